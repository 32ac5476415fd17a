"""Rosters taken into the text of a filing: the text keeps its comments and manner, the values are what they must be."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.drafting.filings import filings, read_back
from tests.rules.shipped import pack
from tests.trials import trials
from wjcheck.drafting.lists import RecordList, list_called
from wjcheck.drafting.merging import Merge
from wjcheck.drafting.prefill import prefill
from wjcheck.drafting.roster import Record
from wjcheck.drafting.taking import Taken, take_in
from wjcheck.drafting.template import Style, template
from wjcheck.filing.form import Group, Holds, Many, filing_form
from wjcheck.filing.writing import written

EXAMPLE = (Path(__file__).parents[2] / "examples" / "示例镇-2024.yaml").read_bytes()
HEAD = "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2024\n"


def _records(value: Any, holds: Holds) -> Any:
    """Values as they come from sheets: lists of records are tuples of `Record`."""
    if isinstance(holds, Group):
        return {en: _records(inner, holds.keys[en].holds) for en, inner in value.items()}
    if isinstance(holds, Many) and isinstance(holds.each, Group):
        return tuple(Record(row, _records(each, holds.each)) for row, each in enumerate(value, 2))
    return value


def _take(raw: bytes, values: Mapping[str, Any], *, replace: bool = False) -> tuple[bytes, Merge]:
    taken = take_in(raw, [_records(values, filing_form())], replace_values=replace)
    assert isinstance(taken, Taken), taken
    return taken.raw, taken.merges[0]


def _members(*records: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"rescue_team": {"members": list(records)}}


_MANNERS = (
    lambda values: written(values, "zh").replace("\n", "  # 注\n"),
    lambda values: written(values, "en").replace("\n", "\r\n"),
    lambda values: "# 注\n" + json.dumps(_texts(values), ensure_ascii=False),
    lambda values: written(values, "zh").removesuffix("\n"),
)


def _texts(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _texts(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_texts(inner) for inner in value]
    return {True: "是", False: "否"}[value] if isinstance(value, bool) else str(value)


@settings(max_examples=trials(20), deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(filings(), filings(), st.sampled_from(_MANNERS), st.booleans())
def test_anything_goes_into_any_filing_and_a_second_time_changes_nothing(
    filed: dict[str, Any], new: dict[str, Any], manner: Any, replace: bool
) -> None:
    """`take_in` itself proves that the text reads back to the merged values; W530 would come back otherwise."""
    raw = manner(filed).encode()
    once, merge = _take(raw, new, replace=replace)
    twice, again = _take(once, new, replace=replace)
    assert twice == once
    assert again.changes == []
    assert again.conflicts == merge.conflicts
    # that there are none takes no record away, even with --replace
    assert not replace or {each.new for each in merge.conflicts} <= {()}
    assert once.count("# 注".encode()) == raw.count("# 注".encode())


def test_new_members_stand_after_the_old_in_their_manner() -> None:
    raw, merge = _take(EXAMPLE, _members({"name": "新一", "source": "民兵", "trained": True}, {"name": "新二"}))
    before, after = EXAMPLE.decode().splitlines(), raw.decode().splitlines()
    at = before.index("    - {姓名: 姜队员, 来源: 物管人员, 培训: 是}") + 1
    assert after == [*before[:at], "    - {姓名: 新一, 来源: 民兵, 培训: 是}", "    - {姓名: 新二}", *before[at:]]
    assert len(merge.added) == 2
    assert len(merge.kept) == 32


def test_what_is_empty_is_filled_in_what_differs_is_left_and_told() -> None:
    filing = HEAD + "综合应急救援队:\n  队员:\n  - 姓名: 张三   # 队长\n    来源:   # 待查\n    培训: 否\n"
    values = _members({"name": "张三", "source": "民兵", "trained": True, "id": "A1"})
    raw, merge = _take(filing.encode(), values)
    assert raw.decode() == filing.replace("    来源:   # 待查", "    编号: A1\n    来源: 民兵   # 待查")
    assert [(each.who, each.names.zh, each.old, each.new) for each in merge.conflicts] == [
        (("张三",), "培训", False, True)
    ]
    assert len(merge.filled) == 2
    replaced, merge = _take(raw, values, replace=True)
    assert replaced.decode() == raw.decode().replace("培训: 否", "培训: 是")
    assert len(merge.replaced) == 1


@pytest.mark.parametrize("empty", ["", " ", " []", " ~", ' ""', "\n  - ", "   # 还没有", "\n  - 姓名: \n    来源: "])
def test_an_empty_list_takes_the_records(empty: str) -> None:
    filing = f"{HEAD}综合应急救援队:\n  队员:{empty}\n  职责: [预警信息传送]\n".replace("\n  -", "\n    -")
    filing = filing.replace("\n    来源", "\n      来源")
    raw, _ = _take(filing.encode(), _members({"name": "张三", "source": "民兵"}, {"name": "李四"}))
    assert "    - 姓名: 张三\n      来源: 民兵\n    - 姓名: 李四\n  职责" in raw.decode()
    assert ("# 还没有" in raw.decode()) == ("# 还没有" in empty)


@pytest.mark.parametrize(
    ("filing", "expected"),
    [
        ("综合应急救援队: {已成立: 是}\n", "综合应急救援队: {已成立: 是, 队员: [{姓名: 张三}]}\n"),
        ("综合应急救援队: {队员: []}\n", "综合应急救援队: {队员: [{姓名: 张三}]}\n"),
        ("综合应急救援队: {队员: , 人数: 3}\n", "综合应急救援队: {队员: [{姓名: 张三}], 人数: 3}\n"),
        ("rescue_team: {members: [{name: 李四}]}\n", "rescue_team: {members: [{name: 李四}, {name: 张三}]}\n"),
        ("rescue_team:\n    established: yes", "rescue_team:\n    established: yes\n    members:\n      - name: 张三"),
        ("综合应急救援队:\n", "综合应急救援队:\n  队员:\n    - 姓名: 张三\n"),
        ("会议: []\n", "\n综合应急救援队:\n  队员:\n    - 姓名: 张三\n会议: []\n"),
    ],
)
def test_a_list_that_is_not_there_is_written_where_it_belongs(filing: str, expected: str) -> None:
    raw, _ = _take((HEAD + filing).encode(), _members({"name": "张三"}))
    assert raw.decode() == HEAD + expected


def test_the_template_keeps_its_explanations() -> None:
    text = template(prefill(pack(), "湖塘镇", None, 2024), Style("zh", "zh", "x.yaml"))
    village = {"name": "何留社区", "group": {"established": True, "leader": {"name": "张三"}}}
    names = re.findall("^  - 名称: (.+)$", text, re.MULTILINE)
    values = {**_members({"name": "甲"}, {"name": "乙"}), "villages": [{**village, "name": names[1]}]}
    raw, merge = _take(text.encode(), values)
    lines = raw.decode().splitlines()
    assert [line for line in lines if "#" in line] == [line for line in text.splitlines() if "#" in line]
    assert merge.troubles == []
    assert len(merge.added) == 2
    data = read_back(raw)
    assert data["rescue_team"]["members"] == [{"name": "甲"}, {"name": "乙"}]
    assert data["villages"][1]["group"]["leader"] == {"name": "张三"}


def test_namesakes_are_told_apart_by_their_numbers_or_not_at_all() -> None:
    filing = HEAD + "综合应急救援队:\n  队员:\n    - {姓名: 张三, 编号: A1}\n    - {姓名: 张三, 编号: A2}\n"
    raw, merge = _take(filing.encode(), _members({"name": "张三", "id": "A2", "trained": True}))
    assert "编号: A2, 培训: 是}" in raw.decode()
    assert merge.troubles == []
    raw, merge = _take(filing.encode(), _members({"name": "张三", "trained": True}))
    # without a number it agrees with both, and the first is as good as the second only where nothing differs
    assert [each.problem.code for each in merge.troubles] in ([], ["W532"])


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (_members({"name": "张三"}, {"name": "张三", "trained": True}), "W533"),
        ({"meetings": [{"date": "2024-01-02", "type": "党委会"}, {"date": "2024-01-02", "type": "党委会"}]}, "W534"),
    ],
)
def test_nobody_is_counted_twice(values: Mapping[str, Any], code: str) -> None:
    for filing in (HEAD, HEAD + "综合应急救援队: {队员: [{姓名: 李四}]}\n会议: [{日期: 2024-05-01}]\n"):
        raw, merge = _take(filing.encode(), values)
        assert [(each.problem.code, each.row) for each in merge.troubles] == [(code, 3)]
        assert len(merge.added) == 1
        assert raw != filing.encode()


def test_there_are_none_is_written_only_where_nothing_is_filed() -> None:
    for filing in (HEAD, HEAD + "培训:\n", HEAD + "培训:\n  # 说明\n  - 日期:   # 注\n    # 主办\n    主办单位: \n"):
        raw, merge = _take(filing.encode(), {"trainings": []})
        assert read_back(raw)["trainings"] == []
        assert ("# 主办" in raw.decode()) == ("# 主办" in filing)
    filing = HEAD + "培训: [{日期: 2024-05-01}]\n"
    raw, merge = _take(filing.encode(), {"trainings": []})
    assert raw == filing.encode()
    assert len(merge.conflicts) == 1


def test_a_filing_that_cannot_be_read_stays_and_says_why() -> None:
    for raw in (b"a: [1", b"\xff\xfe\x00", b"", "姓名：张三".encode()):
        found = take_in(raw, [{}], replace_values=False)
        assert isinstance(found, tuple)
        assert all(problem.severity == "error" for problem in found)
        assert found


def test_a_mistake_in_the_filing_is_not_written_over() -> None:
    filing = HEAD + "综合应急救援队:\n  队员: 三十二人\n安监局: 无\n"
    raw, merge = _take(filing.encode(), {**_members({"name": "张三"}), "bureau": {"established": True}})
    assert raw == filing.encode()
    assert {each.problem.code for each in merge.troubles} == {"W531"}


def test_byte_order_mark_and_line_ends_stay() -> None:
    filing = b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode()
    raw, _ = _take(filing, _members({"name": "张三"}))
    assert raw.startswith(filing)
    assert raw.count(b"\r\n") == raw.count(b"\n")


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("rescue_team.members", "rescue_team.members"),
        ("综合应急救援队.队员", "rescue_team.members"),
        ("综合应急救援队．队员", "rescue_team.members"),
        ("村社区", "villages"),
        ("villages[]", "villages"),
        ("培训", "trainings"),
        ("专项预案", "plans.special"),
    ],
)
def test_a_list_is_found_by_its_names(name: str, path: str) -> None:
    found = list_called(name)
    assert isinstance(found, RecordList)
    assert found.path == path


@pytest.mark.parametrize(("name", "near"), [("rescue_team.member", "rescue_team.members"), ("安监局", "bureau.staff")])
def test_a_list_not_found_has_suggestions(name: str, near: str) -> None:
    found = list_called(name)
    assert isinstance(found, Sequence)
    assert near in [names.en for names in found]
    assert list_called("天气") == ()
