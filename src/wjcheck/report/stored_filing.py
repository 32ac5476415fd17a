"""The form of one filing in a stored result.

Handed: plain values read from JSON. Gives back: frozen models. Keys with a default are those that the first results did
not have.
"""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from wjcheck.engine.finding import Basis, Severity, Status
from wjcheck.pack.answers import Modality
from wjcheck.report.stored_types import (
    AnyFigure,
    Code,
    Count,
    Day,
    Digest,
    FewNamed,
    FilePath,
    Fingerprint,
    FirstOnly,
    LastLine,
    LineKey,
    LineNumber,
    RuleId,
    Text,
    Translated,
    Whole,
    WindowName,
)


class Part(BaseModel):
    """Any object of the format; `translation` holds those of its texts that differ in the other language."""

    model_config = ConfigDict(frozen=True, extra="ignore", arbitrary_types_allowed=True)

    translation: Annotated[dict[Text, Translated], FewNamed] = Field(default_factory=dict)


class StoredPlace(Part):
    """A stretch of the filing, its end exclusive; nothing where a problem has no place."""

    line: LineNumber | None
    column: LineNumber | None
    end_line: LineNumber | None
    end_column: LineNumber | None

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        places = (self.line, self.column, self.end_line, self.end_column)
        given = [number for number in places if number is not None]
        if given and (len(given) < len(places) or (given[2], given[3]) < (given[0], given[1])):
            raise PydanticCustomError("place", "no place")
        return self


class StoredProblem(StoredPlace):
    """Something wrong with the file itself, in the words it was told in."""

    code: Code
    severity: Literal["error", "warning"]
    title: Text
    message: Text
    path: Text
    hint: Text | None
    label: Text | None = None


class StoredStretch(StoredPlace):
    """A part of the filing and where it stands."""

    path: Text
    line: LineNumber
    column: LineNumber
    end_line: LineNumber
    end_column: LineNumber
    exact: StrictBool
    last_line: LastLine = 0


class StoredLocation(StoredStretch):
    """A place that a finding points at, and what people call it."""

    label: Text | None = None


class StoredEvent(StoredStretch):
    """A meeting, inspection or drill on its day."""

    kind: Literal["meetings", "inspections", "drills"]
    day: Day
    what: Annotated[tuple[Text, ...], FirstOnly]


class StoredWindow(Part):
    """What a recurring duty came to in one of its windows."""

    window: WindowName
    status: Status
    severity: Severity
    message: Text


class StoredReading(Part):
    """What another reading would have come to."""

    name: Text
    says: Text
    status: Status
    severity: Severity
    message: Text


class StoredDistance(Part):
    """How far a number is from what is asked for."""

    measure: Text
    what: Text
    unit: Text
    have: Whole
    need: Whole
    change: Whole
    sense: Literal["at_least", "at_most", "exactly"]
    window: WindowName | None
    of: AnyFigure
    path: Text | None
    items: AnyFigure
    responsible: Text | None


class StoredAbsence(Part):
    """A part of the form that is not filed."""

    path: Text
    label: Text | None


class StoredWaiver(Part):
    """The district's waiver that lay over a finding."""

    reason: Text
    approver: Text
    start: Day
    expires: Day | None
    file: FilePath
    line: LineNumber


class StoredFinding(Part):
    """One rule's outcome."""

    rule: RuleId
    clause: Text
    status: Status
    basis: Basis
    modality: Modality
    severity: Severity
    title: Text
    quote: Text
    message: Text
    remedy: Text | None
    responsible: Text
    figures: Annotated[dict[Text, AnyFigure], FewNamed]
    windows: Annotated[tuple[StoredWindow, ...], FirstOnly]
    locations: Annotated[tuple[StoredLocation, ...], FirstOnly]
    fingerprint: Fingerprint
    reading: Text | None
    other_readings: Annotated[tuple[StoredReading, ...], FirstOnly]
    tight: StrictBool
    distance: Annotated[tuple[StoredDistance, ...], FirstOnly]
    scope: Literal["filing", "district"]
    notes: Annotated[tuple[Text, ...], FirstOnly]
    absent: Annotated[tuple[StoredAbsence, ...], FirstOnly]
    because_of: RuleId | None
    five_haves_tag: Text | None
    margins: Annotated[tuple[StoredDistance, ...], FirstOnly] = ()
    waits: Status | None = None
    due: Day | None = None
    papers: Annotated[tuple[Text, ...], FirstOnly] = ()
    waiver: StoredWaiver | None = None


class StoredUnit(Part):
    """The unit that filed, as far as the filing names it."""

    name: Text | None
    type: Text | None
    code: Text | None


class StoredFiling(Part):
    """One filing of the run. `lines` are those of its lines that a report may show, by their numbers."""

    path: FilePath
    digest: Digest
    unit: StoredUnit
    year: Whole | None
    judged: StrictBool
    problems: Annotated[tuple[StoredProblem, ...], FirstOnly]
    findings: Annotated[tuple[StoredFinding, ...], FirstOnly]
    five_haves: Annotated[dict[Text, Status], FewNamed]
    counts: Annotated[dict[Text, Count], FewNamed]
    lines: Annotated[dict[LineKey, Text], FewNamed] = Field(default_factory=dict)
    events: Annotated[tuple[StoredEvent, ...], FirstOnly] = ()
    mendable: StrictBool = False
    members: Annotated[tuple[Text, ...], FirstOnly] = ()
