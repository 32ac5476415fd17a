"""A result cut down to what two runs are compared by.

Handed: a result. Gives back: a snapshot, the same as `stored_snapshot` reads from the result's JSON.
"""

from wjcheck.dataclass import replace
from wjcheck.district.extent import extent_of
from wjcheck.district.snapshot import FilingShot, Item, PackShot, Snapshot
from wjcheck.engine.finding import Status
from wjcheck.engine.result import FilingResult, LocatedFinding, PackInfo, Result
from wjcheck.reading.problem import Problem
from wjcheck.report.masking import hiding
from wjcheck.report.words import told


def snapshot_of(result: Result) -> Snapshot:
    """Return the snapshot of `result`."""
    return Snapshot(
        as_of=result.as_of,
        pack=pack_shot(result.pack),
        filings=tuple(map(_filing, result.filings)),
        masked=result.masked,
    )


def pack_shot(pack: PackInfo) -> PackShot:
    """Return what tells a pack from others."""
    return PackShot(pack.id, pack.document, pack.digest)


def masked_snapshot(snapshot: Snapshot) -> Snapshot:
    """Return `snapshot` with the names of every filing's members masked in its texts, those about the district too."""
    filings = tuple(one.told(hiding(one.members)) if one.members else one for one in snapshot.filings)
    district = snapshot.district
    if district is not None:
        found = tuple(_masked(one) if one.member else one for one in district.findings)
        district = replace(district, findings=found)
    return replace(snapshot, filings=filings, district=district, masked=True)


def _masked(one: Item) -> Item:
    return replace(one, message=one.message.map(hiding(one.member.splitlines())), member="")


def _filing(filing: FilingResult) -> FilingShot:
    return FilingShot(
        path=filing.path,
        name=filing.unit_name,
        code=filing.unit_code,
        year=filing.year,
        judged=filing.judged,
        findings=tuple(map(_finding, filing.findings)),
        problems=tuple(map(_problem, filing.problems)),
        members=tuple(filing.members),
        digest=filing.digest,
    )


def _finding(located: LocatedFinding) -> Item:
    finding = located.finding
    return Item(
        rule=finding.rule,
        status=finding.status,
        severity=finding.severity,
        fingerprint=finding.fingerprint,
        title=finding.title,
        message=finding.message.both,
        waived=located.waiver is not None,
        extent=extent_of(finding),
    )


def _problem(problem: Problem) -> Item:
    text = told(problem)
    return Item(
        problem.code, Status.FAIL, problem.severity, "", text.title, text.message, place=problem.path, is_problem=True
    )
