"""Tables for people who work with spreadsheets, before it is decided which format they are written in.

Handed: columns and a way to make the rows. Gives back: rows of plain values that are safe to show. Both the workbook
and the CSV files are written from these, so that they say the same.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.reading.visible import visible

Cell: TypeAlias = "str | int | date | None"
Row: TypeAlias = tuple[Cell, ...]
Kind: TypeAlias = Literal["text", "word", "number", "day"]

LONGEST_NAME = 31
"""The longest name Excel allows a sheet."""
_UNFIT = re.compile(r"[^\w ()\-（）、]")
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, its width in columns of a Latin letter, and what it holds.

    A `word` is one of the few words of the catalogues that are also given a colour.
    """

    title: str
    width: int
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class Table:
    """One table. `make` gives its rows from the first each time it is asked; `frozen` columns stay in view."""

    name: str
    columns: tuple[Column, ...]
    make: Callable[[], Iterator[Row]]
    note: str = ""
    frozen: int = 2

    def rows(self) -> Iterator[Row]:
        """Give the rows; nothing in them is invisible or has more than one line, wherever it came from."""
        for row in self.make():
            yield tuple(visible(cell) if isinstance(cell, str) else cell for cell in row)


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet that is left to guess may take `text` for a formula; plain numbers are none."""
    if text.startswith(("\t", "\r")):
        return True
    start = text.lstrip()
    return start.startswith(_FORMULA) and _NUMBER.fullmatch(text) is None


def table_name(text: str, otherwise: str) -> str:
    """Return `text` as a name for sheets and files, whatever the program and the system; else `otherwise`."""
    return _UNFIT.sub("", text).strip(" -")[:LONGEST_NAME].strip() or otherwise
