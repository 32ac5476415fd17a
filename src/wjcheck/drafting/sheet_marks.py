"""What the spreadsheet library does not tell of a sheet: how far it reaches, its hidden rows, its error cells.

Handed: the XML parts of a workbook. Gives back: one `SheetMarks` for each sheet by its name. How far a sheet reaches
must be known beforehand: the library sets out the whole rectangle up to the last cell, and one stray character in
XFD1048576 would take all the memory there is.
"""

import posixpath
from collections.abc import Mapping
from typing import Any
from xml.parsers import expat

from wjcheck.dataclass import dataclass, field
from wjcheck.drafting.containers import Container

Merged = tuple[int, int, int, int]
"""First row, first column, last row, last column of merged cells, from 1."""


class Unreadable(Exception):
    """The XML of a workbook that cannot be read, or holds what no workbook needs."""


@dataclass(slots=True)
class SheetMarks:
    """Of one sheet: its last row and column with content, the rows hidden, the cells with an error, merged cells."""

    last_row: int = 0
    last_column: int = 0
    hidden: set[int] = field(default_factory=set)
    errors: set[tuple[int, int]] = field(default_factory=set)
    merged: list[Merged] = field(default_factory=list)

    def reach(self, row: int, column: int) -> None:
        """Note that there is content at a place."""
        self.last_row, self.last_column = max(self.last_row, row), max(self.last_column, column)


def marks_of(container: Container) -> Mapping[str, SheetMarks]:
    """Return the marks of every sheet of an .xlsx or .ods; nothing for other kinds. Raises Unreadable."""
    try:
        if container.kind == "xlsx":
            return _of_xlsx(container.parts)
        if container.kind == "ods":
            return _of_ods(container.parts["content.xml"])
    except (expat.ExpatError, ValueError, KeyError) as error:
        raise Unreadable from error
    return {}


def column_number(letters: str) -> int:
    """Return the number of the column that Excel calls `letters`: A 1, Z 26, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """Return what Excel calls a column: 1 A, 26 Z, 27 AA."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


class _Pass:
    """One pass over one XML part; names lose their namespaces. Declared entities are refused, for they multiply."""

    def run(self, xml: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator="}")
        parser.StartElementHandler = lambda name, attributes: self.start(_local(name), _locals(attributes))
        parser.EndElementHandler = lambda name: self.end(_local(name))
        parser.EntityDeclHandler = _refuse
        parser.Parse(xml, True)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _locals(attributes: Mapping[str, str]) -> Mapping[str, str]:
    return {_local(name): value for name, value in attributes.items()}


def _refuse(*_: Any) -> None:
    raise Unreadable


class _Attributes(_Pass):
    """Collects the attributes of every element of one name."""

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted
        self.found: list[Mapping[str, str]] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == self.wanted:
            self.found.append(attributes)


def _of_xlsx(parts: Mapping[str, bytes]) -> Mapping[str, SheetMarks]:
    sheets, relations = _Attributes("sheet"), _Attributes("Relationship")
    sheets.run(parts["xl/workbook.xml"])
    relations.run(parts["xl/_rels/workbook.xml.rels"])
    targets = {each["Id"]: posixpath.join("/xl", each["Target"]).removeprefix("/") for each in relations.found}
    found: dict[str, SheetMarks] = {}
    for sheet in sheets.found:
        one = _Worksheet()
        one.run(parts[posixpath.normpath(targets[sheet["id"]])])
        found[sheet["name"]] = one.marks
    return found


class _Worksheet(_Pass):
    """One worksheet of an .xlsx. Cells without a reference stand one after the other."""

    def __init__(self) -> None:
        self.marks = SheetMarks()
        self.row = self.column = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "row":
            self.row = int(attributes.get("r", self.row + 1))
            self.column = 0
            if attributes.get("hidden") in ("1", "true"):
                self.marks.hidden.add(self.row)
        elif name == "c":
            reference = attributes.get("r", "")
            letters = reference.rstrip("0123456789")
            self.column = column_number(letters) if letters else self.column + 1
            self.row = int(reference[len(letters) :]) if letters else self.row
            if attributes.get("t") == "e":
                self.marks.errors.add((self.row, self.column))
        elif name in ("v", "is", "f"):
            self.marks.reach(self.row, self.column)


def _of_ods(content: bytes) -> Mapping[str, SheetMarks]:
    document = _Tables()
    document.run(content)
    return document.found


class _Tables(_Pass):
    """The tables of an .ods, in which alike rows and cells are written once with a count."""

    def __init__(self) -> None:
        self.found: dict[str, SheetMarks] = {}
        self.marks = SheetMarks()
        self.row = self.column = 0
        self.rows = self.cells = 1
        self.depth = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "table":
            self.depth += 1
            if self.depth == 1:
                self.marks = SheetMarks()
                self.found[attributes.get("name", "")] = self.marks
                self.row = 0
        elif self.depth != 1:
            return
        elif name == "table-row":
            self.rows = int(attributes.get("number-rows-repeated", 1))
            self.column = 0
            # Only rows the sheet uses matter; the empty ones up to the million-th are one element.
            if attributes.get("visibility") in ("collapse", "filter"):
                self.marks.hidden.update(range(self.row + 1, self.row + 1 + min(self.rows, 5_000)))
        elif name in ("table-cell", "covered-table-cell"):
            self.cells = int(attributes.get("number-columns-repeated", 1))
            self._cell(attributes)
            self.column += self.cells

    def _cell(self, attributes: Mapping[str, str]) -> None:
        row, column = self.row + 1, self.column + 1
        if "value-type" in attributes or "formula" in attributes:
            self.marks.reach(self.row + self.rows, self.column + self.cells)
        if attributes.get("value-type") == "error":
            self.marks.errors.add((row, column))
        down, across = int(attributes.get("number-rows-spanned", 1)), int(attributes.get("number-columns-spanned", 1))
        if down > 1 or across > 1:
            self.marks.merged.append((row, column, row + down - 1, column + across - 1))

    def end(self, name: str) -> None:
        if name == "table":
            self.depth -= 1
        elif name == "table-row" and self.depth == 1:
            self.row += self.rows
