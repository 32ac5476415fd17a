"""What is worked out once of a value is the value's own, and what holds a filing is not kept."""

from itertools import count
from weakref import ref

from wjcheck.engine.finding import Status
from wjcheck.engine.shared import Once


class Told:
    """A value that can be seen to be let go of."""


def test_a_value_is_worked_out_once_and_an_equal_one_on_its_own() -> None:
    asked: list[list[int]] = []

    def length(value: list[int]) -> int:
        asked.append(value)
        return len(value)

    once = Once(length)
    one, other = [1], [1]
    assert once.of([one, other, one]) == [1, 1, 1]
    assert once.of([one]) == [1]
    assert len(asked) == 2


def test_what_does_not_stay_is_let_go_of_and_worked_out_anew() -> None:
    numbers = count(1)
    once = Once[Told, int](lambda _: next(numbers), lambda _: False)
    value = Told()
    assert once.of([value, value]) == [1, 2]
    seen = ref(value)
    del value
    assert seen() is None


def test_what_stays_is_held_so_that_no_other_value_comes_to_have_its_identity() -> None:
    once = Once[Told, int](lambda _: 0)
    value = Told()
    seen = ref(value)
    once.of([value])
    del value
    assert seen() is not None


def test_a_status_is_found_under_its_word() -> None:
    known: dict[str, int] = {Status.PASS: 1}
    assert known["pass"] == 1  # as text it is equal, so it has to be found
