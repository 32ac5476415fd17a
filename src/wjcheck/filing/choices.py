"""The fixed choices of a filing: canonical Chinese values, their English names and synonyms.

Handed: the lists in `choices.json` and the text of one value. Gives back: the canonical value, or a `Refusal`. A list
may be read *open*: a text it does not know is then kept as written, with a `Doubt` when it is nearly a known one.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from wjcheck.dataclass import dataclass, field
from wjcheck.filing.adorned import unadorned
from wjcheck.filing.nearness import nearest, plain
from wjcheck.filing.refusal import Doubt, Refusal, shortened
from wjcheck.filing.scalars import read_text
from wjcheck.pattern import late

UNIT_PREFIX_ENDS = ("镇", "街道", "开发区", "镇人民政府", "街道办事处", "开发区管委会")
"""Where the name of a town, subdistrict or zone ends when it stands before the name of one of its bodies."""
PREFIXED = frozenset({"body", "plaque", "host", "deputy_source", "sender"})
"""The lists of bodies, which people write with the unit's name in front: 湖塘镇安委会."""

# One slip only: 食品安全委员会 is two characters from 消防安全委员会 and another body, 党委扩大会议 two from 党委会议
# and not the same meeting; a suggestion must not invite to equate them.
_MOST_SLIPS = 1
_SHORTEST_DOUBTED = 4
_DENIALS = frozenset("非不无未没")
_BETWEEN = late(r"[、，,；;/／\s和及与]+")
_LONGEST_SPLIT = 200


@dataclass(frozen=True, slots=True)
class Choices:
    """One list of choices."""

    name: str
    english: Mapping[str, str]
    """Canonical value → English name, in the order of the document."""
    known: Mapping[str, str]
    """Every accepted spelling → canonical value."""
    prefixed: bool
    near: Mapping[str, str] = field(default_factory=dict)
    """Everyday words → the canonical value they suggest; they are not accepted for it."""
    apart: frozenset[str] = frozenset()
    """Words that look like a choice and are something else: nothing is suggested for them."""

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
        meant = self.suggestion(text)
        if meant is None:
            return Refusal("W220", values)
        sure = any(plain(word) == plain(text) for word in self.known)
        return Refusal("W221", values | {"suggestion": meant, "sure": sure})

    def suggestion(self, text: str) -> str | None:
        """Return the canonical value that was probably meant by a text that is no choice; None when none is near."""
        word = plain(text)
        if not word or self._is_apart(word):
            return None
        everyday = next((value for near, value in self.near.items() if plain(near) == word), None)
        if everyday is not None:
            return everyday
        near = nearest(text, self.known, most=_MOST_SLIPS)
        return self._contained(word) if near is None else self.known[near]

    def read_open(self, text: str) -> str | Refusal | Doubt:
        """Read a choice beside which other texts are possible; those are kept as written."""
        found = self.canonical(text)
        if found is not None:
            return found
        bare = next((value for other, _ in unadorned(text) if (value := self.canonical(other)) is not None), None)
        if bare is not None:
            return Doubt(text, "W222", {"value": shortened(text), "suggestion": bare})
        if len(parts := self.several(text)) > 1:
            return Doubt(text, "W225", {"value": shortened(text), "parts": parts, "listed": ", ".join(parts)})
        near = nearest(text, self.known, _SHORTEST_DOUBTED, _MOST_SLIPS)
        if near is None or self._is_apart(plain(text)):
            return read_text(text)
        return Doubt(text, "W222", {"value": text, "suggestion": self.known[near]})

    def names_one(self, text: str) -> bool:
        """Say whether a choice is named inside `text`: 事业（工勤） is not 事业 with a remark."""
        bare = plain(text)
        return any(len(part) > 1 and part in bare for word in self.known for part in (word, word[2:]))

    def several(self, text: str) -> tuple[str, ...]:
        """Return the canonical values of a text that holds several choices and nothing else; empty when it does not."""
        parts = [part for part in _BETWEEN.split(text) if part] if len(text) <= _LONGEST_SPLIT else []
        found = [self.canonical(part) for part in parts]
        return tuple(value for value in found if value is not None) if None not in found and len(found) > 1 else ()

    def synonyms(self, canonical: str) -> tuple[str, ...]:
        """Return the other Chinese spellings of a canonical value."""
        english = self.english[canonical]
        return tuple(
            word for word, value in self.known.items() if value == canonical and word not in (canonical, english)
        )

    def _is_apart(self, word: str) -> bool:
        return any(plain(other) == word for other in self.apart)

    def _contained(self, word: str) -> str | None:
        """Return the one choice named inside `word`, such as 实战 in 实战演习; None beside a word of denial."""
        if any(char in _DENIALS for char in word):
            return None
        inside = {known: value for known, value in self.known.items() if len(known) > 1 and plain(known) in word}
        longest = {
            value for known, value in inside.items() if not any(known in other for other in inside if other != known)
        }
        return longest.pop() if len(longest) == 1 else None

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


def _choices(name: str, entries: Mapping[str, Mapping[str, Any]]) -> Choices:
    english: dict[str, str] = {}
    known: dict[str, str] = {}
    for canonical, entry in entries.items():
        english[canonical] = entry["en"]
        for word in (canonical, english[canonical], *entry.get("also", ())):
            known[word] = canonical
    near = {word: canonical for canonical, entry in entries.items() for word in entry.get("near", ())}
    apart = frozenset(word for entry in entries.values() for word in entry.get("apart", ()))
    return Choices(name, english, known, name in PREFIXED, near, apart)
