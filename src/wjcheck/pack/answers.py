"""What the parts of a pack answer of themselves, whatever they are made of.

A pack is read and held to its form by models (`rule.py`, `parts.py`, `pack.py`), and is kept between runs as plain
values (`kept.py`): the answers are the same, and are given here. Nothing here needs the library of the models.
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

from wjcheck.locale.message import Bilingual

if TYPE_CHECKING:
    from wjcheck.pack.pack import Head, Statement
    from wjcheck.pack.parts import Alternative, Parameter, Reading
    from wjcheck.pack.rule import Rule

Modality: TypeAlias = Literal["must", "should-in-principle", "may", "encouraged", "aspirational", "background"]
Severity: TypeAlias = Literal["error", "warning", "info"]

SEVERITY_OF: dict[Modality, Severity] = {
    "must": "error",
    "should-in-principle": "warning",
    "may": "info",
    "encouraged": "info",
    "aspirational": "info",
    "background": "info",
}
"""A statement's force gives a finding its severity (statement inventory, `modality`)."""
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


class ParameterAnswers:
    """What a parameter answers."""

    if TYPE_CHECKING:
        values: dict[date, Any]

    def on(self, day: date) -> Any:
        """Return the value in force on `day`; before the first date, the first value."""
        in_force = [start for start in self.values if start <= day]
        return self.values[max(in_force) if in_force else min(self.values)]


class MeasureAnswers:
    """What a measure answers."""

    if TYPE_CHECKING:
        have: str | None
        need: str | None
        lacking: str | None
        of: str | None
        each: str | None
        when: str | None
        moves: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name of what it counts: no two measures of a rule have the same name and sense."""
        return self.have or self.lacking or ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of the rule it refers to."""
        own = (None if self.each else self.have, self.lacking, self.of, self.each, self.when, *self.moves)
        need = None if self.need is None or self.need.isdecimal() else self.need
        return tuple(name for name in (*own, need) if name is not None)


class RuleAnswers:
    """What a rule answers."""

    if TYPE_CHECKING:
        modality: Modality
        scope: Literal["filing", "district"]
        attested: bool
        severity_override: Severity | None
        parameters: dict[str, Parameter]
        facts: dict[str, str]
        readings: tuple[Reading, ...]

        def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
            """Return the rule with other values, which nobody looks at again."""

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
    def alternatives(self) -> "dict[str, Alternative]":
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

    def read_as(self, name: str) -> Self:
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


class PackAnswers:
    """What a pack answers."""

    if TYPE_CHECKING:
        head: Head
        document: str
        statements: tuple[Statement, ...]
        rules: tuple[Rule, ...]
        reasons: dict[str, Bilingual]

    @cached_property
    def _by_id(self) -> "dict[str, Statement]":
        return {statement.id: statement for statement in self.statements}

    @cached_property
    def statement_ids(self) -> frozenset[str]:
        """The ids of all statements of the document."""
        return frozenset(self._by_id)

    @cached_property
    def attested(self) -> frozenset[str]:
        """The ids of the rules that are decided by what somebody vouches for."""
        return frozenset(rule.id for rule in self.rules if rule.attested)

    def statement(self, identifier: str) -> "Statement":
        """Return the statement with this id. Raises KeyError when the inventory has none."""
        return self._by_id[identifier]

    def clause_of(self, identifier: str) -> str:
        """Return the clause, such as 一(二), that a statement id belongs to."""
        return self.statement(identifier).clause

    @property
    def body(self) -> str:
        """The normative part of the document, which the inventory's quotes cover; all of it where it is not found."""
        return self.document[max(self.document.find(self.head.body_from or ""), 0) :]

    def explains(self, statement: "Statement") -> bool:
        """Whether the pack says why a statement is not judged: by itself, or for all of its kind."""
        return statement.id in self.reasons or statement.checkable in self.head.unjudged

    def reason(self, statement: "Statement") -> Bilingual:
        """Return why a statement without a rule is not judged. Raises KeyError when the pack gives no reason."""
        return self.reasons[statement.id] if statement.id in self.reasons else self.head.unjudged[statement.checkable]


def file_of(identifier: str) -> str:
    """Return the name of a rule's file below the pack's folder: 1.2/1.2.12.yaml."""
    return f"{identifier.rpartition('.')[0]}/{identifier}.yaml"


@lru_cache(maxsize=4096)
def order_of(identifier: str) -> tuple[int, ...]:
    """Return the sort key that puts statement ids into the order of the document."""
    return tuple(int(part) for part in identifier.split("."))
