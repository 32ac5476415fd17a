"""What every report of a review is drawn from.

Handed: the parts, once all filings are judged. Gives back: one value that each format's small file takes.
"""

from collections.abc import Iterator
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.district.change import Changes
from wjcheck.district.earlier import Earlier
from wjcheck.district.review import Review
from wjcheck.district.spool import Spool
from wjcheck.district.tally import Tally
from wjcheck.engine.made import Made
from wjcheck.report.district_pieces import BODIES, ENTRIES, FILING, ISSUES
from wjcheck.report.district_verdict import DistrictVerdict
from wjcheck.report.words import Words


@dataclass(frozen=True, slots=True)
class DistrictReport:
    """A review, its figures, what it comes to, and the pieces of its filings, which are read from disk as asked for."""

    review: Review
    figures: Tally
    verdict: DistrictVerdict
    words: Words
    spool: Spool
    masked: bool
    earlier: tuple[Earlier, ...] = ()
    """What earlier runs came to, the oldest first."""
    since: Changes | None = None
    """What has changed since the baseline, where there is one."""
    made: Made | None = None
    """With what the review was made."""

    def bodies(self) -> Iterator[list[tuple[str, str, int]]]:
        """Give of every filing what is open by responsible body (`district_pieces.body_counts`), in order."""
        return self.spool.records(BODIES)

    def issues(self) -> Iterator[dict[str, Any]]:
        """Give every filing's issue record (`district_pieces.issue_records`), in order, where they were asked for."""
        return self.spool.records(ISSUES)

    def filings(self) -> Iterator[str]:
        """Give every filing's part of the JSON report as text, in order; nothing when none was asked for."""
        return self.spool.pieces(FILING)

    def entries(self) -> Iterator[str]:
        """Give the entries of every filing (`ci.entry.packed`), in order; nothing when none were asked for."""
        return self.spool.pieces(ENTRIES)
