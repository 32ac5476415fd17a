"""What is missing never helps: no case that fails or is not filed turns into a pass when a key is deleted."""

import re
from typing import Any

import pytest

from tests.engine.filings import Path, keys_of, part_and_key, sees, submit, without
from tests.rules.shipped import SUMS, grounds_and, pack, suites
from wjcheck.engine.checker import findings_on
from wjcheck.proof.prepared import filing_of

IDENTITY = {"wjcheck", "unit", "unit.name", "unit.type", "year"}
"""Without these there is no filing to judge."""

HELD_AGAINST = {
    r"leaders\[\]\.acting": "filed only for someone who acts for a vacant head",
    r"villages\[\]\.rescue_team\.shared_with": "filed only where a team is shared",
    r".*\.id": "an id tells namesakes apart; without both ids the name decides",
    r"bureau\.staff\[\]\.posted_from": "filed only for people lent by another body",
    r"squad\.posted\[\]\.certificate_expires": "not asked for; held against the unit when filed",
    r"bureau\.chief(\.name)?": "asked for by 1.2.10; 1.2.12, 1.2.14 and 1.2.19 only look whether he is on the roster",
    r"(rescue_team|plans\.comprehensive)\.document(\.date)?": "not asked for; held against the unit when filed",
    r"squad\.posted\[\]\.from": "not asked for where nobody's sender is filed; held against the unit when filed",
    r"bureau\.deputies(\[\]\.(name|source))?": "asked for by 1.2.7; other rules only look who serves twice",
    r"bureau\.posted(\[\]\.name)?": "asked for by 1.2.13; 1.2.12 and 1.2.14 only look who is also on the roster",
    r"squad(\.posted(\[\]\.name)?)?": "asked for by 3.1.4; 1.2.12 and 3.1.5 only look who is also on the roster",
}
"""Keys a rule does not ask for but compares with when they are filed: another rule says when they are missing."""

COUNTED = {
    ("1.2.14", "bureau.staff[].name"),
    ("3.2.19", "reserves.items[].value"),
    ("1.2.14", "bureau.counts"),
    ("1.2.14", "bureau.counts.other"),
}
"""Deletions that undo a doubt: a roster without any name is a head count; without numbers nothing differs from it."""


def written(path: Path) -> str:
    return "".join("[]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def excused(rule: str, path: str) -> bool:
    if (rule, path) in COUNTED:
        return True
    asked = {option for r in pack().rules if r.id == rule for need in r.needs for option in need.path.split(" | ")}
    return path not in asked and any(re.fullmatch(pattern, path) for pattern in HELD_AGAINST)


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
