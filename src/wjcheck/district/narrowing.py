"""A review of what has changed: of everything found about the district, that which the changes have to do with.

Handed: a review whose filings were not all looked at, and the units whose filings changed or are gone. Gives back: the
review without what is said of the others. That they have their faults is told when everything is reviewed.
"""

from collections.abc import Collection

from wjcheck.dataclass import replace
from wjcheck.district.finding import DistrictFinding
from wjcheck.district.review import Review
from wjcheck.district.waiving import WaiverState


def narrowed(review: Review, before: Collection[str]) -> Review:
    """Return `review` with only those findings about the district that a changed filing has to do with.

    Args:
        review: the whole review; its records are the filings that may have changed, its `others` those that have not.
        before: the expected units that the changed filings, and those that are gone, were of before.

    A finding stays that points into a file which is not among the `others`, the district's own apart; one about who
    has filed also where it is about a unit of `before`. Of a waiver nothing is said where its unit is not concerned,
    nor that it is idle where a filing of its unit was not judged.
    """
    own = {review.district.path}
    settled = {record.filed.path for record in review.others} | own
    concerned = {review.unit_name(position) for position in range(len(review.records))} | set(before)
    unjudged = {review.unit_name(at) for at in range(len(review.records), len(review.everything))}

    def points(finding: DistrictFinding) -> bool:
        return any(place.file not in settled for place in finding.places)

    def stays(finding: DistrictFinding) -> bool:
        return points(finding) or bool(set(finding.units) & set(before))

    def of(state: WaiverState) -> str:
        unit = review.district.unit(state.waiver.unit, state.waiver.unit)
        return "" if unit is None else unit.name

    def judged(state: WaiverState) -> WaiverState:
        if of(state) not in unjudged:
            return state
        return replace(state, remarks=tuple(one for one in state.remarks if one != "idle"))

    return replace(
        review,
        roster=replace(review.roster, findings=tuple(filter(stays, review.roster.findings))),
        crossing=tuple(filter(points, review.crossing)),
        waivers=tuple(judged(state) for state in review.waivers if of(state) in concerned),
    )
