"""The pieces that mutations put in: fragments of YAML, what hand-written Chinese files stumble over, odd values.

They stand in `words.json`, once for all that draws from them: hypothesis, the mutations, and the dictionary of atheris.
"""

import json
from functools import cache
from pathlib import Path

from wjcheck.filing.form import Group, Key, Many, Scalar, filing_form

_KINDS = json.loads(Path(__file__).with_name("words.json").read_text(encoding="ascii"))
YAML = tuple(_KINDS["yaml"])
CHINESE = tuple(_KINDS["chinese"])
CONTROL = tuple(_KINDS["control"])
VALUES = (*_KINDS["values"], "9" * 5000, "甲" * 51, "甲" * 2001)
FOREIGN = tuple(_KINDS["foreign"])
"""Keys in other languages and in other spellings."""
CEL = tuple(_KINDS["cel"])
"""Conditions that mean harm, or nothing."""


@cache
def names_of_the_form() -> tuple[str, ...]:
    """Return every key of the form in both languages, each once."""
    return tuple(dict.fromkeys(name for key in every_key(filing_form()) for name in (key.zh, key.en)))


@cache
def choices_of_the_form() -> tuple[str, ...]:
    """Return every fixed choice of the form in both languages, each once."""
    found: dict[str, None] = {}
    for key in every_key(filing_form()):
        each = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(each, Scalar) and each.choices is not None:
            found |= dict.fromkeys((*each.choices.english, *each.choices.english.values()))
    return tuple(found)


def dictionary() -> str:
    """Return the words as a dictionary of libFuzzer: one a line, in quotes, bytes that are no letters as `\\xAB`."""
    words = (*YAML, *CHINESE, *CONTROL, *VALUES, *FOREIGN, *CEL, *names_of_the_form(), *choices_of_the_form())
    short = dict.fromkeys(word for word in words if 0 < len(word) < 40)
    return "".join(f'"{_escaped(word)}"\n' for word in short)


def _escaped(word: str) -> str:
    return "".join(
        chr(byte) if chr(byte).isalnum() and byte < 128 else f"\\x{byte:02X}"
        for byte in word.encode("utf-8", "surrogatepass")
    )


def every_key(group: Group) -> list[Key]:
    """Return all keys of a part of the form, those of the parts in it too."""
    found = []
    for key in group.keys.values():
        found.append(key)
        inner = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(inner, Group):
            found += every_key(inner)
    return found
