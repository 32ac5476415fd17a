"""The smaller parts of the district's page: commonest failures, whom to call, what is across filings, waivers.

Handed: a district's report. Gives back: rows, every text chosen and made visible.
"""

from collections.abc import Mapping, Sequence

from wjcheck.dataclass import dataclass
from wjcheck.district.finding import DistrictFinding
from wjcheck.district.waiving import GRAVE, WaiverState
from wjcheck.engine.result import FilingResult
from wjcheck.reading.visible import visible
from wjcheck.report.district_figures import by_body
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_units import beside
from wjcheck.report.html.anchors import Anchors, Page
from wjcheck.report.html.matrix import page_of
from wjcheck.report.html.rows import Badge, badge
from wjcheck.report.html.view import ProblemRow, problem_row
from wjcheck.report.words import Words

_MOST_CALLED = 120
"""How many units are named behind one body; a thousand names are no list to call by."""


@dataclass(frozen=True, slots=True)
class CommonRow:
    """A rule that falls short in several units; `failing` and `unfiled` are of `all`, the units judged."""

    rule: str
    clause: str
    title: str
    units: int
    failing: int
    unfiled: int
    all: int


@dataclass(frozen=True, slots=True)
class BodyRow:
    """One responsible body, its issues by word, and the units it has them in; `more` counts those not named."""

    body: str
    issues: int
    words: tuple[str, ...]
    units: tuple[tuple[str, str, int], ...]
    more: int


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One thing found about the district; `places` are file, page, line, and what people call it."""

    badge: Badge
    rule: str
    title: str
    message: str
    quote: str
    remedy: str
    responsible: str
    places: tuple[tuple[str, str, int, str], ...]


@dataclass(frozen=True, slots=True)
class WaiverRow:
    """One waiver; `remarks` say what is to be looked at, or that it is in force; `why` why it may not be waived."""

    unit: str
    rule: str
    title: str
    reason: str
    approver: str
    days: str
    covers: int
    remarks: tuple[Badge, ...]
    why: str


@dataclass(frozen=True, slots=True)
class OwnFile:
    """Problems with a file of the district's own."""

    anchors: Anchors
    file: str
    problems: tuple[ProblemRow, ...]


def common_rows(report: DistrictReport) -> tuple[CommonRow, ...]:
    """Return the rules that fall short, the commonest first."""
    pack = report.review.pack
    return tuple(
        CommonRow(
            rule=visible(one.rule),
            clause=visible(pack.clause_of.get(one.rule, "")),
            title=visible(pack.titles[one.rule].in_lang(report.words.lang)),
            units=one.units,
            failing=one.failing,
            unfiled=one.unfiled,
            all=report.figures.units,
        )
        for one in report.figures.common
    )


def body_rows(report: DistrictReport) -> tuple[BodyRow, ...]:
    """Return the responsible bodies, the one with most to settle first, each with its filings, most first."""
    apart = beside(report.review, report.words)
    names = {line.record.page: visible(line.name + apart.get(line.position, "")) for line in report.figures.lines}
    rows = []
    for one in by_body(report):
        pages = sorted(one.pages.items(), key=lambda page: -page[1])
        units = tuple((names[page], page_of(page), number) for page, number in pages[:_MOST_CALLED])
        told = tuple(f"{visible(word)} {number}" for word, number in one.words.items())
        rows.append(BodyRow(visible(one.body), one.issues, told, units, max(len(pages) - _MOST_CALLED, 0)))
    return tuple(rows)


def found_rows(report: DistrictReport, findings: Sequence[DistrictFinding]) -> tuple[FoundRow, ...]:
    """Return findings of the district as rows; a filing among their places leads to its page."""
    pages = {record.filed.path: page_of(record.page) for record in report.review.records}
    return tuple(_found(finding, report.words, pages) for finding in findings)


def waiver_rows(report: DistrictReport) -> tuple[WaiverRow, ...]:
    """Return every waiver, in the order of the list."""
    return tuple(_waiver(state, report) for state in report.review.waivers)


def own_files(report: DistrictReport, page: Page) -> tuple[OwnFile, ...]:
    """Return the problems with the district's own files; none for those in order."""
    review, words = report.review, report.words
    files = [(review.district.path, review.district.problems, review.district.lines)]
    if review.waiver_list is not None:
        files.append((review.waiver_list.path, review.waiver_list.problems, review.waiver_list.lines))
    found = []
    for path, problems, lines in files:
        shown = FilingResult(path, "", None, None, None, None, problems, (), {}, lines)
        rows = tuple(problem_row(problem, shown, words) for problem in problems)
        if rows:
            found.append(OwnFile(Anchors(page, "own"), visible(path), rows))
    return tuple(found)


def _found(finding: DistrictFinding, words: Words, pages: Mapping[str, str]) -> FoundRow:
    return FoundRow(
        badge=badge(words, finding.status, finding.severity),
        rule=visible(finding.rule) if finding.statement else "",
        title=visible(finding.title.in_lang(words.lang)),
        message=words.sentence(finding.message),
        quote=visible(finding.quote),
        remedy=words.sentence(finding.remedy),
        responsible=visible(finding.responsible.in_lang(words.lang)),
        places=tuple(
            (visible(one.file), pages.get(one.file, ""), one.span.line, visible(one.label.in_lang(words.lang)))
            for one in finding.places
        ),
    )


def _waiver(state: WaiverState, report: DistrictReport) -> WaiverRow:
    words, waiver = report.words, state.waiver
    title = report.review.pack.titles.get(waiver.rule)
    until = words.say("review.until.endless") if waiver.expires is None else words.day(waiver.expires)
    remarks = tuple(
        Badge(words.say(f"review.waiver.{one}"), "fail-error" if one in GRAVE else "fail-warning")
        for one in state.remarks
    )
    return WaiverRow(
        unit=visible(waiver.unit),
        rule=visible(waiver.rule),
        title="" if title is None else visible(title.in_lang(words.lang)),
        reason=visible(waiver.reason),
        approver=visible(waiver.approver),
        days=words.say("index.waivers.days", start=words.day(waiver.start), until=until),
        covers=state.applied,
        remarks=remarks or (Badge(words.say("index.waivers.good"), "pass"),),
        why="" if state.why is None else visible(state.why.in_lang(words.lang)),
    )
