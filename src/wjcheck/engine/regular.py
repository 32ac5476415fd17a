"""Patterns of conditions (RE2) for Python's own matcher, where both surely mean the same.

Handed: a pattern. Gives back: what searches a text for it, or nothing where the two may differ, or where Python's might
take long: RE2 never goes back in a text, Python's does for each way in which repetitions can share it. So of what may
repeat without end a pattern may have one at most on every way through it.
"""

import re
from collections.abc import Callable
from typing import Any

from wjcheck.pattern import late

_PIECE = late(
    r"(?P<word>[^\\^$.|?*+()\[\]{}]+)|(?P<sign>[.^|])|(?P<end>\$)|(?P<open>\((?!\?))|(?P<close>\))"
    r"|\[\^?(?P<class>[^\\\[\]^:&~|-]+)\]|(?P<repeat>[*+])|(?P<maybe>\?)"
)
_LONGEST = 400
_LONGEST_TEXT = 4_000
"""How long a text may be that a pattern with a repetition is searched for in: the time grows with its square."""


_SIGNS = frozenset(r".^$*+?()[]{}\\")


class TooLong(Exception):
    """A text that is left to the library."""


def searching(pattern: str) -> Callable[[str], Any] | None:
    """Return the search for a pattern in a text, which may raise TooLong; None where it is left to the library."""
    found = _written(pattern)
    if found is None:
        return None
    written, repeats = found
    if not _SIGNS.intersection(pattern):
        return _holding(tuple(pattern.split("|")))
    try:
        search = re.compile(written).search
    except re.error:
        return None
    if not repeats:
        return search

    def guarded(text: str) -> Any:
        if len(text) > _LONGEST_TEXT:
            raise TooLong
        return search(text)

    return guarded


def _holding(words: tuple[str, ...]) -> Callable[[str], Any]:
    """Return the search for any of several words: a pattern would take longer to compile than to search for."""

    def search(text: str) -> Any:
        return True if any(word in text for word in words) else None

    return search


def _written(pattern: str) -> tuple[str, int] | None:
    """Return a pattern as Python writes it, and how often something in it may repeat without end."""
    at, pieces, repeats, before = 0, list[str](), 0, ""
    if len(pattern) > _LONGEST:
        return None
    while at < len(pattern):
        match = _PIECE.match(pattern, at)
        if match is None:
            return None
        kind = match.lastgroup or ""
        if kind in ("repeat", "maybe") and before not in ("word", "sign", "class", "close"):
            return None  # nothing to repeat, or a repetition said twice, which is another thing
        if kind == "repeat":
            repeats += 1
            if repeats > 1 or before == "close":
                return None
        # Python's `$` also stands before a last line break
        pieces.append(r"\Z" if kind == "end" else match[0])
        at, before = match.end(), kind
    return "".join(pieces), repeats
