"""What happened in the year, quarter by quarter: meetings, inspections and drills, and what the document asks for each.

Handed: a filing's result and its rows. Gives back: a table of quarters to draw; nothing where the year is not known.
"""

from datetime import date

from wjcheck.dataclass import dataclass
from wjcheck.engine.chronicle import KINDS
from wjcheck.engine.finding import Status
from wjcheck.engine.result import FilingResult
from wjcheck.reading.privacy import shown
from wjcheck.reading.visible import visible
from wjcheck.report.html.rows import Badge, badge
from wjcheck.report.words import Words, in_document_order

_LONGEST = 60
_MOST = 30


@dataclass(frozen=True, slots=True)
class Happening:
    """One event: its day in words, what it was, and the line of the filing."""

    day: str
    what: str
    line: int
    later: bool = False
    """Whether it lies after the as-of date and did not count."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One kind of event over the quarters; `more` counts what there is no room for, by quarter."""

    name: str
    cells: tuple[tuple[Happening, ...], ...]
    more: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Duty:
    """A recurring duty and what it comes to in each quarter; None where it does not run."""

    rule: str
    title: str
    anchor: str
    cells: tuple[Badge | None, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The quarters by name, the lanes of events, the duties, and the events of other years by their number."""

    quarters: tuple[str, ...]
    lanes: tuple[Lane, ...]
    duties: tuple[Duty, ...]
    elsewhere: int

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self.duties and not self.elsewhere and not any(cell for lane in self.lanes for cell in lane.cells)


def timeline(filing: FilingResult, as_of: date, words: Words, anchors: dict[str, str]) -> Timeline | None:
    """Return the year of a filing by quarters; `anchors` are the names of its findings' rows by rule."""
    year = filing.year
    if year is None:
        return None
    names = tuple(words.say("html.quarter", quarter=quarter) for quarter in (1, 2, 3, 4))
    lanes = []
    for kind in KINDS:
        cells: list[list[Happening]] = [[], [], [], []]
        for event in filing.events:
            if event.kind == kind and event.day.year == year:
                day = words.say("html.day", month=event.day.month, day=event.day.day)
                what = shown(words.say("html.what").join(event.what), _LONGEST)
                later = event.day > as_of
                cells[(event.day.month - 1) // 3].append(Happening(day, what, event.location.span.line, later))
        more = tuple(max(len(cell) - _MOST, 0) for cell in cells)
        lanes.append(Lane(words.say(f"html.kind.{kind}"), tuple(tuple(cell[:_MOST]) for cell in cells), more))
    elsewhere = sum(event.day.year != year for event in filing.events)
    return Timeline(names, tuple(lanes), _duties(filing, year, words, anchors), elsewhere)


def _duties(filing: FilingResult, year: int, words: Words, anchors: dict[str, str]) -> tuple[Duty, ...]:
    found = []
    for located in in_document_order(filing, *Status):
        finding = located.finding
        by_name = {window.window: window for window in finding.windows}
        windows = [by_name.get(f"{year}Q{quarter}") for quarter in (1, 2, 3, 4)]
        if any(windows):
            cells = tuple(None if one is None else badge(words, one.status, one.severity) for one in windows)
            title = visible(finding.title.in_lang(words.lang))
            found.append(Duty(visible(finding.rule), title, anchors.get(finding.rule, ""), cells))
    return tuple(found)
