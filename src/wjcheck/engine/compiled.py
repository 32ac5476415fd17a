"""A rule with its conditions compiled, and the values one evaluation works on."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from wjcheck.dataclass import dataclass, field, replace
from wjcheck.engine.expressions import Absent, Condition, Environment
from wjcheck.engine.figures import figure
from wjcheck.engine.sizes import PLAIN, Size, rounded, size_of
from wjcheck.engine.spelt_out import Clean
from wjcheck.filing.form import Group, filing_form
from wjcheck.filing.load import Submission
from wjcheck.filing.paths import stems
from wjcheck.locale.message import Bilingual, Figure

if TYPE_CHECKING:
    from wjcheck.engine.meter import Meter
    from wjcheck.engine.whole import Whole
    from wjcheck.pack.parts import Alternative, Applies, Need, Note, Outcome
    from wjcheck.pack.rule import Rule

FIELDS = frozenset(filing_form().keys)
MAPPINGS = frozenset(name for name, key in filing_form().keys.items() if isinstance(key.holds, Group))
"""The filing's parts that are mappings; lists stay absent so that an absent list is never an empty one."""
SUMS = frozenset({"verdicts", "haves"})
"""What rules that sum up others read: each rule's status by id, and each tag's; they are judged after the others."""
SHARED = FIELDS | SUMS | {"filing", "as_of", "window", "district"}
"""Names every condition may use beside its rule's own parameters and facts."""


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """One rule, ready to run. Pairs keep each condition beside the part of the rule it belongs to."""

    rule: "Rule"
    applies: tuple["Applies", Condition] | None
    eased: Condition | None
    facts: tuple[tuple[str, Condition], ...]
    needs: tuple[tuple["Need", Condition | None], ...]
    outcomes: tuple[tuple["Outcome", Condition], ...]
    require: Condition | None
    notes: tuple[tuple["Note", Condition], ...]
    sums_up: bool = False
    """Whether it reads what other rules came to."""
    others: tuple[tuple[str, "Alternative", "CompiledRule"], ...] = ()
    """The rule by its other readings: name, what the reading says, and the rule compiled that way."""
    names: frozenset[str] = frozenset()
    """The names of its parameters and facts."""
    way: str = ""
    """The other reading it has been compiled by."""
    aside: bool = False
    """Whether only its status and severity are asked for, as of another reading that may turn nothing."""
    whole: "Whole | None" = field(default=None, compare=False, repr=False)
    """What is asked of it by all readings at once; whoever changes the conditions of a rule leaves it out."""


def environment_for(rules: Iterable["Rule"]) -> Environment:
    """Return one environment in which the conditions of all `rules` compile."""
    names = set(SHARED)
    for rule in rules:
        names |= rule.all_names
    return Environment(names)


def compile_rule(rule: "Rule", environment: Environment) -> CompiledRule:
    """Compile every condition of `rule`. Raises ExpressionError for one that does not compile."""

    def compiled(text: str) -> Condition:
        condition = environment.compile(text)
        read.update(condition.names)
        return condition

    read: set[str] = set()
    others = tuple(
        (
            name,
            other,
            replace(compile_rule(rule.read_as(name).model_copy(update={"readings": ()}), environment), way=name),
        )
        for name, other in rule.alternatives.items()
    )
    found = CompiledRule(
        rule=rule,
        applies=(rule.applies, compiled(rule.applies.when)) if rule.applies else None,
        eased=compiled(rule.eased.when) if rule.eased else None,
        facts=tuple((name, compiled(text)) for name, text in rule.facts.items()),
        needs=tuple((need, compiled(need.when) if need.when else None) for need in rule.needs),
        outcomes=tuple((outcome, compiled(outcome.when)) for outcome in rule.outcomes),
        require=compiled(rule.require) if rule.require else None,
        notes=tuple((note, compiled(note.when)) for note in rule.notes),
        others=others,
        names=rule.names,
    )
    return replace(found, sums_up=bool(read & SUMS))


def asked(way: CompiledRule) -> Iterator[tuple[str | None, Condition]]:
    """Give the conditions of one reading in the order in which they are asked, facts with their names."""
    if way.applies is not None:
        yield None, way.applies[1]
    yield from way.facts
    pairs: Sequence[tuple[object, Condition | None]] = (*way.outcomes, *way.needs, *way.notes)
    single = ((None, way.require), (None, way.eased))
    yield from ((None, condition) for _, condition in (*pairs, *single) if condition is not None)


def conditions_of(rule: CompiledRule) -> Iterator[Condition]:
    """Give every condition of a rule, those of its other readings too; the same one may come several times."""
    for way in (rule, *(way for _, _, way in rule.others)):
        yield from (condition for _, condition in asked(way))


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
    issued: date
    """The day from which the document could be complied with."""
    seen: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)
    """What has been worked out on this ground, by what it was worked out from: see `Scope.run`."""
    meter: "Meter | None" = field(default=None, compare=False, repr=False)
    """Counts the steps of the rule that is run on it; None where it needs no counting."""

    @classmethod
    def of(
        cls,
        submission: Submission,
        as_of: date,
        environment: Environment,
        issued: date,
        district: Mapping[str, Any] | None = None,
    ) -> "Ground":
        """Bind a filing's data once. A part of the filing that is absent reads as an empty mapping.

        `district` are the district's own records; a unit's filing on its own has none.
        """
        data = submission.data
        shared: dict[str, Any] = {name: {} for name in MAPPINGS} | dict(data)
        shared |= {"filing": data, "as_of": as_of.isoformat(), "district": district or {}}
        activation = environment.activation(shared)
        return cls(data, as_of, environment, shared, activation, submission.label, submission.invalid, issued)

    def summing(self, verdicts: Mapping[str, str], haves: Mapping[str, str]) -> "Ground":
        """Return the ground for rules that sum up others: each rule's status, and each tag's."""
        shared = {**self.shared, "verdicts": dict(verdicts), "haves": dict(haves)}
        return replace(self, shared=shared, activation=self.environment.activation(shared), seen={Clean: self.clean})

    @property
    def clean(self) -> Clean:
        """Which of the filing's names are plain."""
        found: Clean = self.once(Clean, lambda: Clean.of(self.data))
        return found

    def once(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """Return what `make` gave the first time it was asked for by `key`: the very same object each time."""
        if key not in self.seen:
            self.seen[key] = make()
        return self.seen[key]

    def figure(self, value: Any) -> Figure:
        """Return a list or mapping as a figure: once, for windows and readings have many facts in common."""
        shown: Figure = self._of_value("figure", value, figure)
        return shown

    def _of_value(self, what: str, value: Any, make: Callable[[Any], Any]) -> Any:
        """Return what `make` gave for a value the first time; the value is known by its identity."""
        key = (what, id(value))
        found = self.seen.get(key)
        if found is None:
            # kept with the value, so that no other object can come to have its identity
            found = self.seen[key] = (make(value), value)
        return found[0]

    def size(self, name: str) -> Size:
        """Return the size of what is bound to a name, rounded up; of a name that is not bound, that of a number."""
        if name not in self.shared:
            return PLAIN
        found: Size = self.once(("size", name), lambda: rounded(size_of(self.shared[name])))
        return found

    def size_of(self, value: Any) -> Size:
        """Return the size of what a rule has of its own: of lists and mappings once, for many conditions read them."""
        if not isinstance(value, dict | list):
            return size_of(value)
        size: Size = self._of_value("size", value, size_of)
        return size

    def refused(self, path: str) -> bool:
        """Whether something was filed at, above or below `path` that could not be used."""
        around = self.once("refused", lambda: {above for bad in self.invalid for above in stems(bad)})
        return path in around or any(above in self.invalid for above in stems(path))


@dataclass(frozen=True, slots=True)
class Scope:
    """The ground plus one rule's own values: parameters, facts and, for recurring duties, the window."""

    ground: Ground
    own: dict[str, Any] = field(default_factory=dict)
    known: Mapping[Condition, Any] = field(default_factory=dict)
    """What conditions came to that were asked all at once."""

    def run(self, condition: Condition) -> Any:
        """Evaluate `condition`, once on a ground for the same values.

        Conditions are pure, and windows, other readings and other rules ask the same again. Conditions that read only
        the filing run on the shared binding.
        """
        if condition in self.known:
            return self.known[condition]
        own, ground = self.own, self.ground
        values = {name: own[name] for name in condition.names if name in own}
        key = (condition, *values, *map(_identity, values.values())) if values else condition
        found = ground.seen.get(key)
        if found is None:
            if ground.meter is not None:
                ground.meter.charge(condition, self._sizes(condition))
            # the values are kept with the outcome, so that no other object can come to have their identity
            found = ground.seen[key] = (condition.run(self._binding(condition, values)), values)
        return found[0]

    def _sizes(self, condition: Condition) -> dict[str, Size]:
        own, ground = self.own, self.ground
        return {name: ground.size_of(own[name]) if name in own else ground.size(name) for name in condition.names}

    def _binding(self, condition: Condition, values: Mapping[str, Any]) -> Any:
        if not values:
            return self.ground.activation
        shared = self.ground.shared
        others = {name: shared[name] for name in condition.names - values.keys() if name in shared}
        return self.ground.environment.activation({**condition.parts(others), **values})

    def holds(self, condition: Condition) -> bool:
        """True only when the condition is decided and true; absent data never hold."""
        value = self.run(condition)
        return not isinstance(value, Absent) and value is True


def _identity(value: Any) -> Hashable:
    return id(value) if isinstance(value, list | dict) else (type(value), value)
