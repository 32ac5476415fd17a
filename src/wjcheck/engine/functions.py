"""The functions that conditions may call beside those of CEL itself: pure functions of plain values.

Handed: texts, numbers, lists and mappings as conditions hold them. Gives back: the same. `expressions.py` declares them
to the library; `docs/rule-format.md` describes them.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import fsum
from typing import Any

from wjcheck.filing.choices import UNIT_PREFIX_ENDS
from wjcheck.filing.dates import last_day
from wjcheck.pattern import late

_BLANKS = late(r"\s+")


def same_person(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Two entries mean one person: by `id` where both have one, else by name, blanks inside names ignored."""
    if (identifier := one.get("id")) and (its := other.get("id")):
        return bool(identifier == its)
    name, its_name = one.get("name"), other.get("name")
    if name.__class__ is its_name.__class__ is str and name.isalpha() and its_name.isalpha():
        return bool(name == its_name)  # letters only: no blank in them
    name = _plain_name(one)
    return bool(name) and name == _plain_name(other)


def among(person: Mapping[str, Any], people: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a person is one of `people`."""
    identifier, name = person.get("id"), _plain_name(person)
    for other in people:
        if identifier and (its := other.get("id")):
            if identifier == its:
                return True
        elif name:
            its_name = other.get("name")
            if its_name == name:
                return True
            # a name of letters only is written in one way
            if (its_name.__class__ is not str or not its_name.isalpha()) and name == _plain_name(other):
                return True
    return False


def same_body(one: str, other: str) -> bool:
    """Two names mean one body: alike but for blanks and the unit's own name in front, as in 湖塘镇安监局 and 安监局."""
    longer, shorter = sorted((_BLANKS.sub("", one), _BLANKS.sub("", other)), key=len, reverse=True)
    before = longer.removesuffix(shorter)
    return longer == shorter or (bool(shorter) and before != longer and before.endswith(UNIT_PREFIX_ENDS))


def _plain_name(entry: Mapping[str, Any]) -> str:
    name = entry.get("name", "")
    if name.__class__ is str and name.isalpha():
        return name  # letters only: no blank in it
    return "".join(str(name).split())


class _Known:
    """The people met so far, so that it takes the same time to find one among many as among few."""

    def __init__(self, people: Iterable[Mapping[str, Any]] = ()) -> None:
        self._ids: set[Any] = set()
        self._named: set[str] = set()
        self._named_without_id: set[str] = set()
        for person in people:
            self.add(person)

    def add(self, person: Mapping[str, Any]) -> None:
        """Count a person among those known."""
        name = _plain_name(person)
        self._named.add(name)
        if person.get("id"):
            self._ids.add(person["id"])
        else:
            self._named_without_id.add(name)

    def __contains__(self, person: Mapping[str, Any]) -> bool:
        """Whether one of them is the same person, as `same_person` says it of two."""
        name = _plain_name(person)
        if not person.get("id"):
            return bool(name) and name in self._named
        return person["id"] in self._ids or (bool(name) and name in self._named_without_id)


def overlap(people: Sequence[Mapping[str, Any]], others: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Those of `people` who are among `others`, in time that grows with both lists and not with their product."""
    known = _Known(others)
    return [person for person in people if person in known]


def distinct(values: Sequence[Any]) -> list[Any]:
    """Each of several values once, where it first stands; blanks in texts count for nothing."""
    kept: list[Any] = []
    seen: set[str] = set()
    for value in values:
        key = _BLANKS.sub("", value) if isinstance(value, str) else repr(value)
        if key not in seen:
            seen.add(key)
            kept.append(value)
    return kept


def persons(people: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Each person once, where they first stand; which of one person's entries speaks does not turn on their order.

    Those with an id come first, since the others are taken to be the same as any of them, then the fuller ones.
    """
    names = [_plain_name(person) for person in people]
    if len(set(names)) == len(names):  # all different, as nearly always
        return list(people)
    by_name: dict[str, list[int]] = {}
    for number, name in enumerate(names):
        by_name.setdefault(name, []).append(number)
    kept = by_name.pop("", [])
    for alike in by_name.values():
        if len(alike) == 1:
            kept += alike
            continue
        known = _Known()
        for number in sorted(alike, key=lambda number: _rank(people[number])):
            if people[number] not in known:
                known.add(people[number])
                kept.append(number)
    return [people[number] for number in sorted(kept)]


def _rank(person: Mapping[str, Any]) -> tuple[bool, int, str]:
    return "id" not in person, -len(person), _content(person)


def _content(value: Any) -> str:
    """What a value says, whatever the order it says it in and wherever it stands."""
    if isinstance(value, Mapping):
        return str(sorted((str(key), _content(inner)) for key, inner in value.items() if key != "@"))
    if isinstance(value, list | tuple):
        return str(sorted(_content(inner) for inner in value))
    return _BLANKS.sub("", str(value))


def days_between(start: str, end: str) -> int:
    """How many days from one day to another; less than none where the other is earlier."""
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


def months_before(day: str, months: int) -> str:
    """The same day of the month `months` earlier, or that month's last day where it has none such."""
    start = date.fromisoformat(day)
    year, month = divmod(start.year * 12 + start.month - 1 - months, 12)
    if year < date.min.year:
        return date.min.isoformat()
    return date(year, month + 1, min(start.day, last_day(year, month + 1))).isoformat()


def latest(days: Sequence[str]) -> str:
    """The latest of several days; empty where there is none."""
    return max(days, default="")


def earliest(days: Sequence[str]) -> str:
    """The earliest of several days; empty where there is none."""
    return min(days, default="")


def smallest(numbers: Sequence[int]) -> int:
    """The smallest of several numbers; 0 where there is none."""
    return min(numbers, default=0)


def largest(numbers: Sequence[int]) -> int:
    """The largest of several numbers; 0 where there is none."""
    return max(numbers, default=0)


def total(amounts: Sequence[float]) -> float:
    """The sum of amounts in yuan, to the cent, so that equal sums compare as equal."""
    return round(fsum(amounts), 2)


def in_force(table: Mapping[str, Any], day: str) -> Any:
    """The value of a dated table on `day`; before its first date, the first value, as for parameters elsewhere."""
    started = [start for start in table if start <= day]
    return table[max(started) if started else min(table)]
