"""What the engine gives back: one finding per rule and filing.

Findings hold paths, never lines: `engine.checker` asks the tree for positions afterwards.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.locale.message import Bilingual, Figure, Message


class Status(StrEnum):
    """The seven outcomes of a rule (design words; never blended into one number)."""

    PASS = "pass"
    FAIL = "fail"
    LATE = "late"
    MISSING = "missing"
    REVIEW = "review"
    NOT_DUE = "not_due"
    NOT_APPLICABLE = "not_applicable"

    __hash__ = str.__hash__  # the library's own is written in Python, and statuses are looked up all the time


Severity: TypeAlias = Literal["error", "warning", "info"]
Basis: TypeAlias = Literal["computed", "attested"]


@dataclass(frozen=True, slots=True)
class Distance:
    """How far one number of a rule is from what is asked for: `have` and `need` in `unit`, `change` to get there.

    `change` is the smallest that complies: positive for what has to be added, negative for what is too many, 0 for a
    number that just complies. `whom` and `path` are the one of many it belongs to; `items` what is lacking, by name.
    """

    measure: str
    what: Bilingual
    unit: str
    have: int
    need: int
    change: int
    sense: Literal["at_least", "at_most", "exactly"] = "at_least"
    responsible: Bilingual | None = None
    window: str | None = None
    whom: Figure = None
    path: str | None = None
    items: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class WindowFinding:
    """The outcome of a recurring duty in one of its windows, such as `2024Q1` or `2024`."""

    window: str
    status: Status
    severity: Severity
    message: Message


@dataclass(frozen=True, slots=True)
class Turn:
    """What a rule would come to by another reading (口径) of its statement."""

    name: str
    says: Bilingual
    status: Status
    severity: Severity
    message: Message


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's outcome on one filing.

    `paths` are where the finding points (logical paths, most important first); `absent` are the paths whose data
    are not in the filing; `because_of` is the id of a rule already failed that this finding only repeats.
    """

    rule: str
    clause: str
    status: Status
    basis: Basis
    modality: str
    severity: Severity
    title: Bilingual
    quote: str
    message: Message
    responsible: Bilingual
    remedy: Message | None = None
    notes: tuple[Message, ...] = ()
    five_haves: str | None = None
    figures: Mapping[str, Figure] = field(default_factory=dict)
    windows: tuple[WindowFinding, ...] = ()
    paths: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    because_of: str | None = None
    waits: Status | None = None
    """What a finding not yet due would be but for the time the document gives."""
    reading: str | None = None
    """The reading it was judged by, where it is not the one the rule chooses."""
    turns: tuple[Turn, ...] = ()
    """The other readings by which it would come out differently."""
    distance: tuple[Distance, ...] = ()
    """Of a breach: the smallest changes that, all together, would make it comply."""
    tight: tuple[Distance, ...] = ()
    """Of a pass: the numbers that comply by a margin of zero, so that one fewer (or more) would break it."""
    due: date | None = None
    """The day by which the document wants it done (inclusive), where it names one."""
    scope: str = "filing"
    fingerprint: str = ""
