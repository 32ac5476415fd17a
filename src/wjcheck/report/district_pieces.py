"""What is drawn of every single filing of a review, where it is judged: its part of the JSON, its rows of the issues.

Handed: a filing's result. Gives back: pieces of text by name, which the reports of the district are put together from.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wjcheck.district.bench import Pieces
from wjcheck.engine.result import FilingResult, PackInfo, Result
from wjcheck.locale.message import Lang
from wjcheck.report.html.anchors import Anchors, Page
from wjcheck.report.html.rows import Row, issues, rows
from wjcheck.report.masking import masked
from wjcheck.report.words import Words

ISSUES = "issues"


@dataclass(frozen=True, slots=True)
class Drawer:
    """Draws the pieces of one filing after the other; a plain value, so that it can be handed to another process."""

    pack: PackInfo
    as_of: Any
    lang: Lang
    names: bool
    wanted: frozenset[str] = frozenset({ISSUES})

    def __call__(self, filing: FilingResult, page: str) -> Pieces:
        """Return the pieces of `filing`; `page` is the name its own reports get."""
        result = Result(self.pack, self.as_of, (filing,))
        if not self.names:
            result = masked(result)
        words = Words(self.lang)
        pieces = {ISSUES: issue_records(result.filings[0], words, page)}
        return {name: text for name, text in pieces.items() if name in self.wanted}


def issue_records(filing: FilingResult, words: Words, page: str) -> str:
    """Return the rows of the issue list of one filing as JSON: every thing to do, what is waived included."""
    found = rows(filing, words, Anchors(Page(), "town"))
    waived = {located.finding.rule: located.waiver for located in filing.findings if located.waiver is not None}
    told = [_record(row, waived.get(row.rule) is not None) for row in issues(found)]
    record = {
        "file": filing.path,
        "unit": filing.unit_name or "",
        "page": page,
        "judged": filing.judged,
        "issues": told,
        "problems": [_problem(filing, words, position) for position in range(len(filing.problems))],
    }
    return json.dumps(record, ensure_ascii=False)


def _record(row: Row, waived: bool) -> dict[str, Any]:
    return {
        "rule": row.rule,
        "clause": row.clause,
        "title": row.title,
        "quote": row.quote,
        "found": row.message,
        "gap": list(row.distance),
        "kind": row.badge.kind,
        "word": row.badge.word,
        "weight": row.weight,
        "responsible": row.responsible,
        "remedy": row.remedy,
        "due": row.due,
        "papers": list(row.papers),
        "line": row.first_line,
        "anchor": row.anchor,
        "waived": waived,
        "along": [other.rule for other in row.takes_along],
    }


def _problem(filing: FilingResult, words: Words, position: int) -> dict[str, Any]:
    problem = filing.problems[position]
    title, message, hint = words.problem(problem)
    return {
        "code": problem.code,
        "severity": problem.severity,
        "title": title,
        "message": message,
        "hint": hint or "",
        "line": None if problem.span is None else problem.span.line,
    }


def texts_of(found: Sequence[Any]) -> str:
    """Return several phrases as one text."""
    return "；".join(str(one) for one in found)
