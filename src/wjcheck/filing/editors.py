"""The form as a JSON Schema (draft 2020-12), for editors that complete and check keys while one types.

Handed: the language of the keys. Gives back: the schema as plain values. It never calls wrong what loading accepts.
Editors read YAML with types of their own, so a text may be a number or a boolean there and a number may stand in
quotes; an empty value (null, or a text of blanks) is always allowed, since it counts as not filed; and both names of a
key are known, of which editors offer the one in the language asked for.

Keywords that are not of the standard, such as `doNotSuggest` and `errorMessage`, speak to yaml-language-server (the
YAML extension of VS Code); validators pass over them. There is no `examples` and no `default`: the server writes such
values into the file together with the key, and nothing may be filed that nobody wrote.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from wjcheck.filing.choices import UNIT_PREFIX_ENDS, Choices
from wjcheck.filing.form import Group, Key, Many, Scalar, filing_form
from wjcheck.filing.numbers import FIRST_YEAR, LAST_YEAR, MOST_AMOUNT_DIGITS, MOST_COUNT_DIGITS
from wjcheck.filing.scalars import LONGEST_NAME, LONGEST_TEXT
from wjcheck.filing.translate import SEPARATOR
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Figure, fill

Keys: TypeAlias = Literal["zh", "en"]
Schema: TypeAlias = dict[str, Any]

SCHEMA_FILES: Mapping[Keys, str] = {"zh": "wjcheck.schema.json", "en": "wjcheck.schema.en.json"}
"""What the schema for each language of keys is called where it stands beside a filing."""

_DAY = (
    r"(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-9])"
)
_ANY = ("string", "number", "boolean", "null")
_TYPES: Mapping[str, tuple[str, ...]] = {
    "text": _ANY,
    "contact": _ANY,
    "name": _ANY,
    "bool": ("string", "boolean", "null"),
    "choice": ("string", "null"),
    "count": ("string", "integer", "null"),
    "amount": ("string", "number", "null"),
    "date": ("string", "null"),
    "year": ("string", "integer", "null"),
    "version": ("string", "integer", "null"),
    "code": ("string", "integer", "null"),
    "statement": ("string", "null"),
}
"""What the values of each kind may be to an editor."""
_LIMITS: Mapping[str, Schema] = {
    "text": {"maxLength": LONGEST_TEXT},
    "contact": {"maxLength": LONGEST_TEXT},
    "name": {"maxLength": LONGEST_NAME},
    "count": {"minimum": 0, "exclusiveMaximum": 10**MOST_COUNT_DIGITS},
    "amount": {"minimum": 0, "exclusiveMaximum": 10**MOST_AMOUNT_DIGITS},
    "year": {"minimum": FIRST_YEAR, "maximum": LAST_YEAR},
    "version": {"minimum": 1, "maximum": 1},
    "code": {"minimum": 0, "exclusiveMaximum": 10**12},
}
_PATTERNS: Mapping[str, str] = {
    "bool": "是|否|yes|no|true|false",
    "count": f"[0-9]{{1,{MOST_COUNT_DIGITS}}}",
    "amount": rf"[0-9]{{1,{MOST_AMOUNT_DIGITS}}}(?:\.[0-9]{{1,2}})?",
    "date": rf"(?:1949|19[5-9][0-9]|20[0-9]{{2}}|2100)-(?:{_DAY})",
    "year": "20[0-9]{2}|2100",
    "version": "1",
    "code": "(?:[0-9]{6}|[0-9]{9}|[0-9]{12})",
    "statement": r"[1-9][0-9]?\.[0-9]{1,2}\.[0-9]{1,3}",
}
_YES_NO: Mapping[Keys, tuple[str, str]] = {"zh": ("是", "否"), "en": ("yes", "no")}
_TEXTS = frozenset({"text", "name", "contact"})


def json_schema(keys: Keys) -> Schema:
    """Return the JSON Schema of a filing with the keys in Chinese (`zh`) or in English (`en`)."""
    return _Writer(keys).schema()


def schema_text(keys: Keys) -> str:
    """Return the JSON Schema of a filing as text, ended by a line end."""
    return json.dumps(json_schema(keys), ensure_ascii=False, indent=1) + "\n"


class _Writer:
    """Writes one schema. Groups of keys and kinds of values are definitions, since many keys point at each."""

    def __init__(self, keys: Keys) -> None:
        self.keys = keys
        self.definitions: Schema = {}

    def schema(self) -> Schema:
        top = self._group(filing_form(), "filing")
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": self._say("schema.title"),
            **top,
            "type": "object",
            "$defs": self.definitions,
        }

    def _say(self, key: str, **values: Figure) -> str:
        return fill(ui_text(key).in_lang(self.keys), values, self.keys)

    def _defined(self, name: str, make: Callable[[], Schema]) -> Schema:
        """Return a reference to the definition `name`, made when it is first asked for."""
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = make()
        return {"$ref": f"#/$defs/{name}"}

    def _group(self, group: Group, place: str) -> Schema:
        offered: Schema = {}
        known: Schema = {}
        for key in group.keys.values():
            first, second = self._names(key)
            offered[first] = self._key(key, f"{place}.{key.en}")
            known[second] = {**_behind(offered[first]), "doNotSuggest": True}
        required = [
            {"anyOf": [{"required": [name]} for name in self._names(key)]}
            for key in group.keys.values()
            if _has_to_be_there(key)
        ]
        found = {**self._nested("schema.group", "object"), "properties": offered | known, "additionalProperties": False}
        return {**found, "type": "object", "allOf": required} if required else found

    def _names(self, key: Key) -> tuple[str, str]:
        """Return the two names of a key, the one in the language of the schema first."""
        return (key.zh, key.en) if self.keys == "zh" else (key.en, key.zh)

    def _nested(self, key: str, type_: str) -> Schema:
        """Return that a list or entries stand here, or nothing: no value, or a text of blanks."""
        how = self._say(key)
        return {"pattern": _whole(""), "patternErrorMessage": how, **_of_types((type_, "string", "null"), how)}

    def _key(self, key: Key, place: str) -> Schema:
        title = " ".join(self._names(key))
        return {"title": title, "description": "".join(self._about(key)), **self._holds(key, title, place)}

    def _about(self, key: Key) -> Iterator[str]:
        """Describe a key: what it is, the clause that asks for it, how it is written, an example."""
        yield key.about.in_lang(self.keys)
        if key.clause:
            yield self._say("schema.clause", clause=key.clause)
        scalar = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(scalar, Scalar):
            if scalar.choices is not None and scalar.open:
                yield self._say("schema.usually", choices=self._offered(scalar))
            elif scalar.kind not in _TEXTS | {"version"}:
                yield self._say("schema.how", how=self._how(scalar))
        if key.example:
            yield self._say("schema.example", example=key.example)

    def _how(self, scalar: Scalar) -> str:
        """Say how a value is written."""
        if scalar.open or scalar.kind in _TEXTS:
            return self._say("schema.kind.text")
        if scalar.choices is not None:
            return self._say("schema.choices", choices=self._offered(scalar))
        return self._say(f"schema.kind.{scalar.kind}")

    def _holds(self, key: Key, title: str, place: str) -> Schema:
        holds = key.holds
        if isinstance(holds, Scalar):
            return {"anyOf": self._values(holds, title, required=key.required)}
        if isinstance(holds, Group):
            return self._reference(holds, place)
        each = holds.each
        if isinstance(each, Group):
            items = self._reference(each, place)
        else:
            items = {"anyOf": self._values(each, title)}
            if holds.or_one:
                one = self._values(each, title, several=True)
                return {"anyOf": [*one, {"title": title, "type": "array", "items": items}]}
        return {**self._nested("schema.list", "array"), "items": items}

    def _reference(self, group: Group, place: str) -> Schema:
        name = group.shared or place
        return self._defined(name, lambda: self._group(group, name))

    def _offered(self, scalar: Scalar) -> tuple[str, ...]:
        """Return the words an editor offers for a value."""
        if scalar.choices is not None:
            return tuple(scalar.choices.english if self.keys == "zh" else scalar.choices.english.values())
        return _YES_NO[self.keys] if scalar.kind == "bool" else ()

    def _values(self, scalar: Scalar, title: str, *, required: bool = False, several: bool = False) -> list[Schema]:
        """Return the alternatives for a single value: the words that are offered, and whatever else is accepted.

        Of a value with alternatives the server writes nothing by itself, and it offers only what stands in `enum`. It
        tells alternatives apart by their titles when it shows what a value is, so only the second has one.
        """
        name = scalar.choices.name if scalar.choices is not None else scalar.kind
        name += ".open" if scalar.open else ".filled" if required else ".several" if several else ""
        other = {"title": title, **self._defined(name, lambda: self._other(scalar, required, several))}
        if not self._offered(scalar):
            return [other]
        return [self._defined(f"{name}.offered", lambda: self._enum(scalar)), other]

    def _enum(self, scalar: Scalar) -> Schema:
        told = [self._told(scalar.choices, word) for word in scalar.choices.english] if scalar.choices else []
        found: Schema = {"enum": list(self._offered(scalar)), "errorMessage": self._how(scalar)}
        return {**found, "enumDescriptions": told} if told else found

    def _told(self, choices: Choices, canonical: str) -> str:
        """Say of a choice what it is called in the other language, and how else it may be written."""
        name = choices.english[canonical] if self.keys == "zh" else canonical
        also = choices.synonyms(canonical)
        return name + (self._say("schema.also", words=also) if also else "")

    def _other(self, scalar: Scalar, required: bool, several: bool) -> Schema:
        """Return the schema of all that is accepted but for the words that are offered beside it."""
        kind = "text" if scalar.open else scalar.kind
        how, types = self._how(scalar), _TYPES[kind]
        found: Schema = {}
        pattern = "" if scalar.open else _PATTERNS.get(kind, "")
        if scalar.choices is not None and not scalar.open:
            word = _accepted(scalar.choices)
            pattern = f"(?:{word})?(?:\\s*{SEPARATOR}\\s*(?:{word})?)*" if several else word
        offered = "|".join(map(_escaped, self._offered(scalar)))
        if pattern or offered:
            unless = f"(?!(?:{offered})$)" if offered else ""
            found = {"pattern": f"^{unless}" + (_whole(pattern)[1:] if pattern else ""), "errorMessage": how}
        found |= _LIMITS.get(kind, {})
        if not required:
            return found | _of_types(types, how)
        return found | _of_types(types[:-1], self._say("schema.required")) | {"allOf": [{"pattern": r"\S"}]}


def _has_to_be_there(key: Key) -> bool:
    """Whether the filing cannot do without the key, or without one below it."""
    holds = key.holds
    return key.required or (isinstance(holds, Group) and any(map(_has_to_be_there, holds.keys.values())))


def _behind(schema: Schema) -> Schema:
    """Return the same schema with its reference set in, where the server does not overlook what stands beside it."""
    reference = schema.get("$ref")
    beside = {name: value for name, value in schema.items() if name != "$ref"}
    return schema if reference is None else {**beside, "allOf": [{"$ref": reference}]}


def _of_types(types: Sequence[str], how: str) -> Schema:
    """Return what `type` says, in a way in which the server offers neither `null` nor `true`, and says `how`."""
    return {"if": {"not": {"type": list(types)}}, "then": {"type": list(types), "errorMessage": how}}


def _whole(pattern: str) -> str:
    """Return the pattern of a text that matches `pattern` or is blank; blanks around it do not count."""
    return rf"^\s*(?:{pattern})?\s*$"


def _accepted(choices: Choices) -> str:
    """Return the pattern of every spelling of a choice, with the name of a unit in front where that is possible."""
    words = "|".join(map(_escaped, choices.known))
    return f"(?:.*(?:{'|'.join(UNIT_PREFIX_ENDS)}))?(?:{words})" if choices.prefixed else words


def _escaped(word: str) -> str:
    """Escape what patterns of JavaScript and of Python understand; Python's own escapes more than JavaScript allows."""
    return re.sub(r"([\\.*+?^${}()|\[\]/])", r"\\\1", word)
