"""The changes between two runs for people: filing by filing what is new, settled, worse, better, and what is left.

Handed: changes. Gives back: styled lines.
"""

from collections.abc import Mapping

from wjcheck.district.change import Changes
from wjcheck.locale.message import Lang
from wjcheck.report.change_view import ChangeRow, Section, UnitView, change_view
from wjcheck.report.line import Line, Piece, Style
from wjcheck.report.page import BLANK, Page
from wjcheck.report.words import Words

_STYLES: Mapping[str, Style] = {
    "new": "error",
    "worse": "error",
    "unwaived": "error",
    "fixed": "good",
    "better": "good",
}


def change_lines(changes: Changes, lang: Lang, *, columns: int = 80) -> tuple[Line, ...]:
    """Return the changes as styled lines of at most `columns` columns (at least 40), places and names excepted."""
    page = Page(Words(lang), max(columns, 40))
    say, shown = page.words.say, change_view(changes, page.words)
    lines: list[Line] = [(Piece(say("change.title"), "heading"),), BLANK]
    for key, side in (("change.before", shown.before), ("change.after", shown.after)):
        lines += page.entry(say(key), side, indent=2)
    for note in shown.notes:
        lines += page.paragraph(Piece(note, "warning"), hang=0)
    for unit in (*shown.units, *filter(None, [shown.district])):
        lines += [BLANK, *_unit(unit, page)]
    if shown.same:
        names = say("list.separator").join(shown.same)
        lines += [BLANK, page.heading(shown.same_heading), *page.paragraph(Piece(names), hang=0)]
    lines += [BLANK, page.heading(say("section.verdict"))]
    for total in shown.totals:
        lines += page.paragraph(Piece(total), hang=0)
    return (*lines, *page.paragraph(Piece(shown.outcome, "error" if shown.status else "good"), hang=0))


def _unit(unit: UnitView, page: Page) -> list[Line]:
    lines = [page.heading(unit.heading)]
    if unit.file:
        lead = page.words.say("entry", name=page.words.say("file"))
        lines.append((Piece("  "), Piece(lead, "dim"), Piece(unit.file, "place")))
    for note in unit.notes:
        lines += page.paragraph(Piece(note, "warning"), hang=0)
    for section in unit.sections:
        lines += _section(section, page)
    return lines


def _section(section: Section, page: Page) -> list[Line]:
    lines = page.paragraph(Piece(section.heading, _STYLES.get(section.kind, "heading")), hang=0)
    for row in section.rows:
        lines += _row(row, page)
    if section.brief:
        lines += page.paragraph(Piece(page.words.say("list.separator").join(section.brief), "dim"), indent=4, hang=0)
    return lines


def _row(row: ChangeRow, page: Page) -> list[Line]:
    say = page.words.say
    lines = page.paragraph(
        Piece(f"{row.rule}  " if row.rule else ""),
        Piece(row.title, "heading"),
        Piece("  "),
        Piece(row.was.word, row.was.style),
        Piece(say("diff.arrow")),
        Piece(row.now.word, row.now.style),
        indent=4,
    )
    if row.far:
        lines += page.entry(say("change.far"), row.far, indent=6)
    if row.before:
        lines += page.entry(say("change.was"), row.before, "dim", indent=6)
    return lines + (page.entry(say("change.is"), row.told, indent=6) if row.told else [])
