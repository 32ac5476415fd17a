"""The lines of a district's tables by unit: every unit that is to file, in the district's order, then all the others.

Handed: a report. Gives back: for every unit its filing, if there is one, and in a word how it has filed.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from wjcheck.district.records import Expected
from wjcheck.district.tally import UnitLine
from wjcheck.report.district_report import DistrictReport


@dataclass(frozen=True, slots=True)
class UnitState:
    """One line: a unit, how it has filed, and its figures; None where it has no filing of its own."""

    name: str
    word: str
    line: UnitLine | None


def unit_states(report: DistrictReport) -> Iterator[UnitState]:
    """Give every expected unit, filed or not, then the filings of no expected unit."""
    review, say = report.review, report.words.say
    own: dict[str, list[int]] = {}
    for position, expected in sorted(review.roster.of.items()):
        own.setdefault(expected.name, []).append(position)
    for unit, found in review.roster.filings:
        mine = own.get(unit.name, [])
        for position in mine:
            yield _filed(report, position, unit, several=sum(one in found for one in mine) > 1)
        if not found:
            yield UnitState(unit.name, say("roster.unfiled.title"), None)
        elif not mine:
            yield UnitState(unit.name, say("sheets.filed.with", unit=review.unit_name(found[0])), None)
    for position in range(len(review.records)):
        if position not in review.roster.of:
            yield _filed(report, position, None, several=False)


def _filed(report: DistrictReport, position: int, unit: Expected | None, several: bool) -> UnitState:
    review, say = report.review, report.words.say
    record = review.records[position]
    if record.trouble is not None:
        word = say("review.unchecked")
    elif unit is None:
        word = say("roster.unknown.title")
    elif record.filed.year not in (None, review.district.year):
        word = say("roster.year.title")
    else:
        word = say("roster.twice.title" if several else "sheets.filed.yes")
    return UnitState(review.unit_name(position), word, report.figures.lines[position])
