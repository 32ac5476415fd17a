"""Explains a key the form does not have.

Handed: the group it stands in, the key as written and the group's logical path. Gives back: the code and figures of the
problem: the key probably meant, or the places it belongs under, or the keys that are possible here.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from wjcheck.filing.form import Group, Many, filing_form
from wjcheck.filing.nearness import all_nearest, edit_distance, plain
from wjcheck.filing.paths import Steps, parse_path
from wjcheck.filing.refusal import shortened
from wjcheck.locale.message import Bilingual, Figure

_MOST_PLACES = 2


def explain_unknown(form: Group, group: Group, name: str, path: str) -> tuple[str, dict[str, Figure]]:
    """Return code and figures for the unknown key `name` in `group` of `form`, which stands at the logical `path`."""
    values: dict[str, Figure] = {"key": shortened(name)}
    # Two keys equally near (编织: 编号 or 编制?) are no suggestion at all; the list of keys is the better answer.
    nearby = all_nearest(name, group.named)
    near = nearby[0] if len(nearby) == 1 else None
    sure = near is not None and len(name) > 2 and edit_distance(plain(name), plain(near)) <= 1
    elsewhere = (_everywhere() if form is filing_form() else _places(form)).get(name, ())
    namesake = next((steps[-1] for steps in elsewhere if steps[-1] in group.keys), None)
    if namesake is not None:
        # 名称 where people have a 姓名: the same key under the name it has elsewhere.
        return "W201", values | {"suggestion": group.keys[str(namesake)].names}
    if elsewhere and not sure:
        here = tuple(step for step in parse_path(path) if isinstance(step, str))
        ordered = sorted(elsewhere, key=lambda steps: (-_common(steps, here), len(steps)))
        return "W202", values | {"places": tuple(_names(form, steps) for steps in ordered[:_MOST_PLACES])}
    if near is not None:
        return "W201", values | {"suggestion": group.named[near].names}
    return "W203", values | {"allowed": tuple(key.names for key in group.keys.values())}


@cache
def _everywhere() -> Mapping[str, tuple[Steps, ...]]:
    """Return the places of the filing's form, which are looked up again and again."""
    return _places(filing_form())


def _places(form: Group) -> Mapping[str, tuple[Steps, ...]]:
    """Return every key name of `form` with the places it stands at, list positions left out."""
    places: dict[str, list[Steps]] = {}
    for steps, names in _walk(form, ()):
        for name in {names.zh, names.en}:
            places.setdefault(name, []).append(steps)
    return {name: tuple(found) for name, found in places.items()}


def _walk(group: Group, above: Steps) -> Iterator[tuple[Steps, Bilingual]]:
    for en, key in group.keys.items():
        yield (*above, en), key.names
        inner = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(inner, Group):
            yield from _walk(inner, (*above, en))


def _common(first: Steps, second: Steps) -> int:
    count = 0
    for a, b in zip(first, second, strict=False):
        if a != b:
            break
        count += 1
    return count


def _names(form: Group, steps: Steps) -> Bilingual:
    """Write a place in both languages: 安监局.人员, bureau.staff."""
    group = form
    zh: list[str] = []
    for step in steps:
        key = group.keys[str(step)]
        zh.append(key.zh)
        inner = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(inner, Group):
            group = inner
    return Bilingual(".".join(zh), ".".join(map(str, steps)))
