"""The lines a finding rests on, and that whatever a report shows of a file is among the lines that are kept."""

import re
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from tests.drafting.spoiling import EXAMPLES, TRAPS
from tests.report.results import ORDINARY, located
from tests.rules.shipped import judge
from wjcheck.engine.checker import check
from wjcheck.engine.result import FilingResult, Location, Result
from wjcheck.reading.problem import Problem, Span
from wjcheck.report.evidence import (
    MOST_KEPT,
    MOST_LINES,
    MOST_NUMBERED,
    MOST_PLACES,
    MOST_SIGNS,
    Evidence,
    evidence,
    kept_lines,
)
from wjcheck.report.text import render_text

LINES = tuple(f"第{number}行" for number in range(1, 101))
FILING = replace(ORDINARY, lines=LINES, findings=(), problems=())


def at(line: int, last: int = 0, path: str = "meetings", *, exact: bool = True, end: int = 0) -> Location:
    return Location(path, Span(line, 1, end or line, 3), exact, last)


def shown(*places: Location, filing: FilingResult = FILING) -> Evidence:
    return evidence(places, filing)


def numbers(found: Evidence) -> list[list[int]]:
    return [[number for number, _ in excerpt.lines] for excerpt in found.excerpts]


def test_all_lines_of_a_place_with_their_numbers() -> None:
    (excerpt,) = shown(at(8, 10)).excerpts
    assert excerpt.lines == ((8, "第8行"), (9, "第9行"), (10, "第10行"))
    assert not excerpt.cut


def test_a_long_place_is_cut_and_says_so() -> None:
    (excerpt,) = shown(at(8, 8 + MOST_LINES)).excerpts
    assert len(excerpt.lines) == MOST_LINES
    assert excerpt.cut
    assert excerpt.last_line == 18
    assert not shown(at(8, 7 + MOST_LINES)).excerpts[0].cut


def test_of_what_is_absent_only_the_line_around_it_and_nothing_where_there_is_none() -> None:
    assert numbers(shown(at(8, 20, "committee.document", exact=False, end=9))) == [[8]]
    assert shown(at(1, 5, "committee", exact=False)) == Evidence()


def test_places_beyond_the_first_are_numbered_and_beyond_many_counted() -> None:
    places = [at(number) for number in range(1, 100)]
    found = shown(*places)
    assert numbers(found) == [[1], [2], [3], [4]]
    assert found.numbered == tuple(range(MOST_PLACES + 1, MOST_PLACES + 1 + MOST_NUMBERED))
    assert found.more == 99 - MOST_PLACES - MOST_NUMBERED


def test_no_line_is_shown_twice() -> None:
    found = shown(at(8, 12), at(9), at(12, 13), at(8), at(9), at(30))
    assert numbers(found) == [[8, 9, 10, 11, 12], [12, 13]]
    assert found.numbered == (30,)


def test_lines_are_safe_and_no_longer_than_a_page_bears() -> None:
    lines = ("\x1b[31m 13800138000", "字" * 1000)
    (first,), (second,) = (one.lines for one in shown(at(1), at(2), filing=replace(FILING, lines=lines)).excerpts)
    assert first[1] == "␛[31m ***********"
    assert len(second[1]) <= MOST_SIGNS


def test_a_place_outside_the_file_has_no_lines() -> None:
    assert shown(at(101, 105)).excerpts == ()
    assert shown(at(99, 105)).excerpts[0].lines == ((99, "第99行"), (100, "第100行"))
    assert shown(at(3), filing=replace(FILING, lines=())) == Evidence()


def test_lines_of_places_that_are_only_numbered_are_not_kept() -> None:
    places = tuple(at(number * 2) for number in range(1, 20))
    filing = replace(FILING, findings=(located(ORDINARY.findings[0].finding, *places),))
    assert list(kept_lines(filing)) == [2, 4, 6, 8]


def test_personal_numbers_are_masked_in_what_is_kept() -> None:
    problem = Problem("W401", span=Span(1, 1, 2, 3))
    filing = replace(FILING, lines=("张三 13800138000", "乙"), problems=(problem,))
    assert kept_lines(filing) == {1: "张三 ***********", 2: "乙"}


@pytest.mark.parametrize("trap", ["nothing", "some tabs", "wide colon", "twice", "tabs"])
def test_whatever_a_report_shows_is_kept(trap: str) -> None:
    """With every other line of the file taken away, the text and the evidence are the same."""
    framed = 0
    for path in EXAMPLES:
        text = path.read_text(encoding="utf-8")
        text = text if trap == "nothing" else TRAPS[trap](text, Random(1))
        filing = check("x.yaml", text.encode(), judge(), date(2024, 12, 31))
        kept = kept_lines(filing)
        blank = tuple(kept.get(number, "") for number in range(1, max(kept, default=0) + 1))
        bare = replace(filing, lines=blank, mendable=False)
        whole = replace(filing, mendable=False)
        before, after = (render_text(Result(judge().info, date(2024, 12, 31), (one,)), "zh") for one in (whole, bare))
        assert after == before
        framed += len(re.findall(r"^ +\d+ │ ", before, re.MULTILINE))
        for found in filing.findings:
            assert evidence(found.locations, bare) == evidence(found.locations, filing)
    assert framed > 2


def test_of_a_line_in_which_half_a_filing_stands_the_beginning_is_kept() -> None:
    problem = Problem("W203", span=Span(1, 1, 1, 2))
    filing = FilingResult("a.yaml", "", None, None, None, None, (problem,), (), {}, ("甲" * (MOST_KEPT + 1),))
    assert kept_lines(filing) == {1: "甲" * MOST_KEPT}
