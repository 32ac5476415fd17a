"""What conditions written in Python need not ask is true of every filing that is read."""

from typing import Any

import pytest
from hypothesis import given, settings

from tests.filings.strategies import as_yaml, filings
from tests.proof.two_ways import CALLABLE
from tests.trials import trials
from wjcheck.engine.expressions import ABSENT, Environment
from wjcheck.filing.load import load
from wjcheck.proof.python_code import written
from wjcheck.proof.python_types import (
    BOOL,
    EMPTY,
    INT,
    MAP,
    SMALL,
    TEXT,
    UNSURE,
    Type,
    common,
    filed,
    listing_of,
    named,
    value_type,
)
from wjcheck.reading.parse import read

_PLAIN = {"bool": bool, "int": int, "small": int, "number": float, "text": str}


def strays(value: Any, kind: Type, where: str = "") -> list[str]:
    """Return where a value is not what its type says."""
    if kind.kind in _PLAIN:
        return [] if type(value) is _PLAIN[kind.kind] else [where]
    if kind.kind == "list":
        return [s for one in value for s in strays(one, kind.element, f"{where}[]")] if type(value) is list else [where]
    if type(value) is not dict or kind.keys is None:
        return [where]
    found = [f"{where}.{key}" for key in value if key not in kind.keys]
    for key, its in kind.keys.items():
        found += strays(value[key], its, f"{where}.{key}") if key in value else []
    return found


@given(values=filings())
@settings(max_examples=trials(40))
def test_whatever_is_filed_is_of_its_type(values: dict[str, Any]) -> None:
    assert strays(load(read(as_yaml(values))).data, filed()) == []


def test_a_type_that_is_not_so_would_be_noticed() -> None:
    assert strays({"year": "2024"}, filed()) == [".year"]
    assert strays({"leaders": [{"name": 1}]}, filed()) == [".leaders[].name"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (BOOL, BOOL, BOOL),
        (SMALL, INT, INT),
        (TEXT, INT, UNSURE),
        (EMPTY, listing_of(TEXT), listing_of(TEXT)),
        (listing_of(TEXT), listing_of(INT), listing_of(UNSURE)),
        (Type("map", None, {"a": TEXT, "b": INT}), Type("map", None, {"a": TEXT}), Type("map", None, {"a": TEXT})),
        (MAP, Type("map", None, {"a": TEXT}), MAP),
    ],
)
def test_of_two_types_only_what_both_say_is_sure(one: Type, other: Type, expected: Type) -> None:
    assert common(one, other) == expected
    assert common(other, one) == expected


def test_the_types_of_what_a_rule_file_says() -> None:
    assert value_type(True) == BOOL
    assert (value_type(999_999), value_type(-1_000_000)) == (SMALL, INT)
    assert value_type(("党委", "政府")) == listing_of(TEXT)
    assert value_type(["党委", 3]) == listing_of(UNSURE)
    assert value_type(None) == UNSURE


_NAMES = ("leaders", "bureau", "unit", "filing", "any")
_VALUES: dict[str, Any] = {
    "leaders": [{"@": "leaders[0]", "name": "张三", "head_of": ["党委"], "vacant": False}, {"@": "leaders[1]"}],
    "bureau": {"established": True, "counts": {"established": 3, "other": 10**18 - 1}},
    "unit": {"village_count": 0},
    "any": [1, "2", {"3": True}],
}
_VALUES["filing"] = {key: value for key, value in _VALUES.items() if key != "any"}


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("size(leaders) - 3", ["size", "subtract"]),
        ("leaders[0].name", ["at("]),
        ("leaders[5].name", []),
        ("leaders[size(leaders) - 3].name", []),
        ("leaders.filter(l, has(l.vacant) && !l.vacant).map(l, l.name)", ["listed", "mapping", "truth"]),
        ('leaders.exists(l, "党委" in l.head_of)', ["within", "listed"]),
        ("leaders.all(l, has(l.name) || l in leaders.filter(x, !has(x.name)))", ["within", "mapping"]),
        ("leaders[0] == leaders[1]", ["equal"]),
        ("leaders + [] == leaders", ["add", "equal"]),
        ("bureau.established == has(bureau.counts)", ["equal", "mapping"]),
        ("bureau.counts.established + bureau.counts.other", []),
        ("bureau.counts.other + bureau.counts.other + bureau.counts.other + bureau.counts.other", []),
        ("bureau.counts.other * bureau.counts.other", []),
        ("unit.village_count >= bureau.counts.other", ["at_most", "less"]),
        ("bureau.counts.established / unit.village_count", []),
        ('leaders[0].name + "镇"', ["add"]),
        ('leaders[0].name.contains("三") && leaders[0].name.startsWith("张")', ["contains", "starts("]),
        ("persons(leaders) == leaders", ["equal"]),
        ("leaders.exists(l, same_person(l, leaders[0]) && among(l, leaders))", []),
        ("any[0] == 1 && any[1] == 1", []),
        ("any.exists(a, a in any)", []),
        ("has(any[2].a)", []),
        ("has(filing.leaders) && has(filing.teams)", ["mapping"]),
        ('{"a": 1}["a"] + {"a": leaders}["a"].size()', ["at("]),
        ("(size(leaders) > 5 ? leaders[0].name : bureau.counts.established) == 3", []),
    ],
)
def test_what_is_sure_is_not_asked_and_comes_to_the_same(text: str, without: list[str]) -> None:
    """`without` are the functions that are not called, since what they look at is sure."""
    condition = Environment(_NAMES).compile(text)
    sure = written(condition.syntax, typed=named)
    assert [name for name in without if f"{name.rstrip('(')}(" in sure.first.replace("bare_", "")] == []
    assert _outcome(sure.first, CALLABLE) in (_run(condition), "absent")  # then the other way is asked
    assert _outcome(sure.thorough, CALLABLE) == _run(condition)


def _outcome(code: str, space: dict[str, Any]) -> Any:
    try:
        return eval(f"lambda v: {code}", dict(space))(_VALUES)
    except KeyError:
        return "absent"
    except Exception:
        return "error"


def _run(condition: Any) -> Any:
    try:
        found = condition.run(_VALUES)
    except Exception:
        return "error"
    return "absent" if found is ABSENT else found
