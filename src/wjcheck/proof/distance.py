"""Distances proved by the engine itself: move a rule's numbers by what a finding says, and judge again.

A distance is right when the rule no longer fails once every number has moved by its change, and still does not comply
when any one of them stops one short. A pass is tight when one fewer breaks it, and only then.
Handed: a judge and the cases of one rule. Gives back: every case in which what is said and what is judged differ.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from wjcheck.dataclass import dataclass, replace
from wjcheck.engine.compiled import CompiledRule
from wjcheck.engine.expressions import Condition
from wjcheck.engine.figures import figure
from wjcheck.engine.finding import Distance, Finding, Severity, Status
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.selection import UnknownReading
from wjcheck.engine.syntax import Node
from wjcheck.pack.parts import Measure
from wjcheck.proof.bench import Bench, lay_out
from wjcheck.proof.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Unproved:
    """A case whose distance is not what judging comes to: the rule, the case, the measure, and what was found."""

    rule: str
    case: str
    measure: str
    what: str


@dataclass(frozen=True, slots=True)
class _Step:
    """One number to move: by how much, and which of many where there are several."""

    measure: Measure
    by: int
    only: Distance | None = None
    spared: tuple[Distance, ...] = ()


class _Moved(Condition):
    """A fact that gives another value than it would by itself."""

    __slots__ = ("_inner", "_move")

    def __init__(self, inner: Condition, move: Callable[[Any], Any]) -> None:
        self.text = inner.text
        self.names = inner.names
        self._inner = inner
        self._move = move

    @property
    def syntax(self) -> Node:
        return self._inner.syntax

    def run(self, values: Mapping[str, Any]) -> Any:
        return self._move(self._inner.run(values))


def unproved(judge: Judge, rule: str, prepared: Sequence[Prepared]) -> Iterator[Unproved]:
    """Return where the distances of one rule, told of its cases, are not what judging comes to."""
    own = next((one for one in judge.rules if one.rule.id == rule), None)
    if own is None or not any(one.rule.measures for one in (own, *(way for _, _, way in own.others))):
        return
    for bench in lay_out(judge, own, prepared):
        try:
            trial = _Trial(bench, bench.read(own))
        except UnknownReading:
            continue  # lint tells of it by the case
        if trial.compiled.rule.measures:
            for measure, what in trial.faults():
                yield Unproved(rule, bench.case.case.name, measure, what)


@dataclass(frozen=True, slots=True)
class _Trial:
    """One rule on one case, judged again and again with numbers moved."""

    bench: Bench
    compiled: CompiledRule

    def faults(self) -> Iterator[tuple[str, str]]:
        finding = self._judged(())
        if finding is None:
            return
        if finding.distance:
            windows = dict.fromkeys(distance.window for distance in finding.distance)
            for window in windows:
                yield from self._short([d for d in finding.distance if d.window == window], window)
        for measure in self.compiled.rule.measures:
            if measure.lacking is None and measure.sense != "exactly" and finding.status is Status.PASS:
                yield from self._margins(measure, finding)

    def _short(self, distances: Sequence[Distance], window: str | None) -> Iterator[tuple[str, str]]:
        """All of them together lift the breach, or leave a lighter one of another kind; each is needed whole."""
        steps = [self._towards(distance, distance.change) for distance in distances]
        before, after = self._state(window, ()), self._state(window, steps)
        if after is not None and after == before:
            yield distances[0].measure, f"{window or ''} still fails when moved by {[d.change for d in distances]}"
        for index, distance in enumerate(distances):
            less = distance.change - (1 if distance.change > 0 else -1)
            shorter = [*steps[:index], self._towards(distance, less), *steps[index + 1 :]]
            if self._status(window, shorter) is Status.PASS:
                yield distance.measure, f"{window or ''} complies when moved by {less} already"

    def _margins(self, measure: Measure, finding: Finding) -> Iterator[tuple[str, str]]:
        """A tight number breaks the rule when it loses one; any other can lose one without a breach.

        It may become a matter of doubt: one who has no name, or may be a member of the leadership, counts no longer.
        """
        if measure.when is not None and finding.figures.get(measure.when) is not True:
            return  # not at stake
        tight = [distance for distance in finding.tight if _of(measure, distance)]
        by = 1 if measure.sense == "at_most" else -1
        for distance in tight:
            if self._status(distance.window, [_Step(measure, by, distance)]) is Status.PASS:
                yield measure.name, f"{distance.window or ''} said to be tight and still complies when moved by {by}"
        moved = self._judged([_Step(measure, by, spared=tuple(tight) if measure.each else ())])
        for window, (status, _) in _states(finding).items():
            loose = measure.each or not any(distance.window == window for distance in tight)
            if loose and status is Status.PASS and moved and _states(moved)[window][0] is Status.FAIL:
                yield measure.name, f"{window or ''} not said to be tight and breaks when moved by {by}"

    def _towards(self, distance: Distance, by: int) -> _Step:
        measure = next(one for one in self.compiled.rule.measures if _of(one, distance))
        return _Step(measure, -by if measure.lacking else by, distance)

    def _state(self, window: str | None, steps: Sequence[_Step]) -> tuple[Status, Severity] | None:
        finding = self._judged(steps)
        return None if finding is None else _states(finding).get(window, (finding.status, finding.severity))

    def _status(self, window: str | None, steps: Sequence[_Step]) -> Status | None:
        state = self._state(window, steps)
        return None if state is None else state[0]

    def _judged(self, steps: Sequence[_Step]) -> Finding | None:
        moved = replace(self.compiled, facts=tuple(_moved(self.compiled, steps)))
        finding, troubles = self.bench.judged(moved)
        return None if troubles else finding


def _states(finding: Finding) -> dict[str | None, tuple[Status, Severity]]:
    """The status and severity in every window; of a rule without windows, its own."""
    states: dict[str | None, tuple[Status, Severity]] = {w.window: (w.status, w.severity) for w in finding.windows}
    return states or {None: (finding.status, finding.severity)}


def _moved(compiled: CompiledRule, steps: Sequence[_Step]) -> Iterator[tuple[str, Condition]]:
    for name, condition in compiled.facts:
        for step in steps:
            measure = step.measure
            if name == measure.each:
                condition = _Moved(condition, partial(_elements, step))
            elif name in (measure.moves or (measure.name,)) and not measure.each:
                condition = _Moved(condition, partial(_shifted, step.by))
        yield name, condition


def _shifted(by: int, value: Any) -> Any:
    """A number that much more; a list without that many of its elements."""
    if isinstance(value, list):
        return value[-by:] if by < 0 else value
    return value + by if isinstance(value, int) and not isinstance(value, bool) else value


def _elements(step: _Step, value: Any) -> Any:
    key = step.measure.have or ""

    def chosen(element: Any) -> bool:
        if step.only is not None:
            return _same(element, step.only)
        return not any(_same(element, other) for other in step.spared)

    if not isinstance(value, list):
        return value
    return [{**element, key: element[key] + step.by} if chosen(element) else element for element in value]


def _of(measure: Measure, distance: Distance) -> bool:
    return (measure.name, measure.sense) == (distance.measure, distance.sense)


def _same(element: Any, distance: Distance) -> bool:
    return bool(element.get("@") == distance.path if distance.path else figure(element) == distance.whom)
