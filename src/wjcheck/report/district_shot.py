"""A review cut down to what two runs are compared by.

Handed: a review and what its filings come to. Gives back: a snapshot.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from wjcheck.dataclass import replace
from wjcheck.district.bench import UnitRecord
from wjcheck.district.extent import Amount, Extent
from wjcheck.district.finding import DistrictFinding
from wjcheck.district.review import Review
from wjcheck.district.snapshot import DistrictShot, FilingShot, Item, Snapshot, WaiverShot
from wjcheck.engine.finding import Status
from wjcheck.locale.message import Lang
from wjcheck.report.snapshots import pack_shot


def review_shot(review: Review, filings: Iterable[FilingShot], lang: Lang | None = None) -> Snapshot:
    """Return the snapshot of `review`.

    Args:
        review: the review.
        filings: its filings, in their order; each gets the code of the expected unit it is of.
        lang: the language of the filings, where they know their texts in one.
    """
    district = DistrictShot(
        name=review.district.name,
        year=review.district.year,
        expected=tuple((unit.name, unit.code) for unit in review.district.units),
        findings=tuple(map(_matter, review.findings)),
        waivers=tuple(WaiverShot(one.waiver.unit, one.waiver.rule, one.remarks) for one in review.waivers),
    )
    of = review.roster.of
    coded = (replace(one, code=of[at].code or one.code) if at in of else one for at, one in enumerate(filings))
    return Snapshot(review.as_of, pack_shot(review.pack), tuple(coded), district, lang=lang)


def filing_shots(review: Review, shots: Iterable[Mapping[str, Any]]) -> Iterator[FilingShot]:
    """Give the snapshots of a review's filings without their texts.

    Args:
        review: whose filings they are.
        shots: what they are compared by (`district_pieces.shot_piece`), in the same order.
    """
    for record, shot in zip(review.records, shots, strict=True):
        yield _filing(record, shot)


def _filing(record: UnitRecord, shot: Mapping[str, Any]) -> FilingShot:
    filed = record.filed
    return FilingShot(
        path=filed.path,
        name=filed.name,
        code=filed.code,
        year=filed.year,
        judged=filed.judged,
        findings=tuple(
            Item(one.rule, one.status, one.severity, fingerprint, waived=one.waived, extent=_extent(far))
            for one, (fingerprint, far) in zip(record.outcomes, shot["findings"], strict=True)
        ),
        problems=tuple(
            Item(code, Status.FAIL, severity, "", place=path, is_problem=True)
            for code, severity, path in shot["problems"]
        ),
        digest=record.digest,
    )


def _extent(far: Sequence[Any] | None) -> Extent | None:
    return None if far is None else Extent(tuple(Amount(*one) for one in far[0]), tuple(far[1]))


def _matter(finding: DistrictFinding) -> Item:
    return Item(
        rule=finding.rule,
        status=finding.status,
        severity=finding.severity,
        fingerprint=finding.fingerprint,
        title=finding.title,
        message=finding.message.both,
        place=finding.places[0].file if finding.places else "",
        units=finding.units,
        matter=finding.matter,
        member=finding.member,
    )
