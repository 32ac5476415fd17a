"""The same filings checked again and again, as `wjcheck watch` does: which are not as they were.

Handed: what is there now, and how one filing is judged. Gives back: the filings whose bytes have changed, each with its
result now and the last one there was. A filing that is as it was is not judged again.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence

from wjcheck.dataclass import dataclass, field
from wjcheck.engine.comparison import Flip, flips
from wjcheck.engine.result import FilingResult
from wjcheck.reading.discover import Found
from wjcheck.reading.problem import Problem


@dataclass(frozen=True, slots=True)
class Change:
    """One filing that was saved: its result now, and the last time it could be judged, if there was one."""

    after: FilingResult
    before: FilingResult | None

    @property
    def flips(self) -> tuple[Flip, ...]:
        """The rules that come out differently now."""
        return () if self.before is None else flips(self.before, self.after)


@dataclass(frozen=True, slots=True)
class Watched:
    """What is known of the watched filings by path: what each was when last seen, and its last result."""

    states: Mapping[str, str] = field(default_factory=dict)
    judged: Mapping[str, FilingResult] = field(default_factory=dict)

    def seen(
        self, found: Sequence[Found], judge: Callable[[Found], FilingResult]
    ) -> tuple["Watched", tuple[Change, ...]]:
        """Look at what is there now.

        Args:
            found: every filing that is there, or the problem that keeps it from being read.
            judge: gives the result of one of them.

        Returns:
            What is known from now on, and the filings that changed since. One that is gone is a change with W401.
        """
        there = {one.path: one for one in found}
        gone = {
            path: Found(path, problem=Problem("W401", values={"path": path})) for path in self.states.keys() - there
        }
        states = {path: _state(one) for path, one in {**there, **gone}.items()}
        judged = dict(self.judged)
        changes = []
        for path, one in {**there, **dict(sorted(gone.items()))}.items():
            if states[path] != self.states.get(path):
                result = judge(one)
                changes.append(Change(result, judged.get(path)))
                if result.judged:
                    judged[path] = result
        return Watched(states, judged), tuple(changes)


def _state(found: Found) -> str:
    if found.raw is not None:
        return hashlib.sha256(found.raw).hexdigest()
    return "" if found.problem is None else found.problem.code
