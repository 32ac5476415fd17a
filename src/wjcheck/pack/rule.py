"""The shape of one rule file: how one statement of the document is decided from a filing."""

from collections.abc import Iterator
from typing import Any, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from wjcheck.locale.message import names_in
from wjcheck.pack.parts import (
    SEVERITY_OF,
    Alternative,
    Applies,
    Due,
    Eased,
    Frozen,
    Measure,
    Modality,
    Needs,
    Note,
    Outcome,
    Parameter,
    Reading,
    Say,
    Severity,
    Text,
    Texts,
)

_REPLACED = (
    "applies",
    "eased",
    "needs",
    "outcomes",
    "notes",
    "measures",
    "require",
    "say",
    "remedy",
    "severity_because",
    "first_window",
)
"""What another reading replaces as a whole where it names it."""
ATTESTATIONS = "attestations"
"""Where a filing keeps what named persons vouch for."""
BEYOND = frozenset({"window", "year"})
"""Names a message may use beside the rule's own."""


class Rule(Frozen):
    """One statement decided from a filing."""

    id: str = Field(pattern=r"^\d\.\d\.\d{1,2}$")
    title: Text
    quote: str
    modality: Modality
    responsible: Text
    meaning: Text | None = None
    """What the statement asks for, in plain words."""
    method: Text | None = None
    """How it is judged, in plain words."""
    scope: Literal["filing", "district"] = "filing"
    """`district`: a duty of the district's own bodies, of which a unit's filing holds only the trace."""
    attested: bool = False
    """Decided by a named person who vouches for it with evidence; what the filing's data say can only contradict."""
    require: str | None = None
    say: Say | None = None
    remedy: Text
    point_at: Texts = Field(default=(ATTESTATIONS,), min_length=1)
    five_haves: str | None = None
    severity_override: Severity | None = Field(default=None, alias="severity")
    severity_because: Text | None = None
    parameters: dict[str, Parameter] = Field(default_factory=dict)
    applies: Applies | None = None
    eased: Eased | None = None
    due: Due | None = None
    per: Literal["quarter", "year"] | None = None
    first_window: str | None = Field(default=None, pattern=r"^\d{4}(Q[1-4])?$")
    dated: Texts = ()
    """Paths of dates that show when a standing duty was met; one after the as-of date is a matter for review."""
    at_once: bool = False
    """Whether it binds from the day of issue although the document gives time for the rest: a breach stays one."""
    depends_on: Texts = ()
    facts: dict[str, str] = Field(default_factory=dict)
    needs: Needs = ()
    outcomes: tuple[Outcome, ...] = ()
    notes: tuple[Note, ...] = ()
    measures: tuple[Measure, ...] = ()
    """The numbers it turns on, by which a finding says how far off it is."""
    no_measure: Text | None = None
    """Why a rule with numbers says no distance."""
    readings: tuple[Reading, ...] = ()

    @property
    def severity(self) -> Severity:
        """The severity of a fail or missing: the statement's force, unless overridden with a reason."""
        return self.severity_override or SEVERITY_OF[self.modality]

    @property
    def names(self) -> frozenset[str]:
        """The names this rule declares: parameters and facts."""
        return frozenset(self.parameters) | frozenset(self.facts)

    @property
    def all_names(self) -> frozenset[str]:
        """The names this rule declares, those of its other readings included."""
        others = self.alternatives.values()
        return self.names.union(*(other.parameters.keys() | other.facts.keys() for other in others))

    @property
    def alternatives(self) -> dict[str, Alternative]:
        """Every other reading that can be tried, by name."""
        return {name: other for reading in self.readings for name, other in reading.alternatives.items()}

    @property
    def reading_names(self) -> tuple[str, ...]:
        """The names of all its readings, the chosen ones first."""
        chosen = (reading.name for reading in self.readings if reading.name)
        return (*chosen, *(name for reading in self.readings for name in reading.alternatives))

    @property
    def kind(self) -> Literal["district", "attested", "computed"]:
        """How it is decided, as lists of rules name it."""
        return "district" if self.scope == "district" else "attested" if self.attested else "computed"

    def read_as(self, name: str) -> "Rule":
        """Return the rule as the reading `name` has it. Raises KeyError for a reading it does not know."""
        if any(reading.name == name for reading in self.readings):
            return self
        other = self.alternatives[name]
        changed: dict[str, Any] = {key: value for key in _REPLACED if (value := getattr(other, key)) is not None}
        if other.not_eased:
            changed["eased"] = None
        if other.severity is not None:
            changed["severity_override"] = other.severity
        changed["parameters"] = {**self.parameters, **other.parameters}
        changed["facts"] = {**self.facts, **other.facts}
        return self.model_copy(update=changed)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if (self.severity_override is None) != (self.severity_because is None):
            raise PydanticCustomError("severity_reason", "severity without its reason", {"at": "severity"})
        if not self.attested and (self.require is None or self.say is None):
            raise PydanticCustomError("attested", "neither attested nor require and say", {"at": "require"})
        if (self.require is None) != (self.say is None):
            raise PydanticCustomError("require_say", "require without say", {"at": "require"})
        windowed = [name for name, parameter in self.parameters.items() if parameter.at == "window"]
        if self.per is None and (self.first_window is not None or windowed):
            at = "parameters" if windowed else "first_window"
            raise PydanticCustomError("window_per", "windows without per", {"at": at})
        if len(set(self.reading_names)) < len(self.reading_names):
            raise PydanticCustomError("reading_twice", "two readings of one name", {"at": "readings"})
        ways: list[Rule] = [self, *(self.read_as(name) for name in self.alternatives)]
        for rule in ways:
            clash = frozenset(rule.parameters) & frozenset(rule.facts)
            if clash:
                raise PydanticCustomError("name_twice", "{names}", {"names": ", ".join(sorted(clash)), "at": "facts"})
            strangers = {name for measure in rule.measures for name in measure.names} - rule.names
            if strangers:
                told = {"names": ", ".join(sorted(strangers)), "at": "measures"}
                raise PydanticCustomError("measure_undeclared", "{names}", told)
            kinds = [(measure.each, measure.name, measure.sense) for measure in rule.measures]
            if len(set(kinds)) < len(kinds):
                raise PydanticCustomError("measure_twice", "two measures of one number", {"at": "measures"})
            for text in rule._texts():
                unknown = (names_in(text.zh) | names_in(text.en)) - rule.names - BEYOND
                if unknown:
                    raise PydanticCustomError(
                        "name_undeclared", "{names}", {"names": ", ".join(sorted(unknown)), "at": "say"}
                    )
        return self

    def _texts(self) -> Iterator[Text]:
        yield self.remedy
        if self.say is not None:
            yield from (self.say.passed, self.say.fail)
        for outcome in self.outcomes:
            yield from (text for text in (outcome.say, outcome.remedy, outcome.responsible) if text is not None)
        yield from (note.say for note in self.notes)
        if self.applies is not None:
            yield self.applies.otherwise
