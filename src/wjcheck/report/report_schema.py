"""The JSON Schema (2020-12) of what check and review write as JSON, `wjcheck-report/1`.

Handed: nothing. Gives back: the schema as text. It is made from the forms that stored results are held to, so that it
cannot say anything else: what every report of this version has is required, values are held to their types, and keys
that later versions add are let pass.
"""

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from wjcheck.report.json import FORMAT, json_text
from wjcheck.report.review_form import StoredCheck, StoredReview

_OPTIONAL = ("translation", "options")
"""What not every report has: texts that do not differ need no translation, and the first stored results say nothing of
their options, also where they are written again."""
_DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_PREFIX = "Stored"


def report_schema() -> str:
    """Return the schema as JSON text, ended by a line end."""
    made = TypeAdapter(StoredCheck | StoredReview).json_schema(ref_template=f"#/$defs/{_PREFIX}{{model}}")
    definitions = {name.removeprefix(_PREFIX): _plain(part) for name, part in made["$defs"].items()}
    return json_text(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": FORMAT,
            "description": "The JSON of wjcheck check and wjcheck review, which docs/report.md explains.",
            "type": "object",
            "if": {"properties": {"district": {"type": "null"}}},
            "then": {"$ref": "#/$defs/Check"},
            "else": {"$ref": "#/$defs/Review"},
            "$defs": dict(sorted(definitions.items())),
        }
    )


def _plain(value: Any) -> Any:
    """Return a part of the schema as it is published: names of the program's own left out, every key required."""
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if not isinstance(value, Mapping):
        return value
    found = {key: _plain(one) for key, one in value.items() if not _of_the_library(key, one)}
    if isinstance(value.get("$ref"), str):
        found["$ref"] = "#/$defs/" + value["$ref"].rpartition("/")[2].replace(_PREFIX, "")
    if value.get("format") == "date":
        found["pattern"] = _DAY
    if isinstance(value.get("properties"), Mapping) and value.get("type") == "object":
        found["required"] = [key for key in value["properties"] if key not in _OPTIONAL]
    return found


def _of_the_library(key: str, value: Any) -> bool:
    """Say whether an entry is only the library's: a title made of a name, or a default, which no reader needs."""
    return (key == "title" and isinstance(value, str)) or (key == "default" and not isinstance(value, Mapping))
