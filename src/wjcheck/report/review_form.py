"""The form of a review's JSON, `wjcheck-report/1` with the district's part filled in.

Handed: plain values read from JSON. Gives back: frozen models. Reviews are compared, not shown again, so nothing reads
all of this; it is what `wjcheck schema --report` says of them, and a test holds reviews to it.
"""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wjcheck.engine.finding import Basis, Severity, Status
from wjcheck.pack.answers import Modality
from wjcheck.report.stored_filing import Part, StoredFinding, StoredPlace, StoredProblem, StoredUnit
from wjcheck.report.stored_form import StoredResult, StoredSummary
from wjcheck.report.stored_types import (
    Count,
    Day,
    Digest,
    FewNamed,
    FilePath,
    Fingerprint,
    FirstOnly,
    LineNumber,
    RuleId,
    Text,
    Whole,
)

QuietStatus: TypeAlias = Literal["pass", "not_due", "not_applicable"]


class StoredBrief(Part):
    """A finding that nobody has to act on: of it a review keeps what tells it apart."""

    rule: RuleId
    clause: Text
    status: QuietStatus
    basis: Basis
    modality: Modality
    severity: Severity
    fingerprint: Fingerprint
    five_haves_tag: Text | None


class StoredReviewedFiling(Part):
    """One filing of a review."""

    path: FilePath
    digest: Digest
    unit: StoredUnit
    year: Whole | None
    judged: StrictBool
    problems: Annotated[tuple[StoredProblem, ...], FirstOnly]
    findings: Annotated[tuple[StoredFinding | StoredBrief, ...], FirstOnly]
    five_haves: Annotated[dict[Text, Status], FewNamed]
    counts: Annotated[dict[Text, Count], FewNamed]
    members: Annotated[tuple[Text, ...], FirstOnly]


class StoredExpected(Part):
    """A unit that is to file, and the filings found of it."""

    name: Text
    code: Text | None
    filings: Annotated[tuple[FilePath, ...], FirstOnly]


class StoredDistrictPlace(StoredPlace):
    """A place in one of the filings or of the district's own files."""

    file: FilePath
    label: Text


class StoredDistrictFinding(Part):
    """What was found about the district: of its roster, or across filings."""

    rule: RuleId
    statement: Text | None
    quote: Text | None
    status: Status
    severity: Severity
    title: Text
    message: Text
    remedy: Text
    responsible: Text
    units: Annotated[tuple[Text, ...], FirstOnly]
    locations: Annotated[tuple[StoredDistrictPlace, ...], FirstOnly]
    fingerprint: Fingerprint
    matter: Fingerprint
    member: Text | None


class StoredListedWaiver(Part):
    """A waiver of the district's list, how many findings it covers and what is to be said of it."""

    unit: Text
    rule: Text
    reason: Text
    approver: Text
    start: Day
    expires: Day | None
    file: FilePath
    line: LineNumber
    in_force: StrictBool
    applied: Count
    remarks: Annotated[tuple[Text, ...], FirstOnly]
    why: Text | None


class StoredDistrict(Part):
    """The district and what was found about it."""

    name: Text
    year: Whole
    path: FilePath
    expected: Annotated[tuple[StoredExpected, ...], FirstOnly]
    findings: Annotated[tuple[StoredDistrictFinding, ...], FirstOnly]
    waivers: Annotated[tuple[StoredListedWaiver, ...], FirstOnly]


class StoredReviewSummary(StoredSummary):
    """What the review came to, the district's own findings included."""

    waived: Count
    unfiled: Count


class StoredCheck(StoredResult):
    """The JSON of `wjcheck check`: the result of one run."""

    district: None


class StoredReview(StoredResult):
    """The JSON of `wjcheck review`: every filing of a district, and the district."""

    filings: Annotated[tuple[StoredReviewedFiling, ...], FirstOnly]  # type: ignore[assignment]  # a brief form of it
    district: StoredDistrict
    summary: StoredReviewSummary
