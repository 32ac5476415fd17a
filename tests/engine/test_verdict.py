"""Dates and other rules have their say: due, late, not due, standing, contradiction, repetition."""

from datetime import date
from typing import Any

import pytest

from tests.engine.filings import complying, judged
from tests.rules.shipped import judge
from wjcheck.engine.all_rules import five_haves
from wjcheck.engine.finding import Finding


def filing(year: int, founded: str, established: str = "是") -> dict[str, Any]:
    values = complying()
    values["年度"] = str(year)
    values["应消委"]["文件"]["日期"] = founded
    values["应消委"]["已成立"] = established
    return values


@pytest.mark.parametrize(
    ("year", "founded", "as_of", "status"),
    [
        (2023, "2023-10-31", date(2023, 12, 31), "pass"),
        (2023, "2023-11-01", date(2023, 12, 31), "late"),
        (2023, "2023-11-01", date(2023, 11, 1), "late"),
        (2023, "2023-11-01", date(2023, 10, 31), "fail"),
        (2023, "2023-11-01", date(2023, 10, 30), "not_due"),
        (2023, "2023-10-20", date(2023, 10, 19), "not_due"),
        (2024, "2023-11-01", date(2024, 12, 31), "pass"),
        (2024, "2024-08-01", date(2024, 12, 31), "pass"),
        (2024, "2024-08-01", date(2024, 7, 31), "review"),
    ],
)
def test_a_date_of_2023(year: int, founded: str, as_of: date, status: str) -> None:
    assert judged(filing(year, founded), as_of)["1.1.4"].status.value == status


@pytest.mark.parametrize(
    ("founded", "established", "as_of", "status"),
    [
        ("2023-11-01", "是", date(2023, 12, 31), "missing"),  # late in the filing of 2023, complying in others
        ("2023-10-31", "是", date(2023, 12, 31), "pass"),
        ("2023-09-18", "否", date(2023, 10, 30), "missing"),  # not due in the filing of 2023
        ("2023-09-18", "否", date(2023, 10, 31), "fail"),
    ],
)
def test_without_the_year_it_is_asked_for_where_a_date_would_turn_the_verdict(
    founded: str, established: str, as_of: date, status: str
) -> None:
    values = filing(2023, founded, established)
    del values["年度"]
    found = judged(values, as_of)
    assert found["1.1.4"].status.value == status
    assert (found["1.1.4"].absent == ("year",)) is (status == "missing")


def test_late_is_a_warning_and_says_by_how_many_days() -> None:
    finding = judged(filing(2023, "2023-11-10"), date(2023, 12, 31))["1.1.4"]
    assert finding.severity == "warning"
    assert "10天" in finding.message.render("zh")
    assert "10 days" in finding.message.render("en")


def test_not_done_is_not_due_before_the_date_and_fails_from_it_on() -> None:
    values = filing(2023, "2023-10-01", established="否")
    assert judged(values, date(2023, 10, 30))["1.1.4"].status.value == "not_due"
    assert judged(values, date(2023, 10, 31))["1.1.4"].status.value == "fail"


def test_what_repeats_a_failed_rule_is_marked() -> None:
    values = filing(2024, "2023-09-18", established="否")
    del values["应消委"]["牌子"]
    found = judged(values)
    assert found["1.1.5"].status.value == "missing"
    assert found["1.1.5"].because_of == "1.1.4"


def test_what_contradicts_a_failed_rule_is_for_a_person() -> None:
    found = judged(filing(2024, "2023-09-18", established="否"))
    assert found["1.1.8"].status.value == "review"
    assert "1.1.4" in found["1.1.8"].message.render("zh")
    assert set(found["1.1.4"].paths) <= set(found["1.1.8"].paths)


def test_before_the_document_nothing_is_due() -> None:
    assert {f.status.value for f in judged(complying(), date(2023, 9, 12)).values()} == {"not_due"}


def test_years_before_the_document_are_not_bound() -> None:
    values = complying()
    values["年度"] = "2022"
    assert {f.status.value for f in judged(values).values()} == {"not_applicable"}


def test_standing_duties_have_until_the_end_of_october_2023() -> None:
    values = complying()
    values["年度"] = "2023"
    values["安监局"]["人员"] = values["安监局"]["人员"][:3]
    assert judged(values, date(2023, 10, 30))["1.2.12"].status.value == "not_due"
    assert judged(values, date(2023, 10, 31))["1.2.12"].status.value == "fail"


QUARTER_ENDS = [(date(2024, 3, 30), 0), (date(2024, 3, 31), 1), (date(2024, 4, 1), 1), (date(2024, 12, 31), 4)]


@pytest.mark.parametrize(("as_of", "ended"), QUARTER_ENDS)
def test_windows_end_with_their_last_day(as_of: date, ended: int) -> None:
    values = complying()
    values["会议"] = []
    finding = judged(values, as_of)["2.1.3"]
    assert [w.status.value for w in finding.windows] == ["fail"] * ended + ["not_due"] * (4 - ended)
    assert finding.status.value == ("fail" if ended else "not_due")


def test_a_window_met_early_is_met_and_the_future_is_not_counted() -> None:
    finding = judged(complying(), date(2024, 2, 25))["2.1.3"]
    assert [w.status.value for w in finding.windows] == ["pass", "not_due", "not_due", "not_due"]
    assert finding.status.value == "pass"
    assert judged(complying(), date(2024, 2, 10))["2.1.3"].status.value == "not_due"


def test_five_haves_take_the_gravest_error_and_ignore_warnings() -> None:
    values = complying()
    values["综合应急救援队"]["管理单位"] = "农业农村局"
    findings: list[Finding] = list(judged(values).values())
    assert any(f.rule == "3.2.15" and f.status.value == "fail" and f.severity == "warning" for f in findings)
    assert five_haves(findings, judge().pack)["有队伍"].value == "pass"
    values["综合应急救援队"]["队员"] = values["综合应急救援队"]["队员"][:29]
    assert five_haves(list(judged(values).values()), judge().pack)["有队伍"].value == "fail"


def test_a_planned_date_before_the_end_of_the_phase_is_not_due() -> None:
    values = complying()
    values["年度"] = "2023"
    values["责任体系"]["责任制"]["日期"] = "2023-10-20"
    assert judged(values, date(2023, 10, 10))["2.1.4"].status.value == "not_due"
    values["责任体系"]["责任制"]["日期"] = "2023-11-20"
    assert judged(values, date(2023, 11, 10))["2.1.4"].status.value == "review"


def test_what_was_not_done_by_its_date_says_what_to_do() -> None:
    finding = judged(filing(2023, "2023-11-20"), date(2023, 11, 10))["1.1.4"]
    assert finding.status.value == "fail"
    assert finding.remedy is not None
