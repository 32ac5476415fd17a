"""What a review comes to: how much is open at each severity, and the exit status that follows from it.

Handed: a review and the severity from which it fails. Gives back: counts and the exit status, with no words.
"""

from wjcheck.dataclass import dataclass, replace
from wjcheck.district.change import Changes
from wjcheck.district.review import Review
from wjcheck.district.tally import Tally
from wjcheck.district.waiving import GRAVE
from wjcheck.engine.finding import Severity, Status
from wjcheck.report.verdict import EMPTY_FOLDER, SEVERITIES, Against, FailOn, Scope, held_against, reach


@dataclass(frozen=True, slots=True)
class DistrictVerdict:
    """The sum of a review; `open` by severity over units and district together, `waived` apart."""

    exit_status: int
    fail_on: FailOn
    filings: int
    unchecked: int
    unfiled: int
    open: dict[Severity, int]
    reviews: int
    waived: int
    against: Against | None = None
    strict: bool = False
    scope: Scope | None = None
    nothing: bool = False
    """Whether there was no filing to look at, nor anything to say of the district where filings have changed."""
    unusable: bool = False
    """Whether the list of waivers could not be used."""
    unevaluated: int = 0
    """How many times a rule could not be evaluated, on a filing or across them."""


def judge_review(
    review: Review,
    figures: Tally,
    fail_on: FailOn,
    changes: Changes | None = None,
    *,
    strict: bool = False,
    allow_empty: bool = False,
    scope: Scope | None = None,
) -> DistrictVerdict:
    """Add up a review and decide its exit status.

    Returns:
        3 when some filing or the list of waivers could not be read, a rule could not be evaluated, or no filing was
        found (unless `allow_empty`),
        otherwise 1 when something open reaches `fail_on` (when `strict` also a warning or a review), otherwise 0. With
        `changes`, those since an earlier run, only what is new or graver counts. `scope` is what was looked at where
        that was not everything; a filing that is gone is something to say of the district then, and not nothing.
    """
    amounts: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
    reviews = 0
    for record in review.records:
        for severity in ("error", "warning"):
            amounts[severity] += record.problems.get(severity, 0)
    for outcome, number in review.outcomes:
        if outcome.status in (Status.FAIL, Status.MISSING):
            amounts[outcome.severity] += number
        elif outcome.status is Status.LATE:
            amounts["warning" if outcome.severity == "error" else outcome.severity] += number
        reviews += number * (outcome.status is Status.REVIEW)
    for finding in review.findings:
        if finding.status is Status.REVIEW and finding.rule != "unread":
            reviews += 1
        else:
            amounts[finding.severity] += 1
    amounts["warning"] += sum(bool(set(GRAVE) & set(state.remarks)) for state in review.waivers)
    listed = review.waiver_list
    for problem in (*review.district.problems, *(() if listed is None else listed.problems)):
        amounts[problem.severity] += 1
    unusable = listed is not None and not listed.read
    against = None if changes is None else _against(changes, review, sum(amounts.values()) + reviews)
    counting = amounts if against is None else against.fresh
    deciding = reviews if against is None else against.reviews
    reaching = reach(counting, deciding, fail_on, strict=strict)
    nothing = all(record.trouble and record.trouble.code == EMPTY_FOLDER for record in review.records)
    nothing = nothing and not (scope is not None and review.findings)
    unevaluated = sum(record.unevaluated for record in review.records)
    unevaluated += sum(finding.unevaluated for finding in review.findings)
    unchecked = review.unread or unusable or unevaluated or (nothing and not allow_empty)
    return DistrictVerdict(
        exit_status=3 if unchecked else int(reaching > 0),
        fail_on=fail_on,
        filings=len(review.records),
        unchecked=len(review.unread),
        unfiled=len(review.roster.unfiled),
        open=amounts,
        reviews=reviews,
        waived=sum(line.waived for line in figures.lines),
        against=against,
        strict=strict,
        scope=scope,
        nothing=nothing,
        unusable=unusable,
        unevaluated=unevaluated,
    )


def _against(changes: Changes, review: Review, open_: int) -> Against:
    """Add up what has come since the baseline; `open_` is how much is open in all."""
    found = held_against(changes, open_)
    fresh, reviews = dict(found.fresh), found.reviews
    if changes.district is None:  # the baseline is of single filings and knows nothing of the district
        for finding in review.findings:
            if finding.status is Status.REVIEW and finding.rule != "unread":
                reviews += 1
            else:
                fresh[finding.severity] += 1
    old = () if changes.before.district is None else changes.before.district.waivers
    known = {(waiver.unit, waiver.rule, remark) for waiver in old for remark in waiver.remarks}
    for state in review.waivers:
        grave = set(GRAVE) & set(state.remarks)
        fresh["warning"] += any((state.waiver.unit, state.waiver.rule, remark) not in known for remark in grave)
    return replace(found, known=open_ - sum(fresh.values()) - reviews, fresh=fresh, reviews=reviews)
