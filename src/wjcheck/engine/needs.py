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
        missing = [_steps(option[len(stem) + 3 :].split("."), element, place) for option in options]
        if all(missing):
            lacking.extend(missing[0])
    return lacking


@lru_cache(maxsize=4096)
def roots(need: str) -> frozenset[str]:
    """Return the names a need starts with: keys of the filing, or facts."""
    return frozenset(option.partition(".")[0].removesuffix("[]") for option in need.split(ALTERNATIVE))


def _absent(path: str, data: Mapping[str, Any], facts: Mapping[str, Any]) -> list[str]:
    root, _, rest = path.partition(".")
    name = root.removesuffix("[]")
    if name in facts:
        elements = _listed(facts[name]) if root.endswith("[]") else [facts[name]]
        return [gap for element in elements for gap in _steps(_split(rest), element, _at(element, name))]
    return _steps(path.split("."), data, "")


def _elements(stem: str, data: Mapping[str, Any], facts: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    if stem in facts:
        for element in _listed(facts[stem]):
            yield _at(element, stem), element
        return
    value: Any = data
    for step in stem.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    for number, element in enumerate(_listed(value)):
        yield f"{stem}[{number}]", element


def _at(element: Any, otherwise: str) -> str:
    """Return where an element of a fact stands; a fact may list what is not of the filing."""
    place = element.get("@") if isinstance(element, dict) else None
    return place if isinstance(place, str) else otherwise


def _split(rest: str) -> list[str]:
    return rest.split(".") if rest else []


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _steps(steps: list[str], value: Any, place: str) -> list[str]:
    """Walk `steps` below `value`, which stands at the logical path `place`; return what is absent."""
    for number, step in enumerate(steps):
        name = step.removesuffix("[]")
        here = f"{place}.{name}" if place else name
        if not isinstance(value, dict) or name not in value:
            return [here]
        value, place = value[name], here
        if step.endswith("[]"):
            rest = steps[number + 1 :]
            return [
                gap
                for index, element in enumerate(_listed(value))
                for gap in _steps(rest, element, f"{place}[{index}]")
            ]
    return []
