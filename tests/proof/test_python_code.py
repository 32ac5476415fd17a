"""Conditions written in Python come to what the library that reads CEL comes to, whatever they read."""

import runpy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.proof.two_ways import NAMES, in_python, outcome
from tests.rules.shipped import judge
from wjcheck.engine.compiled import conditions_of
from wjcheck.engine.expressions import Condition, Environment, ExpressionError
from wjcheck.engine.shipped_conditions import SHIPPED
from wjcheck.proof.python_code import Unfit, written

SCALARS = st.one_of(
    st.sampled_from(["", "党委", "党委书记", "2024-03-01", "副镇长"]),
    st.integers(-3, 3),
    st.booleans(),
    st.sampled_from([0.0, 1.0, 2.5, -1.5]),
)
PERSONS = st.dictionaries(st.sampled_from(["name", "id", "post", "vacant", "head_of"]), SCALARS, max_size=4)
VALUES = st.dictionaries(
    st.sampled_from(NAMES[:-1]),
    st.one_of(SCALARS, st.lists(SCALARS, max_size=3), PERSONS, st.lists(PERSONS, max_size=3)),
    max_size=4,
)
LEAVES = st.sampled_from(
    [
        "a",
        "b",
        "n",
        "people",
        "a.name",
        "b.post",
        "0",
        "1",
        "-2",
        "1.5",
        "true",
        "false",
        '"党委"',
        '""',
        "[]",
        "[1, a]",
    ]
)


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    two = st.tuples(inner, inner)
    infix = ["&&", "||", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "in"]
    macros = ["all", "exists", "exists_one", "filter", "map"]
    loops = st.tuples(inner, st.sampled_from(macros), st.sampled_from(["x", "x.name", "x.post", "x.vacant"]), inner)
    return st.one_of(
        st.tuples(two, st.sampled_from(infix)).map(lambda t: f"({t[0][0]} {t[1]} {t[0][1]})"),
        st.tuples(inner, two).map(lambda t: f"({t[0]} ? {t[1][0]} : {t[1][1]})"),
        inner.map(lambda text: f"!({text})"),
        inner.map(lambda text: f"({text}).size()"),
        inner.map(lambda text: f"string({text})"),
        inner.map(lambda text: f'({text}).startsWith("党")'),
        inner.map(lambda text: f'({text}).matches("^(.*(党委|工委))?书记|镇长$")'),
        st.sampled_from(["has(a.name)", "has(b.vacant)", "has(filing.n)", "persons(people)", "distinct(a)", "a[0]"]),
        two.map(lambda t: f"same_person({t[0]}, {t[1]})"),
        loops.map(lambda t: f"({t[0]}).{t[1]}(x, {t[2]} == {t[3]})"),
        st.tuples(inner, inner).map(lambda t: f"({t[0]}).exists(x, x.vacant || {t[1]})"),
    )


TEXTS = st.recursive(LEAVES, _grown, max_leaves=6)


@given(TEXTS, VALUES)
def test_python_and_the_library_come_to_the_same(text: str, values: dict[str, Any]) -> None:
    try:
        condition = in_python(text)
    except ExpressionError:
        return  # the compiler knows that it can come to nothing
    values = {**values, "filing": values}
    assert outcome(condition.run, values) == outcome(condition.run_by_library, values)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a.name == 1 || b", {"a": {}, "b": True}),
        ("b && a.name == 1", {"a": {}, "b": False}),
        ("a.name == 1 && b", {"a": {}, "b": False}),
        ("a.exists(x, x.n == 1)", {"a": [{}, {"n": 1}]}),
        ("a.all(x, x.n == 1)", {"a": [{}, {"n": 2}]}),
        ("a.all(x, x.n == 1)", {"a": [{}, {"n": 1}]}),
        ("a == 1", {"a": True}),
        ("true in a", {"a": [1]}),
        ("1 in a", {"a": [True, 1.0]}),
        ("a == b", {"a": [1, {"n": 1}], "b": [1.0, {"n": True}]}),
        ("a < b", {"a": True, "b": 2}),
        ("a + b", {"a": 2**63 - 1, "b": 1}),
        ("a + b", {"a": 1, "b": 1.5}),
        ("a / b", {"a": -7, "b": 2}),
        ("a % b", {"a": -7, "b": 2}),
        ('"b" in a', {"a": "abc"}),
        ("a.exists(x, x)", {"a": "abc"}),
        ("a.map(x, x)", {"a": {"k": 1}}),
        ('a.matches("书记$")', {"a": "书记\n"}),
        ('a.matches("(a*)*b")', {"a": "a" * 40}),
        ("a ? 1 : 2", {"a": "x"}),
        ("a.size()", {"a": 1}),
        ("string(a)", {"a": 1.0}),
        ("a[n]", {"a": [1], "n": True}),
        ("a[n]", {"a": [1], "n": -1}),
        ('a["k"].l', {"a": {"k": {}}}),
        ("total(a)", {"a": ["x"]}),
        ("latest(a)", {"a": "2024"}),
    ],
)
def test_where_the_two_languages_differ_it_is_cel(text: str, values: dict[str, Any]) -> None:
    condition = in_python(text)
    assert outcome(condition.run, values) == outcome(condition.run_by_library, values)


@pytest.mark.parametrize(
    "text", ['a.matches("(a*)*b")', 'a.matches("a+b+")', "timestamp(a) < timestamp(b)", "type(a)", "{1: a}"]
)
def test_what_may_mean_something_else_is_left_to_the_library(text: str) -> None:
    with pytest.raises(Unfit):
        written(Environment(NAMES).compile(text).syntax)


def test_a_condition_can_name_nothing_of_python() -> None:
    """What a pack calls its names and texts stands in no code but as a text."""
    strange = "x')]+[__import__('os').system('true')]+v['"
    condition = in_python(f'[a == "{strange}", print, lambda, v]', ("a", "print", "lambda", "v"))
    assert condition.run({"a": strange, "print": 1, "lambda": 2, "v": 3}) == [True, 1, 2, 3]


def test_a_long_condition_is_left_to_the_library() -> None:
    deep = "!" * 120 + "(a == 1)"
    assert Environment(NAMES).compile(deep).run({"a": 1}) is True
    long = " || ".join(f'a == "{n}"' for n in range(900))
    assert Environment(NAMES).compile(f"b.exists(x, {long.replace('a ==', 'x ==')})").run({"b": ["899"]}) is True


def test_the_conditions_and_rules_of_the_shipped_pack_stand_in_python_as_they_would_be_written_now() -> None:
    script = runpy.run_path(str(Path(__file__).parents[2] / ".ci" / "conditions.py"))
    for file, text in script["modules"]().items():
        assert file.read_text(encoding="utf-8") == text, "run `python .ci/conditions.py`"
    texts = {condition.text for rule in judge().rules for condition in conditions_of(rule)}
    assert texts <= SHIPPED.keys(), "all of them can be written"


def test_only_shipped_conditions_of_a_shipped_pack_are_run_as_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stranger's are bound by the limits of the library, whatever they say."""
    asked = list[str]()
    monkeypatch.setattr(Condition, "run_by_library", lambda self, _: asked.append(self.text))
    text = next(text for text in SHIPPED if text.startswith("leaders.filter("))
    values = {"leaders": [{"name": "张三"}]}
    Environment(("leaders",), shipped=True).compile(text).run(values)
    assert asked == []
    Environment(("leaders",)).compile(text).run(values)
    assert asked == [text]
    Environment(("leaders",), shipped=True).compile("leaders.size() + 41").run(values)
    assert asked == [text, "leaders.size() + 41"]
