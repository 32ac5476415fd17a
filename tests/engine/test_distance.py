"""The smallest change, at, below and above each boundary; and what a pack may write that says nothing."""

import operator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from wjcheck.engine.distance import just_met, short_of
from wjcheck.locale.message import Bilingual
from wjcheck.pack.parts import Measure

WHAT = Bilingual("编制人员", "established staff")


def measure(**keys: Any) -> Measure:
    return Measure(what=WHAT, **{"have": "count", "need": "minimum", **keys})


def change(found: Measure, have: Any, need: Any = 5) -> list[int]:
    return [distance.change for distance in short_of([found], {"count": have, "minimum": need})]


def tight(found: Measure, have: Any, need: Any = 5) -> bool:
    return bool(just_met([found], {"count": have, "minimum": need}))


def test_at_least() -> None:
    found = measure()
    assert [change(found, have) for have in (0, 4, 5, 6)] == [[5], [1], [], []]
    assert [tight(found, have) for have in (4, 5, 6)] == [False, True, False]


def test_at_most() -> None:
    found = measure(sense="at_most")
    assert [change(found, have) for have in (4, 5, 6, 9)] == [[], [], [-1], [-4]]
    assert [tight(found, have) for have in (4, 5, 6)] == [False, True, False]


def test_exactly_has_no_margin_to_lose() -> None:
    found = measure(sense="exactly")
    assert [change(found, have) for have in (4, 5, 6)] == [[1], [], [-1]]
    assert not tight(found, 5)


def test_what_is_lacking_is_counted_and_named_and_never_tight() -> None:
    found = Measure(what=WHAT, lacking="lacking", of="all")
    (distance,) = short_of([found], {"lacking": ["乙", "丙"], "all": ["甲", "乙", "丙"]})
    assert (distance.have, distance.need, distance.change, distance.items) == (1, 3, 2, ("乙", "丙"))
    (counted,) = short_of([found], {"lacking": 2, "all": 7})
    assert (counted.have, counted.need, counted.change, counted.items) == (5, 7, 2, ())
    nothing: list[Any] = [[], 0, -3]
    for none in nothing:
        assert short_of([found], {"lacking": none, "all": 7}) == ()
    assert just_met([found], {"lacking": [], "all": ["甲"]}) == ()


def test_each_of_many_has_its_own_number_and_place() -> None:
    found = measure(each="teams", have="size")
    teams = [
        {"@": "villages[0]", "name": "塘口村", "size": 8},
        {"@": "villages[1]", "name": "东桥村", "size": 10},
        {"@": "villages[2]", "name": "", "size": 0},
    ]
    values = {"teams": teams, "minimum": 10}
    small, nameless = short_of([found], values)
    assert (small.whom, small.path, small.change) == ("塘口村", "villages[0]", 2)
    assert isinstance(nameless.whom, Bilingual)
    assert (nameless.whom.zh[:3], nameless.change) == ("第3项", 10)
    assert [d.whom for d in just_met([found], values)] == ["东桥村"]


def test_a_literal_need_and_the_fact_that_says_whether_it_is_at_stake() -> None:
    found = measure(need="1", when="asked")
    assert [d.change for d in short_of([found], {"count": 0, "asked": True})] == [1]
    for not_at_stake in ({"count": 0, "asked": False}, {"count": 0}, {"count": 0, "asked": "yes"}):
        assert short_of([found], not_at_stake) == ()


def test_the_window_it_was_judged_in_goes_with_it() -> None:
    (distance,) = short_of([measure()], {"count": 0, "minimum": 1, "window": {"name": "2024Q3"}})
    assert distance.window == "2024Q3"


@pytest.mark.parametrize("value", [None, True, "3", 2.5, [], {}, [1, 2]])
def test_what_is_no_whole_number_says_nothing(value: Any) -> None:
    assert change(measure(), value) == []
    assert change(measure(), 1, value) == []
    assert not tight(measure(), value, value)


@pytest.mark.parametrize("teams", [None, 3, "x", [None, 3, "x", {}], [{"size": "3"}, {"size": True}]])
def test_elements_without_a_number_say_nothing(teams: Any) -> None:
    assert short_of([measure(each="teams", have="size")], {"teams": teams, "minimum": 10}) == ()


def test_an_element_may_lack_a_place_or_have_a_senseless_one() -> None:
    values = {"teams": [{"size": 1}, {"@": 7, "size": 1}], "minimum": 2}
    assert [d.path for d in short_of([measure(each="teams", have="size")], values)] == [None, None]


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_the_change_is_the_smallest_that_complies(have: int, need: int) -> None:
    for sense, meets in (("at_least", operator.ge), ("at_most", operator.le), ("exactly", operator.eq)):
        moved = sum(change(measure(sense=sense), have, need))
        assert meets(have + moved, need)
        if moved:
            assert not meets(have + moved - (1 if moved > 0 else -1), need)
        if sense != "exactly" and tight(measure(sense=sense), have, need):
            assert meets(have, need)
            assert not meets(have + (1 if sense == "at_most" else -1), need)


@pytest.mark.parametrize(
    "keys",
    [
        {"have": "a"},
        {"need": "a"},
        {"lacking": "a"},
        {"have": "a", "need": "b", "lacking": "c", "of": "d"},
        {"have": "a", "need": "b", "of": "d"},
        {"lacking": "c", "of": "d", "each": "e"},
        {"lacking": "c", "of": "d", "sense": "at_most"},
        {"have": "a", "need": "b + 1"},
        {"have": "a", "need": "-1"},
        {"have": "a", "need": "9" * 40},
        {"have": "a", "need": "b", "sense": "about"},
    ],
)
def test_a_measure_has_one_of_two_forms_and_holds_names_only(keys: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Measure(what=WHAT, **keys)
