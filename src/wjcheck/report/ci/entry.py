"""One thing a run says about one file, as every format of continuous integration takes it.

A finding of a rule, a problem with a file, something about the district, or a remark on a waiver: plain texts in one
language, made visible, with the places they are about. The formats choose which of them to show and how.
"""

import json
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.engine.finding import Severity, Status

EntryKind: TypeAlias = Literal["rule", "problem", "district", "waiver"]
Level: TypeAlias = Literal["error", "warning", "note", "none"]
Standing: TypeAlias = Literal["new", "worse", "unchanged"]
"""What an entry is against the baseline: not there before, less grave before, or as it was."""

_LEVELS: Mapping[Severity, Level] = {"error": "error", "warning": "warning", "info": "note"}


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a file. Lines and columns start at 1 and count code points; the end is exclusive.

    `line` is 0 where the file as a whole is meant; `label` is what people call what stands there. `bytes_before` and
    `end_bytes_before` are how many bytes of UTF-8 stand before either column in its line, -1 where that is not known.
    """

    file: str
    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0
    label: str = ""
    bytes_before: int = -1
    end_bytes_before: int = -1


@dataclass(frozen=True, slots=True)
class Waived:
    """The district's waiver that lies over an entry."""

    reason: str
    approver: str
    start: str
    expires: str | None
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing said about `unit`. `rule` is a rule's id, a problem's code, or the name of what was looked at.

    `word` is its status as people say it (不符合, 待改进, 未填报), `gap` what is lacking in numbers, `notes` what is
    remarked beside it, and `places` where it stands, the most important first.
    """

    kind: EntryKind
    rule: str
    unit: str
    status: Status
    severity: Severity
    word: str
    title: str
    message: str
    clause: str = ""
    quote: str = ""
    remedy: str = ""
    responsible: str = ""
    gap: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    fingerprint: str = ""
    ordinal: int = 1
    """Which it is of several in one file that have the same rule and fingerprint."""
    follows: str = ""
    """The rule whose breach this only repeats."""
    waived: Waived | None = None
    standing: Standing | None = None
    """What it is against the baseline, where there is one."""

    @property
    def level(self) -> Level:
        """How grave it is: `none` for what nobody has to put right, also where only a person can say whether it is so.

        What was done late cannot be cured and is a warning at most.
        """
        if self.status in (Status.FAIL, Status.MISSING):
            return _LEVELS[self.severity]
        if self.status is Status.LATE:
            return "note" if self.severity == "info" else "warning"
        return "none"

    @property
    def open(self) -> bool:
        """Whether somebody has to put it right: it is graver than `none`, and the district has not waived it.

        That a waiver ends soon, or is not needed, is only remarked upon.
        """
        remark = self.kind == "waiver" and self.severity == "info"
        return self.level != "none" and self.waived is None and not remark

    @property
    def undecided(self) -> bool:
        """Whether a person must decide it."""
        return self.status is Status.REVIEW and self.waived is None


@dataclass(frozen=True, slots=True)
class FilingEntries:
    """Everything a run says about one file; `judged` is False when it could not be checked."""

    file: str
    digest: str
    unit: str
    year: int | None
    judged: bool
    entries: tuple[Entry, ...] = field(default=())


def values_of(value: Any) -> dict[str, Any]:
    """Return the values of a data class with slots by their names, those that are data classes as they are."""
    return {name: getattr(value, name) for name in value.__slots__}


def entry_values(entry: Entry) -> dict[str, Any]:
    """Return an entry as plain values, without a copy of each: a filing has a hundred of them."""
    values = values_of(entry)
    values["places"] = [values_of(place) for place in entry.places]
    if entry.waived is not None:
        values["waived"] = values_of(entry.waived)
    return values


def packed(filing: FilingEntries) -> str:
    """Return the entries of a filing as one line of JSON, to be kept until the reports are written."""
    values = values_of(filing) | {"entries": [entry_values(entry) for entry in filing.entries]}
    return json.dumps(values, ensure_ascii=False, allow_nan=False)


def unpacked(text: str) -> FilingEntries:
    """Return what `packed` was given."""
    values: dict[str, Any] = json.loads(text)
    return FilingEntries(**{**values, "entries": tuple(map(_entry, values["entries"]))})


def _entry(values: dict[str, Any]) -> Entry:
    waived = values["waived"]
    return Entry(
        **{
            **values,
            "status": Status(values["status"]),
            "gap": tuple(values["gap"]),
            "notes": tuple(values["notes"]),
            "places": tuple(Place(**place) for place in values["places"]),
            "waived": None if waived is None else Waived(**waived),
        }
    )
