"""Conditions: plain values in and out, absence told from error, and the functions of our own."""

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from wjcheck.engine.expressions import (
    ABSENT,
    Absent,
    Condition,
    Environment,
    ExpressionError,
    blanked,
    names_read,
)
from wjcheck.engine.library import not_plain
from wjcheck.locale.message import Bilingual


def environment() -> Environment:
    return Environment(["a", "b", "people", "n"])


def run(text: str, **values: Any) -> Any:
    return environment().compile(text).run(values)


def test_plain_values_come_back() -> None:
    assert run("a.size() + 1", a=[1, 2]) == 3
    assert run("a.filter(x, x.n > 1)", a=[{"n": 1}, {"n": 2, "@": "a[1]"}]) == [{"n": 2, "@": "a[1]"}]


def test_absent_key_and_absent_name_are_absent() -> None:
    assert isinstance(run("a.missing", a={}), Absent)
    assert isinstance(run("b > 1", a={}), Absent)
    assert isinstance(run("a.filter(x, x.n > 1)", a=[{}]), Absent)


def test_three_valued_logic() -> None:
    assert run("a.missing || true", a={}) is True
    assert isinstance(run("a.missing || false", a={}), Absent)


@pytest.mark.parametrize("text", ["a +", "unknown > 1", "a.frobnicate()", "1 == '1'"])
def test_what_does_not_compile_says_so(text: str) -> None:
    with pytest.raises(ExpressionError):
        environment().compile(text)


@pytest.mark.parametrize("text", ["n / 0", "a[100]"])
def test_what_fails_otherwise_is_an_error(text: str) -> None:
    with pytest.raises(ExpressionError):
        run(text, n=1, a=list(range(60)))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"name": "张三"}, {"name": "张三"}, True),
        ({"name": "张三"}, {"name": "张 三"}, True),
        ({"name": "张三"}, {"name": "张\u3000三"}, True),
        ({"name": "张三"}, {"name": "张四"}, False),
        ({"name": "张三", "id": "A1"}, {"name": "张三", "id": "A2"}, False),
        ({"name": "张三", "id": "A1"}, {"name": "章三", "id": "A1"}, True),
        ({"name": "张三", "id": "A1"}, {"name": "张三"}, True),
        ({}, {}, False),
        ({"post": "镇长"}, {"post": "镇长"}, False),
    ],
)
def test_same_person(one: dict[str, str], other: dict[str, str], same: bool) -> None:
    assert run("same_person(a, b)", a=one, b=other) is same
    assert run("same_person(b, a)", a=one, b=other) is same
    assert run("among(a, people)", a=one, people=[other]) is same


def test_overlap_is_what_among_says_of_each() -> None:
    people = [{"name": "张三"}, {"name": "李 四", "id": "1"}, {"name": "王五", "id": "2"}, {"role": "x"}]
    others = [{"name": "李四"}, {"name": "赵六", "id": "2"}, {"name": "张三", "id": "9"}, {"name": ""}]
    whole = run("overlap(a, b)", a=people, b=others)
    assert whole == run("a.filter(p, among(p, b))", a=people, b=others)
    assert [person["name"] for person in whole] == ["张三", "李 四", "王五"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("安监局", "安监局", True),
        ("湖塘镇安监局", "安监局", True),
        ("安监局", "示例街道 安监局", True),
        ("应急管理局", "区应急管理局", False),
        ("综合行政执法局", "安监局", False),
        ("镇", "", False),
    ],
)
def test_same_body_with_or_without_the_units_name(one: str, other: str, same: bool) -> None:
    assert run("same_body(a, b)", a=one, b=other) is same
    assert run("same_body(b, a)", a=one, b=other) is same


def test_thousands_of_one_name_are_told_apart_at_once() -> None:
    """Pair by pair this would be a hundred million comparisons, and take minutes."""
    namesakes = [{"name": "张三", "id": str(number)} for number in range(10_000)]
    others = [{"name": "张三", "id": f"x{number}"} for number in range(10_000)]
    assert run("overlap(a, b)", a=namesakes, b=others) == []
    assert run("persons(people).size()", people=namesakes) == 10_000


def test_what_comes_to_no_plain_value_is_an_error_with_its_condition() -> None:
    for text in ('timestamp("2024-01-01T00:00:00Z")', 'b"a"', "type(1)", "{1: 2}", "[[0.0 / 0.0]]", '{"a": 1.0 / 0.0}'):
        with pytest.raises(ExpressionError) as caught:
            run(text)
        assert caught.value.condition == text


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_persons_does_not_turn_on_the_order_of_entries(order: tuple[int, ...]) -> None:
    namesakes = [{"name": "张三", "id": "1"}, {"name": "张三"}, {"name": "张三", "id": "2"}]
    assert run("persons(people).map(p, p.id)", people=[namesakes[n] for n in order]) == [
        namesakes[n]["id"] for n in order if n != 1
    ]
    # of one person's entries the fuller one speaks, and of two as full the same one always
    entries: list[dict[str, Any]] = [{"name": "李四", "certified": False, "post": "科员"}]
    entries += [{"name": "李 四", "certified": True, "post": "科员"}, {"name": "李四", "certified": True}]
    assert run("persons(people).map(p, p.certified)", people=[entries[n] for n in order]) == [False]


def test_persons_counts_everyone_once_but_the_nameless_each() -> None:
    people = [{"name": "张三"}, {"name": "张 三"}, {"name": "李四"}, {}, {}]
    assert run("persons(people).size()", people=people) == 4
    namesakes = [{"name": "张三", "id": "1"}, {"name": "张三", "id": "2"}]
    assert run("persons(people).size()", people=namesakes) == 2


def test_distinct_and_days_between() -> None:
    assert run("distinct(a)", a=["甲", "乙", "甲", "甲 "]) == ["甲", "乙"]
    assert run('days_between("2023-09-20", "2023-10-01")') == (date(2023, 10, 1) - date(2023, 9, 20)).days


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        ("2024-12-31", 12, "2023-12-31"),
        ("2024-12-31", 6, "2024-06-30"),
        ("2024-03-31", 1, "2024-02-29"),
        ("2023-03-31", 1, "2023-02-28"),
        ("2024-02-29", 12, "2023-02-28"),
        ("2024-01-15", 1, "2023-12-15"),
        ("2024-12-15", 12, "2023-12-15"),
        ("2024-06-30", 0, "2024-06-30"),
        ("2024-06-30", 12 * 2023 + 5, "0001-01-30"),
        ("2024-06-30", 12 * 2023 + 6, "0001-01-01"),
        ("2024-06-30", 10**18 - 1, "0001-01-01"),
    ],
)
def test_months_before(day: str, months: int, before: str) -> None:
    assert run("months_before(a, n)", a=day, n=months) == before


def test_latest_and_earliest() -> None:
    days = ["2024-03-01", "2023-12-31", "2024-02-29"]
    assert run("latest(a)", a=days) == "2024-03-01"
    assert run("earliest(a)", a=days) == "2023-12-31"
    assert run("latest(a) + earliest(a)", a=[]) == ""


def test_total_is_exact_to_the_cent() -> None:
    assert run("total(a.map(x, x.value))", a=[{"value": 0.1}, {"value": 0.2}]) == 0.3
    assert run("total(a) == total(b)", a=[0.1] * 10, b=[1.0]) is True
    assert run("total(a)", a=[]) == 0


def test_names_read_leaves_out_members_and_texts() -> None:
    assert names_read('a.b.filter(s, s.n in ["x.y", "z"]) > limit') >= {"a", "limit"}
    assert "z" not in names_read('a == "z"')
    assert "b" not in names_read("a.b")


def test_smallest_and_largest_of_nothing_are_none_at_all() -> None:
    assert run("[smallest(a), largest(a)]", a=[3, 1, 2]) == [1, 3]
    assert run("[smallest(a), largest(a)]", a=[]) == [0, 0]


def test_what_is_compiled_once_is_the_same_condition_the_next_time() -> None:
    fresh = environment()
    assert fresh.compile("a + 1") is fresh.compile("a + 1")
    with pytest.raises(ExpressionError, match="divide by zero"):
        run("n / 0", n=1)


def test_an_error_says_why_in_both_languages_or_in_the_library_s_words() -> None:
    ours, its = ExpressionError(Bilingual("甲", "a"), "x"), ExpressionError("why")
    assert (str(ours), ours.what, ours.condition) == ("a", Bilingual("甲", "a"), "x")
    assert (str(its), its.what, its.condition) == ("why", "why", "")
    with pytest.raises(ExpressionError, match="unknown") as caught:
        environment().compile("unknown > 1")
    assert caught.value.condition == "unknown > 1"
    with pytest.raises(ExpressionError, match="frobnicate"):
        environment().compile("a.frobnicate()")


def test_a_condition_reads_the_names_of_its_environment_only() -> None:
    assert environment().compile("a.map(x, x.b).size() > n").names == {"a", "n"}
    assert blanked('a == "x\\"y" + \'z\' + b') == 'a == "    " + " " + b'


def test_a_condition_that_was_kept_is_what_it_was() -> None:
    compiled, other = environment().compile("a + n"), environment()
    other.take("a + n", compiled.names, compiled.kept)
    taken = other.compile("a + n")
    assert (taken.kept, taken.names, taken.text) == (compiled.kept, frozenset({"a", "n"}), "a + n")
    assert taken.run({"a": 1, "n": 2}) == 3
    spoilt = environment()
    spoilt.take("a + n", compiled.names, b"of another version")
    assert spoilt.compile("a + n").run({"a": 1, "n": 2}) == 3


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"a": [1, 2.5, None, True, "x", {}]}, None),
        ([{"a": {1: 2}}], "map key"),
        ([b"a"], "bytes"),
        ({"a": float("inf")}, "inf"),
        (date(2024, 1, 1), "date"),
    ],
)
def test_what_is_no_plain_value_is_called_by_its_kind(value: Any, told: str | None) -> None:
    assert not_plain(value) == told


def test_whether_something_is_filed_is_asked_without_the_filing() -> None:
    fresh = Environment(["filing", "a"])
    for text, told in (
        ("has(filing.a)", True),
        ("has(filing.b)", False),
        ('"has(filing.a)" == a', True),
        ("has(filing.a) && filing.a == 0", True),
    ):
        assert fresh.compile(text).run({"filing": {"a": 0}, "a": "has(filing.a)"}) is told, text
    with pytest.raises(ExpressionError) as caught:
        run("type(a)", a=1)
    assert "type" in str(caught.value)


def _astray(_: Any) -> Any:
    raise ValueError


def test_a_condition_in_python_is_run_in_one_way_and_then_in_the_other_and_else_by_the_library() -> None:
    compiled, values = environment().compile("a.k + n"), {"a": {"k": 1}, "n": 2}

    def absent(_: Any) -> Any:
        raise KeyError

    def run_as(*runs: Any) -> Any:
        return Condition(compiled.text, compiled.names, compiled._environment, kept=compiled.kept, runs=runs).run(
            values
        )

    assert run_as(len, None) == 2
    assert run_as(absent, None) is ABSENT
    assert run_as(absent, len) == 2
    assert run_as(absent, absent) is ABSENT
    assert (run_as(_astray, None), run_as(absent, _astray)) == (3, 3)


def test_a_dated_table_gives_what_was_in_force() -> None:
    table = {"2023-09-13": 30, "2024-07-01": 40}
    for day, told in (("2024-06-30", 30), ("2024-07-01", 40), ("2023-01-01", 30)):
        assert run("in_force(a, n)", a=table, n=day) == told


def test_what_fails_says_which_condition_it_was() -> None:
    for text, values in (("n / 0", {"n": 1}), ("a[n]", {"a": [], "n": 1})):
        with pytest.raises(ExpressionError) as caught:
            run(text, **values)
        assert caught.value.condition == text


def test_a_condition_that_goes_round_too_often_is_stopped() -> None:
    text = "a.all(x, a.all(y, a.all(z, z >= 0)))"
    with pytest.raises(ExpressionError, match="budget") as caught:
        run(text, a=list(range(60)))
    assert caught.value.condition == text
