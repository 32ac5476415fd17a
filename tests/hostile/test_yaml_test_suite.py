"""The cases of yaml-test-suite: each gives its value or one of our own problems, from either parser, at once."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from fuzz.invariants import everything
from wjcheck.reading.parse import read

CASES: dict[str, dict[str, Any]] = {
    case["id"]: case
    for case in map(json.loads, Path(__file__).with_name("yaml-test-suite.jsonl").read_text("utf-8").splitlines())
}
INVALID = [name for name, case in CASES.items() if case.get("fail")]
PLAIN = [name for name, case in CASES.items() if "json" in case and not case["has"]]
"""Valid, one document, a mapping at the top, no anchor, alias, tag, directive, `? ` or key that is no text."""

TAKEN = {
    "S98Z": "a block text of blank lines only is empty, however wide they are",
    "Y79Y-00": "a line that holds only a TAB is a blank line for whoever wrote it",
}
"""Invalid cases that are read all the same, with the value that their writer sees."""
NOT_TAKEN = {
    "2EBW": "a key like `-foo` is a list item that lacks its blank (W133)",
    "4MUZ-00": "a colon on a line of its own: the parsers follow YAML 1.1 here (W142)",
    "4MUZ-01": "the same, with a line between",
    "4MUZ-02": "the same, after a key without quotes",
    "VJP3-01": "the same, in braces over several lines",
    "5MUD": "a colon glued to a value in quotes is YAML 1.2 only (W142)",
    "K3WX": "the same, behind a remark",
    "58MP": "a value in braces that begins with a colon is YAML 1.2 only (W149)",
    "96NN-00": "a TAB in the indentation of a block text (W121)",
    "96NN-01": "the same, at the end of the file",
    "652Z": "a key in braces that begins with `?`, which the parsers follow YAML 1.1 in (W158)",
    "DK95-00": "a TAB behind the blanks of the indentation (W121)",
    "Q5MG": "a TAB before the first bracket (W121)",
    "G4RS": "backspaces and carriage returns written as escapes are control characters (W111)",
}
"""Valid cases that are refused, and why."""
NEARLY = {
    "L24T-01": "the line end behind a last line of blanks",
    "Y79Y-01": "a line that holds only a TAB is a blank line for whoever wrote it",
}
"""Valid cases whose value differs in white space at its end, which no entry of a filing keeps."""


def test_the_whole_suite_is_here() -> None:
    assert (len(CASES), len(INVALID)) == (402, 94)
    assert {*TAKEN, *NOT_TAKEN, *NEARLY} <= set(CASES)


def test_every_case_gives_a_value_or_an_own_error_inside_the_file_and_the_same_from_either_parser() -> None:
    for name, case in CASES.items():
        raw = case["yaml"].encode()
        begun = time.perf_counter()
        tree = read(raw, parser="c")
        assert time.perf_counter() - begun < 1, name
        assert everything(tree) == everything(read(raw, parser="python")), name
        assert tree.root is not None or any(problem.severity == "error" for problem in tree.problems), name
        lines = tree.source.lines if tree.source is not None else ()
        for problem in tree.problems:
            span = problem.span
            assert span is not None, name
            assert 1 <= span.line <= max(len(lines), 1), name
            assert 1 <= span.column <= len(lines[span.line - 1] if lines else "") + 1, name


@pytest.mark.parametrize("name", INVALID)
def test_what_is_no_yaml_is_refused(name: str) -> None:
    tree = read(CASES[name]["yaml"].encode())
    assert any(problem.severity == "error" for problem in tree.problems) != (name in TAKEN)


@pytest.mark.parametrize("name", PLAIN)
def test_what_is_plain_yaml_is_taken_with_its_value(name: str) -> None:
    tree = read(CASES[name]["yaml"].encode())
    errors = [problem.code for problem in tree.problems if problem.severity == "error"]
    assert bool(errors) == (name in NOT_TAKEN), errors
    if not errors:
        assert (tree.root == _as_text(CASES[name]["json"])) != (name in NEARLY)


def _as_text(value: Any) -> Any:
    """The value as a filing has it: what YAML takes for true or false is text."""
    if isinstance(value, dict):
        return {key: _as_text(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_as_text(part) for part in value]
    return str(value).lower() if isinstance(value, bool) else value
