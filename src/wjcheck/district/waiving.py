"""The district's waivers laid over findings, and looked at themselves.

Handed: waivers, filings as they were judged, and the as-of date. Gives back: the same filings with the waivers that are
in force on their findings, and what is to be said of every waiver: in force, not yet, ending soon, ended, without an
end, idle because the rule is complied with, of no unit or rule, or of a rule that may not be waived.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias

from wjcheck.dataclass import dataclass, replace
from wjcheck.district.records import District, Expected
from wjcheck.district.waivers import Waiver, waivers_of
from wjcheck.engine.finding import Status
from wjcheck.engine.result import FilingResult
from wjcheck.engine.waiver import AppliedWaiver
from wjcheck.locale.message import Bilingual
from wjcheck.pack.units import Unit, short_name, units_of

if TYPE_CHECKING:
    from wjcheck.pack.pack import Pack

SOON = 30
"""From how many days before its end a waiver is said to end soon."""
_WAIVED = frozenset({Status.FAIL, Status.MISSING, Status.LATE, Status.REVIEW})

Remark: TypeAlias = Literal[
    "pending", "expiring", "expired", "endless", "idle", "repeated", "no_rule", "no_unit", "unwaivable"
]
GRAVE: Collection[Remark] = ("unwaivable", "no_rule", "no_unit", "expired")
"""Remarks on waivers that do not do what somebody thinks they do."""


@dataclass(frozen=True, slots=True)
class WaiverState:
    """One waiver: what is to be said of it, and how many findings it lies over; `why` its rule may not be waived."""

    waiver: Waiver
    file: str
    remarks: tuple[Remark, ...]
    applied: int
    why: Bilingual | None = None

    @property
    def in_force(self) -> bool:
        """Whether it can lie over findings on the as-of date."""
        return not {"pending", "expired", "no_rule", "no_unit", "unwaivable"} & set(self.remarks)


def in_force(waiver: Waiver, pack: "Pack", as_of: date) -> bool:
    """Whether a waiver holds on `as_of` and is of a rule that may be waived."""
    begun = waiver.start <= as_of and (waiver.expires is None or as_of <= waiver.expires)
    return begun and waiver.rule not in pack.head.unwaivable


def overlaid(
    filing: FilingResult,
    unit: Expected | None,
    waivers: Sequence[Waiver],
    file: str,
    pack: "Pack",
    as_of: date,
    units: Sequence[Unit],
) -> FilingResult:
    """Return `filing` with the waivers of its unit that are in force laid over what they are of.

    Only findings that someone would have to act on are covered; a pass needs no waiver. `unit` is the expected unit it
    is of: nothing is waived for a unit that is not on the district's list.
    """
    if unit is None or not waivers:
        return filing
    own = [one for one in waivers_of(waivers, unit.name, unit.code, units) if in_force(one, pack, as_of)]
    if not own:
        return filing
    by_rule = {waiver.rule: waiver for waiver in reversed(own)}

    def covered(rule: str, status: Status) -> AppliedWaiver | None:
        waiver = by_rule.get(rule)
        if waiver is None or status not in _WAIVED:
            return None
        return AppliedWaiver(waiver.reason, waiver.approver, waiver.start, waiver.expires, file, waiver.span.line)

    findings = tuple(
        replace(located, waiver=covered(located.finding.rule, located.finding.status)) for located in filing.findings
    )
    return replace(filing, findings=findings)


def examined(
    waivers: Iterable[Waiver],
    file: str,
    applied: Collection[tuple[str, int]],
    judged: Collection[str],
    district: District,
    pack: "Pack",
    as_of: date,
) -> tuple[WaiverState, ...]:
    """Return what is to be said of every waiver.

    Args:
        waivers: those of the district's list.
        file: the list's name.
        applied: of every finding that is waived, its rule and the line of the waiver.
        judged: the names of the expected units whose filings were judged.
        district: whose units they may be of.
        pack: whose rules they may be of.
        as_of: the day judged for.
    """
    rules = {rule.id for rule in pack.rules}
    units = units_of(pack)
    known = {short_name(name) for name in judged}
    states: list[WaiverState] = []
    granted: set[tuple[str, str]] = set()
    for waiver in waivers:
        unit = next((one.name for one in district.units if waivers_of([waiver], one.name, one.code, units)), None)
        number = sum(rule == waiver.rule and line == waiver.span.line for rule, line in applied)
        remarks: list[Remark] = []
        if waiver.rule not in rules:
            remarks.append("no_rule")
        if unit is None:
            remarks.append("no_unit")
        if waiver.rule in pack.head.unwaivable:
            remarks.append("unwaivable")
        void = bool(remarks)  # one that can do nothing need not be renewed
        if waiver.start > as_of:
            remarks.append("pending")
        if waiver.expires is None:
            remarks.append("endless")
        elif waiver.expires < as_of:
            remarks.append("expired")
        elif not void and waiver.start <= as_of and waiver.expires <= as_of + timedelta(days=SOON):
            remarks.append("expiring")
        why = pack.head.unwaivable.get(waiver.rule)
        state = WaiverState(waiver, file, tuple(remarks), number, why)
        if state.in_force and unit is not None:
            if (unit, waiver.rule) in granted:  # the first of the list is the one that is laid over a finding
                state = replace(state, remarks=(*remarks, "repeated"))
            elif not number and short_name(unit) in known:
                state = replace(state, remarks=(*remarks, "idle"))
            granted.add((unit, waiver.rule))
        states.append(state)
    return tuple(states)
