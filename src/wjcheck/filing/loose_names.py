"""Names in a roster that is not written as the form asks: 人员: [张三, 李四], 人员: 张三、李四, {张三: 民兵}.

Handed: a file as it is written, before it is translated. Gives back: what stands there in the place of people. Such
entries are refused and are no data, but a report quotes them, and a first draft is full of them.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wjcheck.filing.form import Group, Holds, Key, Many, filing_form
from wjcheck.pattern import late

_NAME = late(r"[A-Za-z]+(?:[. ]+[A-Za-z]+)*|[^\W\d_A-Za-z]+(?:[·•][^\W\d_A-Za-z]+)*")
_BETWEEN = late(r"[、，,；;/|\n]+")


def loose_names(root: Any, paths: Iterable[str]) -> Iterator[str]:
    """Give what stands in the place of names below `paths`, such as `bureau.staff[].name`, where it is no filed name.

    Args:
        root: the file's values as they are written.
        paths: the places of the form that hold the names of people.
    """
    for path in paths:
        steps = path.split(".")
        yield from _below(root, filing_form(), steps[:-1], steps[-1].removesuffix("[]"))


def _below(node: Any, holds: Holds, steps: list[str], last: str) -> Iterator[str]:
    if not steps:
        if isinstance(holds, Group):
            yield from _entry(node, holds, last)
        return
    key = _key(holds, steps[0].removesuffix("[]"))
    if key is None or not isinstance(node, Mapping):
        return
    for name, value in node.items():
        if isinstance(name, str) and name.strip() in (key.en, key.zh):
            many = isinstance(key.holds, Many)
            each = value if many and isinstance(value, list) else [value]
            holds_each = key.holds.each if isinstance(key.holds, Many) else key.holds
            for one in each:
                yield from _below(one, holds_each, steps[1:], last)


def _entry(node: Any, group: Group, last: str) -> Iterator[str]:
    """Give the names of one entry: of a person written as a mapping only what stands in the place of the name."""
    if isinstance(node, str):
        yield from _tokens(node)
    elif isinstance(node, list):
        for one in node:
            yield from _entry(one, group, last)
    elif isinstance(node, Mapping):
        known = [name for name in node if isinstance(name, str) and name.strip() in group.named]
        for name in known:
            if group.named[name.strip()].en == last:
                yield from _all(node[name])
        if not known:
            for name in node:
                yield from _tokens(str(name))


def _all(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield from _tokens(node)
    elif isinstance(node, (list, Mapping)):
        for one in node:
            yield from _all(one)


def _tokens(text: str) -> Iterator[str]:
    for token in _BETWEEN.split(text):
        found = _NAME.search(token)
        if found is not None:
            yield found[0]
            yield "".join(token.split())


def _key(holds: Holds, en: str) -> Key | None:
    return holds.keys.get(en) if isinstance(holds, Group) else None
