"""The cases beside the rules are enough: alter a rule in any way that matters and one of its cases notices.

Numbers, dates, lists and comparisons are altered by `tests/proof/test_mutation.py`.
"""

from datetime import timedelta
from functools import lru_cache
from typing import Any

import pytest

from tests.rules.shipped import benches, compiled, pack
from wjcheck.pack.parts import Alternative, Outcome
from wjcheck.pack.rule import Rule
from wjcheck.proof.bench import Bench
from wjcheck.proof.cases import differences

RULES = [pytest.param(rule, id=rule.id) for rule in pack().rules]
each_rule = pytest.mark.parametrize("rule", RULES, scope="module")
"""For every rule, all that is tried on one of them before the next: its cases are laid out once."""


def noticed(rule: Rule) -> bool:
    """Whether a case notices that `rule` is not what it was; the one that does is asked first the next time."""
    ready, order = compiled(rule), _order(rule.id)
    for index, bench in enumerate(order):
        if differences(bench, ready):
            order.insert(0, order.pop(index))
            return True
    return False


@lru_cache(maxsize=4)
def _order(rule: str) -> list[Bench]:
    return list(benches(rule))


def altered(rule: Rule, **changes: Any) -> Rule:
    return rule.model_copy(update=changes)


def without(items: tuple[Any, ...], index: int) -> tuple[Any, ...]:
    return items[:index] + items[index + 1 :]


@each_rule
def test_every_outcome_is_tested(rule: Rule) -> None:
    for index, outcome in enumerate(rule.outcomes):
        assert noticed(altered(rule, outcomes=without(rule.outcomes, index))), outcome.when
        for field, plain in (("before_needs", False), ("severity", None)):
            if getattr(outcome, field):
                assert noticed(_with(rule, index, outcome, {field: plain})), (outcome.when, field)


def _with(rule: Rule, index: int, outcome: Outcome, change: dict[str, Any]) -> Rule:
    outcomes = (*rule.outcomes[:index], outcome.model_copy(update=change), *rule.outcomes[index + 1 :])
    return altered(rule, outcomes=outcomes)


@each_rule
def test_every_note_and_every_dependence_is_tested(rule: Rule) -> None:
    for index, note in enumerate(rule.notes):
        assert noticed(altered(rule, notes=without(rule.notes, index))), note.when
    for index, other in enumerate(rule.depends_on):
        assert noticed(altered(rule, depends_on=without(rule.depends_on, index))), other


@each_rule
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


OTHERS = [
    pytest.param(rule, name, other, id=f"{rule.id}-{name}")
    for rule in pack().rules
    for name, other in rule.alternatives.items()
]


def noticed_by_reading(rule: Rule, name: str, **changes: Any) -> bool:
    """Whether a case that tries the reading `name` notices that the reading has changed."""
    reread = compiled(_reread(rule, name, changes))
    return any(differences(bench, reread) for bench in benches(rule.id) if bench.case.case.reading == name)


def _reread(rule: Rule, name: str, changes: dict[str, Any]) -> Rule:
    readings = []
    for reading in rule.readings:
        others = dict(reading.alternatives)
        if name in others:
            others[name] = others[name].model_copy(update=changes)
        readings.append(reading.model_copy(update={"alternatives": others}))
    return altered(rule, readings=tuple(readings))


@pytest.mark.parametrize(("rule", "name", "other"), OTHERS)
def test_every_outcome_of_another_reading_is_tested(rule: Rule, name: str, other: Alternative) -> None:
    for index, outcome in enumerate(other.outcomes or ()):
        gone = without(other.outcomes or (), index)
        assert noticed_by_reading(rule, name, outcomes=gone), outcome.when
        for field, plain in (("before_needs", False), ("severity", None)):
            if getattr(outcome, field):
                less = (*gone[:index], outcome.model_copy(update={field: plain}), *gone[index:])
                assert noticed_by_reading(rule, name, outcomes=less), (outcome.when, field)


@pytest.mark.parametrize(("rule", "name", "other"), OTHERS)
def test_whatever_another_reading_replaces_is_tested(rule: Rule, name: str, other: Alternative) -> None:
    for part in ("applies", "eased", "outcomes", "severity", "first_window"):
        if getattr(other, part) is not None:
            assert noticed_by_reading(rule, name, **{part: None}), part
    if other.not_eased:
        assert noticed_by_reading(rule, name, not_eased=False)
