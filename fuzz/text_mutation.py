"""A text with something done to it: pieces put in or taken out, lines moved, indentation in disorder, bytes flipped.

Every step draws from a `Random`. Hypothesis gives one whose choices it shrinks, atheris a seed.
"""

from collections.abc import Callable
from random import Random

from fuzz.words import CHINESE, CONTROL, VALUES, YAML, names_of_the_form

_MOST_STEPS = 4
_LONGEST_CUT = 200
_WIDTHS = ((":", "："), (": ", "："), (",", "，"), ("[", "［"), ('"', "“"), ("-", "－"), ("2", "２"), ("#", "＃"))
_ENCODINGS = ("utf-16", "utf-16-be", "utf-8-sig", "gb18030", "big5", "utf-32", "utf-7")


def mutated_text(raw: bytes, draw: Random) -> bytes:
    """Return `raw` after one to four steps; most act on lines and characters, some on bytes."""
    for _ in range(draw.randint(1, _MOST_STEPS)):
        raw = draw.choice(_STEPS)(raw, draw)
    return raw


def scribbled(draw: Random, most: int = 30) -> bytes:
    """Return a text of up to `most` pieces that have nothing to do with each other."""
    return b"".join(_piece(draw) for _ in range(draw.randint(0, most)))


def _piece(draw: Random) -> bytes:
    kinds: tuple[tuple[str, ...], ...] = (YAML, YAML, CHINESE, names_of_the_form(), VALUES, CONTROL)
    return draw.choice(draw.choice(kinds)).encode("utf-8", "surrogatepass")


def _insert(raw: bytes, draw: Random) -> bytes:
    at = draw.randint(0, len(raw))
    return raw[:at] + _piece(draw) + raw[at:]


def _cut(raw: bytes, draw: Random) -> bytes:
    at = draw.randint(0, len(raw))
    return raw[:at] + raw[at + draw.randint(1, _LONGEST_CUT) :]


def _flip(raw: bytes, draw: Random) -> bytes:
    at = draw.randint(0, len(raw))
    return raw[:at] + bytes([draw.randint(0, 255)]) + raw[at + 1 :]


def _indent(raw: bytes, draw: Random) -> bytes:
    """Shift some lines, by a blank or another, as hands do."""
    lines = raw.split(b"\n")
    first = draw.randint(0, len(lines) - 1)
    blanks = draw.choice((" ", "  ", "\t", "\u3000", "\u00a0", "- ", "")).encode()
    for number in range(first, min(first + draw.randint(1, 6), len(lines))):
        lines[number] = blanks + (lines[number] if draw.randint(0, 1) else lines[number].lstrip())
    return b"\n".join(lines)


def _move(raw: bytes, draw: Random) -> bytes:
    lines = raw.split(b"\n")
    taken = lines.pop(draw.randint(0, len(lines) - 1))
    lines.insert(draw.randint(0, len(lines)), taken)
    return b"\n".join(lines)


def _double(raw: bytes, draw: Random) -> bytes:
    lines = raw.split(b"\n")
    first = draw.randint(0, len(lines) - 1)
    some = lines[first : first + draw.randint(1, 10)]
    at = draw.randint(0, len(lines))
    return b"\n".join([*lines[:at], *some * draw.randint(1, 3), *lines[at:]])


def _full_width(raw: bytes, draw: Random) -> bytes:
    """Type signs or figures in the other input mode."""
    half, full = draw.choice(_WIDTHS)
    return raw.replace(half.encode(), full.encode(), draw.randint(1, 5))


def _recode(raw: bytes, draw: Random) -> bytes:
    text = raw.decode("utf-8", "replace")
    return text.encode(draw.choice(_ENCODINGS), "replace")


def _line_ends(raw: bytes, draw: Random) -> bytes:
    return raw.replace(b"\n", draw.choice((b"\r\n", b"\r", "\u2028".encode(), b"\x85", b"\n\n", b" \n")))


_STEPS: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(_insert, _insert, _insert, _insert, _cut, _cut, _indent, _indent, _move, _double, _full_width, _flip),
    *(_insert, _insert, _cut, _indent, _move, _double, _full_width, _flip, _recode, _line_ends),
)
