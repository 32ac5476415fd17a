"""A rule read another way: what the reading names is replaced, what it does not name stays."""

from datetime import date
from typing import Any

import pytest

from wjcheck.locale.message import Bilingual
from wjcheck.pack.rule import Rule

SAID = {"zh": "话", "en": "words"}
OTHER = {"zh": "别的话", "en": "other words"}
RULE: dict[str, Any] = {
    "id": "1.1.1",
    "title": SAID,
    "quote": "原文",
    "modality": "should-in-principle",
    "responsible": SAID,
    "remedy": SAID,
    "require": "count >= least",
    "say": {"pass": SAID, "fail": SAID},
    "per": "quarter",
    "parameters": {"least": {"values": {"2023-01-01": "2"}}, "kept": {"values": {"2023-01-01": "9"}}},
    "facts": {"count": "a.size()", "other": "b.size()"},
    "eased": {"when": "true", "severity": "info", "because": SAID},
    "outcomes": [{"when": "true", "status": "review", "say": SAID}],
}
READING = {"question": SAID, "chosen": SAID, "because": SAID, "otherwise": SAID, "name": "narrow"}


def rule_with(**changes: Any) -> Rule:
    reading = READING | {"alternatives": {"wide": {"says": SAID, **changes}, "plain": {"says": SAID}}}
    return Rule.model_validate(RULE | {"readings": [reading]})


def test_what_another_reading_names_is_replaced_and_its_numbers_and_facts_are_laid_over_the_rules_own() -> None:
    rule = rule_with(
        parameters={"least": {"values": {"2023-01-01": "5"}}},
        facts={"count": "c.size()"},
        require="count == least",
        remedy=OTHER,
        outcomes=[],
        severity="error",
        severity_because=OTHER,
        first_window="2024Q2",
    )
    wide = rule.read_as("wide")
    assert {name: one.on(date(2024, 1, 1)) for name, one in wide.parameters.items()} == {"least": 5, "kept": 9}
    assert wide.facts == {"count": "c.size()", "other": "b.size()"}
    assert (wide.require, wide.remedy, wide.outcomes) == ("count == least", Bilingual("别的话", "other words"), ())
    assert (wide.severity, wide.severity_because) == ("error", Bilingual("别的话", "other words"))
    assert (wide.first_window, wide.say, wide.eased) == ("2024Q2", rule.say, rule.eased)
    assert (rule.severity, wide.id, wide.quote) == ("warning", rule.id, rule.quote)


def test_a_reading_that_names_nothing_changes_nothing_and_the_chosen_one_is_the_rule_itself() -> None:
    rule = rule_with()
    assert rule.read_as("plain") == rule
    assert rule.read_as("narrow") is rule
    with pytest.raises(KeyError):
        rule.read_as("unheard")


def test_a_reading_may_take_the_easing_away_and_ease_otherwise() -> None:
    assert rule_with(not_eased=True).read_as("wide").eased is None
    eased = rule_with(eased={"when": "x", "severity": "warning", "because": SAID}).read_as("wide").eased
    assert eased is not None
    assert (eased.when, eased.severity) == ("x", "warning")


def test_readings_are_listed_with_the_chosen_one_first() -> None:
    rule = rule_with()
    assert rule.reading_names == ("narrow", "wide", "plain")
    assert list(rule.alternatives) == ["wide", "plain"]


@pytest.mark.parametrize(
    ("changes", "kind"),
    [({}, "computed"), ({"attested": True}, "attested"), ({"attested": True, "scope": "district"}, "district")],
)
def test_how_a_rule_is_decided_has_a_name(changes: dict[str, Any], kind: str) -> None:
    assert Rule.model_validate(RULE | changes).kind == kind
