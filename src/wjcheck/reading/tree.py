"""The tree that reading gives back: plain values, and a position for every key and value.

Positions are kept as tuples of numbers in a tree of marks beside the values, built in the same pass; a `Span` is made
only for the few paths that someone asks about.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.source import Source

RawPath: TypeAlias = tuple[str | int, ...]
"""A way through the tree: keys as written in the file, list positions from 0."""

ParserName: TypeAlias = Literal["c", "python"]
"""The YAML parsers that events may be drawn from."""

Mark: TypeAlias = tuple[int, int, int, int]
"""Start line, start column, end line, end column; all from 0, the end exclusive."""


@dataclass(slots=True)
class Marks:
    """Where a mapping or a list stands, and where its parts stand: by key for a mapping, in order for a list.

    `flow` is true for `{…}` and `[…]`, whose ends the parser gives; a block ends where its last part ends.
    """

    line: int
    column: int
    flow: bool
    parts: "dict[str, tuple[Mark, Marks | Mark]] | list[Marks | Mark]"
    end_line: int = 0
    end_column: int = 0
    torn: bool = False
    """Whether a second record began inside this mapping, for want of its dash, and was not read."""

    def entry(self, name: str) -> "tuple[Mark, Marks | Mark]":
        """Return where the name of an entry of a mapping stands, and where its value does."""
        assert isinstance(self.parts, dict)
        return self.parts[name]

    def first(self, *names: str) -> "tuple[str, tuple[Mark, Marks | Mark]] | None":
        """Return the first entry of a mapping that has one of several names, and the name; None where there is none."""
        parts = self.parts
        if not isinstance(parts, dict):
            return None
        name = first_of(names, parts)
        return None if name is None else (name, self.entry(name))


def first_of(names: Sequence[str], mapping: Mapping[str, object]) -> str | None:
    """Return that one of several names under which something stands in `mapping`; where several do, the first."""
    found = [name for name in names if name in mapping]
    return found[0] if len(found) == 1 else next((name for name in mapping if name in found), None)


@dataclass(frozen=True, slots=True)
class Budget:
    """How much one file may hold: bytes, levels of nesting, and values and keys together.

    What a filing may hold is more than the largest that can be thought of (170 villages, the most there are, each with
    a team of ten by name: some 25,000 keys and values), and little enough to be judged and shown in a second.
    """

    size: int = 1_000_000
    depth: int = 50
    nodes: int = 40_000


OF_THE_DISTRICT = Budget(size=5_000_000, nodes=200_000)
"""How much the district's own files may hold: every unit of the country may be on its roster."""


@dataclass(frozen=True, slots=True)
class Tree:
    """What reading one file gave: always a tree, whatever the bytes were.

    `source` is None when the bytes could not be decoded, `root` is None when the file cannot be used; there is then at
    least one problem of severity error. Every scalar in `root` is text as written, or None for an empty or null one.
    """

    source: Source | None
    root: dict[str, Any] | None
    problems: tuple[Problem, ...]
    marks: Marks | None = field(default=None, repr=False, compare=False)

    @property
    def usable(self) -> bool:
        """Whether the file can be used."""
        return self.root is not None

    def span_of(self, path: RawPath) -> Span | None:
        """Return where the value at `path` stands, or None when the path is not in the file."""
        found = self._find(path)
        return None if found is None else self.stretch(found[1])

    def key_span_of(self, path: RawPath) -> Span | None:
        """Return where the key of the entry at `path` stands; for a list item, where the item stands."""
        found = self._find(path)
        if found is None:
            return None
        key, value = found
        return self.stretch(value) if key is None else _plain_span(key)

    def marks_at(self, path: RawPath) -> Marks | Mark | None:
        """Return the marks of the value at `path`, from which edits of the file are made; None if there is none."""
        found = self._find(path)
        return None if found is None else found[1]

    def nearest(self, path: RawPath) -> tuple[RawPath, Span]:
        """Return the longest part of `path` that is in the file, and the place to show for it.

        Args:
            path: a way through the tree that need not exist.

        Returns:
            The path itself with its whole entry (key to end of value) when it is there; otherwise the nearest existing
            parent with its key only, since what is absent has no line of its own. For the root, or a file without a
            root, the first key of the file, or the beginning of line 1.
        """
        for length in range(len(path), 0, -1):
            found = self._find(path[:length])
            if found is None:
                continue
            key, value = found
            if key is None:
                return path[:length], self.stretch(value)
            if length < len(path):
                return path[:length], _plain_span(key)
            whole = self.stretch(value)
            return path, Span(key[0] + 1, key[1] + 1, whole.end_line, whole.end_column)
        if self.marks is not None and isinstance(self.marks.parts, dict):
            for key, _ in self.marks.parts.values():
                return (), _plain_span(key)
        return (), Span(1, 1, 1, 1)

    def is_torn(self, path: RawPath) -> bool:
        """Say whether the mapping at `path` swallowed the next record, whose dash is missing."""
        found = self._find(path)
        return found is not None and isinstance(found[1], Marks) and found[1].torn

    def _find(self, path: RawPath) -> tuple[Mark | None, Marks | Mark] | None:
        if self.marks is None:
            return None
        key: Mark | None = None
        value: Marks | Mark = self.marks
        for step in path:
            if not isinstance(value, Marks):
                return None
            parts = value.parts
            if isinstance(parts, dict):
                if not isinstance(step, str) or step not in parts:
                    return None
                key, value = parts[step]
            else:
                if not isinstance(step, int) or not 0 <= step < len(parts):
                    return None
                key, value = None, parts[step]
        return key, value

    def stretch(self, value: Marks | Mark) -> Span:
        """Return where marks are, as people count; a block ends where its last part does."""
        line, column = (value.line, value.column) if isinstance(value, Marks) else value[:2]
        last: Marks | Mark = value
        while isinstance(last, Marks):
            if last.flow:
                return Span(line + 1, column + 1, last.end_line + 1, last.end_column + 1)
            if not last.parts:
                return Span(line + 1, column + 1, last.line + 1, last.column + 1)
            last = next(reversed(last.parts.values()))[1] if isinstance(last.parts, dict) else last.parts[-1]
        end_line, end_column = self._end_of_scalar(last)
        return Span(line + 1, column + 1, end_line + 1, end_column + 1)

    def _end_of_scalar(self, mark: Mark) -> tuple[int, int]:
        """Return the end of a scalar; that of a block text (`|` or `>`) is its last line that is not blank."""
        line, column, end_line, end_column = mark
        lines = self.source.lines if self.source is not None else ()
        if end_line == line or line >= len(lines) or lines[line][column : column + 1] not in ("|", ">"):
            return end_line, end_column
        last = min(end_line, len(lines)) - (1 if end_column == 0 else 0)
        last = min(last, len(lines) - 1)
        while last > line and not lines[last].strip(" \t"):
            last -= 1
        return last, len(lines[last])


def covered_stretches(marks: Marks) -> dict[int, list[tuple[int, int]]]:
    """Return for each line, from 0, the stretches of it that keys and single values take."""
    covered: dict[int, list[tuple[int, int]]] = {}
    pending: list[Marks] = [marks]
    while pending:
        parts = pending.pop().parts
        found = [mark for pair in parts.values() for mark in pair] if isinstance(parts, dict) else parts
        for mark in found:
            if isinstance(mark, Marks):
                pending.append(mark)
                continue
            line, column, end_line, end_column = mark
            for number in range(line, end_line + 1):
                stretch = (column if number == line else 0, end_column if number == end_line else 1_000_000)
                covered.setdefault(number, []).append(stretch)
    return covered


def _plain_span(mark: Mark) -> Span:
    return Span(mark[0] + 1, mark[1] + 1, mark[2] + 1, mark[3] + 1)
