"""How a district did in earlier reviews and does now: a line for every status, drawn beside its numbers.

Handed: a district's report and the counts of earlier reviews. Gives back: rows to draw; none without earlier reviews.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from wjcheck.dataclass import dataclass
from wjcheck.district.tally import COUNTED
from wjcheck.engine.finding import Severity, Status
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.html.rows import Badge, badge

WIDTH, HEIGHT = 160, 32
"""The size of a line's drawing, in its own units."""
_MARGIN = 4


@dataclass(frozen=True, slots=True)
class Standing:
    """What one review came to: its day, counts by status and severity as the tally has them, and filings judged.

    What is waived is counted nowhere.
    """

    as_of: date
    counts: Mapping[tuple[Status, Severity | None], int]
    units: int


@dataclass(frozen=True, slots=True)
class TrendRow:
    """One status over time: the numbers, and the points of its line as SVG has them."""

    badge: Badge
    numbers: tuple[int, ...]
    points: tuple[tuple[float, float], ...]
    told: str
    """The line in words."""

    @property
    def path(self) -> str:
        """The points as SVG's `polyline` takes them (SVG 2, section 10.7)."""
        return " ".join(f"{x:g},{y:g}" for x, y in self.points)


@dataclass(frozen=True, slots=True)
class Trend:
    """The days, and a row for every status that ever occurred; the last one counts the filings."""

    days: tuple[str, ...]
    rows: tuple[TrendRow, ...]


def trend(report: DistrictReport, earlier: Sequence[Standing]) -> Trend | None:
    """Return what is drawn of `earlier` reviews and this one, in the order of their days; None without any."""
    if not earlier:
        return None
    words = report.words
    judged = sum(line.judged for line in report.figures.lines)
    now = Standing(report.review.as_of, report.figures.counts, judged)
    all_ = (*sorted(earlier, key=lambda one: one.as_of), now)
    days = [one.as_of for one in all_]
    rows = [(badge(words, *kind), [one.counts.get(kind, 0) for one in all_]) for kind in COUNTED]
    rows = [(mark, numbers) for mark, numbers in rows if any(numbers)]
    rows.append((Badge(words.say("index.trend.units"), "unjudged"), [one.units for one in all_]))
    told = [
        words.say("index.trend.alt", word=mark.word, numbers=tuple(f"{n}" for n in numbers)) for mark, numbers in rows
    ]
    return Trend(
        tuple(words.day(day) for day in days),
        tuple(
            TrendRow(mark, tuple(numbers), _points(days, numbers), text)
            for (mark, numbers), text in zip(rows, told, strict=True)
        ),
    )


def _points(days: Sequence[date], numbers: Sequence[int]) -> tuple[tuple[float, float], ...]:
    """Return the points: time runs to the right, from nought at the bottom to the largest number at the top.

    Where the days do not tell the reviews apart they stand side by side.
    """
    ordered = sorted(set(days)) == list(days)
    at = [float((day - days[0]).days) for day in days] if ordered else [float(n) for n in range(len(days))]
    most = max(max(numbers), 1)
    return tuple(
        (
            round(_MARGIN + (WIDTH - 2 * _MARGIN) * x / (at[-1] or 1), 1),
            round(HEIGHT - _MARGIN - (HEIGHT - 2 * _MARGIN) * number / most, 1),
        )
        for x, number in zip(at, numbers, strict=True)
    )
