import json
from dataclasses import replace
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.report.results import FINDINGS, ORDINARY, RESULTS, located, run_of
from wjcheck.engine.made import Made
from wjcheck.locale.message import Bilingual, Lang
from wjcheck.report.json import render_json
from wjcheck.report.json_escapes import ascii_json
from wjcheck.report.stored import Stored, read_stored


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("name", RESULTS)
def test_golden(name: str, lang: Lang, snapshot: SnapshotAssertion) -> None:
    assert render_json(RESULTS[name], lang) == snapshot


def _parsed(name: str, lang: Lang = "zh") -> Any:
    return json.loads(render_json(RESULTS[name], lang))


def test_keys_are_those_of_the_format_and_in_its_order() -> None:
    document = _parsed("problems-and-findings")
    assert list(document) == ["format", "tool", "lang", "masked", "pack", "as_of", "filings", "district", "summary"]
    filing = document["filings"][0]
    agreed = ["path", "digest", "unit", "year", "problems", "findings", "five_haves", "counts"]
    assert [key for key in filing if key in agreed] == agreed
    agreed = [
        "rule", "clause", "status", "basis", "modality", "severity", "title", "quote", "message", "remedy",
        "responsible", "figures", "windows", "locations", "fingerprint", "waiver", "reading",
    ]  # fmt: skip
    assert list(filing["findings"][0])[: len(agreed)] == agreed
    agreed = ["code", "severity", "message", "path", "line", "column", "end_line", "end_column", "hint"]
    assert [key for key in filing["problems"][0] if key in agreed] == agreed


def test_ends_with_one_line_end_and_is_the_same_every_time() -> None:
    text = render_json(RESULTS["ordinary"], "zh")
    assert text.endswith("}\n")
    assert not text.endswith("\n\n")
    assert text == render_json(RESULTS["ordinary"], "zh")


def test_texts_of_the_filing_are_data_but_problems_are_visible() -> None:
    filing = _parsed("problems-and-findings")["filings"][0]
    assert filing["unit"]["name"] == "样板\x1b[31m街道"
    assert filing["problems"][0]["message"] == "没有找到“[red]␛]8;;x”。"


def test_figures_are_plain_values_and_never_nan() -> None:
    found = replace(
        FINDINGS[2].finding,
        figures={
            "nan": float("nan"),
            "inf": [float("inf"), 1.5],
            "both": Bilingual("是", "yes"),
            "flag": True,
            "no": None,
        },
    )
    result = run_of(replace(ORDINARY, findings=(located(found),)))
    figures = json.loads(render_json(result, "en"))["filings"][0]["findings"][0]["figures"]
    assert figures == {"nan": None, "inf": [None, 1.5], "both": "yes", "flag": True, "no": None}


def test_file_name_with_a_lone_surrogate_can_be_written() -> None:
    text = render_json(run_of(replace(ORDINARY, path="a\udcff.yaml")), "zh")
    text.encode("utf-8")
    assert json.loads(text)["filings"][0]["path"] == "a\udcff.yaml"


def test_summary_adds_up() -> None:
    document = _parsed("ordinary")
    assert document["summary"] == {
        "filings": 1,
        "judged": 1,
        "unjudged_filings": 0,
        "counts": document["filings"][0]["counts"],
        "problems": {"error": 0, "warning": 0},
        "open": {"error": 2, "warning": 3, "info": 1},
        "reviews": 1,
        "fail_on": "error",
        "strict": False,
        "nothing_to_check": False,
        "baseline": None,
        "scope": None,
        "exit_status": 1,
    }


def test_ascii_json_is_the_same_document() -> None:
    text = render_json(run_of(replace(ORDINARY, unit_name="𠮷镇")), "zh")
    escaped = ascii_json(text)
    assert escaped.isascii()
    assert json.loads(escaped) == json.loads(text)


def test_a_strict_run_that_is_stored_stays_strict() -> None:
    warned = replace(ORDINARY, findings=(FINDINGS[4],))
    result = replace(run_of(warned), made=Made("check", ("申报",), strict=True))
    assert json.loads(render_json(result, "zh"))["summary"]["exit_status"] == 1
    stored = read_stored("结果.json", render_json(result, "zh").encode())
    assert isinstance(stored, Stored)
    assert render_json(stored.result, "zh", stored.fail_on) == render_json(result, "zh")
    assert json.loads(render_json(replace(result, made=None), "zh"))["summary"]["exit_status"] == 0


def test_what_is_said_of_a_pack_is_of_this_pack() -> None:
    result = RESULTS["ordinary"]
    other = replace(result, pack=replace(result.pack, title="另一个文件"))
    titles = [json.loads(render_json(one, "zh"))["pack"]["title"] for one in (result, other, result)]
    assert titles == [result.pack.title, "另一个文件", result.pack.title]
