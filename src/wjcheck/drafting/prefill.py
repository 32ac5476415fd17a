"""What is known before a filing is written: the unit, its villages, and the statements that have to be attested.

Handed: a pack and what the clerk says of the unit. Gives back: a `Prefill`, from which the template and the workbook
are made.
"""

from collections.abc import Mapping
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Bilingual
from wjcheck.pack.pack import Pack
from wjcheck.pack.units import type_of, unit_named, units_of


@dataclass(frozen=True, slots=True)
class Attested:
    """One statement that a person attests: its id, what it is about, and its words."""

    statement: str
    title: Bilingual
    quote: str


@dataclass(frozen=True, slots=True)
class Prefill:
    """What stands in a new filing from the beginning. What is not known is empty."""

    name: str
    type: str
    year: int
    code: str = ""
    villages: tuple[str, ...] = ()
    attested: tuple[Attested, ...] = ()
    document: str = ""
    """The number of the document the filing is judged by."""

    @property
    def values(self) -> Mapping[str, Any]:
        """What is known, as a filing's values under English keys."""
        unit = {"name": self.name, "type": self.type, "code": self.code, "village_count": len(self.villages)}
        return {
            "wjcheck": 1,
            "year": self.year,
            "unit": {key: value for key, value in unit.items() if value},
            "villages": [{"name": name} for name in self.villages],
            "attestations": [{"statement": each.statement} for each in self.attested],
        }


def prefill(pack: Pack, name: str, type_: str | None, year: int) -> Prefill:
    """Return what is known of the unit `name` in `year`.

    Args:
        pack: the rules the filing will be judged by; its list of units gives code and villages.
        name: what the clerk calls the unit; a name from the list is taken as the list writes it.
        type_: 镇, 开发区 or 街道; None when it is to be told from the name, and empty where that does not say.
        year: the year the filing is for.
    """
    unit = unit_named(units_of(pack), name)
    attested = tuple(Attested(rule.id, rule.title, rule.quote) for rule in pack.rules if rule.attested)
    if unit is None:
        return Prefill(name.strip(), type_ or type_of(name) or "", year, "", (), attested, pack.head.document)
    return Prefill(unit.name, type_ or unit.type, year, unit.code, unit.villages, attested, pack.head.document)
