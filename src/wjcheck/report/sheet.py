"""One table as one sheet of a workbook: ready to be read, filtered and printed as it is.

Handed: an empty sheet and a table. Gives back: nothing; the sheet is written, row after row.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Lang
from wjcheck.report.table import Cell, Column, Kind, Table, looks_like_formula
from wjcheck.report.words import Words

MOST_ROWS = 1_048_576
"""How many rows a sheet of Excel has."""
MOST_CHARACTERS = 32_767
"""How many characters a cell of Excel takes, counted as UTF-16."""
_HEAD = 2
"""The row of the columns' heads, counted from nought: above it stand the title and what the table rests on."""
_NOTES = 2
"""How many rows are kept free below the table for what did not fit."""
_LINE, _TALLEST = 14.5, 409.0
"""The height of a line and of the tallest row that Excel has, in points."""
_LONGEST_FOOTER = 200
_A4 = 9
_FONTS: Mapping[Lang, str] = {"zh": "宋体", "en": "Calibri"}
_COLOURS: Mapping[str, tuple[str, str]] = {
    "fail-error": ("#9D1C1C", "#FBEEEE"),
    "fail-warning": ("#7A4B00", "#FDF4E3"),
    "fail-info": ("#3F5568", "#EEF2F5"),
    "late": ("#6D4A1F", "#F7F0E6"),
    "missing": ("#6A3183", "#F6EFFA"),
    "review": ("#0F5B73", "#E9F4F7"),
    "pass": ("#1F6136", "#EDF6EF"),
    "not-due": ("#575D66", "#F3F3F1"),
    "not-applicable": ("#575D66", "#F3F3F1"),
}
"""Ink and ground of each kind of word, as on the pages; only ever beside the word that says the same."""


@dataclass(frozen=True, slots=True)
class SheetHead:
    """What stands above a table: its title, and what it rests on."""

    title: str
    about: str


class Looks:
    """The formats of a workbook: made once for it and used by all its sheets. `marked` are words with their kinds."""

    def __init__(self, book: Any, marked: Mapping[str, str], lang: Lang) -> None:
        font = {"font_name": _FONTS[lang], "font_size": 10}
        cell = font | {"valign": "top", "text_wrap": True, "border": 1, "border_color": "#C9C9C4"}
        middle = {"align": "center"}
        self.title: Format = book.add_format(font | {"bold": True, "font_size": 14, "valign": "vcenter"})
        self.about: Format = book.add_format(font | {"font_color": "#575D66", "valign": "top", "text_wrap": True})
        self.note: Format = book.add_format(font | {"bold": True})
        head = {"bold": True, "bg_color": "#DDEBF7", "valign": "vcenter", **middle}
        self.head: Format = book.add_format(cell | head)
        self.cells: Mapping[Kind, Format] = {
            "text": book.add_format(cell),
            "word": book.add_format(cell | middle),
            "number": book.add_format(cell | middle | {"num_format": "0"}),
            "day": book.add_format(cell | middle | {"num_format": "yyyy-mm-dd"}),
        }
        # the mark that keeps a text a text when somebody edits it
        self.guarded: Format = book.add_format(cell | {"quote_prefix": True})
        colours = {kind: {"font_color": ink, "bg_color": ground} for kind, (ink, ground) in _COLOURS.items()}
        formats = {kind: book.add_format(colour) for kind, colour in colours.items()}
        self.marked: Mapping[str, Format] = {word: formats[kind] for word, kind in marked.items()}


def write_sheet(sheet: Worksheet, table: Table, head: SheetHead, looks: Looks, words: Words) -> None:
    """Write a table to its sheet, with everything a reader needs to filter and to print it."""
    last = len(table.columns) - 1
    _page(sheet, table, head)
    _above(sheet, table, head, looks)
    row, cut, left = _HEAD, 0, 0
    for cells in table.rows():
        if row + 1 + _NOTES >= MOST_ROWS:
            left += 1
            continue
        row += 1
        # not every program fits the rows to wrapped text
        sheet.set_row(row, _height(cells, table))
        for column, (cell, about) in enumerate(zip(cells, table.columns, strict=True)):
            cut += _write(sheet, row, column, cell, about, looks)
    sheet.autofilter(_HEAD, 0, row, last)
    _colour(sheet, table, row, looks)
    notes = [words.say("sheets.none")] * (row == _HEAD)
    notes += [words.say("sheets.rows_left", number=left)] * bool(left)
    notes += [words.say("sheets.cells_cut", number=cut)] * bool(cut)
    for below, note in enumerate(notes, row + 1):
        sheet.write_string(below, 0, note, looks.note)


def fitted(text: str) -> str:
    """Return `text` as a cell of Excel takes it: cut, with `…` at its end, where it is longer."""
    raw = text.encode("utf-16-le", "surrogatepass")
    if len(raw) <= 2 * MOST_CHARACTERS:
        return text
    return raw[: 2 * (MOST_CHARACTERS - 1)].decode("utf-16-le", "ignore") + "…"


def _page(sheet: Worksheet, table: Table, head: SheetHead) -> None:
    """Say how the sheet is shown and printed: on A4 across, as wide as the paper, its heads on every page."""
    for column, about in enumerate(table.columns):
        sheet.set_column(column, column, about.width)
    sheet.freeze_panes(_HEAD + 1, table.frozen)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(_HEAD)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    # an ampersand begins a code there, so one that is meant is written twice
    sheet.set_footer(f"&L{head.title[: _LONGEST_FOOTER // 2].replace('&', '&&')}&R&P / &N")
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS}"})


def _above(sheet: Worksheet, table: Table, head: SheetHead, looks: Looks) -> None:
    last, room = len(table.columns) - 1, sum(column.width for column in table.columns)
    for row, text, look in ((0, head.title, looks.title), (1, head.about, looks.about)):
        sheet.merge_range(row, 0, row, last, "", look)  # the text itself only as a text
        sheet.write_string(row, 0, fitted(text), look)
    sheet.set_row(0, 24)
    sheet.set_row(1, _tall(_lines(head.about, room)))
    sheet.set_row(_HEAD, _height([column.title for column in table.columns], table) + 4)
    for number, column in enumerate(table.columns):
        sheet.write_string(_HEAD, number, column.title, looks.head)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, about: Column, looks: Looks) -> bool:
    """Write one cell; return whether its text had to be cut."""
    look = looks.cells[about.kind]
    if cell is None or cell == "":
        sheet.write_blank(row, column, None, look)
    elif isinstance(cell, str):
        text = fitted(cell)
        sheet.write_string(row, column, text, looks.guarded if looks_like_formula(text) else look)
        return text != cell
    elif isinstance(cell, date):
        sheet.write_datetime(row, column, cell, look)
    else:
        sheet.write_number(row, column, cell, look)
    return False


def _colour(sheet: Worksheet, table: Table, last_row: int, looks: Looks) -> None:
    """Give the words their colours by what the cell says, so that a word that is changed has its own."""
    for first, last in _runs(table):
        for word, look in looks.marked.items():
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": look}
            sheet.conditional_format(_HEAD + 1, first, max(last_row, _HEAD + 1), last, rule)


def _runs(table: Table) -> Iterator[tuple[int, int]]:
    """Give the first and the last of the columns of words that stand side by side."""
    for kind, run in groupby(enumerate(table.columns), lambda one: one[1].kind):
        places = [place for place, _ in run]
        if kind == "word":
            yield places[0], places[-1]


def _height(cells: Sequence[Cell], table: Table) -> float:
    """Return the height at which everything in a row can be read, as far as a row may be tall."""
    texts = ((cell, column.width) for cell, column in zip(cells, table.columns, strict=True) if isinstance(cell, str))
    return _tall(max((_lines(text, room) for text, room in texts), default=1))


def _tall(lines: int) -> float:
    return min(lines * _LINE + 2, _TALLEST)


@lru_cache(maxsize=4096)  # the law's words and what is to be done come again in every unit
def _lines(text: str, room: int) -> int:
    """Return how many lines `text` takes in a column; at the end of a line a column may stay free."""
    return max(1, -(-_wide(text) // max(room - 1, 1)))


def _wide(text: str) -> int:
    """Return about how many columns of a Latin letter `text` takes: 汉字 and Chinese quotation marks two.

    Told from the length in UTF-8, for this is asked of every cell of a hundred thousand rows.
    """
    return (len(text) + len(text.encode("utf-8", "surrogatepass"))) // 2
