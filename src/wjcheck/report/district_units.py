"""The lines of a district's tables by unit: every unit that is to file, in the district's order, then all the others.

Handed: a report. Gives back: for every unit its filings, if there are any, in a word how it has filed, and what tells
filings of one unit apart.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePath

from wjcheck.dataclass import dataclass
from wjcheck.district.records import Expected
from wjcheck.district.review import Review
from wjcheck.district.tally import UnitLine
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.words import Words


@dataclass(frozen=True, slots=True)
class UnitState:
    """One line: a unit, how it has filed, and its figures; None where it has no filing of its own.

    `partner` is the position of the filing a unit without one is filed in. `several`: more filings of the unit stand
    for the year, so that its name alone does not say which this is; `expected`: the unit is to file.
    """

    name: str
    word: str
    line: UnitLine | None
    partner: int | None = None
    several: bool = False
    expected: bool = True


def unit_states(report: DistrictReport) -> Iterator[UnitState]:
    """Give every expected unit, filed or not, then the filings of no expected unit.

    Where only what has changed was looked at, nothing is given of the other units.
    """
    review, say = report.review, report.words.say
    looked_at = range(len(review.records))
    own: dict[str, list[int]] = {}
    for position, expected in sorted(review.roster.of.items()):
        own.setdefault(expected.name, []).append(position)
    for unit, found in review.roster.filings:
        mine = own.get(unit.name, [])
        for position in (one for one in mine if one in looked_at):
            yield _filed(report, position, unit, several=sum(one in found for one in mine) > 1)
        if not found and not review.others:
            yield UnitState(unit.name, say("roster.unfiled.title"), None)
        elif not any(one in found for one in mine) and found and found[0] in looked_at:
            partner = found[0]
            yield UnitState(unit.name, say("sheets.filed.with", unit=review.unit_name(partner)), None, partner)
    for position in looked_at:
        if position not in review.roster.of:
            yield _filed(report, position, None, several=False)


def year_word(year: int | None, words: Words) -> str:
    """Return how a filing of another year has filed, in a word."""
    return words.say("sheets.filed.year", title=words.say("roster.year.title"), year=str(year))


def beside(review: Review, words: Words) -> Mapping[int, str]:
    """Return what tells filings of one unit apart: the year of one of another year, else the file, without ending."""
    of_year = [record.filed.year in (None, review.district.year) for record in review.records]
    names = Counter(review.unit_name(position) for position, same in enumerate(of_year) if same)
    found = {}
    for position, record in enumerate(review.records):
        filed = record.filed
        if not of_year[position]:
            found[position] = words.say("review.beside", told=str(filed.year))
        elif names[review.unit_name(position)] > 1:
            found[position] = words.say("review.beside", told=PurePath(filed.path).stem)
    return found


def _filed(report: DistrictReport, position: int, unit: Expected | None, several: bool) -> UnitState:
    review, say = report.review, report.words.say
    line = report.figures.lines[position]
    if not line.judged:
        word = say("review.unchecked")
    elif unit is None:
        word = say("roster.unknown.title")
    elif not line.of_year:
        word = year_word(line.record.filed.year, report.words)
    else:
        word = say("roster.twice.title" if several else "sheets.filed.yes")
    several = several and line.of_year
    return UnitState(review.unit_name(position), word, line, several=several, expected=unit is not None)
