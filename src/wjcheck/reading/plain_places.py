"""Where the parts of a plain file stand, found out when somebody asks: of most filings among many nobody does.

Handed: the lines of a file that was found plain, and what each holds. Gives back: the marks that the full reader gives.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from wjcheck.reading.plain_brackets import BracketMarks
from wjcheck.reading.plain_lines import OPEN, Held
from wjcheck.reading.tree import Mark, Marks


class PlainMarks(Marks):
    """Where a mapping or a list stands that takes lines of its own; its parts are looked for in these lines."""

    __slots__ = ("_firsts", "_found", "_is_list", "_lines", "_parts", "_until")
    flow = False
    torn = False
    end_line = 0
    end_column = 0

    def __init__(
        self, lines: Sequence[str], found: Sequence[Held | None], line: int, until: int, column: int | None = None
    ) -> None:
        """Take the lines of the file and what each holds, the first line of it, from 0, and the first one behind it.

        `column` is where a mapping begins that is an entry of a list; any other begins where its first line does.
        """
        at, dash, _, _, _, _, _ = _held(found, line)
        self.line = line
        self.column = at if column is None else column
        self._is_list = column is None and dash is not None
        self._lines = lines
        self._found = found
        self._until = until
        self._parts: Any = None
        self._firsts: dict[tuple[str, ...], tuple[str, tuple[Mark, Marks | Mark]] | None] = {}

    @classmethod
    def of_file(cls, lines: Sequence[str], found: Sequence[Held | None]) -> "PlainMarks":
        """Return the marks of a whole file; one of its lines at least holds something."""
        first = next(number for number, held in enumerate(found) if held is not None)
        return cls(lines, found, first, len(found))

    @property
    def parts(self) -> Any:  # a field there
        """Where the parts stand, as in any marks."""
        if self._parts is None:
            self._parts = self._items() if self._is_list else self._entries()
        return self._parts

    @parts.setter
    def parts(self, parts: Any) -> None:
        self._parts = parts

    def first(self, *names: str) -> tuple[str, tuple[Mark, Marks | Mark]] | None:
        """See `Marks`; where nobody has asked for all parts, nothing behind the entry is looked at."""
        if self._parts is not None or self._is_list:
            return super().first(*names)
        if names not in self._firsts:  # many findings of a filing point at the same
            self._firsts[names] = self._first(names)
        return self._firsts[names]

    def _first(self, names: tuple[str, ...]) -> tuple[str, tuple[Mark, Marks | Mark]] | None:
        found = self._found
        for number in range(self.line, self._until):
            held = found[number]
            if held is not None and held[2] in names and self._begins(number):
                behind = range(number + 1, self._until)
                return held[2], self._entry(number, next(filter(self._begins, behind), self._until))
        return None

    def _begins(self, number: int) -> bool:
        """Whether an entry of this mapping begins on a line: the first one may be behind the dash of a list."""
        held = self._found[number]
        return held is not None and (number == self.line or (held[0] == self.column and held[1] is None))

    def _entries(self) -> dict[str, tuple[Mark, Marks | Mark]]:
        found = self._found
        heads = filter(self._begins, range(self.line + 1, self._until))
        parts: dict[str, tuple[Mark, Marks | Mark]] = {}
        for number, after in pairwise((self.line, *heads, self._until)):
            name = _held(found, number)[2]
            assert name is not None
            parts[name] = self._entry(number, after)
        return parts

    def _entry(self, number: int, after: int) -> tuple[Mark, Marks | Mark]:
        """Return where the entry that begins on a line stands; `after` is the line behind it."""
        column, found = self.column, self._found
        _, _, name, opening, _, _, _ = _held(found, number)
        assert name is not None
        key = (number, column, number, column + len(name))
        if opening != OPEN:
            return key, self._value(number)
        inner = number + 1
        while inner < after and found[inner] is None:
            inner += 1
        # what is left open ends behind its name
        return key, PlainMarks(self._lines, found, inner, after) if inner < after else key[2:] * 2

    def _items(self) -> list[Marks | Mark]:
        column, found = self.column, self._found
        heads = [
            number
            for number in range(self.line, self._until)
            if (held := found[number]) is not None and held[0] == column
        ]
        parts: list[Marks | Mark] = []
        for number, after in pairwise((*heads, self._until)):
            at, dash, name, _, _, _, _ = _held(found, number)
            is_mapping = name is not None and dash is not None
            parts.append(
                PlainMarks(self._lines, found, number, after, at + (dash or 0)) if is_mapping else self._value(number)
            )
        return parts

    def _value(self, line: int) -> Marks | Mark:
        """Return where a value stands that ends on the line it begins on."""
        _, _, _, opening, _, begins, ends = _held(self._found, line)
        return BracketMarks(line, begins, self._lines[line][begins:ends]) if opening else (line, begins, line, ends)


def _held(found: Sequence[Held | None], line: int) -> Held:
    held = found[line]
    assert held is not None  # nothing is asked of lines that hold nothing
    return held
