"""The backbone, on one page: bytes → tree → filing → findings → located result.

Judging is a pure function of (bytes, pack, as-of date). Nothing here reads a clock or a file.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wjcheck.engine.compiled import CompiledRule, Ground, compile_rule, environment_for
from wjcheck.engine.expressions import Environment, ExpressionError
from wjcheck.engine.finding import Finding, Status
from wjcheck.engine.judge import Decision
from wjcheck.engine.result import FilingResult, LocatedFinding, Location, PackInfo
from wjcheck.engine.selection import chosen
from wjcheck.engine.verdict import settle_dependencies, verdict
from wjcheck.engine.words import sentence
from wjcheck.filing.load import Submission, load
from wjcheck.pack.load import PackError
from wjcheck.pack.pack import Pack
from wjcheck.pack.rule import Rule
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem


@dataclass(frozen=True, slots=True)
class Judge:
    """A pack made ready: its conditions compiled once, for any number of filings."""

    pack: Pack
    environment: Environment
    rules: tuple[CompiledRule, ...]
    shown: frozenset[str]

    @classmethod
    def of(cls, pack: Pack) -> "Judge":
        """Compile every rule of `pack`. Raises PackError naming the rule whose condition does not compile."""
        try:
            environment = environment_for(pack.rules)
        except ExpressionError as error:
            raise PackError("pack.yaml", (Problem("W308", values={"rule": "", "what": str(error)}),)) from None
        compiled = []
        for rule in pack.rules:
            try:
                compiled.append(compile_rule(rule, environment))
            except ExpressionError as error:
                values = {"rule": rule.id, "what": str(error)}
                raise PackError(f"{rule.id}.yaml", (Problem("W308", values=values),)) from None
        return cls(pack, environment, tuple(compiled), frozenset(rule.id for rule in pack.rules))

    def select(self, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> "Judge":
        """Return a judge that reports only some rules, by id, section, clause or tag; all are still judged,

        since a rule may depend on one that is not shown. Raises UnknownSelector for a word that names no rule.
        """
        return replace(self, shown=chosen(self.pack, select, ignore))

    @property
    def info(self) -> PackInfo:
        """What a report says of the pack, with every statement that no rule decides and the reason."""
        head = self.pack.head
        decided = {rule.id for rule in self.pack.rules}
        unjudged = tuple(
            (s.id, s.clause, s.quote, head.unjudged[s.checkable]) for s in self.pack.statements if s.id not in decided
        )
        return PackInfo(
            id=head.id,
            document=head.document,
            title=head.title,
            digest=self.pack.digest,
            statements=len(self.pack.statements),
            rules=len(self.pack.rules),
            unjudged=unjudged,
            clauses=head.clauses,
        )


def check(path: str, raw: bytes, judge: Judge, as_of: date) -> FilingResult:
    """Check one filing: `raw` are its bytes, `path` what the user calls it, `as_of` the day judged for."""
    digest = "sha256:" + hashlib.sha256(raw).hexdigest()
    tree = read(raw)
    lines = tree.source.lines if tree.source else ()
    if tree.root is None:
        return FilingResult(path, digest, None, None, None, None, tree.problems, (), {}, lines, judged=False)
    submission = load(tree)
    findings, troubles = findings_on(submission, judge, as_of)
    unit = submission.data.get("unit", {})
    located = tuple(_located(finding, submission) for finding in findings if finding.rule in judge.shown)
    named = {path for item in located for path in (*item.finding.paths, *item.finding.absent)}
    problems = (*tree.problems, *submission.problems, *troubles, *_unbound_year(submission, judge.pack))
    return FilingResult(
        path=path,
        digest=digest,
        unit_name=unit.get("name"),
        unit_type=unit.get("type"),
        unit_code=unit.get("code"),
        year=submission.data.get("year"),
        problems=tuple(sorted(problems, key=_place)),
        findings=located,
        five_haves=five_haves(findings, judge.pack),
        lines=lines,
        labels={path: submission.label(path) for path in sorted(named)},
    )


def findings_on(submission: Submission, judge: Judge, as_of: date) -> tuple[tuple[Finding, ...], tuple[Problem, ...]]:
    """Judge one filing by every rule, in the order of the document; the second part is what could not be evaluated."""
    ground = Ground.of(submission, as_of, judge.environment)
    findings: list[Finding] = []
    troubles: list[Problem] = []
    for compiled in judge.rules:
        try:
            decision, windows = verdict(compiled, ground, judge.pack.head)
        except ExpressionError as error:
            troubles.append(Problem("W309", values={"rule": compiled.rule.id, "what": str(error)}))
            decision, windows = Decision(Status.REVIEW, compiled.rule.severity, sentence("unevaluable")), ()
        finding = _finding(compiled.rule, decision, judge.pack, ground)
        findings.append(replace(finding, windows=windows))
    depends = {compiled.rule.id: compiled.rule.depends_on for compiled in judge.rules}
    return settle_dependencies(findings, depends), tuple(troubles)


def five_haves(findings: Sequence[Finding], pack: Pack) -> Mapping[str, Status]:
    """Return the 五个有 (五(二)): a summary of the tagged rules, worst first; warnings do not undo a 有."""
    summary: dict[str, Status] = {}
    for tag in pack.head.five_haves:
        of_tag = [finding for finding in findings if finding.five_haves == tag]
        grave = [finding.status for finding in of_tag if finding.severity == "error"]
        for status in (Status.FAIL, Status.MISSING, Status.REVIEW):
            if status in grave:
                summary[tag] = status
                break
        else:
            statuses = [finding.status for finding in of_tag]
            decided = Status.PASS in statuses or Status.LATE in statuses or Status.FAIL in statuses
            waiting = Status.NOT_DUE if Status.NOT_DUE in statuses else Status.NOT_APPLICABLE
            summary[tag] = Status.PASS if decided else waiting
    return summary


def _finding(rule: Rule, decision: Decision, pack: Pack, ground: Ground) -> Finding:
    unit = ground.data.get("unit", {})
    identity = f"{rule.id}\n{unit.get('code') or unit.get('name', '')}\n{rule.point_at[-1]}"
    return Finding(
        rule=rule.id,
        clause=pack.clause_of(rule.id),
        status=decision.status,
        basis="computed",
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
        fingerprint=hashlib.sha256(identity.encode()).hexdigest()[:20],
    )


def _located(finding: Finding, submission: Submission) -> LocatedFinding:
    locations = []
    for path in dict.fromkeys(finding.paths):
        _, span, exact = submission.locate(path)
        locations.append(Location(path, span, exact))
    return LocatedFinding(finding, tuple(locations))


def _unbound_year(submission: Submission, pack: Pack) -> tuple[Problem, ...]:
    """A year before the document is most likely mistyped; every rule is 不适用 then, and that must not look clean."""
    year = submission.data.get("year")
    if not isinstance(year, int) or year >= pack.head.issued.year:
        return ()
    _, span, _ = submission.locate("year")
    values = {"year": str(year), "issued": pack.head.issued.isoformat()}
    return (Problem("W310", values=values, span=span, path="year"),)


def _place(problem: Problem) -> tuple[int, int, str]:
    span = problem.span
    return (span.line, span.column, problem.code) if span else (0, 0, problem.code)
