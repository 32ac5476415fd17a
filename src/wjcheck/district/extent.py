"""How far off a finding is, cut down to what two runs are compared by, and whether one is farther off than the other.

Handed: findings, or two extents. Gives back: extents, and what of them has moved. Only what is measured in the same
unit is compared, and what a run does not know is not taken for nought.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass, replace
from wjcheck.engine.finding import Distance, Finding, Status
from wjcheck.locale.message import Bilingual, Figure, show

NAMELESS = Bilingual("", "")
_SHORT = frozenset({Status.FAIL, Status.MISSING})
_OPEN = _SHORT | {Status.LATE, Status.REVIEW}
_Place: TypeAlias = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Amount:
    """One number that is off: `change` in `unit` would make it right, positive for what is lacking.

    `key` is whom or what of several it belongs to, as it is matched; `whom` the same for people, and `what` the number
    in words: both are left empty where nothing is shown of it.
    """

    measure: str
    unit: str
    change: int
    window: str | None = None
    key: str = ""
    what: Bilingual = NAMELESS
    whom: Bilingual = NAMELESS


@dataclass(frozen=True, slots=True)
class Extent:
    """How far off one finding is: its amounts, and the windows of a recurring duty that fall short."""

    amounts: tuple[Amount, ...] = ()
    windows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    """One amount that is another now; None where a run has nothing of it."""

    before: Amount | None
    after: Amount | None

    @property
    def amount(self) -> Amount:
        """The amount as it is now, else as it was."""
        found = self.after or self.before
        assert found is not None  # of what neither has nothing has moved
        return found


def extent_of(finding: Finding, *, told: bool = True) -> Extent | None:
    """Return how far off `finding` is, None where nothing is open; without the texts where it is not `told`."""
    amounts = (_amount(one, told) for one in finding.distance)
    return extent(finding.status, amounts, ((one.window, one.status) for one in finding.windows))


def extent(status: Status, amounts: Iterable[Amount], windows: Iterable[tuple[str, Status]]) -> Extent | None:
    """Return the extent of a finding of `status`, None where nothing is open.

    Of its windows those are kept that are as it is; in a breach those, too, of which nothing is filed.
    """
    if status not in _OPEN:
        return None
    counted = _SHORT if status in _SHORT else {status}
    return Extent(tuple(amounts), tuple(name for name, found in windows if found in counted))


def key_of(whom: Bilingual) -> str:
    """Return what one of many is matched by; nothing for what has no name and is called by its number, which moves."""
    return whom.zh if whom.zh == whom.en else ""


def name_of(whom: Figure) -> Bilingual:
    """Return the name of one of many as texts show it; nothing where there is but one."""
    return NAMELESS if whom is None else Bilingual(show(whom, "zh"), show(whom, "en"))


def _amount(one: Distance, told: bool) -> Amount:
    whom = name_of(one.whom)
    found = Amount(one.measure, one.unit, one.change, one.window, key_of(whom))
    return replace(found, what=one.what, whom=whom) if told else found


def moved(before: Extent, after: Extent, *, named: bool = True, years: int = 0) -> tuple[Moved, ...]:
    """Return the amounts that are others now, in the order of `after`, those that are gone at the end.

    Args:
        before: the earlier extent.
        after: the later one.
        named: whether both runs name the same things alike; where names are masked in one of them, amounts that find
            no partner by their names are set side by side by their size.
        years: by how many years the later filing is of a later year; windows are compared within the year.
    """
    old, new = _grouped(before, years), _grouped(after, 0)
    units = [{(one.measure, one.unit) for one in extent.amounts} for extent in (before, after)]
    measures = [{measure for measure, _ in known} for known in units]
    other = {measure for measure, _ in units[0] ^ units[1] if measure in measures[0] & measures[1]}
    still = {_shifted(name, 0) for name in after.windows} - {window for _, window in new}
    pairs: list[Moved] = []
    for place in dict.fromkeys((*new, *old)):
        if place[0] not in other and (place in new or place[1] not in still):
            # an amount whose data were taken out of the filing is no smaller: its window falls short as before
            pairs += _paired(old.get(place, {}), new.get(place, {}), named)
    return tuple(sorted(pairs, key=lambda pair: pair.after is None))


def course(before: Extent, after: Extent, found: Sequence[Moved]) -> Literal["worse", "better"] | None:
    """Return whether the later extent is farther off or less; None where neither, or some of it each.

    Args:
        before: the earlier extent.
        after: the later one.
        found: what has moved between the two.
    """
    pairs = [(_size(one.before), _size(one.after)) for one in found]
    pairs.append((len(before.windows), len(after.windows)))
    more, less = any(new > old for old, new in pairs), any(new < old for old, new in pairs)
    return None if more is less else "worse" if more else "better"


def _size(amount: Amount | None) -> int:
    return 0 if amount is None else abs(amount.change)


def _grouped(extent: Extent, years: int) -> dict[_Place, dict[str, list[Amount]]]:
    found: dict[_Place, dict[str, list[Amount]]] = {}
    for one in extent.amounts:
        place = (one.measure, None if one.window is None else _shifted(one.window, years))
        found.setdefault(place, {}).setdefault(one.key, []).append(one)
    return found


def _shifted(window: str, years: int) -> str:
    year, quarter, number = window.partition("Q")
    return f"{int(year) + years}{quarter}{number}"


def _paired(old: Mapping[str, Sequence[Amount]], new: Mapping[str, Sequence[Amount]], named: bool) -> Iterator[Moved]:
    keys = [key for key in dict.fromkeys((*new, *old)) if named or (key in new and key in old)]
    groups = [(old.get(key, ()), new.get(key, ())) for key in keys]
    groups.append((_apart(old, keys), _apart(new, keys)))
    for was, now in groups:
        was, now = sorted(was, key=_size, reverse=True), sorted(now, key=_size, reverse=True)
        yield from (Moved(one, other) for one, other in zip_longest(was, now) if _size(one) != _size(other))


def _apart(found: Mapping[str, Sequence[Amount]], keys: Sequence[str]) -> list[Amount]:
    return [one for key, ones in found.items() if key not in keys for one in ones]
