"""The schema for editors, held to a real validator: nothing that loading accepts is called wrong."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from tests.cli.command import check_jsonschema
from tests.drafting.written_by_hand import Hand
from tests.rules.shipped import pack
from tests.trials import trials
from wjcheck.drafting.languages import translated
from wjcheck.drafting.prefill import prefill
from wjcheck.drafting.template import Style, template
from wjcheck.filing.choices import all_choices
from wjcheck.filing.editors import SCHEMA_FILES, Keys, schema_text
from wjcheck.filing.form import filing_form
from wjcheck.filing.load import load
from wjcheck.filing.schema import json_schema
from wjcheck.reading.parse import read

EXAMPLES = Path(__file__).parents[2] / "examples"
OTHER: dict[Keys, Keys] = {"zh": "en", "en": "zh"}
VALIDATORS = {keys: Draft202012Validator(json_schema(keys)) for keys in OTHER}
HEAD: dict[str, Any] = {"wjcheck": 1, "year": 2024, "unit": {"name": "甲镇", "type": "镇"}}


def _parts(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for inner in schema.values():
            yield from _parts(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from _parts(inner)


def _as_an_editor_reads(raw: bytes) -> Any:
    """Read a file with another parser, whose types are those of YAML 1.2."""
    values = YAML(typ="safe").load(raw.decode("utf-8-sig"))
    return json.loads(json.dumps(values, default=lambda value: value.isoformat() if isinstance(value, date) else None))


@pytest.mark.parametrize("keys", ["zh", "en"])
def test_every_mapping_is_closed_and_every_key_is_described(keys: Keys) -> None:
    schema = json_schema(keys)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    groups = [part for part in _parts(schema) if "additionalProperties" in part]
    assert len(groups) > 30
    for group in groups:
        assert group["additionalProperties"] is False
        for key in group["properties"].values():
            assert key["title"]
            assert key["description"]


@pytest.mark.parametrize("keys", ["zh", "en"])
def test_nothing_is_ever_written_into_a_file_that_nobody_wrote(keys: Keys) -> None:
    """yaml-language-server writes the value of these together with a key."""
    for part in _parts(json_schema(keys)):
        assert not {"default", "examples", "const"} & part.keys() - {"properties"}


def test_the_keys_in_the_language_asked_for_are_offered_and_the_others_known() -> None:
    for keys, other in OTHER.items():
        properties = json_schema(keys)["properties"]
        offered = [name for name, schema in properties.items() if "doNotSuggest" not in schema]
        assert offered == [key.names.in_lang(keys) for key in filing_form().keys.values()]
        known = set(properties) - set(offered)
        assert known == {key.names.in_lang(other) for key in filing_form().keys.values()}


def test_only_the_words_of_the_language_are_offered_for_choices() -> None:
    for keys in OTHER:
        offered = [part["enum"] for part in _parts(json_schema(keys)) if "enum" in part]
        for choices in all_choices().values():
            assert list(choices.english if keys == "zh" else choices.english.values()) in offered


@settings(max_examples=trials(60))
@given(st.integers(min_value=0), st.sampled_from(["zh", "en"]))
def test_what_loading_accepts_no_editor_calls_wrong(seed: int, lang: Keys) -> None:
    raw = Hand(lang, Random(seed)).filing()
    submission = load(read(raw))
    assume(not any(p.severity == "error" for p in (*submission.problems, *submission.tree.problems)))
    values = _as_an_editor_reads(raw)
    for validator in VALIDATORS.values():
        assert [error.message for error in validator.iter_errors(values)] == []


@pytest.mark.parametrize(
    "more",
    [
        {"drills": [{"date": "2024-03-01", "kind": "综合性演练", "participants": 40}]},
        {"drills": None, "bureau": {"staff": [{"name": None, "on_duty": True}]}},
        {"leaders": [{"head_of": "党委", "portfolio": ["消防"]}]},
        {"leaders": [{"head_of": ["party", "government"], "portfolio": "消防"}]},
        {"leaders": [{"head_of": "党工委、 government、"}]},
        {"committee": {"merged_bodies": ["安委会", "防汛指挥部"], "document": {"number": 65}}},
        {"budget": [{"year": "2024", "lines": {"office": 3.5}}]},
        {"bureau": {"posted": [{"from": "湖塘镇派出所"}]}},
        {"bureau": {"established": " 是 ", "counts": {"other": "007", "established": 5}}},
        {"bureau": "", "drills": " ", "year": "2024"},
        {"安监局": {"established": False, "人员": [{"姓名": 12, "post": True}]}},
        {"bureau": {"document": {"date": "2024-02-29"}}},
        {"squad": {"mode": "联合组队,合署办公"}},
        {"attestations": [{"statement": "1.2.12"}]},
    ],
)
def test_the_schema_accepts_what_loading_accepts(more: dict[str, Any]) -> None:
    assert [problem.code for problem in load(read(json.dumps(HEAD | more).encode())).problems] == []
    for validator in VALIDATORS.values():
        assert [error.message for error in validator.iter_errors(HEAD | more)] == []


@pytest.mark.parametrize(
    "more",
    [
        {"drill": []},
        {"drills": {"date": "2024-03-01"}},
        {"drills": "三次"},
        {"drills": [{"date": "2024年3月1日"}]},
        {"drills": [{"date": "2024-02-30"}]},
        {"drills": [{"date": "1948-12-31"}]},
        {"drills": [{"date": "2101-01-01"}]},
        {"drills": [{"date": "2024-3-1"}]},
        {"drills": [{"kind": "大型"}]},
        {"drills": [{"kind": True}]},
        {"drills": [{"participants": "40人"}]},
        {"drills": [{"participants": "４０"}]},
        {"drills": [{"participants": 1.5}]},
        {"year": 24},
        {"year": "1999"},
        {"year": None},
        {"wjcheck": 2},
        {"wjcheck": None},
        {"bureau": {"established": "有"}},
        {"bureau": {"established": ["是"]}},
        {"bureau": {"established": 1}},
        {"bureau": ["是"]},
        {"bureau": {"document": {"title": {"a": "b"}}}},
        {"forces": {"grids": -1}},
        {"unit": {"name": "甲镇"}},
        {"unit": {"name": " ", "type": "镇"}},
        {"unit": {"name": "甲镇", "type": "村"}},
        {"unit": {"name": "甲镇", "type": "镇", "code": "32041"}},
        {"unit": None},
        {"leaders": [{"head_of": "党委、村委"}]},
        {"leaders": [{"head_of": ["村委"]}]},
        {"leaders": [{"name": "甲" * 51}]},
        {"budget": [{"lines": {"office": "3.555"}}]},
        {"attestations": [{"statement": "1.2"}]},
        {"bureau": {"posted": [{"from": "湖塘镇政府"}]}},
    ],
)
def test_the_schema_refuses_what_loading_refuses(more: dict[str, Any]) -> None:
    assert load(read(json.dumps(HEAD | more).encode())).problems
    for validator in VALIDATORS.values():
        assert validator.is_valid(HEAD)
        assert not validator.is_valid(HEAD | more)


def test_check_jsonschema_finds_the_schemas_sound_and_the_filings_in_order(tmp_path: Path) -> None:
    """With the real tool, on files as they are."""
    examples = sorted(EXAMPLES.glob("*.yaml"))
    schemas = {keys: tmp_path / name for keys, name in SCHEMA_FILES.items()}
    for keys, schema in schemas.items():
        schema.write_text(schema_text(keys), encoding="utf-8")
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("格式版本: 1\n年度: 2024\n单位: {名称: 示例镇, 类型: 镇}\nno_such: 1\n", encoding="utf-8")
    known = prefill(pack(), "示例镇", None, 2024)
    english = tmp_path / f"en-{examples[0].name}"
    english.write_bytes(translated(examples[0].read_bytes(), "en").raw)
    commands: list[list[str | Path]] = [["--check-metaschema", *schemas.values()]]
    # each with the keys it is made for, and one file with the others
    for keys, files in (("zh", [*examples, english]), ("en", [english, examples[0]])):
        empty = tmp_path / f"{keys}.yaml"
        empty.write_text(template(known, Style(keys, keys, "t.yaml")), encoding="utf-8")
        commands.append(["--schemafile", schemas[keys], *files, empty, wrong])
    sound, *told = check_jsonschema(*commands)
    assert sound[0] == 0
    for status, lines in told:
        assert status == 1
        named = [line for line in lines.splitlines() if "::" in line]
        assert len(named) == 1, "the wrong file, and it only"
        assert "wrong.yaml::$" in named[0]
        assert "no_such" in named[0]
