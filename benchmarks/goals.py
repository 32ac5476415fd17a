"""The goals: ratios of what was measured in one run, and whether each is met.

Both sides of a ratio were measured in turns; it is taken within each turn, and its median is held against the goal.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.spread import Spread


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal: what is measured, by which it is divided, and how much it may come to."""

    what: str
    most: float
    value: Spread
    unit: str = ""

    @property
    def met(self) -> bool:
        """Whether the median keeps to it."""
        return self.value.median <= self.most

    def values(self) -> dict[str, Any]:
        """Return what is written into the JSON."""
        return {"goal": self.what, "most": self.most, "unit": self.unit, "met": self.met, **self.value.values()}


def goals(found: Mapping[str, Any]) -> list[Goal]:
    """Return every goal for which this run has the figures."""
    return [*_cold(found.get("cold", {})), *_batch(found.get("batch", {}))]


def _cold(cold: Mapping[str, Any]) -> Iterator[Goal]:
    for peer, most in (("check-jsonschema", 0.5), ("plain script", 0.9)):
        for kind, words in (("wall", "whole process"), ("cpu", "whole process, CPU")):
            value = _ratio(cold, "wjcheck check", cold, peer, kind)
            if value:
                yield Goal(f"cold check / {peer}, {words}", most, value)


def _batch(batches: Mapping[str, Any]) -> Iterator[Goal]:
    for number, batch in sorted(batches.items(), key=lambda item: int(item[0])):
        for name in ("wjcheck review", "wjcheck check"):
            cpu = _ratio(batch, name, batch, "events", "cpu")
            wall = _ratio(batch, name, batch, "events", "wall")
            again = _ratio(batch, f"{name}, again", batch, name, "wall")
            if cpu and wall and again:
                yield Goal(f"{name} of {number}: CPU / events", 2.0, cpu)
                yield Goal(f"{name} of {number}: wall / events in one process", 1.1, wall)
                yield Goal(f"{name} of {number}: second run / first, wall", 0.15, again)
        if int(number) == 41352:
            yield from _country(batch)
    if {"100", "41352"} <= batches.keys():
        value = _ratio(batches["41352"], "wjcheck review", batches["100"], "wjcheck review", "cpu_per_filing")
        if value:
            yield Goal("wjcheck review: CPU per filing of 41352 / of 100", 1.1, value)


def _country(batch: Mapping[str, Any]) -> Iterator[Goal]:
    review = batch.get("wjcheck review", {})
    if "failed" not in review:
        yield Goal("wjcheck review of 41352: wall", 60, Spread(tuple(review["wall"]["raw"])), "s")
        yield Goal("wjcheck review of 41352: largest process", 300, Spread(tuple(review["largest_mb"]["raw"])), "MB")


def _ratio(of: Mapping[str, Any], name: str, by: Mapping[str, Any], other: str, kind: str) -> Spread | None:
    """Return one figure of one task over that of another, turn by turn; by the median where turns are not the same."""
    above, below = of.get(name, {}).get(kind), by.get(other, {}).get(kind)
    if above is None or below is None:
        return None
    if len(above["raw"]) == len(below["raw"]):
        return Spread(tuple(a / b for a, b in zip(above["raw"], below["raw"], strict=True)))
    return Spread(tuple(a / below["median"] for a in above["raw"]))
