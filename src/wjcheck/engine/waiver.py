"""A waiver 豁免 as it lies over a finding: it says why nobody has to act, and changes no status."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class AppliedWaiver:
    """The district's written exception: both days inclusive, and the place where it stands."""

    reason: str
    approver: str
    start: date
    expires: date | None
    file: str
    line: int
