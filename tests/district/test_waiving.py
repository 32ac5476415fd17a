"""Waivers laid over findings: whose, on which days, what is said of every one, and what may not be waived."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.district.districts import DAY, bench, district, filing, waivers
from tests.rules.shipped import judge
from wjcheck.district.bench import UnitRecord
from wjcheck.district.records import District
from wjcheck.district.review import Review, reviewed
from wjcheck.district.waivers import WaiverList
from wjcheck.district.waiving import SOON, in_force
from wjcheck.reading.discover import Found

TWO = district("[{名称: 甲镇, 代码: '320412900'}, {名称: 乙镇}]")
LINE = "  - {{单位: {unit}, 规则: {rule}, 理由: 防汛, 批准人: 区安委办, 起始日期: {start}{end}}}\n"
NO_DRILL = "演练: []\n"
"""With this, 3.2.8 fails."""


def line(unit: str = "甲镇", rule: str = "3.2.8", start: str = "2024-06-01", end: str | None = "2025-06-30") -> str:
    return LINE.format(unit=unit, rule=rule, start=start, end="" if end is None else f", 截止日期: {end}")


def review(text: str, *filings: Found, of: District = TWO, as_of: date = DAY) -> Review:
    held = waivers(text)
    place = replace(bench(of, held), as_of=as_of)
    records = [place.work(found, "")[0] for found in filings or (filing("甲镇", NO_DRILL), filing("乙镇", NO_DRILL))]
    return reviewed(place, of, records, WaiverList("waivers.yaml", held))


def waived(record: UnitRecord) -> list[str]:
    return [one.rule for one in record.outcomes if one.waived]


def remarks(found: Review) -> list[tuple[str, ...]]:
    return [state.remarks for state in found.waivers]


def test_it_lies_over_the_finding_of_its_unit_and_rule_alone() -> None:
    found = review(line())
    assert [waived(record) for record in found.records] == [["3.2.8"], []]
    assert found.records[0].applied == (("3.2.8", 2),)
    (outcome,) = [one for one in found.records[0].outcomes if one.waived]
    assert outcome.status.value == "fail"  # what is so stays so
    (state,) = found.waivers
    assert (state.remarks, state.applied, state.in_force) == ((), 1, True)


@pytest.mark.parametrize("unit", ["甲镇", "武进区甲镇", "甲镇人民政府", "'320412900'"])
def test_its_unit_is_named_as_anywhere(unit: str) -> None:
    found = review(line(unit))
    assert waived(found.records[0]) == ["3.2.8"]
    assert remarks(found) == [()]


def test_the_unit_of_a_filing_is_the_one_the_roster_says() -> None:
    misspelt = (filing("假镇", NO_DRILL).raw or b"").replace(
        "类型: 镇".encode(), "类型: 镇, 代码: '320412900'".encode()
    )
    found = review(line(), Found("a.yaml", misspelt))
    assert waived(found.records[0]) == ["3.2.8"]


def test_nothing_is_waived_for_a_unit_that_is_not_expected() -> None:
    found = review(line("外镇"), filing("外镇", NO_DRILL))
    assert waived(found.records[0]) == []
    assert remarks(found) == [("no_unit",)]
    assert not found.waivers[0].in_force


@pytest.mark.parametrize(
    ("day", "holds"),
    [("2024-05-31", False), ("2024-06-01", True), ("2025-06-30", True), ("2025-07-01", False)],
)
def test_both_its_days_count(day: str, holds: bool) -> None:
    (one,) = waivers(line())
    assert in_force(one, judge().pack, date.fromisoformat(day)) is holds
    found = review(line(), as_of=date.fromisoformat(day))
    assert found.waivers[0].in_force is holds


@pytest.mark.parametrize(
    ("days", "remark"),
    [(-1, ("expired",)), (0, ("expiring",)), (SOON, ("expiring",)), (SOON + 1, ())],
)
def test_it_is_said_before_it_ends(days: int, remark: tuple[str, ...]) -> None:
    assert SOON == 30
    assert remarks(review(line(end=(DAY + timedelta(days)).isoformat()))) == [remark]


@pytest.mark.parametrize(("days", "remark"), [(0, ()), (1, ("pending",))])
def test_before_its_first_day_it_is_pending(days: int, remark: tuple[str, ...]) -> None:
    found = review(line(start=(DAY + timedelta(days)).isoformat()))
    assert remarks(found) == [remark]
    assert waived(found.records[0]) == ([] if remark else ["3.2.8"])


def test_a_short_one_that_has_not_begun_does_not_end_soon() -> None:
    tomorrow = (DAY + timedelta(1)).isoformat()
    assert remarks(review(line(start=tomorrow, end=tomorrow))) == [("pending",)]


def test_without_a_last_day_it_holds_and_is_remarked() -> None:
    found = review(line(end=None))
    assert remarks(found) == [("endless",)]
    assert waived(found.records[0]) == ["3.2.8"]


def test_where_the_unit_complies_it_is_idle() -> None:
    drill = "演练: [{日期: 2024-06-18, 类别: 综合, 形式: 实战, 情景: 仓库火灾, 参演人数: 60}]\n"
    found = review(line(), filing("甲镇", drill))
    assert {one.rule: one.status.value for one in found.records[0].outcomes}["3.2.8"] == "pass"
    assert remarks(found) == [("idle",)]
    assert waived(found.records[0]) == []


def test_a_unit_that_has_not_filed_leaves_nothing_idle() -> None:
    assert remarks(review(line(), filing("乙镇"))) == [()]


def test_no_such_rule_no_such_unit() -> None:
    found = review(line(rule="9.9.9") + line("丙镇"))
    assert remarks(found) == [("no_rule",), ("no_unit",)]
    assert not any(state.in_force for state in found.waivers)


def test_what_the_pack_calls_unwaivable_stays() -> None:
    assert "2.1.5" in judge().pack.head.unwaivable
    found = review(line(rule="2.1.5"))
    assert remarks(found) == [("unwaivable",)]
    assert waived(found.records[0]) == []


def test_one_that_has_ended_does_not_hide_one_that_holds() -> None:
    found = review(line(end="2024-07-01") + line(start="2024-07-02"))
    assert remarks(found) == [("expired",), ()]
    assert found.records[0].applied == (("3.2.8", 3),)


def test_a_second_one_in_force_does_nothing_and_is_said_to() -> None:
    found = review(line() + line(end=None))
    assert remarks(found) == [(), ("endless", "repeated")]
    assert found.records[0].applied == (("3.2.8", 2),)
