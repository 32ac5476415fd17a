"""What is worked out once of values that many filings have in common: a finding that is counted is one for all of them.

Handed: what works it out, and which values stay. Gives back: the same for every filing, found by the identity of the
value, since looking at all that a finding holds takes longer than working it out.
"""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from wjcheck.engine.finding import Finding
from wjcheck.engine.judge import UNSAID

T = TypeVar("T")
V = TypeVar("V")
_MOST = 4_096
"""More values than the rules of a pack have in common; what else is kept by then is let go of."""


def holds_nothing(finding: Finding) -> bool:
    """Whether a finding holds nothing of the filing, so that it may be kept: one that is only counted does."""
    return finding.message is UNSAID


class Once(Generic[T, V]):
    """Works something out of values, once of each that stays. These are held, so that their identity is theirs."""

    __slots__ = ("_known", "_make", "_stays")

    def __init__(self, make: Callable[[T], V], stays: Callable[[T], bool] | None = None) -> None:
        """Take what works it out, and which values stay; left out, all do."""
        self._make, self._stays = make, stays
        self._known: dict[int, tuple[V, T]] = {}

    def of(self, values: Iterable[T]) -> list[V]:
        """Return for each of `values` what is worked out of it."""
        known = self._known.get
        return [(known(id(value)) or self._first(value))[0] for value in values]

    def _first(self, value: T) -> tuple[V, T]:
        found = (self._make(value), value)
        if self._stays is None or self._stays(value):
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[id(value)] = found
        return found
