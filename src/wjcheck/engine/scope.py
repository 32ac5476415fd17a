"""The values one evaluation of a rule works on: the filing's, its parameters, its facts.

Handed: a ground, a rule, a window. Gives back: a scope. A rule is judged in several windows and by several readings
that have most of their facts in common, so a scope takes from another of the same rule whatever cannot be different.
"""

from collections.abc import Mapping
from datetime import date
from sys import intern
from typing import TYPE_CHECKING, Any

from wjcheck.engine.compiled import CompiledRule, Ground, Plan
from wjcheck.engine.expressions import ABSENT, Condition
from wjcheck.engine.semantics import Unsure, equal
from wjcheck.engine.sizes import Size
from wjcheck.engine.windows import Window

if TYPE_CHECKING:
    from wjcheck.pack.parts import Parameter

_NOTHING = object()
_MOST_DAYS = 50
"""For how many days and windows a rule keeps the values of its parameters, and how many plans."""


class Scope:
    """The ground plus one rule's own values: parameters, facts and, for recurring duties, the window."""

    __slots__ = ("_known", "_values", "asked", "changed", "ground", "like", "own")

    def __init__(self, ground: Ground, own: Mapping[str, Any]) -> None:
        self.ground = ground
        self.own: dict[str, Any] = dict(own)
        self._values: dict[str, Any] | None = None
        self.like: Scope | None = None
        """Another scope of the same rule, with which it has values in common."""
        self.changed: set[str] = set()
        """The names of its own that are not as they are in that other scope."""
        self.asked: tuple[tuple[str, Condition], ...] = ()
        """The facts as the rule has them: scopes are told apart by which these are."""
        self._known: dict[Condition, Any] = {}

    @property
    def values(self) -> dict[str, Any]:
        """The ground's and the rule's own, made when a condition is first run: functions read the two apart."""
        if self._values is None:
            self._values = {**self.ground.shared, **self.own}
        return self._values

    def bind(self, name: str, value: Any) -> None:
        """Add a value of the rule's own."""
        self.own[name] = value
        if self._values is not None:
            self._values[name] = value

    def first_run(self, condition: Condition) -> Any:
        """Evaluate `condition` while not all values are bound yet. Raises ExpressionError."""
        meter = self.ground.meter
        if meter is not None:
            meter.charge(condition, self._sizes(condition))
        return condition.run(self.values)

    def run(self, condition: Condition) -> Any:
        """Evaluate `condition`, once for the same values. Raises ExpressionError."""
        known = self._known if self.like is None or not self.changed.isdisjoint(condition.names) else self.like._known
        value = known.get(condition, _NOTHING)
        if value is _NOTHING:
            unmetered = self.ground.meter is None
            value = known[condition] = condition.run(self.values) if unmetered else self.first_run(condition)
        return value

    def _sizes(self, condition: Condition) -> dict[str, Size]:
        own, ground = self.own, self.ground
        return {name: ground.size_of(own[name]) if name in own else ground.size(name) for name in condition.names}

    def holds(self, condition: Condition) -> bool:
        """True only when the condition is decided and true; absent data never hold."""
        return self.run(condition) is True


def _same(mine: Mapping[str, Any], its: Mapping[str, Any], name: str) -> bool:
    one, another = mine.get(name, _NOTHING), its.get(name, _NOTHING)
    if one is another:
        return True
    try:
        return one is not _NOTHING and another is not _NOTHING and equal(one, another)
    except Unsure:
        return False


def scope_of(compiled: CompiledRule, ground: Ground, day: date, window: Window | None) -> Scope:
    """Return the rule's own values on a filing, its facts among them. Raises ExpressionError."""
    seen: dict[Any, Scope] = ground.once(("scopes", compiled.rule.id), dict)
    key = (compiled.way, id(compiled.facts), window, day)
    if key not in seen:
        scope = Scope(ground, given(compiled, ground, day, window))
        # a function works out all facts in less time than it takes to see which are the same in another window
        alone = not seen or (compiled.works is not None and ground.meter is None)
        like = None if alone else _like(compiled, seen, window)
        seen[key] = _with_facts(compiled, scope) if like is None else _alike(compiled, scope, like)
    return seen[key]


def _like(compiled: CompiledRule, seen: Mapping[Any, Scope], window: Window | None) -> Scope | None:
    """Return the scope that has most in common: the rule's own in the same window, else the first."""
    own = [(its_window, scope) for (way, _, its_window, _), scope in seen.items() if way in ("", compiled.way)]
    same = [scope for its_window, scope in own if its_window == window]
    return same[0] if same else own[0][1] if own else None


def _with_facts(compiled: CompiledRule, scope: Scope) -> Scope:
    if scope.ground.meter is not None:
        for name, condition in compiled.facts:
            value = scope.first_run(condition)
            if value is not ABSENT:
                scope.bind(name, value)
    elif not _worked_out(compiled, scope):
        own, values = scope.own, scope.values
        for name, condition in compiled.facts:
            value = condition.run(values)
            if value is not ABSENT:
                own[name] = values[name] = value
    scope.asked = compiled.facts
    return scope


def _worked_out(compiled: CompiledRule, scope: Scope) -> bool:
    """Work out all facts by the function that was written of them; return whether that could be done."""
    if compiled.works is None:
        return False
    own = scope.own.copy()
    try:
        compiled.works(scope.ground.shared, own, own.get("window"), own)
    except Exception:  # whatever it is, the conditions tell
        return False
    scope.own = own
    return True


def _alike(compiled: CompiledRule, scope: Scope, like: Scope) -> Scope:
    """Take every fact from `like` that reads nothing that is other there, and evaluate the rest."""
    its, fresh = like.own, scope.own
    changed = {name for name in fresh if not _same(fresh, its, name)}
    plan = _plan(compiled, like, frozenset(changed))
    scope.own = its | fresh
    for name in plan.gone:
        scope.own.pop(name, None)
    changed |= plan.other
    for name, condition, same in plan.asked:
        if same and changed.isdisjoint(condition.names):
            if name in its:
                scope.bind(name, its[name])
            continue
        value = scope.first_run(condition)
        if value is not ABSENT:
            scope.bind(name, value)
        if not _same(scope.own, its, name):
            changed.add(name)
    scope.like, scope.changed, scope.asked = like, changed, compiled.facts
    return scope


def _plan(compiled: CompiledRule, like: Scope, changed: frozenset[str]) -> Plan:
    """Return which facts may be others than in `like` where these names are; kept, for it is the same on every filing.

    Facts build on one another in their order, which other readings keep but for what they add.
    """
    key = (id(like.asked), id(compiled.facts), changed)
    plan = compiled.plans.get(key)
    if plan is None or plan.like is not like.asked or plan.facts is not compiled.facts:
        if len(compiled.plans) > _MOST_DAYS:
            compiled.plans.clear()
        before, facts = dict(like.asked), dict(compiled.facts)
        other = frozenset(like.own.keys() - before.keys() - scope_names(compiled)) | (before.keys() - facts.keys())
        may, asked = set(changed | other), list[tuple[str, Condition, bool]]()
        for name, condition in compiled.facts:
            same = before.get(name) is condition
            if not same or not may.isdisjoint(condition.names):
                may.add(name)
                asked.append((name, condition, same))
        gone = other | {name for name, _, _ in asked}
        plan = compiled.plans[key] = Plan(like.asked, compiled.facts, tuple(asked), gone, other)
    return plan


def scope_names(compiled: CompiledRule) -> frozenset[str]:
    """Return the names of a rule's own that a scope may have."""
    return compiled.names | {"window"}


def given(compiled: CompiledRule, ground: Ground, day: date, window: Window | None) -> dict[str, Any]:
    """Return what a rule has of its own before its facts: its parameters, and the window it is judged in."""
    key, parameters = (day, window, ground.as_of), compiled.rule.parameters
    of, own = compiled.bound.get(key, (None, {}))
    if of is not parameters:
        if len(compiled.bound) > _MOST_DAYS:
            compiled.bound.clear()
        own = {intern(name): _bound(parameter, day, window) for name, parameter in parameters.items()}
        if window is not None:
            own["window"] = window.values(ground.as_of)
        compiled.bound[key] = parameters, own
    return own


def _in_force(parameter: "Parameter", day: date, window: Window | None) -> Any:
    """Return what conditions read as a parameter: its value in force, or the dated table for each record to ask."""
    if parameter.at == "record":
        return {start.isoformat(): value for start, value in parameter.values.items()}
    return parameter.on(window.end if parameter.at == "window" and window else day)


def _bound(parameter: "Parameter", day: date, window: Window | None) -> Any:
    """Return what conditions read as the parameter: its value in force, or the dated table for each record to ask."""
    value = _in_force(parameter, day, window)
    if parameter.at == "record":
        return {start: _bindable(one) for start, one in value.items()}
    return _bindable(value)


def _bindable(value: Any) -> Any:
    """Parameters are kept as tuples; conditions read lists."""
    return list(value) if isinstance(value, tuple) else value
