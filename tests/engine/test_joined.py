"""Conditions put together: names become places, what is alike is asked once, what does not fit is refused."""

import pytest

from wjcheck.engine.expressions import Condition, Environment
from wjcheck.engine.joined import Joined, Part, Unfit

ENVIRONMENT = Environment(["staff", "a", "b", "c", "s", "minimum", "total"])


def part(facts: dict[str, str], *rest: str, **given: object) -> Part:
    compiled = [(name, ENVIRONMENT.compile(text)) for name, text in facts.items()]
    return Part(compiled, [ENVIRONMENT.compile(text) for text in rest], given)


def test_each_fact_stands_in_the_list_behind_those_it_reads() -> None:
    joined = Joined()
    places = joined.add(part({"a": "staff.size()", "b": "a + 1", "c": "staff.size() > 1"}, "b >= minimum", minimum=2))
    assert joined.lists == [["2", "staff.size()", "staff.size() > 1"], ["__0[1] + 1"], ["__1[0] >= __0[0]"]]
    assert dict(places.facts) == {"a": (0, 1), "b": (1, 0), "c": (0, 2)}
    program = ENVIRONMENT.join(joined.text)
    assert program is not None
    assert program.answers(ENVIRONMENT.activation({"staff": [1, 2]})) == [[2, 2, True], [3], [True]]
    assert program.answers(ENVIRONMENT.activation({})) is None, "what is absent is told by nobody but the parts"


def test_what_another_part_asks_alike_is_asked_once() -> None:
    joined = Joined()
    first = joined.add(part({"a": "staff.size()", "b": "a + 1"}, minimum=2))
    again = joined.add(part({"a": "staff.size()", "b": "a + 2"}, minimum=2))
    assert dict(first.facts)["a"] == dict(again.facts)["a"]
    assert joined.lists == [["2", "staff.size()"], ["__0[1] + 1", "__0[1] + 2"]]


def test_only_names_are_put_as_places() -> None:
    joined = Joined()
    joined.add(part({"a": "1", "total": "2"}, 'staff.filter(x, x.a == "a" && total([a]) > total)'))
    assert joined.lists[1] == ['staff.filter(x, x.a == "a" && total([__0[0]]) > __0[1])']


@pytest.mark.parametrize(
    "facts",
    [
        {"a": "b + 1", "b": "1"},
        {"a": "a + 1"},
        {"s": "1", "a": "staff.filter(s, s > 0)"},
        {"a": "1", "b": "staff. a"},
        {"a": "staff.size() // and so on"},
        {"a": 'duration("1s")'},
    ],
)
def test_what_may_mean_something_else_elsewhere_does_not_fit(facts: dict[str, str]) -> None:
    with pytest.raises(Unfit):
        Joined().add(part(facts))


def test_a_condition_of_another_kind_does_not_fit() -> None:
    class Other(Condition):
        pass

    other = Other("1", ENVIRONMENT.compile("1")._program, frozenset())
    with pytest.raises(Unfit):
        Joined().add(Part([("a", other)], [], {}))
