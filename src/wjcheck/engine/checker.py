"""The backbone, on one page: bytes → tree → filing → findings → located result.

Judging is a pure function of (bytes, pack, as-of date). Nothing here reads a clock or a file.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from wjcheck.dataclass import replace
from wjcheck.engine.all_rules import findings_on, five_haves
from wjcheck.engine.chronicle import chronicle
from wjcheck.engine.figures import spoken
from wjcheck.engine.finding import Finding
from wjcheck.engine.later import LaterList, LaterMapping
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.papers import papers
from wjcheck.engine.result import FilingResult, LocatedFinding, Location
from wjcheck.engine.shared import Once, holds_nothing
from wjcheck.engine.strayed import strayed
from wjcheck.filing.load import Submission, load
from wjcheck.filing.people import members
from wjcheck.filing.repeated import unrepeated
from wjcheck.locale.message import Bilingual
from wjcheck.pack.answers import ATTESTATIONS
from wjcheck.reading.digest import digest_of
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from wjcheck.engine.stopwatch import Stopwatch
    from wjcheck.pack.pack import Pack


Taken: TypeAlias = tuple[str, Submission]
"""The digest of a filing and what was filed."""


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
    taken: Taken | None = None,
) -> tuple[FilingResult, Submission | None]:
    """Check one filing as `check` does, and return what was filed beside the result; None where it cannot be read.

    With `later`, places, papers, labels and events are found when they are first asked for: for results of which most
    is counted only, and which are not kept, since the filing stays in memory with them. Of a judge that counts there
    are no places. `taken` is what `take` gave of the same bytes, where they have been read already.
    """
    digest, submission = taken or take(raw, watch, later=later)
    tree = submission.tree
    lines = tree.source.lines if tree.source else ()
    if not tree.usable:
        people = members({}, lines)
        unread = FilingResult(
            path, digest, None, None, None, None, tree.problems, (), {}, lines, judged=False, members=people
        )
        return unread, None
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
    all_shown = len(judge.shown) == len(findings)
    shown = findings if all_shown else [finding for finding in findings if finding.rule in judge.shown]
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
    return (result if bare else _told(result, submission, later)), submission


def take(raw: bytes, watch: "Stopwatch | None" = None, *, later: bool = False) -> Taken:
    """Read one filing and return its digest and what was filed; what `later` and `watch` are says `examine`."""
    digest = digest_of(raw)
    tree = read(raw, later=later)
    if watch is not None:
        watch.turn("validating")
    return digest, load(tree)


def _told(result: FilingResult, submission: Submission, later: bool) -> FilingResult:
    """Return a result with what the reports tell beside its findings."""
    located, problems = result.findings, result.problems
    data = submission.data

    def people() -> tuple[str, ...]:
        return members(data, result.lines, submission.tree.root) if problems else members(data)

    if not later:
        labels = _labels(submission, located, problems)
        return replace(result, labels=labels, events=chronicle(submission), members=people())
    return replace(
        result,
        labels=LaterMapping(lambda: _labels(submission, located, problems)),
        events=LaterList(lambda: chronicle(submission)),
        members=LaterList(people),
    )


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
