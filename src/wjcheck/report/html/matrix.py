"""The tables of the district's page that have a row for every unit: clauses, and the tags a pack sums up.

Handed: a district's report. Gives back: rows in the order of the district's list, with those units that have not filed
in their places, and filings of no expected unit last.
"""

from collections.abc import Iterator, Mapping
from urllib.parse import quote

from wjcheck.dataclass import dataclass
from wjcheck.district.tally import UnitLine
from wjcheck.engine.finding import Status
from wjcheck.reading.visible import visible
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_units import UnitState, unit_states
from wjcheck.report.html.rows import Badge, badge
from wjcheck.report.words import Words

UNITS = "units"
"""The folder of the units' own pages, seen from the district's."""


@dataclass(frozen=True, slots=True)
class UnitRow:
    """One unit: where its page is, and its cells; `told` stands in their place where there are none.

    `file` is named where the unit alone does not say which filing it is, `year` where it is not the district's.
    """

    unit: str
    page: str
    file: str
    year: str
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
    brief = _Brief(words)
    for state in unit_states(report):
        if state.line is not None:
            yield _row(report, state, state.line, brief)
            continue
        told, kind, page = words.say("index.not_filed"), "missing", ""
        if state.partner is not None:
            told = words.say("index.with", partner=review.unit_name(state.partner))
            kind, page = "not-applicable", page_of(review.records[state.partner].page)
        yield UnitRow(visible(state.name), page, "", "", Badge(told, kind), (), (), 0, 0)


def _row(report: DistrictReport, state: UnitState, line: UnitLine, brief: "_Brief") -> UnitRow:
    record, words = line.record, report.words
    path = record.filed.path
    named = state.several or not line.of_year or not (state.expected or line.name == path)
    return UnitRow(
        unit=visible(line.name),
        page=page_of(record.page),
        file=visible(path) if named else "",
        year="" if line.of_year else words.say("year.of", year=str(record.filed.year)),
        told=None if line.judged else Badge(words.say("review.unchecked"), "fail-error"),
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
