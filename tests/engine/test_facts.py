"""The functions that work out the facts of a rule give what its conditions give, on every filing in every window."""

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pytest

from tests.rules.shipped import judge, prepared
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.scope import scope_of
from wjcheck.engine.windows import windows_of


@cache
def many() -> Judge:
    return judge().for_many


RULES = [pytest.param(one, id=one.rule.id) for one in many().rules if one.facts and not one.sums_up]


def facts(compiled: CompiledRule, ground: Ground) -> list[Any]:
    """The facts in every window that has begun; for a rule that is judged once, those of the whole."""
    year, rule = ground.data.get("year"), compiled.rule
    windows = windows_of(year, rule.per, rule.first_window) if rule.per and isinstance(year, int) else (None,)
    begun = [one for one in windows if one is None or one.start <= ground.as_of]
    found = [scope_of(compiled, replace(ground, seen={}), ground.as_of, one).own for one in begun]
    return [{name: (type(value), value) for name, value in own.items()} for own in found]


@pytest.mark.parametrize("rule", RULES)
def test_they_are_those_of_the_conditions_on_all_filings_of_its_cases(rule: CompiledRule) -> None:
    assert rule.works is not None
    absent = False
    for case in prepared(rule.rule.id):
        ground = Ground.of(case.submission, case.as_of, judge().pack.head.issued, case.case.district)
        found = facts(rule, ground)
        assert found == facts(replace(rule, works=None), ground)
        absent |= any(not dict(rule.facts).keys() <= own.keys() for own in found)
    assert rule.rule.id not in ("1.2.14", "2.1.3") or absent, "of some filings a fact is absent"


def test_no_condition_is_run_where_there_is_a_function(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else one that stumbles would be seen by nobody but the clock."""
    expected = {}
    for rule in (one for one in many().rules if one.facts and not one.sums_up):
        for number, case in enumerate(prepared(rule.rule.id)[:6]):
            ground = Ground.of(case.submission, case.as_of, judge().pack.head.issued, case.case.district)
            expected[rule.rule.id, number] = rule, ground, facts(replace(rule, works=None), ground)
    monkeypatch.setattr("wjcheck.engine.expressions.Condition.run", None)
    for rule, ground, found in expected.values():
        assert facts(rule, ground) == found


def test_what_a_function_stumbles_over_is_worked_out_by_the_conditions() -> None:
    rule = next(one for one in many().rules if one.rule.id == "1.2.14")
    case = prepared("1.2.14")[0]
    ground = Ground.of(case.submission, case.as_of, date(2023, 1, 1), case.case.district)

    def works(*given: Any) -> int:
        given[3].update(dict.fromkeys(dict(rule.facts), "half done"))
        raise RecursionError

    plain = Ground.of(replace(case.submission, data={}), case.as_of, date(2023, 1, 1))
    assert len(facts(rule, plain)[0]) < len(facts(rule, ground)[0])
    assert facts(replace(rule, works=works), plain) == facts(replace(rule, works=None), plain)
    assert facts(replace(rule, works=works), ground) == facts(replace(rule, works=None), ground)
