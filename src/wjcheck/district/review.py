"""A whole district reviewed: its roster, what its filings come to, what they have in common, and its waivers.

Handed: the records of all filings. Gives back: one value that every report of a review is a view of. What single
filings are found to lack is not in it but in the pieces made of them.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property

from wjcheck.dataclass import dataclass
from wjcheck.district.bench import Bench, UnitRecord
from wjcheck.district.crossing import crossing
from wjcheck.district.finding import DistrictFinding
from wjcheck.district.outcomes import Outcome, counted, outcome_of
from wjcheck.district.records import District, Expected
from wjcheck.district.roster import Aside, Roster, roster
from wjcheck.district.waivers import WaiverList
from wjcheck.district.waiving import WaiverState, examined
from wjcheck.engine.result import PackInfo


@dataclass(frozen=True)
class Review:
    """One review: the district, its filings' records in their order, and what was found across them."""

    pack: PackInfo
    as_of: date
    district: District
    records: tuple[UnitRecord, ...]
    roster: Roster
    crossing: tuple[DistrictFinding, ...]
    waivers: tuple[WaiverState, ...]
    waiver_list: WaiverList | None
    others: tuple[UnitRecord, ...] = ()
    """The filings that were only read, where not all were to be looked at; the roster counts them after the records."""

    @cached_property
    def everything(self) -> tuple[UnitRecord, ...]:
        """All filings, by their positions in the roster."""
        return (*self.records, *self.others)

    @cached_property
    def outcomes(self) -> tuple[tuple[Outcome, int], ...]:
        """Every outcome that is not waived, and how many times it is there: thousands of units share some hundred."""
        numbers = counted(record.outcomes for record in self.records)
        found = ((outcome_of(rule, letter), number) for (rule, letter), number in numbers.items())
        return tuple((one, number) for one, number in found if not one.waived)

    @cached_property
    def unread(self) -> tuple[UnitRecord, ...]:
        """The filings that could not be checked."""
        return tuple(record for record in self.records if record.trouble is not None)

    @cached_property
    def findings(self) -> tuple[DistrictFinding, ...]:
        """Everything found about the district itself: the roster first, then across filings."""
        return (*self.roster.findings, *self.crossing)

    def unit_name(self, position: int) -> str:
        """Return the name of the unit whose filing is at `position`: as expected, else as filed, else its file."""
        expected = self.roster.of.get(position)
        filed = self.everything[position].filed
        return expected.name if expected else filed.name or filed.path


def _stands_for(records: Sequence[UnitRecord], found: Roster) -> Mapping[str, Sequence[Expected]]:
    """Return of every file the expected units that file with it."""
    units: dict[str, list[Expected]] = {}
    for unit, positions in found.filings:
        for position in positions:
            units.setdefault(records[position].filed.path, []).append(unit)
    return units


def reviewed(
    bench: Bench,
    district: District,
    records: Sequence[UnitRecord],
    waiver_list: WaiverList | None,
    aside: Sequence[Aside] = (),
    others: Sequence[UnitRecord] = (),
) -> Review:
    """Put the records of all filings together.

    Args:
        bench: where they were made.
        district: whose filings they are.
        records: those of the filings that were judged.
        waiver_list: the district's waivers, where there are any.
        aside: files that were not taken for filings but may be.
        others: the records of filings that were only read.
    """
    pack = bench.judge.pack
    everything = (*records, *others)
    found = roster(district, [record.filed for record in everything], aside)
    filings = [
        (record.filed.path, found.of.get(position), record.filed.name or record.filed.path, record.mentions)
        for position, record in enumerate(everything)
        if record.filed.year in (None, district.year)  # who has moved stands in two units' filings of two years
    ]
    judged = [found.of[position].name for position, record in enumerate(records) if position in found.of]
    applied = [one for record in records for one in record.applied]
    waivers = () if waiver_list is None else waiver_list.waivers
    file = "" if waiver_list is None else waiver_list.path
    return Review(
        pack=bench.judge.info,
        as_of=bench.as_of,
        district=district,
        records=tuple(records),
        roster=found,
        crossing=crossing(pack, district, filings, bench.as_of, _stands_for(everything, found)),
        waivers=examined(waivers, file, applied, judged, district, pack, bench.as_of),
        waiver_list=waiver_list,
        others=tuple(others),
    )
