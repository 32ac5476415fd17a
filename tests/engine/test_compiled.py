"""What is worked out on a filing is worked out once for the same values, and again for others."""

from dataclasses import replace
from datetime import date
from typing import Any

from wjcheck.engine.compiled import Ground, Scope
from wjcheck.engine.expressions import Condition, Environment
from wjcheck.filing.load import load
from wjcheck.reading.tree import Tree

NAMES = ("bureau", "filing", "minimum", "some", "window")


class Counted(Condition):
    """A condition that counts how often it is evaluated."""

    __slots__ = ("times",)

    def __init__(self, text: str, environment: Environment) -> None:
        compiled = environment.compile(text)
        super().__init__(text, compiled._program, compiled.names)
        self.times = 0

    def run(self, activation: Any) -> Any:
        self.times += 1
        return super().run(activation)


def ground(environment: Environment) -> Ground:
    filing = {"wjcheck": "1", "bureau": {"counts": {"established": "4"}, "established": "是"}}
    return Ground.of(load(Tree(None, filing, ())), date(2024, 12, 31), environment, date(2023, 9, 13))


def test_what_reads_only_the_filing_is_asked_once_whatever_the_rule_has_of_its_own() -> None:
    environment = Environment(NAMES)
    here, counted = ground(environment), Counted("bureau.counts.established + 1", environment)
    assert [Scope(here, {"minimum": n}).run(counted) for n in (1, 2, 2)] == [5, 5, 5]
    assert counted.times == 1
    assert Scope(ground(environment)).run(counted) == 5
    assert counted.times == 2, "another filing, or another day, is another ground"


def test_the_same_values_are_asked_once_and_others_again() -> None:
    environment = Environment(NAMES)
    here, counted = ground(environment), Counted("bureau.counts.established >= minimum", environment)
    assert [Scope(here, {"minimum": n}).run(counted) for n in (4, 5, 4, 5)] == [True, False, True, False]
    assert counted.times == 2
    assert Scope(here, {"minimum": True}).run(Counted("minimum == 1", environment)) is False
    assert Scope(here, {"minimum": 1}).run(Counted("minimum == 1", environment)) is True


def test_lists_are_told_apart_by_what_they_are_and_not_by_what_they_hold() -> None:
    environment = Environment(NAMES)
    here, counted = ground(environment), Counted("some.size()", environment)
    some = [1, 2]
    assert [Scope(here, {"some": value}).run(counted) for value in (some, some, [1, 2], [3])] == [2, 2, 2, 1]
    assert counted.times == 3
    # a list that is gone does not lend its identity to the next
    assert [Scope(here, {"some": [0] * n}).run(counted) for n in range(50)] == list(range(50))


def test_a_name_that_is_not_there_is_no_value() -> None:
    environment = Environment(NAMES)
    here, counted = ground(environment), Counted("has(filing.bureau) || some.size() == minimum", environment)
    assert Scope(here, {"minimum": 2}).run(counted) is True
    assert Scope(here, {"some": [1]}).run(counted) is True
    assert counted.times == 2


def test_of_a_part_of_the_filing_a_condition_is_bound_to_the_keys_it_names() -> None:
    environment = Environment(NAMES)
    value = {"counts": {"established": 4}, "staff": [1], "established": True}
    bound = {"bureau": value, "minimum": 3}
    some = environment.compile("has(bureau.counts) && bureau.established && minimum > 2")
    assert some.parts(bound) == {"bureau": {"counts": {"established": 4}, "established": True}, "minimum": 3}
    assert environment.compile("bureau.size() > minimum").parts(bound) == bound


def test_what_was_filed_and_refused_counts_at_above_and_below_its_place() -> None:
    filed = replace(ground(Environment(NAMES)), invalid=frozenset({"office.staff", "meetings[1].date"}))
    for path in ("office.staff", "office", "office.staff.name", "office.staff[0]", "meetings", "meetings[1]"):
        assert filed.refused(path), path
    for path in ("office.staffing", "off", "meetings[10]", "meetings[0]", "bureau", "meetings[1].dates"):
        assert not filed.refused(path), path
