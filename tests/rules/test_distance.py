"""How far off, proved over all cases of both packs: what is said to be lacking is what judging comes to."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from wjcheck.engine.all_rules import findings_on
from wjcheck.engine.finding import Status
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.load import load_pack, rules_folder
from wjcheck.pack.rule import Rule
from wjcheck.pack.tests import suites_by_rule
from wjcheck.proof.cases import prepare_all
from wjcheck.proof.distance import unproved
from wjcheck.proof.prepared import Prepared

FOLDERS = [rules_folder() / name for name in ("wujin-2023-65", "jiangxi-2021-20")]
PACKS = {folder: (Judge.of(load_pack(folder)), suites_by_rule(folder)) for folder in FOLDERS}
MEASURED = [
    pytest.param(folder, compiled.rule, id=f"{folder.name}-{compiled.rule.id}")
    for folder, (judge, _) in PACKS.items()
    for compiled in judge.rules
    if compiled.rule.measures
]


@cache
def cases(folder: Path, rule: str) -> tuple[Prepared, ...]:
    """The cases of one rule of one pack, their filings read once."""
    return prepare_all(PACKS[folder][1][rule])


@pytest.mark.parametrize(("folder", "rule"), MEASURED)
def test_what_is_lacking_is_the_smallest_change_and_tight_is_what_one_fewer_breaks(folder: Path, rule: Rule) -> None:
    judge, _ = PACKS[folder]
    assert list(unproved(judge, rule.id, cases(folder, rule.id))) == []


@pytest.mark.parametrize(("folder", "rule"), MEASURED)
def test_every_measure_is_shown_by_a_case_and_only_where_it_may_be(folder: Path, rule: Rule) -> None:
    shown = set()
    for case in cases(folder, rule.id):
        chosen = _alone(folder, rule.id, case.case.reading)
        findings, _ = findings_on(case.submission, chosen, case.as_of, case.case.district)
        (finding,) = (one for one in findings if one.rule == rule.id)
        assert not finding.distance or finding.status is Status.FAIL
        assert not finding.tight or (finding.status is Status.PASS and finding.basis == "computed")
        assert all(found.change for found in finding.distance)
        shown |= {found.measure for found in finding.distance}
    assert shown >= {measure.name for measure in rule.measures}


@cache
def _alone(folder: Path, rule: str, reading: str | None) -> Judge:
    """The pack's judge with one rule, read in one way, and what it depends on only."""
    judge = PACKS[folder][0] if reading is None else PACKS[folder][0].read([(rule, reading)])
    rules = judge.of_one_mind.rules
    wanted = {rule, *next(one.rule.depends_on for one in rules if one.rule.id == rule)}
    return replace(judge, rules=tuple(one for one in rules if one.rule.id in wanted))


def test_numbers_are_never_without_a_distance_or_a_reason() -> None:
    for judge, _ in PACKS.values():
        for compiled in judge.rules:
            rule = compiled.rule
            numbers = [v for p in rule.parameters.values() for v in p.values.values() if type(v) is int]
            assert not numbers or rule.measures or rule.no_measure, rule.id
