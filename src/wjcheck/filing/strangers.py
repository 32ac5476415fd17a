"""Explains a key the form does not have.

Handed: the group it stands in, the key as written, the group's logical path and the key before it. Gives back: the code
and figures of the problem: the key probably meant, or the place it belongs to, or the keys that are possible here; and
the logical path of what was probably meant. What people call a key in everyday words is data, in `everyday.json`.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from wjcheck.dataclass import dataclass
from wjcheck.filing.form import Group, Key, Many, filing_form
from wjcheck.filing.nearness import all_nearest, edit_distance, plain
from wjcheck.filing.paths import Steps, parse_path
from wjcheck.filing.refusal import shortened
from wjcheck.locale.message import Bilingual, Figure
from wjcheck.pattern import late
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Tree

_MOST_PLACES = 2
_SHORTEST_SHORTENED = 3
_LONGEST_EXAMINED = 40
_ADORNED = late(
    r"^(?:[（(]?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）、．.]|[①-⑳]|[*＊#·•]+)\s*|[*＊:：]+$|^[\"“”'‘’【\[「]|[\"“”'‘’】\]」]$"
)
_TOP = Bilingual("最外层（顶格，行首没有空格）", "at the top level, without blanks before it")


_INDENTED = late(r"(?P<blanks> +)(?P<name>[^\s:#-][^\s:]*)[ ]*:(?: |$)")


@dataclass(frozen=True, slots=True)
class Stranger:
    """What to say of an unknown key."""

    code: str
    values: Mapping[str, Figure]
    meant: str = ""
    """The logical path of what was probably meant; empty when nobody can say."""


def explain_unknown(form: Group, group: Group, name: str, path: str, before: str | None = None) -> Stranger:
    """Return what to say of the unknown key `name`.

    Args:
        form: the whole form that the file is to follow.
        group: the keys that are possible where it stands.
        name: the key as written.
        path: the logical path of the group; empty at the top level.
        before: the English name of the known key before it in the same group, if any.
    """
    values: dict[str, Figure] = {"key": shortened(name)}
    bare = _bare(name)
    if bare in group.named:
        return _suggested(group.named[bare], values, path)
    belongs = _under_the_one_before(group, name, path, before, values) or _further_out(form, name, path, values)
    if belongs is not None:
        return belongs
    if (everyday := _everyday(group, bare)) is not None:
        return _suggested(everyday, values, path)
    # Two keys equally near are no suggestion at all; the list of keys is the better answer.
    nearby = all_nearest(bare, group.named)
    near = group.named[nearby[0]] if len({group.named[word].en for word in nearby}) == 1 else None
    sure = near is not None and len(bare) > 2 and edit_distance(plain(bare), plain(nearby[0])) <= 1
    elsewhere = (_everywhere() if form is filing_form() else _places(form)).get(bare, ())
    namesake = next((steps[-1] for steps in elsewhere if steps[-1] in group.keys), None)
    if namesake is not None:
        # 名称 where people have a 姓名: the same key under the name it has elsewhere.
        return _suggested(group.keys[str(namesake)], values, path)
    if elsewhere and not sure:
        here = tuple(step for step in parse_path(path) if isinstance(step, str))
        ordered = sorted(elsewhere, key=lambda steps: (-_common(steps, here), len(steps)))
        return Stranger("W202", values | {"places": tuple(_names(form, steps) for steps in ordered[:_MOST_PLACES])})
    if (inner := _section_and_key(group, bare)) is not None:
        here = tuple(step for step in parse_path(path) if isinstance(step, str))
        return Stranger("W202", values | {"places": (_names(form, (*here, *inner)),)})
    meant = near or _part_of(group, bare) or _shortened(group, bare)
    if meant is not None:
        return _suggested(meant, values, path)
    return Stranger("W203", values | {"allowed": tuple(key.names for key in group.keys.values())})


def _suggested(key: Key, values: Mapping[str, Figure], path: str) -> Stranger:
    sure = plain(_bare(str(values["key"]))) in (plain(key.zh), plain(key.en))
    figures = {**values, "suggestion": key.names, "sure": sure}
    return Stranger("W201", figures, f"{path}.{key.en}" if path else key.en)


def _bare(name: str) -> str:
    """Return a key without the numbering, quotes, stars and colons that people put around it."""
    if len(name) > _LONGEST_EXAMINED:
        return name
    before = ""
    while name != before:
        before, name = name, _ADORNED.sub("", name).strip()
    return name


def _under_the_one_before(
    group: Group, name: str, path: str, before: str | None, values: Mapping[str, Figure]
) -> Stranger | None:
    """A key of the group above it that lost its indentation."""
    inner = None if before is None else _group_of(group.keys[before])
    if before is None or inner is None or name not in inner.named:
        return None
    place = f"{path}.{before}" if path else before
    return Stranger("W207", {**values, "section": group.keys[before].names}, f"{place}.{inner.named[name].en}")


def _further_out(form: Group, name: str, path: str, values: Mapping[str, Figure]) -> Stranger | None:
    """A key of a group further out that was indented too far."""
    here = tuple(step for step in parse_path(path) if isinstance(step, str)) if path else ()
    for length in range(len(here) - 1, -1, -1):
        outer = _group_at(form, here[:length])
        if outer is not None and name in outer.named:
            there = _TOP
            if length:
                names = _names(form, here[:length])
                there = Bilingual(f"“{names.zh}”下面", f"under {names.en}")
            figures: dict[str, Figure] = {**values, "here": _names(form, here), "there": there}
            return Stranger("W206", figures, ".".join((*here[:length], outer.named[name].en)))
    return None


def _everyday(group: Group, name: str) -> Key | None:
    """Return the key that people call `name` in everyday words; None when it is none or stands for several."""
    word = plain(name)
    found = [group.named[zh] for zh in _everyday_words().get(word, ()) if zh in group.named]
    return found[0] if len(found) == 1 else None


def _section_and_key(group: Group, name: str) -> Steps | None:
    """Return the steps to a key written together with its section: 安监局人员."""
    for word, key in group.named.items():
        inner = _group_of(key) if name.startswith(word) else None
        if inner is not None and (rest := name[len(word) :].lstrip("的.-_ ")) in inner.named:
            return (key.en, inner.named[rest].en)
    return None


def _part_of(group: Group, name: str) -> Key | None:
    """Return the one key that begins or ends what was written, or that what was written begins or ends."""
    word = plain(name)
    if len(word) < 2 or word.isascii():
        return None
    found: dict[str, int] = {}
    for known, key in group.named.items():
        other = plain(known)
        if len(other) > 1 and (word.startswith(other) or word.endswith(other) or other.endswith(word)):
            found[key.en] = max(found.get(key.en, 0), len(other))
    longest = [en for en, length in found.items() if length == max(found.values())]
    return group.keys[longest[0]] if len(longest) == 1 else None


def _shortened(group: Group, name: str) -> Key | None:
    """Return the one key that is short for what was written, or that was shortened: 安监局 and its full name."""
    word = plain(name)
    if len(word) < _SHORTEST_SHORTENED or word.isascii() or len(word) > _LONGEST_EXAMINED:
        return None
    found = {key.en: key for known, key in group.named.items() if _in_order(plain(known), word)}
    return next(iter(found.values())) if len(found) == 1 else None


def _in_order(first: str, second: str) -> bool:
    """Say whether all characters of the shorter word stand in the longer one in the same order, from its first on."""
    short, long = sorted((first, second), key=len)
    if len(short) < _SHORTEST_SHORTENED or short[0] != long[0]:
        return False
    rest = iter(long)
    return all(char in rest for char in short)


@cache
def _everyday_words() -> Mapping[str, tuple[str, ...]]:
    """Return for each everyday word, as it is compared, the Chinese names of the keys it may stand for."""
    data = json.loads(Path(__file__).with_name("everyday.json").read_text(encoding="utf-8"))["anywhere"]
    words: dict[str, list[str]] = {}
    for zh, called in data.items():
        for word in called:
            words.setdefault(plain(word), []).append(zh)
    return {word: tuple(names) for word, names in words.items()}


def _group_of(key: Key) -> Group | None:
    inner = key.holds.each if isinstance(key.holds, Many) else key.holds
    return inner if isinstance(inner, Group) else None


def _group_at(form: Group, steps: Steps) -> Group | None:
    group: Group | None = form
    for step in steps:
        group = _group_of(group.keys[str(step)]) if group is not None else None
    return group


def indented_sections(tree: Tree) -> Iterator[Problem]:
    """Give the lines that made a file unreadable since they begin a section of the form and yet are indented.

    Only names that the form has nowhere else: 年度 is a line of a record too.
    """
    if tree.usable or tree.source is None:
        return
    for problem in tree.problems:
        if problem.code in ("W123", "W124") and problem.span is not None:
            line = problem.span.line
            found = _INDENTED.match(tree.source.lines[line - 1])
            places = _everywhere().get(found["name"], ()) if found is not None else ()
            if found is not None and len(places) == 1 and len(places[0]) == 1:
                blanks = len(found["blanks"])
                values: dict[str, Figure] = {"key": found["name"], "blanks": blanks}
                yield Problem("W209", values=values, span=Span(line, 1, line, blanks + 1))


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
