"""The units a document addresses, with the villages of each, as a pack lists them.

Handed: a pack. Gives back: its units, and the one that a name means. The lists only save typing: what a unit files is
what counts.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from wjcheck.dataclass import dataclass

if TYPE_CHECKING:
    from wjcheck.pack.pack import Pack


# What people write before and after the name of a town.
_BEFORE = ("江苏省", "常州市", "武进区")
_AFTER = ("人民政府", "办事处", "管理委员会", "管委会", "党工委", "党委")
_COMMITTEES = ("居民委员会", "村民委员会", "居委会", "村委会")
_KINDS = ("镇", "街道", "开发区")


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: its name, its type as filings name it, its statistical code, and the names of its villages."""

    name: str
    type: str
    code: str
    villages: tuple[str, ...]


def units_of(pack: "Pack") -> tuple[Unit, ...]:
    """Return the units in the order of the pack's list; none when the pack has no list."""
    return _listed(pack.units_csv, pack.villages_csv)


@lru_cache(maxsize=4)
def _listed(units_csv: str, villages_csv: str) -> tuple[Unit, ...]:
    """Return the units of two lists, read once: every filing of a review asks for them."""
    villages: dict[str, list[str]] = {}
    for row in _rows(villages_csv):
        villages.setdefault(row.get("street_code", ""), []).append(_everyday_name(row.get("name", "")))
    units = []
    for row in _rows(units_csv):
        if row.get("unit"):
            code = row.get("stat_code_2023", "")
            units.append(Unit(row["unit"], row.get("type", "").partition("(")[0], code, tuple(villages.get(code, ()))))
    return tuple(units)


def unit_named(units: Sequence[Unit], name: str) -> Unit | None:
    """Return the unit that `name` means: 湖塘镇, 湖塘, 武进区湖塘镇, 湖塘镇人民政府; None when it is none of them."""
    plain = short_name(name)
    wanted = {plain, *(plain + kind for kind in _KINDS)}
    return next((unit for unit in units if unit.name in wanted), None)


def short_name(name: str) -> str:
    """Return the name of a unit without the city before it and the office after it."""
    plain = name.strip()
    if plain.startswith(_BEFORE):
        for before in _BEFORE:
            plain = plain.removeprefix(before)
    if not plain.endswith(_AFTER):
        return plain
    return next(plain.removesuffix(after) for after in _AFTER if plain.endswith(after))


def type_of(name: str) -> str | None:
    """Return the type of unit a name ends with, or None when it does not say."""
    plain = short_name(name)
    if plain.endswith(("高新区", "园区", "度假区", "产业园")):
        return "开发区"
    return next((kind for kind in _KINDS if plain.endswith(kind)), None)


def _rows(text: str) -> Iterator[dict[str, str]]:
    for row in csv.DictReader(io.StringIO(text)):
        yield {key: value or "" for key, value in row.items() if isinstance(key, str)}


def _everyday_name(official: str) -> str:
    """Return 三勤社区 for 三勤社区居委会, 蒋堰村 for 蒋堰村村委会: what a committee is called in daily life."""
    name = official.partition("（")[0]
    for committee in _COMMITTEES:
        if name.endswith(committee):
            name = name.removesuffix(committee)
            return name if name.endswith(("村", "社区")) or committee.startswith("居") else f"{name}村"
    return name
