"""What the page shows, as plain values: one part for each filing, every text chosen and made visible.

Handed: a result and the words of a language. Gives back: a view. Counts stand side by side and are never blended.
"""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from wjcheck import __version__
from wjcheck.dataclass import dataclass
from wjcheck.engine.result import FilingResult, PackInfo, Result
from wjcheck.reading.privacy import shown
from wjcheck.reading.problem import Problem
from wjcheck.reading.visible import visible
from wjcheck.report.html.anchors import Anchors, Page
from wjcheck.report.html.law import Paragraph, annotated
from wjcheck.report.html.rows import Badge, Row, badge, by_clause, issues, rows
from wjcheck.report.html.timeline import Timeline, timeline
from wjcheck.report.text_summary import COUNTED
from wjcheck.report.words import Words, rule_order

_LINE_SIGNS = 200


@dataclass(frozen=True, slots=True)
class Count:
    """How many findings there are of one status."""

    badge: Badge
    number: int


@dataclass(frozen=True, slots=True)
class Have:
    """One of the tags a pack sums up, such as 有班子, and what it comes to."""

    name: str
    badge: Badge


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One thing wrong with the file itself; `line` is None where it is not about a line."""

    code: str
    severity: str
    kind: str
    title: str
    message: str
    hint: str
    line: int | None
    text: str
    place: str


@dataclass(frozen=True, slots=True)
class ClauseRows:
    """One clause: its number, its title, and its findings."""

    clause: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A statement no rule decides, and why."""

    anchor: str
    law: str
    statement: str
    clause: str
    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class Part:
    """One filing on the page; `to_act` counts the findings to act on, `along` those of them that follow others."""

    anchors: Anchors
    unit: str
    year: str
    file: str
    digest: str
    judged: bool
    partly: str
    counts: tuple[Count, ...]
    haves: tuple[Have, ...]
    to_act: int
    along: int
    problems: tuple[ProblemRow, ...]
    issues: tuple[Row, ...]
    waived: tuple[Row, ...]
    clauses: tuple[ClauseRows, ...]
    timeline: Timeline | None
    law: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class View:
    """The whole page.

    `statuses`, `clauses` and `bodies` are what there is to filter by; `legend` says what each word means.
    """

    title: str
    document: str
    number: str
    as_of: str
    disclaimer: str
    excerpt: str
    haves_name: str
    parts: tuple[Part, ...]
    unjudged: tuple[tuple[str, tuple[Unjudged, ...]], ...]
    unjudged_note: str
    pack_id: str
    pack_digest: str
    text_digest: str
    version: str
    statuses: tuple[Badge, ...]
    clauses: tuple[str, ...]
    bodies: tuple[str, ...]
    legend: tuple[tuple[Badge, str], ...]
    masked: bool
    judged: bool


def view(result: Result, words: Words) -> View:
    """Return what the page of `result` shows."""
    page, pack = Page(), result.pack
    parts = tuple(_part(filing, pack, result.as_of, words, Anchors(page, "town")) for filing in result.filings)
    found = [row for part in parts for group in part.clauses for row in group.rows]
    return View(
        title=_title(parts, words),
        document=visible(pack.title),
        number=visible(pack.document),
        as_of=words.day(result.as_of),
        disclaimer=words.disclaimer(pack),
        excerpt="" if pack.excerpt is None else visible(pack.excerpt.in_lang(words.lang)),
        haves_name=words.five_haves(pack),
        parts=parts,
        unjudged=_unjudged(pack, words, parts),
        unjudged_note=words.say(
            "unjudged.note" if pack.excerpt is None else "unjudged.note.excerpt",
            rules=pack.rules,
            statements=pack.statements,
        ),
        masked=result.masked,
        judged=bool(found),
        pack_id=visible(pack.id),
        pack_digest=visible(pack.digest),
        text_digest=visible(pack.text_digest),
        version=__version__,
        statuses=_statuses(found, words),
        clauses=tuple(dict.fromkeys(row.clause for row in sorted(found, key=lambda row: rule_order(row.rule)))),
        bodies=tuple(sorted({row.responsible for row in found if row.action})),
        legend=tuple(
            (mark, words.say(f"html.legend.{mark.kind}"))
            for mark in (badge(words, status, severity) for status, severity in COUNTED)
        ),
    )


def _title(parts: Sequence[Part], words: Words) -> str:
    title = words.say("title")
    return f"{parts[0].unit} {parts[0].year} {title}" if len(parts) == 1 else title


def _part(filing: FilingResult, pack: PackInfo, as_of: date, words: Words, anchors: Anchors) -> Part:
    found = rows(filing, words, anchors)
    listed = issues(found)
    return Part(
        anchors=anchors,
        unit=visible(filing.unit_name) if filing.unit_name else words.say("unit.unknown"),
        year=words.say("year.of", year=filing.year) if filing.year is not None else words.say("year.unknown"),
        file=words.file(filing),
        digest=visible(filing.digest),
        judged=filing.judged,
        partly=_partly(filing, pack, words),
        counts=_counts(filing, words),
        haves=tuple(Have(words.five_have(tag, pack), badge(words, one)) for tag, one in filing.five_haves.items()),
        to_act=sum(row.action and not row.waiver for row in found),
        along=sum(len(row.takes_along) for row in listed),
        problems=tuple(problem_row(problem, filing, words) for problem in filing.problems),
        issues=listed,
        waived=tuple(row for row in found if row.waiver),
        clauses=tuple(
            ClauseRows(clause, _clause_title(clause, pack, words), group) for clause, group in by_clause(found)
        ),
        timeline=timeline(filing, as_of, words, {row.rule: row.anchor for row in found}),
        law=annotated(pack, found, words, anchors) if found else (),
    )


def _partly(filing: FilingResult, pack: PackInfo, words: Words) -> str:
    if not filing.judged or len(filing.findings) >= pack.rules:
        return ""
    key, haves = "partly.haves" if filing.five_haves else "partly", words.five_haves(pack)
    return words.say(key, shown=len(filing.findings), rules=pack.rules, haves=haves)


def _counts(filing: FilingResult, words: Words) -> tuple[Count, ...]:
    if not filing.findings:
        return ()
    weighed = [located.finding for located in filing.findings if located.waiver is None]
    counts = [
        Count(
            badge(words, status, severity),
            sum(one.status is status and severity in (None, one.severity) for one in weighed),
        )
        for status, severity in COUNTED
    ]
    if waived := len(filing.findings) - len(weighed):
        counts.append(Count(Badge(words.say("waived"), "waived"), waived))
    return tuple(counts)


def _statuses(found: Sequence[Row], words: Words) -> tuple[Badge, ...]:
    there = {row.badge for row in found}
    return tuple(mark for status, severity in COUNTED if (mark := badge(words, status, severity)) in there)


def _clause_title(clause: str, pack: PackInfo, words: Words) -> str:
    title = pack.clauses.get(clause)
    return "" if title is None else visible(title.in_lang(words.lang))


def problem_row(problem: Problem, filing: FilingResult, words: Words) -> ProblemRow:
    """Return one problem with a file as it is drawn, with its line where the file has it."""
    title, message, hint = words.problem(problem)
    line = None if problem.span is None else problem.span.line
    there = line is not None and 1 <= line <= len(filing.lines)
    return ProblemRow(
        code=visible(problem.code),
        severity=words.severity(problem.severity),
        kind=f"fail-{problem.severity}",
        title=title,
        message=message,
        hint=hint or "",
        line=line,
        text=shown(filing.lines[line - 1], _LINE_SIGNS) if line is not None and there else "",
        place=_place(problem, filing, words),
    )


def _place(problem: Problem, filing: FilingResult, words: Words) -> str:
    """Return where a problem is, in words: line, column and the place in the form."""
    if problem.span is None:
        return ""
    label = words.label(filing, problem.path) if problem.path in filing.labels else ""
    return words.say("html.place", line=problem.span.line, column=problem.span.column, label=label).strip()


def _unjudged(pack: PackInfo, words: Words, parts: Sequence[Part]) -> tuple[tuple[str, tuple[Unjudged, ...]], ...]:
    """Return what is not judged by clause; its links lead into the first filing's text."""
    anchors = next((part.anchors for part in parts if part.law), None)
    ordered = sorted(pack.unjudged, key=lambda entry: rule_order(entry[0]))
    entries = [
        Unjudged(
            anchor=Anchors.unjudged(statement),
            law=anchors.law(statement) if anchors is not None else "",
            statement=visible(statement),
            clause=visible(clause),
            quote=visible(quote),
            reason=visible(reason.in_lang(words.lang)),
        )
        for statement, clause, quote, reason in ordered
    ]
    return tuple((clause, tuple(group)) for clause, group in groupby(entries, key=lambda entry: entry.clause))
