"""Outcomes in letters: the same in and out, and counted without being looked at one by one."""

from collections import Counter
from itertools import product
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from wjcheck.district.outcomes import KIND_OF, Outcome, Outcomes, counted, letter_of, outcome_of
from wjcheck.engine.finding import Severity, Status

EVERY = [Outcome("1.1.1", *kind) for kind in product(Status, get_args(Severity), (False, True), (False, True))]
LISTS = st.lists(st.sampled_from(EVERY), max_size=6)


def test_every_outcome_has_a_letter_of_its_own() -> None:
    assert len({letter_of(one) for one in EVERY}) == len(EVERY) == len(KIND_OF)
    assert all(outcome_of("1.1.1", letter_of(one)) == one for one in EVERY)
    assert outcome_of("1.1.1", letter_of(EVERY[0])) is outcome_of("1.1.1", letter_of(EVERY[0]))


def _numbered(kinds: list[Outcome], first: int) -> list[Outcome]:
    told = ((one.status, one.severity, one.waived, one.follows) for one in kinds)
    return [Outcome(f"{first}.{at}", *kind) for at, kind in enumerate(told)]


def test_what_filings_with_other_rules_have_in_common_is_counted_together() -> None:
    (one, other, third), worst = EVERY[:3], EVERY[-1]
    lists = [[one, other], [one], [third, worst]]
    found = counted(Outcomes.of(many) for many in (*lists, *lists))
    assert found["1.1.1", letter_of(one)] == 4
    assert found["1.1.1", letter_of(worst)] == 2


@given(st.lists(st.tuples(LISTS, st.integers(1, 2)), max_size=5))
def test_they_come_back_as_they_were_and_add_up(drawn: list[tuple[list[Outcome], int]]) -> None:
    lists = [_numbered(kinds, first) for kinds, first in drawn]
    found = [Outcomes.of(one) for one in lists]
    assert [list(one) for one in found] == lists
    assert [len(one) for one in found] == [len(one) for one in lists]
    expected = Counter((one.rule, letter_of(one)) for many in lists for one in many)
    assert counted(found) == expected
