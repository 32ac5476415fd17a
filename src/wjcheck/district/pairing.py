"""Which filing of one run is which filing of another: by the unit's code, its name, its year, and last by its file.

Handed: the filings of two runs. Gives back: pairs, and what only one run has. A unit that was renamed is known by its
code, the roster's or its own; one that has filed its code since by its name. Years are not mixed: a filing is set
beside one of another year only where each run has a single filing of the unit.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import TypeAlias

from wjcheck.district.records import whole_code
from wjcheck.district.snapshot import FilingShot
from wjcheck.pack.units import short_name

Pair: TypeAlias = tuple[FilingShot | None, FilingShot | None]
_Key: TypeAlias = Callable[[FilingShot], Hashable | None]


def paired(before: Sequence[FilingShot], after: Sequence[FilingShot]) -> tuple[Pair, ...]:
    """Return the filings of two runs side by side, in the order of `after`, those that are gone at the end."""
    partner: dict[int, int] = {}

    def open_in(filings: Sequence[FilingShot], taken: Collection[int]) -> list[int]:
        return [at for at in range(len(filings)) if at not in taken]

    def match(key: _Key, fits: Callable[[int, int], bool], *, single: bool) -> None:
        """Pair what is still open by `key`; with `single` only where each run has one filing of that key in all."""
        old = _by_key(before, open_in(before, set(partner.values())), key)
        new = _by_key(after, open_in(after, partner), key)
        if single:
            often = [_by_key(side, range(len(side)), key) for side in (before, after)]
            new = {found: ats for found, ats in new.items() if all(len(one.get(found, ())) == 1 for one in often)}
        for found, ats in new.items():
            others = old.get(found, [])
            for alike in (*_ALIKE, None):
                for at in [one for one in ats if one not in partner]:
                    other = next(
                        (o for o in others if fits(o, at) and (alike is None or alike(before[o]) == alike(after[at]))),
                        None,
                    )
                    if other is not None:
                        partner[at] = other
                        others.remove(other)

    def any_two(_: int, __: int) -> bool:
        return True

    def one_code(old: int, new: int) -> bool:
        one, other = _code(before[old]), _code(after[new])
        return not one or not other or one == other

    def a_nameless(old: int, new: int) -> bool:
        return before[old].name is None or after[new].name is None

    match(lambda one: _code(one) and (_code(one), one.year), any_two, single=False)
    match(lambda one: _name(one) and (_name(one), one.year), one_code, single=False)
    match(lambda one: _name(one) and (_name(one), one.year), any_two, single=True)
    match(_code, any_two, single=True)
    match(_name, any_two, single=True)
    match(lambda one: one.path, a_nameless, single=False)
    match(lambda one: PurePath(one.path).name, a_nameless, single=True)
    pairs: list[Pair] = [(before[partner[at]] if at in partner else None, one) for at, one in enumerate(after)]
    gone = open_in(before, set(partner.values()))
    return (*pairs, *((before[at], None) for at in gone))


_ALIKE: tuple[_Key, ...] = (lambda one: one.path, lambda one: PurePath(one.path).name, lambda one: one.digest)
"""Of several filings of one unit and year, those are one that have the same path, file name or content."""


def plain_name(name: str) -> str:
    """Return the name of a unit as it is compared: 湖塘镇 for 武进区 湖塘镇人民政府."""
    return short_name("".join(name.split()))


def code_of(name: str | None, code: str | None, expected: Mapping[str, str | None]) -> str | None:
    """Return the code of the unit that a filing is of, as the roster has it, else the one it files.

    Args:
        name: what the filing calls its unit.
        code: the code it files.
        expected: the codes of the units that were to file, by their plain names (`expected_codes`).
    """
    return (expected.get(plain_name(name)) if name else None) or code


def expected_codes(units: Iterable[tuple[str, str | None]]) -> dict[str, str | None]:
    """Return the codes of expected units by their plain names, from their names and codes."""
    return {plain_name(name): code for name, code in units}


def _code(one: FilingShot) -> str:
    return whole_code(one.code)


def _name(one: FilingShot) -> str | None:
    return plain_name(one.name) if one.name else None


def _by_key(filings: Sequence[FilingShot], chosen: Sequence[int], key: _Key) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = {}
    for at in chosen:
        value = key(filings[at])
        if value is not None and value != "":
            found.setdefault(value, []).append(at)
    return found
