"""Figures of a review that are read from the pieces of its filings: what is open by responsible body.

Handed: a district's report. Gives back: counts. A filing of another year than the district's is in none of them.
"""

from wjcheck.dataclass import dataclass, field
from wjcheck.report.district_report import DistrictReport


@dataclass(slots=True)
class BodyCount:
    """What one responsible body has to settle: issues by the word of their status, and the units concerned."""

    body: str
    words: dict[str, int] = field(default_factory=dict)
    units: dict[str, None] = field(default_factory=dict)
    pages: dict[str, int] = field(default_factory=dict)
    """How many of them each filing has, by the name of its own reports."""

    @property
    def issues(self) -> int:
        """How many issues there are in all."""
        return sum(self.words.values())


def by_body(report: DistrictReport) -> tuple[BodyCount, ...]:
    """Return what is open by responsible body, the one with most issues first; a unit is counted once."""
    found: dict[str, BodyCount] = {}
    for line, counts in zip(report.figures.lines, report.bodies(), strict=True):
        if not line.of_year:
            continue
        for body, word, number in counts:
            one = found.setdefault(body, BodyCount(body))
            one.words[word] = one.words.get(word, 0) + number
            one.units[line.name] = None
            page = line.record.page
            one.pages[page] = one.pages.get(page, 0) + number
    return tuple(sorted(found.values(), key=lambda one: (-one.issues, one.body)))
