"""Take out of values and keys the characters that escapes put there, which no look at the text can see.

Handed: the top mapping with its marks. Gives back: the problems; the mapping itself is cleaned in place, before anyone
else has seen it.
"""

from collections.abc import Generator, Iterator
from typing import Any

from wjcheck.reading.characters import in_value
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Mark, Marks


def clean_escapes(root: dict[str, Any], marks: Marks, text: str) -> Iterator[Problem]:
    """Clean every key and value below `root`.

    Args:
        root: the top mapping; changed in place.
        marks: its marks; changed where a key changes.
        text: the whole file, whose own characters are already accounted for.

    Yields:
        One problem for each different character of each value or key.
    """
    pending: list[tuple[Any, Marks]] = [(root, marks)]
    while pending:
        container, at = pending.pop()
        if isinstance(at.parts, list):
            for index, mark in enumerate(at.parts):
                container[index] = yield from _clean(container[index], mark, text, pending)
            continue
        entries, parts = list(container.items()), at.parts
        container.clear()
        at.parts = {}
        for key, value in entries:
            key_mark, mark = parts[key]
            name, problems = in_value(key, text, _span(key_mark))
            yield from problems
            cleaned = yield from _clean(value, mark, text, pending)
            if name not in at.parts:
                container[name], at.parts[name] = cleaned, (key_mark, mark)


def _clean(
    value: Any, mark: Marks | Mark, text: str, pending: list[tuple[Any, Marks]]
) -> Generator[Problem, None, Any]:
    if isinstance(mark, Marks):
        pending.append((value, mark))
        return value
    if value is None:
        return None
    cleaned, problems = in_value(value, text, _span(mark))
    yield from problems
    return cleaned


def _span(mark: Mark) -> Span:
    return Span(mark[0] + 1, mark[1] + 1, mark[2] + 1, mark[3] + 1)
