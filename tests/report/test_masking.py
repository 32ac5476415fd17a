"""No report that is masked holds a member's name, however it is written; who is in office is named."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.report.results import FINDINGS, ORDINARY, both, located, run_of
from tests.rules.shipped import judge
from wjcheck.engine.checker import check
from wjcheck.engine.result import Result
from wjcheck.locale.message import Lang
from wjcheck.reading.problem import Problem, Span
from wjcheck.report.html.render import render_html
from wjcheck.report.json import render_json
from wjcheck.report.markdown import render_markdown
from wjcheck.report.masking import mask_name, masked, members_in
from wjcheck.report.text import render_text

DAY = date(2024, 12, 31)
FILING = """格式版本: 1
单位: {名称: 示例镇, 类型: 镇, 村社区数: 1, 设综合行政执法局: 是, 联系人: 测试申 13800138000}
年度: 2024
领导班子:
  - {姓名: 张三, 职务: 书记, 主要负责人: 党委}
应消委:
  已成立: 是
  主任: [{姓名: 张三}, {姓名: 李四}]
安监局:
  已成立: 是
  局长: {姓名: 王五}
  人员:
    - {姓名: 测试甲, 编制: 事业, 在岗: 是}
    - {姓名: 测试甲, 编制: 事业, 在岗: 是}
    - {姓名: 测试甲乙, 编制: 行政, 在岗: 不知道}
    - {姓名: 赵　丁, 编制: 行政, 在岗: 是}
    - {姓名: 张三, 编制: 行政, 在岗: 是}
    - {姓名: Tom Ode, 编制: 编外, 在岗: 是}
  派驻人员:
    - {姓名: 测试丙, 派出单位: 公安派出所, 专门从事消防: 否}
综合行政执法局: {总人数: 40}
执法中队:
  本级人员: [{姓名: 测试己, 持证: 是, 证件有效期至: 2020-01-01}]
村社区:
  - {名称: 东桥村, 应急救援队: {队员: [{姓名: 测试庚}]}}
督查检查:
  - {日期: 2024-02-08, 带队领导: [张三], 场所: 测试甲家具厂, 时机: 季度}
佐证承诺:
  - {条目: 1.2.17, 承诺人: 测试辛, 承诺日期: 2024-12-01, 佐证材料: 赵丁签字的记录}
不认识的: {姓名: 测试壬}
"""
NAMES = ("测试甲", "测试甲乙", "赵丁", "赵　丁", "测试丙", "测试己", "测试庚", "测试辛", "测试壬", "测试申", "Tom Ode")
SPOILT = (
    FILING.replace("  - {姓名: 张三, 职务", "  - {姓名：张三丰, 职务"),
    FILING.replace("    - {姓名: 测试丙,", "    -{姓名: 测试丙,"),
    FILING.replace("年度: 2024", "年度: 2024\n\t姓名: 测试甲"),
    FILING.replace("执法中队:", "执法中队：\n  姓名 测试甲"),
)
FORMATS: dict[str, Callable[[Result, Lang], str]] = {
    "text": lambda result, lang: render_text(result, lang, verbose=True, columns=400),
    "json": render_json,
    "html": render_html,
    "markdown": render_markdown,
}


def checked(text: str) -> Result:
    return Result(judge().info, DAY, (check("镇.yaml", text.encode(), judge(), DAY),))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("text", [FILING, *SPOILT], ids=["read", "colon", "dash", "tab", "section"])
@pytest.mark.parametrize("format_", FORMATS)
def test_no_format_shows_a_member_of_a_masked_result(format_: str, text: str, lang: Lang) -> None:
    shown = FORMATS[format_](masked(checked(text)), lang)
    bare = re.sub(r"\s", "", shown)
    for name in NAMES:
        assert "".join(name.split()) not in bare, (name, shown[max(bare.find(name) - 40, 0) :][:120])


def test_the_names_are_there_unless_they_are_masked_and_those_in_office_always() -> None:
    result = checked(FILING)
    shown, hidden = (render_json(one, "zh") for one in (result, masked(result)))
    assert [name for name in NAMES if name not in shown] == ["赵　丁"] or "测试甲" in shown
    for office in ("张三", "李四", "王五"):
        assert (office in shown) == (office in hidden), office
    assert "张三" in hidden
    assert "测**" in hidden


def test_lines_keep_their_length_so_that_carets_stay_where_they_were() -> None:
    result = checked(FILING)
    before, after = result.filings[0].lines, masked(result).filings[0].lines
    assert list(map(len, before)) == list(map(len, after))
    assert after[15] == "    - {姓名: 赵　*, 编制: 行政, 在岗: 是}"
    assert after[14] == "    - {姓名: 测***, 编制: 行政, 在岗: 不知道}"
    assert after[17] == "    - {姓名: T** ***, 编制: 编外, 在岗: 是}"


@pytest.mark.parametrize(
    ("name", "shown"),
    [("张三", "张*"), ("张　三", "张　*"), ("欧阳测试", "欧***"), ("张", "*"), ("Tom Ode", "T** ***")],
)
def test_of_a_name_its_first_character_can_be_read(name: str, shown: str) -> None:
    assert mask_name(name) == shown
    assert len(mask_name(name)) == len(name)


def _with(text: str, *members: str) -> str:
    found = located(replace(FINDINGS[0].finding, message=both("{text}", "{text}", text=text)))
    result = masked(run_of(replace(ORDINARY, findings=(found,), members=members)))
    return result.filings[0].findings[0].finding.message.render("zh")


@pytest.mark.parametrize(
    ("text", "members", "shown"),
    [
        ("张三丰和张三", ("张三", "张三丰"), "张**和张*"),
        ("张 三、张\u3000三、张\u200b三、张<U+200B>三", ("张三",), "张 *、张\u3000*、张**、张*********"),
        ("Tomas and Tom", ("Tom",), "Tomas and T**"),
        ("Tom, Tom Ode, Tom Odense", ("Tom", "Tom Ode"), "T**, T** ***, T** Odense"),
        ("欧阳测试甲，欧阳测试", ("欧阳", "欧阳测试甲"), "欧****，欧*测试"),
        ("a.c 和 abc", ("a.c",), "a** 和 abc"),
        ("张(三", ("张(三",), "张**"),
        ("{张三}", ("张三",), "{张*}"),
        ("张三", ("", " "), "张三"),
    ],
)
def test_names_are_found_as_people_write_them(text: str, members: tuple[str, ...], shown: str) -> None:
    assert _with(text, *members) == shown


def test_a_problem_with_the_file_is_told_without_the_name_and_where_it_was() -> None:
    problem = Problem("W401", values={"path": "测试甲{path}"}, span=Span(6, 7, 6, 13))
    result = masked(run_of(replace(ORDINARY, problems=(problem,), members=("测试甲",))))
    text = render_text(result, "zh")
    assert "没有找到“测**{path}”。" in text
    assert "6 │     - {姓名: 测**, 编制: 行政}" in text
    assert "测试甲" not in repr(result.filings[0])


def test_members_that_are_seen_nowhere_are_not_named() -> None:
    assert members_in(("张三丰来了", "李 四"), ("张三", "张三丰", "李四", "王五")) == ("张三丰", "李四")
    assert members_in(("张", "三"), ("张三",)) == ()
    assert members_in(("张三",), ()) == ()


def test_what_is_masked_once_is_masked_and_says_so() -> None:
    result = checked(FILING)
    once = masked(result)
    assert once.masked
    assert not result.masked
    assert masked(once) == once
    assert json.loads(render_json(once, "zh"))["masked"] is True
    assert once.filings[0].mendable is not None
