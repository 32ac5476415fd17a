"""What the header of a column stands for.

Handed: the text of a header as offices write it (姓 名, “编制\\n性质”, 人数（人）) and the list its sheet is for.
Gives back: the value of a record it stands for, that it is left out (a running number, a remark), that it holds
personal numbers, or that nothing is known of it. The words are in `headers.json`.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, final

from wjcheck.dataclass import dataclass
from wjcheck.drafting.lists import Leaf, RecordList, leaves_of
from wjcheck.filing.nearness import all_nearest
from wjcheck.locale.message import Bilingual

_PUNCTUATION = re.compile(r"[\s.·:：、,，;；/\\|*?？!！()\[\]{}<>【】〔〕《》“”\"'_\-—~～]+")
_BRACKETS = re.compile(r"[(\[【〔][^)\]】〕]*[)\]】〕]")


@final
@dataclass(frozen=True, slots=True)
class Owner:
    """The column that names the record another list's rows belong to."""


@final
@dataclass(frozen=True, slots=True)
class LeftOut:
    """A column that is not taken: because it is private, or because a filing has no use for it."""

    private: bool = False


@final
@dataclass(frozen=True, slots=True)
class Unknown:
    """A header that is not understood, with the names it is near to or could equally stand for."""

    near: tuple[Bilingual, ...] = ()
    ambiguous: bool = False


Meaning = Leaf | Owner | LeftOut | Unknown


def meaning_of(header: str, target: RecordList, *, guess: bool = True) -> Meaning:
    """Return what a column with this `header` holds in a sheet for `target`; `guess` what an unknown one is near to."""
    words = _data()
    whole = normal(header)
    short = normal(_BRACKETS.sub("", unicodedata.normalize("NFKC", header)))
    if any(word in whole for word in words["private"]) and _exact(whole, target) is None:
        return LeftOut(private=True)
    for word in dict.fromkeys((whole, short)):
        found = _exact(word, target) if word else None
        if found is not None:
            return found
    either = [found for part in re.split("[/／]", header) if (found := _exact(normal(part), target)) is not None]
    if len(either) == 1:  # 职务/职称
        return either[0]
    if not whole or whole in words["ignored"] or short in words["ignored"]:
        return LeftOut()
    if not guess:
        return Unknown()
    near = all_nearest(whole, [word for level in _names(target) for word in level])
    leaves = {leaf.names.en: leaf for word in near if isinstance(leaf := _exact(word, target), Leaf)}
    return Unknown(tuple(leaf.names for leaf in leaves.values()))


def is_footer(text: str) -> bool:
    """Whether a row that begins with `text` ends a table: 合计, 填表人：."""
    folded = "".join(unicodedata.normalize("NFKC", text).split()).casefold()
    return any(folded == word or (folded.startswith(word) and _ends(folded, word)) for word in _data()["footers"])


def normal(text: str) -> str:
    """Return a header as headers are compared: half-width, small letters, no blanks and no punctuation."""
    return _PUNCTUATION.sub("", unicodedata.normalize("NFKC", text)).casefold()


def _ends(text: str, word: str) -> bool:
    """Whether `word` is all of a footer's name: 合计12人 and 填表人:张三 are footers, 审核科科长 is a post."""
    return word.endswith((":", ")")) or text[len(word)] in ":(0123456789"


def _exact(word: str, target: RecordList) -> Leaf | Owner | Unknown | None:
    """Return what `word` names. Of several values the least deep counts; several equally deep are a doubt."""
    for level in _names(target):
        found = level.get(word)
        if not found:
            continue
        if found[0] is None:
            return Owner()
        leaves = [leaf for leaf in found if leaf is not None]
        least = min(len(leaf.keys) for leaf in leaves)
        nearest = [leaf for leaf in leaves if len(leaf.keys) == least]
        return nearest[0] if len(nearest) == 1 else Unknown(tuple(leaf.names for leaf in nearest), ambiguous=True)
    return None


_Level = Mapping[str, Sequence[Leaf | None]]
"""Normal words and the values they may stand for; None for the column of the owner."""


def _names(target: RecordList) -> tuple[_Level, ...]:
    return _names_of(target.path)


@cache
def _names_of(path: str) -> tuple[_Level, ...]:
    from wjcheck.drafting.lists import record_lists

    target = next(each for each in record_lists() if each.path == path)
    leaves = tuple(leaves_of(target.group))
    words = _data()
    own: Mapping[str, Sequence[str]] = words["paths"].get(path, {})
    levels: list[dict[str, list[Leaf | None]]] = [{} for _ in range(4)]

    def put(level: int, word: str, leaf: Leaf | None) -> None:
        places = levels[level].setdefault(normal(word), [])
        if leaf not in places:
            places.append(leaf)

    if target.owner is not None:
        for word in (*_owner_names(target), *own.get("@owner", ())):
            put(0, word, None)
    for leaf in leaves:
        put(0, leaf.names.zh, leaf)
        put(0, leaf.names.en, leaf)
        for word in own.get(".".join(leaf.steps), ()):
            put(1, word, leaf)
        for word in _tails(leaf):
            put(2, word, leaf)
        for word in words["names"].get(leaf.key.zh, ()):
            put(3, word, leaf)
    return tuple(levels)


def _owner_names(target: RecordList) -> Iterator[str]:
    assert target.owner is not None
    name = target.owner.identity[-1][0]
    key = target.owner.group.keys[name]
    names = target.owner.names
    yield from (f"{names.zh}.{key.zh}", f"{names.en}.{key.en}")


def _tails(leaf: Leaf) -> Iterator[str]:
    """The shorter names of a value: 组长.姓名 and 姓名 for 工作小组.组长.姓名, also 组长; 是否成立 for 已成立."""
    for start in range(len(leaf.keys)):
        keys = leaf.keys[start:]
        yield "".join(key.zh for key in keys)
        yield "".join(key.en for key in keys)
        if len(keys) > 1 and keys[-1].en == "name":
            yield "".join(key.zh for key in keys[:-1])
            yield "".join(key.en for key in keys[:-1])
        if leaf.scalar.kind == "bool":
            asked = "是否" + keys[-1].zh.removeprefix("已")
            yield "".join(key.zh for key in keys[:-1]) + asked
            yield "是否" + "".join(key.zh for key in keys)


@cache
def _data() -> Mapping[str, Any]:
    data: Mapping[str, Any] = json.loads(Path(__file__).with_name("headers.json").read_text(encoding="utf-8"))
    return {**data, "private": [normal(word) for word in data["private"]]}
