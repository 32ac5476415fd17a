"""What is missing never helps: no case that fails or is not filed turns into a pass when a key is deleted."""

from typing import Any

import pytest

from tests.engine.filings import Path, keys_of, part_and_key, sees, submit, without
from tests.laws.held_against import excused
from tests.rules.shipped import SUMS, grounds_and, pack, suites
from wjcheck.engine.all_rules import findings_on
from wjcheck.proof.prepared import filing_of

IDENTITY = {"wjcheck", "unit", "unit.name", "unit.type", "year"}
"""Without these there is no filing to judge."""


def written(path: Path) -> str:
    return "".join("[]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.id) for rule in pack().rules if rule.id not in SUMS])
def test_deleting_a_key_never_turns_fail_or_missing_into_pass(rule: Any) -> None:
    suite, judge = suites()[rule.id], grounds_and(rule.id)
    for case in suite.tests:
        if case.status not in {"fail", "late", "missing"} or case.reading is not None:
            continue
        filing = filing_of(suite, case)
        # entries of one list behave alike: the last of each kind stands for its neighbours
        for path in {written(path): path for path in keys_of(filing)}.values():
            if written(path) in IDENTITY or excused(rule.id, written(path)):
                continue
            if not any(sees(one, *part_and_key(path)) for one in (rule.id, *rule.depends_on)):
                continue  # nothing changes for the rule
            findings, _ = findings_on(submit(without(filing, path)), judge, case.as_of or suite.as_of, case.district)
            (status,) = (finding.status for finding in findings if finding.rule == rule.id)
            assert status != "pass", (case.name, written(path))
