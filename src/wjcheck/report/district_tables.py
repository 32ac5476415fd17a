"""A review as tables: the seven sheets of the workbook, and the files of the CSV report.

Handed: a district's report. Gives back: tables, whose rows are made as they are written.
"""

from collections.abc import Iterator, Mapping

from wjcheck.district.tally import COUNTED
from wjcheck.engine.finding import Severity, Status
from wjcheck.report.district_figures import by_body
from wjcheck.report.district_finding_tables import crossing_table, unfiled_table
from wjcheck.report.district_issue_table import issue_table
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_units import UnitState, unit_states, year_word
from wjcheck.report.district_waiver_table import waiver_table
from wjcheck.report.html.rows import badge
from wjcheck.report.table import Cell, Column, Row, Table, table_name
from wjcheck.report.words import ACTION

_MOST_NAMES = 30
"""How many units a cell names; the list of issues has them all."""
_KINDS: Mapping[str, str] = {
    "severity.error": "fail-error",
    "severity.warning": "fail-warning",
    "severity.info": "fail-info",
    "roster.unfiled.title": "missing",
    "roster.twice.title": "fail-error",
    "roster.unknown.title": "fail-error",
    "roster.year.title": "fail-error",
    "roster.code.title": "fail-warning",
    "review.unchecked": "review",
    "sheets.problems": "fail-warning",
    "sheets.filed.yes": "pass",
    "sheets.state.on": "pass",
    "sheets.state.off": "fail-error",
    "sheets.state.refused": "fail-error",
    "sheets.state.doubtful": "fail-warning",
    "sheets.state.later": "not-due",
}


def tables(report: DistrictReport) -> tuple[Table, ...]:
    """Return the tables of a review, in the order of the sheets; no two have the same name."""
    return (
        _summary(report),
        issue_table(report),
        _haves(report),
        _bodies(report),
        waiver_table(report),
        crossing_table(report),
        unfiled_table(report),
    )


def marked(report: DistrictReport) -> Mapping[str, str]:
    """Return every word that is given a colour, with the kind the colour is chosen by."""
    words = report.words
    years = {line.record.filed.year for line in report.figures.lines if not line.of_year}
    statuses = [badge(words, status, severity) for status, severity in COUNTED]
    told = {words.say(key): kind for key, kind in _KINDS.items()} | {one.word: one.kind for one in statuses}
    return told | {year_word(year, words): "fail-error" for year in years}


def _summary(report: DistrictReport) -> Table:
    say, figures = report.words.say, report.figures
    statuses = [report.words.status(*kind) for kind in COUNTED]
    counts = (say("sheets.open"), *statuses, say("waived"), say("sheets.problems"))
    room = max(7, *map(_longest, statuses))
    columns = (
        Column(say("html.no"), 5, "number"),
        Column(say("sheets.unit"), 12),
        Column(say("sheets.filed"), 9, "word"),
        *(Column(title, max(6, _longest(title) + 1), "number") for title in counts),
        *(Column(clause, room, "word") for clause in figures.clauses),
        Column(say("sheets.file"), 18),
    )

    def make() -> Iterator[Row]:
        for number, state in enumerate(unit_states(report), 1):
            yield (number, state.name, state.word, *_figures(state, report))

    verdict = report.verdict
    totals = say(
        "review.totals",
        filings=verdict.filings,
        error=verdict.open["error"],
        warning=verdict.open["warning"],
        info=verdict.open["info"],
        reviews=verdict.reviews,
        waived=verdict.waived,
    )
    note = f"{totals} {say('sheets.summary.note')}"
    return Table(say("sheets.summary"), columns, make, note)


def _longest(text: str) -> int:
    """Return the width of the longest word that may not be broken; between 汉字 a line may end anywhere."""
    return max((len(word) for word in text.split() if word.isascii()), default=0)


def _figures(state: UnitState, report: DistrictReport) -> Row:
    """Return the counts and clauses of a unit; one that has nothing judged has its word in every clause instead."""
    line, clauses = state.line, report.figures.clauses
    nothing: tuple[Cell, ...] = (None,) * (len(COUNTED) + 2)
    if line is None:
        return (*nothing, None, *(state.word for _ in clauses), None)
    problems = sum(line.record.problems.values())
    if not line.judged:
        return (*nothing, problems, *(state.word for _ in clauses), line.record.filed.path)
    counts = (line.counts[kind] for kind in COUNTED)
    found = (line.clauses.get(clause) for clause in clauses)
    told = (None if one is None else report.words.status(*one) for one in found)
    return (line.open_errors, *counts, line.waived, problems, *told, line.record.filed.path)


def _haves(report: DistrictReport) -> Table:
    words, pack, tags = report.words, report.review.pack, tuple(report.figures.haves)
    columns = (
        Column(words.say("html.no"), 5, "number"),
        Column(words.say("sheets.unit"), 20),
        Column(words.say("sheets.filed"), 14, "word"),
        *(Column(words.five_have(tag, pack), 14, "word") for tag in tags),
        Column(words.say("sheets.file"), 34),
    )

    def make() -> Iterator[Row]:
        for number, state in enumerate(unit_states(report), 1):
            record = None if state.line is None else state.line.record
            found = [None if record is None else record.five_haves.get(tag) for tag in tags]
            judged = record is not None and record.trouble is None
            told = (words.status(one) if one else None if judged else state.word for one in found)
            yield (number, state.name, state.word, *told, None if record is None else record.filed.path)

    name = table_name(words.five_haves(pack), words.say("sheets.haves"))
    taken = {words.say(f"sheets.{key}") for key in ("summary", "issues", "bodies", "waivers", "crossing", "unfiled")}
    clash = name.casefold() in {one.casefold() for one in taken}
    return Table(words.say("sheets.haves") if clash else name, columns, make)


def _bodies(report: DistrictReport) -> Table:
    words = report.words
    kinds: list[tuple[Status, Severity | None]] = [kind for kind in COUNTED if kind[0] in ACTION]
    statuses = [words.status(*kind) for kind in kinds]
    columns = (
        Column(words.say("html.no"), 5, "number"),
        Column(words.say("html.responsible"), 40),
        Column(words.say("sheets.total"), 8, "number"),
        *(Column(word, 9, "number") for word in statuses),
        Column(words.say("sheets.unit_count"), 9, "number"),
        Column(words.say("sheets.units"), 50),
    )

    def make() -> Iterator[Row]:
        for number, one in enumerate(by_body(report), 1):
            names = list(one.units)
            told = words.joined(names[:_MOST_NAMES])
            if len(names) > _MOST_NAMES:
                told += words.say("list.separator") + words.say("review.more", number=len(names) - _MOST_NAMES)
            counts = (one.words.get(word, 0) for word in statuses)
            yield (number, one.body, one.issues, *counts, len(names), told)

    return Table(words.say("sheets.bodies"), columns, make, words.say("sheets.bodies.note"))
