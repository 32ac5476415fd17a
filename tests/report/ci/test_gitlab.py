"""GitLab Code Quality: every property, type and value as GitLab documents and checks them."""

import json
from typing import Any

import jsonschema
import pytest
from syrupy.assertion import SnapshotAssertion

from tests.report.ci.runs import WAIVED, entry, filing, run_of, run_with
from tests.report.results import ORDINARY, PROBLEMS_AND_FINDINGS, UNDECODABLE
from wjcheck.engine.finding import Status
from wjcheck.report.ci.gitlab import render_gitlab
from wjcheck.report.ci.run import Run

SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "type": {"const": "issue"},
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "additionalProperties": False,
                "properties": {
                    "path": {"type": "string", "minLength": 1, "not": {"pattern": r"^\./|^/"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "additionalProperties": False,
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""The table in GitLab's documentation, and the schema by which it refuses a report from the first wrong entry on."""


def read(run: Run) -> list[dict[str, Any]]:
    text = "".join(render_gitlab(run))
    text.encode()
    found: list[dict[str, Any]] = json.loads(text)
    jsonschema.validate(found, SCHEMA)
    return found


def test_golden(snapshot: SnapshotAssertion) -> None:
    run = run_of(ORDINARY, UNDECODABLE, PROBLEMS_AND_FINDINGS, lang="en")
    read(run)
    assert "".join(render_gitlab(run)) == snapshot


def test_what_is_open_or_undecided_and_how_grave() -> None:
    run = run_with(
        filing(
            entry("1.1", "error"),
            entry("1.2", "warning"),
            entry("1.3", "info"),
            entry("1.4", status=Status.REVIEW),
            entry("1.5", status=Status.PASS),
            entry("1.6", waived=WAIVED),
            entry("1.7", standing="unchanged"),
        ),
        filing(entry("W402", file="坏.yaml", kind="problem"), file="坏.yaml", judged=False),
        district=(entry("absent", kind="district", places=()), entry("twice", kind="district", file="x/./乙.yaml")),
    )
    assert [(one["check_name"], one["severity"], one["location"]["path"]) for one in read(run)] == [
        ("1.1", "major", "申报/甲.yaml"),
        ("1.2", "minor", "申报/甲.yaml"),
        ("1.3", "info", "申报/甲.yaml"),
        ("1.4", "info", "申报/甲.yaml"),
        ("1.7", "major", "申报/甲.yaml"),
        ("W402", "critical", "坏.yaml"),
        ("absent", "major", "."),
        ("twice", "major", "x/乙.yaml"),
    ]


def test_fingerprints_are_unique_and_stay_when_lines_move() -> None:
    same = entry(line=5, fingerprint="f")
    moved = entry(line=9, fingerprint="f")
    found = [one["fingerprint"] for one in read(run_with(filing(same, same, moved)))]
    assert len(set(found)) == 3
    assert found == [one["fingerprint"] for one in read(run_with(filing(moved, same, same)))]
    other = read(run_with(filing(entry(file="乙.yaml", fingerprint="f"), file="乙.yaml")))
    assert other[0]["fingerprint"] not in found


@pytest.mark.parametrize("run", [run_with(), run_with(filing(entry(status=Status.PASS)))])
def test_nothing_open_is_an_empty_array(run: Run) -> None:
    assert "".join(render_gitlab(run)) == "[]\n"


def test_a_whole_file_is_its_first_line_and_any_name_is_json() -> None:
    run = run_with(filing(entry(file='\udcff\n"##[error]x', line=0), file='\udcff\n"##[error]x'))
    (found,) = read(run)
    assert found["location"] == {"path": '\udcff\n"##[error]x', "lines": {"begin": 1}}
    assert "##[" not in "".join(render_gitlab(run))
