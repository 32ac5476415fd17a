"""A filing while it is being repaired: its text, and all that reading makes of it.

Handed: a manuscript. Gives back: a `Draft`, and whether one draft may take the place of another: nothing that was taken
from the file before may be lost or say something else afterwards, and no mistake may be there that was not there.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.drafting.manuscript import Manuscript
from wjcheck.filing.load import Submission, load
from wjcheck.filing.translate import PLACE
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem
from wjcheck.reading.tree import Tree

_CUT_SHORT = frozenset({"W190", "W299"})
"""Words that there are more problems than are listed; with them, a problem that is new need not be new."""

_BESIDE = frozenset(
    {"W103", "W111", "W112", "W113", "W114", "W116", "W151", "W152", "W153", "W154", "W155", "W161", "W162"}
)
"""Problems that do not keep the rest of the file from being read."""


@dataclass(frozen=True)
class Draft:
    """A text, its tree and what it submits."""

    manuscript: Manuscript
    tree: Tree
    submission: Submission

    @classmethod
    def of(cls, manuscript: Manuscript) -> "Draft":
        """Read `manuscript` as it stands."""
        tree = read(manuscript.encoded())
        return cls(manuscript, tree, load(tree))

    @property
    def readable(self) -> bool:
        """Whether the file has a structure at all."""
        return self.tree.root is not None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong with the file."""
        return (*self.tree.problems, *self.submission.problems)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the text, without their ends."""
        return () if self.tree.source is None else self.tree.source.lines

    @cached_property
    def facts(self) -> Mapping[str, Any]:
        """Every single value that was taken from the file, by its logical path; lists of values are one value."""
        return dict(_facts(self.submission.data, ""))

    @property
    def stuck_at(self) -> tuple[bool, int, int]:
        """Where reading stopped; what is further on is greater.

        Whether the whole file is YAML and only its structure is not what was meant; then how many lines are left,
        negative; then the column.
        """
        stops = [p.span for p in self.tree.problems if p.severity == "error" and p.code not in _BESIDE and p.span]
        first = min(stops, default=None)
        line, column = (0, 0) if first is None else (first.line, first.column)
        return self.tree.marks is not None, line - len(self.lines) - 1, column


def may_follow(before: Draft, after: Draft, opened: Collection[str] = ()) -> bool:
    """Whether `after` may take the place of `before`.

    Args:
        before: the draft as it was.
        after: the draft with some repairs made.
        opened: logical paths of entries whose key was mended: what is under them was not looked at before.
    """
    if not before.readable:
        return after.readable or after.stuck_at > before.stuck_at or _fewer_stops(before, after)
    if not after.readable or any(after.facts.get(path, after) != was for path, was in before.facts.items()):
        return False
    if any(problem.code in _CUT_SHORT for problem in before.problems):
        return True
    known = Counter((problem.code, problem.path) for problem in before.problems)
    has = Counter((problem.code, problem.path) for problem in after.problems)
    come = has - known
    # what stood there was refused as a whole, so nobody has looked at what is in it
    opened = [*opened, *(path for (_, path), _ in (known - has).items() if path)]
    return all(any(path == top or path.startswith((f"{top}.", f"{top}[")) for top in opened) for _, path in come)


def _fewer_stops(before: Draft, after: Draft) -> bool:
    """Whether some of the mistakes that keep a file from being read are gone, and none has come.

    Of a code that is listed only so often, others take the places of those that are gone.
    """
    if before.stuck_at[0] is not after.stuck_at[0]:
        return False
    had, has = (
        Counter((p.code, p.span.line - len(draft.lines)) for p in draft.tree.problems if p.span is not None)
        for draft in (before, after)
    )
    cut = {problem.values.get("code") for problem in before.tree.problems if problem.code in _CUT_SHORT}
    return bool(had - has) and all(code in cut for code, _ in has - had)


def _facts(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key != PLACE:
                yield from _facts(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        yield f"{path}[]", tuple(item[PLACE] for item in value)
        for item in value:
            yield from _facts(item, item[PLACE])
    else:
        yield path, value
