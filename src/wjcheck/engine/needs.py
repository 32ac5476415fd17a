"""Which of the data a rule needs are not in the filing.

Handed: needs (paths in which `[]` stands for every element) and the filing's plain data. Gives back: the logical paths
that are absent, each cut to the first step that is not there (`committee.document`, not `committee.document.number`,
when there is no document at all).
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

ALTERNATIVE = " | "


def absent_paths(need: str, data: Mapping[str, Any], facts: Mapping[str, Any]) -> list[str]:
    """Return the absent logical paths for `need`; with alternatives, those of the first when none is there.

    `facts` are the rule's named lists: a need may start with one, its elements then know their own paths.
    """
    options = need.split(ALTERNATIVE)
    if len(options) == 1:
        return _absent(need, data, facts)
    stem, _, _ = options[0].rpartition("[].")
    if not stem or not all(option.startswith(stem + "[].") for option in options):
        missing = [_absent(option, data, facts) for option in options]
        return [] if any(not paths for paths in missing) else missing[0]
    lacking = _absent(stem + "[]", data, facts)
    for place, element in _elements(stem, data, facts):
        missing = [_steps(parsed(option[len(stem) + 3 :]), element, place) for option in options]
        if all(missing):
            lacking.extend(missing[0])
    return lacking


@lru_cache(maxsize=4096)
def roots(need: str) -> frozenset[str]:
    """Return the names a need starts with: keys of the filing, or facts."""
    return frozenset(option.partition(".")[0].removesuffix("[]") for option in need.split(ALTERNATIVE))


@lru_cache(maxsize=4096)
def first_root(need: str) -> str:
    """Return the name a need, or the first of its alternatives, starts with."""
    return need.partition(".")[0].removesuffix("[]")


def _absent(path: str, data: Mapping[str, Any], facts: Mapping[str, Any]) -> list[str]:
    root, _, rest = path.partition(".")
    name = root.removesuffix("[]")
    if name in facts:
        elements = listing(facts[name]) if root.endswith("[]") else [facts[name]]
        return [gap for element in elements for gap in _steps(parsed(rest), element, _at(element, name))]
    return _steps(parsed(path), data, "")


def _elements(stem: str, data: Mapping[str, Any], facts: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    if stem in facts:
        for element in listing(facts[stem]):
            yield _at(element, stem), element
        return
    outer, inner, rest = stem.partition("[].")
    if inner:
        for place, element in _elements(outer, data, facts):
            yield from ((f"{place}.{at}", one) for at, one in _elements(rest, element, {}))
        return
    value: Any = data
    for step in stem.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    for number, element in enumerate(listing(value)):
        yield f"{stem}[{number}]", element


def _at(element: Any, otherwise: str) -> str:
    """Return where an element of a fact stands; a fact may list what is not of the filing."""
    place = element.get("@") if isinstance(element, dict) else None
    return place if isinstance(place, str) else otherwise


def listing(value: Any) -> list[Any]:
    """Return a list as it is, and an empty one for anything else."""
    return value if isinstance(value, list) else []


@lru_cache(maxsize=4096)
def parsed(path: str) -> tuple[tuple[str, bool], ...]:
    """Return the steps of a path: the key of each, and whether every element below it is meant."""
    steps = path.split(".") if path else []
    return tuple((step.removesuffix("[]"), step.endswith("[]")) for step in steps)


def _steps(steps: tuple[tuple[str, bool], ...], value: Any, place: str) -> list[str]:
    """Walk `steps` below `value`, which stands at the logical path `place`; return what is absent."""
    for number, (name, each) in enumerate(steps):
        if value.__class__ is not dict or name not in value:
            return [_below(place, steps[: number + 1])]
        value = value[name]
        if each:
            rest, at = steps[number + 1 :], _below(place, steps[: number + 1])
            if len(rest) == 1 and not rest[0][1]:
                key = rest[0][0]
                return [
                    f"{at}[{index}].{key}"
                    for index, element in enumerate(listing(value))
                    if element.__class__ is not dict or key not in element
                ]
            listed = listing(value) if rest else []
            return [gap for index, one in enumerate(listed) for gap in _steps(rest, one, f"{at}[{index}]")]
    return []


def _below(place: str, steps: tuple[tuple[str, bool], ...]) -> str:
    path = ".".join([name for name, _ in steps])
    return f"{place}.{path}" if place else path
