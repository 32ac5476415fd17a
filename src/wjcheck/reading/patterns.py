"""Patterns of file names, such as `存档/**` or `**/*.bak.yaml`.

Handed: patterns, and names with `/` between folders. Gives back: whether one of the patterns covers a name. `*`, `?`
and `[…]` stand for characters of one name, `**` for any number of folders; what covers a folder covers everything in
it. It takes time in proportion to pattern and name, whatever they are.
"""

import fnmatch
import re
from collections.abc import Sequence
from functools import lru_cache

ANY = "**"


def covers(patterns: Sequence[str], name: str) -> bool:
    """Say whether one of `patterns` covers `name` or a folder it is in."""
    parts = tuple(name.split("/"))
    return any(_covers(tuple(part for part in pattern.split("/") if part), parts) for pattern in patterns)


def _covers(pattern: tuple[str, ...], parts: tuple[str, ...]) -> bool:
    # which beginnings of the pattern stand for the folders read so far
    reached = _skipped({0}, pattern)
    for part in parts:
        stars = {at for at in reached if at < len(pattern) and pattern[at] == ANY}
        if len(pattern) - 1 in stars:
            return True
        after = set(stars)
        after |= {at + 1 for at in reached if at < len(pattern) and pattern[at] != ANY and _one(pattern[at], part)}
        reached = _skipped(after, pattern)
        if len(pattern) in reached:
            return True
    return False


def _skipped(reached: set[int], pattern: tuple[str, ...]) -> set[int]:
    """Return `reached` with what comes behind every `**`, which may stand for no folder; not behind one at the end."""
    found = set(reached)
    for at in sorted(reached):
        while at < len(pattern) - 1 and pattern[at] == ANY:
            at += 1
            found.add(at)
    return found


def _one(pattern: str, part: str) -> bool:
    return _compiled(pattern).match(part) is not None


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(fnmatch.translate(pattern))
