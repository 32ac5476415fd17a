"""All rules of a pack judged on one filing: what each came to, beside the others and summed up.

Handed: a filing and a judge. Gives back: findings in the order of the document, and what could not be evaluated. They
hold paths and no places.
"""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from wjcheck.engine.budget import budgeted
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.counting import Counting
from wjcheck.engine.finding import Finding, Status, Turn, WindowFinding
from wjcheck.engine.glance import glanced
from wjcheck.engine.judge import Decision
from wjcheck.engine.meter import FilingSteps
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.roll import sum_up
from wjcheck.engine.unevaluated import unevaluated
from wjcheck.engine.verdict import settle_dependencies, turned_by, verdict
from wjcheck.filing.load import Submission
from wjcheck.pack.answers import order_of
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from wjcheck.engine.stopwatch import Stopwatch
    from wjcheck.pack.pack import Head, Pack
    from wjcheck.pack.rule import Rule


_GRAVE = (Status.FAIL, Status.MISSING, Status.REVIEW)
_MET = frozenset({Status.PASS, Status.LATE, Status.FAIL})


def findings_on(
    submission: Submission,
    judge: Judge,
    as_of: date,
    district: Mapping[str, Any] | None = None,
    watch: "Stopwatch | None" = None,
) -> tuple[tuple[Finding, ...], tuple[Problem, ...]]:
    """Judge one filing by every rule, in the order of the document; the second part is what could not be evaluated."""
    ground = Ground.of(submission, as_of, judge.pack.head.issued, district)
    found = findings_over(ground, judge, watch=watch)
    ground.forget()
    return found


def findings_over(
    ground: Ground, judge: Judge, settled: Sequence[Finding] = (), watch: "Stopwatch | None" = None
) -> tuple[tuple[Finding, ...], tuple[Problem, ...]]:
    """Judge a filing that is bound already; `settled` is what other rules came to on it, which are not judged again.

    Rules that sum up others are judged after them.
    """
    judged = _judged if watch is None else watch.timing(_judged)
    troubles, steps = list[Problem](), FilingSteps()
    counting = Counting.of(ground, judge.pack.head) if judge.counted or judge.ways else None

    def whole(compiled: CompiledRule, ground: Ground) -> Finding:
        return judged(compiled, judge, ground, steps, troubles, counting)

    def haves(found: Sequence[Finding]) -> Mapping[str, Status]:
        return five_haves(found, judge.pack)

    if judge.roll is not None and counting is not None and watch is None and not settled:
        return judge.roll.findings(ground, counting, whole, haves), tuple(troubles)

    def found(compiled: CompiledRule, ground: Ground) -> Finding:
        one = judge.counted.get(compiled.rule.id)
        known = None if one is None or counting is None else counting.count(one, ground)
        return whole(compiled, ground) if known is None else known

    def named(compiled: CompiledRule) -> Finding | None:
        seen = judge.glances.get(compiled.rule.id)
        return None if seen is None or counting is None else glanced(seen, ground, counting.year)

    depends = {compiled.rule.id: compiled.rule.depends_on for compiled in judge.rules}
    alone = [compiled for compiled in judge.rules if not compiled.sums_up]
    names = [named(compiled) for compiled in alone]
    plain = [one or found(compiled, ground) for compiled, one in zip(alone, names, strict=True)]
    known = settle_dependencies(plain, depends)
    # of a pass that another rule takes back there is more to say than its name
    taken = [one is not None and one is not its for one, its in zip(names, known, strict=True)]
    if any(taken):
        plain = [found(one, ground) if it else its for one, its, it in zip(alone, plain, taken, strict=True)]
        known = settle_dependencies(plain, depends)
    findings = [*settled, *known]
    sum_up([one for one in judge.rules if one.sums_up], findings, ground, found, haves)
    return tuple(sorted(findings, key=lambda finding: order_of(finding.rule))), tuple(troubles)


def _judged(
    compiled: CompiledRule,
    judge: Judge,
    ground: Ground,
    steps: FilingSteps,
    troubles: list[Problem],
    counting: Counting | None,
) -> Finding:
    pack = judge.pack
    windows: tuple[WindowFinding, ...] = ()
    turns: tuple[Turn, ...] = ()

    def counts(way: CompiledRule) -> Finding | None:
        one = judge.ways.get((way.rule.id, way.way))
        return None if one is None or counting is None else counting.count(one, ground, compiled)

    try:
        ground = budgeted(compiled, ground, steps, shipped=pack.shipped)
        decision, windows = verdict(compiled, ground, pack.head)
        turns = turned_by(compiled, ground, pack.head, decision, counts if counting else None)
    except Exception as error:  # whatever a stranger's rule makes anything stumble over is its own finding's trouble
        decision, trouble = unevaluated(error, compiled.rule, pack)
        troubles.append(trouble)
        windows = turns = ()
    return _finding(compiled.rule, decision, judge, ground, windows, turns)


def five_haves(findings: Sequence[Finding], pack: "Pack") -> Mapping[str, Status]:
    """Return what the pack's tags (such as 五个有) come to: worst of the tagged rules first; warnings undo nothing."""
    of_tag: dict[str, list[Finding]] = {tag: [] for tag in pack.head.five_haves}
    for finding in findings:
        tag = finding.five_haves
        if tag is not None and tag in of_tag:
            of_tag[tag].append(finding)
    return {tag: _have(found) for tag, found in of_tag.items()}


def _have(of_tag: Sequence[Finding]) -> Status:
    gravely = {finding.status for finding in of_tag if finding.severity == "error"}
    for status in _GRAVE:
        if status in gravely:
            return status
    for finding in of_tag:
        if finding.waits is not None and finding.severity == "error":
            return Status.NOT_DUE
    statuses = {finding.status for finding in of_tag}
    if not statuses.isdisjoint(_MET):
        return Status.PASS
    return Status.NOT_DUE if Status.NOT_DUE in statuses else Status.NOT_APPLICABLE


def _finding(
    rule: "Rule",
    decision: Decision,
    judge: Judge,
    ground: Ground,
    windows: tuple[WindowFinding, ...],
    turns: tuple[Turn, ...],
) -> Finding:
    pack, unit = judge.pack, ground.data.get("unit", {})
    identity = f"{rule.id}\n{unit.get('code') or unit.get('name', '')}\n{rule.point_at[-1]}"
    return Finding(
        rule=rule.id,
        clause=pack.clause_of(rule.id),
        status=decision.status,
        basis=decision.basis,
        waits=decision.waits,
        scope=rule.scope,
        due=_due(rule, pack.head, ground.data.get("year")),
        modality=rule.modality,
        severity=decision.severity,
        title=rule.title,
        quote=rule.quote,
        message=decision.message,
        responsible=decision.responsible or rule.responsible,
        remedy=decision.remedy,
        notes=decision.notes,
        five_haves=rule.five_haves,
        figures=decision.figures,
        paths=decision.paths,
        absent=decision.absent,
        distance=decision.distance,
        tight=decision.tight,
        fingerprint=hashlib.sha256(identity.encode()).hexdigest()[:20],
        windows=windows,
        turns=turns,
        reading=judge.readings.get(rule.id),
    )


def _due(rule: "Rule", head: "Head", year: object) -> date | None:
    """The document's day for this filing: a date of the rule's own, or that by which all standing duties are met."""
    day = rule.due.date if rule.due else None
    if day is None and head.phase_in is not None and rule.per is None and not rule.at_once:
        day = head.phase_in.until
    return day if day is not None and year == day.year else None
