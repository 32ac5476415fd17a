"""One rule on one filing (or one window of it): the order in which a verdict is reached.

1. Does the rule apply?  2. Is an outcome certain whatever is missing?  3. Are the data there that decide it?
4. The rule's other outcomes in their order.  5. `require`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from wjcheck.engine.compiled import CompiledRule, Ground, Scope
from wjcheck.engine.distance import just_met, short_of
from wjcheck.engine.expressions import Absent, ExpressionError
from wjcheck.engine.figures import figure, spoken
from wjcheck.engine.finding import Basis, Distance, Severity, Status
from wjcheck.engine.needs import absent_paths
from wjcheck.engine.whole import in_force
from wjcheck.engine.windows import Window, window_label
from wjcheck.engine.words import sentence
from wjcheck.locale.catalogue import engine_text
from wjcheck.locale.message import Bilingual, Figure, Message
from wjcheck.pack.parts import Outcome, Parameter
from wjcheck.pack.rule import ATTESTATIONS, Rule

_SIGNED_WITH = ("by", "on", "evidence")


@dataclass(frozen=True, slots=True)
class Decision:
    """What one evaluation came to, before dates, windows and other rules have their say."""

    status: Status
    severity: Severity
    message: Message
    basis: Basis = "computed"
    waits: Status | None = None
    """What it would be but for the time the document gives."""
    remedy: Message | None = None
    responsible: Bilingual | None = None
    notes: tuple[Message, ...] = ()
    figures: Mapping[str, Figure] = field(default_factory=dict)
    paths: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    distance: tuple[Distance, ...] = ()
    tight: tuple[Distance, ...] = ()

    def turned(self, status: Status, message: Message, remedy: Message | None = None) -> "Decision":
        """Return the same decision with another status and sentence; notes and distances no longer fit."""
        return replace(self, status=status, message=message, remedy=remedy, notes=(), distance=(), tight=())


def decide(compiled: CompiledRule, ground: Ground, day: date, window: Window | None) -> Decision:
    """Judge one rule on one filing. `day` chooses the parameters in force. Raises ExpressionError."""
    decision = _reach(compiled, ground, day, window)
    eased = compiled.rule.eased
    if eased is None or compiled.eased is None or decision.status not in {Status.FAIL, Status.MISSING, Status.REVIEW}:
        return decision
    return replace(decision, severity=eased.severity) if Scope(ground).holds(compiled.eased) else decision


def _reach(compiled: CompiledRule, ground: Ground, day: date, window: Window | None) -> Decision:
    rule = compiled.rule
    own: dict[str, Any] = {name: _bound(parameter, ground, day, window) for name, parameter in rule.parameters.items()}
    if window is not None:
        own["window"] = ground.once(window, lambda: window.values(ground.as_of))
    scope = Scope(ground, own)
    if compiled.applies is not None:
        applies, condition = compiled.applies
        value = scope.run(condition)
        if isinstance(value, Absent):
            absent = [gap for need in applies.needs for gap in absent_paths(need, ground.data, {})]
            return missing(rule, ground, absent)
        if value is not True:
            return Decision(Status.NOT_APPLICABLE, rule.severity, Message(applies.otherwise, _figures(rule, scope)))
    if compiled.whole is not None and day == ground.as_of:
        scope = replace(scope, known=compiled.whole.known(compiled.way, window, ground))
    for name, condition in compiled.facts:
        value = scope.run(condition)
        if not isinstance(value, Absent):
            own[name] = value
    for outcome, condition in compiled.outcomes:
        if outcome.before_needs and scope.holds(condition):
            return _come_out(compiled, scope, outcome)
    absent = _gaps(compiled, scope)
    if absent:
        return missing(rule, ground, absent)
    for outcome, condition in compiled.outcomes:
        if not outcome.before_needs and scope.holds(condition):
            return _come_out(compiled, scope, outcome)
    if compiled.require is None:
        told = _notes(compiled, scope, _spoken(_figures(rule, scope), scope))
        decision = _attested(rule, ground)
        return replace(decision, notes=(*decision.notes, *told))
    met = scope.run(compiled.require)
    if isinstance(met, Absent):
        return missing(rule, ground, [path for path in rule.point_at if path not in rule.names])
    if not isinstance(met, bool):
        raise ExpressionError(f"require: {compiled.require.text}")
    return _require(compiled, scope, met)


def _bound(parameter: Parameter, ground: Ground, day: date, window: Window | None) -> Any:
    """Return what conditions read as the parameter: its value in force, or the dated table for each record to ask."""
    value = in_force(parameter, day, window)
    if parameter.at == "record":
        return {start: _bindable(one, ground) for start, one in value.items()}
    return _bindable(value, ground)


def _bindable(value: Any, ground: Ground) -> Any:
    """Parameters are kept as tuples; conditions are bound to lists, on one ground to the same list each time."""
    return ground.once(repr(value), lambda: list(value)) if isinstance(value, tuple) else value


def _gaps(compiled: CompiledRule, scope: Scope) -> list[str]:
    found: list[str] = []
    for need, condition in compiled.needs:
        if condition is not None and not scope.holds(condition):
            continue
        if need.fact is not None:
            if not scope.own.get(need.fact):
                found.append(need.path)
            continue
        root = need.path.partition(".")[0].removesuffix("[]")
        if root in compiled.rule.facts and root not in scope.own:
            continue  # the list is drawn from data that are absent themselves, and named by another need
        found.extend(absent_paths(need.path, scope.ground.data, scope.own))
    return list(dict.fromkeys(found))


def missing(rule: Rule, ground: Ground, absent: list[str]) -> Decision:
    """Return 未填报, naming what is absent as people call it, and what was filed there but refused."""
    paths = tuple(absent) or tuple(path for path in rule.point_at if path not in rule.names)
    labels = spoken(tuple(ground.label(path) for path in paths))
    refused = tuple(ground.label(path) for path in paths if ground.refused(path))
    key = "refused" if len(refused) == len(paths) else "missing"
    return Decision(
        Status.MISSING,
        rule.severity,
        sentence(key, absent=labels),
        remedy=sentence(f"{key}.remedy"),
        responsible=engine_text("filer"),
        notes=(sentence("invalid", invalid=spoken(refused)),) if refused and key == "missing" else (),
        paths=paths,
        absent=paths,
    )


def _come_out(compiled: CompiledRule, scope: Scope, outcome: Outcome) -> Decision:
    rule, status = compiled.rule, Status(outcome.status)
    remedy = outcome.remedy or (None if status in {Status.PASS, Status.NOT_APPLICABLE} else rule.remedy)
    decision = _decision(compiled, scope, status, outcome.say, remedy, outcome.point_at or rule.point_at)
    signed = _signed(rule, scope.ground) if rule.attested and status is Status.FAIL else []
    if signed:
        said = {key: str(signed[0][key]) for key in ("by", "on", "evidence")}
        told = sentence("attested.contradicts", **said)
        return replace(
            decision.turned(Status.REVIEW, told, sentence("contradicts.remedy")),
            paths=(*decision.paths, str(signed[0]["@"])),
        )
    filer = engine_text("filer") if status is Status.MISSING else None
    return replace(decision, severity=outcome.severity or rule.severity, responsible=outcome.responsible or filer)


def _entries(rule: Rule, ground: Ground) -> list[Mapping[str, Any]]:
    return [entry for entry in ground.data.get(ATTESTATIONS, ()) if entry.get("statement") == rule.id]


def _signed(rule: Rule, ground: Ground) -> list[Mapping[str, Any]]:
    """Return the complete attestations of the rule's statement made while the document was in force, latest first."""
    complete = [entry for entry in _entries(rule, ground) if all(entry.get(key) for key in _SIGNED_WITH)]
    in_time = [e for e in complete if ground.issued.isoformat() <= e["on"] <= ground.as_of.isoformat()]
    return sorted(in_time, key=lambda entry: str(entry["on"]), reverse=True)


def _attested(rule: Rule, ground: Ground) -> Decision:
    """A named person vouches for it, with evidence, on a day on which it could be known: else it is not filed."""
    entries, signed = _entries(rule, ground), _signed(rule, ground)
    if signed:
        said = {key: str(signed[0][key]) for key in _SIGNED_WITH}
        paths = tuple(str(entry["@"]) for entry in signed)
        year = str(ground.data.get("year", ""))
        notes: tuple[Message, ...] = ()
        if signed[0]["on"] < year:
            notes = (sentence("attested.earlier", on=signed[0]["on"]),)
        return Decision(Status.PASS, rule.severity, sentence("attested", **said), "attested", notes=notes, paths=paths)
    for entry in entries:
        if all(entry.get(key) for key in _SIGNED_WITH):
            told = sentence("attested.when", on=entry["on"], issued=ground.issued.isoformat())
            path, remedy = f"{entry['@']}.on", sentence("attested.when.remedy")
            return Decision(Status.REVIEW, rule.severity, told, remedy=remedy, paths=(path,))
    lacking = [f"{entries[0]['@']}.{key}" for key in _SIGNED_WITH if not entries[0].get(key)] if entries else []
    decision = missing(rule, ground, lacking or [ATTESTATIONS])
    told = decision.message if entries else sentence("attested.missing", rule=rule.id)
    notes = decision.notes if entries else ()  # what was refused elsewhere in the list is no attestation of this rule
    return replace(decision, message=told, remedy=Message(rule.remedy), notes=notes)


def _require(compiled: CompiledRule, scope: Scope, met: bool) -> Decision:
    rule = compiled.rule
    assert rule.say is not None  # the rule's model ties `say` to `require`
    if met:
        return _decision(compiled, scope, Status.PASS, rule.say.passed, None, rule.point_at)
    return _decision(compiled, scope, Status.FAIL, rule.say.fail, rule.remedy, rule.point_at)


def _decision(
    compiled: CompiledRule,
    scope: Scope,
    status: Status,
    say: Bilingual,
    remedy: Bilingual | None,
    point_at: tuple[str, ...],
) -> Decision:
    rule = compiled.rule
    figures = _figures(rule, scope)
    values = _spoken(figures, scope)
    return Decision(
        status=status,
        severity=rule.severity,
        message=Message(say, values),
        remedy=Message(remedy, values) if remedy else None,
        notes=_notes(compiled, scope, values),
        figures=figures,
        paths=_points(point_at, rule, scope),
        distance=short_of(rule.measures, scope.own) if status is Status.FAIL else (),
        tight=just_met(rule.measures, scope.own) if status is Status.PASS else (),
    )


def _notes(compiled: CompiledRule, scope: Scope, values: Mapping[str, Figure]) -> tuple[Message, ...]:
    return tuple(Message(note.say, values) for note, condition in compiled.notes if scope.holds(condition))


def _figures(rule: Rule, scope: Scope) -> dict[str, Figure]:
    names = rule.names
    return {name: figure(value) for name, value in scope.own.items() if name in names}


def _spoken(figures: Mapping[str, Figure], scope: Scope) -> dict[str, Figure]:
    values = {name: spoken(value) for name, value in figures.items()}
    if "window" in scope.own:
        values["window"] = window_label(scope.own["window"]["name"])
    return values


def _points(wanted: tuple[str, ...], rule: Rule, scope: Scope) -> tuple[str, ...]:
    """Return the first of `wanted` that names something filed: a fact's elements by their own paths, or a path.

    Where none is filed, the first path is given as it is, so that its nearest parent can be shown.
    """
    for point in wanted:
        if point not in rule.names:
            if not absent_paths(point, scope.ground.data, {}):
                return (point,)
            continue
        value = scope.own.get(point)
        elements = value if isinstance(value, list) else [value]
        paths = tuple(e["@"] for e in elements if isinstance(e, Mapping) and "@" in e)
        if paths:
            return paths
    return tuple(point for point in wanted if point not in rule.names)[:1]
