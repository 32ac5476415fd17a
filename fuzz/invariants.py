"""What holds for every input, and how a harness says that it did not."""

from collections.abc import Sequence
from typing import Any
from unicodedata import category

from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Tree
from wjcheck.report.words import Words

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_WORDS = (Words("zh"), Words("en"))
STATUSES = frozenset({0, 1, 2, 3})


class Broken(AssertionError):
    """Something that holds for every input does not hold for this one."""


def hold(condition: bool, what: str, *seen: object) -> None:
    """Raise Broken, which says `what` and what was seen, unless `condition` is true."""
    if not condition:
        raise Broken(f"{what}: {seen!r:.2000}")


def inside(span: Span, lines: Sequence[str]) -> bool:
    """Say whether a span lies inside a file of these lines; the place behind a line's last character is in it.

    So is the beginning of the line after the last one, where a list or a text that a line break closes ends.
    """
    return _place_inside(span.line, span.column, lines) and (
        (span.line, span.column) <= (span.end_line, span.end_column)
        and _place_inside(span.end_line, span.end_column, lines)
    )


def _place_inside(line: int, column: int, lines: Sequence[str]) -> bool:
    if line == len(lines) + 1:
        return column == 1
    return 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1


def everything(tree: Tree) -> object:
    """Return all that a tree says: values, the places of every path, problems."""
    spans = []
    pending: list[tuple[object, tuple[str | int, ...]]] = [(tree.root, ())]
    while pending and tree.root is not None:
        value, path = pending.pop()
        spans.append((path, tree.span_of(path), tree.key_span_of(path), tree.nearest(path)))
        if isinstance(value, dict):
            pending.extend((part, (*path, key)) for key, part in value.items())
        elif isinstance(value, list):
            pending.extend((part, (*path, index)) for index, part in enumerate(value))
    return tree.root, tree.problems, spans


def problems_hold(problems: Sequence[Problem], lines: Sequence[str] | None) -> None:
    """Every problem can be said in both languages, carries nothing unprintable, and stands inside the file."""
    for problem in problems:
        for words in _WORDS:
            said = "".join(text or "" for text in words.problem(problem))
            hold("{" not in said.replace("{…}", "") or "{" in str(problem.values), "a figure is lacking", said, problem)
            hold(all(_is_shown(sign) for sign in said), "a message carries an invisible character", said, problem)
        if lines is not None and problem.span is not None:
            hold(inside(problem.span, lines), "a problem stands outside the file", problem)


def located(report: Any) -> list[tuple[str, Span]]:
    """Return every place a JSON report gives, of problems and findings, and whose place it is."""
    found = []
    for filing in report["filings"]:
        for problem in filing["problems"]:
            if problem.get("line") is not None:
                found.append((problem["code"], _span(problem)))
        for finding in filing["findings"]:
            places = [place for place in finding["locations"] if place.get("line") is not None]
            found += [(finding["rule"], _span(place)) for place in places]
    return found


def _is_shown(sign: str) -> bool:
    return sign == "\n" or category(sign) not in _HIDDEN


def _span(place: Any) -> Span:
    return Span(place["line"], place["column"], place["end_line"], place["end_column"])
