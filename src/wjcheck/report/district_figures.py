"""Figures of a review that are read from the issue lists of its filings: what is open by responsible body.

Handed: the issue records of all filings, one after the other. Gives back: counts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class BodyCount:
    """What one responsible body has to settle: issues by the word of their status, and the units concerned."""

    body: str
    words: dict[str, int] = field(default_factory=dict)
    units: dict[str, None] = field(default_factory=dict)

    @property
    def issues(self) -> int:
        """How many issues there are in all."""
        return sum(self.words.values())


def by_body(records: Iterable[Mapping[str, Any]]) -> tuple[BodyCount, ...]:
    """Return what is open by responsible body, the one with most issues first."""
    found: dict[str, BodyCount] = {}
    for record in records:
        for issue in record["issues"]:
            one = found.setdefault(issue["responsible"], BodyCount(issue["responsible"]))
            one.words[issue["word"]] = one.words.get(issue["word"], 0) + 1
            one.units[record["unit"] or record["file"]] = None
    return tuple(sorted(found.values(), key=lambda one: (-one.issues, one.body)))
