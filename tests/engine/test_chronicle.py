"""What a filing tells of the year: only what has a day, in the order of the days, in the filing's own words."""

from datetime import date

from wjcheck.engine.chronicle import KINDS, chronicle
from wjcheck.engine.result import Event
from wjcheck.filing.form import Group, Many, filing_form
from wjcheck.filing.load import load
from wjcheck.reading.parse import read

FILING = """格式版本: 1
年度: 2024
演练:
  - {日期: 2024-02-05, 类别: 综合, 形式: 实战, 情景: 仓库火灾}
会议:
  - 日期: 2024-06-03
    类型: 党委会
    议题: [应急管理, 消防]
  - {类型: 党委会, 议题: [消防]}
  - {日期: 2024年13月1日, 类型: 党委会}
  - {日期: 2024-02-05, 类型: 政府工作会议}
督查检查:
  - {日期: 2024-02-05}
"""


def events(text: str) -> tuple[Event, ...]:
    return chronicle(load(read(text.encode())))


def test_by_date_and_on_one_day_as_the_form_has_them() -> None:
    told = [(event.day.isoformat(), event.kind, event.what) for event in events(FILING)]
    assert told == [
        ("2024-02-05", "meetings", ("政府工作会议",)),
        ("2024-02-05", "inspections", ()),
        ("2024-02-05", "drills", ("综合", "实战", "仓库火灾")),
        ("2024-06-03", "meetings", ("党委会", "应急管理、消防")),
    ]


def test_the_place_is_the_whole_record() -> None:
    location = events(FILING)[-1].location
    assert (location.path, location.exact) == ("meetings[0]", True)
    assert (location.span.line, location.span.column, location.last_line) == (6, 5, 8)


def test_a_record_in_another_year_and_a_single_one_without_list_are_told_too() -> None:
    told = events("格式版本: 1\n年度: 2024\n会议: {日期: 2023-12-31, 类型: 党委会}\n")
    assert [event.day for event in told] in ([date(2023, 12, 31)], [])
    assert [event.day for event in events("格式版本: 1\n会议:\n  - {日期: 2023-12-31}\n")] == [date(2023, 12, 31)]


def test_nothing_is_told_of_a_filing_without_records_or_with_other_things_in_their_place() -> None:
    assert events("格式版本: 1\n") == ()
    assert events("格式版本: 1\n会议: 没有\n演练: []\n督查检查: [甲, 乙]\n") == ()


def test_what_is_told_is_in_the_form() -> None:
    for kind, keys in KINDS.items():
        holds = filing_form().keys[kind].holds
        assert isinstance(holds, Many)
        assert isinstance(holds.each, Group)
        assert {"date", *keys} <= set(holds.each.keys), kind
