"""A threshold that changes on a day: the value in force the day before, on the day and the day after, for each `at`."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from wjcheck.engine.all_rules import findings_on
from wjcheck.engine.finding import Finding
from wjcheck.engine.pack_judge import Judge
from wjcheck.filing.load import load
from wjcheck.pack.load import load_pack
from wjcheck.pack.pack import Pack
from wjcheck.pack.parts import Parameter
from wjcheck.reading.parse import read

YEAR_END = date(2024, 12, 31)


@cache
def pack() -> Pack:
    return load_pack(Path(__file__).parent / "packs" / "dated")


def starting(identifier: str, values: dict[date, int]) -> Judge:
    """A judge of one rule of the pack, its minimum dated as `values` say."""
    rule = next(rule for rule in pack().rules if rule.id == identifier)
    parameter = Parameter(values=values, at=rule.parameters["minimum"].at)
    return Judge.of(
        pack().model_copy(update={"rules": (rule.model_copy(update={"parameters": {"minimum": parameter}}),)})
    )


def judged(identifier: str, as_of: date = YEAR_END, judge: Judge | None = None, **parts: Any) -> Finding:
    """The finding of one rule on a filing of 2024 made of `parts`."""
    filing = {"wjcheck": "1", "unit": {"name": "示例镇", "type": "镇"}, "year": "2024", **parts}
    submission = load(read(json.dumps(filing, ensure_ascii=False).encode()))
    findings, troubles = findings_on(submission, judge or Judge.of(pack()), as_of)
    assert not troubles
    return next(finding for finding in findings if finding.rule == identifier)


def quarters(finding: Finding) -> list[str]:
    return [window.status.value for window in finding.windows]


@pytest.mark.parametrize(
    ("as_of", "minimum", "status"),
    [
        (date(2024, 6, 30), 2, "pass"),
        (date(2024, 7, 1), 3, "fail"),
        (date(2024, 7, 2), 3, "fail"),
    ],
)
def test_without_at_the_value_on_the_as_of_date_is_in_force(as_of: date, minimum: int, status: str) -> None:
    finding = judged("1.1.1", as_of, office={"full_time_staff": "2"})
    assert (finding.status.value, finding.figures["minimum"]) == (status, minimum)


@pytest.mark.parametrize(
    ("change", "second_quarter"),
    [
        (date(2024, 6, 29), "fail"),
        (date(2024, 6, 30), "fail"),
        (date(2024, 7, 1), "pass"),
    ],
    ids=["ends after the change", "ends on the day of the change", "ends the day before the change"],
)
def test_at_window_the_value_on_the_last_day_of_the_window_is_in_force(change: date, second_quarter: str) -> None:
    judge = starting("1.1.2", {date(2023, 1, 1): 1, change: 2})
    drills = [{"date": day} for day in ("2024-02-01", "2024-05-01", "2024-08-01", "2024-11-01", "2024-11-02")]
    for as_of in (YEAR_END, date(2026, 1, 1)):
        finding = judged("1.1.2", as_of, judge, drills=drills)
        assert quarters(finding) == ["pass", second_quarter, "fail", "pass"], as_of


def test_at_window_a_window_still_running_is_judged_by_the_value_on_its_last_day() -> None:
    for as_of in (date(2024, 6, 28), date(2024, 6, 29)):
        assert quarters(judged("1.1.2", as_of, drills=[{"date": "2024-05-01"}]))[1] == "not_due"
    assert quarters(judged("1.1.2", date(2024, 6, 30), drills=[{"date": "2024-05-01"}]))[1] == "fail"


@pytest.mark.parametrize(
    ("day", "enough"),
    [("2024-06-30", 10), ("2024-07-01", 20), ("2024-07-02", 20)],
)
def test_at_record_the_value_on_the_records_own_day_is_in_force(day: str, enough: int) -> None:
    for as_of in (YEAR_END, date(2026, 1, 1)):
        for attendees, status in ((enough - 1, "fail"), (enough, "pass"), (enough + 1, "pass")):
            finding = judged("1.1.3", as_of, trainings=[{"date": day, "attendees": str(attendees)}])
            assert finding.status.value == status, (as_of, attendees)


def test_at_record_each_record_is_held_to_its_own_value() -> None:
    trainings = [{"date": day, "attendees": "15"} for day in ("2024-06-30", "2024-07-01")]
    assert judged("1.1.3", trainings=trainings).paths == ("trainings[1]",)


def test_before_its_first_date_a_parameter_has_its_first_value() -> None:
    later = {date(2024, 7, 1): 3, date(2025, 1, 1): 4}
    as_of = judged("1.1.1", date(2024, 3, 1), starting("1.1.1", later), office={"full_time_staff": "2"})
    assert (as_of.status.value, as_of.figures["minimum"]) == ("fail", 3)
    windows = judged("1.1.2", judge=starting("1.1.2", later), drills=[{"date": f"2024-02-0{n}"} for n in (1, 2, 3)])
    assert quarters(windows) == ["pass", "fail", "fail", "fail"]
    record = judged("1.1.3", judge=starting("1.1.3", later), trainings=[{"date": "2024-03-01", "attendees": "2"}])
    assert record.status.value == "fail"
    enough = judged("1.1.3", judge=starting("1.1.3", later), trainings=[{"date": "2024-03-01", "attendees": "3"}])
    assert enough.status.value == "pass"
