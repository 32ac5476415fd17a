"""What an earlier run of the district came to, for the trend.

Handed: a snapshot. Gives back: a few figures of it.
"""

from collections.abc import Mapping
from datetime import date

from wjcheck.dataclass import dataclass
from wjcheck.district.records import District
from wjcheck.district.snapshot import Snapshot
from wjcheck.district.tally import COUNTED
from wjcheck.engine.finding import Severity, Status
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Bilingual, Figure, Message
from wjcheck.reading.problem import Problem


@dataclass(frozen=True, slots=True)
class Earlier:
    """One earlier run: its day, counts by status and severity as the tally has them, and how many filings it judged.

    What is waived is counted apart; `unfiled` is None where the run was not of a district.
    """

    as_of: date
    counts: Mapping[tuple[Status, Severity | None], int]
    units: int
    waived: int = 0
    unfiled: int | None = None


def earlier_run(snapshot: Snapshot) -> Earlier:
    """Return the figures of one earlier run."""
    findings = [one for filing in snapshot.filings for one in filing.findings]
    open_ = [one for one in findings if not one.waived]
    district = snapshot.district
    return Earlier(
        as_of=snapshot.as_of,
        counts={
            (status, severity): sum(one.status is status and severity in (None, one.severity) for one in open_)
            for status, severity in COUNTED
        },
        units=sum(filing.judged for filing in snapshot.filings),
        waived=len(findings) - len(open_),
        unfiled=None if district is None else sum(one.rule == "unfiled" for one in district.findings),
    )


def another_district(path: Figure, snapshot: Snapshot, district: District) -> Problem | None:
    """Return the warning W620 where an earlier run is of another district or year than `district`.

    A run of single filings is of no district, and so of no other one.

    Args:
        path: what the user calls the run.
        snapshot: the run.
        district: the one that is reviewed now.
    """
    run = snapshot.district
    if run is None or (run.name, run.year) == (district.name, district.year):
        return None
    values = {"path": path, "found": _called(run.name, run.year), "known": _called(district.name, district.year)}
    return Problem("W620", "warning", values)


def _called(name: str, year: int) -> Bilingual:
    return Message(ui_text("change.district"), {"name": name, "year": str(year)}).both
