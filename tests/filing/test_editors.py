import json
import re
from collections.abc import Iterator
from typing import Any, Literal

import pytest

from wjcheck.filing.choices import all_choices
from wjcheck.filing.form import filing_form
from wjcheck.filing.schema import json_schema


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for inner in schema.values():
            yield from parts(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from parts(inner)


def accepts(schema: dict[str, Any], value: Any, root: dict[str, Any]) -> bool:
    """Judge by the few keywords these schemas use."""
    if "$ref" in schema:
        return accepts(root["$defs"][schema["$ref"].removeprefix("#/$defs/")], value, root)
    if "anyOf" in schema:
        return any(accepts(inner, value, root) for inner in schema["anyOf"])
    if "enum" in schema:
        return any(type(one) is type(value) and one == value for one in schema["enum"])
    names = {
        str: "string",
        int: "integer",
        float: "number",
        list: "array",
        dict: "object",
        type(None): "null",
        bool: "boolean",
    }
    wanted = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if names[type(value)] not in wanted and not (type(value) is int and "number" in wanted):
        return False
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        return False
    if type(value) in (int, float) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        return False
    if isinstance(value, list):
        return all(accepts(schema["items"], item, root) for item in value)
    if isinstance(value, dict):
        known = schema["properties"]
        return set(schema.get("required", ())) <= set(value) <= set(known) and all(
            accepts(known[key], inner, root) for key, inner in value.items()
        )
    return True


@pytest.mark.parametrize("keys", ["zh", "en"])
def test_every_mapping_is_closed_and_every_key_is_described(keys: Literal["zh", "en"]) -> None:
    schema = json_schema(keys)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    json.dumps(schema)
    seen = 0
    for part in parts(schema):
        if "properties" in part and isinstance(part.get("type"), (str, list)):
            seen += 1
            assert part["additionalProperties"] is False
            for key in part["properties"].values():
                assert key["title"]
                assert key["description"]
        if "$ref" in part:
            assert part["$ref"].removeprefix("#/$defs/") in schema["$defs"]
    assert seen > 30


def test_the_keys_stand_in_the_language_asked_for() -> None:
    assert list(json_schema("zh")["properties"]) == [key.zh for key in filing_form().keys.values()]
    assert list(json_schema("en")["properties"]) == [key.en for key in filing_form().keys.values()]
    assert json_schema("zh")["required"] == ["格式版本", "单位", "年度"] or json_schema("zh")["required"] == [
        "格式版本",
        "年度",
    ]


def test_every_accepted_choice_is_in_the_schema() -> None:
    listed = {str(one) for part in parts(json_schema("zh")) for one in part.get("enum", ())}
    for choices in all_choices().values():
        assert set(choices.known) <= listed


HEAD: dict[str, Any] = {"wjcheck": 1, "year": 2024, "unit": {"name": "甲镇", "type": "镇"}}


@pytest.mark.parametrize(
    "more",
    [
        {"drills": [{"date": "2024-03-01", "kind": "综合性演练", "participants": 40}]},
        {"drills": None, "bureau": {"staff": [{"name": None, "on_duty": True}]}},
        {
            "leaders": [
                {"head_of": "党委", "portfolio": ["消防"]},
                {"head_of": ["party", "government"], "portfolio": "消防"},
            ]
        },
        {"committee": {"merged_bodies": ["安委会", "防汛指挥部"], "document": {"number": 65}}},
        {"budget": [{"year": 2024, "lines": {"office": 3.5}}]},
    ],
)
def test_the_schema_accepts_what_loading_accepts(more: dict[str, Any]) -> None:
    schema = json_schema("en")
    assert accepts(schema, HEAD | more, schema)


@pytest.mark.parametrize(
    "more",
    [
        {"drill": []},
        {"drills": {"date": "2024-03-01"}},
        {"drills": [{"date": "2024年3月1日"}]},
        {"drills": [{"kind": "大型"}]},
        {"year": 24},
        {"bureau": {"established": "有"}},
        {"forces": {"grids": -1}},
        {"unit": {"name": "甲镇"}},
    ],
)
def test_the_schema_refuses_what_loading_refuses(more: dict[str, Any]) -> None:
    schema = json_schema("en")
    assert accepts(schema, HEAD, schema)
    assert not accepts(schema, HEAD | more, schema)
