"""Code frames: the line of the filing a finding points at, with a caret under the right 汉字.

Handed: the decoded lines of a filing and a span in them. Gives back: lines to show. Long lines are cut to a window
around the span; tabs and control characters are shown as signs; numbers of identity cards and mobile telephones are
masked, because a report is handed round.
"""

from collections.abc import Sequence

from wjcheck.reading.privacy import mask
from wjcheck.reading.problem import Span
from wjcheck.reading.visible import is_all_seen, visible
from wjcheck.report.line import COLUMNS, Line, Piece, width

_LINES_SHOWN = 3
_CUT = "..."
_NEAR = 1000
"""So many characters before and behind a place are looked at; no more can be shown, and no number is longer."""


def frame(lines: Sequence[str], span: Span, room: int = 100, indent: str = "") -> list[Line]:
    """Show the lines that `span` covers, each with its number and carets underneath.

    Args:
        lines: the decoded lines of the file, without their ends; may be empty.
        span: where to point; line and column start at 1, the end is exclusive.
        room: how many columns the source text may take.
        indent: blanks before every line.

    Returns:
        Two lines for each source line, at most three source lines; nothing when the span lies outside `lines`.
    """
    if not 1 <= span.line <= len(lines):
        return []
    last = min(span.end_line, len(lines))
    if last > span.line and span.end_line == last and span.end_column <= 1:
        last -= 1
    numbers = range(span.line, min(last, span.line + _LINES_SHOWN - 1) + 1)
    gutter = len(str(numbers[-1]))
    shown: list[Line] = []
    for number in numbers:
        whole = lines[number - 1]
        start = span.column - 1 if number == span.line else len(whole) - len(whole.lstrip())
        end = span.end_column - 1 if number == span.end_line else len(whole.rstrip())
        if start > len(whole) or (number > span.line and start >= end):
            continue
        # a whole filing may stand in one line: only what is near the place is looked through for numbers
        first = max(start - _NEAR, 0)
        text = mask(whole[first : start + _NEAR])
        source, before, under = window(text, start - first, min(end - first, len(text)), room)
        shown.append((Piece(f"{indent}{number:>{gutter}} │ ", "dim"), Piece(source)))
        shown.append((Piece(f"{indent}{' ' * gutter} │ ", "dim"), Piece(" " * before), Piece("^" * under, "place")))
    if last > numbers[-1]:
        shown.append((Piece(f"{indent}{' ' * gutter} │ {_CUT}", "dim"),))
    return shown


def window(text: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """Return the part of `text` to show, the columns before the caret, and the columns the caret covers.

    Args:
        text: one line.
        start: where the stretch begins that must be seen, from 0.
        end: where it ends, exclusive.
        room: how many columns the part may take.
    """
    shown = text if "\t" not in text and is_all_seen(text) else tuple(map(_sign, text))
    steps = list(map(COLUMNS.__getitem__, shown)) if isinstance(shown, str) else list(map(width, shown))
    left, used = 0, 0
    if end > room or sum(steps[:end]) > room:
        left = start
        while left and used < room // 3:
            left -= 1
            used += steps[left]
    before = taken = len(_CUT) if left else 0
    under = 0
    right = left
    rest = sum(steps[left : left + room + 1])
    last = room if taken + rest <= room else room - len(_CUT)
    for at in range(left, len(text)):
        step = steps[at]
        if taken + step > last and at > start:
            break
        if at < start:
            before += step
        elif at < end:
            under += step
        taken += step
        right = at + 1
    signs = "".join(shown[left:right])
    return f"{_CUT if left else ''}{signs}{_CUT if right < len(text) else ''}", before, max(under, 1)


def _sign(char: str) -> str:
    """Return what stands for one character: a tab becomes an arrow, which every Chinese code page has."""
    return "→" if char == "\t" else visible(char)
