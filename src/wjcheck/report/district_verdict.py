"""What a review comes to: how much is open at each severity, and the exit status that follows from it.

Handed: a review and the severity from which it fails. Gives back: counts and the exit status, with no words.
"""

from dataclasses import dataclass
from datetime import date

from wjcheck.district.change import ALARMING, Changes
from wjcheck.district.review import Review
from wjcheck.district.snapshot import Item
from wjcheck.district.tally import Tally
from wjcheck.district.waiving import GRAVE
from wjcheck.engine.finding import Severity, Status
from wjcheck.report.verdict import SEVERITIES, FailOn


@dataclass(frozen=True, slots=True)
class Against:
    """A review held against an earlier run, its baseline: of what is open, how much is `known` from it and no graver.

    `fresh` is what is new, graver or no longer waived, by severity; `reviews` the same of what a person must decide.
    """

    named: str
    as_of: date
    known: int
    fresh: dict[Severity, int]
    reviews: int


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


def judge_review(review: Review, figures: Tally, fail_on: FailOn, changes: Changes | None = None) -> DistrictVerdict:
    """Add up a review and decide its exit status.

    Returns:
        3 when some filing or the list of waivers could not be read or no filing was found, otherwise 1 when something
        open reaches `fail_on`, otherwise 0. With `changes`, those since an earlier run, only what is new or graver
        counts.
    """
    amounts: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
    reviews = 0
    for record in review.records:
        for severity in ("error", "warning"):
            amounts[severity] += record.problems.get(severity, 0)
        for outcome in record.outcomes:
            if outcome.waived:
                continue
            if outcome.status in (Status.FAIL, Status.MISSING):
                amounts[outcome.severity] += 1
            elif outcome.status is Status.LATE:
                amounts["warning" if outcome.severity == "error" else outcome.severity] += 1
            reviews += outcome.status is Status.REVIEW
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
    reaching = 0 if fail_on == "never" else sum(counting[s] for s in SEVERITIES[: SEVERITIES.index(fail_on) + 1])
    return DistrictVerdict(
        exit_status=3 if review.unread or not review.records or unusable else int(reaching > 0),
        fail_on=fail_on,
        filings=len(review.records),
        unchecked=len(review.unread),
        unfiled=len(review.roster.unfiled),
        open=amounts,
        reviews=reviews,
        waived=sum(line.waived for line in figures.lines),
        against=against,
    )


def _against(changes: Changes, review: Review, open_: int) -> Against:
    """Add up what has come since the baseline; `open_` is how much is open in all."""
    fresh: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
    reviews = 0
    found = [change for filing in changes.filings for change in filing.changes] + list(changes.district or ())
    for item in (change.after for change in found if change.kind in ALARMING):
        assert item is not None  # what is new is there
        if item.status is Status.REVIEW and item.rule != "unread":
            reviews += 1
        else:
            fresh[_counted(item)] += 1
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
    known_now = open_ - sum(fresh.values()) - reviews
    return Against(changes.named[0], changes.before.as_of, known_now, fresh, reviews)


def _counted(item: Item) -> Severity:
    """Return the severity an open thing counts at: what is late is a warning at most."""
    return "warning" if item.status is Status.LATE and item.severity == "error" else item.severity
