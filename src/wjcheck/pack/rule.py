"""The shape of one rule file: how one statement of the document is decided from a filing.

Handed: plain text values read from YAML. Gives back: frozen models. Conditions stay text here; the engine
compiles them. `docs/rule-format.md` explains every key with examples.
"""

import re
from datetime import date
from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from wjcheck.locale.message import Bilingual, names_in

Modality: TypeAlias = Literal["must", "should-in-principle", "may", "encouraged", "aspirational", "background"]
Severity: TypeAlias = Literal["error", "warning", "info"]
OutcomeStatus: TypeAlias = Literal["pass", "fail", "review", "missing", "not_applicable"]

SEVERITY_OF: dict[Modality, Severity] = {
    "must": "error",
    "should-in-principle": "warning",
    "may": "info",
    "encouraged": "info",
    "aspirational": "info",
    "background": "info",
}
"""A statement's force gives a finding its severity (statement inventory, `modality`)."""


class Frozen(BaseModel):
    """Base of all pack models: immutable, and a key it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


def _bilingual(value: object) -> object:
    if isinstance(value, dict) and set(value) == {"zh", "en"} and all(isinstance(v, str) for v in value.values()):
        return Bilingual(**value)
    if isinstance(value, Bilingual):
        return value
    raise ValueError("needs exactly the two texts zh and en")


Text: TypeAlias = Annotated[Bilingual, BeforeValidator(_bilingual)]


def _one_or_many(value: object) -> object:
    return [value] if isinstance(value, str) else value


Texts: TypeAlias = Annotated[tuple[str, ...], BeforeValidator(_one_or_many)]


def _typed(value: Any) -> Any:
    """Read a parameter's text: whole numbers become int, lists and mappings are read element by element."""
    if isinstance(value, str):
        return int(value) if re.fullmatch(r"-?\d{1,15}", value) else value
    if isinstance(value, list):
        return tuple(_typed(item) for item in value)
    if isinstance(value, dict):
        return {key: _typed(item) for key, item in value.items()}
    return value


class Parameter(Frozen):
    """A threshold or list of the law that may change: the value with the latest date not after the judging date."""

    values: dict[date, Annotated[Any, BeforeValidator(_typed)]] = Field(min_length=1)
    unit: str | None = None

    def on(self, day: date) -> Any:
        """Return the value in force on `day`; before the first date, the first value."""
        in_force = [start for start in self.values if start <= day]
        return self.values[max(in_force) if in_force else min(self.values)]


class Applies(Frozen):
    """When the rule binds the unit at all, and the reason shown when it does not."""

    when: str
    needs: Texts = ()
    otherwise: Text


class Eased(Frozen):
    """When a shortfall weighs less than the statement's force says, and why (such as 参照)."""

    when: str
    severity: Severity
    because: Text


class Due(Frozen):
    """A one-off date of the document (inclusive) and the filed date that shows when the act was done."""

    date: date
    done: str


class Need(Frozen):
    """Data without which the rule cannot be decided.

    `path` is a path of the filing; `[]` stands for every element; it may start with a fact that lists elements.
    ` | ` separates alternatives of which one suffices. `when` limits the need; `fact` says: this list may not be empty.
    """

    path: str
    when: str | None = None
    fact: str | None = None


def _need(value: object) -> object:
    return {"path": value} if isinstance(value, str) else value


class Outcome(Frozen):
    """One way the rule can come out: the first whose condition holds decides."""

    when: str
    status: OutcomeStatus
    say: Text
    severity: Severity | None = None
    remedy: Text | None = None
    responsible: Text | None = None
    point_at: Texts | None = None
    before_needs: bool = False
    """True where the outcome is certain whatever the missing data would be."""


class Note(Frozen):
    """A remark added to a finding whose condition holds; it never changes the status."""

    when: str
    say: Text


class Say(Frozen):
    """What is said when `require` holds and when it does not."""

    passed: Text = Field(alias="pass")
    fail: Text


class Reading(Frozen):
    """口径: a question the text leaves open, the reading chosen, why, and what the other reading would give."""

    question: Text
    chosen: Text
    because: Text
    otherwise: Text


class Rule(Frozen):
    """One statement decided from a filing."""

    id: str = Field(pattern=r"^\d\.\d\.\d{1,2}$")
    title: Text
    quote: str
    modality: Modality
    responsible: Text
    require: str
    say: Say
    remedy: Text
    point_at: Texts = Field(min_length=1)
    five_haves: str | None = None
    severity_override: Severity | None = Field(default=None, alias="severity")
    severity_because: Text | None = None
    parameters: dict[str, Parameter] = {}
    applies: Applies | None = None
    eased: Eased | None = None
    due: Due | None = None
    per: Literal["quarter", "year"] | None = None
    first_window: str | None = Field(default=None, pattern=r"^\d{4}(Q[1-4])?$")
    dated: Texts = ()
    """Paths of dates that show when a standing duty was met; one after the as-of date is a matter for review."""
    depends_on: Texts = ()
    facts: dict[str, str] = {}
    needs: tuple[Annotated[Need, BeforeValidator(_need)], ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    notes: tuple[Note, ...] = ()
    readings: tuple[Reading, ...] = ()

    @property
    def severity(self) -> Severity:
        """The severity of a fail or missing: the statement's force, unless overridden with a reason."""
        return self.severity_override or SEVERITY_OF[self.modality]

    @property
    def names(self) -> frozenset[str]:
        """The names this rule declares: parameters and facts."""
        return frozenset(self.parameters) | frozenset(self.facts)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if (self.severity_override is None) != (self.severity_because is None):
            raise ValueError("severity and severity_because go together")
        clash = frozenset(self.parameters) & frozenset(self.facts)
        if clash:
            raise ValueError(f"declared twice: {', '.join(sorted(clash))}")
        known = self.names | {"window"}
        for text in self._texts():
            unknown = (names_in(text.zh) | names_in(text.en)) - known
            if unknown:
                raise ValueError(f"message names what the rule does not declare: {', '.join(sorted(unknown))}")
        return self

    def _texts(self) -> list[Text]:
        texts = [self.say.passed, self.say.fail, self.remedy, *(note.say for note in self.notes)]
        for outcome in self.outcomes:
            texts.append(outcome.say)
            texts.extend(text for text in (outcome.remedy, outcome.responsible) if text is not None)
        if self.applies is not None:
            texts.append(self.applies.otherwise)
        return texts
