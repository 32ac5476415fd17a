"""The tree of a file whose lines are plain, made when somebody asks for it: of most filings among many nobody does.

Handed: a file and what each line of it holds. Gives back: the tree that `parse.read` gives of it, part by part as it is
asked for. Whoever can do with the lines alone (`filing/straight.py`) says whether they belong together, and then no
values are put in their places twice.
"""

from collections.abc import Sequence, Set
from typing import Any

from wjcheck.reading.gathering import Gathering
from wjcheck.reading.plain import joined
from wjcheck.reading.plain_lines import Held
from wjcheck.reading.plain_places import PlainMarks
from wjcheck.reading.problem import Problem
from wjcheck.reading.source import Source
from wjcheck.reading.tree import Budget, Marks, Tree


class PlainTree(Tree):
    """A tree as any other; what is in it is read when it is first asked for."""

    __slots__ = ("_budget", "_is_sound", "_marks", "_whole", "held", "new")
    held: Sequence[Held | None]
    new: Set[str]
    _budget: Budget
    _is_sound: bool
    _marks: PlainMarks | None
    _whole: Tree | None

    def __init__(self, source: Source, held: Sequence[Held | None], new: Set[str], budget: Budget) -> None:
        """Take a file.

        Args:
            source: the decoded file.
            held: what each line of it holds.
            new: the lines that no file before had.
            budget: how much it may hold.
        """
        self._set(source=source, held=held, new=new, _budget=budget, _is_sound=False, _marks=None, _whole=None)

    def _set(self, **parts: Any) -> None:
        for name, part in parts.items():
            object.__setattr__(self, name, part)

    def vouch(self) -> None:
        """Know henceforth that its lines belong together, so that nothing is to be told of it."""
        self._set(_is_sound=True)

    @property
    def usable(self) -> bool:
        """Whether the file can be used."""
        return self._is_sound or self.root is not None

    @property
    def root(self) -> dict[str, Any] | None:
        """The values, as in any tree."""
        return self._read().root

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is to be told of the file, as in any tree."""
        return () if self._is_sound else self._read().problems

    @property
    def marks(self) -> Marks | None:
        """Where the values stand, as in any tree."""
        if not self._is_sound:
            return self._read().marks
        if self._marks is None:
            assert self.source is not None
            self._set(_marks=PlainMarks.of_file(self.source.lines, self.held))
        return self._marks

    def _read(self) -> Tree:
        whole = self._whole
        if whole is None:
            assert self.source is not None
            whole = joined(self.source, self.held, self._budget)
            if whole is None:
                from wjcheck.reading.fully import read_fully

                whole = read_fully(self.source, None, self._budget, Gathering())
            self._set(_whole=whole)
        return whole
