"""One rule on one filing (or one window of it): the order in which a verdict is reached.

1. Does the rule apply?  2. Is an outcome certain whatever is missing?  3. Are the data there that decide it?
4. The rule's other outcomes in their order.  5. `require`.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from wjcheck.dataclass import dataclass, field, replace
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.distance import just_met, short_of
from wjcheck.engine.ends import FAIL, OUTCOMES, PASS, VOUCHED, Function, dates_of
from wjcheck.engine.expressions import Absent, ExpressionError
from wjcheck.engine.figures import Figures, spoken
from wjcheck.engine.finding import Basis, Distance, Severity, Status
from wjcheck.engine.needs import absent_paths, first_root, roots
from wjcheck.engine.scope import Scope, given, scope_of
from wjcheck.engine.windows import Window, window_label
from wjcheck.engine.words import sentence
from wjcheck.locale.catalogue import engine_text
from wjcheck.locale.message import Bilingual, Figure, Message, named
from wjcheck.pack.answers import ATTESTATIONS

if TYPE_CHECKING:
    from wjcheck.pack.parts import Outcome
    from wjcheck.pack.rule import Rule

UNSAID = Message(Bilingual("", ""))
"""What is said where nobody asks."""
HELD_AGAINST = frozenset({Status.FAIL, Status.MISSING, Status.REVIEW})
"""What is held against a unit, and what may be eased."""
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
    return eased(_reach(compiled, ground, day, window), compiled, ground)


def eased(decision: Decision, compiled: CompiledRule, ground: Ground) -> Decision:
    """Return a decision at the severity that the rule is eased to, where it is. Raises ExpressionError."""
    milder = compiled.rule.eased
    if milder is None or compiled.eased is None or decision.status not in HELD_AGAINST:
        return decision
    return replace(decision, severity=milder.severity) if Scope(ground, {}).holds(compiled.eased) else decision


def _reach(compiled: CompiledRule, ground: Ground, day: date, window: Window | None) -> Decision:
    rule = compiled.rule
    if compiled.applies is not None:
        applies, condition = compiled.applies
        scope = Scope(ground, given(compiled, ground, day, window))
        value = scope.run(condition)
        if isinstance(value, Absent):
            absent = [gap for need in applies.needs for gap in absent_paths(need, ground.data, {})]
            return missing(rule, ground, absent)
        if value is not True:
            message = Message(applies.otherwise, _figures(compiled, scope))
            return Decision(Status.NOT_APPLICABLE, rule.severity, message)
    scope = scope_of(compiled, ground, day, window)
    known = None if compiled.ends is None else _come_to(compiled, compiled.ends, scope)
    if known is not None:
        return known
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
        return _vouched(compiled, scope)
    met = scope.run(compiled.require)
    if isinstance(met, Absent):
        return missing(rule, ground, [path for path in rule.point_at if path not in compiled.names])
    if not isinstance(met, bool):
        raise ExpressionError(engine_text("no_truth_value"), compiled.require.text)
    return _require(compiled, scope, met)


def _come_to(compiled: CompiledRule, ends: Function, scope: Scope) -> Decision | None:
    """Return the decision at the end that a rule's function comes to; None where its conditions have to be asked."""
    own = scope.own
    try:
        end = ends(scope.ground.shared, own, own.get("window"), own)
    except Exception:  # whatever it is, the conditions tell
        return None
    if end >= OUTCOMES:
        return _come_out(compiled, scope, compiled.outcomes[end - OUTCOMES][0])
    if end == VOUCHED:
        return _vouched(compiled, scope)
    return _require(compiled, scope, end == PASS) if end in (PASS, FAIL) else None


def _vouched(compiled: CompiledRule, scope: Scope) -> Decision:
    told = _notes(compiled, scope, _figures(compiled, scope))
    decision = attested(compiled.rule, scope.ground)
    return replace(decision, notes=(*decision.notes, *told))


def _gaps(compiled: CompiledRule, scope: Scope) -> list[str]:
    found: list[str] = []
    for need, condition in compiled.needs:
        if condition is not None and not scope.holds(condition):
            continue
        if need.fact is not None:
            if not scope.own.get(need.fact):
                found.append(need.path)
            continue
        first = first_root(need.path)
        if first not in scope.own and first in compiled.rule.facts:
            continue  # the list is drawn from data that are absent themselves, and named by another need
        found.extend(_absent(need.path, scope))
    return list(dict.fromkeys(found)) if found else found


def _absent(need: str, scope: Scope) -> Sequence[str]:
    """Return what is absent of a need; what starts with no name of the rule is the same for all rules on a filing."""
    ground, own = scope.ground, scope.own
    if ground.meter is not None:
        ground.meter.take(sum(ground.size(name)[0][1] for name in roots(need)))
    if own.keys().isdisjoint(roots(need)):
        return ground.not_filed(need)
    values = {name: own[name] for name in roots(need) if name in own}
    key = ("absent", need, *values, *map(id, values.values()))
    # the values are kept with the outcome, so that no other object can come to have their identity
    found, _ = ground.once(key, lambda: (absent_paths(need, ground.data, own), values))
    return found  # type: ignore[no-any-return]


def missing(rule: "Rule", ground: Ground, absent: list[str]) -> Decision:
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


def _come_out(compiled: CompiledRule, scope: Scope, outcome: "Outcome") -> Decision:
    rule, status = compiled.rule, Status(outcome.status)
    remedy = outcome.remedy or (None if status in {Status.PASS, Status.NOT_APPLICABLE} else rule.remedy)
    decision = _decision(compiled, scope, status, outcome.say, remedy, outcome.point_at or rule.point_at)
    by = signed(rule, scope.ground) if rule.attested and status is Status.FAIL else []
    if by:
        said = {key: str(by[0][key]) for key in _SIGNED_WITH}
        told = sentence("attested.contradicts", **said)
        return replace(
            decision.turned(Status.REVIEW, told, sentence("contradicts.remedy")),
            paths=(*decision.paths, str(by[0]["@"])),
        )
    filer = engine_text("filer") if status is Status.MISSING else None
    return replace(decision, severity=outcome.severity or rule.severity, responsible=outcome.responsible or filer)


def entries(rule: "Rule", ground: Ground) -> list[Mapping[str, Any]]:
    """Return the attestations of a rule's statement, as they are filed."""
    by_rule: Mapping[object, list[Mapping[str, Any]]] = ground.once("attested", lambda: _by_statement(ground.data))
    return by_rule.get(rule.id, [])


def _by_statement(data: Mapping[str, Any]) -> Mapping[object, list[Mapping[str, Any]]]:
    found: dict[object, list[Mapping[str, Any]]] = {}
    for entry in data.get(ATTESTATIONS, ()):
        found.setdefault(entry.get("statement"), []).append(entry)
    return found


def is_complete(entry: Mapping[str, Any]) -> bool:
    """Whether an attestation says who vouches, on which day and by which evidence."""
    return all(entry.get(key) for key in _SIGNED_WITH)


def period_of(ground: Ground) -> tuple[str, str]:
    """Return from which day to which an attestation counts: while the document is in force, to the day judged for."""
    return ground.issued.isoformat(), ground.as_of.isoformat()


def signed(rule: "Rule", ground: Ground) -> list[Mapping[str, Any]]:
    """Return the complete attestations of the rule's statement made while the document was in force, latest first."""
    complete = [entry for entry in entries(rule, ground) if is_complete(entry)]
    first, last = period_of(ground)
    in_time = [entry for entry in complete if first <= entry["on"] <= last]
    return sorted(in_time, key=lambda entry: str(entry["on"]), reverse=True)


def attested(rule: "Rule", ground: Ground) -> Decision:
    """A named person vouches for it, with evidence, on a day on which it could be known: else it is not filed."""
    filed, by = entries(rule, ground), signed(rule, ground)
    if by:
        said = {key: str(by[0][key]) for key in _SIGNED_WITH}
        paths = tuple(str(entry["@"]) for entry in by)
        year = str(ground.data.get("year", ""))
        notes: tuple[Message, ...] = ()
        if by[0]["on"] < year:
            notes = (sentence("attested.earlier", on=by[0]["on"]),)
        return Decision(Status.PASS, rule.severity, sentence("attested", **said), "attested", notes=notes, paths=paths)
    for entry in filed:
        if is_complete(entry):
            told = sentence("attested.when", on=entry["on"], issued=ground.issued.isoformat())
            path, remedy = f"{entry['@']}.on", sentence("attested.when.remedy")
            return Decision(Status.REVIEW, rule.severity, told, remedy=remedy, paths=(path,))
    lacking = [f"{filed[0]['@']}.{key}" for key in _SIGNED_WITH if not filed[0].get(key)] if filed else []
    decision = missing(rule, ground, lacking or [ATTESTATIONS])
    told = decision.message if filed else sentence("attested.missing", rule=rule.id)
    notes = decision.notes if filed else ()  # what was refused elsewhere in the list is no attestation of this rule
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
    if compiled.aside:
        return Decision(status, rule.severity, UNSAID, figures=_dates(rule, scope))
    figures = _figures(compiled, scope)
    return Decision(
        status=status,
        severity=rule.severity,
        message=_message(say, figures, scope),
        remedy=_message(remedy, figures, scope) if remedy else None,
        notes=_notes(compiled, scope, figures),
        figures=figures,
        paths=_points(point_at, compiled, scope),
        distance=short_of(rule.measures, scope.own) if rule.measures and status is Status.FAIL else (),
        tight=just_met(rule.measures, scope.own) if rule.measures and status is Status.PASS else (),
    )


def _dates(rule: "Rule", scope: Scope) -> dict[str, Figure]:
    """Return the facts that work out a date by which a verdict may still turn."""
    return {name: value for name in dates_of(rule) if isinstance(value := scope.own.get(name), str)}


def _notes(compiled: CompiledRule, scope: Scope, figures: Mapping[str, Figure]) -> tuple[Message, ...]:
    if not compiled.notes:
        return ()
    return tuple(_message(note.say, figures, scope) for note, condition in compiled.notes if scope.holds(condition))


def _figures(compiled: CompiledRule, scope: Scope) -> Mapping[str, Figure]:
    return Figures(scope.own, compiled.own_names, scope.ground.shown)


def _message(text: Bilingual, figures: Mapping[str, Figure], scope: Scope) -> Message:
    """Return a sentence with the figures it names, and no others: most facts are in no sentence."""
    names = named(text)
    if not names:
        return Message(text)
    values: dict[str, Figure] = {name: spoken(figures[name]) for name in names if name in figures}
    if "window" in scope.own and "window" in names:
        values["window"] = window_label(scope.own["window"]["name"])
    return Message(text, values)


def _points(wanted: tuple[str, ...], compiled: CompiledRule, scope: Scope) -> tuple[str, ...]:
    """Return the first of `wanted` that names something filed: a fact's elements by their own paths, or a path.

    Where none is filed, the first path is given as it is, so that its nearest parent can be shown.
    """
    for point in wanted:
        if point not in compiled.names:
            if not scope.ground.not_filed(point):
                return (point,)
            continue
        value = scope.own.get(point)
        elements = value if isinstance(value, list) else [value]
        paths = tuple(e["@"] for e in elements if isinstance(e, Mapping) and isinstance(e.get("@"), str))
        if paths:
            return paths
    return tuple(point for point in wanted if point not in compiled.names)[:1]
