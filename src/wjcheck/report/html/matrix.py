"""The tables of the district's page that have a row for every unit: clauses, and the tags a pack sums up.

Handed: a district's report. Gives back: rows in the order of the district's list, with those units that have not filed
in their places, and filings of no expected unit last.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from wjcheck.district.review import Review
from wjcheck.district.tally import UnitLine
from wjcheck.engine.finding import Status
from wjcheck.reading.visible import visible
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.html.rows import Badge, badge
from wjcheck.report.words import Words

UNITS = "units"
"""The folder of the units' own pages, seen from the district's."""


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit: where its page is, and its cells; `told` stands in their place where there are none.

    `file` is named where the unit alone does not say which filing it is.
    """

    unit: str
    page: str
    file: str
    told: Badge | None
    cells: tuple[Badge | None, ...]
    haves: tuple[Badge | None, ...]
    errors: int
    waived: int


def unit_rows(report: DistrictReport) -> tuple[UnitRow, ...]:
    """Return a row for every unit and every filing."""
    return tuple(_rows(report))


def page_of(name: str) -> str:
    """Return the address of a filing's own page, seen from the district's."""
    return f"{UNITS}/{quote(name)}.html"


def tags(report: DistrictReport) -> tuple[str, ...]:
    """Return the tags that are summed up, in the order of the pack."""
    return tuple(report.figures.haves)


def _rows(report: DistrictReport) -> Iterator[UnitRow]:
    review, words = report.review, report.words
    lines = {line.position: line for line in report.figures.lines}
    brief = _Brief(words)
    for unit, found in review.roster.filings:
        own = [position for position in found if review.roster.of.get(position) is unit]
        for position in own:
            yield _row(report, lines.pop(position), brief, named=len(own) > 1)
        if not own:
            partner = next((position for position in found), None)
            told = words.say("index.not_filed")
            if partner is not None:
                told = words.say("index.with", partner=review.unit_name(partner))
            kind = "missing" if partner is None else "not-applicable"
            page = "" if partner is None else page_of(review.records[partner].page)
            yield UnitRow(visible(unit.name), page, "", Badge(told, kind), (), (), 0, 0)
    for line in lines.values():
        yield _row(report, line, brief, named=not _is_path(review, line))


def _is_path(review: Review, line: UnitLine) -> bool:
    return line.name == review.records[line.position].filed.path


def _row(report: DistrictReport, line: UnitLine, brief: "_Brief", *, named: bool) -> UnitRow:
    record = line.record
    return UnitRow(
        unit=visible(line.name),
        page=page_of(record.page),
        file=visible(record.filed.path) if named else "",
        told=None if line.judged else Badge(report.words.say("review.unchecked"), "fail-error"),
        cells=tuple(brief.of(line.clauses.get(clause)) for clause in report.figures.clauses) if line.judged else (),
        haves=tuple(brief.have(record.five_haves, tag) for tag in tags(report)) if line.judged else (),
        errors=line.open_errors,
        waived=line.waived,
    )


class _Brief:
    """Statuses in one short word each; the legend says the whole one."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._made: dict[object, Badge] = {}

    def of(self, found: "tuple[Status, object] | None") -> Badge | None:
        if found is None:
            return None
        if found not in self._made:
            kind = badge(self._words, *found).kind  # type: ignore[arg-type]  # the tally's severities
            self._made[found] = Badge(self._words.say(f"html.brief.{kind}"), kind)
        return self._made[found]

    def have(self, haves: Mapping[str, Status], tag: str) -> Badge | None:
        return self.of((haves[tag], "error")) if tag in haves else None
