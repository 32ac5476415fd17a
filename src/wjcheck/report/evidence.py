"""The lines of a filing that a finding rests on.

Handed: a finding with its places, and the lines of the file. Gives back: the lines to show, with their numbers, and the
numbers of those there is no room for.
"""

from collections.abc import Sequence

from wjcheck.dataclass import dataclass
from wjcheck.engine.result import FilingResult, Location
from wjcheck.reading.privacy import mask, shown
from wjcheck.reading.problem import Span

MOST_PLACES = 4
"""Of more places than this the lines are not shown, only numbered."""
MOST_LINES = 10
"""Of a place that takes more lines than this, the first are shown."""
MOST_SIGNS = 200
"""A longer line is cut."""
MOST_KEPT = 20_000
"""So many characters of a line are kept in a stored result."""
MOST_NUMBERED = 40


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The lines at one place: what people call it, its lines with their numbers, and the last line of all of it.

    `exact` is False where the thing itself is absent and what stands around it is shown.
    """

    location: Location
    lines: tuple[tuple[int, str], ...]
    last_line: int
    exact: bool = True

    @property
    def cut(self) -> bool:
        """Whether there are more lines than are shown."""
        return bool(self.lines) and self.lines[-1][0] < self.last_line


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a finding rests on: the excerpts shown, and the line numbers of the other places; `more` are not named."""

    excerpts: tuple[Excerpt, ...] = ()
    numbered: tuple[int, ...] = ()
    more: int = 0


def evidence(locations: Sequence[Location], filing: FilingResult) -> Evidence:
    """Return the lines of `filing` at `locations`, the most important first; personal numbers are masked.

    A part of the form that is absent altogether has no lines.
    """
    there = _there(locations)
    excerpts: list[Excerpt] = []
    taken: set[int] = set()
    for place in there[:MOST_PLACES]:
        first = place.span.line
        last = max(place.last_line, place.span.end_line) if place.exact else first
        numbers = [n for n in range(first, min(last, first + MOST_LINES - 1) + 1) if 1 <= n <= len(filing.lines)]
        lines = tuple((number, shown(filing.lines[number - 1], MOST_SIGNS)) for number in numbers)
        if lines and not taken.issuperset(numbers):
            taken.update(numbers)
            excerpts.append(Excerpt(place, lines, last, place.exact))
    others = sorted({place.span.line for place in there[MOST_PLACES:]} - taken)
    return Evidence(tuple(excerpts), tuple(others[:MOST_NUMBERED]), max(len(others) - MOST_NUMBERED, 0))


def kept_lines(filing: FilingResult) -> dict[int, str]:
    """Return every line that a report of `filing` may show, by its number: what a stored result keeps of the file.

    Personal numbers in them are masked. The frames of the text report show fewer places, and fewer lines of each. Of a
    line in which half a filing stands the beginning is kept.
    """
    numbers: set[int] = set()
    for located in filing.findings:
        for place in _there(located.locations)[:MOST_PLACES]:
            numbers.update(_numbers(place.span, place.last_line if place.exact else 0))
    for event in filing.events:
        numbers.update(_numbers(event.location.span, event.location.last_line))
    for problem in filing.problems:
        if problem.span is not None:
            numbers.update(_numbers(problem.span))
    there = [number for number in sorted(numbers) if 1 <= number <= len(filing.lines)]
    kept = {number: filing.lines[number - 1][:MOST_KEPT] for number in there}
    together = "\n".join(kept.values())
    # no number goes on in the next line, and most filings have none
    return kept if mask(together) == together else {number: mask(line) for number, line in kept.items()}


def _there(locations: Sequence[Location]) -> list[Location]:
    """Return the places that have lines: all but the parts of the form that are absent altogether."""
    return [place for place in locations if place.exact or "." in place.path or "[" in place.path]


def _numbers(span: Span, last_line: int = 0) -> range:
    return range(span.line, min(max(last_line, span.end_line), span.line + MOST_LINES - 1) + 1)
