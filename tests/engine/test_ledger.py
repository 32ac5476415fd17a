"""The examples and their result, rule by rule: whatever changes what is found of a filing shows here, line by line.

What a finding says in words belongs to the rule and is left out but for what windows and dates make of it; which
figures it says, and where it points, is here.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.engine.filings import EXAMPLES
from tests.rules.shipped import judge
from wjcheck.engine.checker import check
from wjcheck.engine.finding import Distance, Finding, Status
from wjcheck.engine.result import FilingResult, LocatedFinding
from wjcheck.locale.message import Message, show

DAYS = {
    "示例镇-2024.yaml": date(2024, 12, 31),
    "样板街道-2024.yaml": date(2024, 12, 31),
    "测试开发区-2024.yaml": date(2024, 5, 6),
}


def of_values(values: Mapping[str, Any]) -> str:
    return " ".join(f"{name}={show(value, 'zh')}" for name, value in sorted(values.items()))


WORDED = {Status.NOT_DUE, Status.NOT_APPLICABLE, Status.LATE}
"""What the engine says of these is its own."""


def of_message(message: Message | None) -> str:
    return "" if message is None else of_values(message.values)


def of_distance(distance: Distance) -> str:
    whom = [show(one, "zh") for one in (distance.whom, *distance.items) if one is not None]
    where = [one for one in (distance.window, distance.path) if one]
    return " ".join(
        [f"{distance.measure}: {distance.have} {distance.sense} {distance.need}, {distance.change:+}", *whom, *where]
    )


def messages_of(finding: Finding) -> Iterator[Message]:
    yield finding.message
    yield from (one for one in (finding.remedy, *finding.notes) if one is not None)
    yield from (one.message for one in finding.windows)
    yield from (one.message for one in finding.turns)


def lines_of(located: LocatedFinding) -> Iterator[str]:
    """Write all there is of a finding but its words."""
    finding = located.finding
    for message in messages_of(finding):
        assert "{" not in message.render("zh") + message.render("en"), "a figure is lacking"
    worded = finding.windows or finding.status in WORDED
    rows = {
        "words": f"{finding.message.render('zh')} | {finding.message.render('en')}" if worded else "",
        "says": of_message(finding.message),
        "figures": of_values(finding.figures),
        "by": finding.responsible.zh,
        "remedy": "" if finding.remedy is None else f"({of_message(finding.remedy)})",
        "notes": "; ".join(f"({of_message(note)})" for note in finding.notes),
        "absent": " ".join(finding.absent),
        "at": " ".join(
            f"{place.path}@{place.span.line}:{place.span.column}-{place.span.end_line}:{place.span.end_column}"
            f"{'' if place.exact else '~'}/{place.last_line}"
            for place in located.locations
        ),
        "papers": " ".join(located.papers),
        "windows": "; ".join(
            f"{one.window} {one.status.value} {one.severity} {of_message(one.message)}" for one in finding.windows
        ),
        "turns": "; ".join(
            f"{one.name} {one.status.value} {one.severity} {of_message(one.message)}" for one in finding.turns
        ),
        "distance": "; ".join(map(of_distance, finding.distance)),
        "tight": "; ".join(map(of_distance, finding.tight)),
    }
    waits, because = finding.waits and finding.waits.value, finding.because_of
    more = [("waits", waits), ("because of", because), ("due", finding.due), ("reading", finding.reading)]
    head = [finding.rule, finding.clause, finding.status.value, finding.severity, finding.basis, finding.modality]
    yield " ".join([*head, *(f"{name} {value}" for name, value in more if value), finding.fingerprint])
    yield from (f"  {name}: {row}" for name, row in rows.items() if row)


def ledger(result: FilingResult) -> list[str]:
    """Write a result, but for the words of rules and problems."""
    unit = [str(one) for one in (result.unit_name, result.unit_type, result.unit_code, result.year)]
    haves = " ".join(f"{tag}={status.value}" for tag, status in result.five_haves.items())
    problems = [f"{one.code} {one.severity} {one.span} {of_values(one.values)} {one.path}" for one in result.problems]
    events = [
        f"{one.kind} {one.day} {'、'.join(one.what)} {one.location.path} {one.location.span}" for one in result.events
    ]
    findings = [line for located in result.findings for line in lines_of(located)]
    return [" ".join(unit), haves, " ".join(result.members), *problems, *events, *findings]


@pytest.mark.parametrize("name", DAYS)
def test_what_is_found_of_an_example(name: str, snapshot: SnapshotAssertion) -> None:
    result = check(name, (EXAMPLES / name).read_bytes(), judge(), DAYS[name])
    assert ledger(result) == snapshot


def test_what_is_found_where_half_of_a_filing_is_lacking(snapshot: SnapshotAssertion) -> None:
    lines = (EXAMPLES / "示例镇-2024.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    kept = "".join(line for number, line in enumerate(lines) if number < 40 or "日期" not in line)
    assert ledger(check("x", kept.encode(), judge(), date(2024, 8, 1))) == snapshot


@pytest.mark.parametrize("as_of", [date(2023, 9, 1), date(2023, 10, 10), date(2023, 11, 20), date(2024, 1, 5)], ids=str)
def test_what_is_found_in_the_year_the_document_was_issued(as_of: date, snapshot: SnapshotAssertion) -> None:
    text = (EXAMPLES / "样板街道-2024.yaml").read_text(encoding="utf-8").replace("2024-", "2023-")
    text = text.replace("year: 2024", "year: 2023")
    few = judge().select(["1.1", "1.2", "2.1", "5"])
    result = check("x", text.encode(), few, as_of)
    assert result.year == 2023
    assert [line for line in ledger(result) if not line.startswith("  figures")] == snapshot
