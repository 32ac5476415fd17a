"""The published schema of reports: every report keeps to it, and hardly anything else does."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.cli.command import ERROR, PACK, check_jsonschema, wjcheck
from tests.report.results import RESULTS
from wjcheck.engine.made import Made
from wjcheck.report.json import render_json
from wjcheck.report.report_schema import report_schema

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "docs" / "schema" / "wjcheck-report.schema.json"
MADE = Made("check", ("申报",), readings=(("1.2.14", "R1"),), select=("1.2",))
AS_OF = "2024-12-31"
BROKEN = (
    b"",
    b"\xff\xfe\x00",
    "格式版本: [1\n".encode(),
    '格式版本: 1\n单位: {名称: "<b>\\u202e\\e[31m镇", 类型: 镇}\n年度: 二〇二四\n'.encode(),
    "格式版本: 1\n安监局:\n  人员:\n    - 姓名：张　三\n      编制: 事业\n".encode(),
)


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(report_schema()))


@cache
def _closed() -> Draft202012Validator:
    """The same with no key let pass that it does not name."""

    def shut(value: Any) -> Any:
        if isinstance(value, list):
            return [shut(one) for one in value]
        if not isinstance(value, dict):
            return value
        found = {key: shut(one) for key, one in value.items()}
        if isinstance(found.get("properties"), dict) and "required" in found:
            found["additionalProperties"] = False
        return found

    return Draft202012Validator(shut(json.loads(report_schema())))


@cache
def _reports() -> dict[str, Any]:
    found = {name: json.loads(render_json(one, "zh")) for name, one in RESULTS.items()}
    found["made"] = json.loads(render_json(replace(RESULTS["ordinary"], made=MADE, masked=True), "en"))
    return found


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What the commands write: a check of examples and of broken files, and the review of the example's district."""
    folder = tmp_path_factory.mktemp("报告")
    for number, raw in enumerate(BROKEN):
        (folder / f"{number}.yaml").write_bytes(raw)
    names = [str(folder / name) for name in ("check.json", "review.json", "against.json")]
    examples = sorted(str(path) for path in (ROOT / "examples").glob("*.yaml"))
    broken = [str(folder / f"{number}.yaml") for number in range(len(BROKEN))]
    wjcheck("check", *examples, *broken, "没有.yaml", "--as-of", AS_OF, "--output", f"json={names[0]}")
    district = ("review", str(ROOT / "examples" / "district"), "--as-of", AS_OF)
    wjcheck(*district, "--output", f"json={names[1]}", "--names")
    small = folder / "区"
    small.mkdir()
    (small / "district.yaml").write_text("名称: 某区\n年度: 2024\n应报单位: [{名称: 示例镇}]\n", encoding="utf-8")
    (small / "示例镇.yaml").write_text(ERROR, encoding="utf-8")
    again = ("review", str(small), "--as-of", AS_OF, "--pack", PACK, "--lang", "en")
    wjcheck(*again, "--output", f"json={names[2]}")
    wjcheck(*again, "--baseline", names[2], "--output", f"json={names[2]}.json")
    Path(f"{names[2]}.json").replace(names[2])
    return [Path(name) for name in names]


def test_the_committed_schema_is_current() -> None:
    told = f"wjcheck schema --report --output {COMMITTED.relative_to(ROOT)}"
    assert COMMITTED.read_text(encoding="utf-8") == report_schema(), told
    assert wjcheck("schema", "--report").text == report_schema()
    assert wjcheck("schema", "--report", "--keys", "zh").status == 2


def test_others_find_the_schema_sound_and_the_reports_in_order(written: list[Path], tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text(written[2].read_text(encoding="utf-8").replace('"severity": "error"', '"severity": "grave"'))
    sound, told = check_jsonschema(["--check-metaschema", COMMITTED], ["--schemafile", COMMITTED, written[2], wrong])
    assert (sound[0], told[0]) == (0, 1)
    assert str(wrong) in told[1]
    assert str(written[2]) not in told[1]


def test_every_report_keeps_to_it_and_has_no_key_that_it_does_not_name(written: list[Path]) -> None:
    documents = [*_reports().values(), *(json.loads(path.read_bytes()) for path in written)]
    for document in documents:
        assert next(_closed().iter_errors(document), None) is None  # and all the more where more is let pass


def test_keys_that_are_to_come_are_let_pass() -> None:
    document = deepcopy(_reports()["made"])
    for part in (document, document["filings"][0], document["filings"][0]["findings"][0], document["options"]):
        part["to_come"] = {"any": ["thing"]}
    assert _validator().is_valid(document)


_DATA = ("translation", "figures", "lines", "names", "clauses", "titles", "five_haves", "counts", "open", "new")
"""Keys whose values have data for keys."""


def _places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the way to every key of the format; the entries of a mapping whose keys are data are none."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield (*way, key)
            if key not in _DATA and (*way, key) != ("summary", "problems"):
                yield from _places(one, (*way, key))
    elif isinstance(value, list) and value:
        yield from _places(value[0], (*way, 0))


def _spoilt(document: Any, way: tuple[Any, ...], spoil: Callable[[Any, Any], None]) -> Any:
    found = deepcopy(document)
    part = found
    for step in way[:-1]:
        part = part[step]
    spoil(part, way[-1])
    return found


def _cut(document: Any) -> Any:
    """Return a report cut down to one filing with one thing to do."""
    filing, finding = next(
        (filing, finding)
        for filing in document["filings"]
        for finding in filing["findings"]
        if finding["status"] == "fail" and finding["locations"]
    )
    filing = {**filing, "findings": [finding], "events": filing.get("events", [])[:1]}
    pack = {**document["pack"], "law": document["pack"]["law"][:1], "unjudged": document["pack"]["unjudged"][:1]}
    kept = {**document, "filings": [filing], "pack": {**pack, "clauses": {}, "titles": {}}}
    if document["district"]:
        found = document["district"]
        kept["district"] = {**found, **{key: found[key][:1] for key in ("expected", "findings", "waivers")}}
    else:
        filing["problems"] = _reports()["problems-and-findings"]["filings"][0]["problems"][:1]
    if document["district"]:
        del filing["events"]
    return kept


def test_no_key_may_be_lacking_and_none_be_of_another_type(written: list[Path]) -> None:
    def without(part: Any, key: Any) -> None:
        del part[key]

    def of_another_type(part: Any, key: Any) -> None:
        part[key] = 5 if isinstance(part[key], (str, dict, list)) or part[key] is None else "5"

    for document in (_cut(_reports()["made"]), _cut(json.loads(written[1].read_bytes()))):
        ways = [way for way in _places(document) if isinstance(way[-1], str)]
        assert len(ways) > 80
        for way in ways:
            wrong = _spoilt(document, way, of_another_type)
            free = way[-1] in ("of", "items") or way[-2:-1] == ("translation",)  # any figure
            year = way[-1] in ("year", "statement", "quote", "member") and way[-2:-1] != ("unjudged",)
            assert free or year or not _validator().is_valid(wrong), way
            if way[-1] not in ("translation", "options") and "translation" not in way:
                assert not _validator().is_valid(_spoilt(document, way, without)), way


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("format",), "wjcheck-report/2"),
        (("lang",), "fr"),
        (("as_of",), "2024-1-1"),
        (("pack", "digest"), "sha256:abc"),
        (("filings", 0, "digest"), "md5:" + "0" * 32),
        (("filings", 0, "findings", 0, "status"), "passed"),
        (("filings", 0, "findings", 0, "severity"), "grave"),
        (("filings", 0, "findings", 0, "rule"), "a b"),
        (("filings", 0, "findings", 2, "locations", 0, "line"), 0),
        (("options", "command"), "fix"),
        (("options", "fail_on"), "always"),
        (("summary", "exit_status"), -1),
        (("district",), {}),
    ],
)
def test_values_are_held_to_what_they_may_be(way: tuple[Any, ...], value: Any) -> None:
    def put(part: Any, key: Any) -> None:
        part[key] = value

    document = _reports()["made"]
    assert _validator().is_valid(document)
    assert not _validator().is_valid(_spoilt(document, way, put))
