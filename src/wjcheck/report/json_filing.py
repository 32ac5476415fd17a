"""One filing's result as JSON, its texts in both languages.

Handed: what is known of a filing. Gives back: its part of the JSON report, or the same as plain values.
"""

import json
from collections.abc import Iterable
from typing import Any

from wjcheck.engine.result import Event, FilingResult
from wjcheck.locale.message import Lang
from wjcheck.reading.problem import Problem
from wjcheck.report.evidence import kept_lines
from wjcheck.report.json_finding import LINE, FindingWriter
from wjcheck.report.json_layout import Laid, Layout, Texts
from wjcheck.report.json_shape import STEP, listed, shape
from wjcheck.report.json_values import identity, problem_values
from wjcheck.report.masking import members_in
from wjcheck.report.mending import worth_mending
from wjcheck.report.words import Words, told

_FILING, _VALUE = LINE[: -2 * len(STEP)], LINE[: -len(STEP)]
"""The line end and the blanks before a filing, and before its values."""
_EVENT = shape(LINE, *("kind", "day", "what", "path", "line", "column", "end_line", "end_column", "exact", "last_line"))


def filing_json(filing: FilingResult, lang: Lang) -> str:
    """Return a filing as it stands in the list of them, in `lang`, what differs in the other language beside it."""
    layout = Layout(lang)
    said, write = layout.texts, FindingWriter(layout, filing.labels).finding
    known = {
        **identity(filing),
        "judged": filing.judged,
        "problems": [_problem(problem, filing) for problem in filing.problems],
        "findings": Laid(listed(_VALUE, write, filing.findings)),
        "five_haves": {tag: status.value for tag, status in filing.five_haves.items()},
        "counts": {status.value: count for status, count in filing.counts.items()},
        "lines": Laid(_lines(filing, said)),
        "events": Laid(listed(_VALUE, lambda event: _event(event, said), filing.events)),
        "mendable": worth_mending(filing),
        "members": lambda: _members(said, filing),
    }
    return layout.text(known, _FILING)


def filing_values(filing: FilingResult, lang: Lang) -> dict[str, Any]:
    """Return the same as plain values."""
    values: dict[str, Any] = json.loads(filing_json(filing, lang))
    return values


def _members(texts: Iterable[str], filing: FilingResult) -> list[str]:
    """Return the members whose names are masked in one of `texts`."""
    return list(members_in(texts, filing.members)) if filing.members else []


def _lines(filing: FilingResult, said: Texts) -> str:
    """Return the lines of the file that a report may show, by their numbers."""
    lines = ",".join([f'{LINE}"{number}": {said[line]}' for number, line in kept_lines(filing).items()])
    return f"{{{lines}{_VALUE}}}" if lines else "{}"


def _event(event: Event, said: Texts) -> str:
    location, span = event.location, event.location.span
    return _EVENT % (
        said[event.kind],
        said[event.day.isoformat()],
        listed(LINE + STEP, said.__getitem__, event.what),
        said[location.path],
        span.line,
        span.column,
        span.end_line,
        span.end_column,
        "true" if location.exact else "false",
        location.last_line,
        "",
    )


def _problem(problem: Problem, filing: FilingResult) -> dict[str, Any]:
    text = told(problem)
    both = {"title": text.title, "message": text.message, "hint": text.hint}
    return {**problem_values(problem, Words("zh")), **both, "label": filing.labels.get(problem.path)}
