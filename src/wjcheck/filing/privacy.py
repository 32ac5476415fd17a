"""Says where personal numbers may stand in a filing: a mobile number in the contact, nothing else anywhere.

Handed: one text with the kind of its key, or a tree. Gives back: the code of the problem, or the problems of numbers in
remarks and in content that was not used, which are kept and passed on with the file like everything else in it.
"""

from collections.abc import Iterator, Sequence

from wjcheck.reading.plain_places import PlainMarks
from wjcheck.reading.privacy import SHORTEST, holds_identity_number, holds_mobile_number, may_hold_number, places
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Tree, covered_stretches

_MOST = 50
_LONGEST = 20_000


def private(text: str, kind: str = "text") -> str:
    """Return the code of the problem with a personal number in `text`, or an empty text.

    A mobile number may stand in the contact; in an amount eleven digits are money. Of a text ten times as long as any
    that is taken, only the beginning is looked through.
    """
    if len(text) < SHORTEST:
        return ""
    text = text[:_LONGEST]
    if holds_identity_number(text):
        return "W280"
    if kind not in ("contact", "amount") and holds_mobile_number(text):
        return "W281"
    return ""


def in_remarks(tree: Tree) -> Iterator[Problem]:
    """Give the personal numbers of a file that stand in none of its keys and values."""
    if tree.source is None or tree.marks is None:
        return
    # of a plain file all that stands outside is remarks, and of most there are two or three
    text = tree.source.text
    if not may_hold_number(_behind_signs(text) if isinstance(tree.marks, PlainMarks) else text):
        return
    covered = covered_stretches(tree.marks)
    left = _MOST
    for number, line in enumerate(tree.source.lines):
        if len(line) < SHORTEST or not may_hold_number(line):
            continue
        for begins, rest in _between(line, covered.get(number, ())):
            for start, end, identity in places(rest):
                left -= 1
                if left < 0:
                    return
                span = Span(number + 1, begins + start + 1, number + 1, begins + end + 1)
                yield Problem("W282" if identity else "W283", span=span)


def _behind_signs(text: str) -> str:
    """Return what stands behind the first `#` of each line, remarks and perhaps more."""
    found: list[str] = []
    at = text.find("#")
    while at >= 0:
        ends = text.find("\n", at)
        found.append(text[at:ends] if ends >= 0 else text[at:])
        at = text.find("#", ends) if ends >= 0 else -1
    return "\n".join(found)


def _between(line: str, covered: Sequence[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    """Give what of a line stands in no key and no value, and where it begins, as far as it can hold a number."""
    at = 0
    for first, last in (*sorted(covered), (len(line), len(line))):
        if first - at >= SHORTEST:
            yield at, line[at : min(first, at + _LONGEST)]
        at = max(at, last)
