"""Whose names a report that is handed round masks.

Handed: a filing as data, and its lines where it is not in order. Gives back: the names of people who are in no office.
Which place names whom is data (`people.json`); leaders of the town, of its bodies and of its villages are named in
public papers anyway.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from wjcheck.filing.loose_names import loose_names
from wjcheck.filing.scalars import LONGEST_NAME
from wjcheck.pattern import late

_CALLED = late(r"[A-Za-z]+(?:[. ]+[A-Za-z]+)*|[^\W\d_A-Za-z]+(?:[·•][^\W\d_A-Za-z]+)*")
"""A name in a text that may hold a telephone number beside it; 汉字 are parted by blanks, Zhang San is one name."""
_BESIDE = late("(?:联系|办公)?电话|手机号?|座机|固话|传真|分机|联系人|姓名|(?i:\\b(?:tel|mobile|phone)\\b)")
"""Words beside a telephone number that are nobody's name."""
_LONGEST = 4
"""No more 汉字 than this are taken for one name, where a line goes on behind it."""
_REMARK = late(r"\s*[（(【\[〔].*", re.DOTALL)
"""What is remarked behind a name: 张三（兼）."""
_LETTERS = r"[^\W\d_]+"
_WRITTEN = late(
    rf"(?:姓[ \u3000]*名|名字|(?<![A-Za-z_])name)[\"'”’]?[ \t\u3000]*[:：﹕∶=＝]?[ \t\u3000]*[\"'“‘]?"
    rf"(?P<whole>(?P<first>{_LETTERS})(?:[ \u3000·•.]{_LETTERS})*)"
)
"""What stands behind 姓名 in a line, whatever sign is between."""
_CONTACT = "unit.contact"


@cache
def people_of_the_form() -> Mapping[str, tuple[str, ...]]:
    """Return the places of the form that hold a name: of people in office, of other members, and of no person."""
    told = json.loads((Path(__file__).parent / "people.json").read_text(encoding="utf-8"))
    return {group: tuple(paths) for group, paths in told.items()}


def members(data: Mapping[str, Any], lines: Sequence[str] = (), root: Any = None) -> tuple[str, ...]:
    """Return the names of the people in a filing who are in no office, each once, sorted.

    A name is given as it is filed, and without a remark behind it. Whoever is named in an office too is left out,
    blanks inside a name ignored: one name has one spelling in a report. A single character is no name that could be
    looked for: it would be found in every other word. What is longer than a name may be is none.

    Args:
        data: the filing under English keys; nothing where it could not be read.
        lines: the lines of a file that is not in order: a name in it that did not become data, because its entry was
            refused or nothing could be read, is a member's too. Nobody can tell what office it belongs to.
        root: the values of such a file as they are written: what stands in a roster in the place of people, in whatever
            form, is the name of a member.
    """
    places = people_of_the_form()
    office = {_bare(name) for path in places["in_office"] for name in _names(data, path)}
    found = {name for path in places["members"] for name in _names(data, path)}
    if root is not None:
        found.update(loose_names(root, (path for path in places["members"] if path != _CONTACT)))
    if lines:
        known = {_bare(text) for text in _texts(data)}
        found.update(name for name in _written(lines) if _bare(name) not in known)
    bare = {name: _bare(name) for name in found}
    return tuple(sorted(name for name, own in bare.items() if 1 < len(own) <= LONGEST_NAME and own not in office))


def _bare(name: str) -> str:
    """Return a name without the blanks in it: 张　三 is 张三."""
    return "".join(name.split())


def _names(data: Mapping[str, Any], path: str) -> Iterator[str]:
    for text in _values(data, path.split(".")):
        if path == _CONTACT:
            yield from _CALLED.findall(_BESIDE.sub(";", text))
        elif _CALLED.search(text):
            yield text
            yield _REMARK.sub("", text)


def _written(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        for match in _WRITTEN.finditer(line):
            yield match["whole"]
            if len(_bare(match["whole"])) > _LONGEST and not match["whole"].isascii():
                yield match["first"]


def _texts(node: Any) -> Iterator[str]:
    """Give every text of a filing."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, Mapping):
        for one in node.values():
            yield from _texts(one)
    elif isinstance(node, (list, tuple)):
        for one in node:
            yield from _texts(one)


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
