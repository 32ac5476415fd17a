"""One filing worked on for a review: judged, its waivers laid over, and cut down to what the district needs of it.

Handed: the bytes of a filing. Gives back: a small record, and the pieces of the reports that are made of this filing
alone. Filings are worked on in other processes and not kept, so that a review takes no more memory for more of them.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from wjcheck.dataclass import dataclass, field, replace
from wjcheck.district.crossing import Mentions, marks_of, mentions
from wjcheck.district.outcomes import LETTER_OF, Outcomes
from wjcheck.district.records import District
from wjcheck.district.roster import Filed
from wjcheck.district.waivers import Waiver
from wjcheck.district.waiving import overlaid
from wjcheck.engine.checker import Taken, examine, take
from wjcheck.engine.finding import Status
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import FilingResult, LocatedFinding
from wjcheck.engine.shared import Once, holds_nothing
from wjcheck.filing.load import Submission
from wjcheck.filing.place import locate
from wjcheck.pack.units import units_of
from wjcheck.reading.discover import Found
from wjcheck.reading.problem import Problem

Pieces: TypeAlias = Mapping[str, str]
"""What was made of one filing for the reports, by the names the reports know it by."""


def _told(located: LocatedFinding) -> tuple[str, str]:
    """Return the rule of a finding, and the letter for what it came to."""
    one = located.finding
    return one.rule, LETTER_OF[one.status, one.severity, located.waiver is not None, one.because_of is not None]


_kept = Once(_told, lambda located: located.waiver is None and holds_nothing(located.finding))


def _outcomes(findings: Sequence[LocatedFinding], *, counted: bool) -> Outcomes:
    """Return what the rules came to; where they were only `counted`, many filings have the findings in common."""
    return Outcomes.joined(_kept.of(findings) if counted else [_told(one) for one in findings])


@dataclass(frozen=True, slots=True)
class UnitRecord:
    """What the district keeps of one filing."""

    filed: Filed
    digest: str
    unit_type: str | None
    outcomes: Outcomes
    five_haves: Mapping[str, Status]
    problems: Mapping[str, int]
    """How many problems the file itself has, by severity."""
    trouble: Problem | None
    """Why it could not be checked; None when it could."""
    applied: tuple[tuple[str, int], ...]
    """Of every waived finding its rule and the line of the waiver."""
    mentions: Mentions = field(default_factory=Mentions)
    """Those entries for the rules across filings that were to be gathered."""
    marks: bytes = b""
    """The marks of all such entries (`crossing.marks_of`), four bytes each; none at the second look."""
    page: str = ""
    """The name under which the unit's own reports are kept."""
    unevaluated: int = 0
    """How many rules could not be evaluated on it."""


@dataclass(frozen=True, slots=True)
class Bench:
    """Everything that is the same for all filings of a review. `draw` makes the pieces of the reports."""

    judge: Judge
    as_of: date
    district: District | None
    """None where filings are judged as those of no district; nothing is waived then."""
    waivers: tuple[Waiver, ...]
    waiver_file: str
    draw: Callable[[FilingResult, str], Pieces]
    judging: bool = True
    """Whether filings are judged; otherwise they are only read for what they have in common, and nothing is drawn."""
    gathered: frozenset[int] | None = None
    """The marks whose entries are gathered for the rules across filings; None for every entry."""

    def begin(self, found: Found) -> Taken | None:
        """Return what `work` begins with, for several filings one after the other: a step at a time takes less.

        Only the processor knows why: what it runs again at once it has at hand. Of a filing that cannot be read nothing
        is returned, and `work` says why.
        """
        if found.raw is None:
            return None
        try:
            return take(found.raw, later=True)
        except Exception:
            return None

    def work(self, found: Found, page: str, begun: Taken | None = None) -> tuple[UnitRecord, Pieces]:
        """Judge one filing and make its pieces; `page` is the name its own reports get, `begun` what `begin` gave."""
        if not self.judging:
            return self._read(found, page, begun), {}
        if found.raw is None:
            problem = found.problem or Problem("W402", values={"path": found.path, "number": 0})
            return unread(found.path, problem, self.draw, page)
        district = self.district
        records = None if district is None else district.records
        result, submission = examine(found.path, found.raw, self.judge, self.as_of, records, later=True, taken=begun)
        if district is None:
            return _record(result, submission, self, page), self.draw(result, page)
        units = units_of(self.judge.pack)
        unit = district.unit(result.unit_name, result.unit_code)
        result = overlaid(result, unit, self.waivers, self.waiver_file, self.judge.pack, self.as_of, units)
        return _record(result, submission, self, page), self.draw(result, page)

    def _read(self, found: Found, page: str, begun: Taken | None) -> UnitRecord:
        result = FilingResult(found.path, "", None, None, None, None, (), (), {}, judged=False)
        submission = None
        if found.raw is not None:
            none = self.judge.of_no_rule
            result, submission = examine(found.path, found.raw, none, self.as_of, later=True, taken=begun)
        return replace(_record(result, submission, self, page), problems={}, five_haves={})


def unread(
    path: str, problem: Problem, draw: Callable[[FilingResult, str], Pieces], page: str
) -> tuple[UnitRecord, Pieces]:
    """Return the record and pieces of a filing that could not be checked."""
    result = FilingResult(path, "", None, None, None, None, (problem,), (), {}, judged=False)
    return replace(_record(result, None, None, page), trouble=problem), draw(result, page)


def _record(result: FilingResult, submission: Submission | None, bench: Bench | None, page: str) -> UnitRecord:
    grave = next((problem for problem in result.problems if problem.severity == "error"), None)
    held, marks = Mentions(), b""
    if bench is not None and submission is not None:
        across = () if bench.district is None else bench.judge.pack.across
        marks = b"" if bench.gathered else marks_of(submission, across)
        held = mentions(submission, across, result.members, bench.gathered) if across else held
    return UnitRecord(
        filed=_filed(result, submission),
        digest=result.digest,
        unit_type=result.unit_type,
        outcomes=_outcomes(result.findings, counted=bench is not None and bool(bench.judge.counted)),
        five_haves=result.five_haves,
        problems=_numbers(result.problems),
        trouble=None if result.judged else grave,
        applied=() if bench is None or not bench.waivers else _applied(result),
        mentions=held,
        marks=marks,
        page=page,
        unevaluated=result.unevaluated,
    )


def _numbers(problems: Sequence[Problem]) -> Mapping[str, int]:
    told = [problem.severity for problem in problems]
    return {severity: told.count(severity) for severity in ("error", "warning")}


def _applied(result: FilingResult) -> tuple[tuple[str, int], ...]:
    return tuple((one.finding.rule, one.waiver.line) for one in result.findings if one.waiver is not None)


def _filed(result: FilingResult, submission: Submission | None) -> Filed:
    """Return what a filing says of who files it, with the places where it says so."""
    if submission is None:
        return Filed(result.path, result.unit_name, result.unit_code, result.year, result.judged)
    merged = submission.data.get("unit", {}).get("merged_with", ())
    return Filed(
        path=result.path,
        name=result.unit_name,
        code=result.unit_code,
        year=result.year,
        judged=result.judged,
        merged_with=(merged,) if isinstance(merged, str) else tuple(merged),
        name_span=locate(submission.tree, "unit.name")[1],
        year_span=locate(submission.tree, "year")[1],
        code_span=locate(submission.tree, "unit.code")[1],
    )
