"""What falls due, as a table for the screen: by urgency, then by date.

Handed: a run of `due`. Gives back: styled lines. With several filings each row names its unit.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from wjcheck.district.due import Due, UnitAgenda
from wjcheck.district.waivers import WaiverList
from wjcheck.engine.agenda import STATES, Entry, State
from wjcheck.engine.result import FilingResult
from wjcheck.locale.message import Lang
from wjcheck.reading.visible import visible
from wjcheck.report.due_verdict import DueVerdict
from wjcheck.report.due_words import left, remarks, what
from wjcheck.report.line import Line, Piece, Style, width, wrap
from wjcheck.report.page import BLANK, Page
from wjcheck.report.text_problem import problem_lines
from wjcheck.report.text_summary import excerpt_lines, file_line, unit_heading, unit_name
from wjcheck.report.words import Words

_STYLES: Mapping[State, Style] = {"overdue": "error", "review": "review", "due": "warning", "coming": "", "met": "good"}
_GAP = "  "
_UNIT_COLUMNS = 16


def due_lines(due: Due, lang: Lang, verdict: DueVerdict, *, columns: int = 80) -> tuple[Line, ...]:
    """Return the table as styled lines of at most `columns` columns (at least 60).

    Args:
        due: the run to show.
        lang: the language of everything but the law's own words and the filing's.
        verdict: what the run comes to.
        columns: the width to keep to.
    """
    page = Page(Words(lang), max(columns, 60), excerpt=due.pack.excerpt is not None)
    lines = _head(due, page)
    for one in due.filings:
        if not one.filing.judged:
            lines += [BLANK, *_unjudged(one.filing, page)]
    for file in due.waivers:
        if due.waivers_named or not file.read:
            lines += _waiver_problems(file, page)
    rows = _rows(due)
    if rows:
        lines += [BLANK, *_table(rows, due.as_of, page, several=len(due.filings) > 1)]
    elif any(one.filing.judged for one in due.filings):
        lines += [BLANK, *page.paragraph(Piece(page.words.say("due.nothing"), "good"), hang=0)]
    return (*lines, *_foot(due, verdict, page))


def _head(due: Due, page: Page) -> list[Line]:
    say = page.words.say
    lines: list[Line] = [(Piece(say("due.title"), "heading"),), BLANK]
    if len(due.filings) == 1 and due.filings[0].filing.judged:
        filing = due.filings[0].filing
        lines = [(Piece(say("due.title"), "heading"),), unit_heading(filing, page), file_line(filing, page)]
    lines += page.entry(say("number"), visible(due.pack.document), indent=2)
    lines += page.entry(say("as_of"), page.words.day(due.as_of), indent=2)
    lines += excerpt_lines(due.pack, page)
    untils = {one.until for one in due.filings if one.filing.judged}
    if len(untils) == 1:
        (until,) = untils
        key, day = ("due.all", "") if until == date.max else ("due.until.text", page.words.day(until))
        lines += page.entry(say("due.until"), say(key, day=day), indent=2)
    return lines


def _table(rows: list[tuple[UnitAgenda, Entry]], as_of: date, page: Page, *, several: bool) -> Iterator[Line]:
    say = page.words.say
    units = _units([one.filing for one in {id(one): one for one, _ in rows}.values()], page)
    lefts = {id(entry): left(entry.day, as_of, page.words) for _, entry in rows}
    days = {id(entry): entry.day.isoformat() if entry.day else say("due.day.none") for _, entry in rows}
    names = [say(f"due.column.{name}") for name in ("day", "left", "unit", "rule")]
    wide = [
        max(width(names[0]), *map(width, days.values())),
        max(width(names[1]), *map(width, lefts.values())),
        max(width(names[2]), *map(width, units.values())) if several else 0,
        max(width(names[3]), *(width(entry.rule or "") for _, entry in rows)),
    ]
    yield _row(names, wide, "dim", say("due.column.what"), page)[0]
    for state in STATES:
        found = [(one, entry) for one, entry in rows if entry.state == state]
        if not found:
            continue
        found.sort(key=lambda row: row[1].day or date.max)  # stable: within a day, units and rules keep their order
        yield BLANK
        yield page.heading(say("due.section", state=say(f"due.state.{state}"), number=len(found)))
        for one, entry in found:
            cells = [days[id(entry)], lefts[id(entry)], units[id(one.filing)], entry.rule or ""]
            yield from _row(cells, wide, _STYLES[state], what(entry, page.words), page)
            for name, text in remarks(entry, as_of, page.words):
                yield from page.entry(name, text, indent=len(_GAP) + wide[0] + len(_GAP))


def _rows(due: Due) -> list[tuple[UnitAgenda, Entry]]:
    """Return all entries with their filing; a waiver of a unit that has filed for several years with the latest."""
    in_years = sorted(due.filings, key=lambda one: one.filing.year or 0)
    waived = {entry.identity: one for one in in_years for entry in one.entries if entry.kind == "waiver"}
    pairs = [(one, entry) for one in due.filings for entry in one.entries]
    return [(one, entry) for one, entry in pairs if entry.kind != "waiver" or waived[entry.identity] is one]


def _units(filings: list[FilingResult], page: Page) -> dict[int, str]:
    """Return each filing's unit, with the year where the unit has filed for several, by the filing's identity."""
    years: dict[str | None, set[int | None]] = {}
    for filing in filings:
        years.setdefault(filing.unit_name, set()).add(filing.year)
    found = {}
    for filing in filings:
        year = "" if len(years[filing.unit_name]) == 1 or filing.year is None else f" {filing.year}"
        found[id(filing)] = _cut(unit_name(filing, page), _UNIT_COLUMNS - width(year)) + year
    return found


def _row(cells: list[str], wide: list[int], style: Style, text: str, page: Page) -> list[Line]:
    """Return one row; its last column takes what is left of the page and is broken there."""
    shown = [cell + " " * (room - width(cell)) for cell, room in zip(cells, wide, strict=True) if room]
    first = _GAP + _GAP.join(shown) + _GAP
    pieces = (Piece(text, style if style == "dim" else ""),)
    lines = wrap(pieces, page.columns, " " * width(first))
    head = (Piece(_GAP + shown[0] + _GAP), Piece(shown[1], style), Piece(_GAP + _GAP.join(shown[2:]) + _GAP))
    return [(*head, *lines[0][1:]), *lines[1:]]


def _cut(name: str, room: int) -> str:
    """Return a unit's name, cut where it would leave the rest of the table no room."""
    if width(name) <= room:
        return name
    while width(name) > room - 1:
        name = name[:-1]
    return name + "…"


def _unjudged(filing: FilingResult, page: Page) -> list[Line]:
    told = page.paragraph(Piece(page.words.say("due.not_judged"), "error"), hang=0)
    return [page.heading(unit_name(filing, page)), file_line(filing, page), *told, *problem_lines(filing, page)]


def _waiver_problems(file: WaiverList, page: Page) -> list[Line]:
    """Return what is wrong with a list of waivers; nothing when it is in order."""
    if not file.problems:
        return []
    shown = FilingResult(file.path, "", None, None, None, None, file.problems, (), {}, file.lines, judged=file.read)
    name = page.words.say("due.waiver.file")
    return [BLANK, page.heading(name), file_line(shown, page), *problem_lines(shown, page)]


def _foot(due: Due, verdict: DueVerdict, page: Page) -> list[Line]:
    say = page.words.say
    if not due.filings:
        return [BLANK, (Piece(say("verdict.none"), "error"),)]
    lines: list[Line] = [BLANK, page.heading(say("section.verdict"))]
    counts = {state: due.count(state) for state in STATES}
    lines += page.paragraph(Piece(say("due.totals", filings=len(due.filings), **counts)), hang=0)
    for one in due.filings:
        if one.filing.judged and one.filing.year is None:
            lines += page.paragraph(Piece(say("due.no_year"), "warning"), hang=0)
        errors = sum(problem.severity == "error" for problem in one.filing.problems)
        if one.filing.judged and errors:
            unit, file = unit_name(one.filing, page), page.words.file(one.filing)
            text = say("due.problems", unit=unit, file=file, number=errors)
            lines += page.paragraph(Piece(text, "warning"), hang=0)
    for waived in due.waivers:
        if waived.problems and waived.read and not due.waivers_named:
            told = say("due.waiver.problems", file=waived.path, number=len(waived.problems))
            lines += page.paragraph(Piece(told, "warning"), hang=0)
    lines += page.paragraph(Piece(say("due.note"), "info"), hang=0)
    if verdict.exit_status == 3:
        lines += page.paragraph(Piece(say("due.unchecked", number=verdict.unread), "error"), hang=0)
    elif verdict.exit_status:
        told = say("due.reached", number=verdict.reaching, level=verdict.fail_on)
        lines += page.paragraph(Piece(told, "error"), hang=0)
    return lines
