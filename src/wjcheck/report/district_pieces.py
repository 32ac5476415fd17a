"""What is drawn of every single filing of a review, where it is judged: its part of the JSON, its rows of the issues.

Handed: a filing's result. Gives back: pieces of text by name, which the reports of the district are put together from.
"""

import json
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.district.bench import Pieces
from wjcheck.district.extent import Extent, extent_of
from wjcheck.engine.finding import Status
from wjcheck.engine.made import Made
from wjcheck.engine.result import FilingResult, LocatedFinding, PackInfo, Result
from wjcheck.engine.shared import Once, holds_nothing
from wjcheck.locale.message import Lang
from wjcheck.reading.visible import visible
from wjcheck.report.json_escapes import escaped
from wjcheck.report.masking import masked
from wjcheck.report.roots import roots
from wjcheck.report.words import ACTION, Words, rule_order

if TYPE_CHECKING:
    from wjcheck.report.html.rows import Row

BODIES = "bodies"
"""What is open by responsible body; made of every filing."""
ISSUES = "issues"
FILING = "filing"
ENTRIES = "entries"
SHOT = "shot"
"""What a filing is compared by."""
PAGE = "page"
INDEX = "../index.html"
"""Where the district's page is, seen from the page of a unit."""
_Act: TypeAlias = tuple[str, str | None, tuple[str, str]]
"""A rule, the one it follows from, and what it is counted by: the responsible body and the word for its status."""
_TO_SETTLE = frozenset(ACTION)
_QUIET = (Status.PASS, Status.NOT_DUE, Status.NOT_APPLICABLE)
_KEPT_OF_QUIET = ("rule", "clause", "status", "basis", "modality", "severity", "fingerprint", "five_haves_tag")
_LEFT_OUT = ("lines", "events", "mendable")


@dataclass(frozen=True, slots=True)
class Drawer:
    """Draws the pieces of one filing after the other; a plain value, so that it can be handed to another process."""

    pack: PackInfo
    as_of: date
    lang: Lang
    names: bool
    wanted: frozenset[str] = frozenset()
    pages: str | None = None
    """The folder for the units' own pages, where there are to be any."""
    made: Made | None = None
    """With what the review is made, as far as single filings rest on it."""
    carried: bool = False
    """Whether a page is handed back with the pieces, to be written where the folder is, and not on the spot."""

    @property
    def shows_filings(self) -> bool:
        """Whether anything drawn shows the filing itself, and not only what it comes to."""
        return self.pages is not None or not self.wanted <= {SHOT}

    def __call__(self, filing: FilingResult, page: str) -> Pieces:
        """Return the pieces of `filing`; `page` is the name its own reports get."""
        words = Words(self.lang)
        pieces = {BODIES: body_counts(filing, words)}
        if SHOT in self.wanted:
            pieces[SHOT] = shot_piece(filing)
        if not self.shows_filings:
            return pieces  # what follows takes longer than judging
        result = Result(self.pack, self.as_of, (filing,), made=self.made)
        if not self.names:
            result = masked(result)
        if ISSUES in self.wanted:
            pieces[ISSUES] = issue_records(result.filings[0], words, page)
        if FILING in self.wanted:
            pieces[FILING] = filing_piece(result.filings[0], self.lang)
        if ENTRIES in self.wanted:
            from wjcheck.report.ci.entry import packed
            from wjcheck.report.ci.filing_entries import filing_entries

            pieces[ENTRIES] = packed(filing_entries(result.filings[0], words, filing.lines))
        if self.pages is not None:
            from wjcheck.report.html.render import render_html

            pieces[PAGE] = render_html(result, self.lang, INDEX)
        return pieces if self.carried else self.landed(pieces, page)

    def landed(self, pieces: Pieces, page: str) -> Pieces:
        """Write the page that came with the pieces, where one did, and return the others."""
        if PAGE not in pieces:
            return pieces
        assert self.pages is not None  # or none had been drawn
        Path(self.pages, f"{page}.html").write_text(pieces[PAGE], encoding="utf-8")
        return {kind: piece for kind, piece in pieces.items() if kind != PAGE}


def filing_piece(filing: FilingResult, lang: Lang) -> str:
    """Return one filing's part of the JSON of a review, a line for each finding.

    Of findings that nobody has to act on only what tells them apart is kept: a review of a thousand units is otherwise
    half a gigabyte.
    """
    from wjcheck.report.json_filing import filing_values

    values = filing_values(filing, lang)
    head = {key: value for key, value in values.items() if key not in (*_LEFT_OUT, "findings")}
    lines = [
        json.dumps(_brief(one, located), ensure_ascii=False, allow_nan=False)
        for one, located in zip(values["findings"], filing.findings, strict=True)
    ]
    findings = ",\n        ".join(lines)
    text = json.dumps(head, ensure_ascii=False, allow_nan=False)[:-1]
    return escaped(
        f'    {text}, "findings": [\n        {findings}\n    ]}}' if lines else f'    {text}, "findings": []}}'
    )


def _brief(values: dict[str, Any], located: LocatedFinding) -> dict[str, Any]:
    if located.finding.status in _QUIET and located.waiver is None:
        return {key: values[key] for key in _KEPT_OF_QUIET}
    return {key: value for key, value in values.items() if key != "translation"}


def body_counts(filing: FilingResult, words: Words) -> str:
    """Return as JSON how many things each responsible body has to settle: body, word of their status, number."""
    acts = [act for act in _acts(words.lang).of(filing.findings) if act is not None]
    acts.sort(key=lambda act: rule_order(act[0]))
    root = roots({rule: because_of for rule, because_of, _ in acts})
    counts = Counter(which for rule, _, which in acts if root[rule] == rule)
    return json.dumps([[*which, number] for which, number in counts.items()], ensure_ascii=False)


@cache
def _acts(lang: Lang) -> Once[LocatedFinding, _Act | None]:
    """Return what says how a finding is counted that somebody has to act on, once for all filings that have it."""
    words = Words(lang)

    def act(located: LocatedFinding) -> _Act | None:
        one = located.finding
        if located.waiver is not None or one.status not in _TO_SETTLE:
            return None
        which = (visible(one.responsible.in_lang(lang)), words.status(one.status, one.severity))
        return one.rule, one.because_of, which

    return Once(act, lambda located: located.waiver is None and holds_nothing(located.finding))


def shot_piece(filing: FilingResult) -> str:
    """Return as JSON what a filing is compared by besides its record: of every finding how far off it is."""
    findings = [[one.finding.fingerprint, _far(extent_of(one.finding, told=False))] for one in filing.findings]
    problems = [[problem.code, problem.severity, problem.path] for problem in filing.problems]
    return json.dumps({"findings": findings, "problems": problems}, ensure_ascii=False)


def _far(extent: Extent | None) -> list[Any] | None:
    if extent is None:
        return None
    return [[[one.measure, one.unit, one.change, one.window, one.key] for one in extent.amounts], extent.windows]


def issue_records(filing: FilingResult, words: Words, page: str) -> str:
    """Return the rows of the issue list of one filing as JSON: every thing to do, and apart from it what is waived."""
    from wjcheck.report.html.anchors import Anchors, Page
    from wjcheck.report.html.rows import issues, rows

    found = rows(filing, words, Anchors(Page(), "town"))
    told = [_record(row) for row in issues(found)]
    record = {
        "file": filing.path,
        "unit": filing.unit_name or "",
        "page": page,
        "judged": filing.judged,
        "issues": told,
        "waived": [_record(row) for row in found if row.waiver],
        "problems": [_problem(filing, words, position) for position in range(len(filing.problems))],
    }
    return json.dumps(record, ensure_ascii=False)


def _record(row: "Row") -> dict[str, Any]:
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
        "absent": row.absent,
        "waiver": row.waiver,
        "along": [other.rule for other in row.takes_along],
    }


def _problem(filing: FilingResult, words: Words, position: int) -> dict[str, Any]:
    problem = filing.problems[position]
    title, message, hint = words.problem(problem)
    return {
        "code": problem.code,
        "path": problem.path,
        "severity": problem.severity,
        "title": title,
        "message": message,
        "hint": hint or "",
        "line": None if problem.span is None else problem.span.line,
    }
