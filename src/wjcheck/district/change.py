"""What changed between two runs: what is new, settled, worse, better, and what is as it was.

Handed: two snapshots. Gives back: the changes, filing by filing, and those of the district. A pure function of the two.
Nothing that was not judged counts as settled, and nothing that could not be compared as unchanged.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import Literal, TypeAlias, get_args

from wjcheck.dataclass import dataclass, replace
from wjcheck.district.extent import Moved, course, moved
from wjcheck.district.finding import RosterKind
from wjcheck.district.pairing import paired, plain_name
from wjcheck.district.records import whole_code
from wjcheck.district.snapshot import NOTHING, DistrictShot, FilingShot, Item, Snapshot
from wjcheck.engine.finding import Severity, Status

Kind: TypeAlias = Literal["new", "worse", "unwaived", "better", "fixed", "waived", "ended", "persisting"]
KINDS: tuple[Kind, ...] = ("new", "worse", "unwaived", "better", "fixed", "waived", "ended", "persisting")
"""`ended` is what the new run does not ask or did not judge: it is not settled."""
ALARMING: tuple[Kind, ...] = ("new", "worse", "unwaived")
"""What was not to be done before, or was less grave."""

ROSTER: frozenset[str] = frozenset(get_args(RosterKind))
"""The rules of findings about who has filed."""
_OF_A_FILE = ("unread", "aside")
"""Those of them that are known by their file, not by a unit."""
_SEVERITIES: Mapping[Severity, int] = {"error": 4, "warning": 3, "info": 2}
_STATUSES: Mapping[Status, int] = {Status.FAIL: 3, Status.MISSING: 2, Status.LATE: 1, Status.REVIEW: 0}


@dataclass(frozen=True, slots=True)
class Change:
    """One thing as both runs have it; one of the two is None where that run has nothing of it.

    `reworded` says that both have it and say something else of it, `moved` which of its amounts are others now.
    """

    kind: Kind
    before: Item | None
    after: Item | None
    reworded: bool = False
    moved: tuple[Moved, ...] = ()

    @property
    def item(self) -> Item:
        """The thing as it is now, else as it was."""
        found = self.after or self.before
        assert found is not None  # of something that neither has there is no change
        return found


@dataclass(frozen=True, slots=True)
class FilingChange:
    """One filing as both runs have it; `before` is None where it has come, `after` where it is gone."""

    before: FilingShot | None
    after: FilingShot | None
    findings: tuple[Change, ...] = ()
    problems: tuple[Change, ...] = ()

    @property
    def filing(self) -> FilingShot:
        """The filing as it is now, else as it was."""
        found = self.after or self.before
        assert found is not None  # a pair has at least one
        return found

    @property
    def comparable(self) -> bool:
        """Whether every run that has it could judge it."""
        return all(one is None or one.judged for one in (self.before, self.after))

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes, those of the file first."""
        return (*self.problems, *self.findings)


@dataclass(frozen=True, slots=True)
class Changes:
    """Two runs side by side; `district` is None where one of them is not of a district."""

    before: Snapshot
    after: Snapshot
    named: tuple[str, str]
    filings: tuple[FilingChange, ...]
    district: tuple[Change, ...] | None

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many changes there are of each kind."""
        found = Counter(change.kind for filing in self.filings for change in filing.changes)
        found.update(change.kind for change in self.district or ())
        return {kind: found[kind] for kind in KINDS}

    @property
    def gone(self) -> tuple[FilingChange, ...]:
        """The filings that only the old run has."""
        return tuple(one for one in self.filings if one.after is None)

    @property
    def appeared(self) -> tuple[FilingChange, ...]:
        """The filings that only the new run has."""
        return tuple(one for one in self.filings if one.before is None)

    @property
    def uncompared(self) -> tuple[FilingChange, ...]:
        """The filings that one of the runs could not judge."""
        return tuple(one for one in self.filings if not one.comparable)

    @property
    def exit_status(self) -> int:
        """3 when some filing could not be compared or a run has none, 1 when something is new, worse, no longer waived
        or a filing is gone, else 0."""
        if self.uncompared or not self.before.filings or not self.after.filings:
            return 3
        return int(bool(self.gone) or any(self.counts[kind] for kind in ALARMING))


def changes(before: Snapshot, after: Snapshot, named: tuple[str, str] = ("", "")) -> Changes:
    """Set two runs side by side.

    Args:
        before: the earlier run.
        after: the later run.
        named: what the user called the two.
    """
    # a text that is masked, or in another language, differs though nothing has changed
    words = before.masked == after.masked and (before.lang == after.lang or None in (before.lang, after.lang))
    filings = tuple(_filing(one, other, words) for one, other in paired(before.filings, after.filings))
    district = None
    if before.district is not None and after.district is not None:
        district = tuple(_in_order(_district(before.district, after.district, filings, words)))
    return Changes(before, after, named, filings, district)


def is_open(item: Item | None) -> bool:
    """Whether someone would have something to do about it, were it not waived."""
    return item is not None and item.status in _STATUSES


def gravity(item: Item) -> tuple[int, int]:
    """Return how grave an open thing is: first by the severity it counts at, then by its status.

    What is for a person to decide weighs less than anything that is settled, whatever it may come to.
    """
    if item.status is Status.REVIEW:
        return 1, _SEVERITIES[item.severity]
    counted = _SEVERITIES[item.severity]
    if item.status is Status.LATE:  # done and not to be cured: a warning at most (`report.verdict`)
        counted = min(counted, _SEVERITIES["warning"])
    return counted, _STATUSES[item.status]


def kind_of(
    before: Item | None, after: Item | None, *, judged: bool = True, found: Sequence[Moved] = ()
) -> Kind | None:
    """Return what has become of one thing; None where neither run has anything to do about it.

    Args:
        before: what the earlier run found, None where it has nothing.
        after: what the later run found.
        judged: whether the later run would have it if it were still so; otherwise its absence settles nothing.
        found: which of its amounts are others now.
    """
    if not is_open(after):
        if not is_open(before):
            return None
        settled = judged if after is None else after.status is Status.PASS
        return "fixed" if settled else "ended"
    assert after is not None  # it is open
    if after.waived:
        return "persisting" if before is not None and is_open(before) and before.waived else "waived"
    if before is None or not is_open(before):
        return "new"
    if before.waived:
        return "unwaived"
    return _graver(before, after, found)


def _graver(before: Item, after: Item, found: Sequence[Moved]) -> Kind:
    old, new = gravity(before), gravity(after)
    withdrawn = before.status in (Status.FAIL, Status.LATE) and after.status is Status.MISSING
    if new > old or (new == old and set(after.units) - set(before.units)):
        return "worse"
    if new == old and before.extent is not None and after.extent is not None:
        return course(before.extent, after.extent, found) or "persisting"
    # a breach whose data are taken out of the filing is as grave as it was
    return "better" if new < old and not (withdrawn and new[0] == old[0]) else "persisting"


def _filing(before: FilingShot | None, after: FilingShot | None, words: bool) -> FilingChange:
    if after is None:
        return FilingChange(before, after)
    old_problems = () if before is None else before.problems
    pairs = _matched(old_problems, after.problems, (_whole, _at_place, lambda one: (one.rule, one.severity), _rule))
    problems = _changed(pairs, words, judged=lambda _: after.judged)
    findings: Iterator[Change] = iter(())
    if after.judged:
        old = () if before is None or not before.judged else before.findings
        pairs = _matched(old, after.findings, (_fingerprint, _rule))
        years = 0 if before is None or None in (before.year, after.year) else (after.year or 0) - (before.year or 0)
        findings = _changed(pairs, words, judged=lambda _: False, years=years)
    return FilingChange(before, after, tuple(_in_order(findings)), tuple(_in_order(problems)))


def _district(
    before: DistrictShot, after: DistrictShot, filings: Sequence[FilingChange], words: bool
) -> Iterator[Change]:
    """Compare what two runs found about a district.

    A finding that is no longer there is settled only where all filings of its units could be looked at.
    """
    now_so = {whole_code(code): name for name, code in after.expected if code}
    then_so = {name: now_so.get(whole_code(code), name) for name, code in before.expected}
    renamed = {name: now for name, now in then_so.items() if now != name}
    unjudged = {name for one in filings if one.after is not None and not one.after.judged for name in _names(one)}
    unseen = unjudged | {name for one in filings if one.after is None for name in _names(one)}

    old = tuple(replace(one, units=tuple(renamed.get(unit, unit) for unit in one.units)) for one in before.findings)

    def same_units(one: Item) -> Hashable | None:
        return (one.rule, tuple(sorted(one.units))) if set(one.units) & set(renamed.values()) else None

    def same_file(one: Item) -> Hashable | None:
        return (one.rule, one.place.replace("\\", "/").rpartition("/")[2]) if one.rule in _OF_A_FILE else None

    def looked_at(one: Item) -> bool:
        units = {plain_name(unit) for unit in one.units}
        # that a filing is gone is how a unit that filed twice, or is not expected, settles it
        return one.rule == "unfiled" or not units & (unjudged if one.rule in ROSTER else unseen)

    def overlap(one: Item, other: Item) -> bool:
        return one.rule in _OF_A_FILE or bool(set(one.units) & set(other.units))

    keys = (_fingerprint, same_units, lambda one: one.matter or None, same_file)
    pairs = _matched(old, after.findings, keys, overlap)
    return _changed(pairs, words, judged=looked_at)


def _names(one: FilingChange) -> set[str]:
    return {plain_name(filing.name) for filing in (one.before, one.after) if filing is not None and filing.name}


def _matched(
    before: Sequence[Item],
    after: Sequence[Item],
    keys: Sequence[Callable[[Item], Hashable | None]],
    fits: Callable[[Item, Item], bool] = lambda _, __: True,
) -> Iterator[tuple[Item | None, Item | None]]:
    """Pair things by the first of `keys` that they share, where they fit, each once and in their order."""
    partner: dict[int, int] = {}
    left = list(range(len(before)))
    for key in keys:
        waiting: dict[Hashable, list[int]] = {}
        for at in left:
            if (value := key(before[at])) is not None:
                waiting.setdefault(value, []).append(at)
        for at, item in enumerate(after):
            value = None if at in partner else key(item)
            alike = waiting.get(value, []) if value is not None else []
            other = next((one for one in alike if fits(before[one], item)), None)
            if other is not None:
                partner[at] = other
                alike.remove(other)
        taken = set(partner.values())
        left = [at for at in left if at not in taken]
    for at, item in enumerate(after):
        yield (before[partner[at]] if at in partner else None), item
    for at in left:
        yield before[at], None


def _changed(
    pairs: Iterator[tuple[Item | None, Item | None]],
    words: bool,
    judged: Callable[[Item], bool] = lambda _: True,
    years: int = 0,
) -> Iterator[Change]:
    for one, other in pairs:
        found = _moved(one, other, words, years)
        kind = kind_of(one, other, judged=one is None or judged(one), found=found)
        if kind is not None:
            reworded = words and one is not None and other is not None and _reworded(one, other)
            yield Change(kind, one, other, reworded, found)


def _moved(one: Item | None, other: Item | None, words: bool, years: int) -> tuple[Moved, ...]:
    """Return which amounts of a thing are others now, where it is of one status in both runs and both know them."""
    if one is None or other is None or one.status is not other.status or one.extent is None or other.extent is None:
        return ()
    return moved(one.extent, other.extent, named=words, years=years)


def _reworded(one: Item, other: Item) -> bool:
    """Whether two things say something else; a stored text may stand in one language for both."""
    old, new = one.message, other.message
    return NOTHING not in (old, new) and old.zh != new.zh and old.en != new.en


def _in_order(found: Iterator[Change]) -> list[Change]:
    return sorted(found, key=lambda change: KINDS.index(change.kind))


def _whole(one: Item) -> Hashable:
    return one.rule, one.severity, one.place, one.message


def _at_place(one: Item) -> Hashable:
    return one.rule, one.severity, one.place


def _fingerprint(one: Item) -> Hashable | None:
    return one.fingerprint or None


def _rule(one: Item) -> Hashable:
    return one.rule
