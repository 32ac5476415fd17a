"""Reads a stored result for a comparison: of a check or of a whole review, whose findings may be brief.

Handed: bytes, which are not trusted. Gives back: a snapshot, or the problem that says why it cannot be had. Only what
two runs are compared by is kept while the file is read, so that a review of a thousand units takes little memory.
"""

import json
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, StrictBool, ValidationError

from wjcheck.district.extent import Amount, Extent, extent, key_of, name_of
from wjcheck.district.pairing import code_of, expected_codes
from wjcheck.district.snapshot import NOTHING, DistrictShot, FilingShot, Item, PackShot, Snapshot, WaiverShot
from wjcheck.engine.finding import Severity, Status
from wjcheck.locale.message import Bilingual, Figure, Lang
from wjcheck.reading.problem import Problem
from wjcheck.report.stored import document_of, refused
from wjcheck.report.stored_filing import Part, StoredUnit
from wjcheck.report.stored_types import (
    AnyFigure,
    Code,
    Day,
    FilePath,
    Fingerprint,
    FirstOnly,
    RuleId,
    Text,
    Whole,
    WindowName,
)

LARGEST = 256_000_000
"""More bytes than this are not read. The review of 1,487 units takes 50 MB, or 110 where every third has hardly begun
its filing; so it is twice what is needed. In memory a snapshot takes four times the bytes of its file. Of a result that
is shown again with everything less is read (`report.stored`)."""


class _Waiver(Part):
    """That a waiver lies over a finding; which one is nothing to a comparison."""


class _Distance(Part):
    measure: Text
    what: Text
    unit: Text
    change: Whole
    window: WindowName | None
    of: AnyFigure


class _Window(Part):
    window: WindowName
    status: Status


class _Finding(Part):
    """What a rule came to; the texts and how far off it is are left out where nobody has to act."""

    rule: RuleId
    status: Status
    severity: Severity
    fingerprint: Fingerprint
    title: Text = ""
    message: Text = ""
    waiver: _Waiver | None = None
    distance: Annotated[tuple[_Distance, ...], FirstOnly] = ()
    windows: Annotated[tuple[_Window, ...], FirstOnly] = ()


class _Problem(Part):
    code: Code
    severity: Literal["error", "warning"]
    title: Text
    message: Text
    path: Text


class _Filing(Part):
    path: FilePath
    digest: Text
    unit: StoredUnit
    year: Whole | None
    judged: StrictBool
    problems: Annotated[tuple[_Problem, ...], FirstOnly]
    findings: Annotated[tuple[_Finding, ...], FirstOnly]
    members: Annotated[tuple[Text, ...], FirstOnly] = ()


class _Place(Part):
    file: FilePath


class _Matter(Part):
    """A finding about the district."""

    rule: RuleId
    status: Status
    severity: Severity
    title: Text
    message: Text
    fingerprint: Fingerprint
    matter: Fingerprint = ""
    member: Text | None = None
    units: Annotated[tuple[Text, ...], FirstOnly]
    locations: Annotated[tuple[_Place, ...], FirstOnly]


class _Expected(Part):
    name: Text
    code: Text | None


class _Remarked(Part):
    """A waiver of the district's list and what is to be said of it."""

    unit: Text
    rule: Text
    remarks: Annotated[tuple[Text, ...], FirstOnly]


class _District(Part):
    name: Text
    year: Whole
    expected: Annotated[tuple[_Expected, ...], FirstOnly]
    findings: Annotated[tuple[_Matter, ...], FirstOnly]
    waivers: Annotated[tuple[_Remarked, ...], FirstOnly]


class _Pack(Part):
    id: Text
    document: Text
    digest: Text


class _Run(Part):
    """The whole file, as far as it is compared."""

    format: Literal["wjcheck-report/1"]
    lang: Literal["zh", "en"] = "zh"
    masked: StrictBool = False
    pack: _Pack
    as_of: Day
    filings: Annotated[tuple[_Filing, ...], FirstOnly]
    district: _District | None = Field(default=None)


_ABOUT_THE_DISTRICT = (_District, _Remarked, _Expected, _Matter, _Place)
_ABOUT_FILINGS = (_Filing, _Problem, _Finding, _Distance, _Window, StoredUnit)
_KEPT = frozenset(name for part in (_Run, _Pack, *_ABOUT_THE_DISTRICT, *_ABOUT_FILINGS) for name in part.model_fields)


def read_snapshot(path: Figure, raw: bytes) -> Snapshot | Problem:
    """Return the snapshot of the result stored in `raw`, or what is wrong with it.

    Args:
        path: what the user calls the file.
        raw: its bytes, as `report.stored.read_stored` takes them.

    Returns:
        The snapshot, or a problem: W432 too large, W433 no JSON, W434 JSON that no result holds, W435 not a result,
        W436 another version of the format, W437 a key is lacking, W438 a value is not what it has to be.
    """
    document = document_of(path, raw, LARGEST, _KEPT)
    if isinstance(document, Problem):
        return document
    try:
        run = _Run.model_validate(document)
    except ValidationError as error:
        return refused(path, error.errors(include_url=False)[0])
    district = None if run.district is None else _district(run.district, run.lang)
    codes = expected_codes(() if district is None else district.expected)
    filings = tuple(_filing(filing, run.lang, codes) for filing in run.filings)
    pack = PackShot(run.pack.id, run.pack.document, run.pack.digest)
    return Snapshot(run.as_of, pack, filings, district, run.masked, run.lang)


def read_filing(text: str, lang: Lang) -> FilingShot:
    """Return the snapshot of one filing's part of a review's JSON, made by ourselves (`district_pieces`)."""
    return _filing(_Filing.model_validate(json.loads(text)), lang, {})


def _filing(filing: _Filing, lang: Lang, codes: Mapping[str, str | None]) -> FilingShot:
    return FilingShot(
        path=filing.path,
        name=filing.unit.name,
        code=code_of(filing.unit.name, filing.unit.code, codes),
        year=filing.year,
        judged=filing.judged,
        findings=tuple(_finding(one, lang) for one in filing.findings),
        problems=tuple(_problem(one, lang) for one in filing.problems),
        members=filing.members,
        digest=filing.digest,
    )


def _finding(one: _Finding, lang: Lang) -> Item:
    title, message = _both(one, one.title, "title", lang), _both(one, one.message, "message", lang)
    waived, far = one.waiver is not None, _extent(one, lang)
    return Item(one.rule, one.status, one.severity, one.fingerprint, title, message, waived, extent=far)


def _extent(one: _Finding, lang: Lang) -> Extent | None:
    """Return how far off a finding is; None where the result does not say."""
    if "distance" not in one.model_fields_set:
        return None
    amounts = (_amount(distance, lang) for distance in one.distance)
    return extent(one.status, amounts, ((window.window, window.status) for window in one.windows))


def _amount(one: _Distance, lang: Lang) -> Amount:
    whom = name_of(one.of)
    if isinstance(there := one.translation.get("of"), str):
        whom = Bilingual(whom.zh, there) if lang == "zh" else Bilingual(there, whom.en)
    what = _both(one, one.what, "what", lang)
    return Amount(one.measure, one.unit, one.change, one.window, key_of(whom), what, whom)


def _problem(one: _Problem, lang: Lang) -> Item:
    title, message = _both(one, one.title, "title", lang), _both(one, one.message, "message", lang)
    return Item(one.code, Status.FAIL, one.severity, "", title, message, place=one.path, is_problem=True)


def _matter(one: _Matter, lang: Lang) -> Item:
    return Item(
        rule=one.rule,
        status=one.status,
        severity=one.severity,
        fingerprint=one.fingerprint,
        title=_both(one, one.title, "title", lang),
        message=_both(one, one.message, "message", lang),
        place=one.locations[0].file if one.locations else "",
        units=one.units,
        matter=one.matter,
        member=one.member or "",
    )


def _district(found: _District, lang: Lang) -> DistrictShot:
    return DistrictShot(
        name=found.name,
        year=found.year,
        expected=tuple((one.name, one.code) for one in found.expected),
        findings=tuple(_matter(one, lang) for one in found.findings),
        waivers=tuple(WaiverShot(one.unit, one.rule, one.remarks) for one in found.waivers if one.remarks),
    )


def _both(part: Part, here: str, key: str, lang: Lang) -> Bilingual:
    """Return a text in both languages; one that is not translated is the same in both."""
    if not here:
        return NOTHING
    other = part.translation.get(key)
    there = other if isinstance(other, str) else here
    return Bilingual(here, there) if lang == "zh" else Bilingual(there, here)
