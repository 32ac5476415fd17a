"""A function whose lists are spelt out as loops comes to what it came to before, and fails where it failed."""

import ast
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trials import trials
from wjcheck.proof.python_loops import spelt_out


def lists_in(source: str) -> int:
    return sum(isinstance(node, ast.ListComp) for node in ast.walk(ast.parse(source)))


def function_of(source: str) -> Callable[..., Any]:
    known: dict[str, Any] = {"Any": Any}
    exec(source, known)  # what is tried here is written in this file
    found: Callable[..., Any] = known["f"]
    return found


def came_to(function: Callable[..., Any], *given: Any) -> object:
    try:
        return function(*given)
    except (KeyError, NameError) as error:
        return type(error).__name__


def same(body: str, *cases: tuple[Any, ...], left: int = 0) -> None:
    source = "def f(a: Any, b: Any) -> Any:\n" + "\n".join(f"    {line}" for line in body.splitlines()) + "\n"
    written = spelt_out(source)
    assert lists_in(source) > lists_in(written) == left, written
    for case in cases:
        assert came_to(function_of(written), *case) == came_to(function_of(source), *case), written


PEOPLE = [{"n": 1, "on": True}, {"n": 2, "on": False}, {"n": 3}, {"n": 4, "on": True}]


@pytest.mark.parametrize(
    "body",
    [
        "return [x for x in a if x > b]",
        "return [x + 1 for x in a]",
        "return (len([x for x in a if x > b]), b in [x for x in a])",
        "c = d = [x for x in a if x > b]\nreturn c is d and c",
        "c = [x for x in a] if b else []\nreturn c + [y for y in a]",
        "return sum(([x for x in a] if b > 1 else [b]) + [x for x in a if x])",
        "return True in [x > b for x in a]",
        "return False not in [x > b for x in a]",
        "return (False in [x > b for x in a], True not in [x > b for x in a])",
        "return not (False not in [True in [x > y for y in a] for x in a])",
        "return b > 1 and True in [x > b for x in a] and len([x for x in a]) > 2",
        "return b > 1 or True in [x == b for x in a] or False not in [x < b for x in a]",
        "if b and True in [x > b for x in a]:\n    return 1\nreturn 2",
        "if b and True in [x > b for x in a]:\n    return 1\nelse:\n    c = [x for x in a]\n    return c",
        "try:\n    c = [9 // x for x in a]\nexcept ZeroDivisionError:\n    c = [x for x in a]\nreturn c",
        "return [[y for y in a if y > x] for x in a if True in [x < z for z in a] and x > b]",
        "return [x for x in [y + b for y in a] if x in [z for z in a]]",
    ],
)
def test_lists_and_questions_are_spelt_out(body: str) -> None:
    same(body, *(([*range(size)], b) for size in range(4) for b in range(3)))


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ("return [[x for x in a if x > b] for x in a]", 1),  # the inner one would take the outer one's variable
        ("return [True in [x > b for x in a] for x in a]", 1),
        ("c = lambda: [x for x in a]\nreturn [x for x in a], c()", 1),  # who knows when it is called
        ("return b < len(a) < len([x for x in a]), [x for x in a]", 1),
        ("return [x for x in a], [(x, y) for x in a for y in a]", 1),
    ],
)
def test_what_is_not_surely_worked_out_stays(body: str, left: int) -> None:
    same(body, ([1, 2, 3], 2), ([], 0), left=left)


def test_what_is_absent_is_absent_still() -> None:
    for body in (
        "return [x for x in a if x['on']]",
        "return {}['no'] + [x for x in a]",
        "try:\n    c = [x['on'] for x in a]\nexcept KeyError:\n    pass\nreturn c",
        "c = [x for x in a]\ntry:\n    c = [x['on'] for x in a]\nexcept KeyError:\n    pass\nreturn c",
    ):
        for people in (PEOPLE, PEOPLE[:2], PEOPLE[1:], []):
            same(body, (people, None))
    # an answer needs none of those behind it; CEL says the same of `exists` and `all`
    source = "def f(a: Any, b: Any) -> Any:\n    return True in [x['on'] for x in a]\n"
    assert came_to(function_of(source), PEOPLE, 0) == "KeyError"
    assert came_to(function_of(spelt_out(source)), PEOPLE, 0) is True
    assert came_to(function_of(spelt_out(source)), PEOPLE[1:], 0) == "KeyError"


@settings(max_examples=trials(60))
@given(
    st.recursive(
        st.sampled_from(["a", "[b]", "[]"]),
        lambda inner: st.one_of(
            st.builds("[x for x in {}]".format, inner),
            st.builds("[y for y in {} if y > b and True in [y < z for z in {}]]".format, inner, inner),
            st.builds("({} if b else {})".format, inner, inner),
            st.builds("({} + {})".format, inner, inner),
            st.builds("({} or {})".format, inner, inner),
            st.builds("({} and {})".format, inner, inner),
            st.builds("[len({})]".format, inner),
        ),
        max_leaves=6,
    )
)
def test_whatever_is_written_comes_to_the_same(expression: str) -> None:
    source = f"def f(a: Any, b: Any) -> Any:\n    c = {expression}\n    return c\n"
    written = spelt_out(source)
    for case in (([1, 2, 3], 1), ([], 0), ([0, 5], 2)):
        assert came_to(function_of(written), *case) == came_to(function_of(source), *case), written
