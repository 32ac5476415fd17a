"""The backbone, on one page: bytes → tree → filing → findings → located result.

Judging is a pure function of (bytes, pack, as-of date). Nothing here reads a clock or a file.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from wjcheck.dataclass import dataclass, field, replace
from wjcheck.engine.budget import budgeted
from wjcheck.engine.chronicle import chronicle
from wjcheck.engine.compiled import CompiledRule, Ground, compile_rule, environment_for
from wjcheck.engine.counting import CountedRule, Counting, counted
from wjcheck.engine.ends import altered, mark_beside, mark_of, mark_told
from wjcheck.engine.expressions import Environment, ExpressionError
from wjcheck.engine.figures import spoken
from wjcheck.engine.finding import Finding, Status, Turn, WindowFinding
from wjcheck.engine.glance import Glance, glance, glanced
from wjcheck.engine.judge import Decision
from wjcheck.engine.later import LaterList, LaterMapping
from wjcheck.engine.meter import FilingSteps
from wjcheck.engine.papers import papers
from wjcheck.engine.result import FilingResult, LocatedFinding, Location, PackInfo
from wjcheck.engine.roll import Roll
from wjcheck.engine.selection import UnknownReading, chosen
from wjcheck.engine.shared import Once, holds_nothing
from wjcheck.engine.strayed import strayed
from wjcheck.engine.telling import rules_told
from wjcheck.engine.unevaluated import place_of, unevaluated
from wjcheck.engine.verdict import settle_dependencies, turned_by, verdict
from wjcheck.filing.load import Submission, load
from wjcheck.filing.people import members
from wjcheck.filing.repeated import unrepeated
from wjcheck.locale.message import Bilingual
from wjcheck.pack.answers import ATTESTATIONS, order_of
from wjcheck.pack.errors import PackError
from wjcheck.pack.placed import passages
from wjcheck.reading.digest import digest_of
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem, Span

if TYPE_CHECKING:
    from wjcheck.engine.stopwatch import Stopwatch
    from wjcheck.pack.pack import Head, Pack
    from wjcheck.pack.rule import Rule


_WORDS = {status: status.value for status in Status}
"""The statuses as conditions read them."""


@dataclass(frozen=True, slots=True)
class Judge:
    """A pack made ready: its conditions compiled once, for any number of filings."""

    pack: "Pack"
    environment: Environment
    rules: tuple[CompiledRule, ...]
    shown: frozenset[str]
    readings: Mapping[str, str] = field(default_factory=dict)
    """The rules judged by another reading than the chosen one, and its name."""
    counted: Mapping[str, CountedRule] = field(default_factory=dict)
    """The rules that are counted only, by their ids."""
    roll: Roll | None = None
    """All rules, where they are counted."""
    ways: Mapping[tuple[str, str], CountedRule] = field(default_factory=dict)
    """Other readings, by rule and name, of which is counted first whether they turn anything."""
    glances: Mapping[str, Glance] = field(default_factory=dict)
    """The rules of which a pass is only named where nothing else is to be said of it, by their ids."""

    @classmethod
    def of(cls, pack: "Pack") -> "Judge":
        """Compile every rule of `pack`. Raises PackError naming the rule whose condition does not compile."""
        try:
            environment = environment_for(pack.rules, shipped=pack.shipped)
        except ExpressionError as error:
            raise PackError("pack.yaml", (Problem("W308", values={"rule": "", "what": str(error)}),)) from None
        return cls.within(pack, environment)

    @classmethod
    def within(cls, pack: "Pack", environment: Environment) -> "Judge":
        """Compile every rule of `pack` in `environment`, which may know conditions already. Raises PackError."""
        compiled = []
        for rule in pack.rules:
            try:
                compiled.append(compile_rule(rule, environment))
            except ExpressionError as error:
                file, at = place_of(rule, error.condition, pack)
                values = {"rule": rule.id, "what": " ".join(str(error).split())[:300]}
                span = None if at is None else Span(*at, at[0], at[1] + 1)
                raise PackError(file, (Problem("W308", values=values, span=span),)) from None
        return cls(pack, environment, tuple(compiled), frozenset(rule.id for rule in pack.rules))

    def __reduce__(self) -> tuple[Any, ...]:
        """Give another process the judge as it is kept; compiled conditions cannot leave theirs otherwise."""
        from wjcheck.engine.kept import kept_judge, remade

        many_minds = any(rule.others for rule in self.rules)
        made_for = "counting" if self.counted else "names" if self.glances else "many" if self.ways else ""
        return remade, (kept_judge(self), self.shown, dict(self.readings), many_minds, made_for)

    def select(self, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> "Judge":
        """Return a judge that reports only some rules, by id, section, clause or tag; all are still judged,

        since a rule may depend on one that is not shown. Raises UnknownSelector for a word that names no rule.
        """
        return replace(self, shown=chosen(self.pack, select, ignore))

    def read(self, readings: Sequence[tuple[str, str]]) -> "Judge":
        """Return a judge that reads some rules another way: pairs of rule id and the reading's name.

        Raises UnknownReading for a rule or a reading the pack does not have.
        """
        rules = {compiled.rule.id: compiled for compiled in self.rules}
        named = dict(self.readings)
        for identifier, name in readings:
            compiled = rules.get(identifier)
            if identifier in named:
                raise UnknownReading(identifier, name, (named[identifier],), of_rule=True)
            if compiled is None or not compiled.rule.alternatives:
                known = tuple(i for i, c in rules.items() if c.others)
                raise UnknownReading(identifier, name, known, of_rule=False)
            if any(reading.name == name for reading in compiled.rule.readings):
                continue
            others = {other: way for other, _, way in compiled.others}
            if name not in others:
                raise UnknownReading(identifier, name, compiled.rule.reading_names, of_rule=True)
            rules[identifier], named[identifier] = replace(others[name], aside=False), name
        return replace(self, rules=tuple(rules.values()), readings=named)

    @property
    def of_one_mind(self) -> "Judge":
        """The same judge without other readings: they turn no verdict and cost as much again."""
        return replace(self, rules=tuple(replace(rule, others=()) if rule.others else rule for rule in self.rules))

    @property
    def counting(self) -> "Judge":
        """The same judge where only statuses are asked, which come out the same and take a fraction of the time.

        Findings then have no sentence, no figure and no place. A stranger's rules are judged as ever.
        """
        if not self.pack.shipped:
            return self
        from wjcheck.engine.shipped_rules import SHIPPED

        found = {rule.rule.id: counted(rule, SHIPPED.get(mark_of(rule))) for rule in self.rules}
        one_mind, known = self.of_one_mind, {name: one for name, one in found.items() if one is not None}
        return replace(one_mind, counted=known, roll=Roll.of(one_mind.rules, known))

    @property
    def for_many(self) -> "Judge":
        """The same judge, made ready for many filings: it takes a moment, and each filing less from then on."""
        if not self.pack.shipped:
            return self
        from wjcheck.engine.shipped_readings import SHIPPED

        rules = tuple(replace(rule, ends=SHIPPED.get(mark_told(rule))) for rule in self.rules)
        ways = {
            (rule.rule.id, name): counted(way, SHIPPED.get(mark_beside(rule, way)), altered(rule, way))
            for rule in self.rules
            for name, _, way in rule.others
        }
        return replace(self, rules=rules, ways={name: one for name, one in ways.items() if one is not None})

    @property
    def naming_passes(self) -> "Judge":
        """The same judge for many filings, for reports that name a pass and say no more where there is nothing to say.

        A finding of such a pass may hold its rule, clause and title, and what is met by a margin of zero; no sentence,
        no figure and no place. A stranger's rules are judged as ever, and so are those judged by a reading not chosen.
        """
        if not self.pack.shipped:
            return self
        from wjcheck.engine.shipped_rules import SHIPPED

        many = self.for_many
        glances = dict[str, Glance]()
        for rule in many.rules:
            name = rule.rule.id
            one = None if name in self.readings else counted(rule, SHIPPED.get(mark_of(rule)))
            ways = {other: many.ways.get((name, other)) for other, _, _ in rule.others}
            found = None if one is None else glance(one, ways, self.pack.clause_of(name))
            if found is not None:
                glances[name] = found
        return replace(many, glances=glances)

    @property
    def of_no_rule(self) -> "Judge":
        """The same judge without a rule: it reads a filing and judges nothing."""
        return replace(self, rules=(), shown=frozenset(), counted={}, roll=None)

    @property
    def info(self) -> PackInfo:
        """What a report says of the pack, with every statement that no rule decides and the reason."""
        head = self.pack.head
        decided = {rule.id for rule in self.pack.rules}
        unjudged = tuple(
            (s.id, s.clause, s.quote, self.pack.reason(s)) for s in self.pack.statements if s.id not in decided
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
            excerpt=head.excerpt,
            five_haves=head.five_haves_label,
            five_haves_names=head.five_haves_names,
            disclaimer=head.disclaimer,
            filer=head.filer,
            titles={rule.id: rule.title for rule in self.pack.rules},
            clause_of={rule.id: self.pack.clause_of(rule.id) for rule in self.pack.rules},
            told=rules_told(self.pack),
            law=passages(self.pack),
            text_digest=digest_of(self.pack.document.encode()),
            notices=self.pack.notices,
        )


def check(
    path: str,
    raw: bytes,
    judge: Judge,
    as_of: date,
    district: Mapping[str, Any] | None = None,
    watch: "Stopwatch | None" = None,
) -> FilingResult:
    """Check one filing: `raw` are its bytes, `path` what the user calls it, `as_of` the day judged for.

    `district` are the district's own records, which decide the duties of its bodies; a filing alone has none. `watch`
    is told of every step, where somebody wants to know what they take.
    """
    return examine(path, raw, judge, as_of, district, watch)[0]


def examine(
    path: str,
    raw: bytes,
    judge: Judge,
    as_of: date,
    district: Mapping[str, Any] | None = None,
    watch: "Stopwatch | None" = None,
    *,
    later: bool = False,
) -> tuple[FilingResult, Submission | None]:
    """Check one filing as `check` does, and return what was filed beside the result; None where it cannot be read.

    With `later`, places, papers, labels and events are found when they are first asked for: for results of which most
    is counted only, and which are not kept, since the filing stays in memory with them. Of a judge that counts there
    are no places.
    """
    digest = digest_of(raw)
    tree = read(raw)
    if watch is not None:
        watch.turn("validating")
    lines = tree.source.lines if tree.source else ()
    if tree.root is None:
        people = members({}, lines)
        unread = FilingResult(
            path, digest, None, None, None, None, tree.problems, (), {}, lines, judged=False, members=people
        )
        return unread, None
    submission = load(tree)
    if watch is not None:
        watch.turn("judging")
    findings, troubles = findings_on(submission, judge, as_of, district, watch)
    unit = submission.data.get("unit", {})
    of_pack = (
        *_unbound_year(submission, judge.pack),
        *_idle_attestations(submission, judge.pack),
        *strayed(submission),
    )
    problems = tuple(sorted((*unrepeated(tree.problems, submission.problems), *troubles, *of_pack), key=_place))
    shown = [finding for finding in findings if finding.rule in judge.shown]
    bare = bool(judge.counted)
    located = tuple(_bare.of(shown) if bare else [_located(one, submission, later) for one in shown])
    result = FilingResult(
        path=path,
        digest=digest,
        unit_name=unit.get("name"),
        unit_type=unit.get("type"),
        unit_code=unit.get("code"),
        year=submission.data.get("year"),
        problems=problems,
        findings=located,
        five_haves=five_haves(findings, judge.pack),
        lines=lines,
    )
    return (result if bare else _told(result, submission, tree.root, later)), submission


def _told(result: FilingResult, submission: Submission, root: Any, later: bool) -> FilingResult:
    """Return a result with what the reports tell beside its findings."""
    located, problems = result.findings, result.problems
    people = members(submission.data, result.lines, root) if problems else members(submission.data)
    if not later:
        labels = _labels(submission, located, problems)
        return replace(result, labels=labels, events=chronicle(submission), members=people)
    return replace(
        result,
        labels=LaterMapping(lambda: _labels(submission, located, problems)),
        events=LaterList(lambda: chronicle(submission)),
        members=people,
    )


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

    if judge.roll is not None and counting is not None and watch is None and not settled:
        all_of_it = judge.roll.findings(ground, counting, whole, lambda found: five_haves(found, judge.pack))
        return all_of_it, tuple(troubles)

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
    verdicts = {finding.rule: _WORDS[finding.status] for finding in findings}
    haves: Mapping[str, str] = {}
    for compiled in judge.rules:
        if compiled.sums_up:
            if not haves or findings[-1].five_haves is not None:
                haves = {tag: _WORDS[status] for tag, status in five_haves(findings, judge.pack).items()}
            summing = ground.summing(verdicts, haves)
            findings.append(found(compiled, summing))
            summing.forget()
            verdicts[compiled.rule.id] = _WORDS[findings[-1].status]
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
    grave = [finding for finding in of_tag if finding.severity == "error"]
    gravely = {finding.status for finding in grave}
    for status in (Status.FAIL, Status.MISSING, Status.REVIEW):
        if status in gravely:
            return status
    if any(finding.waits is not None for finding in grave):
        return Status.NOT_DUE
    statuses = {finding.status for finding in of_tag}
    if statuses & {Status.PASS, Status.LATE, Status.FAIL}:
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


def _named(located: Sequence[LocatedFinding], problems: Sequence[Problem]) -> set[str]:
    """Every place a report may have to call by its name."""
    found = {path for item in located for path in (*item.finding.paths, *item.finding.absent)}
    return found | {problem.path for problem in problems if problem.path}


def _labels(
    submission: Submission, located: Sequence[LocatedFinding], problems: Sequence[Problem]
) -> Mapping[str, Bilingual]:
    return {path: submission.label(path) for path in sorted(_named(located, problems))}


_bare = Once[Finding, LocatedFinding](lambda finding: LocatedFinding(finding, ()), holds_nothing)
"""Findings without places, each one for all filings that come to it."""


def _located(finding: Finding, submission: Submission, later: bool) -> LocatedFinding:
    if later:
        return LocatedFinding(
            finding,
            LaterList(lambda: _locations(finding, submission)),
            LaterList(lambda: papers(submission.data, finding)),
        )
    return LocatedFinding(finding, _locations(finding, submission), papers(submission.data, finding))


def _locations(finding: Finding, submission: Submission) -> tuple[Location, ...]:
    locations = []
    for path in dict.fromkeys(finding.paths):
        _, span, exact = submission.locate(path)
        locations.append(Location(path, span, exact, submission.last_line(path)))
    return tuple(locations)


def _unbound_year(submission: Submission, pack: "Pack") -> tuple[Problem, ...]:
    """A year before the document is most likely mistyped; every rule is 不适用 then, and that must not look clean."""
    year = submission.data.get("year")
    if not isinstance(year, int) or year >= pack.head.issued.year:
        return ()
    _, span, _ = submission.locate("year")
    values = {"year": str(year), "issued": pack.head.issued.isoformat()}
    return (Problem("W310", values=values, span=span, path="year"),)


def _idle_attestations(submission: Submission, pack: "Pack") -> Iterator[Problem]:
    """Attestations that decide nothing: of no statement of the document, or of one that is not decided that way.

    Each kind is one problem at the first of them: with another pack all may be idle.
    """
    listed = submission.data.get(ATTESTATIONS, ())
    attested, known = pack.attested, pack.statement_ids
    idle = [entry for entry in listed if entry.get("statement") and entry["statement"] not in attested]

    def refused(entry: Mapping[str, Any]) -> bool:
        return f"{entry['@']}.statement" in submission.invalid

    for code, entries in (
        ("W317", [entry for entry in idle if entry["statement"] not in known]),
        ("W318", [entry for entry in idle if entry["statement"] in known]),
        ("W319", [entry for entry in listed if not entry.get("statement") and not refused(entry)]),
    ):
        if entries:
            path = f"{entries[0]['@']}.statement"
            values = {"ids": spoken(tuple(dict.fromkeys(str(entry.get("statement")) for entry in entries)))}
            yield Problem(code, "warning", values=values, span=submission.locate(path)[1], path=path)


def _place(problem: Problem) -> tuple[int, int, str]:
    span = problem.span
    return (span.line, span.column, problem.code) if span else (0, 0, problem.code)
