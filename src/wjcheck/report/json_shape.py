"""The shapes of what stands in a report hundreds of times: JSON with room for its values.

Handed: the keys of an object and where it stands. Gives back: text into which `%` puts the JSON of its values. That
takes a small part of what it does to make a mapping of them and to lay it out (`json_layout`).
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

STEP = "  "
_Value = TypeVar("_Value")


def shape(line: str, *keys: str) -> str:
    """Return an object as it is laid out, with `%s` for each of its values and for what stands behind them all.

    Args:
        line: the line end and the blanks before what the object is part of.
        keys: its keys, in order: words of our own, in which there is nothing to escape.
    """
    values = ",".join([f'{line}{STEP}"{key}": %s' for key in keys])
    return f"{{{values}%s{line}}}"


def beside(line: str, others: Sequence[str]) -> str:
    """Return what stands behind the values of an object: `others`, its texts in the other language with their keys.

    `line` is that of its values.
    """
    return f',{line}"translation": {{{",".join(others)}{line}}}' if others else ""


def listed(line: str, write: Callable[[_Value], str], values: Sequence[_Value]) -> str:
    """Return a list of what `write` makes of each of `values`; `line` is that of what the list is part of."""
    if not values:
        return "[]"
    inner = line + STEP
    return f"[{inner}{f',{inner}'.join(map(write, values))}{line}]"
