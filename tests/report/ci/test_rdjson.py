"""rdjson: every field, type and value as reviewdog's format has them, its columns in bytes, its messages harmless."""

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from syrupy.assertion import SnapshotAssertion

from tests.report.ci.runs import WAIVED, entry, filing, run_of, run_with
from tests.report.markdown_pages import pages
from tests.report.results import FINDINGS, ORDINARY, PROBLEMS_AND_FINDINGS, UNDECODABLE, located
from tests.report.test_markdown_text import HOSTILE, LEADING
from wjcheck.engine.finding import Status
from wjcheck.engine.result import Location
from wjcheck.reading.problem import Problem, Span
from wjcheck.report.ci.entry import Place
from wjcheck.report.ci.rdjson import render_rdjson
from wjcheck.report.ci.run import Run


def _object(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required, "additionalProperties": False, "properties": properties}


_SEVERITY = {"enum": ["ERROR", "WARNING", "INFO"]}
_TEXT = {"type": "string"}
_POSITION = _object(["line"], line={"type": "integer", "minimum": 1}, column={"type": "integer", "minimum": 1})
_LOCATION = _object(["path"], path=_TEXT, range=_object(["start"], start=_POSITION, end=_POSITION))
SCHEMA = _object(
    ["source", "severity", "diagnostics"],
    source=_object(["name"], name=_TEXT),
    severity=_SEVERITY,
    diagnostics={
        "type": "array",
        "items": _object(
            ["message", "location", "severity", "code"],
            message={"type": "string", "minLength": 1},
            location=_LOCATION,
            severity=_SEVERITY,
            code=_object(["value"], value=_TEXT),
            related_locations={"type": "array", "items": _object(["location"], message=_TEXT, location=_LOCATION)},
        ),
    },
)
"""The fields of `DiagnosticResult` that are used, closed: reviewdog before 0.18 refuses what it does not know."""


def read(run: Run) -> dict[str, Any]:
    text = "".join(render_rdjson(run))
    text.encode()
    found: dict[str, Any] = json.loads(text)
    jsonschema.validate(found, SCHEMA)
    return found


def test_golden(snapshot: SnapshotAssertion) -> None:
    run = run_of(ORDINARY, UNDECODABLE, PROBLEMS_AND_FINDINGS)
    read(run)
    assert "".join(render_rdjson(run)) == snapshot


def test_what_is_open_or_undecided_and_how_grave() -> None:
    run = run_with(
        filing(
            entry("1.1", "info"),
            entry("1.2", "warning"),
            entry("1.3", status=Status.REVIEW),
            entry("1.4", status=Status.PASS),
            entry("1.5", waived=WAIVED),
        ),
        district=(entry("absent", kind="district", places=()),),
    )
    found = read(run)
    severities = [(one["code"]["value"], one["severity"]) for one in found["diagnostics"]]
    assert severities == [("1.1", "INFO"), ("1.2", "WARNING"), ("1.3", "INFO"), ("absent", "ERROR")]
    assert found["diagnostics"][-1]["location"] == {"path": ""}
    assert found["severity"] == "ERROR"
    assert read(run_with(filing(entry("1.2", "warning"))))["severity"] == "WARNING"
    assert read(run_with(filing()))["severity"] == "INFO"
    assert read(run_with(filing()))["diagnostics"] == []


@pytest.mark.parametrize(
    ("lines", "span", "start", "end"),
    [
        (("a𐐀b",), (1, 3, 1, 4), {"line": 1, "column": 6}, {"line": 1, "column": 7}),  # the format's own example
        (("单位: 示例镇",), (1, 5, 1, 8), {"line": 1, "column": 9}, {"line": 1, "column": 18}),
        (("甲", "乙乙"), (1, 2, 2, 3), {"line": 1, "column": 4}, {"line": 2, "column": 7}),
        (("", ""), (1, 3, 1, 5), {"line": 1}, {"line": 1}),  # a stored result has left the line out
        ((), (1, 3, 1, 5), {"line": 1}, {"line": 1}),
        ((), (1, 3, 3, 1), {"line": 1}, {"line": 2}),  # whole lines are named with the last of them
        (("甲乙",), (1, 1, 2, 1), {"line": 1}, {"line": 1}),
    ],
)
def test_columns_are_bytes(
    lines: tuple[str, ...], span: tuple[int, int, int, int], start: dict[str, int], end: dict[str, int]
) -> None:
    finding = located(FINDINGS[2].finding, Location("bureau.staff", Span(*span)))
    problem = Problem("W401", values={"path": "x"}, span=Span(*span))
    run = run_of(replace(ORDINARY, lines=lines, findings=(finding,), problems=(problem,)))
    for found in read(run)["diagnostics"]:
        assert found["location"] == {"path": "申报/示例镇.yaml", "range": {"start": start, "end": end}}


def test_further_places_are_related_and_told_by_their_names() -> None:
    places = (Place("a.yaml", 1, 1, 1, 2, "", 0, 1), Place("b.yaml", 2, 1, 2, 2, "应消委#1"), Place("c.yaml"))
    (found,) = read(run_with(filing(entry(places=places))))["diagnostics"]
    assert found["location"]["range"] == {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 2}}
    assert found["related_locations"] == [
        {"message": "应消委`#1`", "location": {"path": "b.yaml", "range": {"start": {"line": 2}, "end": {"line": 2}}}},
        {"location": {"path": "c.yaml"}},
    ]


def test_a_message_does_nothing_in_a_comment() -> None:
    for text in (*HOSTILE, *LEADING):
        run = run_with(filing(entry(unit="", word=text, title=text, message=text, remedy=text, gap=(text,))))
        (found,) = read(run)["diagnostics"]
        for page in pages(found["message"]):
            assert set(page.tags) <= {"p", "code"}, text
            assert page.attributes == set(), text
            assert page.references == [], text


def test_a_message_needs_no_escapes() -> None:
    (found,) = read(run_with(filing(entry(title="[*甲*](乙) <b> a_b", message="- 100%", unit="1. 镇"))))["diagnostics"]
    assert found["message"] == "1． 镇 不符合 1.2.12 ［＊甲＊］(乙) ＜b＞ a＿b\n情况：- 100%"
