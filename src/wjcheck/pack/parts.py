"""The parts a rule file is made of: thresholds, conditions with what they say, dates, readings.

Handed: plain text values read from YAML. Gives back: frozen models. Conditions stay text here; the engine compiles
them. `docs/rule-format.md` explains every key with examples.
"""

import re
from datetime import date
from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from wjcheck.locale.message import Bilingual
from wjcheck.pack.answers import MeasureAnswers, ParameterAnswers, Severity

OutcomeStatus: TypeAlias = Literal["pass", "fail", "late", "missing", "review", "not_due", "not_applicable"]


class Frozen(BaseModel):
    """Base of all pack models: immutable, and a key it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


def _bilingual(value: object) -> object:
    if isinstance(value, dict) and set(value) == {"zh", "en"} and all(isinstance(v, str) for v in value.values()):
        return Bilingual(**value)
    if isinstance(value, Bilingual):
        return value
    raise PydanticCustomError("two_texts", "not exactly zh and en")


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


class Parameter(ParameterAnswers, Frozen):
    """A threshold or list of the law that may change: the value with the latest date not after the judging date."""

    values: dict[date, Annotated[Any, BeforeValidator(_typed)]] = Field(min_length=1)
    unit: str | None = None
    at: Literal["as_of", "window", "record"] = "as_of"
    """Which day's value is in force: the as-of date, the last day of the window, or each record's own date.

    With `record` conditions read the whole table and ask `in_force(name, date)`.
    """


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


Needs: TypeAlias = tuple[Annotated[Need, BeforeValidator(_need)], ...]


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


class Measure(MeasureAnswers, Frozen):
    """A number a rule turns on: what is there, what is asked for, and so how far off the rule is.

    Two forms, names and nothing else: `have` and `need`, or `lacking` and `of` where all of something is asked for.
    """

    what: Text
    """What is counted, as one would say what has to be added: 编制人员."""
    unit: str = ""
    """The Chinese measure word: 人, 次, 项."""
    have: str | None = None
    """The fact that counts what is there; with `each`, the key of every element that does."""
    need: str | None = Field(default=None, pattern=r"^([A-Za-z_]\w*|\d{1,6})$")
    """The parameter or fact that says how many are asked for, or a number where it is nothing but “at least one”."""
    lacking: str | None = None
    """The fact that lists, or counts, what is lacking."""
    of: str | None = None
    """What it is lacking from: a list, or how many there are in all."""
    each: str | None = None
    """The fact that lists those of whom each has a number of its own."""
    sense: Literal["at_least", "at_most", "exactly"] = "at_least"
    when: str | None = None
    """The fact that says whether this number is at stake; left out: always."""
    moves: Texts = ()
    """The facts that change by one with every one that is added; left out: the one that counts."""
    responsible: Text | None = None
    """Who is to act, where it is not the rule's 责任单位."""

    @model_validator(mode="after")
    def _of_one_form(self) -> Self:
        counted = self.have is not None and self.need is not None
        listed = self.lacking is not None and self.of is not None
        stray = (self.lacking or self.of) if counted else (self.have or self.need or self.each)
        if counted == listed or stray is not None or (listed and self.sense != "at_least"):
            raise PydanticCustomError("measure_form", "have and need, or lacking and of")
        return self


class Say(Frozen):
    """What is said when `require` holds and when it does not."""

    passed: Text = Field(alias="pass")
    fail: Text


class Alternative(Frozen):
    """Another reading: what it says, and the parts of the rule it replaces; whatever is not named stays."""

    says: Text
    parameters: dict[str, Parameter] = {}
    facts: dict[str, str] = {}
    applies: Applies | None = None
    eased: Eased | None = None
    not_eased: bool = False
    """True where by this reading a shortfall weighs as much as the statement's force says."""
    needs: Needs | None = None
    outcomes: tuple[Outcome, ...] | None = None
    notes: tuple[Note, ...] | None = None
    measures: tuple[Measure, ...] | None = None
    require: str | None = None
    say: Say | None = None
    remedy: Text | None = None
    severity: Severity | None = None
    severity_because: Text | None = None
    first_window: str | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if self.eased is not None and self.not_eased:
            raise PydanticCustomError("eased_twice", "eased and not_eased")
        return self


class Reading(Frozen):
    """口径: a question the text leaves open, the reading chosen, why, and what another reading would give.

    `name` is the chosen reading's name; `alternatives` maps the names of others that can be tried to what they change.
    """

    question: Text
    chosen: Text
    because: Text
    otherwise: Text
    name: str | None = Field(default=None, pattern=r"^[A-Za-z][A-Za-z0-9_-]*$")
    alternatives: dict[str, Alternative] = {}
