"""From decisions to findings: windows are gathered, dates and other rules have their say.

Dates bind as the document means them: a one-off date of 2023 binds the filing of 2023 only; a day's end is what counts,
so a duty due on the as-of date itself is already due.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from wjcheck.dataclass import replace
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.ends import dates_of
from wjcheck.engine.expressions import ExpressionError
from wjcheck.engine.finding import Basis, Finding, Severity, Status, Turn, WindowFinding
from wjcheck.engine.judge import Decision, decide, missing
from wjcheck.engine.scope import scope_of
from wjcheck.engine.windows import Window, window_label, windows_of
from wjcheck.engine.words import both, sentence
from wjcheck.locale.message import Bilingual, Message

if TYPE_CHECKING:
    from wjcheck.pack.pack import Head
    from wjcheck.pack.parts import Due
    from wjcheck.pack.rule import Rule

_PASS = Status.PASS
"""Said by its own name where it is asked for often: the enumeration takes four times as long to look it up."""
_CONTRADICTS: Mapping[Basis, str] = {"computed": "contradicts", "attested": "contradicts.attested"}
_UNMET = frozenset({Status.FAIL, Status.MISSING, Status.LATE})
OPEN = _UNMET | {Status.REVIEW}
"""What has to be settled by somebody."""
MOVING = frozenset({Status.FAIL, Status.NOT_DUE})
"""What one rule may come to that moves what rests on it."""
_TURNING = frozenset({Status.PASS, Status.FAIL, Status.LATE, Status.REVIEW})
TIMES = ("per", "first_window", "due", "dated", "at_once")
"""What of a rule says when it has to be met."""
_WEIGHT: Mapping[Severity, int] = {"error": 2, "warning": 1, "info": 0}
_RANK: Mapping[Status, int] = {Status.FAIL: 3, Status.MISSING: 2, Status.LATE: 1}


class Weighed(Protocol):
    """Whatever has a status and a severity."""

    @property
    def status(self) -> Status:
        """What it comes to."""

    @property
    def severity(self) -> Severity:
        """How much a breach weighs."""


W = TypeVar("W", bound=Weighed)


def verdict(compiled: CompiledRule, ground: Ground, head: "Head") -> tuple[Decision, tuple[WindowFinding, ...]]:
    """Judge one rule on one filing, dates and windows included. Raises ExpressionError."""
    rule, year = compiled.rule, ground.data.get("year")
    if ground.as_of < head.issued:
        told = sentence("before_issue", issued=head.issued.isoformat())
        return Decision(Status.NOT_DUE, rule.severity, told), ()
    if isinstance(year, int) and year < head.issued.year:
        told = sentence("before_year", issued=head.issued.isoformat(), year=year)
        return Decision(Status.NOT_APPLICABLE, compiled.rule.severity, told), ()
    if rule.per is not None:
        return _recurring(compiled, ground, year)
    decision = _decided(compiled, ground, None)
    if isinstance(year, int):
        return _dated(decision, ground, rule, head, year), ()
    # without its year it cannot be told whether the dates that the document sets for one bind a filing
    undated = _dated(decision, ground, rule, head, None)
    ways = (_dated(decision, ground, rule, head, of) for of in _years_with_dates(rule, head))
    return undated if all(way.status is undated.status for way in ways) else missing(rule, ground, ["year"]), ()


def _years_with_dates(rule: "Rule", head: "Head") -> Iterator[int]:
    if rule.due is not None:
        yield rule.due.date.year
    if head.phase_in is not None:
        yield head.phase_in.until.year


def _dated(decision: Decision, ground: Ground, rule: "Rule", head: "Head", year: int | None) -> Decision:
    """Return what a decision comes to by the dates that the document sets for `year`; None for one it sets none for."""
    if rule.due is not None and year == rule.due.date.year:
        return _by_date(decision, ground, rule, rule.due)
    decision = _standing(decision, ground, rule, dates_of(rule))
    phase = head.phase_in
    if (
        phase
        and not rule.at_once
        and year == phase.until.year
        and ground.as_of < phase.until
        and decision.status in OPEN
    ):
        told = sentence("not_due.phase", due=phase.until.isoformat())
        return replace(decision.turned(Status.NOT_DUE, told), waits=decision.status)
    return decision


def turned_by(
    compiled: CompiledRule,
    ground: Ground,
    head: "Head",
    decision: Decision,
    counts: Callable[[CompiledRule], Weighed | None] | None = None,
) -> tuple[Turn, ...]:
    """Return the other readings by which the rule would come out differently. Raises ExpressionError.

    Where nothing was decided (data not filed, not due, not applicable) no reading can turn it. `counts` says in less
    time what a reading comes to, where it can.
    """
    if decision.status not in _TURNING:
        return ()
    turns = []
    for name, other, way in compiled.others:
        found = None if counts is None else counts(way)
        if found is None:
            if _agrees(compiled, way, ground):
                continue
            found, _ = verdict(way, ground, head)
        weighs = found.status in {Status.FAIL, Status.MISSING}
        if found.status is not decision.status or (weighs and found.severity != decision.severity):
            told, _ = verdict(replace(way, aside=False), ground, head)
            turns.append(Turn(name, other.says, told.status, told.severity, told.message))
    return tuple(turns)


def _agrees(compiled: CompiledRule, way: CompiledRule, ground: Ground) -> bool:
    """Whether another reading certainly comes to the same status and severity as the first.

    So it is where in every window both are decided alike, and the dates by which that may still turn are the same.
    """
    one, other = compiled.rule, way.rule
    if ground.meter is not None or any(getattr(one, key) is not getattr(other, key) for key in TIMES):
        return False
    dates = set(dates_of(one))
    windows: Sequence[Window | None] = (None,) if one.per is None else _begun(compiled, ground)
    try:
        return all(_alike(compiled, way, ground, window, dates) for window in windows)
    except ExpressionError:
        return False  # judging it will tell


def _alike(compiled: CompiledRule, way: CompiledRule, ground: Ground, window: Window | None, dates: set[str]) -> bool:
    decision = _decided(compiled, ground, window)
    scope = scope_of(way, ground, ground.as_of, window)
    if scope.like is not scope_of(compiled, ground, ground.as_of, window) or not scope.changed.isdisjoint(dates):
        return False
    if way.decided_by is not None and scope.changed.isdisjoint(way.decided_by):
        return True
    found = decide(way, ground, ground.as_of, window)
    return found.status is decision.status and found.severity == decision.severity


def _decided(compiled: CompiledRule, ground: Ground, window: Window | None) -> Decision:
    """Return what a rule comes to in a window, decided once on a ground."""
    key = ("decided", id(compiled), window)
    found = ground.seen.get(key)
    if found is None:
        # the rule is kept with what it comes to, so that no other can come to have its identity
        found = ground.seen[key] = decide(compiled, ground, ground.as_of, window), compiled
    decision: Decision = found[0]
    return decision


def _begun(compiled: CompiledRule, ground: Ground) -> Sequence[Window]:
    rule, year = compiled.rule, ground.data.get("year")
    windows = windows_of(year, rule.per, rule.first_window) if rule.per and isinstance(year, int) else ()
    return [window for window in windows if window.start <= ground.as_of]


def _recurring(compiled: CompiledRule, ground: Ground, year: int | None) -> tuple[Decision, tuple[WindowFinding, ...]]:
    rule = compiled.rule
    if not isinstance(year, int) or rule.per is None:
        return missing(rule, ground, ["year"]), ()
    windows = windows_of(year, rule.per, rule.first_window)
    if not windows:
        told = sentence("no_windows", first=window_label(rule.first_window or ""), year=year)
        return Decision(Status.NOT_APPLICABLE, compiled.rule.severity, told), ()
    decisions = [(window, _in_window(compiled, ground, window)) for window in windows]
    if len(decisions) == 1:
        window, decision = decisions[0]
        if rule.per == "quarter" and decision.status is not Status.NOT_DUE:
            # the only quarter of its year has to be named: the first year of the document has but one
            said = Bilingual(decision.message.render("zh"), decision.message.render("en"))
            decision = replace(decision, message=sentence("window.said", window=window_label(window.name), said=said))
        return decision, (WindowFinding(window.name, decision.status, decision.severity, decision.message),)
    return _gathered(decisions), tuple(WindowFinding(w.name, d.status, d.severity, d.message) for w, d in decisions)


def _in_window(compiled: CompiledRule, ground: Ground, window: Window) -> Decision:
    """A window met early is met; one not met yet is not due until it has ended."""
    if window.start > ground.as_of:
        return _waiting(compiled, window)
    decision = _decided(compiled, ground, window)
    if window.end > ground.as_of and decision.status not in {Status.PASS, Status.NOT_APPLICABLE}:
        return replace(_waiting(compiled, window), paths=decision.paths)
    return decision


def _waiting(compiled: CompiledRule, window: Window) -> Decision:
    told = sentence("not_due.window", window=window_label(window.name))
    return Decision(Status.NOT_DUE, compiled.rule.severity, told)


def leading(decisions: Sequence[W]) -> W:
    """Return of the outcomes for all windows the gravest unmet one; then doubt; then whatever is met."""
    for decision in decisions:
        if decision.status is not _PASS:
            break
    else:  # as nearly always
        return decisions[0]
    unmet = [d for d in decisions if d.status in _UNMET]
    doubt = [d for d in decisions if d.status is Status.REVIEW]
    met = [d for d in decisions if d.status is Status.PASS]
    waiting = [d for d in decisions if d.status is Status.NOT_DUE]
    unmet.sort(key=lambda d: (-_WEIGHT[d.severity], -_RANK[d.status]))
    return (unmet or doubt or met or waiting or decisions)[0]


def _gathered(decisions: Sequence[tuple[Window, Decision]]) -> Decision:
    """One decision for all windows, which says what came of each."""
    chosen = leading([decision for _, decision in decisions])
    alike = [d for _, d in decisions if d.status is chosen.status]
    groups: dict[Status, list[str]] = {}
    for window, decision in decisions:
        groups.setdefault(decision.status, []).append(window.name)
    return replace(
        chosen,
        message=_summary(groups),
        notes=_notes(alike),
        paths=tuple(dict.fromkeys(path for d in alike for path in d.paths)),
        absent=tuple(dict.fromkeys(path for d in alike for path in d.absent)),
        distance=tuple(found for d in alike for found in d.distance),
        tight=tuple(found for d in alike for found in d.tight),
    )


def _notes(decisions: Sequence[Decision]) -> tuple[Message, ...]:
    """Return every remark once, as it reads: windows differ in figures that a remark need not name."""
    kept = {note.render("zh"): note for decision in decisions for note in decision.notes}
    return tuple(kept.values())


def _summary(groups: Mapping[Status, list[str]]) -> Message:
    """One sentence that says which windows came to what, in the order of `Status`."""
    said = [
        sentence(f"windows.{status}", windows=tuple(window_label(name) for name in groups[status]))
        for status in Status
        if status in groups
    ]
    return Message(Bilingual("；".join(m.render("zh") for m in said), "; ".join(m.render("en") for m in said)))


def _date_at(path: str, data: Mapping[str, Any]) -> date | None:
    value: Any = data
    for step in path.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return date.fromisoformat(value) if isinstance(value, str) else None


def _by_date(decision: Decision, ground: Ground, rule: "Rule", by: "Due") -> Decision:
    """A one-off date: unmet before it is not due; met after it is late, and stays so."""
    due, done = by.date, done_on(by.done, decision.figures, ground, rule)
    if decision.status in _UNMET:
        return replace(_until(due, decision), waits=decision.status) if ground.as_of < due else decision
    if decision.status is not Status.PASS or done is None:
        return decision
    if done > ground.as_of:
        if ground.as_of < due:
            return _until(due, decision)
        told = sentence("undone", done=done.isoformat(), due=due.isoformat())
        return decision.turned(Status.FAIL, told, Message(rule.remedy))
    if done > due:
        told = sentence("late", done=done.isoformat(), due=due.isoformat(), days=(done - due).days)
        severity: Severity = "info" if rule.severity == "info" else "warning"
        return replace(decision.turned(Status.LATE, told, sentence("late.remedy")), severity=severity)
    return decision


def _until(due: date, decision: Decision) -> Decision:
    return decision.turned(Status.NOT_DUE, sentence("not_due.date", due=due.isoformat()))


def done_on(path: str, facts: Mapping[str, Any], ground: Ground, rule: "Rule") -> date | None:
    """Return the day an act was done: a date of the filing, or one of the rule's facts that works it out.

    Raises ExpressionError for a fact that is no date.
    """
    fact = facts.get(path)
    if not (isinstance(fact, str) and fact):
        return _date_at(path, ground.data)
    try:
        return date.fromisoformat(fact)
    except ValueError:  # a fact may be any text
        raise ExpressionError(both("no_date", what=fact), rule.facts.get(path, "")) from None


def _standing(decision: Decision, ground: Ground, rule: "Rule", dated: Sequence[str]) -> Decision:
    """A standing duty shown by a date after the as-of date was not yet met on it, as far as the filing tells."""
    if decision.status is not Status.PASS:
        return decision
    late = [
        (path, done)
        for path in dated
        if (done := done_on(path, decision.figures, ground, rule)) and done > ground.as_of
    ]
    if not late:
        return decision
    told = sentence("future", done=late[0][1].isoformat())
    turned = decision.turned(Status.REVIEW, told, sentence("future.remedy"))
    return replace(turned, paths=tuple(path for path, _ in late))


def settle_dependencies(findings: Sequence[Finding], depends: Mapping[str, tuple[str, ...]]) -> tuple[Finding, ...]:
    """Mark findings that only repeat a rule already failed; what contradicts one is for a person to decide.

    `depends` maps a rule id to the ids it depends on.
    """
    by_rule = {finding.rule: finding for finding in findings}
    return tuple(
        settled(finding, [by_rule[i] for i in on if i in by_rule]) if (on := depends.get(finding.rule)) else finding
        for finding in findings
    )


def settled(finding: Finding, grounds: Sequence[Finding]) -> Finding:
    """Return a finding as it stands beside those on which it rests."""
    for ground in grounds:
        if ground.status is Status.FAIL:
            if finding.status in _UNMET:
                return replace(finding, because_of=ground.rule)
            if finding.status is Status.PASS:
                return replace(
                    finding,
                    status=Status.REVIEW,
                    message=sentence(_CONTRADICTS[finding.basis], rule=ground.rule, title=ground.title),
                    remedy=sentence("contradicts.remedy"),
                    paths=(*finding.paths, *ground.paths),
                    turns=(),
                    tight=(),
                )
        unmet = finding.status in _UNMET or (ground.waits is Status.FAIL and finding.status is Status.PASS)
        if ground.status is Status.NOT_DUE and unmet:
            waiting = replace(finding, status=Status.NOT_DUE, message=ground.message, because_of=ground.rule)
            return replace(waiting, remedy=None, distance=(), tight=())
    return finding
