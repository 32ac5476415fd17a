"""What is worked out on a filing is worked out once for the same values, and again for others."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.engine.small_rules import ground as small_ground
from tests.engine.small_rules import since, small, way
from tests.rules.shipped import judge
from wjcheck.engine.compiled import Ground, environment_for
from wjcheck.engine.expressions import Condition, Environment
from wjcheck.engine.meter import FilingSteps, Meter
from wjcheck.engine.scope import Scope, given, scope_of
from wjcheck.engine.windows import windows_of
from wjcheck.filing.load import load
from wjcheck.reading.tree import Tree

NAMES = ("bureau", "filing", "minimum", "some", "window")


def ground() -> Ground:
    filing = {"wjcheck": "1", "bureau": {"counts": {"established": "4"}, "established": "是"}}
    return Ground.of(load(Tree(None, filing, ())), date(2024, 12, 31), date(2023, 9, 13))


def test_a_condition_is_asked_once_in_a_scope(monkeypatch: pytest.MonkeyPatch) -> None:
    environment, asked = Environment(NAMES), list[str]()
    ask = Condition.run

    def counted(self: Condition, values: Any) -> Any:
        asked.append(self.text)
        return ask(self, values)

    monkeypatch.setattr(Condition, "run", counted)
    here = ground()
    scope, condition = Scope(here, {"minimum": 4}), environment.compile("bureau.counts.established >= minimum")
    assert (scope.run(condition), scope.run(condition)) == (True, True)
    assert len(asked) == 1
    assert Scope(here, {"minimum": 5}).run(condition) is False


def test_a_name_that_is_not_there_is_no_value() -> None:
    environment = Environment(NAMES)
    here, condition = ground(), environment.compile("has(filing.bureau) || some.size() == minimum")
    assert Scope(here, {"minimum": 2}).run(condition) is True
    assert Scope(here, {"some": [1]}).run(condition) is True


@pytest.mark.parametrize("own", [pytest.param(one, id=one.rule.id) for one in judge().rules if one.others])
def test_what_a_reading_has_from_another_is_what_it_would_have_by_itself(own: Any) -> None:
    """Windows and readings of one rule share their facts; each alone, on a ground of its own, comes to the same."""
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
        return Ground.of(submission, date(2024, 12, 31), date(2023, 9, 13))

    together = fresh()
    windows = windows_of(2024, own.rule.per, own.rule.first_window) if own.rule.per else (None,)
    for reading in (own, *(other for _, _, other in own.others)):
        for window in windows:
            shared, alone = (scope_of(reading, one, one.as_of, window) for one in (together, fresh()))
            assert shared.own == alone.own
            assert {name: type(value) for name, value in shared.own.items()} == {
                name: type(value) for name, value in alone.own.items()
            }


def test_what_was_filed_and_refused_counts_at_above_and_below_its_place() -> None:
    filed = replace(ground(), invalid=frozenset({"office.staff", "meetings[1].date"}))
    for path in ("office.staff", "office", "office.staff.name", "office.staff[0]", "meetings", "meetings[1]"):
        assert filed.refused(path), path
    for path in ("office.staffing", "off", "meetings[10]", "meetings[0]", "bureau", "meetings[1].dates"):
        assert not filed.refused(path), path


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The conditions that were run, in their order."""
    told, run = list[str](), Condition.run

    def counted(self: Condition, values: Any) -> Any:
        told.append(self.text)
        return run(self, values)

    monkeypatch.setattr(Condition, "run", counted)
    return told


FACTS = {"count": "leaders.size()", "enough": "count >= minimum", "names": "leaders.map(p, p.name)", "said": "[enough]"}


def test_of_another_reading_only_what_reads_something_else_is_asked(runs: list[str]) -> None:
    rule = small(
        {"five": {"parameters": {"minimum": since(5)}}, "six": {"parameters": {"minimum": since(6)}}}, facts=FACTS
    )
    here = small_ground()
    first = scope_of(rule, here, here.as_of, None)
    assert runs == list(FACTS.values())
    assert (first.like, first.changed, first.asked) == (None, set(), rule.facts)
    del runs[:]
    five, six = way(rule, "five"), way(rule, "six")
    fifth = scope_of(five, here, here.as_of, None)
    assert runs == ["count >= minimum"]
    assert (fifth.like, fifth.changed, fifth.asked) == (first, {"minimum"}, five.facts)
    assert fifth.own == first.own | {"minimum": 5}
    sixth = scope_of(six, here, here.as_of, None)
    assert runs[1:] == ["count >= minimum", "[enough]"]
    assert (sixth.like, sixth.changed) == (first, {"minimum", "enough", "said"})
    assert sixth.own == first.own | {"minimum": 6, "enough": False, "said": [False]}
    assert sixth.values == first.values | sixth.own
    assert scope_of(six, here, here.as_of, None) is sixth
    assert scope_of(rule, here, here.as_of, None) is first


def test_what_is_asked_of_two_scopes_alike_is_asked_once(runs: list[str]) -> None:
    rule = small({"six": {"parameters": {"minimum": since(6)}}}, facts=FACTS)
    here = small_ground()
    first, six = (scope_of(one, here, here.as_of, None) for one in (rule, way(rule, "six")))
    del runs[:]
    alike, other = (environment_for([rule.rule]).compile(text) for text in ("names.size()", "enough || count > 9"))
    assert [scope.run(alike) for scope in (six, first)] == [5, 5]
    assert [scope.run(other) for scope in (first, six, six)] == [True, False, False]
    assert runs == ["names.size()", "enough || count > 9", "enough || count > 9"]
    assert [scope.holds(other) for scope in (first, six)] == [True, False]


def test_a_fact_that_another_reading_lacks_is_gone_and_what_it_hid_is_back() -> None:
    facts = {"leaders": "minimum > 4 ? meetings : [minimum]", "count": "leaders.size()", "enough": "count >= 1"}
    other = {"facts": {"extra": "count + 1"}}
    rule = small({"five": {"parameters": {"minimum": since(5)}}, "more": other}, facts=facts)
    here = small_ground()
    first, five, more = (scope_of(one, here, here.as_of, None) for one in (rule, *(one for _, _, one in rule.others)))
    assert (first.own["leaders"], first.own["count"]) == ([4], 1)
    assert "leaders" not in five.own
    assert (five.values["leaders"], five.own["count"]) == (here.data["leaders"], 5)
    assert five.changed == {"minimum", "leaders", "count"}
    assert (more.own, more.changed) == (first.own | {"extra": 2}, {"extra"})
    here = small_ground()
    for way_ in (way(rule, "more"), way(rule, "five"), rule):
        scope = scope_of(way_, here, here.as_of, None)
        assert ("extra" in scope.own) is (way_.way == "more")


def test_a_reading_has_most_in_common_with_its_rule_in_the_same_window() -> None:
    minimum = {"minimum": since(4, on_2024_07_01=6) | {"at": "window"}}
    facts = FACTS | {"until": "window.until"}
    rule = small({"six": {"parameters": {"minimum": since(6)}}}, parameters=minimum, facts=facts, per="quarter")
    here = small_ground()
    windows = windows_of(2024, "quarter", None)
    own = [scope_of(rule, here, here.as_of, window) for window in windows]
    assert [scope.like for scope in own] == [None, own[0], own[0], own[0]]
    assert [scope.own["minimum"] for scope in own] == [4, 4, 6, 6]
    assert [scope.own["until"] for scope in own] == ["2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"]
    assert own[1].changed == {"window", "until"}
    assert own[2].changed == {"window", "until", "minimum", "enough", "said"}
    others = [scope_of(way(rule, "six"), here, here.as_of, window) for window in windows]
    assert [scope.like for scope in others] == own
    assert others[3].changed == set()
    assert scope_of(way(rule, "six"), small_ground(), here.as_of, windows[0]).like is None


@pytest.mark.parametrize("changed", [1.0, True, [1], None])
def test_values_that_are_equal_to_python_and_not_to_cel_are_others(changed: Any) -> None:
    """1, 1.0 and true are one key to Python; a condition can tell the last from the others."""
    facts = {"first": "minimum == 1 || minimum == limit", "enough": "count > 0", "count": "leaders.size()"}
    rule = small(
        {"other": {"parameters": {"minimum": {"values": {"2023-09-13": changed}}}}},
        parameters={"minimum": since(1), "limit": since(7)},
        facts=facts,
    )
    here = small_ground()
    first, other = (scope_of(one, here, here.as_of, None) for one in (rule, way(rule, "other")))
    assert other.own["first"] is (changed is not True and changed == 1)
    assert ("minimum" in other.changed) is (changed != 1.0 or changed is True)
    assert first.own["first"] is True


def test_parameters_are_those_in_force_on_their_day() -> None:
    minimum, lists = since(4, on_2024_07_01=6), since(["a", "b"], on_2024_07_01=["c"])
    for at, told in (("as_of", [4, ["a", "b"]]), ("window", [6, ["c"]])):
        parts = {"minimum": minimum | {"at": at}, "kinds": lists | {"at": at}}
        rule = small(parameters=parts, per="quarter")
        third = windows_of(2024, "quarter", None)[2]
        here = small_ground(date(2024, 6, 30))
        values = given(rule, here, here.as_of, third)
        assert [values["minimum"], values["kinds"]] == told
        assert values["window"] == third.values(here.as_of)
        assert given(rule, here, here.as_of, third) is values
        assert "window" not in given(rule, here, here.as_of, None)
        assert given(rule, here, here.as_of, None)["minimum"] == 4
        assert given(rule, here, date(2024, 7, 1), None)["minimum"] == 6
    rule = small(parameters={"minimum": minimum | {"at": "record"}, "kinds": lists | {"at": "record"}}, require="true")
    values = given(rule, here, here.as_of, None)
    assert values["minimum"] == {"2023-09-13": 4, "2024-07-01": 6}
    assert values["kinds"] == {"2023-09-13": ["a", "b"], "2024-07-01": ["c"]}


def test_a_rule_keeps_the_values_of_its_parameters_for_some_days_only() -> None:
    rule = small({"six": {"parameters": {"minimum": since(6)}}})
    here = small_ground()
    for day in range(1, 131):
        given(rule, here, date.fromordinal(date(2024, 1, 1).toordinal() + day), None)
        assert 0 < len(rule.bound) <= 51
    altered = replace(rule, rule=small(parameters={"minimum": since(9)}).rule)
    assert given(rule, here, here.as_of, None)["minimum"] == 4
    assert given(altered, here, here.as_of, None)["minimum"] == 9, "kept for the parameters of another rule"


def test_what_readings_have_in_common_is_found_out_once_for_all_filings() -> None:
    rule = small({"six": {"parameters": {"minimum": since(6)}}}, facts=FACTS)
    six = way(rule, "six")

    def scopes() -> list[Scope]:
        here = small_ground()
        return [scope_of(one, here, here.as_of, None) for one in (rule, six)]

    scopes()
    ((key, plan),) = six.plans.items()
    assert [name for name, _, _ in plan.asked] == ["enough", "said"]
    assert scopes()[1].changed == {"minimum", "enough", "said"}
    assert six.plans == {key: plan}
    assert six.plans[key] is plan
    six.plans.update(dict.fromkeys(range(51), plan))
    here = small_ground()
    scope_of(replace(rule, facts=rule.facts[:1]), here, here.as_of, None)
    scope_of(six, here, here.as_of, None)
    assert len(six.plans) == 1


def test_steps_are_counted_by_the_sizes_of_what_a_condition_reads() -> None:
    rule = small()
    condition = environment_for([rule.rule]).compile("leaders.filter(p, count > minimum)")

    def steps(leaders: int, own: dict[str, Any], times: int = 1) -> int:
        meter = Meter(FilingSteps())
        scope = Scope(replace(small_ground(leaders=leaders), meter=meter), own)
        for _ in range(times):
            scope.run(condition)
        return meter.steps

    own = {"count": 5, "minimum": 4}
    assert 0 < steps(1, own) < steps(5, own)
    assert steps(5, own) == steps(5, own, times=2)
    many = small_ground().data["leaders"] * 9
    assert steps(5, own) < steps(5, own | {"leaders": many})
    counted = replace(small_ground(), meter=Meter(FilingSteps()))
    assert scope_of(rule, counted, counted.as_of, None).own == scope_of(rule, small_ground(), counted.as_of, None).own
    assert counted.meter is not None
    assert counted.meter.steps > 0


def test_values_of_which_equality_is_not_sure_are_others() -> None:
    kinds = {"kinds": since([["甲"]])}
    rule = small({"same": {"parameters": kinds}}, parameters={"minimum": since(4)} | kinds)
    here = small_ground()
    first, same = (scope_of(one, here, here.as_of, None) for one in (rule, way(rule, "same")))
    assert (same.like, same.changed) == (first, {"kinds"})
