"""Says where personal numbers may stand in a filing: a mobile number in the contact, nothing else anywhere.

Handed: one text with the kind of its key, or a tree. Gives back: the code of the problem, or the problems of numbers in
remarks and in content that was not used, which are kept and passed on with the file like everything else in it.
"""

from collections.abc import Iterator

from wjcheck.reading.privacy import SHORTEST, holds_identity_number, holds_mobile_number, may_hold_number, places
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Marks, Tree

_MOST = 50


def private(text: str, kind: str = "text") -> str:
    """Return the code of the problem with a personal number in `text`, or an empty text.

    A mobile number may stand in the contact; in an amount eleven digits are money.
    """
    if len(text) < SHORTEST:
        return ""
    if holds_identity_number(text):
        return "W280"
    if kind not in ("contact", "amount") and holds_mobile_number(text):
        return "W281"
    return ""


def in_remarks(tree: Tree) -> Iterator[Problem]:
    """Give the personal numbers of a file that stand in none of its keys and values."""
    if tree.source is None or tree.marks is None or not may_hold_number(tree.source.text):
        return
    covered = _covered(tree.marks)
    left = _MOST
    for number, line in enumerate(tree.source.lines):
        for start, end, identity in places(line) if may_hold_number(line) else ():
            if left and not any(first <= start < last for first, last in covered.get(number, ())):
                left -= 1
                span = Span(number + 1, start + 1, number + 1, end + 1)
                yield Problem("W282" if identity else "W283", span=span)


def _covered(marks: Marks) -> dict[int, list[tuple[int, int]]]:
    """Return for each line, from 0, the stretches of it that keys and single values take."""
    covered: dict[int, list[tuple[int, int]]] = {}
    pending: list[Marks] = [marks]
    while pending:
        parts = pending.pop().parts
        found = [mark for pair in parts.values() for mark in pair] if isinstance(parts, dict) else parts
        for mark in found:
            if isinstance(mark, Marks):
                pending.append(mark)
                continue
            line, column, end_line, end_column = mark
            for number in range(line, end_line + 1):
                stretch = (column if number == line else 0, end_column if number == end_line else 1_000_000)
                covered.setdefault(number, []).append(stretch)
    return covered
