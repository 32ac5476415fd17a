"""The form of a filing: every key in both languages, what it holds, and which clause asks for it.

Handed: the files in `keys/` (the form is data) and the lists of choices. Gives back: `filing_form()`, the tree of keys
that loading, positions, the JSON Schema and the reference are all drawn from. The pydantic models in `parts/` are the
typed view of the same form; a test keeps the two equal.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from sys import intern
from typing import Any, TypeAlias, final

from wjcheck.dataclass import dataclass, field, replace
from wjcheck.filing.choices import Choices, all_choices
from wjcheck.filing.paths import Steps, parse_path
from wjcheck.filing.refusal import Doubt, Refusal, Value
from wjcheck.filing.scalars import likely, reader
from wjcheck.locale.message import Bilingual

FILES = ("organisation", "teams", "work", "support", "stages")
"""The files of `keys/` in the order of the filing; `shared` holds the groups that several keys use."""

MOST_ENTRIES = 500
"""A list in a filing is for people to read, and comparing rosters costs their product: of many lists `keys/` says that
they are shorter. A longer list is a slip or an attack."""


_MOST_KNOWN = 500
_LONGEST_KNOWN = 40
_MOST_COLUMNS = 4
"""At so many columns lines of a mapping are known: nobody indents in more ways."""
_KNOWN: "dict[tuple[str, str, str], dict[str, Value]]" = {}


@final
@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value: its kind, the function that converts its text, and one that tells what it cannot convert.

    `likely` is quick and sure of nothing but what it denies: whatever it calls unlikely is refused.
    """

    kind: str
    read: Callable[[str], Value | Refusal | Doubt]
    likely: Callable[[str], bool]
    choices: Choices | None = None
    open: bool = False


@final
@dataclass(frozen=True, slots=True)
class Group:
    """A mapping: its keys under their English names, in order, and under every name."""

    keys: "Mapping[str, Key]"
    named: "Mapping[str, Key]"
    shared: str = ""
    """The name of the shared group this is, such as `person`; empty for a group of its own."""
    required: "tuple[Key, ...]" = ()
    """The keys that may not be absent."""
    lines: dict[int, dict[str, tuple[str, Any]]] = field(default_factory=dict, repr=False, compare=False)
    """By the column they begin at, lines that such a mapping has had: of each the key's English name and what was
    filed, which is the same wherever it stands."""

    def lines_at(self, column: int) -> dict[str, tuple[str, Any]]:
        """Return the lines that are known of such a mapping whose keys begin at a column, from 0."""
        found = self.lines.get(column)
        if found is None:
            if len(self.lines) >= _MOST_COLUMNS:
                self.lines.clear()
            found = self.lines[column] = {}
        return found


@final
@dataclass(frozen=True, slots=True)
class Many:
    """A list; `or_one` says that one value may stand without the list, `most` how many entries it may have."""

    each: Scalar | Group
    or_one: bool = False
    most: int = MOST_ENTRIES


Holds: TypeAlias = Scalar | Group | Many


@dataclass(frozen=True, slots=True)
class Expiry:
    """What ends on a date; `held` is the key beside it that says, when it is false, that there is no such thing."""

    what: Bilingual
    held: str


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the form."""

    en: str
    zh: str
    about: Bilingual
    clause: str
    """The clause that asks for it, such as 一(二); empty where none does."""
    required: bool
    example: str
    holds: Holds
    expires: "Expiry | None" = None
    """For a date on which something ends: what it is that ends."""
    known: dict[str, Value] = field(default_factory=dict, repr=False, compare=False)
    """Texts that such a key has converted, of which nothing was to be told: most stand in many filings."""
    known_items: dict[str, Value] = field(default_factory=dict, repr=False, compare=False)
    """The same of the items of its list."""

    def keep(self, holds: Holds, text: str, value: Value) -> None:
        """Know henceforth what a text is converted to; some hundred short ones are kept.

        Args:
            holds: what read it: what the key itself holds, or what its list does.
            text: the text as it was written.
            value: what it was converted to, which must not depend on the place where it stands.
        """
        known = self.known if holds is self.holds else self.known_items
        if len(text) <= _LONGEST_KNOWN:
            if len(known) >= _MOST_KNOWN:
                known.clear()
            known[text] = value

    @property
    def names(self) -> Bilingual:
        """Return the two names of the key."""
        return Bilingual(self.zh, self.en)


@cache
def filing_form() -> Group:
    """Return the whole form: the group of the top-level keys."""
    folder = Path(__file__).parent / "keys"
    shared = json.loads((folder / "shared.json").read_text(encoding="utf-8"))
    entries: dict[str, Any] = {}
    for name in FILES:
        entries |= json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return _group(entries, "", shared)


def form_of(entries: Mapping[str, Any]) -> Group:
    """Return the form of another file than a filing, its keys written as those in `keys/` are."""
    return _group(entries, "", {})


def holds_at(path: str) -> Holds | None:
    """Return what the form holds at a logical path whose list positions may be written `[]`; None when nothing.

    Raises `ValueError` when `path` is not written as a logical path.
    """
    return follow(parse_path(path.replace("[]", "[0]")))


def follow(steps: Steps) -> Holds | None:
    """Return what the form holds at `steps`, whatever the list positions; None when it has no such place."""
    holds: Holds = filing_form()
    for step in steps:
        if isinstance(step, int):
            if not isinstance(holds, Many):
                return None
            holds = holds.each
        else:
            key = holds.keys.get(step) if isinstance(holds, Group) else None
            if key is None:
                return None
            holds = key.holds
    return holds


def _group(entries: Mapping[str, Any], clause: str, shared: Mapping[str, Any], name: str = "") -> Group:
    keys = {en: _key(en, entry, clause, shared) for en, entry in entries.items()}
    named = {**keys, **{key.zh: key for key in keys.values()}}
    return Group(keys, named, name, tuple(key for key in keys.values() if key.required))


def _key(en: str, entry: Mapping[str, Any], clause: str, shared: Mapping[str, Any]) -> Key:
    clause = entry.get("clause", clause)
    return Key(
        en=intern(en),  # so that conditions, which name it too, find it by its place in memory
        zh=entry["zh"],
        about=Bilingual(entry["about"]["zh"], entry["about"]["en"]),
        clause=clause,
        required=entry.get("required", False),
        example=entry.get("example", ""),
        holds=_holds(entry, clause, shared),
        expires=_expiry(entry["expires"]) if "expires" in entry else None,
        known=_known(entry.get("type", ""), en, entry["zh"]),
        known_items=_known(f"{entry.get('type', '')}[]", en, entry["zh"]),
    )


def _known(kind: str, en: str, zh: str) -> dict[str, Value]:
    """Return what all keys of one kind and name know together: a person's name is one wherever it stands."""
    return _KNOWN.setdefault((kind, en, zh), {})


def _expiry(entry: Mapping[str, str]) -> Expiry:
    return Expiry(Bilingual(entry["zh"], entry["en"]), entry["held"])


def _holds(entry: Mapping[str, Any], clause: str, shared: Mapping[str, Any]) -> Holds:
    if "type" in entry:
        holds = _typed(entry["type"])
        return replace(holds, most=entry.get("most", MOST_ENTRIES)) if isinstance(holds, Many) else holds
    inner = entry.get("keys", entry.get("each"))
    if isinstance(inner, str):
        group = _group(_with_examples(shared[inner], entry.get("examples", {})), clause, shared, inner)
    else:
        group = _group(inner, clause, shared)
    return group if "keys" in entry else Many(group, most=entry.get("most", MOST_ENTRIES))


def _with_examples(entries: Mapping[str, Any], examples: Mapping[str, str]) -> Mapping[str, Any]:
    """Return shared entries with the examples that fit where they are used."""
    return {en: {**entry, "example": examples[en]} if en in examples else entry for en, entry in entries.items()}


def _typed(text: str) -> Scalar | Many:
    """Understand a type: `text`, `[text]` a list of it, `text|list` one or a list, `choice:name`, `open:name`."""
    if text.startswith("["):
        return Many(_scalar(text[1:-1]))
    single, one_or_list, _ = text.partition("|")
    return Many(_scalar(single), or_one=True) if one_or_list else _scalar(single)


@cache
def _scalar(text: str) -> Scalar:
    kind, _, name = text.partition(":")
    if not name:
        return Scalar(kind, reader(kind), likely(kind))
    choices = all_choices()[name]
    if kind == "open":
        return Scalar("choice", choices.read_open, likely("text"), choices, open=True)
    return Scalar("choice", choices.read, lambda text: choices.canonical(text) is not None, choices)
