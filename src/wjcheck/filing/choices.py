"""The fixed choices of a filing: canonical Chinese values, their English names and synonyms.

Handed: the lists in `choices.json` and the text of one value. Gives back: the canonical value, or a `Refusal`. A list
may be read *open*: a text it does not know is then kept as written, with a `Doubt` when it is nearly a known one.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from wjcheck.filing.nearness import nearest
from wjcheck.filing.refusal import Doubt, Refusal, shortened
from wjcheck.filing.scalars import read_text

UNIT_PREFIX_ENDS = ("镇", "街道", "开发区", "镇人民政府", "街道办事处", "开发区管委会")
"""Where the name of a town, subdistrict or zone ends when it stands before the name of one of its bodies."""
PREFIXED = frozenset({"body", "plaque", "host", "deputy_source", "sender"})
"""The lists of bodies, which people write with the unit's name in front: 湖塘镇安委会."""

# One slip only: 食品安全委员会 is two characters from 消防安全委员会 and another body, 党委扩大会议 two from 党委会议
# and not the same meeting; a suggestion must not invite to equate them.
_MOST_SLIPS = 1
_SHORTEST_DOUBTED = 4


@dataclass(frozen=True, slots=True)
class Choices:
    """One list of choices."""

    name: str
    english: Mapping[str, str]
    """Canonical value → English name, in the order of the document."""
    known: Mapping[str, str]
    """Every accepted spelling → canonical value."""
    prefixed: bool

    def canonical(self, text: str) -> str | None:
        """Return the canonical value `text` stands for, or None."""
        found = self.known.get(text)
        return self._without_unit(text) if found is None and self.prefixed else found

    def read(self, text: str) -> str | Refusal:
        """Read a choice of which no other is possible."""
        found = self.canonical(text)
        if found is not None:
            return found
        values = {"value": shortened(text), "choices": tuple(self.english)}
        near = nearest(text, self.known, most=_MOST_SLIPS)
        if near is None:
            return Refusal("W220", values)
        return Refusal("W221", values | {"suggestion": self.known[near]})

    def read_open(self, text: str) -> str | Refusal | Doubt:
        """Read a choice beside which other texts are possible; those are kept as written."""
        found = self.canonical(text)
        if found is not None:
            return found
        near = nearest(text, self.known, _SHORTEST_DOUBTED, _MOST_SLIPS)
        if near is None:
            return read_text(text)
        return Doubt(text, "W222", {"value": text, "suggestion": self.known[near]})

    def synonyms(self, canonical: str) -> tuple[str, ...]:
        """Return the other Chinese spellings of a canonical value."""
        english = self.english[canonical]
        return tuple(
            word for word, value in self.known.items() if value == canonical and word not in (canonical, english)
        )

    def _without_unit(self, text: str) -> str | None:
        for word, canonical in self.known.items():
            before = text.removesuffix(word)
            if before != text and before.endswith(UNIT_PREFIX_ENDS):
                return canonical
        return None


@cache
def all_choices() -> Mapping[str, Choices]:
    """Return every list of choices by its name."""
    text = (Path(__file__).parent / "choices.json").read_text(encoding="utf-8")
    return {name: _choices(name, entries) for name, entries in json.loads(text).items()}


def _choices(name: str, entries: Mapping[str, Mapping[str, object]]) -> Choices:
    english: dict[str, str] = {}
    known: dict[str, str] = {}
    for canonical, entry in entries.items():
        english[canonical] = str(entry["en"])
        also = entry.get("also", ())
        for word in (canonical, english[canonical], *(also if isinstance(also, list) else ())):
            known[word] = canonical
    return Choices(name, english, known, name in PREFIXED)
