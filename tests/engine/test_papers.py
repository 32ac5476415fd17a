"""The papers a finding can be looked up in: those named at its place, else around it; never those of other entries."""

from dataclasses import replace

import pytest

from tests.report.results import FINDINGS
from wjcheck.engine.papers import MOST, papers
from wjcheck.filing.load import load
from wjcheck.reading.parse import read

FILING = """格式版本: 1
应消委:
  文件: {标题: 关于成立的通知, 文号: 示政发〔2023〕31号, 日期: 2023-09-18}
  主任: [{姓名: 张三}]
  工作制度:
    - {名称: 定期会商, 文件: {文号: 示应消委〔2023〕1号}}
    - {名称: 联合督查, 文件: {标题: 督查办法}}
    - {名称: 巡查考核}
会议:
  - {日期: 2024-02-05, 类型: 党委会, 纪要号: 示委纪〔2024〕3号}
  - {日期: 2024-03-05, 类型: 党委会}
演练:
  - {日期: 2024-06-05, 记录编号: 演练1}
预案:
  综合预案: {名称: 综合预案, 文件: {文号: 示政发〔2024〕4号}}
村社区:
  - {名称: 东桥村}
佐证承诺:
  - {条目: 1.2.12, 承诺人: 测试甲, 承诺日期: 2024-12-01, 佐证材料: 花名册}
  - {条目: 1.2.13, 佐证材料: 别的}
"""
DATA = load(read(FILING.encode())).data


def named(*paths: str, rule: str = "1.1.1") -> tuple[str, ...]:
    return papers(DATA, replace(FINDINGS[0].finding, rule=rule, paths=paths))


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("committee.document", ("示政发〔2023〕31号",)),
        ("committee.document.date", ("示政发〔2023〕31号",)),
        ("committee.directors[0]", ("示政发〔2023〕31号",)),
        ("committee", ("示政发〔2023〕31号",)),
        ("committee.systems", ("示应消委〔2023〕1号", "督查办法")),
        ("committee.systems[1]", ("督查办法",)),
        ("committee.systems[2]", ("示政发〔2023〕31号",)),
        ("meetings", ("示委纪〔2024〕3号",)),
        ("meetings[0].type", ("示委纪〔2024〕3号",)),
        ("meetings[1]", ()),
        ("meetings[7]", ()),
        ("drills[0]", ("演练1",)),
        ("plans.comprehensive", ("综合预案", "示政发〔2024〕4号")),
        ("villages[0]", ()),
        ("bureau.staff", ()),
        ("attestations[1]", ()),
        ("", ()),
        ("no path [", ()),
    ],
)
def test_papers_at_a_place(path: str, found: tuple[str, ...]) -> None:
    assert named(path) == found


def test_what_is_vouched_for_comes_last_and_each_once() -> None:
    found = ("示委纪〔2024〕3号", "演练1", "花名册")
    assert named("meetings[0]", "meetings[0].date", "drills[0]", "attestations[0]", rule="1.2.12") == found


def test_an_attestation_of_what_is_not_decided_that_way_supports_nothing() -> None:
    assert named("meetings[0]", rule="1.2.12") == ("示委纪〔2024〕3号",)


def test_no_more_than_can_be_shown() -> None:
    many = "格式版本: 1\n会议:\n" + "".join(f"  - {{日期: 2024-01-05, 纪要号: 第{n}号}}\n" for n in range(2 * MOST))
    found = papers(load(read(many.encode())).data, replace(FINDINGS[0].finding, paths=("meetings",)))
    assert found == tuple(f"第{n}号" for n in range(MOST))


def test_empty_entries_do_not_move_the_papers_of_others() -> None:
    text = "格式版本: 1\n会议:\n  -\n  - {日期: 2024-02-05, 纪要号: 甲}\n  - {日期: 2024-03-05, 纪要号: 乙}\n"
    data = load(read(text.encode())).data
    assert [entry["@"] for entry in data["meetings"]] == ["meetings[1]", "meetings[2]"]
    of = {n: papers(data, replace(FINDINGS[0].finding, rule="1.1.1", paths=(f"meetings[{n}]",))) for n in range(4)}
    assert of == {0: (), 1: ("甲",), 2: ("乙",), 3: ()}
