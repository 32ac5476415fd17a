"""What the district itself keeps: who is to file, how many villages it counts for each, what it has organised.

Handed: the bytes of `district.yaml`. Gives back: the district, and what is wrong with the file. The keys are data,
`district_keys.json`, and are read and typed as those of filings are.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from pathlib import PurePath
from typing import Any, Literal, TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.district.written import Written, form_in, read_written
from wjcheck.filing.dates import read_date
from wjcheck.pack.units import short_name
from wjcheck.reading.digest import digest_of
from wjcheck.reading.problem import Problem, Span

MOST_UNITS = 60_000
"""More than the township-level units of the whole country."""
RECORDS = ("trainings", "fire_supervision")
"""The parts that rules read as the district's own records."""

DayPolicy: TypeAlias = date | Literal["today", "year_end"]
_POLICIES: Mapping[str, Literal["today", "year_end"]] = {
    "today": "today",
    "今天": "today",
    "当日": "today",
    "year_end": "year_end",
    "年末": "year_end",
    "年底": "year_end",
}


@dataclass(frozen=True, slots=True)
class Expected:
    """A unit that is to file: its name, and its code, village count and the unit it files with, where recorded."""

    name: str
    code: str | None
    village_count: int | None
    merged_into: str | None
    span: Span


@dataclass(frozen=True)
class District:
    """One district and its year. `usable` is False when the file could not be read or says too little to go by."""

    path: str
    name: str
    year: int
    policy: DayPolicy
    units: tuple[Expected, ...]
    records: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()
    lines: tuple[str, ...] = ()
    usable: bool = True
    records_span: Span = field(default_factory=lambda: Span(1, 1, 1, 1))
    refused: frozenset[str] = frozenset()
    """The parts of the records in which something could not be read; they are left out as a whole, for nobody can say
    what they come to."""
    digest: str = ""
    """`sha256:…` of the bytes of its file."""

    def day(self, today: date) -> date:
        """Return the day to judge for by the district's own policy; `today` is what the clock says."""
        if self.policy == "year_end":
            return date(self.year, 12, 31)
        return today if self.policy == "today" else self.policy

    @cached_property
    def folder(self) -> str:
        """The folder its file is in, as the user calls it, with what stands before a name in it."""
        return self.path.removesuffix(PurePath(self.path).name)

    @cached_property
    def _by_mark(self) -> Mapping[str, Expected]:
        return {mark: unit for unit in self.units for mark in (_plain(unit.name), whole_code(unit.code)) if mark}

    def unit(self, name: str | None, code: str | None = None) -> Expected | None:
        """Return the expected unit that a filing is of: by its name, in full or short, else by its code."""
        by_name = self._by_mark.get(_plain(name)) if name else None
        return by_name or (self._by_mark.get(whole_code(code)) if code else None)


def read_district(path: str, raw: bytes) -> District:
    """Read the district's file; `path` is what the user calls it."""
    written = read_written(raw, form_in("district_keys.json"), MOST_UNITS)
    data = written.data
    problems = [*written.problems, *_faults(written)]
    policy = _policy(data.get("as_of"))
    if policy is None:
        problems.append(Problem("W612", values={"value": str(data["as_of"])}, span=written.span("as_of"), path="as_of"))
    units = tuple(_units(written))
    usable = written.usable and bool(units) and {"name", "year"} <= data.keys() and policy is not None
    refused = frozenset(path.partition(".")[0].partition("[")[0] for path in written.invalid)
    return District(
        path=path,
        name=str(data.get("name", "")),
        year=int(data.get("year", 0)),
        policy=policy or "today",
        units=units,
        records={part: data[part] for part in RECORDS if part in data and part not in refused},
        problems=tuple(sorted(problems, key=lambda problem: problem.span or Span(0, 0, 0, 0))),
        lines=written.lines,
        usable=usable,
        records_span=written.span("trainings"),
        refused=refused,
        digest=digest_of(raw),
    )


def _units(written: Written) -> Iterator[Expected]:
    names: set[str] = set()
    spans = written.spans("units")
    for entry in written.data.get("units", ()):
        plain = _plain(entry["name"]) if "name" in entry else None
        if plain is not None and plain not in names:
            names.add(plain)
            yield Expected(
                name=entry["name"],
                code=entry.get("code"),
                village_count=entry.get("village_count"),
                merged_into=entry.get("merged_into"),
                span=spans[int(entry["@"].removeprefix("units[").removesuffix("]"))],
            )


def _faults(written: Written) -> Iterator[Problem]:
    """What is wrong that the form cannot tell: another version, a unit without a name, a unit that stands twice."""
    version = written.data.get("district_version", "1")
    if version != "1":
        yield Problem("W613", values={"value": str(version)}, span=written.span("district_version"))
    seen: dict[str, str] = {}
    for entry in written.data.get("units", ()):
        place = str(entry["@"])
        if "name" not in entry:
            if f"{place}.name" not in written.invalid:
                yield Problem("W614", span=written.span(place), path=place)
            continue
        for mark in {_plain(entry["name"]), whole_code(entry.get("code"))} - {""}:
            if mark in seen:
                values = {"unit": entry["name"], "line": written.span(seen[mark]).line}
                yield Problem("W611", values=values, span=written.span(place), path=place)
                break
            seen[mark] = place
    yield from _merges(written)


def _merges(written: Written) -> Iterator[Problem]:
    """Say of every unit that is merged into none of the list, or by a circle into itself, that it leads nowhere."""
    units = {_plain(entry["name"]): entry for entry in written.data.get("units", ()) if "name" in entry}
    for plain, entry in units.items():
        seen, name = [plain], entry.get("merged_into")
        while name is not None and _plain(name) in units and _plain(name) not in seen:
            seen.append(_plain(name))
            name = units[_plain(name)].get("merged_into")
        if name is not None and (len(seen) == 1 or _plain(name) == seen[0]):
            path = f"{entry['@']}.merged_into"
            values = {"unit": entry["name"], "partner": entry["merged_into"]}
            yield Problem("W619", values=values, span=written.span(path), path=path)


def whole_code(code: str | None) -> str:
    """Return a statistical code in its twelve digits: 320412100 and 320412100000 are one."""
    return code.strip().ljust(12, "0") if code else ""


def _plain(name: str) -> str:
    return short_name("".join(name.split()))


def _policy(text: object) -> DayPolicy | None:
    """Return the day policy a text says; None where it says none that is known."""
    if text is None:
        return "today"
    if str(text).strip() in _POLICIES:
        return _POLICIES[str(text).strip()]
    found = read_date(str(text).strip())
    return date.fromisoformat(found) if isinstance(found, str) else None
