"""Lines of styled text, measured and wrapped for terminals that show 汉字 two columns wide.

Handed: pieces of text, each with the name of a style. Gives back: lines that fit a width, and their plain text.
The standard library measures the characters, so that a plain report does not pay for importing rich.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Literal, TypeAlias
from unicodedata import category, east_asian_width

from wjcheck.dataclass import dataclass
from wjcheck.pattern import late
from wjcheck.reading.obeyed import unobeyed

Style: TypeAlias = Literal["", "heading", "dim", "error", "warning", "info", "review", "good", "place"]

_OPENING = "（「『《〈【〔“‘"
_CLOSING = "，。、；：？！）」』》〉】〕”’…"
# A line must not begin with closing punctuation nor end with an opening bracket; Latin words and numbers stay whole.
_UNIT = late(f"[{_OPENING}]*(?:[!-~]+| +|[^ {_OPENING}])[{_CLOSING}]*|[{_OPENING}]+", re.DOTALL)


MOST_KEPT = 1000
"""Of a longer text it is not kept where its lines end: it is hardly the law's, and may be as long as a filing."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one style. The text is already safe to show."""

    text: str
    style: Style = ""


Line: TypeAlias = tuple[Piece, ...]


def width(text: str) -> int:
    """Return how many terminal columns `text` takes: 汉字 and full-width forms two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(map(COLUMNS.__getitem__, text))


def wrap(pieces: Sequence[Piece], columns: int, first: str = "", rest: str | None = None) -> list[Line]:
    """Break `pieces` into lines of at most `columns` columns.

    Args:
        pieces: what to show, in order, without line ends.
        columns: the width to keep to.
        first: what the first line begins with, usually blanks.
        rest: what every further line begins with; the same as `first` when left out.

    Returns:
        At least one line. A unit wider than a whole line is cut where the line ends.
    """
    rest = first if rest is None else rest
    text = "".join([piece.text for piece in pieces])
    cuts = _kept_cuts if len(text) <= MOST_KEPT else _cuts
    ends = cuts(text, columns - width(first), columns - width(rest))
    if len(ends) == 1:
        body = tuple([piece for piece in pieces if piece.text])
        return [(Piece(first), *body) if first else body]
    lines: list[Line] = []
    start = 0
    for end in ends:
        lead = rest if lines else first
        body = _slice(pieces, start, end)
        lines.append((Piece(lead), *body) if lead else body)
        start = end + (len(text[end:]) - len(text[end:].lstrip(" ")))
    return lines


def plain(lines: Iterable[Line]) -> str:
    """Return the text of `lines` without styles, each line ended, no blanks at the ends of lines.

    It may end up in the log of a runner: nothing in it is a command there.
    """
    return unobeyed("".join(["".join([piece.text for piece in line]).rstrip() + "\n" for line in lines]))


class _Columns(dict[str, int]):
    """How many columns a character takes, found out once."""

    def __missing__(self, char: str) -> int:
        wide = east_asian_width(char) in "WF"
        columns = self[char] = 2 if wide else 0 if category(char) in ("Mn", "Me", "Cf") else 1
        return columns


COLUMNS = _Columns()


def _cuts(text: str, first_room: int, room: int) -> Sequence[int]:
    """Return the positions in `text` where lines end, the last one being its length."""
    left, further = max(first_room, 8), max(room, 8)
    if 2 * len(text) <= left:  # no character takes more than two columns
        return (len(text),)
    before = list(accumulate(map(COLUMNS.__getitem__, text), initial=0))
    if before[-1] <= left:
        return (len(text),)
    cuts: list[int] = []
    used = 0
    for unit in _UNIT.finditer(text):
        start, end = unit.span()
        wide = before[end] - before[start]
        if used + wide <= left:
            used += wide
            continue
        if text[start:end].isspace():
            used = left
            continue
        if used and wide <= further:
            cuts.append(start)
            left, used = further, wide
            continue
        for position in range(start, end):
            step = before[position + 1] - before[position]
            if used + step > left:
                cuts.append(position)
                left, used = further, 0
            used += step
    return (*cuts, len(text))


_kept_cuts = lru_cache(maxsize=4096)(_cuts)
"""One filing after the other is told the law's words, and what to do."""


def _slice(pieces: Sequence[Piece], start: int, end: int) -> Line:
    """Return the part of `pieces` between two positions of their joined text, blanks before the end dropped."""
    found: list[Piece] = []
    position = 0
    for piece in pieces:
        text = piece.text[max(start - position, 0) : max(end - position, 0)]
        if text:
            found.append(Piece(text, piece.style))
        position += len(piece.text)
    return tuple(found)
