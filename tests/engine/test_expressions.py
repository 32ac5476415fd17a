"""Conditions: plain values in and out, absence told from error, and the functions of our own."""

from datetime import date
from typing import Any

import pytest

from wjcheck.engine.expressions import Absent, Environment, ExpressionError, names_read

ENVIRONMENT = Environment(["a", "b", "people", "n"])


def run(text: str, **values: Any) -> Any:
    return ENVIRONMENT.compile(text).run(ENVIRONMENT.activation(values))


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
        ENVIRONMENT.compile(text)


@pytest.mark.parametrize("text", ["n / 0", "a[100]", "a.all(x, a.all(y, a.all(z, x == y || y == z || true)))"])
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


def test_persons_counts_everyone_once_but_the_nameless_each() -> None:
    people = [{"name": "张三"}, {"name": "张 三"}, {"name": "李四"}, {}, {}]
    assert run("persons(people).size()", people=people) == 4
    namesakes = [{"name": "张三", "id": "1"}, {"name": "张三", "id": "2"}]
    assert run("persons(people).size()", people=namesakes) == 2


def test_distinct_and_days_between() -> None:
    assert run("distinct(a)", a=["甲", "乙", "甲", "甲 "]) == ["甲", "乙"]
    assert run('days_between("2023-09-20", "2023-10-01")') == (date(2023, 10, 1) - date(2023, 9, 20)).days


def test_names_read_leaves_out_members_and_texts() -> None:
    assert names_read('a.b.filter(s, s.n in ["x.y", "z"]) > limit') >= {"a", "limit"}
    assert "z" not in names_read('a == "z"')
    assert "b" not in names_read("a.b")
