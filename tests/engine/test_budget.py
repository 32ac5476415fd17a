"""Which rules run without counting, and that counting changes no verdict."""

from dataclasses import replace
from datetime import date

import pytest

from tests.engine.filings import complying, submit
from tests.rules.shipped import judge
from wjcheck.engine.all_rules import findings_on
from wjcheck.engine.budget import budgeted
from wjcheck.engine.compiled import Ground
from wjcheck.engine.meter import FILING_STEPS, RULE_STEPS, FilingSteps, Meter, OverBudget
from wjcheck.engine.sizes import size_of

DAY = date(2024, 12, 31)


def test_a_strangers_rules_come_to_the_same_counted_as_the_shipped_ones_uncounted() -> None:
    stranger = replace(judge(), pack=judge().pack.model_copy(update={"shipped": False}))
    filed = submit(complying())
    found, troubles = findings_on(filed, stranger, DAY)
    assert troubles == ()
    assert found == findings_on(filed, judge(), DAY)[0]


def test_the_shipped_packs_are_known_to_be_shipped_and_a_copy_is_not() -> None:
    assert judge().pack.shipped
    assert not judge().pack.model_validate(judge().pack.model_dump(by_alias=True, exclude={"shipped"})).shipped


def test_what_is_counted_and_what_is_not() -> None:
    pack = judge().pack
    data = submit(complying())
    ground = Ground.of(data, DAY, pack.head.issued)
    rules = {compiled.rule.id: compiled for compiled in judge().rules}
    steps = FilingSteps()
    assert budgeted(rules["1.2.13"], ground, steps, shipped=True).meter is None
    assert budgeted(rules["1.1.4"], ground, steps, shipped=False).meter is None
    assert budgeted(rules["1.2.13"], ground, steps, shipped=False).meter is not None


def test_a_rule_and_all_rules_of_a_filing_have_their_steps() -> None:
    filing = FilingSteps()
    meter = Meter(filing)
    meter.take(RULE_STEPS)
    with pytest.raises(OverBudget):
        meter.take(1)
    Meter(filing).take(FILING_STEPS - RULE_STEPS)
    with pytest.raises(OverBudget) as caught:
        Meter(filing).take(1, "a > b")
    assert caught.value.condition == "a > b"
    assert str(FILING_STEPS) in str(caught.value)


def test_a_condition_is_counted_before_it_is_run() -> None:
    condition = judge().environment.compile("filing.map(k, filing)")
    with pytest.raises(OverBudget):
        Meter(FilingSteps()).charge(condition, {"filing": size_of({str(n): ["x"] * 99 for n in range(999)})})
