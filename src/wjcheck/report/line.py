"""Lines of styled text, measured and wrapped for terminals that show 汉字 two columns wide.

Handed: pieces of text, each with the name of a style. Gives back: lines that fit a width, and their plain text.
The standard library measures the characters, so that a plain report does not pay for importing rich.
"""

import re
from collections.abc import Iterable, Sequence
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
    return sum(_columns(char) for char in text)


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
    text = "".join(piece.text for piece in pieces)
    lines: list[Line] = []
    start = 0
    for end in _cuts(text, columns - width(first), columns - width(rest)):
        lead = rest if lines else first
        body = _slice(pieces, start, end)
        lines.append((Piece(lead), *body) if lead else body)
        start = end + (len(text[end:]) - len(text[end:].lstrip(" ")))
    return lines


def plain(lines: Iterable[Line]) -> str:
    """Return the text of `lines` without styles, each line ended, no blanks at the ends of lines.

    It may end up in the log of a runner: nothing in it is a command there.
    """
    return unobeyed("".join("".join(piece.text for piece in line).rstrip() + "\n" for line in lines))


def _columns(char: str) -> int:
    if east_asian_width(char) in "WF":
        return 2
    return 0 if category(char) in ("Mn", "Me", "Cf") else 1


def _cuts(text: str, first_room: int, room: int) -> list[int]:
    """Return the positions in `text` where lines end, the last one being its length."""
    cuts: list[int] = []
    left = max(first_room, 8)
    used = 0
    for unit in _UNIT.finditer(text):
        wide = width(unit[0])
        if used + wide <= left:
            used += wide
            continue
        if unit[0].isspace():
            used = left
            continue
        if used and wide <= max(room, 8):
            cuts.append(unit.start())
            left, used = max(room, 8), wide
            continue
        for position, char in enumerate(unit[0], unit.start()):
            step = _columns(char)
            if used + step > left:
                cuts.append(position)
                left, used = max(room, 8), 0
            used += step
    return [*cuts, len(text)]


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
