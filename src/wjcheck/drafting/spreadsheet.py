"""Spreadsheets as plain sheets of text: .xlsx, .xls, .ods and .csv alike.

Handed: the bytes of a file. Gives back: a `Book` of sheets whose cells are texts as a person reads them, each at its
row and column as Excel counts them; or the problem. Of a formula the value that was last calculated is taken.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from wjcheck.dataclass import dataclass, field
from wjcheck.drafting.containers import Container, Kind, recognised
from wjcheck.drafting.delimited import delimited
from wjcheck.drafting.sheet_marks import Merged, SheetMarks, Unreadable, column_letters, marks_of
from wjcheck.locale.message import Figure
from wjcheck.reading.problem import Problem

MOST_ROWS = 5_000
MOST_COLUMNS = 200
MOST_SHEETS = 100


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not empty: its number, and its texts by column, both from 1."""

    number: int
    texts: Mapping[int, str]
    errors: frozenset[int] = frozenset()
    """The columns in which a formula failed (#N/A, #DIV/0!)."""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `problem` says why it cannot be read; it has no rows then."""

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    merged: tuple[Merged, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """A spreadsheet file: what kind it is, and its sheets in order."""

    kind: Kind
    sheets: tuple[Sheet, ...] = field(repr=False)


def open_book(raw: bytes) -> Book | Problem:
    """Return the sheets of a spreadsheet, or the problem that keeps it from being read."""
    container = recognised(raw)
    if isinstance(container, Problem):
        return container
    book = _text_table(raw) if container.kind == "text" else _workbook(raw, container)
    if isinstance(book, Book) and not any(sheet.rows or sheet.problem for sheet in book.sheets):
        return Problem("W502")
    return book


def _text_table(raw: bytes) -> Book | Problem:
    rows = delimited(raw)
    if isinstance(rows, Problem):
        return rows
    problem = _too_far(len(rows), max(map(len, rows), default=0))
    return Book("text", (Sheet("", () if problem else tuple(_rows(rows, SheetMarks())), problem=problem),))


def _workbook(raw: bytes, container: Container) -> Book | Problem:
    from python_calamine import CalamineError, PasswordError, SheetTypeEnum, SheetVisibleEnum, load_workbook

    try:
        known = marks_of(container)
        book = load_workbook(io.BytesIO(raw))
        if len(book.sheets_metadata) > MOST_SHEETS:
            return Problem("W505")
        sheets = []
        for told in book.sheets_metadata:
            hidden = told.visible is not SheetVisibleEnum.Visible
            marks = known.get(told.name)
            if told.typ is not SheetTypeEnum.WorkSheet:
                continue
            if marks is None and container.kind != "xls":
                return Problem("W506")
            marks = marks or SheetMarks()
            problem = _too_far(marks.last_row, marks.last_column)
            if problem is not None:
                sheets.append(Sheet(told.name, (), hidden, problem=problem))
                continue
            sheet = book.get_sheet_by_name(told.name)
            problem = _too_far(sheet.total_height, sheet.total_width)
            rows = () if problem else tuple(_rows(sheet.to_python(skip_empty_area=False), marks))
            merged = marks.merged or _merged(sheet.merged_cell_ranges)
            sheets.append(Sheet(told.name, rows, hidden, tuple(merged), problem))
    except PasswordError:
        return Problem("W504")
    except (CalamineError, Unreadable, OSError, ValueError):
        return Problem("W506")
    return Book(container.kind, tuple(sheets))


def _too_far(rows: int, columns: int) -> Problem | None:
    if rows <= MOST_ROWS and columns <= MOST_COLUMNS:
        return None
    values: dict[str, Figure] = {
        "row": rows,
        "column": column_letters(columns),
        "rows": MOST_ROWS,
        "columns": MOST_COLUMNS,
    }
    return Problem("W507", values=values)


def _merged(ranges: Sequence[tuple[tuple[int, int], tuple[int, int]]] | None) -> list[Merged]:
    return [(top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in ranges or ()]


def _rows(rows: Sequence[Sequence[Any]], marks: SheetMarks) -> Iterator[Row]:
    for number, cells in enumerate(rows, 1):
        texts = {column: text for column, cell in enumerate(cells, 1) if (text := _text(cell))}
        errors = frozenset(column for row, column in marks.errors if row == number)
        if texts or errors:
            yield Row(number, texts, errors, number in marks.hidden)


def _text(cell: Any) -> str:
    """Return a cell as text: whole numbers without a point, dates as 2024-03-01, yes and no as 是 and 否."""
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float):
        # Excel keeps fifteen digits; more would show 0.1+0.2 as no person wrote it.
        return f"{int(cell)}" if cell.is_integer() else f"{Decimal(f'{cell:.15g}'):f}"
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    text = str(cell)
    return text if text.strip() else ""
