"""Whose names a report that is handed round masks.

Handed: a filing as data. Gives back: the names of people who are in no office. Which place names whom is data
(`people.json`); leaders of the town, of its bodies and of its villages are named in public papers anyway.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

_CALLED = re.compile(r"[^\W\d_]+(?:[·•. ][^\W\d_]+)*")
"""The name in a text that may hold a telephone number beside it."""


@cache
def people_of_the_form() -> Mapping[str, tuple[str, ...]]:
    """Return the places of the form that hold a name: of people in office, of other members, and of no person."""
    told = json.loads((Path(__file__).parent / "people.json").read_text(encoding="utf-8"))
    return {group: tuple(paths) for group, paths in told.items()}


def members(data: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of the people in a filing who are in no office, each once, in order.

    Whoever is named in an office too is left out: one name has one spelling in a report.
    """
    places = people_of_the_form()
    office = {name for path in places["in_office"] for name in _names(data, path)}
    found = {name: None for path in places["members"] for name in _names(data, path)}
    return tuple(sorted(name for name in found if name not in office))


def _names(data: Mapping[str, Any], path: str) -> Iterator[str]:
    for text in _values(data, path.split(".")):
        called = _CALLED.search(text)
        if called is not None:
            yield called[0] if path == "unit.contact" else text


def _values(node: Any, steps: list[str]) -> Iterator[str]:
    if not steps:
        if isinstance(node, str):
            yield node
        return
    key = steps[0].removesuffix("[]")
    found = node.get(key) if isinstance(node, Mapping) else None
    if found is None:
        return
    each = found if steps[0].endswith("[]") and isinstance(found, (list, tuple)) else [found]
    for one in each:
        yield from _values(one, steps[1:])
