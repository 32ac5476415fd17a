"""Gather the problems of one file, and keep their number bearable.

Handed: problems one by one. Gives back: all of them in the order of their places, at most `EACH` of one code; that some
are left out is said once for each code, so that five megabytes of TABs do not make a report of a million lines.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from wjcheck.dataclass import replace
from wjcheck.reading.problem import Problem, Span

EACH = 50
"""How many problems of one code are shown for one file."""

_START = Span(0, 0, 0, 0)


class Gathering:
    """The problems found so far in one file."""

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: list[Problem] = []
        self._count: Counter[str] = Counter()

    def add(self, problem: Problem) -> None:
        """Take one problem."""
        self._count[problem.code] += 1
        if self._count[problem.code] <= EACH:
            self._kept.append(problem)

    def extend(self, problems: Iterable[Problem]) -> None:
        """Take several problems."""
        for problem in problems:
            self.add(problem)

    def wants(self, code: str) -> bool:
        """Say whether a further problem of this code changes anything: a file of nonsense holds a hundred thousand."""
        return self._count[code] <= EACH

    @property
    def any_error(self) -> bool:
        """Whether an error is among them."""
        return any(problem.severity == "error" for problem in self._kept)

    def all(self, lines: Sequence[str] | None = None) -> tuple[Problem, ...]:
        """Return what is kept, by place, and at the end a word on each code of which some were left out.

        Args:
            lines: the lines of the file, where it could be decoded; no problem stands outside them. A parser that
                misses something at the end of a file says so of what would follow.
        """
        kept = self._kept if lines is None else [_inside(problem, lines) for problem in self._kept]
        left_out = [
            Problem("W190", "warning", {"code": code, "shown": EACH})
            for code, count in sorted(self._count.items())
            if count > EACH
        ]
        return (*sorted(kept, key=_place), *left_out)


def _place(problem: Problem) -> tuple[Span, str]:
    return problem.span or _START, problem.code


def _inside(problem: Problem, lines: Sequence[str]) -> Problem:
    span = None if problem.span is None else problem.span.within(lines)
    return problem if span == problem.span else replace(problem, span=span)
