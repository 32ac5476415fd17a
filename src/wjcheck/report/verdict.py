"""What a run comes to: how much is open at each severity, and the exit status that follows from it.

Handed: the result and the severity from which a run fails. Gives back: counts and the exit status, with no words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from wjcheck.engine.finding import Finding, Severity, Status
from wjcheck.engine.result import LocatedFinding, Result

FailOn: TypeAlias = Literal["error", "warning", "info", "never"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The sum of a run. `open_*` count findings and problems with files together, by the severity they count at.

    `unchecked` is the number of filings that could not be checked; `reviews` the findings a person must decide;
    `reaching` how many open things stand at or above `fail_on`.
    """

    exit_status: int
    fail_on: FailOn
    filings: int
    unchecked: int
    open_error: int
    open_warning: int
    open_info: int
    reviews: int
    reaching: int
    strict: bool = False
    """Whether warnings, and what a person must decide, fail the run too."""


def counted_severity(finding: Finding) -> Severity | None:
    """Return the severity a finding counts at, or None when nothing is open.

    `fail` and `missing` count at the finding's own severity; `late` is done and cannot be cured, so it counts as a
    warning at most; a `review` waits for a person and does not count.
    """
    if finding.status is Status.LATE and finding.severity == "error":
        return "warning"
    return finding.severity if finding.status in (Status.FAIL, Status.MISSING, Status.LATE) else None


def open_severity(located: LocatedFinding) -> Severity | None:
    """Return the severity a finding counts at in a run: None too where the district has waived it."""
    return None if located.waiver is not None else counted_severity(located.finding)


def judge_run(result: Result, fail_on: FailOn = "error", *, strict: bool = False, allow_empty: bool = False) -> Verdict:
    """Add up `result` and decide the exit status.

    Returns:
        Exit status 3 when a filing could not be checked or there was none at all (unless `allow_empty`), otherwise 1
        when something open reaches `fail_on` (when `strict` also a warning or a review), otherwise 0. Problems of a
        filing that was judged count like findings.
    """
    amounts: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
    reviews = 0
    for filing in result.filings:
        for problem in filing.problems:
            amounts[problem.severity] += 1
        for located in filing.findings:
            severity = open_severity(located)
            if severity is not None:
                amounts[severity] += 1
            reviews += located.finding.status is Status.REVIEW and located.waiver is None
    unchecked = sum(1 for filing in result.filings if not filing.judged)
    reaching = reach(amounts, reviews, fail_on, strict=strict)
    return Verdict(
        exit_status=3 if unchecked or not (result.filings or allow_empty) else int(reaching > 0),
        fail_on=fail_on,
        filings=len(result.filings),
        unchecked=unchecked,
        open_error=amounts["error"],
        open_warning=amounts["warning"],
        open_info=amounts["info"],
        reviews=reviews,
        reaching=reaching,
        strict=strict,
    )


def reach(amounts: Mapping[Severity, int], reviews: int, fail_on: FailOn, *, strict: bool) -> int:
    """Return how much fails a run: what is open at or above `fail_on`, when `strict` also warnings and reviews."""
    if fail_on == "never":
        return 0
    lowest = max(SEVERITIES.index(fail_on), SEVERITIES.index("warning") if strict else 0)
    return sum(amounts[severity] for severity in SEVERITIES[: lowest + 1]) + (reviews if strict else 0)
