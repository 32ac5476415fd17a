"""By which other readings a rule would come out differently, and which of them need not be judged for that."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.engine.small_rules import both, ground, head, since, small, text
from wjcheck.engine import verdict as verdicts
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.expressions import ExpressionError
from wjcheck.engine.finding import Status, Turn
from wjcheck.engine.judge import decide
from wjcheck.engine.meter import FilingSteps, Meter
from wjcheck.engine.verdict import turned_by, verdict
from wjcheck.locale.message import Message


def turns(rule: CompiledRule, here: Ground) -> tuple[str, ...]:
    return tuple(f"{turn.name} {turn.status.value}" for turn in found(rule, here))


def found(rule: CompiledRule, here: Ground) -> tuple[Turn, ...]:
    return turned_by(rule, here, head(), verdict(rule, here, head())[0])


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which readings have been judged, one window each time; the chosen one has no name."""
    told = list[str]()

    def counted(compiled: CompiledRule, *rest: Any) -> Any:
        told.append(compiled.way)
        return decide(compiled, *rest)

    monkeypatch.setattr(verdicts, "decide", counted)
    return told


FIVE, SIX = {"parameters": {"minimum": since(5)}}, {"parameters": {"minimum": since(6)}}


def test_a_turn_says_what_the_rule_would_come_to() -> None:
    rule = small({"five": FIVE, "six": SIX})
    assert found(rule, ground()) == (Turn("six", both("另一读法"), Status.FAIL, "error", Message(both("不够"))),)
    assert found(rule, ground(leaders=3)) == ()


def test_what_decides_nothing_else_is_not_judged(asked: list[str]) -> None:
    rule = small({"five": FIVE, "six": SIX})
    assert turns(rule, ground()) == ("six fail",)
    assert asked[0] == ""
    assert set(asked[1:]) == {"six"}


def test_a_reading_that_asks_something_else_is_judged(asked: list[str]) -> None:
    rule = small({"other": {"require": "count >= 4"}, "stricter": {"require": "count > 5"}})
    assert turns(rule, ground()) == ("stricter fail",)
    assert asked.count("other") == 1


@pytest.mark.parametrize("counted", [False, True])
def test_a_shortfall_may_weigh_otherwise(counted: bool) -> None:
    lighter = {"severity": "info", "severity_because": text("因")}
    rule = small({"lighter": lighter})
    for leaders, told in ((3, (("fail", "info"),)), (5, ())):
        here = ground(leaders=leaders)
        here = replace(here, meter=Meter(FilingSteps())) if counted else here
        assert tuple((turn.status.value, turn.severity) for turn in found(rule, here)) == told


def test_nothing_is_turned_where_nothing_was_decided() -> None:
    rule = small({"six": SIX}, needs=["bureau.name"])
    assert turns(rule, ground()) == ()
    rule = small(
        {"six": SIX},
        applies={"when": "count_of > 9", "otherwise": text("不")},
        parameters={"count_of": since(1), "minimum": since(4)},
    )
    assert turns(rule, ground()) == ()


def test_what_another_reading_needs_is_asked_for() -> None:
    rule = small({"more": {"needs": [{"path": "bureau.name"}]}})
    assert turns(rule, ground()) == ("more missing",)
    rule = small(
        {"fact": {"facts": {"few": "leaders.filter(p, minimum > 4)"}}},
        needs=[{"path": "office", "fact": "few"}],
        facts={"few": "leaders", "count": "leaders.size()", "enough": "count >= minimum"},
    )
    assert turns(rule, ground()) == ("fact missing",)


def test_an_error_in_another_reading_is_one() -> None:
    rule = small({"wrong": {"facts": {"enough": "count / (count - 5) > 0"}}})
    with pytest.raises(ExpressionError):
        turns(rule, ground())


@pytest.mark.parametrize(
    ("as_of", "told", "judged"),
    [
        (date(2024, 6, 30), (), ["", ""]),
        (date(2024, 7, 1), (), ["", "", ""]),
        (date(2024, 9, 29), (), ["", "", ""]),
        (date(2024, 9, 30), ("later fail",), ["", "", ""]),
        (date(2024, 12, 31), ("later fail",), ["", "", "", ""]),
    ],
)
def test_only_windows_that_have_begun_turn_anything(
    as_of: date, told: Sequence[str], judged: list[str], asked: list[str]
) -> None:
    minimum, later = since(4) | {"at": "window"}, since(4, on_2024_07_01=6) | {"at": "window"}
    rule = small({"later": {"parameters": {"minimum": later}}}, parameters={"minimum": minimum}, per="quarter")
    assert turns(rule, ground(as_of)) == told
    assert asked[: len(judged)] == judged
    assert (set(asked[len(judged) :]) == {"later"}) is (as_of >= date(2024, 7, 1))


def test_a_reading_with_windows_of_its_own_is_judged_in_them() -> None:
    # in the first quarter nobody was there: a reading that begins later has nothing to reproach
    facts = {"count": "leaders.size()", "enough": 'count >= minimum && window.start >= "2024-04-01"'}
    rule = small({"later": {"first_window": "2024Q2"}}, per="quarter", facts=facts)
    assert turns(rule, ground()) == ("later pass",)


@pytest.mark.parametrize("parts", [{"dated": ["done"]}, {"due": {"date": "2024-06-30", "done": "done"}}])
def test_a_date_that_another_reading_works_out_otherwise_may_turn_it(parts: dict[str, Any]) -> None:
    facts = {"count": "leaders.size()", "enough": "count >= minimum", "done": '"2024-05-01"'}
    rule = small(
        {"later": {"facts": {"done": '"2025-02-01"'}}, "sooner": {"facts": {"done": '"2024-04-01"'}}},
        facts=facts,
        **parts,
    )
    assert turns(rule, ground()) == ("later review" if "dated" in parts else "later fail",)


@pytest.mark.parametrize(
    ("parts", "judged"),
    [({"per": "year"}, 1), ({"per": "quarter"}, 4), ({"per": "quarter", "first_window": "2024Q3"}, 2), ({}, 1)],
)
def test_each_window_of_a_rule_is_looked_at_once(parts: dict[str, Any], judged: int, asked: list[str]) -> None:
    rule = small(
        {"five": FIVE, "other": {"require": 'count >= 4 && as_of != "" && (window.name != "") == true'}}, **parts
    )
    assert turns(rule, ground()) == (() if parts else ("other missing",))
    assert asked[: asked.index("other")] == [""] * judged
    if parts:
        assert asked.count("other") == judged
