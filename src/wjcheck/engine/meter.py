"""Counts the steps of one rule on one filing, before they are taken.

Handed: conditions about to be run, with the sizes of what they read. Gives back: nothing, or `OverBudget`.
"""

from collections.abc import Mapping

from wjcheck.dataclass import dataclass
from wjcheck.engine.expressions import Condition, ExpressionError
from wjcheck.engine.reckoning import MOST_LEVELS, Reckoning, TooDeep
from wjcheck.engine.sizes import Size
from wjcheck.engine.words import both

RULE_STEPS = 5_000_000
"""The steps of one rule on one filing: a quarter of a second at the worst."""
FILING_STEPS = 10_000_000
"""The steps of all rules on one filing that have to be counted."""


class OverBudget(ExpressionError):
    """A condition that might take more steps than its rule has left."""

    def __init__(self, steps: int, limit: int, condition: str) -> None:
        super().__init__(both("budget", steps=steps, limit=limit), condition)


@dataclass(slots=True)
class FilingSteps:
    """The steps that were counted on one filing."""

    steps: int = 0


@dataclass(slots=True)
class Meter:
    """The steps of one rule; `filing` are those of all rules on the same filing, to which they are added."""

    filing: FilingSteps
    steps: int = 0

    def charge(self, condition: Condition, sizes: Mapping[str, Size]) -> None:
        """Count a condition that is about to be run. Raises OverBudget where it must not be."""
        reckoning = Reckoning(sizes)
        reckoned(condition, reckoning)
        self.take(reckoning.steps, condition.text)

    def take(self, more: int, condition: str = "") -> None:
        """Count steps that are about to be taken. Raises OverBudget where they must not be."""
        steps, total = self.steps + more, self.filing.steps + more
        if steps > RULE_STEPS:
            raise OverBudget(steps, RULE_STEPS, condition)
        if total > FILING_STEPS:
            raise OverBudget(total, FILING_STEPS, condition)
        self.steps, self.filing.steps = steps, total


def reckoned(condition: Condition, reckoning: Reckoning) -> Size:
    """Add the steps of one run of a condition; return the size of what it comes to.

    Raises OverBudget for a value nested deeper than values are.
    """
    try:
        size = reckoning.of(condition.syntax)
    except TooDeep:
        raise OverBudget(reckoning.steps, RULE_STEPS, condition.text) from None
    if len(size) > MOST_LEVELS:
        raise OverBudget(reckoning.steps, RULE_STEPS, condition.text)
    return size
