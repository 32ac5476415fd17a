"""One filing's result as data, its texts in both languages.

Handed: what is known of a filing. Gives back: plain values, but for texts that differ in the two languages.
"""

from collections.abc import Callable, Iterable
from typing import Any

from wjcheck.engine.finding import Distance
from wjcheck.engine.result import FilingResult, LocatedFinding, Location
from wjcheck.engine.waiver import AppliedWaiver
from wjcheck.locale.message import Bilingual, Lang
from wjcheck.reading.problem import Problem
from wjcheck.report.evidence import kept_lines
from wjcheck.report.json_layout import Layout
from wjcheck.report.json_values import Named, figure_value, identity, problem_values
from wjcheck.report.masking import members_in
from wjcheck.report.mending import worth_mending
from wjcheck.report.words import Words, told

_WITHOUT_TEXT = frozenset({type(None), bool, int, float})


def filing_json(filing: FilingResult, lang: Lang, line: str) -> str:
    """Return `filing_values` as JSON in `lang`, what differs in the other language beside it.

    `line` is the line end and the blanks before the filing.
    """
    layout = Layout(lang)
    return layout.text({**_known(filing), "members": lambda: _members(layout.texts, filing)}, line)


def filing_values(filing: FilingResult) -> dict[str, Any]:
    """Return all that is known of `filing`, and of its lines and its members' names those that a report may show."""
    values = _known(filing)
    texts: list[str] = []
    _gather(values.values(), texts.append)
    return {**values, "members": _members(texts, filing)}


def _members(texts: Iterable[str], filing: FilingResult) -> list[str]:
    """Return the members whose names are masked in one of `texts`."""
    return list(members_in(texts, filing.members)) if filing.members else []


def _known(filing: FilingResult) -> dict[str, Any]:
    return {
        **identity(filing),
        "judged": filing.judged,
        "problems": [_problem(problem, filing) for problem in filing.problems],
        "findings": [_finding(located, filing) for located in filing.findings],
        "five_haves": {tag: status.value for tag, status in filing.five_haves.items()},
        "counts": {status.value: count for status, count in filing.counts.items()},
        "lines": Named({str(number): line for number, line in kept_lines(filing).items()}),
        "events": [
            {"kind": event.kind, "day": event.day.isoformat(), "what": list(event.what), **_place(event.location)}
            for event in filing.events
        ],
        "mendable": worth_mending(filing),
    }


def _problem(problem: Problem, filing: FilingResult) -> dict[str, Any]:
    text = told(problem)
    both = {"title": text.title, "message": text.message, "hint": text.hint}
    return {**problem_values(problem, Words("zh")), **both, "label": filing.labels.get(problem.path)}


def _finding(located: LocatedFinding, filing: FilingResult) -> dict[str, Any]:
    finding = located.finding
    return {
        "rule": finding.rule,
        "clause": finding.clause,
        "status": finding.status.value,
        "basis": finding.basis,
        "modality": finding.modality,
        "severity": finding.severity,
        "title": finding.title,
        "quote": finding.quote,
        "message": finding.message.both,
        "remedy": None if finding.remedy is None else finding.remedy.both,
        "responsible": finding.responsible,
        "figures": Named({name: figure_value(value) for name, value in finding.figures.items()}),
        "windows": [
            {
                "window": window.window,
                "status": window.status.value,
                "severity": window.severity,
                "message": window.message.both,
            }
            for window in finding.windows
        ],
        "locations": [_labelled(location, filing) for location in located.locations],
        "fingerprint": finding.fingerprint,
        "waiver": None if located.waiver is None else _waiver(located.waiver),
        "reading": finding.reading,
        "other_readings": [
            {
                "name": turn.name,
                "says": turn.says,
                "status": turn.status.value,
                "severity": turn.severity,
                "message": turn.message.both,
            }
            for turn in finding.turns
        ],
        "tight": bool(finding.tight),
        "distance": [_distance(distance) for distance in finding.distance],
        "scope": finding.scope,
        "notes": [note.both for note in finding.notes],
        "absent": [{"path": path, "label": filing.labels.get(path)} for path in finding.absent],
        "because_of": finding.because_of,
        "five_haves_tag": finding.five_haves,
        "margins": [_distance(distance) for distance in finding.tight],
        "waits": None if finding.waits is None else finding.waits.value,
        "due": None if finding.due is None else finding.due.isoformat(),
        "papers": list(located.papers),
    }


def _waiver(waiver: AppliedWaiver) -> dict[str, Any]:
    return {
        "reason": waiver.reason,
        "approver": waiver.approver,
        "start": waiver.start.isoformat(),
        "expires": None if waiver.expires is None else waiver.expires.isoformat(),
        "file": waiver.file,
        "line": waiver.line,
    }


def _distance(distance: Distance) -> dict[str, Any]:
    return {
        "measure": distance.measure,
        "what": distance.what,
        "unit": distance.unit,
        "have": distance.have,
        "need": distance.need,
        "change": distance.change,
        "sense": distance.sense,
        "window": distance.window,
        "of": figure_value(distance.whom),
        "path": distance.path,
        "items": figure_value(distance.items),
        "responsible": distance.responsible,
    }


def _labelled(location: Location, filing: FilingResult) -> dict[str, Any]:
    values = _place(location)
    values["label"] = filing.labels.get(location.path)
    return values


def _place(location: Location) -> dict[str, Any]:
    span = location.span  # not by `place`, as a filing has hundreds
    return {
        "path": location.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "exact": location.exact,
        "last_line": location.last_line,
    }


def _gather(values: Iterable[Any], found: Callable[[str], None]) -> None:
    """Hand every text in `values` to `found`, in both languages."""
    for value in values:
        kind = type(value)
        if kind is str:
            found(value)
        elif kind in _WITHOUT_TEXT:
            continue
        elif kind is dict or kind is Named:
            _gather(value.values(), found)
        elif kind is list:
            _gather(value, found)
        elif kind is Bilingual:
            found(value.zh)
            found(value.en)
        elif isinstance(value, str):
            found(value)
