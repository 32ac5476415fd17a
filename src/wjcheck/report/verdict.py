"""What a run comes to: how much is open at each severity, and the exit status that follows from it.

Handed: the result and the severity from which a run fails. Gives back: counts and the exit status, with no words.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.engine.finding import Finding, Severity, Status
from wjcheck.engine.result import FilingResult, LocatedFinding, Result

if TYPE_CHECKING:  # the command line takes its words from here and must not wait for what reads packs
    from wjcheck.district.change import Changes
    from wjcheck.district.snapshot import Item

FailOn: TypeAlias = Literal["error", "warning", "info", "never"]

EMPTY_FOLDER = "W404"
"""The problem of a folder that holds no filing."""
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


Whole: TypeAlias = Literal["", "district", "waivers", "pack", "configuration"]


@dataclass(frozen=True, slots=True)
class Scope:
    """What a run looked at where it was asked for what has changed since a commit.

    `since` is what the user wrote, `base` the commits it was set against, `found` how many filings there are, `chosen`
    how many of them were looked at, and `gone` how many were there before. `whole` says what has changed that made all
    of them be looked at.
    """

    since: str
    base: tuple[str, ...]
    found: int
    chosen: int
    gone: int = 0
    whole: Whole = ""


@dataclass(frozen=True, slots=True)
class Against:
    """A run held against an earlier one, its baseline: of what is open, how much is `known` from it and no graver.

    `fresh` is what is new, graver or no longer waived, by severity; `reviews` the same of what a person must decide.
    """

    named: str
    as_of: date
    known: int
    fresh: dict[Severity, int]
    reviews: int


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
    against: Against | None = None
    scope: Scope | None = None
    nothing: bool = False
    """Whether there was no filing to check at all."""
    unevaluated: int = 0
    """How many times a rule could not be evaluated on a filing."""


@dataclass(frozen=True, slots=True)
class FilingSum:
    """What one filing adds to a run: what is open by the severity it counts at, and what a person must decide.

    `empty`: it only says that a folder holds no filing.
    """

    amounts: Mapping[Severity, int]
    reviews: int
    judged: bool
    unevaluated: int
    empty: bool


def counted_severity(finding: Finding) -> Severity | None:
    """Return the severity a finding counts at, or None when nothing is open.

    `fail` and `missing` count at the finding's own severity; `late` is done and cannot be cured, so it counts as a
    warning at most; a `review` waits for a person and does not count.
    """
    return counted_at(finding.status, finding.severity)


def counted_at(status: Status, severity: Severity) -> Severity | None:
    """Return the severity that what came to `status` counts at; see `counted_severity`."""
    if status is Status.LATE and severity == "error":
        return "warning"
    return severity if status in (Status.FAIL, Status.MISSING, Status.LATE) else None


def open_severity(located: LocatedFinding) -> Severity | None:
    """Return the severity a finding counts at in a run: None too where the district has waived it."""
    return None if located.waiver is not None else counted_severity(located.finding)


def judge_run(
    result: Result,
    fail_on: FailOn = "error",
    *,
    strict: bool = False,
    allow_empty: bool = False,
    changes: "Changes | None" = None,
    against: Against | None = None,
    scope: Scope | None = None,
) -> Verdict:
    """Add up `result` and decide the exit status.

    Args:
        result: the run.
        fail_on: from which severity it fails.
        strict: whether a warning or a review fails it too.
        allow_empty: whether a run with nothing to check is in order.
        changes: those since the baseline, where there is one: only what is new or graver counts then.
        against: the same as a sum, of a run that is shown again.
        scope: what was looked at, where not everything was.

    Returns:
        Exit status 3 when a filing, or a rule on a filing, could not be checked or there was no filing at all (unless
        `allow_empty`), otherwise 1
        when something open reaches `fail_on`, otherwise 0. Problems of a filing that was judged count like findings.
    """
    return judge_sums(
        map(sum_of, result.filings),
        fail_on,
        strict=strict,
        allow_empty=allow_empty,
        changes=changes,
        against=against,
        scope=scope,
    )


def sum_of(filing: FilingResult) -> FilingSum:
    """Add up one filing."""
    amounts = dict.fromkeys(SEVERITIES, 0)
    reviews = 0
    for problem in filing.problems:
        amounts[problem.severity] += 1
    for located in filing.findings:
        severity = open_severity(located)
        if severity is not None:
            amounts[severity] += 1
        reviews += located.finding.status is Status.REVIEW and located.waiver is None
    return FilingSum(amounts, reviews, filing.judged, filing.unevaluated, is_empty_folder(filing))


def judge_sums(
    sums: Iterable[FilingSum],
    fail_on: FailOn,
    *,
    strict: bool = False,
    allow_empty: bool = False,
    changes: "Changes | None" = None,
    against: Against | None = None,
    scope: Scope | None = None,
) -> Verdict:
    """Decide the exit status of a run by the sums of its filings; see `judge_run` for the rest."""
    found = tuple(sums)
    amounts = {severity: sum(one.amounts[severity] for one in found) for severity in SEVERITIES}
    reviews = sum(one.reviews for one in found)
    unchecked = sum(1 for one in found if not one.judged)
    unevaluated = sum(one.unevaluated for one in found)
    if changes is not None:
        against = held_against(changes, sum(amounts.values()) + reviews)
    counting, deciding = (amounts, reviews) if against is None else (against.fresh, against.reviews)
    reaching = reach(counting, deciding, fail_on, strict=strict)
    return Verdict(
        exit_status=3 if unchecked or unevaluated or not (found or allow_empty) else int(reaching > 0),
        fail_on=fail_on,
        filings=len(found),
        unchecked=unchecked,
        open_error=amounts["error"],
        open_warning=amounts["warning"],
        open_info=amounts["info"],
        reviews=reviews,
        reaching=reaching,
        strict=strict,
        against=against,
        scope=scope,
        nothing=all(one.empty for one in found),
        unevaluated=unevaluated,
    )


def is_empty_folder(filing: FilingResult) -> bool:
    """Whether a result only says that a folder holds no filing."""
    return [problem.code for problem in filing.problems] == [EMPTY_FOLDER] and not filing.judged


def held_against(changes: "Changes", open_: int) -> Against:
    """Add up what has come since the baseline; `open_` is how much is open in all."""
    from wjcheck.district.change import ALARMING

    fresh: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
    reviews = 0
    found = [change for filing in changes.filings for change in filing.changes] + list(changes.district or ())
    for item in (change.after for change in found if change.kind in ALARMING):
        assert item is not None  # what is new is there
        if item.status is Status.REVIEW and item.rule != "unread":
            reviews += 1
        else:
            fresh[_counted(item)] += 1
    return Against(changes.named[0], changes.before.as_of, open_ - sum(fresh.values()) - reviews, fresh, reviews)


def _counted(item: "Item") -> Severity:
    """Return the severity an open thing counts at: what is late is a warning at most."""
    return "warning" if item.status is Status.LATE and item.severity == "error" else item.severity


def reach(amounts: Mapping[Severity, int], reviews: int, fail_on: FailOn, *, strict: bool) -> int:
    """Return how much fails a run: what is open at or above `fail_on`, when `strict` also warnings and reviews."""
    if fail_on == "never":
        return 0
    lowest = max(SEVERITIES.index(fail_on), SEVERITIES.index("warning") if strict else 0)
    return sum(amounts[severity] for severity in SEVERITIES[: lowest + 1]) + (reviews if strict else 0)
