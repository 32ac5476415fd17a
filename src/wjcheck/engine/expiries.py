"""Dates on which something in a filing ends, such as a certificate: which keys they are is marked in the form.

Handed: a filing's plain data. Gives back: each date with what ends and whose it is, in the order of the form.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.engine.figures import figure
from wjcheck.filing.form import Group, Many, filing_form
from wjcheck.filing.translate import PLACE
from wjcheck.locale.message import Bilingual, Figure


@dataclass(frozen=True, slots=True)
class Expiring:
    """One such date: the last day it is valid, its logical path, and the holder with what tells him from namesakes."""

    day: date
    path: str
    of: str
    """The path without positions in lists."""
    what: Bilingual
    holder: Figure
    holder_id: str


def expiries(data: Mapping[str, Any]) -> Iterator[Expiring]:
    """Find every date of `data` on which something ends; not where the filing says that there is no such thing."""
    return _below(filing_form(), data, "", "")


def _below(group: Group, data: Mapping[str, Any], path: str, of: str) -> Iterator[Expiring]:
    for en, key in group.keys.items():
        value = data.get(en)
        if value is None:
            continue
        here, kind = (f"{path}.{en}", f"{of}.{en}") if path else (en, en)
        if isinstance(key.holds, Group):
            yield from _below(key.holds, value, here, kind)
        elif isinstance(key.holds, Many) and isinstance(key.holds.each, Group):
            for entry in value:
                yield from _below(key.holds.each, entry, str(entry[PLACE]), kind)
        elif key.expires is not None and data.get(key.expires.held) is not False:
            known = str(data.get("id") or data.get("name", ""))
            yield Expiring(date.fromisoformat(value), here, kind, key.expires.what, figure(data), known)
