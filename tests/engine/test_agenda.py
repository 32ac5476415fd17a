"""What falls due and when: the boundaries of windows, what is planned, certificates; and never against the check."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest

from tests.engine.filings import EXAMPLES, complying, submit
from tests.rules.shipped import judge
from wjcheck.engine.agenda import AHEAD, SOON, Entry, agenda, horizon, listed, ordered
from wjcheck.engine.all_rules import findings_on
from wjcheck.engine.expiries import expiries
from wjcheck.engine.finding import Finding, Status
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import FilingResult, LocatedFinding
from wjcheck.engine.windows import windows_of
from wjcheck.filing.form import Group, Many, Scalar, filing_form
from wjcheck.filing.load import Submission, load
from wjcheck.pack.answers import order_of
from wjcheck.reading.parse import read

DAYS = [
    date(2023, 9, 12),
    date(2023, 9, 20),
    date(2023, 10, 31),
    date(2024, 2, 29),
    date(2024, 3, 31),
    date(2024, 4, 1),
    date(2024, 6, 15),
    date(2024, 12, 20),
    date(2025, 1, 5),
]


@cache
def quick() -> Judge:
    """The shipped pack without its other readings, which turn no status."""
    return replace(judge(), rules=tuple(replace(compiled, others=()) for compiled in judge().rules))


FEW = ("1.1.4", "1.1.11", "2.1.3", "2.3.4", "3.2.3", "3.2.8", "4.1.4")


@cache
def few() -> Judge:
    """The rules that single examples are about."""
    return replace(quick(), rules=tuple(compiled for compiled in quick().rules if compiled.rule.id in FEW))


def planned(submission: Submission, as_of: date, by: Judge) -> tuple[dict[str, Finding], tuple[Entry, ...]]:
    """The check's findings and the agenda of the same filing on the same day."""
    findings, troubles = findings_on(submission, by, as_of)
    assert not troubles
    located = tuple(LocatedFinding(finding, ()) for finding in findings)
    year = submission.data.get("year")
    result = FilingResult("x", "", None, None, None, year, (), located, {})
    return {finding.rule: finding for finding in findings}, agenda(result, submission, by, as_of)


def entries(values: dict[str, Any], as_of: date) -> tuple[Entry, ...]:
    return planned(submit(values), as_of, few())[1]


def of(rule: str, values: dict[str, Any], as_of: date) -> dict[str | None, Entry]:
    """The entries of one rule, by window."""
    return {entry.window: entry for entry in entries(values, as_of) if entry.rule == rule}


@cache
def example(name: str, year: str) -> Submission:
    tree = read((EXAMPLES / name).read_bytes())
    assert tree.root is not None
    tree.root["年度" if "年度" in tree.root else "year"] = year
    return load(tree)


@pytest.mark.parametrize("as_of", DAYS, ids=str)
@pytest.mark.parametrize(
    ("name", "year"), [("样板街道-2024.yaml", "2024"), ("样板街道-2024.yaml", "2023"), ("测试开发区-2024.yaml", "2024")]
)
def test_what_is_due_never_contradicts_the_check(name: str, year: str, as_of: date) -> None:
    """Both ways: every entry says what the check says, and every unmet window of the check is an entry."""
    found, listed_ = planned(example(name, year), as_of, quick())
    duties = [entry for entry in listed_ if entry.kind != "certificate"]
    for entry in duties:
        assert entry.rule is not None
        assert entry.day is not None
        finding = found[entry.rule]
        status = finding.status
        if entry.window is not None and not (entry.state == "review" and status is Status.REVIEW):
            (status,) = [window.status for window in finding.windows if window.window == entry.window]
        assert entry.status is status
        assert (entry.state == "met") == (status in (Status.PASS, Status.LATE))
        if entry.state == "overdue":
            assert status in (Status.FAIL, Status.MISSING)
            assert entry.day < as_of
        if entry.state in ("due", "coming"):
            assert entry.day >= as_of
            assert status is Status.NOT_DUE or entry.day == as_of
        assert finding.because_of is None
        assert status is not Status.NOT_APPLICABLE
    seen = {(entry.rule, entry.window) for entry in duties}
    for finding in found.values():
        for window in finding.windows:
            if window.status in (Status.FAIL, Status.MISSING, Status.REVIEW) and finding.because_of is None:
                assert (finding.rule, window.window) in seen
    assert (as_of < date(2023, 9, 13)) <= (not duties)


@pytest.mark.parametrize(
    ("as_of", "state", "left"),
    [
        (date(2023, 12, 31), "coming", 91),
        (date(2024, 1, 1), "due", 90),
        (date(2024, 3, 30), "due", 1),
        (date(2024, 3, 31), "due", 0),
        (date(2024, 4, 1), "overdue", -1),
    ],
    ids=str,
)
def test_a_quarter_is_coming_then_due_through_its_last_day_then_overdue(as_of: date, state: str, left: int) -> None:
    values = complying() | {"会议": []}
    entry = of("2.1.3", values, as_of)["2024Q1"]
    assert entry.state == state
    assert entry.day == date(2024, 3, 31)
    assert (entry.day - as_of).days == left


def test_in_every_quarter_its_own_window_is_due_and_later_ones_are_coming() -> None:
    values = complying() | {"会议": []}
    for number, day in enumerate((date(2024, 2, 29), date(2024, 5, 1), date(2024, 8, 1), date(2024, 11, 1)), 1):
        states = [entry.state for entry in of("2.1.3", values, day).values()]
        assert sorted(states, key=["overdue", "due", "coming"].index) == (
            ["overdue"] * (number - 1) + ["due"] + ["coming"] * (4 - number)
        )


def test_what_is_lacking_is_said_without_what_lies_ahead() -> None:
    party = {"日期": "2024-02-05", "类型": "党委会", "议题": ["应急管理", "消防"]}
    government = {"日期": "2024-03-20", "类型": "政府工作会议", "议题": ["应急管理", "消防"]}
    values = complying() | {"会议": [party, government]}
    running = of("2.1.3", values, date(2024, 2, 29))["2024Q1"]
    assert running.message is not None
    assert running.message.render("zh").startswith("政府工作会议研究应急管理0次、消防0次")
    assert running.planned
    assert not of("2.1.3", complying() | {"会议": [party]}, date(2024, 2, 29))["2024Q1"].planned
    met = of("2.1.3", values, date(2024, 3, 20))["2024Q1"]
    assert met.state == "met"


def test_a_duty_whose_body_does_not_exist_is_not_listed_ahead() -> None:
    values = complying()
    assert of("2.3.4", values | {"日常工作": {}}, date(2024, 6, 15))["2024"].state == "due"
    values["应消办"] = {"已成立": "否"}
    assert of("2.3.4", values | {"日常工作": {}}, date(2024, 6, 15)) == {}


@pytest.mark.parametrize(
    ("as_of", "state"),
    [
        (date(2023, 9, 12), None),
        (date(2023, 9, 19), "due"),
        (date(2023, 9, 20), "due"),
        (date(2023, 9, 21), "overdue"),
    ],
    ids=str,
)
def test_a_date_of_the_document_binds_its_own_year_from_the_day_of_issue(as_of: date, state: str | None) -> None:
    values = complying() | {"年度": "2023", "报备": {}}
    found = of("4.1.4", values, as_of)
    assert [entry.state for entry in found.values()] == ([] if state is None else [state])
    assert of("4.1.4", values | {"年度": "2024"}, as_of) == {}


def test_standing_duties_are_due_when_the_time_to_put_them_in_place_ends_and_in_that_year_only() -> None:
    values = complying() | {"年度": "2023", "预案": {}}
    kinds = {day: of("3.2.3", values, day) for day in (date(2023, 9, 20), date(2023, 10, 31), date(2023, 11, 1))}
    assert [(e.kind, e.state, e.day) for found in kinds.values() for e in found.values()] == [
        ("phase", "due", date(2023, 10, 31)),
        ("phase", "due", date(2023, 10, 31)),
        ("phase", "overdue", date(2023, 10, 31)),
    ]
    assert of("3.2.3", values | {"年度": "2024"}, date(2024, 6, 1)) == {}


def test_a_one_off_act_filed_for_a_later_day_is_planned() -> None:
    values = complying() | {"年度": "2023"}
    values["应消委"]["文件"]["日期"] = "2023-10-20"
    found = of("1.1.4", values, date(2023, 10, 1))[None]
    assert found.state == "due"
    assert found.planned
    assert found.message is None


def test_without_a_year_only_certificates_are_dated() -> None:
    values = complying()
    values.pop("年度")
    assert {entry.kind for entry in entries(values, date(2024, 6, 1))} <= {"certificate"}


def with_certificate(expires: str, **more: str) -> dict[str, Any]:
    values = complying()
    values["执法中队"]["本级人员"] = [{"姓名": "测试甲", "持证": "是", "证件有效期至": expires, **more}]
    values["执法中队"]["派驻人员"] = []
    return values


@pytest.mark.parametrize(
    ("expires", "state"),
    [
        ("2024-06-14", "overdue"),
        ("2024-06-15", "due"),
        ("2024-07-15", "due"),
        ("2024-07-16", "coming"),
        ("2028-02-29", "coming"),
    ],
)
def test_a_certificate_holds_through_its_last_day(expires: str, state: str) -> None:
    assert SOON == 30
    (entry,) = [e for e in entries(with_certificate(expires), date(2024, 6, 15)) if e.kind == "certificate"]
    assert (entry.state, entry.day, entry.subject) == (state, date.fromisoformat(expires), "测试甲")
    assert entry.location is not None
    assert entry.location.path == "squad.town_staff[0].certificate_expires"


def test_who_holds_no_certificate_has_none_that_expires() -> None:
    values = with_certificate("2024-06-14") | {}
    values["执法中队"]["本级人员"][0]["持证"] = "否"
    assert not [e for e in entries(values, date(2024, 6, 15)) if e.kind == "certificate"]


def test_a_certificate_is_the_same_wherever_it_stands_and_namesakes_are_told_apart() -> None:
    one = with_certificate("2024-06-14")
    two = with_certificate("2024-06-14")
    staff = two["执法中队"]["本级人员"]
    staff.insert(0, {"姓名": "测试乙", "持证": "是", "证件有效期至": "2025-01-01"})
    staff.append({"姓名": "测试甲", "持证": "是", "证件有效期至": "2025-01-01"})

    def marks(values: dict[str, Any]) -> list[str]:
        return [e.identity for e in entries(values, date(2024, 6, 15)) if e.kind == "certificate"]

    assert set(marks(one)) < set(marks(two))
    assert len(set(marks(two))) == 3


def test_the_form_marks_the_dates_on_which_something_ends() -> None:
    def marked(group: Group, above: str) -> Iterator[str]:
        for en, key in group.keys.items():
            if key.expires is not None:
                assert isinstance(key.holds, Scalar)
                assert key.holds.kind == "date"
                assert key.expires.held in group.keys
                yield above + en
            inner = key.holds.each if isinstance(key.holds, Many) else key.holds
            if isinstance(inner, Group):
                yield from marked(inner, f"{above}{en}.")

    assert list(marked(filing_form(), "")) == [
        "squad.posted.certificate_expires",
        "squad.town_staff.certificate_expires",
    ]
    assert [e.of for e in expiries(submit(with_certificate("2024-06-14")).data)] == [
        "squad.town_staff.certificate_expires"
    ]


@pytest.mark.parametrize(
    ("year", "as_of", "last"),
    [
        (2024, date(2024, 2, 29), date(2024, 12, 31)),
        (2024, date(2024, 12, 20), date(2025, 3, 20)),
        (2025, date(2024, 12, 20), date(2025, 12, 31)),
        (None, date(2024, 1, 1), date(2024, 3, 31)),
        (2024, date.max, date.max),
    ],
)
def test_how_far_is_listed(year: int | None, as_of: date, last: date) -> None:
    assert AHEAD == 90
    assert horizon(year, as_of) == last


def test_the_horizon_cuts_what_is_ahead_and_never_what_is_overdue() -> None:
    as_of = date(2024, 6, 15)
    all_ = entries(complying() | {"会议": [], "演练": []}, as_of)
    near = listed(all_, as_of + timedelta(days=15))
    assert {entry.state for entry in all_} >= {"overdue", "due", "coming", "met"}
    assert {entry.state for entry in near} == {"overdue", "due"}
    assert max(entry.day for entry in near if entry.day) == date(2024, 6, 30)
    assert [e for e in near if e.state == "overdue"] == [e for e in all_ if e.state == "overdue"]


def test_order_is_by_state_then_day_then_rule() -> None:
    found = entries(complying() | {"会议": [], "演练": []}, date(2024, 6, 15))
    assert ordered(tuple(reversed(found))) == found
    due = [(entry.day, order_of(entry.rule or "")) for entry in found if entry.state == "due" and entry.rule]
    assert due == sorted(due)


def test_windows_are_those_the_check_knows() -> None:
    first = of("2.1.3", complying() | {"年度": "2023", "会议": []}, date(2023, 11, 1))
    assert list(first) == [window.name for window in windows_of(2023, "quarter", "2023Q4")]
