"""What becomes of a filing when records are taken into it: decided on values, before any text is touched.

Handed: a filing's tree and its values, and what came from a spreadsheet. Gives back: a `Merge`: the places to be
filled, changed and added to, the values the filing must read back to afterwards, and what is to be told: what is new,
what was filled in, where filing and roster differ, whom the roster does not name. What is filed is never replaced
unasked.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias, final

from wjcheck.dataclass import dataclass, field
from wjcheck.drafting.cells import is_private
from wjcheck.drafting.lists import called, identity_of, is_same
from wjcheck.drafting.roster import Record, Trouble
from wjcheck.filing.form import Group, Key, Many, filing_form
from wjcheck.filing.load import Submission
from wjcheck.filing.refusal import shortened
from wjcheck.filing.translate import PLACE, is_blank
from wjcheck.locale.message import Bilingual, Figure
from wjcheck.reading.problem import Problem
from wjcheck.reading.tree import RawPath


@final
@dataclass(frozen=True, slots=True)
class Fill:
    """A value for `key` of the mapping at `parent`; `name` is the key as it stands there without a value, or None."""

    parent: RawPath
    group: Group
    key: Key
    name: str | None
    value: Any


@final
@dataclass(frozen=True, slots=True)
class Swap:
    """Another value instead of the one at `raw`."""

    raw: RawPath
    key: Key
    value: Any


@final
@dataclass(frozen=True, slots=True)
class Append:
    """New records at the end of the list at `raw`; the first go after the dashes that stand there with nothing."""

    raw: RawPath
    key: Key
    values: tuple[Mapping[str, Any], ...]


Change: TypeAlias = Fill | Swap | Append


@dataclass(frozen=True, slots=True)
class Difference:
    """One value about which filing and spreadsheet are told: whose, which, the filing's (None: none) and the new one.

    `row` is the row in the sheet, 0 for a value that stands in no list.
    """

    who: Figure
    names: Bilingual
    old: Figure
    new: Figure
    row: int = 0


@dataclass(slots=True)
class Merge:
    """What is to be done, and what is to be told."""

    changes: list[Change] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)
    added: list[tuple[int, Mapping[str, Any]]] = field(default_factory=list)
    filled: list[Difference] = field(default_factory=list)
    replaced: list[Difference] = field(default_factory=list)
    conflicts: list[Difference] = field(default_factory=list)
    unchanged: int = 0
    kept: list[tuple[str, ...]] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)


def merge(filing: Submission, incoming: Mapping[str, Any], *, replace: bool = False) -> Merge:
    """Decide what becomes of `filing`.

    Args:
        filing: the filing as read.
        incoming: values under English keys, nested as the filing is; a list of records is a tuple of `Record`.
        replace: whether a value that differs takes the place of the filing's.
    """
    return _Merging(filing, replace).run(incoming)


def bare(value: Any) -> Any:
    """Return values without the paths that every record carries."""
    if isinstance(value, Mapping):
        return {key: bare(inner) for key, inner in value.items() if key != PLACE}
    if isinstance(value, list | tuple):
        return [bare(inner) for inner in value]
    return bare(value.values) if isinstance(value, Record) else value


class _Merging:
    """One merge; made for one filing and thrown away after it."""

    def __init__(self, filing: Submission, replace: bool) -> None:
        self.filing = filing
        self.replace = replace
        self.found = Merge()

    def run(self, incoming: Mapping[str, Any]) -> Merge:
        data = self._mapping(filing_form(), self.filing.tree.root or {}, (), self.filing.data, incoming, _Where())
        self.found.data = bare(data)
        return self.found

    def _mapping(
        self,
        group: Group,
        node: Mapping[str, Any],
        raw: RawPath,
        data: Mapping[str, Any],
        incoming: Mapping[str, Any],
        where: "_Where",
    ) -> dict[str, Any]:
        """Merge into one mapping of the file and return its values afterwards."""
        result = dict(data)
        for en, key in group.keys.items():
            if en not in incoming:
                continue
            name = next((written for written in node if (known := group.named.get(written)) and known.en == en), None)
            here = where.below(key)
            value = self._entry(group, key, node, raw, name, data.get(en), incoming[en], here)
            if value is not None:
                result[en] = value
        return result

    def _entry(
        self,
        group: Group,
        key: Key,
        node: Mapping[str, Any],
        raw: RawPath,
        name: str | None,
        old: Any,
        new: Any,
        where: "_Where",
    ) -> Any:
        """Merge into one entry, which may not be there, and return its value afterwards; None for none."""
        there = None if name is None else node[name]
        holds = key.holds
        records = isinstance(holds, Many) and isinstance(holds.each, Group)
        if name is not None and isinstance(there, dict) and there and isinstance(holds, Group):
            return self._mapping(holds, there, (*raw, name), old or {}, new, where) or None
        if name is not None and isinstance(there, list) and there and records and (new or not is_blank(there)):
            return self._records(key, there, (*raw, name), old or [], new, where)
        if name is None or is_blank(there) or there in ({}, []):
            if new in ((), []) and there == []:
                return old
            value = self._fresh(key, new, where)
            if value is None:
                return old
            self.found.changes.append(Fill(raw, group, key, name, value))
            return value
        if not isinstance(holds, Group) and not records:
            return self._single(key, (*raw, name), there, old, new, where)
        self.found.troubles.append(Trouble(Problem("W531", values={"place": where.names}), where.row))
        return old

    def _fresh(self, key: Key, new: Any, where: "_Where") -> Any:
        """Return a value for an entry that has none yet, and tell what is new; None when nothing of it is taken."""
        holds = key.holds
        if isinstance(holds, Group):
            inner = {en: self._fresh(holds.keys[en], value, where.below(holds.keys[en])) for en, value in new.items()}
            return {en: value for en, value in inner.items() if value is not None} or None
        if isinstance(holds, Many) and isinstance(holds.each, Group) and new:
            return [
                self._record(holds.each, each, where) for each in self._known(self._once(holds, new, where), where)
            ] or None
        if not where.new:
            self.found.filled.append(Difference(where.who, where.names, None, _shown(bare(new)), where.row))
        return bare(new)

    def _record(self, group: Group, record: Record, where: "_Where") -> Mapping[str, Any]:
        """Return the values of a new record, and tell of it."""
        if not where.new:
            self.found.added.append((record.row, record.values))
        inside = where.of(called(record.values, identity_of(where.path, group)), record.row, new=True)
        values = {
            en: self._fresh(group.keys[en], value, inside.below(group.keys[en])) for en, value in record.values.items()
        }
        return {en: value for en, value in values.items() if value is not None}

    def _single(self, key: Key, raw: RawPath, there: Any, old: Any, new: Any, where: "_Where") -> Any:
        """Set the filing's value beside the new one."""
        if old == new or (isinstance(old, list) and isinstance(new, list) and sorted(old) == sorted(new)):
            return old
        told = Difference(where.who, where.names, _shown(there if old is None else old), _shown(new), where.row)
        if not self.replace:
            self.found.conflicts.append(told)
            return old
        self.found.replaced.append(told)
        self.found.changes.append(Swap(raw, key, new))
        return new

    def _records(
        self, key: Key, nodes: list[Any], raw: RawPath, data: Sequence[Any], new: Sequence[Record], where: "_Where"
    ) -> list[Any]:
        """Merge records into a list that stands in the file with at least one entry."""
        assert isinstance(key.holds, Many)
        group = key.holds.each
        assert isinstance(group, Group)
        identity = identity_of(where.path, group)
        old = {_position(each): each for each in data}
        if not new:  # the spreadsheet says that there are none
            names = tuple(" ".join(called(each, identity)) for each in old.values())
            self.found.conflicts.append(Difference(where.who, where.names, names, (), where.row))
            return list(data)
        result: dict[int, Any] = dict(old)
        slots = [index for index, node in enumerate(nodes) if isinstance(node, dict) and node and is_blank(node)]
        taken: set[int] = set()
        added: list[Mapping[str, Any]] = []
        for record in self._once(key.holds, new, where):
            same = [i for i, each in old.items() if i not in taken and is_same(each, record.values, identity)]
            if len(same) > 1:
                same = [i for i in same if _agrees(old[i], record.values)][:1] or same
            if len(same) > 1:
                values: dict[str, Figure] = {"who": called(record.values, identity), "count": len(same)}
                self.found.troubles.append(Trouble(Problem("W532", values=values), record.row))
                taken.update(same)
            elif same:
                taken.add(same[0])
                result[same[0]] = self._into(group, nodes[same[0]], (*raw, same[0]), old[same[0]], record, where)
            elif not any(self._known((record,), where)):
                continue
            elif slots:
                slot = slots.pop(0)
                self.found.added.append((record.row, record.values))
                inner = where.of(called(record.values, identity), record.row, new=True)
                result[slot] = self._mapping(group, nodes[slot], (*raw, slot), {}, record.values, inner)
            else:
                added.append(self._record(group, record, where))
        if added:
            self.found.changes.append(Append(raw, key, tuple(added)))
        if not any(record.owner for record in new):
            rest = (each for i, each in old.items() if i not in taken)
            self.found.kept += [(*map(str, _parts(where.who)), *called(each, identity)) for each in rest]
        merged = [result[index] for index in sorted(result)] + added
        if len(merged) > (most := key.holds.most):
            self.found.troubles.append(Trouble(Problem("W514", values={"limit": most, "list": where.names})))
        return merged

    def _into(self, group: Group, node: Any, raw: RawPath, old: Any, record: Record, where: "_Where") -> Any:
        """Merge one record into the one of the filing that is about the same."""
        before = (len(self.found.changes), len(self.found.conflicts), len(self.found.troubles))
        inner = where.of(called(record.values, identity_of(where.path, group)), record.row)
        merged = self._mapping(group, node, raw, old, record.values, inner)
        self.found.unchanged += before == (len(self.found.changes), len(self.found.conflicts), len(self.found.troubles))
        return merged

    def _once(self, holds: Many, records: Sequence[Record], where: "_Where") -> Iterator[Record]:
        """Leave out, and tell, the rows that are about the same as one before."""
        assert isinstance(holds.each, Group)
        identity = identity_of(where.path, holds.each)
        before: list[Record] = []
        for record in records:
            first = next((each for each in before if is_same(each.values, record.values, identity)), None)
            if first is None:
                before.append(record)
                yield record
                continue
            values: dict[str, Figure] = {"who": called(record.values, identity), "first": first.row}
            code = "W533" if "id" in holds.each.keys else "W534"
            self.found.troubles.append(Trouble(Problem(code, values=values), record.row))

    def _known(self, records: Iterable[Record], where: "_Where") -> Iterator[Record]:
        """Leave out, and tell, records that only name where other records belong, when the filing has none such."""
        for record in records:
            if not record.owner:
                yield record
                continue
            for row in [inner.row for inner in _inner_records(record.values)] or [record.row]:
                values: dict[str, Figure] = {"owner": record.owner, "list": where.names}
                self.found.troubles.append(Trouble(Problem("W535", values=values), row))


_NAMELESS = Bilingual("", "")


@dataclass(frozen=True, slots=True)
class _Where:
    """The place of a merge: its path in English without positions, its names, and the record it is in."""

    path: str = ""
    names: Bilingual = _NAMELESS
    who: Figure = ()
    row: int = 0
    new: bool = False

    def below(self, key: Key) -> "_Where":
        path = f"{self.path}.{key.en}" if self.path else key.en
        names = Bilingual(*(f"{a}.{b}" if a else b for a, b in ((self.names.zh, key.zh), (self.names.en, key.en))))
        return _Where(path, names, self.who, self.row, self.new)

    def of(self, who: tuple[str, ...], row: int, new: bool = False) -> "_Where":
        """The place inside one record, whose keys are named from there."""
        return _Where(self.path, Bilingual("", ""), (*_parts(self.who), *who), row, new or self.new)


def _parts(who: Figure) -> tuple[Figure, ...]:
    return tuple(who) if isinstance(who, tuple) else (who,)


def _position(record: Mapping[str, Any]) -> int:
    return int(str(record[PLACE]).rpartition("[")[2].rstrip("]"))


def _agrees(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether nothing in `new` differs from what `old` has."""
    return all(key not in old or bare(old[key]) == bare(value) for key, value in new.items())


def _inner_records(value: Any) -> Iterator[Record]:
    if isinstance(value, Mapping):
        for inner in value.values():
            yield from _inner_records(inner)
    elif isinstance(value, tuple):
        yield from (each for each in value if isinstance(each, Record))


def _shown(value: Any) -> Figure:
    if isinstance(value, str):
        return "…" if is_private(value) else shortened(value)
    if isinstance(value, list | tuple):
        return tuple(_shown(each) for each in value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int | float | bool) else None
