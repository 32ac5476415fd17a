"""How a key is explained to the person who fills it in.

Handed: a key of the form, the language, and the type of the unit. Gives back: one line of comment: the clause that asks
for it, what is meant, how it is written, and an example in the words such a unit uses.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from wjcheck.dataclass import dataclass
from wjcheck.filing.choices import Choices
from wjcheck.filing.form import Group, Key, Many, Scalar
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Figure, Lang, fill
from wjcheck.reading.visible import visible

_MOST_CHOICES = 12


@dataclass(frozen=True, slots=True)
class Wording:
    """The language of the explanations, and the type of unit they are for (empty when it is not known)."""

    lang: Lang
    type: str

    def say(self, key: str, **values: Figure) -> str:
        """Return the text under `key`, safe to stand in a comment."""
        return visible(fill(ui_text(key).in_lang(self.lang), values, self.lang))

    def comment(self, key: Key, indent: str) -> Iterator[str]:
        """Return the comment above a key, one line."""
        yield f"{indent}# {self.about(key)}"

    def about(self, key: Key) -> str:
        """Return what the key asks for, as one line."""
        about = key.about.in_lang(self.lang)
        clause = self.say("template.clause", clause=key.clause) if key.clause else ""
        how = self.how(key)
        example = self.example(key)
        how = "" if how in about else how
        parts = (about, how, self.say("template.example", example=example) if example else "")
        return visible(clause + self.say("template.separator").join(part for part in parts if part))

    def in_cell(self, key: Key, *, clause: bool = True) -> str:
        """Return what the key asks for in a cell of a spreadsheet, as one line, the clause first unless left out."""
        holds = key.holds
        each = holds.each if isinstance(holds, Many) else holds
        how = self._single(each) if isinstance(each, Scalar) else ""
        several = self.say("workbook.several") if isinstance(holds, Many) else ""
        asked = self.say("template.clause", clause=key.clause) if key.clause and clause else ""
        example = self.example(key)
        shown = self.say("template.example", example=example) if example else ""
        parts = (key.about.in_lang(self.lang), how, several, shown)
        return visible(asked + self.say("template.separator").join(part for part in parts if part))

    def how(self, key: Key) -> str:
        """Return how the value of a key is written; empty for texts, which may be anything."""
        holds = key.holds
        if isinstance(holds, Group):
            return ""
        if isinstance(holds, Many):
            if isinstance(holds.each, Group):
                return self.say("template.records")
            each = self._single(holds.each)
            if holds.or_one:  # what the key is about says how several are written
                return each
            return self.say("template.separator").join(filter(None, (each, self.say("template.list"))))
        return self._single(holds)

    def example(self, key: Key) -> str:
        """Return the example of a key in the words of this type of unit; empty where there is none."""
        example = key.example
        for here, there in _words_of(self.type).items():
            example = example.replace(here, there)
        return example

    def _single(self, scalar: Scalar) -> str:
        if scalar.choices is not None:
            return self._choices(scalar.choices, scalar.open)
        key = f"template.kind.{scalar.kind}"
        return self.say(key) if scalar.kind in _EXPLAINED else ""

    def _choices(self, choices: Choices, open_: bool) -> str:
        names = tuple(choices.english if self.lang == "zh" else choices.english.values())
        if open_:
            return self.say("template.open", choices=names[:_MOST_CHOICES])
        return self.say("template.choices", choices=names)


_EXPLAINED = frozenset({"bool", "count", "amount", "date", "year", "statement"})


@cache
def _words_of(type_: str) -> Mapping[str, str]:
    text = Path(__file__).with_name("words-of-types.json").read_text(encoding="utf-8")
    words: Mapping[str, Mapping[str, str]] = json.loads(text)
    return words.get(type_, {})
