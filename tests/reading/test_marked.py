"""A problem marks just what has to change, and carries what its message names: editors, SARIF and `fix` go by it."""

import hashlib

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.filing.trap_cases import LINES, SOUND
from tests.reading.hostile import CASES
from tests.reading.slips import BYTES, TEXTS
from wjcheck.locale.message import Bilingual
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem, Span

# what is shown of a text, and the text itself
SLIPS = {instead: SOUND.replace(there, instead, 1) for there, instead, *_ in LINES}
ALL = [*((text, text) for text in dict.fromkeys([*(case[0] for case in CASES), *TEXTS])), *SLIPS.items()]


def marked(lines: list[str], span: Span) -> str:
    """Return the piece of the text that a problem marks."""
    pieces = lines[span.line - 1 : span.end_line]
    if not pieces:
        return ""
    pieces[-1] = pieces[-1][: span.end_column - 1]
    pieces[0] = pieces[0][span.column - 1 :]
    return "\n".join(pieces)


def value_of(value: object) -> str:
    return f"{value.zh} | {value.en}" if isinstance(value, Bilingual) else str(value)


def told(problem: Problem, lines: list[str]) -> str:
    """Write a problem on a line: code, severity, place, what is marked, values."""
    assert problem.span is not None
    span = problem.span
    place = f"{span.line}:{span.column}-{span.end_line}:{span.end_column}"
    values = "; ".join(f"{name}={value_of(value)!r}" for name, value in sorted(problem.values.items()))
    return f"{problem.code} {problem.severity} {place} {marked(lines, span)!r} {values}".rstrip()


def name_of(shown: str) -> str:
    """Name a text so that the name stays when others come before it."""
    return hashlib.sha256(shown.encode("utf-8", "surrogatepass")).hexdigest()[:8]


@pytest.mark.parametrize(("shown", "text"), ALL, ids=[name_of(shown) for shown, _ in ALL])
def test_a_problem_marks_what_has_to_change_and_names_what_its_message_says(
    shown: str, text: str, snapshot: SnapshotAssertion
) -> None:
    problems = read(text.encode("utf-8", "surrogatepass")).problems
    lines = text.split("\n")
    assert [repr(shown[:200]), *(told(problem, lines) for problem in problems)] == snapshot


@pytest.mark.parametrize("text", TEXTS)
def test_either_parser_gives_the_same_problems_and_the_same_tree(text: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    one, other = read(raw, parser="c"), read(raw, parser="python")
    assert other.problems == one.problems
    assert (other.root, other.marks) == (one.root, one.marks)


@pytest.mark.parametrize("name", BYTES)
def test_bytes_that_are_no_text_are_told_by_what_they_are_and_where(name: str, snapshot: SnapshotAssertion) -> None:
    lines = BYTES[name].decode("utf-8", "replace").split("\n")
    assert [told(problem, lines) for problem in read(BYTES[name]).problems] == snapshot
