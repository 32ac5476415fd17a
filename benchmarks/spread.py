"""Raw values → a median and how far they spread."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Any


@dataclass(frozen=True, slots=True)
class Spread:
    """Values of one thing, measured several times."""

    raw: tuple[float, ...]

    @classmethod
    def of(cls, values: Sequence[float | None]) -> "Spread | None":
        """Return the spread of the values that there are; None where there is none."""
        there = tuple(value for value in values if value is not None)
        return cls(there) if there else None

    @property
    def median(self) -> float:
        """The middle one."""
        return median(self.raw)

    @property
    def quartiles(self) -> tuple[float, float]:
        """Between these lies the middle half; of fewer than four values, all lie."""
        if len(self.raw) < 4:
            return min(self.raw), max(self.raw)
        low, _, high = quantiles(self.raw, n=4, method="inclusive")
        return low, high

    def values(self) -> dict[str, Any]:
        """Return what is written into the JSON."""
        low, high = self.quartiles
        return {"median": self.median, "low": low, "high": high, "raw": list(self.raw)}
