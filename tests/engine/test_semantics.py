"""Each operator and function of CEL at its boundaries: decided in Python as by the library, or left to it."""

import operator
from collections.abc import Callable
from typing import Any

import pytest

from tests.proof.two_ways import in_python, outcome, python_of
from wjcheck.engine import semantics
from wjcheck.engine.semantics import Unsure

MOST = 2**63 - 1
LEAST = -(2**63)
DAY = "2024-03-01"

DECIDED: list[tuple[str, dict[str, Any]]] = [
    *((f"a.{macro}(x, x == 1)", {"a": a}) for macro in ("all", "exists") for a in ([], [1], [2, 1], {"k": 1})),
    *((f"a.{macro}(x, x.k == 1)", {"a": [{}, {"k": k}]}) for macro in ("all", "exists") for k in (1, 2)),
    *((f"a {sign} b", {"a": a, "b": b}) for sign in ("&&", "||") for a in (True, False) for b in (True, False)),
    *((f"a.k {sign} b", {"a": {}, "b": b}) for sign in ("&&", "||") for b in (True, False)),
    *((f"b {sign} a.k", {"a": {}, "b": b}) for sign in ("&&", "||") for b in (True, False)),
    *((f"a.k {sign} a.l", {"a": {}}) for sign in ("&&", "||")),
    *(("!a", {"a": a}) for a in (True, False)),
    *(("size(a)", {"a": a}) for a in ("", "党委𠮷", [], [1, 2], {"k": 1})),
    *(("has(a.k)", {"a": a}) for a in ({}, {"k": None})),
    *(("a[n]", {"a": ["x", "y"], "n": n}) for n in (0, 1)),
    *(("a[n]", {"a": {"k": 1}, "n": n}) for n in ("k", "l")),
    *(("a.filter(x, x > 1).map(x, x + 1)", {"a": a}) for a in ([], [1, 2, 3])),
    *(
        ("a == b", {"a": a, "b": b})
        for a, b in (
            *((1, 1), (1, 1.0), (1, 2), (1.5, 1.5), (1, True), (True, True), (0.0, False), (None, None), (None, 0)),
            *(("甲", "甲"), ("甲", "乙"), ("1", 1), ([], []), ([], {}), ([1], [1.0]), ([1], [True]), ([1], [1, 1])),
            *(({"k": 1}, {"k": 1.0}), ({"k": 1}, {"k": True}), ({"k": 1}, {"l": 1}), ({"k": [0]}, {"k": [False]})),
            *((1.5, float("1.5")), ("党委", "".join("党委")), (10**18, int("1" + "0" * 18))),  # equal and not identical
            *(({}, {}), ([None, True], [None, True]), ([[1]], [[1]]), ({"k": 1}, {"k": 1, "l": 1})),
        )
    ),
    *(
        ("a in b", {"a": a, "b": b})
        for a, b in (
            *((1, [1]), (1, [1.0]), (1, [True]), (True, [1]), ("甲", ["乙", "甲"]), ("甲", []), (2, [1]), (1, ["1"])),
            *(("k", {"k": 1}), ("l", {"k": 1}), ([1], [[1.0]]), ([1], [[True]]), (1, [True, 1])),
        )
    ),
    *(
        (f"a {sign} b", {"a": a, "b": b})
        for sign in ("<", "<=", ">", ">=")
        for a, b in ((1, 2), (2, 1), (1, 1), (1.5, 1), (1, 1.0), ("a", "b"), ("b", "a"), ("a", "a"))
    ),
    *(
        ("a + b", {"a": a, "b": b})
        for a, b in (("党", "委"), ([1], [2]), (1, 2), (1.5, 2.0), (MOST - 1, 1), (LEAST + 1, -1))
    ),
    *(("a - b", {"a": a, "b": b}) for a, b in ((1, 2), (2.5, 1.0), (LEAST + 1, 1), (MOST - 1, -1))),
    *(("a * b", {"a": a, "b": b}) for a, b in ((3, 2), (2.5, 2.0), (-(2**62), 2), (2**62 - 1, 2))),
    *(
        (f"a {sign} b", {"a": a, "b": b})
        for sign in "/%"
        for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (6, 3), (-6, 3), (0, 5), (1, 1), (LEAST, 1), (MOST, -1))
    ),
    *(("a / b", {"a": a, "b": b}) for a, b in ((7.0, 2.0), (-1.0, 4.0), (0.5, -0.5))),
    *(("-a", {"a": a}) for a in (1, -1, 0, 2.5, MOST)),
    *(
        (f"a.{name}(b)", {"a": a, "b": b})
        for name in ("contains", "startsWith", "endsWith", "matches")
        for a, b in (("党委书记", "委"), ("党委书记", "党"), ("党委书记", "书记"), ("", ""), ("党", "党委"))
    ),
    *(("string(a)", {"a": a}) for a in ("甲", 1, -1, True, False)),
    *(("double(a)", {"a": a}) for a in (1, -1, 2.5)),
    *(("same_person(a, b)", {"a": {"name": "张三"}, "b": {"name": name}}) for name in ("张三", "李四")),
    ("among(a, b)", {"a": {"name": "张三"}, "b": [{"name": "张三"}]}),
    ("same_body(a, b)", {"a": "甲镇安监局", "b": "安监局"}),
    ("overlap(a, b)", {"a": [{"name": "张三"}], "b": [{"name": "张三"}]}),
    ("distinct(a)", {"a": ["甲", "甲"]}),
    ("persons(a)", {"a": [{"name": "张三"}, {"name": "张三"}]}),
    ("days_between(a, b)", {"a": DAY, "b": "2024-03-02"}),
    ("months_before(a, n)", {"a": DAY, "n": 1}),
    *((f"{name}(a)", {"a": a}) for name in ("latest", "earliest") for a in ([], [DAY])),
    *((f"{name}(a)", {"a": a}) for name in ("smallest", "largest") for a in ([], [2, 1])),
    ("total(a)", {"a": [0.5, 1.0]}),
    ("in_force(a, b)", {"a": {"2024-01-01": 3}, "b": DAY}),
]


@pytest.mark.parametrize("way", [0, 1])
def test_what_python_decides_the_library_decides_alike(way: int) -> None:
    """The way that stops at what is absent has either the value, or a key that is not there."""
    for text, values in DECIDED:
        condition = in_python(text)
        run = python_of(condition)[way]
        told = outcome(condition.run_by_library, values)
        try:
            assert outcome(run, values) == told, (text, values)
        except KeyError:
            assert way == 0 or told == "absent", (text, values)
        assert outcome(condition.run, values) == told, (text, values)


OTHER: tuple[Any, ...] = ("甲", 1, 2.5, True, None, [1], {"k": 1})
"""A value of each kind."""
LEFT: list[tuple[str, dict[str, Any]]] = [
    *(("!a", {"a": a}) for a in OTHER if a is not True),
    *((f"a {sign} b", {"a": a, "b": True}) for sign in ("&&", "||") for a in OTHER if a is not True),
    ("a && b", {"a": True, "b": 1}),
    ("a || b", {"a": False, "b": 1}),
    *((f"a.{macro}(x, x)", {"a": a}) for macro in ("all", "exists") for a in ([1], "ab", 1, None)),
    *((f"a.{macro}(x, x)", {"a": {"k": 1}}) for macro in ("all", "exists")),
    *(("size(a)", {"a": a}) for a in (1, 2.5, True, None)),
    *(("has(a.k)", {"a": a}) for a in ("甲", 1, [1], None)),
    *(("a[n]", {"a": [1], "n": n}) for n in (1, -1, True, 0.0, "k", None)),
    *(("a[n]", {"a": {"k": 1}, "n": n}) for n in (1, True, None)),
    *(("a[n]", {"a": "甲", "n": 0}),),
    *(("a in b", {"a": 1, "b": b}) for b in ("甲", 1, None, {"k": 1})),
    *(
        (f"a {sign} b", {"a": a, "b": b})
        for sign in ("<", "<=")
        for a, b in ((1, "1"), ("1", 1), (True, 2), (1, True), (None, 1), ([1], [2]), ({}, {}), (None, None))
    ),
    *(
        ("a + b", {"a": a, "b": b})
        for a, b in ((MOST, 1), (LEAST, -1), (1, 1.5), (True, True), ("a", 1), ([], "a"), (1e308, 1e308), ({}, {}))
    ),
    *(("a - b", {"a": a, "b": b}) for a, b in ((LEAST, 1), (MOST, -1), (1, 1.0), (True, 1), ("b", "a"))),
    *(("a * b", {"a": a, "b": b}) for a, b in ((2**62, 2), (-(2**62) - 1, 2), (2, 1.5), ("a", 2), (-1e308, 10.0))),
    *(("a / b", {"a": a, "b": b}) for a, b in ((1, 0), (1.0, 0.0), (LEAST, -1), (1, 2.0), (True, 1), ("a", "b"))),
    *(("a % b", {"a": a, "b": b}) for a, b in ((1, 0), (5.0, 2.0), (5, 2.0), (True, 1), ("a", 2))),
    *(("-a", {"a": a}) for a in (LEAST, True, "甲", None)),
    *(
        (f"a.{name}(b)", {"a": a, "b": b})
        for name in ("contains", "startsWith", "endsWith")
        for a, b in ((1, "1"), ("1", 1), (["甲"], "甲"))
    ),
    *(("a.matches(b)", {"a": a, "b": b}) for a, b in ((1, "1"), ("1", 1), ("a", "("), ("a", "[a-b]"), ("a", "(?:a)"))),
    *(("string(a)", {"a": a}) for a in (2.5, None, [1], {"k": 1})),
    *(("double(a)", {"a": a}) for a in (True, "2.5", None, [1])),
    *(("days_between(a, b)", {"a": a, "b": DAY}) for a in ("昨天", 1)),
    ("months_before(a, n)", {"a": DAY, "n": "1"}),
    ("in_force(a, b)", {"a": {}, "b": DAY}),
    *((f"{name}(a)", {"a": a}) for name in ("latest", "earliest") for a in ([1], "甲", {"k": 1})),
    *((f"{name}(a)", {"a": [a]}) for name in ("smallest", "largest") for a in (2.5, "甲", True)),
    *(("total(a)", {"a": a}) for a in (["甲"], "1")),
    *(("distinct(a)", {"a": a}) for a in ("甲", {"k": 1})),
]


@pytest.mark.parametrize("way", [0, 1])
def test_what_python_does_not_decide_is_left_to_the_library(way: int) -> None:
    for text, values in LEFT:
        condition = in_python(text)
        run = python_of(condition)[way]
        try:
            told = run(values)
        except KeyError:
            told = "absent"
        except Exception:
            assert outcome(condition.run, values) == outcome(condition.run_by_library, values), (text, values)
            continue
        raise AssertionError((text, values, told))


def _astray(*_: Any) -> Any:
    raise KeyError


def test_a_function_of_ours_is_held_to_the_kinds_it_is_declared_with() -> None:
    one, two = semantics._of_one(len, list, int), semantics._of_two(operator.mul, str, int)
    assert (one([1, 2]), two("a", 2)) == (2, "aa")
    left: list[Callable[[], Any]] = [
        lambda: one("ab"),
        lambda: one({1: 2}),
        lambda: two("a", "b"),
        lambda: two(1, 2),
        lambda: two("a", True),
    ]
    # an error of the function's own is no key that is absent from the filing
    left += [lambda: semantics._of_one(_astray, list, int)([]), lambda: semantics._of_two(_astray, str, int)("a", 1)]
    left += [lambda: semantics._of_one(len, list, str)([]), lambda: semantics._of_one(sum, list, int)([0.5])]
    for number, ask in enumerate(left):
        with pytest.raises(Unsure):
            raise AssertionError((number, ask()))
