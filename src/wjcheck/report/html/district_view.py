"""What the district's page shows, as plain values: every text chosen and made visible.

Handed: a district's report and the counts of earlier reviews. Gives back: a view. Counts stand side by side and are
never blended.
"""

from collections.abc import Sequence

from wjcheck import __version__
from wjcheck.dataclass import dataclass
from wjcheck.district.tally import COUNTED
from wjcheck.engine.finding import Status
from wjcheck.reading.visible import visible
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.html.anchors import Page
from wjcheck.report.html.district_parts import (
    BodyRow,
    CommonRow,
    FoundRow,
    OwnFile,
    WaiverRow,
    body_rows,
    common_rows,
    found_rows,
    own_files,
    waiver_rows,
)
from wjcheck.report.html.matrix import UnitRow, page_of, tags, unit_rows
from wjcheck.report.html.rows import Badge, badge
from wjcheck.report.html.trend import Standing, Trend, trend
from wjcheck.report.html.view import Count

_ELSEWHERE = ("unfiled", "unread")
"""What is found of the roster and stands in lists of its own."""


@dataclass(frozen=True, slots=True)
class Digested:
    """A filing and the digest of its bytes."""

    file: str
    digest: str


@dataclass(frozen=True, slots=True)
class UnreadRow:
    """A file that could not be checked, its page, and for each reason a title, what was found and what to do."""

    file: str
    page: str
    reasons: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """The whole page; `parts` are the filings with their digests, `haves` the tags by name with their counts."""

    title: str
    district: str
    year: str
    path: str
    as_of: str
    number: str
    document: str
    disclaimer: str
    excerpt: str
    filed: str
    unfiled: tuple[tuple[str, str], ...]
    roster: tuple[FoundRow, ...]
    counts: tuple[Count, ...]
    totals: str
    clauses: tuple[tuple[str, str], ...]
    units: tuple[UnitRow, ...]
    haves_name: str
    haves: tuple[tuple[str, tuple[Count, ...]], ...]
    common: tuple[CommonRow, ...]
    judged: int
    judged_units: int
    bodies: tuple[BodyRow, ...]
    across: tuple[FoundRow, ...]
    waivers: tuple[WaiverRow, ...]
    own: tuple[OwnFile, ...]
    unread: tuple[UnreadRow, ...]
    trend: Trend | None
    legend: tuple[tuple[Badge, str], ...]
    parts: tuple[Digested, ...]
    pack_id: str
    pack_digest: str
    text_digest: str
    version: str

    @property
    def order(self) -> str:
        """The kinds of cells from the gravest, by which a column is sorted."""
        return " ".join(mark.kind for mark, _ in self.legend)


def index_view(report: DistrictReport, earlier: Sequence[Standing]) -> IndexView:
    """Return what the district's page shows."""
    review, words, pack, figures = report.review, report.words, report.review.pack, report.figures
    district = review.district
    expected, unfiled = len(district.units), review.roster.unfiled
    known = [finding for finding in review.roster.findings if finding.rule not in _ELSEWHERE]
    return IndexView(
        title=words.say("review.title", district=district.name, year=district.year),
        district=visible(district.name),
        year=words.say("year.of", year=district.year),
        path=visible(district.path),
        as_of=words.day(review.as_of),
        number=visible(pack.document),
        document=visible(pack.title),
        disclaimer=words.disclaimer(pack),
        excerpt="" if pack.excerpt is None else visible(pack.excerpt.in_lang(words.lang)),
        filed=words.say("review.roster.count", expected=expected, filed=expected - len(unfiled), unfiled=len(unfiled)),
        unfiled=tuple((visible(unit.name), visible(unit.code or "")) for unit in unfiled),
        roster=found_rows(report, known),
        counts=_counts(report),
        totals=_totals(report),
        clauses=tuple((visible(clause), _clause(report, clause)) for clause in figures.clauses),
        units=unit_rows(report),
        haves_name=words.five_haves(pack),
        haves=tuple((words.five_have(tag, pack), _haves(report, tag)) for tag in tags(report)),
        common=common_rows(report),
        judged=sum(line.judged for line in figures.lines),
        judged_units=figures.units,
        bodies=body_rows(report),
        across=found_rows(report, review.crossing),
        waivers=waiver_rows(report),
        own=own_files(report, Page()),
        unread=_unread(report),
        trend=trend(report, earlier),
        legend=tuple(
            (mark, words.say(f"html.legend.{mark.kind}"))
            for mark in (badge(words, status, severity) for status, severity in COUNTED)
        ),
        parts=tuple(Digested(visible(one.filed.path), visible(one.digest)) for one in review.records if one.digest),
        pack_id=visible(pack.id),
        pack_digest=visible(pack.digest),
        text_digest=visible(pack.text_digest),
        version=__version__,
    )


def _counts(report: DistrictReport) -> tuple[Count, ...]:
    words = report.words
    counts = [Count(badge(words, *kind), report.figures.counts[kind]) for kind in COUNTED]
    waived = sum(line.waived for line in report.figures.lines)
    return (*counts, Count(Badge(words.say("waived"), "waived"), waived))


def _totals(report: DistrictReport) -> str:
    verdict = report.verdict
    return report.words.say(
        "review.totals",
        filings=verdict.filings,
        error=verdict.open["error"],
        warning=verdict.open["warning"],
        info=verdict.open["info"],
        reviews=verdict.reviews,
        waived=verdict.waived,
    )


def _clause(report: DistrictReport, clause: str) -> str:
    title = report.review.pack.clauses.get(clause)
    return "" if title is None else visible(title.in_lang(report.words.lang))


def _haves(report: DistrictReport, tag: str) -> tuple[Count, ...]:
    counted = report.figures.haves[tag]
    order = dict.fromkeys(status for status, _ in COUNTED)
    found = {**order, **dict.fromkeys(Status)}
    return tuple(Count(badge(report.words, status), counted[status]) for status in found if counted[status])


def _unread(report: DistrictReport) -> tuple[UnreadRow, ...]:
    if not report.review.unread:
        return ()
    return tuple(
        UnreadRow(
            visible(record["file"]),
            page_of(record["page"]),
            tuple(
                (one["title"], one["message"], one["hint"]) for one in record["problems"] if one["severity"] == "error"
            ),
        )
        for record in report.issues()
        if not record["judged"]
    )
