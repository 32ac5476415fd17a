"""The shipped pack against the law: every case beside a rule holds, every statement is accounted for.

What lint enforces (quotes, names, fields, paths, texts, cases) is tested with lint itself in tests/proof.
"""

import pytest

from tests.rules.shipped import benches, own, pack, suites
from wjcheck.pack.placed import placed
from wjcheck.pack.rule import Rule
from wjcheck.proof.cases import differences
from wjcheck.proof.coverage import gaps

RULES = [pytest.param(rule, id=rule.id) for rule in pack().rules]
BEYOND_THE_INVENTORY = {"2.3.3": "the district's own duty, shown by its own records"}
"""Rules of statements that the inventory takes for not checkable."""


@pytest.mark.parametrize("rule", RULES)
def test_every_case_holds(rule: Rule) -> None:
    found = {bench.case.case.name: differences(bench, own(rule.id)) for bench in benches(rule.id)}
    assert len(found) == len(suites()[rule.id].tests) > 0
    assert [f"{name}: {difference}" for name, differing in found.items() for difference in differing] == []


def test_every_file_of_cases_is_of_a_rule() -> None:
    assert suites().keys() == {rule.id for rule in pack().rules}


@pytest.mark.parametrize("rule", RULES)
def test_what_a_rule_can_never_come_to_is_not_shown_by_a_case(rule: Rule) -> None:
    suite = suites()[rule.id]
    assert not {case.status for case in suite.tests} & set(suite.never)
    assert rule.modality in {"may", "encouraged"} or "pass" not in suite.never


def test_every_checkable_statement_has_a_rule_and_every_other_a_reason() -> None:
    decided = {rule.id for rule in pack().rules}
    checkable = {s.id for s in pack().statements if s.checkable != "no"}
    assert len(checkable) == 100
    assert decided == checkable | set(BEYOND_THE_INVENTORY)
    assert set(pack().reasons) == {s.id for s in pack().statements} - decided


def test_attested_statements_are_those_of_the_inventory() -> None:
    attested = {rule.id for rule in pack().rules if rule.attested}
    assert attested == {s.id for s in pack().statements if s.checkable == "attestation"}


def test_the_quotes_cover_sections_one_to_five_exactly_once() -> None:
    assert pack().body.startswith("一、全面加强")
    assert list(gaps(pack())) == []
    places = [item.start for item in placed(pack())]
    assert None not in places
