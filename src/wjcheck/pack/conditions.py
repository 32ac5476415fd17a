"""The conditions of a rule file, each with the place where it stands.

Handed: a rule as the plain values of its YAML file. Gives back: paths into those values, so that a condition can be
shown with its line, or replaced.
"""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

Place: TypeAlias = tuple[str | int, ...]

_LISTS = ("needs", "outcomes", "notes")


def conditions(plain: Mapping[str, Any]) -> Iterator[tuple[Place, str]]:
    """Return every CEL condition of a rule: its place and its text, those of other readings last."""
    yield from _of(plain, ())
    for place, other in alternatives(plain):
        yield from _of(other, place)


def alternatives(plain: Mapping[str, Any]) -> Iterator[tuple[Place, Mapping[str, Any]]]:
    """Return the other readings of a rule: where each stands, and the parts of the rule it replaces."""
    for index, reading in enumerate(_items(plain.get("readings"))):
        for name, other in _pairs(reading.get("alternatives")):
            if isinstance(other, Mapping):
                yield ("readings", index, "alternatives", name), other


def at(plain: Any, place: Place) -> Any:
    """Return what stands at `place`."""
    for step in place:
        plain = plain[step]
    return plain


def _of(plain: Mapping[str, Any], place: Place) -> Iterator[tuple[Place, str]]:
    for key in ("applies", "eased"):
        part = plain.get(key)
        if isinstance(part, Mapping) and isinstance(part.get("when"), str):
            yield (*place, key, "when"), part["when"]
    for name, text in _pairs(plain.get("facts")):
        if isinstance(text, str):
            yield (*place, "facts", name), text
    for key in _LISTS:
        for index, item in enumerate(_items(plain.get(key))):
            if isinstance(item.get("when"), str):
                yield (*place, key, index, "when"), item["when"]
    if isinstance(plain.get("require"), str):
        yield (*place, "require"), plain["require"]


def _items(value: Any) -> Iterator[Mapping[str, Any]]:
    """Return the entries of a list; those that are no mapping as empty ones, so that positions stay true."""
    for item in value if isinstance(value, list) else ():
        yield item if isinstance(item, Mapping) else {}


def _pairs(value: Any) -> Iterator[tuple[str, Any]]:
    yield from value.items() if isinstance(value, Mapping) else ()
