"""A rule with its conditions compiled, and the values one evaluation works on."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from wjcheck.engine.expressions import Absent, Condition, Environment
from wjcheck.filing.form import Group, filing_form
from wjcheck.filing.load import Submission
from wjcheck.locale.message import Bilingual
from wjcheck.pack.rule import Applies, Need, Note, Outcome, Rule

FIELDS = frozenset(filing_form().keys)
MAPPINGS = frozenset(name for name, key in filing_form().keys.items() if isinstance(key.holds, Group))
"""The filing's parts that are mappings; lists stay absent so that an absent list is never an empty one."""
SHARED = FIELDS | {"filing", "as_of", "window"}
"""Names every condition may use beside its rule's own parameters and facts."""


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """One rule, ready to run. Pairs keep each condition beside the part of the rule it belongs to."""

    rule: Rule
    applies: tuple[Applies, Condition] | None
    eased: Condition | None
    facts: tuple[tuple[str, Condition], ...]
    needs: tuple[tuple[Need, Condition | None], ...]
    outcomes: tuple[tuple[Outcome, Condition], ...]
    require: Condition
    notes: tuple[tuple[Note, Condition], ...]


def environment_for(rules: Iterable[Rule]) -> Environment:
    """Return one environment in which the conditions of all `rules` compile."""
    names = set(SHARED)
    for rule in rules:
        names |= rule.names
    return Environment(names)


def compile_rule(rule: Rule, environment: Environment) -> CompiledRule:
    """Compile every condition of `rule`. Raises ExpressionError for one that does not compile."""
    return CompiledRule(
        rule=rule,
        applies=(rule.applies, environment.compile(rule.applies.when)) if rule.applies else None,
        eased=environment.compile(rule.eased.when) if rule.eased else None,
        facts=tuple((name, environment.compile(text)) for name, text in rule.facts.items()),
        needs=tuple((need, environment.compile(need.when) if need.when else None) for need in rule.needs),
        outcomes=tuple((outcome, environment.compile(outcome.when)) for outcome in rule.outcomes),
        require=environment.compile(rule.require),
        notes=tuple((note, environment.compile(note.when)) for note in rule.notes),
    )


@dataclass(frozen=True, slots=True)
class Ground:
    """What all rules share on one filing: its plain data, the as-of date, and one binding of the filing's names."""

    data: Mapping[str, Any]
    as_of: date
    environment: Environment
    shared: Mapping[str, Any]
    activation: Any
    label: Callable[[str], Bilingual]
    invalid: frozenset[str]

    @classmethod
    def of(cls, submission: Submission, as_of: date, environment: Environment) -> "Ground":
        """Bind a filing's data once. A part of the filing that is absent reads as an empty mapping."""
        data = submission.data
        shared = {name: {} for name in MAPPINGS} | dict(data) | {"filing": data, "as_of": as_of.isoformat()}
        activation = environment.activation(shared)
        return cls(data, as_of, environment, shared, activation, submission.label, submission.invalid)

    def refused(self, path: str) -> bool:
        """Whether something was filed at, above or below `path` that could not be used."""
        return any(
            bad == path or bad.startswith((path + ".", path + "[")) or path.startswith((bad + ".", bad + "["))
            for bad in self.invalid
        )


@dataclass(frozen=True, slots=True)
class Scope:
    """The ground plus one rule's own values: parameters, facts and, for recurring duties, the window."""

    ground: Ground
    own: dict[str, Any] = field(default_factory=dict)

    def run(self, condition: Condition) -> Any:
        """Evaluate `condition`; conditions that read only the filing run on the shared binding."""
        if not condition.names & self.own.keys():
            return condition.run(self.ground.activation)
        values = {}
        for name in condition.names:
            if name in self.own:
                values[name] = self.own[name]
            elif name in self.ground.shared:
                values[name] = self.ground.shared[name]
        return condition.run(self.ground.environment.activation(values))

    def holds(self, condition: Condition) -> bool:
        """True only when the condition is decided and true; absent data never hold."""
        value = self.run(condition)
        return not isinstance(value, Absent) and value is True
