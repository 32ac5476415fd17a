"""A waiver 豁免 as it lies over a finding: it says why nobody has to act, and changes no status."""

from datetime import date

from wjcheck.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class AppliedWaiver:
    """The district's written exception: both days inclusive, and the place where it stands."""

    reason: str
    approver: str
    start: date
    expires: date | None
    file: str
    line: int
