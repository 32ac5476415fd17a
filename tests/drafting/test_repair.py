"""`fix` never changes a meaning: nothing that was filed is lost or says something else, and nothing else is touched."""

import codecs
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drafting.spoiling import TRAPS, data_of, filings
from tests.trials import trials
from wjcheck.drafting.draft import Draft
from wjcheck.drafting.manuscript import Manuscript
from wjcheck.drafting.remedies import may_be_mended, remedies
from wjcheck.drafting.repair import Repair, repair
from wjcheck.reading.parse import read

HEAD = "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2024\n"
FILINGS = filings()
SMALL = (
    HEAD
    + """应消委:
  已成立: 是
  主任:
    - {姓名: 张三, 职务: 书记}
    - 姓名: 李四
      职务: 镇长   # 兼任
  职责: [应急救援, 安全生产]
  # 说明
演练: []
填报日期: 2024-03-01
"""
)
SIGNS = "：:-－ \t\u3000#＃[]{}，,\"'是有５年\n|>&*!%?、。“”\u200b日镇"


def mended(text: str) -> str:
    """Return the text after repair, which must have been readable."""
    after = repair(text.encode()).after
    assert after is not None
    return after.text


def left(text: str) -> list[str]:
    """Return the codes of what is left for a person."""
    return [problem.code for problem in repair(text.encode()).left]


@pytest.mark.parametrize("trap", TRAPS)
@pytest.mark.parametrize("filing", [0, 1, 3])
def test_each_trap_is_undone(trap: str, filing: int) -> None:
    spoilt = TRAPS[trap](FILINGS[filing], Random(filing))
    assert data_of(mended(spoilt).encode()) == data_of(FILINGS[filing].encode())


@settings(deadline=None, max_examples=trials(12))
@given(
    st.sampled_from(FILINGS), st.lists(st.sampled_from(sorted(TRAPS)), max_size=4, unique=True), st.integers(0, 9999)
)
def test_several_traps_together_never_give_another_filing(filing: str, traps: list[str], seed: int) -> None:
    chance, spoilt = Random(seed), filing
    for trap in traps:
        spoilt = TRAPS[trap](spoilt, chance)
    wanted = Draft.of(Manuscript(filing)).facts
    assert Draft.of(Manuscript(mended(spoilt))).facts.items() <= wanted.items()


@st.composite
def broken(draw: st.DrawFn) -> str:
    """Return a small filing with a few characters put in, taken out or replaced anywhere."""
    text = SMALL
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(text) - 1))
        text = text[:at] + draw(st.sampled_from(["", *SIGNS])) + text[at + draw(st.integers(0, 1)) :]
    return text


@settings(deadline=None, max_examples=trials(100))
@given(broken(), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_whatever_is_written_what_was_filed_stays(text: str, end: str, marked: bool) -> None:
    raw = (codecs.BOM_UTF8 if marked else b"") + text.replace("\n", end).encode()
    found = repair(raw)
    assert found.before is not None
    assert found.after is not None
    before, after = Draft.of(found.before), Draft.of(found.after)
    # what was taken from the file is still there and says the same
    assert before.facts.items() <= after.facts.items()
    # a second run has nothing to do
    again = repair(found.after.encoded())
    assert not again.changed
    assert again.left == found.left
    # bytes around the repairs: the mark, the line ends, the lines themselves
    assert found.before.encoded() == raw
    assert found.after.marked is marked
    ends = {line[-1:] == "\r" for line in found.after.text.split("\n")[:-1]}
    assert ends <= {end == "\r\n"}
    assert len(found.after.lines) == len(found.before.lines) - len(found.removed)
    # mistakes that come to light are in what could not be read before
    if before.readable and not any(done.how == "key" for done in found.done):
        known = {(problem.code, problem.path) for problem in before.problems}
        assert {(problem.code, problem.path) for problem in found.left} <= known


@pytest.mark.parametrize(
    ("written", "stands"),
    [
        ("填报日期: 2024年3月1日", "填报日期: 2024-03-01"),
        ("填报日期: 24年3月1日", "填报日期: 2024-03-01"),
        ("填报日期: 二〇二四年三月十一日", "填报日期: 2024-03-11"),
        ("填报日期: 2024.3.1  # 周五", "填报日期: 2024-03-01  # 周五"),
        ("填报日期: '2024/3/1'", "填报日期: '2024-03-01'"),
        ("填报日期: 2024-03-01 09:30", "填报日期: 2024-03-01"),
        ("综合应急救援队: {人数: 十二人}", "综合应急救援队: {人数: 12}"),
        ("综合应急救援队: {人数: 一百零五}", "综合应急救援队: {人数: 105}"),
        ("综合应急救援队: {人数: 两人}", "综合应急救援队: {人数: 2}"),
        ("综合应急救援队: {人数: １２}", "综合应急救援队: {人数: 12}"),
        ("综合应急救援队: {人数: '1,000人'}", "综合应急救援队: {人数: '1000'}"),
        ("演练: [{参演人数: 1，200人}]", "演练: [{参演人数: 1200}]"),
        (
            "应消委: {文件: {文号: 甲〔2023〕1号，日期: 2023-9-1}}",
            "应消委: {文件: {文号: 甲〔2023〕1号, 日期: 2023-09-01}}",
        ),
        ("应消委:\n\u3000文件：\n\u3000\u3000日期：2023年9月1日", "应消委:\n  文件:\n    日期: 2023-09-01"),
        ("综合应急救援队: {人数: '1,000'}", "综合应急救援队: {人数: '1000'}"),
        ("综合应急救援队: {人数: 1.2万人}", "综合应急救援队: {人数: 12000}"),
        ("物资储备: {维护保养: {周期: 3个月}}", "物资储备: {维护保养: {周期: 3}}"),
        ("应消委: {已成立: 已}", "应消委: {已成立: 是}"),
        ("领导班子: [{姓名: 张三, 主要负责人: 党委，政府}]", "领导班子: [{姓名: 张三, 主要负责人: 党委、政府}]"),
        ("领导班子: [{姓名: 张三, 主要负责人: [党委，政府]}]", "领导班子: [{姓名: 张三, 主要负责人: [党委, 政府]}]"),
        ("ｏｆｆｉｃｅ: {Established: 是}", "office: {established: 是}"),
        ("会议: [{日期：2024-03-01，类型：党委会}]", "会议: [{日期: 2024-03-01, 类型: 党委会}]"),
        ("应消委：{已成立：是，主任：[{姓名：张三}]}", "应消委: {已成立: 是, 主任: [{姓名: 张三}]}"),
        # what has two readings is left as it is
        ("填报日期: 24.3.1", None),
        ("填报日期: 2024年2月30日", None),
        ("填报日期: 2024-02-30", None),
        ("填报日期: 2024-03-01T23:30Z", None),
        ("综合应急救援队: {人数: 五六人}", None),
        ("综合应急救援队: {人数: 30余人}", None),
        ("综合应急救援队: {人数: 一百五}", None),
        ("综合应急救援队: {人数: 十几人}", None),
        ("物资储备: {维护保养: {周期: 2次}}", None),
        ("物资储备: {物资: [{数量: 5箱}]}", None),
        ("经费: [{年度: 2024, 执行数: 3万美元}]", None),
        ("应消委: {已成立: 基本成立}", None),
        ("应消委:\n  已成立: ，", None),
        ("应消委：{已成立：是，成员：张三}", "应消委: {已成立：是，成员：张三}"),
        ("应消委:\n  备注: !重要 通知", None),
        ("应消委:\n  职责: [统筹，协调]", None),
        ("应消委:\n  牌子: “应消委”", None),
        ("应消委:\n  主任: 张三，职务：书记", None),
        ("安监居: {已成立: 是}", None),
        ("年度: 2025", None),
    ],
)
def test_what_is_sure_is_repaired_and_nothing_else(written: str, stands: str | None) -> None:
    assert mended(f"{HEAD}{written}\n") == f"{HEAD}{stands or written}\n"


def test_a_missing_blank_after_a_dash_moves_the_lines_under_it() -> None:
    spoilt = f"{HEAD}安监局:\n  人员:\n    -姓名: 张三\n     编制: 行政\n    － 姓名: 李四\n      编制: 事业\n"
    assert mended(spoilt).endswith("    - 姓名: 张三\n      编制: 行政\n    - 姓名: 李四\n      编制: 事业\n")


def test_lines_under_a_dash_without_blank_are_the_record_s() -> None:
    people = "    -姓名：张三\n    编制：行政\n    -姓名：李四\n    编制：事业\n"
    assert mended(f"{HEAD}安监局:\n  人员:\n{people}").endswith(
        "    - 姓名: 张三\n      编制: 行政\n    - 姓名: 李四\n      编制: 事业\n"
    )
    # as deep as the key above, it may belong to either
    assert mended(f"{HEAD}安监局:\n  人员:\n  -姓名: 张三\n  职责: [甲]\n").endswith("\n  职责: [甲]\n")


def test_texts_that_only_look_like_entries_stay_texts() -> None:
    duties = "  职责:\n    - 应急\n      时间：三月\n"
    text = f"{HEAD}应消委:\n{duties}  工作制度:\n    - 名称: |\n        日期：每月\n        -会商\n"
    assert mended(text) == text


def test_the_first_line_itself_may_be_spoilt() -> None:
    assert mended("格式版本：１\n\n# 说明\n单位：\n　　名称：示例镇\n　　类型:镇\n年度：2024年\n") == (
        "格式版本: 1\n\n# 说明\n单位:\n    名称: 示例镇\n    类型: 镇\n年度: 2024\n"
    )


@pytest.mark.parametrize("lead", ["\t", "\t\t", "  \t"])
def test_a_tab_among_blanks_takes_the_width_that_fits(lead: str) -> None:
    text = f"{HEAD}安监局:\n  人员:\n    - 姓名: 张三\n{lead}- 姓名: 李四\n"
    assert mended(text) == text.replace(lead, "    ")


def test_indentation_that_can_mean_two_things_is_left() -> None:
    # the remark belongs to the document or to the committee, and the form knows it at neither
    doubtful = f"{HEAD}应消委:\n  文件:\n    文号: 甲\n\t备注: 乙\n"
    assert mended(doubtful) == doubtful


def test_tabs_do_not_wait_for_the_quote_somebody_has_to_close() -> None:
    text = f'{HEAD}安监局:\n\t人员:\n\t\t- 姓名: "张三\n\t\t  编制: 行政\n'
    assert "\t" not in mended(text)
    assert left(text) == ["W141"]


def _text(found: Repair) -> str:
    assert found.after is not None
    return found.after.text


@pytest.mark.parametrize(
    ("codec", "name"),
    [("gbk", "GBK"), ("gb18030", "GBK"), ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-32", "UTF-32")],
)
def test_only_the_encoding_changes(codec: str, name: str) -> None:
    text = FILINGS[0].replace("\n", "\r\n")
    found = repair(text.encode(codec))
    assert found.encoding == name
    assert _text(found) == text
    assert found.done == ()
    assert found.changed


@pytest.mark.parametrize(
    "raw",
    [
        "格式版本: 1\n单位: 甲\n".encode("gbk") + b"\xff\xfe",
        "格式版本: 1\n單位: 龘靐齉\n".encode("big5", "ignore"),
        "a: 甲乙\n".encode("gbk"),
        b"\x89PNG\r\n\x1a\n",
        "格式版本: 1\n名称: 甲".encode()[:-1],
    ],
)
def test_bytes_that_cannot_be_read_for_certain_are_left(raw: bytes) -> None:
    found = repair(raw)
    assert found.after is None
    assert not found.changed
    assert found.left


def test_a_file_of_nothing_but_slips_is_repaired_at_once() -> None:
    people = "".join(f"\t\t-\t姓名：测试{n}\n\t\t\t编制: “行政”\n\t\t\t在岗：√\n" for n in range(300))
    found = repair(f"{HEAD}安监局：\n\t人员：\n{people}".encode())
    assert found.left == ()
    assert len(Draft.of(Manuscript(_text(found))).submission.data["bureau"]["staff"]) == 300


def test_edits_make_the_one_of_the_other() -> None:
    found = repair(f"%YAML 1.2\n---\n{HEAD}年度: 2024\n应消委：\n\t已成立: √".encode())
    assert found.before is not None
    assert found.removed == {1, 6}
    assert found.before.edited(found.edits()) == found.after


@pytest.mark.parametrize(
    ("there", "instead"),
    [("格式版本: 1", '"格式版本: 1"'), ("\n单位:", "\n'单位:'")],
)
def test_quotes_around_a_line_are_taken_off(there: str, instead: str) -> None:
    sound = "格式版本: 1\n单位:\n  名称: 示例镇\n  类型: 镇\n年度: 2024\n应消委:\n  整合机构: []\n"
    assert there in sound
    assert mended(sound.replace(there, instead, 1)) == sound


def test_wide_brackets_around_nothing_are_left_for_a_person() -> None:
    """`[]` says that there are none, which is an answer; an empty pair of other brackets may only hold the place."""
    draft = Draft.of(Manuscript("格式版本: 1\n年度: 2024\n应消委:\n  整合机构: 【】\n"))
    found = [one for problem in draft.problems for one in remedies(draft, problem) if problem.code == "W273"]
    assert [(one.now, one.safe) for one in found] == [("[]", False)]


def test_fix_is_offered_for_an_encoding_it_can_read() -> None:
    assert may_be_mended((), read("# 应急\n年度: 2024\n".encode("gbk")).problems)
    assert not may_be_mended((), read("單位:\n  名稱: 湖塘鎮公所應急管理\n".encode("big5")).problems)
    assert not may_be_mended((), read("\ufeff年度: 2024\n".encode("utf-16-le")[:-1]).problems)


def test_a_soft_return_becomes_a_line_where_an_entry_follows_and_a_blank_elsewhere() -> None:
    text = HEAD + "领导班子:\n  - 姓名: 张三\u2028职务: 镇长\u2028主持工作\n"
    assert [p.code for p in read(text.encode()).problems] == ["W116", "W116"]
    assert mended(text) == HEAD + "领导班子:\n  - 姓名: 张三\n    职务: 镇长 主持工作\n"
    assert mended(HEAD + "领导班子:\n  - 姓名: 张\u2028三\n") == HEAD + "领导班子:\n  - 姓名: 张 三\n"


def test_whether_a_file_can_be_mended_is_not_looked_into_where_reading_it_again_is_dear() -> None:
    text = "单位:\n  名称：示例镇\n  类型：镇\n年度: 2024\n"
    lines, slips = tuple(text.splitlines()), read(text.encode()).problems
    assert may_be_mended(lines, slips)
    assert not may_be_mended((*lines, "#" * 200_000), slips)
    assert not may_be_mended(lines, slips * 151)
