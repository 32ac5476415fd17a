"""Logical paths: how rules, problems and findings name a place in a filing.

Handed: text such as `bureau.staff[3].name` (English keys joined by dots, list positions from 0 in brackets). Gives
back: the steps of the path, `("bureau", "staff", 3, "name")`, and the text again from the steps.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from wjcheck.pattern import late

Steps: TypeAlias = tuple[str | int, ...]

_STEP = late(r"\.?([A-Za-z_@][A-Za-z0-9_]*)|\[([0-9]{1,9})\]")


@lru_cache(maxsize=4096)
def parse_path(path: str) -> Steps:
    """Split a logical path into its steps; the empty path, the filing itself, has none.

    Raises `ValueError` when `path` is not written as a logical path.
    """
    steps: list[str | int] = []
    at = 0
    while at < len(path):
        match = _STEP.match(path, at)
        if match is None or (match[1] is not None and (at == 0) == match[0].startswith(".")):
            raise ValueError(f"not a logical path: {path!r}")
        steps.append(int(match[2]) if match[1] is None else match[1])
        at = match.end()
    return tuple(steps)


@lru_cache(maxsize=4096)
def format_path(steps: Steps) -> str:
    """Write steps as a logical path: the inverse of `parse_path`."""
    parts: list[str] = []
    for step in steps:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        else:
            parts.append(f".{step}" if parts else step)
    return "".join(parts)


def stems(path: str) -> Iterator[str]:
    """Give a logical path and every path above it: `a.b[3].c`, `a.b[3]`, `a.b`, `a`."""
    while path:
        yield path
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
