"""What is worked out on a filing is worked out once for the same values, and again for others."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.rules.shipped import judge
from wjcheck.engine.compiled import Ground
from wjcheck.engine.expressions import Condition, Environment
from wjcheck.engine.scope import Scope, scope_of
from wjcheck.engine.windows import windows_of
from wjcheck.filing.load import load
from wjcheck.reading.tree import Tree

NAMES = ("bureau", "filing", "minimum", "some", "window")


def ground(environment: Environment) -> Ground:
    filing = {"wjcheck": "1", "bureau": {"counts": {"established": "4"}, "established": "是"}}
    return Ground.of(load(Tree(None, filing, ())), date(2024, 12, 31), environment, date(2023, 9, 13))


def test_a_condition_is_asked_once_in_a_scope(monkeypatch: pytest.MonkeyPatch) -> None:
    environment, asked = Environment(NAMES), list[str]()
    ask = Condition.run

    def counted(self: Condition, values: Any) -> Any:
        asked.append(self.text)
        return ask(self, values)

    monkeypatch.setattr(Condition, "run", counted)
    here = ground(environment)
    scope, condition = Scope(here, {"minimum": 4}), environment.compile("bureau.counts.established >= minimum")
    assert (scope.run(condition), scope.run(condition)) == (True, True)
    assert len(asked) == 1
    assert Scope(here, {"minimum": 5}).run(condition) is False


def test_a_name_that_is_not_there_is_no_value() -> None:
    environment = Environment(NAMES)
    here, condition = ground(environment), environment.compile("has(filing.bureau) || some.size() == minimum")
    assert Scope(here, {"minimum": 2}).run(condition) is True
    assert Scope(here, {"some": [1]}).run(condition) is True


@pytest.mark.parametrize("own", [pytest.param(one, id=one.rule.id) for one in judge().rules if one.others])
def test_what_a_reading_has_from_another_is_what_it_would_have_by_itself(own: Any) -> None:
    """Windows and readings of one rule share their facts; each alone, on a ground of its own, comes to the same."""
    environment = judge().environment
    filing: dict[str, Any] = {
        "wjcheck": "1",
        "year": "2024",
        "bureau": {"counts": {"established": "4"}, "staff": [{"name": "张三", "establishment": "行政"}]},
        "leaders": [{"name": "张三", "post": "党委书记"}, {"name": "李四", "head_of": ["政府"]}],
        "inspections": [{"date": "2024-02-03"}, {"date": "2024-11-03"}],
        "meetings": [{"date": "2024-05-06", "kind": "全体会议"}],
    }
    submission = load(Tree(None, filing, ()))

    def fresh() -> Ground:
        return Ground.of(submission, date(2024, 12, 31), environment, date(2023, 9, 13))

    together = fresh()
    windows = windows_of(2024, own.rule.per, own.rule.first_window) if own.rule.per else (None,)
    for way in (own, *(way for _, _, way in own.others)):
        for window in windows:
            shared, alone = (scope_of(way, one, one.as_of, window) for one in (together, fresh()))
            assert shared.own == alone.own
            assert {name: type(value) for name, value in shared.own.items()} == {
                name: type(value) for name, value in alone.own.items()
            }


def test_what_was_filed_and_refused_counts_at_above_and_below_its_place() -> None:
    filed = replace(ground(Environment(NAMES)), invalid=frozenset({"office.staff", "meetings[1].date"}))
    for path in ("office.staff", "office", "office.staff.name", "office.staff[0]", "meetings", "meetings[1]"):
        assert filed.refused(path), path
    for path in ("office.staffing", "off", "meetings[10]", "meetings[0]", "bureau", "meetings[1].dates"):
        assert not filed.refused(path), path
