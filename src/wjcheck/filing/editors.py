"""The form as a JSON Schema (draft 2020-12), for editors that complete and check keys while one types.

Handed: the language of the keys. Gives back: the schema as plain values. Editors read YAML with types of their own, so
a text may be a number there, and an empty value (null) is always allowed: it counts as not filed.
"""

import json
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from wjcheck.filing.dates import FIRST_YEAR as FIRST_DATE_YEAR
from wjcheck.filing.dates import LAST_YEAR as LAST_DATE_YEAR
from wjcheck.filing.form import Group, Holds, Key, Many, Scalar, filing_form
from wjcheck.filing.numbers import FIRST_YEAR, LAST_YEAR, MOST_AMOUNT_DIGITS, MOST_COUNT_DIGITS
from wjcheck.filing.scalars import LONGEST_NAME, LONGEST_TEXT

Keys: TypeAlias = Literal["zh", "en"]

SCHEMA_FILES: Mapping[Keys, str] = {"zh": "wjcheck.schema.json", "en": "wjcheck.schema.en.json"}
"""What the schema for each language of keys is called where it stands beside a filing."""

_TEXT = {"type": ["string", "number", "null"], "maxLength": LONGEST_TEXT}
_KINDS: Mapping[str, Mapping[str, Any]] = {
    "text": _TEXT,
    "contact": _TEXT,
    "name": {"type": ["string", "null"], "maxLength": LONGEST_NAME},
    "bool": {"enum": ["是", "否", True, False, "yes", "no", "true", "false", None]},
    "count": {"type": ["integer", "null"], "minimum": 0, "exclusiveMaximum": 10**MOST_COUNT_DIGITS},
    "amount": {"type": ["number", "null"], "minimum": 0, "exclusiveMaximum": 10**MOST_AMOUNT_DIGITS},
    "date": {
        "type": ["string", "null"],
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "$comment": f"{FIRST_DATE_YEAR}..{LAST_DATE_YEAR}",
    },
    "year": {"type": ["integer", "null"], "minimum": FIRST_YEAR, "maximum": LAST_YEAR},
    "version": {"enum": [1, "1"]},
    "code": {"type": ["string", "integer", "null"], "pattern": "^(?:[0-9]{6}|[0-9]{9}|[0-9]{12})$"},
    "statement": {"type": ["string", "null"], "pattern": "^[1-9][0-9]?\\.[0-9]{1,2}\\.[0-9]{1,3}$"},
}


def json_schema(keys: Keys) -> dict[str, Any]:
    """Return the JSON Schema of a filing with the keys in Chinese (`zh`) or in English (`en`)."""
    title = "应急管理和消防安全填报" if keys == "zh" else "Emergency-management and fire-safety filing"
    shared: dict[str, Any] = {}
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title}
    return schema | _group(filing_form(), keys, shared) | {"type": "object", "$defs": shared}


def schema_text(keys: Keys) -> str:
    """Return the JSON Schema of a filing as text, ended by a line end."""
    return json.dumps(json_schema(keys), ensure_ascii=False, indent=2) + "\n"


def _group(group: Group, keys: Keys, shared: dict[str, Any]) -> dict[str, Any]:
    properties = {_name(key, keys): _key(key, keys, shared) for key in group.keys.values()}
    required = [_name(key, keys) for key in group.keys.values() if key.required]
    schema: dict[str, Any] = {"type": ["object", "null"], "properties": properties, "additionalProperties": False}
    return schema | ({"required": required} if required else {})


def _key(key: Key, keys: Keys, shared: dict[str, Any]) -> dict[str, Any]:
    other = key.en if keys == "zh" else key.zh
    clause = f"（{key.clause}）" if keys == "zh" else f" ({key.clause})"
    about = f"{key.about.in_lang(keys)}{clause if key.clause else ''}"
    return {"title": f"{_name(key, keys)} {other}", "description": about} | _holds(key.holds, keys, shared)


def _holds(holds: Holds, keys: Keys, shared: dict[str, Any]) -> dict[str, Any]:
    if isinstance(holds, Scalar):
        return _scalar(holds, keys)
    if isinstance(holds, Many):
        each = _holds(holds.each, keys, shared)
        many = {"type": ["array", "null"], "items": each}
        return {"anyOf": [each, many]} if holds.or_one else many
    if not holds.shared:
        return _group(holds, keys, shared)
    if holds.shared not in shared:
        shared[holds.shared] = _group(holds, keys, shared)
    return {"$ref": f"#/$defs/{holds.shared}"}


def _scalar(scalar: Scalar, keys: Keys) -> dict[str, Any]:
    if scalar.choices is None:
        return dict(_KINDS[scalar.kind])
    canonical = list(scalar.choices.english)
    english = list(scalar.choices.english.values())
    names = canonical + english if keys == "zh" else english + canonical
    listed: list[str | None] = [*dict.fromkeys([*names, *scalar.choices.known]), None]
    return {"anyOf": [{"enum": listed}, dict(_TEXT)]} if scalar.open else {"enum": listed}


def _name(key: Key, keys: Keys) -> str:
    return key.zh if keys == "zh" else key.en
