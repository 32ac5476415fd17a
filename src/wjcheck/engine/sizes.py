"""How large values are, level by level: what a reckoning of steps goes by.

Handed: plain values. Gives back: their size, in which every level tells of all that stands on it the longest and the
heaviest. Sizes are upper bounds and only ever rounded up, so that filings that differ little have the same.
"""

from collections.abc import Iterable
from functools import reduce
from itertools import zip_longest
from typing import Any, TypeAlias

Size: TypeAlias = tuple[tuple[int, int], ...]
"""For each level, from the value itself down: length (entries, or characters of a text) and weight (all there is in it,
a text at an eighth of its characters)."""

PLAIN: Size = ((0, 1),)
"""A number, a truth value, nothing."""
_NOTHING = (0, 0)
_KEY = 2
"""What the key of an entry weighs."""


def text_size(length: int) -> Size:
    """Return the size of a text of `length` characters."""
    return ((length, 1 + length // 8),)


def size_of(value: Any) -> Size:
    """Return the size of a plain value."""
    if isinstance(value, str):
        return text_size(len(value))
    if isinstance(value, dict):
        return made(map(size_of, value.values()), len(value), _KEY * len(value))
    if isinstance(value, list | tuple):
        return made(map(size_of, value), len(value))
    return PLAIN


def made(parts: Iterable[Size], entries: int, more: int = 0) -> Size:
    """Return the size of a list or mapping of `parts`; `more` is what it weighs beside them."""
    weight = 1 + more
    inner: Size = ()
    for part in parts:
        weight += part[0][1]
        inner = either(inner, part) if inner else part
    return ((entries, weight), *inner)


def either(one: Size, other: Size) -> Size:
    """Return the size of what may be the one or the other."""
    if one == other:
        return one
    levels = zip_longest(one, other, fillvalue=_NOTHING)
    return tuple((max(n, m), max(w, v)) for (n, w), (m, v) in levels)


def together(one: Size, other: Size) -> Size:
    """Return the size of both in a row: two texts or two lists; the sum of two numbers is a number."""
    (n, w), (m, v) = one[0], other[0]
    if not n and not m and len(one) == len(other) == 1:
        return PLAIN
    return ((n + m, w + v), *either(one[1:], other[1:]))


def inside(one: Size) -> Size:
    """Return the size of what stands in a list or mapping."""
    return one[1:] or PLAIN


def times(one: Size, number: int) -> Size:
    """Return the size of a list that grows by `one` so many times."""
    (n, w), *inner = one
    return ((n * number, w * number + 1), *inner)


def rounded(one: Size) -> Size:
    """Return the size with every number rounded up, by an eighth at most."""
    return tuple((_rounded(n), _rounded(w)) for n, w in one)


def heaviest(sizes: Iterable[Size]) -> Size:
    """Return the size of what may be any of several."""
    return reduce(either, sizes, PLAIN)


def _rounded(number: int) -> int:
    if number <= 16:
        return number
    grain = 1 << (number.bit_length() - 4)
    return -(-number // grain) * grain
