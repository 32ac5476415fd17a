"""The cases beside the rules are enough: alter a rule in any way that matters and one of its cases notices."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from tests.rules.shipped import judge_of, pack, suites
from wjcheck.pack.parts import Outcome, Parameter
from wjcheck.pack.rule import Rule
from wjcheck.proof.cases import prove

SAID_ONLY: dict[tuple[str, int], str] = {}
"""Outcomes that say the same verdict in better words, which a case does not compare."""

CERTAIN_ANYWAY = {
    ("1.2.7", 1): "whoever is possible has filed everything already",
    ("1.2.8", 1): "whoever is possible has filed everything already",
}
"""Outcomes marked `before_needs` whose condition holds only when nothing is missing."""

RULES = [pytest.param(rule, id=rule.id) for rule in pack().rules]


def noticed(rule: Rule) -> bool:
    suite, judge = suites()[rule.id], judge_of(rule)
    return any(prove(judge, [suite.model_copy(update={"tests": (case,)})])[0].differences for case in suite.tests)


def altered(rule: Rule, **changes: Any) -> Rule:
    return rule.model_copy(update=changes)


def without(items: tuple[Any, ...], index: int) -> tuple[Any, ...]:
    return items[:index] + items[index + 1 :]


def near(value: Any) -> Iterator[Any]:
    """Values close to a parameter's: one less and one more, a list without one of its elements, another word."""
    if isinstance(value, int):
        yield from (value - 1, value + 1)
    elif isinstance(value, tuple):
        yield from (without(value, index) for index in range(len(value)))
    else:
        yield f"{value}甲"


@pytest.mark.parametrize("rule", RULES)
def test_every_parameter_is_tested_below_at_and_above(rule: Rule) -> None:
    for name, parameter in rule.parameters.items():
        for day, value in parameter.values.items():
            for other in near(value):
                moved = Parameter(values={**parameter.values, day: other}, unit=parameter.unit)
                changed = altered(rule, parameters={**rule.parameters, name: moved})
                assert noticed(changed), f"{name} = {other} instead of {value}"


@pytest.mark.parametrize("rule", RULES)
def test_every_outcome_is_tested(rule: Rule) -> None:
    for index, outcome in enumerate(rule.outcomes):
        gone = altered(rule, outcomes=without(rule.outcomes, index))
        assert noticed(gone) == ((rule.id, index) not in SAID_ONLY), outcome.when
        if (rule.id, index) in SAID_ONLY:
            continue
        for field, plain in (("before_needs", False), ("severity", None)):
            if getattr(outcome, field) and (field, (rule.id, index) in CERTAIN_ANYWAY) != ("before_needs", True):
                assert noticed(_with(rule, index, outcome, {field: plain})), (outcome.when, field)


def _with(rule: Rule, index: int, outcome: Outcome, change: dict[str, Any]) -> Rule:
    outcomes = (*rule.outcomes[:index], outcome.model_copy(update=change), *rule.outcomes[index + 1 :])
    return altered(rule, outcomes=outcomes)


@pytest.mark.parametrize("rule", RULES)
def test_every_note_and_every_dependence_is_tested(rule: Rule) -> None:
    for index, note in enumerate(rule.notes):
        assert noticed(altered(rule, notes=without(rule.notes, index))), note.when
    for index, other in enumerate(rule.depends_on):
        assert noticed(altered(rule, depends_on=without(rule.depends_on, index))), other


@pytest.mark.parametrize("rule", RULES)
def test_dates_applicability_and_severity_are_tested(rule: Rule) -> None:
    if rule.due is not None:
        for days in (-1, 1):
            moved = rule.due.model_copy(update={"date": rule.due.date + timedelta(days)})
            assert noticed(altered(rule, due=moved)), moved.date
        assert noticed(altered(rule, due=None))
    for index, path in enumerate(rule.dated):
        assert noticed(altered(rule, dated=without(rule.dated, index))), path
    if rule.first_window is not None:
        assert noticed(altered(rule, first_window="2023Q3"))
        assert noticed(altered(rule, first_window="2024Q1"))
    if rule.applies is not None:
        assert noticed(altered(rule, applies=None))
    if rule.severity_override is not None:
        assert noticed(altered(rule, severity_override=None, severity_because=None))


@pytest.mark.parametrize("rule", [case for case in RULES if case.values[0].eased])  # type: ignore[union-attr]
def test_every_easing_is_tested(rule: Rule) -> None:
    assert noticed(altered(rule, eased=None))
