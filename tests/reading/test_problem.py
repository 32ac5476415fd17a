"""A stretch of a file stays in the file."""

import pytest

from wjcheck.reading.parse import read
from wjcheck.reading.problem import Span

LINES = ("ab", "", "cde")


@pytest.mark.parametrize(
    ("span", "within"),
    [
        (Span(1, 1, 1, 3), Span(1, 1, 1, 3)),
        (Span(1, 3, 1, 4), Span(1, 3, 1, 3)),
        (Span(2, 1, 3, 9), Span(2, 1, 3, 4)),
        (Span(3, 4, 4, 1), Span(3, 4, 3, 4)),
        (Span(4, 1, 9, 2), Span(3, 4, 3, 4)),
    ],
)
def test_what_lies_outside_is_moved_to_the_end(span: Span, within: Span) -> None:
    assert span.within(LINES) == within


def test_of_a_file_without_lines_only_its_beginning_is_left() -> None:
    assert Span(2, 5, 3, 1).within(()) == Span(1, 1, 1, 1)


@pytest.mark.parametrize("text", ["a: {b: [c\n\n    , “d\\n“, ],", "---\n", "a: [", 'a: "x', "? "])
def test_what_is_missing_at_the_end_is_shown_at_the_end(text: str) -> None:
    lines = text.splitlines()
    problems = read(text.encode()).problems
    assert problems
    for problem in problems:
        assert problem.span is not None
        assert 1 <= problem.span.line <= problem.span.end_line <= len(lines)
        assert problem.span.end_column <= len(lines[problem.span.end_line - 1]) + 1
