"""What a review comes to: how much is open at each severity, and the exit status that follows from it.

Handed: a review and the severity from which it fails. Gives back: counts and the exit status, with no words.
"""

from collections.abc import Collection
from dataclasses import dataclass

from wjcheck.district.review import Review
from wjcheck.district.tally import Tally
from wjcheck.district.waiving import GRAVE
from wjcheck.engine.finding import Severity, Status
from wjcheck.report.verdict import SEVERITIES, FailOn


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


def judge_review(
    review: Review, figures: Tally, fail_on: FailOn, known: Collection[str] | None = None
) -> DistrictVerdict:
    """Add up a review and decide its exit status.

    Returns:
        3 when some filing or the list of waivers could not be read or no filing was found, otherwise 1 when something
        open reaches `fail_on`, otherwise 0. With `known`, the fingerprints of an earlier run, only what is new counts.
    """
    amounts: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
    reviews = 0
    for record in review.records:
        for severity in ("error", "warning"):
            amounts[severity] += record.problems.get(severity, 0)
        for outcome in record.outcomes:
            if outcome.waived or (known is not None and outcome.fingerprint in known):
                continue
            if outcome.status in (Status.FAIL, Status.MISSING):
                amounts[outcome.severity] += 1
            elif outcome.status is Status.LATE:
                amounts["warning" if outcome.severity == "error" else outcome.severity] += 1
            reviews += outcome.status is Status.REVIEW
    for finding in review.findings:
        if known is not None and finding.fingerprint in known:
            continue
        if finding.status is Status.REVIEW and finding.rule != "unread":
            reviews += 1
        else:
            amounts[finding.severity] += 1
    amounts["warning"] += sum(bool(set(GRAVE) & set(state.remarks)) for state in review.waivers)
    listed = review.waiver_list
    for problem in () if listed is None else listed.problems:
        amounts[problem.severity] += 1
    unusable = listed is not None and not listed.read
    reaching = 0 if fail_on == "never" else sum(amounts[s] for s in SEVERITIES[: SEVERITIES.index(fail_on) + 1])
    return DistrictVerdict(
        exit_status=3 if review.unread or not review.records or unusable else int(reaching > 0),
        fail_on=fail_on,
        filings=len(review.records),
        unchecked=len(review.unread),
        unfiled=len(review.roster.unfiled),
        open=amounts,
        reviews=reviews,
        waived=sum(line.waived for line in figures.lines),
    )
