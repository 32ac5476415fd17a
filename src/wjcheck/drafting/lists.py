"""The lists of records that the form has: what a sheet of a spreadsheet may be taken into.

Handed: the form, and what a person calls a list. Gives back: a `RecordList`: its path, its names, what tells two of its
records apart, and the single values a record is made of. A list inside the records of another (the rescuers of each
village) has an owner: each of its rows says to which record of the other list it belongs.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.filing.form import MOST_ENTRIES, Group, Key, Many, Scalar, filing_form
from wjcheck.filing.nearness import all_nearest, plain
from wjcheck.locale.message import Bilingual

Identity = tuple[tuple[str, ...], ...]
"""Ways to tell two records apart, the surest first: the first whose keys both records have decides."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One single value, or list of single values, of a record: the keys that lead to it."""

    keys: tuple[Key, ...]

    @property
    def steps(self) -> tuple[str, ...]:
        """The English names of the keys."""
        return tuple(key.en for key in self.keys)

    @property
    def names(self) -> Bilingual:
        """The path in both languages: 工作小组.组长.姓名, group.leader.name."""
        return Bilingual(".".join(key.zh for key in self.keys), ".".join(self.steps))

    @property
    def key(self) -> Key:
        """The last key, which holds the value."""
        return self.keys[-1]

    @property
    def scalar(self) -> Scalar:
        """What a single value, or each of several, is."""
        holds = self.key.holds
        each = holds.each if isinstance(holds, Many) else holds
        assert isinstance(each, Scalar)
        return each


@dataclass(frozen=True, slots=True)
class RecordList:
    """One list of records. `inner` leads from a record of the `owner` to the list; both are empty for other lists."""

    keys: tuple[Key, ...]
    group: Group
    owner: "RecordList | None" = None
    inner: tuple[Key, ...] = ()

    @property
    def path(self) -> str:
        """The path in English: rescue_team.members."""
        return ".".join(key.en for key in self.keys)

    @property
    def names(self) -> Bilingual:
        """The path in both languages."""
        return Bilingual(".".join(key.zh for key in self.keys), self.path)

    @property
    def identity(self) -> Identity:
        """What tells two records of this list apart."""
        return identity_of(self.path, self.group)

    @property
    def most(self) -> int:
        """How many records it may have; of a list in each record of another, how many all of them may."""
        holds = self.keys[-1].holds
        return holds.most if isinstance(holds, Many) and self.owner is None else MOST_ENTRIES

    @property
    def leaves(self) -> tuple[Leaf, ...]:
        """The single values of a record, in the order of the form."""
        return tuple(leaves_of(self.group))


@cache
def record_lists() -> tuple[RecordList, ...]:
    """Return every list of records, in the order of the form."""
    return tuple(_lists(filing_form(), (), None, ()))


def single_values() -> tuple[Leaf, ...]:
    """Return every value of a filing that stands in no record."""
    return tuple(leaves_of(filing_form()))


def list_called(name: str) -> RecordList | tuple[Bilingual, ...]:
    """Return the list that a person calls `name`, in Chinese or English; the ones perhaps meant when there is none.

    A last name that only one list has will do: `members` is two lists, 队员 too, but 专项预案 is plans.special.
    """
    wanted = plain(name.strip().removesuffix("[]")).replace("。", ".")
    for each in record_lists():
        if wanted in (plain(each.names.zh), plain(each.names.en)):
            return each
    last = [each for each in record_lists() if wanted in (plain(each.keys[-1].zh), plain(each.keys[-1].en))]
    top = [each for each in last if len(each.keys) == 1]
    if len(top or last) == 1:
        return (top or last)[0]
    if last:
        return tuple(each.names for each in last)
    known = {word: each.names for each in record_lists() for word in (each.names.zh, each.names.en, each.keys[-1].zh)}
    near = {known[word].en: known[word] for word in all_nearest(name.strip(), known)}
    within = [
        each.names for each in record_lists() if wanted and wanted in (plain(each.keys[0].zh), plain(each.keys[0].en))
    ]
    ending = [each.names for each in record_lists() if len(each.keys) > 1 and wanted.endswith(plain(each.keys[-1].zh))]
    return tuple(near.values()) or tuple(within) or tuple(ending)


def leaves_of(group: Group, above: tuple[Key, ...] = ()) -> Iterator[Leaf]:
    """Return the single values below a group, lists of records left out."""
    for key in group.keys.values():
        holds = key.holds
        if isinstance(holds, Group):
            yield from leaves_of(holds, (*above, key))
        elif not (isinstance(holds, Many) and isinstance(holds.each, Group)):
            yield Leaf((*above, key))


def identity_of(path: str, group: Group) -> Identity:
    """Return what tells two records of the list at `path` apart (English keys, no positions)."""
    told = _data()
    found = told.get(path)
    return found if found is not None else told["person" if "id" in group.keys else "name"]


def is_same(first: Mapping[str, Any], second: Mapping[str, Any], identity: Identity) -> bool:
    """Say whether two records are about the same person, meeting, village: the first way that both allow decides."""
    for keys in identity:
        if all(key in first and key in second for key in keys):
            return all(first[key] == second[key] for key in keys)
    return False


def is_identified(record: Mapping[str, Any], identity: Identity) -> bool:
    """Say whether a record holds enough to be told from others."""
    return any(all(key in record for key in keys) for keys in identity)


def called(record: Mapping[str, Any], identity: Identity) -> tuple[str, ...]:
    """Return the values a record is called by: a name, or a date and a type."""
    return tuple(str(record[key]) for key in called_by(record, identity))


def called_by(record: Mapping[str, Any], identity: Identity) -> tuple[str, ...]:
    """Return the keys whose values a record is called by; empty where it has not the values of any way."""
    named = next((keys for keys in reversed(identity) if all(key in record for key in keys)), ())
    return next((keys for keys in identity if keys != ("id",) and all(key in record for key in keys)), named)


def _lists(
    group: Group, above: tuple[Key, ...], owner: RecordList | None, inner: tuple[Key, ...]
) -> Iterator[RecordList]:
    for key in group.keys.values():
        keys, holds = (*above, key), key.holds
        within = (*inner, key) if owner is not None else ()
        if isinstance(holds, Group):
            yield from _lists(holds, keys, owner, within)
        elif isinstance(holds, Many) and isinstance(holds.each, Group):
            one = RecordList(keys, holds.each, owner, within)
            yield one
            yield from _lists(holds.each, keys, one, ())


@cache
def _data() -> Mapping[str, Identity]:
    data = json.loads(Path(__file__).with_name("identities.json").read_text(encoding="utf-8"))
    return {path: tuple(tuple(keys) for keys in ways) for path, ways in data.items()}
