"""A rule with its conditions compiled, and the values one evaluation works on."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from wjcheck.dataclass import dataclass, field, replace
from wjcheck.engine.ends import dates_of
from wjcheck.engine.expressions import Condition, Environment
from wjcheck.engine.figures import figure
from wjcheck.engine.needs import absent_paths, roots
from wjcheck.engine.sizes import PLAIN, Size, rounded, size_of
from wjcheck.filing.form import Group, filing_form
from wjcheck.filing.load import Submission
from wjcheck.filing.paths import stems
from wjcheck.locale.message import Bilingual, Figure

if TYPE_CHECKING:
    from wjcheck.engine.ends import Function
    from wjcheck.engine.meter import Meter
    from wjcheck.pack.parts import Alternative, Applies, Need, Note, Outcome
    from wjcheck.pack.rule import Rule

FIELDS = frozenset(filing_form().keys)
MAPPINGS = frozenset(name for name, key in filing_form().keys.items() if isinstance(key.holds, Group))
"""The filing's parts that are mappings; lists stay absent so that an absent list is never an empty one."""
_AS_IT_IS = frozenset({str, int, bool})
SUMS = frozenset({"verdicts", "haves"})
"""What rules that sum up others read: each rule's status by id, and each tag's; they are judged after the others."""
_DECIDING = ("applies", "eased", "needs", "outcomes", "require", "per", "first_window", "due", "dated", "at_once")
"""What of a rule decides its status and severity, beside the values of parameters and facts."""
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
    own_names: tuple[str, ...] = ()
    """The same, in their order."""
    way: str = ""
    """The other reading it has been compiled by."""
    aside: bool = False
    """Whether only its status and severity are asked for, as of another reading that may turn nothing."""
    sure: dict[Hashable, bool] = field(default_factory=dict, compare=False, repr=False)
    """Whether it takes few steps whatever its facts come to, by the sizes of what it reads."""
    bound: dict[Hashable, tuple[object, dict[str, Any]]] = field(default_factory=dict, compare=False, repr=False)
    """The values of its parameters by day and window; see `scope.given`."""
    plans: dict[Hashable, "Plan"] = field(default_factory=dict, compare=False, repr=False)
    """What of its facts has to be asked anew, by what of another reading or window it is compared with."""
    ends: "Function | None" = None
    """Says to which end it comes, its facts being worked out: written of rules of the program's own."""
    works: "Function | None" = None
    """Works out all its facts: written of rules of the program's own."""
    decided_by: frozenset[str] | None = None
    """Of another reading that asks what the first asks: the names whose values decide what it comes to."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a reading in a window has in common with another: see `scope.py`."""

    like: tuple[tuple[str, Condition], ...]
    """The facts of the other."""
    facts: tuple[tuple[str, Condition], ...]
    """The facts of this one."""
    asked: tuple[tuple[str, Condition, bool], ...]
    """The facts that may be others, in their order; True for those that both ask alike."""
    gone: frozenset[str]
    """The names to begin without."""
    other: frozenset[str]
    """The names the other has and this has not."""


def environment_for(rules: Iterable["Rule"], *, shipped: bool = False) -> Environment:
    """Return one environment in which the conditions of all `rules` compile; `shipped` are those of the program."""
    names = set(SHARED)
    for rule in rules:
        names |= rule.all_names
    return Environment(names, shipped=shipped)


def compile_rule(rule: "Rule", environment: Environment) -> CompiledRule:
    """Compile every condition of `rule`. Raises ExpressionError for one that does not compile."""

    def compiled(text: str) -> Condition:
        condition = environment.compile(text)
        read.update(condition.names)
        return condition

    read: set[str] = set()
    ways = {
        name: compile_rule(rule.read_as(name).model_copy(update={"readings": ()}), environment)
        for name in rule.alternatives
    }
    found = CompiledRule(
        rule=rule,
        applies=(rule.applies, compiled(rule.applies.when)) if rule.applies else None,
        eased=compiled(rule.eased.when) if rule.eased else None,
        facts=tuple((name, compiled(text)) for name, text in rule.facts.items()),
        needs=tuple((need, compiled(need.when) if need.when else None) for need in rule.needs),
        outcomes=tuple((outcome, compiled(outcome.when)) for outcome in rule.outcomes),
        require=compiled(rule.require) if rule.require else None,
        notes=tuple((note, compiled(note.when)) for note in rule.notes),
        names=rule.names,
        own_names=(*rule.parameters, *rule.facts),
    )
    others = tuple(
        (name, rule.alternatives[name], replace(way, way=name, aside=True, decided_by=_decided_by(found, way)))
        for name, way in ways.items()
    )
    return replace(found, sums_up=bool(read & SUMS), others=others)


def _decided_by(first: CompiledRule, way: CompiledRule) -> frozenset[str] | None:
    """Return the names whose values decide the status of a reading; None where it asks something else than the first.

    Where these values are those of the first reading, it comes to the same.
    """
    one, other = first.rule, way.rule
    if one.severity != other.severity or any(getattr(one, key) is not getattr(other, key) for key in _DECIDING):
        return None
    single = (way.applies[1] if way.applies else None, way.eased, way.require)
    asked = (*single, *(condition for _, condition in (*way.needs, *way.outcomes)))
    names = {name for condition in asked if condition is not None for name in condition.names}
    names |= {name for need in other.needs for name in (need.fact, *roots(need.path)) if name is not None}
    return frozenset(names.union(dates_of(other)))


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
    """What all rules share on one filing: its plain data, the as-of date, and the values of the filing's names."""

    data: Mapping[str, Any]
    as_of: date
    shared: Mapping[str, Any]
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
        issued: date,
        district: Mapping[str, Any] | None = None,
    ) -> "Ground":
        """Bind a filing's data once. A part of the filing that is absent reads as an empty mapping.

        `district` are the district's own records; a unit's filing on its own has none.
        """
        data = submission.data
        shared: dict[str, Any] = {name: {} for name in MAPPINGS} | dict(data)
        shared |= {"filing": data, "as_of": as_of.isoformat(), "district": district or {}}
        return cls(data, as_of, shared, submission.label, submission.invalid, issued)

    def summing(self, verdicts: Mapping[str, str], haves: Mapping[str, str]) -> "Ground":
        """Return the ground for rules that sum up others: each rule's status, and each tag's."""
        shared = {**self.shared, "verdicts": dict(verdicts), "haves": dict(haves)}
        return replace(self, shared=shared, seen={})

    def once(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """Return what `make` gave the first time it was asked for by `key`: the very same object each time."""
        if key not in self.seen:
            self.seen[key] = make()
        return self.seen[key]

    def forget(self) -> None:
        """Let go of what has been worked out, once all rules are judged.

        Figures that are still to be made know the ground, and the ground what they are made of: all of the filing
        would stay in memory until Python next looks for such rings, and looking takes a third as long as judging.
        """
        self.seen.clear()

    def shown(self, value: Any) -> Figure:
        """Return a value as a figure; texts, whole numbers and truth values are figures as they are."""
        return value if type(value) in _AS_IT_IS else self.figure(value)

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

    def not_filed(self, need: str) -> Sequence[str]:
        """Return what is absent of a need that starts with no name of a rule: the same for all rules."""
        key = ("absent", need)
        found: Sequence[str] | None = self.seen.get(key)
        if found is None:
            found = self.seen[key] = absent_paths(need, self.data, {})
        return found

    def refused(self, path: str) -> bool:
        """Whether something was filed at, above or below `path` that could not be used."""
        around = self.once("refused", lambda: {above for bad in self.invalid for above in stems(bad)})
        return path in around or any(above in self.invalid for above in stems(path))
