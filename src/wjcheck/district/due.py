"""What falls due for units, their waivers included.

Handed: filings as they were judged, and the district's waivers. Gives back: one result that
every format is a view of.
"""

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta

from wjcheck.dataclass import dataclass
from wjcheck.district.waivers import Waiver, WaiverList, waivers_of
from wjcheck.engine.agenda import Entry, State, agenda, horizon, listed, ordered, state_of
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import FilingResult, Location, PackInfo
from wjcheck.filing.load import load
from wjcheck.locale.message import Bilingual
from wjcheck.pack.units import units_of
from wjcheck.reading.parse import read

REMEMBERED = 90
"""For how many days a waiver that has ended is still listed: long enough that nobody goes on relying on it."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far to list: until a day, for so many days, or, with neither, as far as is useful; `everything` lists all."""

    until: date | None = None
    within: int | None = None
    everything: bool = False

    @property
    def asked(self) -> bool:
        """Whether somebody said how far."""
        return self.until is not None or self.within is not None

    def last(self, year: int | None, as_of: date) -> date:
        """Return the last day listed for a filing of `year`."""
        if self.everything:
            return date.max
        if self.within is not None:
            return as_of + timedelta(days=min(self.within, (date.max - as_of).days))
        return self.until or horizon(year, as_of)


@dataclass(frozen=True, slots=True)
class UnitAgenda:
    """What falls due for one filing, in order; `until` is the last day listed. Empty where it could not be judged."""

    filing: FilingResult
    entries: tuple[Entry, ...]
    until: date


@dataclass(frozen=True, slots=True)
class Due:
    """One run: the pack, the day asked for, the filings in their order, and the lists of waivers that were read."""

    pack: PackInfo
    as_of: date
    filings: tuple[UnitAgenda, ...]
    waivers: tuple[WaiverList, ...] = ()
    waivers_named: bool = False
    """Whether somebody named the list, and so wants to know what is wrong with it."""

    def count(self, state: State) -> int:
        """Return how many entries of all filings are in `state`."""
        return sum(entry.state == state for one in self.filings for entry in one.entries)

    @property
    def unread(self) -> int:
        """How many files could not be used."""
        return sum(not one.filing.judged for one in self.filings) + sum(not one.read for one in self.waivers)


def unit_agenda(
    result: FilingResult, raw: bytes | None, judge: Judge, as_of: date, reach: Reach, waived: WaiverList | None = None
) -> UnitAgenda:
    """Return what falls due for one filing.

    Args:
        result: what `checker.check` gave for it as of `as_of`.
        raw: its bytes.
        judge: the pack it was judged by.
        as_of: the day asked for, as at its end.
        reach: how far to list.
        waived: the district's waivers; those of other units are passed over.
    """
    until = reach.last(result.year, as_of)
    if not result.judged or raw is None:
        return UnitAgenda(result, (), until)
    # read a second time, because a result keeps places and not the data
    entries = agenda(result, load(read(raw)), judge, as_of)
    if waived is None:
        waivers: tuple[Entry, ...] = ()
    else:
        own = waivers_of(waived.waivers, result.unit_name, result.unit_code, units_of(judge.pack))
        waivers = tuple(_waived(own, waived.path, result, judge, as_of, reach))
    if not reach.everything:
        entries = listed(entries, until)
        # a waiver is there to be known as long as it holds: however far it runs, unless somebody says how far to list
        waivers = listed(waivers, until) if reach.asked else waivers
    return UnitAgenda(result, ordered((*entries, *waivers)), until)


def _waived(
    waivers: list[Waiver], file: str, result: FilingResult, judge: Judge, as_of: date, reach: Reach
) -> Iterator[Entry]:
    rules = {rule.id: rule for rule in judge.pack.rules}
    taken: dict[str, int] = {}
    for waiver in waivers:
        if waiver.expires and (as_of - waiver.expires).days > REMEMBERED and not reach.everything:
            continue
        rule = rules.get(waiver.rule)
        mark = f"waiver\n{result.unit_code or result.unit_name}\n{waiver.rule}\n{waiver.start}"
        taken[mark] = taken.get(mark, 0) + 1
        yield Entry(
            kind="waiver",
            state=waiver_state(waiver, as_of),
            day=waiver.expires,
            title=rule.title if rule else Bilingual("", ""),
            severity="info",
            identity=hashlib.sha256(f"{mark}\n{taken[mark]}".encode()).hexdigest()[:20],
            rule=waiver.rule,
            opens=waiver.start,
            details={"reason": waiver.reason, "approver": waiver.approver, "file": file},
            location=Location("", waiver.span),
        )


def waiver_state(waiver: Waiver, as_of: date) -> State:
    """Return how a waiver stands: over, soon over, or holding (or still to begin, which its first day tells)."""
    return "coming" if waiver.expires is None else state_of(waiver.expires, as_of)
