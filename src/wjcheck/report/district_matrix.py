"""The table of a review on the screen: a row for every unit, a narrow column for every clause.

Handed: a district's report and a page. Gives back: styled lines no wider than the page. Clauses that do not fit beside
each other stand in tables below each other.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

from wjcheck.dataclass import dataclass
from wjcheck.district.tally import COUNTED
from wjcheck.engine.finding import Severity, Status
from wjcheck.pattern import late
from wjcheck.reading.visible import visible
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_units import UnitState, beside, unit_states
from wjcheck.report.line import Line, Piece, Style, width
from wjcheck.report.page import BLANK, Page
from wjcheck.report.words import status_style

MOST_UNITS = 80
"""How many units are seen on the screen; the other formats have them all."""
_LEAST_NAME = 12
_MOST_NAME = 32
_HEAD = 3
"""The most lines the head of a column takes."""
_IN_BRACKETS = late(r"([^()（）]+)[(（]([^()（）]+)[)）]")
"""A clause such as 一(二), the second of section 一."""


@dataclass(frozen=True, slots=True)
class _Column:
    """One clause: the lines of its head, and how wide it is with the blank behind it."""

    clause: str
    head: tuple[str, ...]
    room: int


def matrix_lines(report: DistrictReport, page: Page) -> list[Line]:
    """Return the table with its heading and what its marks mean; nothing where nothing was filed."""
    say = page.words.say
    if not report.figures.lines:
        return []
    legend = [say("review.mark", mark=_mark(kind, page), word=word) for kind, word in _legend(page)]
    lines = [BLANK, page.heading(say("review.matrix"))]
    lines += page.paragraph(Piece(say("list.separator").join(legend), "dim"), hang=0)
    apart, rows = beside(report.review, page.words), tuple(unit_states(report))
    shown = rows[:MOST_UNITS]
    columns = [_column(clause) for clause in report.figures.clauses]
    # two blanks before the name and one behind it
    longest = max(width(visible(row.name) + _apart(row, apart)) for row in shown)
    room = min(longest, _MOST_NAME, max(_LEAST_NAME, page.columns - 3 - sum(column.room for column in columns)))
    for number, block in enumerate(_blocks(columns, page.columns - 3 - room)):
        lines += [BLANK] if number else []
        lines += _heads(block, room)
        lines += [_row(report, row, _named(row, apart, room), block, page) for row in shown]
    if len(rows) > MOST_UNITS:
        lines += page.paragraph(Piece(say("review.more", number=len(rows) - MOST_UNITS), "dim"), hang=0)
    return lines


def _column(clause: str) -> _Column:
    head = _head(visible(clause))
    return _Column(clause, head, max(2, *map(width, head)) + 1)


def _head(clause: str) -> tuple[str, ...]:
    """Return a clause as a narrow column has it: 一 over 二 for 一(二); any other over as many lines as it needs."""
    found = _IN_BRACKETS.fullmatch(clause)
    if found is not None and max(map(width, found.groups())) <= _HEAD * 2:
        return found.groups()
    room = max(4, math.ceil(width(clause) / _HEAD))
    lines = [""]
    for char in clause:
        if lines[-1] and width(lines[-1] + char) > room:
            lines.append("")
        lines[-1] += char
    return tuple(lines)


def _blocks(columns: Sequence[_Column], room: int) -> Iterator[Sequence[_Column]]:
    """Give the columns that fit into `room` beside each other; the blank behind the last need not."""
    start, used = 0, 0
    for at, column in enumerate(columns):
        if at > start and used + column.room - 1 > room:
            yield columns[start:at]
            start, used = at, 0
        used += column.room
    yield columns[start:]


def _heads(columns: Sequence[_Column], room: int) -> list[Line]:
    tall = max((len(column.head) for column in columns), default=0)
    lead = " " * (room + 3)
    heads = [[""] * (tall - len(column.head)) + list(column.head) for column in columns]
    return [
        (
            Piece(lead),
            Piece("".join(_padded(head[at], one.room) for head, one in zip(heads, columns, strict=True)), "dim"),
        )
        for at in range(tall)
    ]


def _row(report: DistrictReport, row: UnitState, name: str, columns: Sequence[_Column], page: Page) -> Line:
    say = page.words.say
    lead = Piece(f"  {_padded(name, width(name))}")
    if row.partner is not None:
        return (lead, Piece(say("review.merged", unit=report.review.unit_name(row.partner)), "dim"))
    if row.line is None:
        return (lead, Piece(say("index.not_filed"), "error"))
    if not row.line.judged:
        return (lead, Piece(say("review.unchecked"), "error"))
    pieces = [lead]
    for column in columns:
        found = row.line.clauses.get(column.clause)
        mark = "" if found is None else _mark(_kind(*found), page)
        style: Style = "" if found is None else status_style(*found)
        pieces.append(Piece(_padded(mark, column.room), style))
    return tuple(pieces)


def _named(row: UnitState, apart: Mapping[int, str], columns: int) -> str:
    """Return a unit's name, cut and padded to `columns` columns with a blank behind it."""
    name = visible(row.name)
    if row.line is not None and row.name == row.line.record.filed.path:  # the end of a path tells files apart
        return _padded(_cut(name[::-1], columns)[::-1], columns + 1)
    told = _cut(_apart(row, apart), columns - min(width(name), columns // 2))
    return _padded(_cut(name, columns - width(told)) + told, columns + 1)


def _apart(row: UnitState, apart: Mapping[int, str]) -> str:
    return "" if row.line is None else apart.get(row.line.position, "")


def _legend(page: Page) -> Iterable[tuple[str, str]]:
    for status, severity in COUNTED:
        yield _kind(status, severity or "error"), page.words.status(status, severity)


def _mark(kind: str, page: Page) -> str:
    """Return the sign of a status; those of Chinese are all in every Chinese code page."""
    return page.words.say(f"review.sign.{kind}")


def _kind(status: Status, severity: Severity) -> str:
    return f"fail-{severity}" if status is Status.FAIL else status.value.replace("_", "-")


def _padded(text: str, columns: int) -> str:
    return text + " " * max(columns - width(text), 0)


def _cut(text: str, columns: int) -> str:
    """Return `text` cut to `columns` columns."""
    if width(text) <= columns:
        return text
    shown = ""
    for char in text:
        if width(shown + char) + 1 > columns:
            break
        shown += char
    return shown + "…"
