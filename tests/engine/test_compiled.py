"""A rule with all its conditions, by which values another reading is decided, and what a filing is bound to."""

from datetime import date
from typing import Any

import pytest

from tests.engine.filings import submit
from tests.engine.small_rules import YEAR_END, ground, since, small, text, way
from wjcheck.engine.compiled import Ground, asked, conditions_of, environment_for
from wjcheck.engine.shipped_conditions import SHIPPED

SAID = {"say": text("甲")}
PARTS: dict[str, Any] = {
    "applies": {"when": "count > 1", "otherwise": text("不")},
    "eased": {"when": "count > 2", "severity": "info", "because": text("因")},
    "needs": ["bureau.name", {"path": "office.name", "when": "count > 3"}],
    "outcomes": [{"when": "count > 4", "status": "fail"} | SAID],
    "notes": [{"when": "count > 5"} | SAID],
}


def test_every_condition_of_a_rule_is_compiled_beside_its_part() -> None:
    rule = small(**PARTS)
    texts = [(name, condition.text) for name, condition in asked(rule)]
    assert texts == [
        (None, "count > 1"),
        ("count", "leaders.size()"),
        ("enough", "count >= minimum"),
        *((None, f"count > {n}") for n in (4, 3, 5)),
        (None, "enough"),
        (None, "count > 2"),
    ]
    assert [(need.path, condition and condition.text) for need, condition in rule.needs] == [
        ("bureau.name", None),
        ("office.name", "count > 3"),
    ]
    assert (set(rule.names), rule.own_names) == ({"minimum", "count", "enough"}, ("minimum", "count", "enough"))
    bare = small()
    assert (bare.applies, bare.eased, bare.needs, bare.outcomes, bare.notes, bare.others) == (
        None,
        None,
        (),
        (),
        (),
        (),
    )


def test_another_reading_is_a_rule_of_its_own() -> None:
    rule = small({"six": {"parameters": {"minimum": since(6)}, "facts": {"extra": "count + 1"}}})
    (name, other, six) = rule.others[0]
    assert (name, other.says.zh, six.way, six.aside, six.others) == ("six", "另一读法", "six", True, ())
    assert (rule.way, rule.aside) == ("", False)
    assert [condition.text for condition in conditions_of(rule)][-4:] == [
        "leaders.size()",
        "count >= minimum",
        "count + 1",
        "enough",
    ]


@pytest.mark.parametrize("text", ["verdicts.size() > 1", "haves.size() > 1"])
def test_what_reads_what_others_came_to_sums_up(text: str) -> None:
    assert small(require=text).sums_up
    assert not small().sums_up


def test_by_which_values_a_reading_is_decided() -> None:
    six = {"parameters": {"minimum": since(6)}}
    more: dict[str, Any] = {"minimum": since(4), "limit": since(1)}
    assert way(small({"six": six}), "six").decided_by == frozenset({"enough"})
    rule = small({"six": six}, **PARTS)
    assert way(rule, "six").decided_by == frozenset({"enough", "count", "bureau", "office"})
    rule = small({"six": six}, needs=[{"path": "people[].name", "fact": "people"}], dated=["done"], parameters=more)
    assert way(rule, "six").decided_by == frozenset({"enough", "people", "done"})
    rule = small({"six": six}, due={"date": "2024-06-30", "done": "office.date"})
    assert way(rule, "six").decided_by == frozenset({"enough", "office.date"})
    rule = small({"six": six}, eased={"when": "minimum > 5", "severity": "info", "because": text("因")})
    assert way(rule, "six").decided_by == frozenset({"enough", "minimum"})


@pytest.mark.parametrize(
    "other",
    [
        {"severity": "info", "severity_because": text("因")},
        {"require": "count > 5"},
        {"needs": ["bureau.name"]},
        {"outcomes": [{"when": "count > 4", "status": "fail"} | SAID]},
        {"applies": {"when": "count > 1", "otherwise": text("不")}},
        {"not_eased": True},
        {"first_window": "2024Q2"},
    ],
)
def test_a_reading_that_asks_something_else_is_decided_by_more(other: dict[str, Any]) -> None:
    rule = small({"other": other}, per="quarter", eased=PARTS["eased"])
    assert way(rule, "other").decided_by is None


def test_only_the_program_s_own_conditions_are_run_as_python() -> None:
    rule, written = small().rule, next(iter(SHIPPED))
    for shipped in (False, True):
        environment = environment_for([rule], shipped=shipped)
        assert (environment.written(written) is not None) is shipped
        assert environment.written("no condition") is None
    assert {"minimum", "count", "enough", "leaders", "district", "window"} <= environment_for([rule]).names


def test_what_a_filing_is_bound_to() -> None:
    here = ground()
    assert (here.shared["as_of"], here.shared["filing"], here.shared["district"]) == ("2024-12-31", here.data, {})
    assert (here.shared["bureau"], here.shared["leaders"], "meetings" in here.shared) == (
        {},
        here.data["leaders"],
        False,
    )
    assert here.shared["year"] == 2024
    here.once("a", lambda: 1)
    summing = here.summing({"1.1.1": "pass"}, {"有班子": "fail"})
    assert (summing.shared["verdicts"], summing.shared["haves"]) == ({"1.1.1": "pass"}, {"有班子": "fail"})
    assert summing.shared["leaders"] is here.shared["leaders"]
    assert (summing.seen, summing.as_of) == ({}, YEAR_END)


def test_a_value_is_made_a_figure_once_and_each_by_itself() -> None:
    here = ground()
    one, other = [{"name": "张三"}], [{"name": "李四"}]
    assert (here.shown(one), here.shown(other)) == (("张三",), ("李四",))
    assert here.shown(one) is here.shown(one)
    assert [here.shown(value) for value in ("甲", 1, True, 2.0, None)] == ["甲", 1, True, 2, None]


def test_what_is_asked_for_once_is_made_once() -> None:
    here, made = ground(), iter((1, 2))
    assert [here.once("a", lambda: next(made)) for _ in range(2)] == [1, 1]
    assert here.once("b", lambda: next(made)) == 2


def test_sizes_are_those_of_what_is_bound() -> None:
    few, many = ground(leaders=1), ground(leaders=5)
    assert few.size("leaders") != many.size("leaders")
    assert few.size("nothing") == few.size_of(7) == few.size("year")
    assert few.size_of([1, 2, 3]) != few.size_of([1])
    assert few.size_of("甲" * 99) != few.size_of("甲")
    assert few.size_of(few.data["leaders"]) == few.size_of(list(few.data["leaders"]))


def test_a_filing_knows_its_district() -> None:
    filed = Ground.of(submit({"wjcheck": "1"}), date(2024, 1, 2), date(2023, 9, 13), {"units": 3})
    assert filed.shared["district"] == {"units": 3}
