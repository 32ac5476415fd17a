"""Mutation finds what the cases do not prove, and nothing of the shipped pack survives."""

import pytest

from tests.rules.shipped import benches, judge, suites
from wjcheck.pack.load import default_pack
from wjcheck.pack.survey import RuleFile, survey
from wjcheck.proof.cases import prepare_all
from wjcheck.proof.mutation import mutate, mutate_on, mutations

FOUND = survey(default_pack())


@pytest.mark.parametrize("item", [pytest.param(item, id=item.rule.id) for item in FOUND.rules])
def test_no_mutation_survives(item: RuleFile) -> None:
    tried = mutate_on(benches(item.rule.id), judge().environment, item)
    assert [(m.line, m.before, m.after) for m in tried if not m.killed] == []


def test_without_cases_everything_survives() -> None:
    item = next(item for item in FOUND.rules if item.rule.id == "1.2.12")
    tried = mutate(judge(), item, ())
    assert tried
    assert not any(mutant.killed for mutant in tried)


def test_a_case_at_the_boundary_is_what_kills() -> None:
    item = next(item for item in FOUND.rules if item.rule.id == "1.2.12")
    suite = suites()["1.2.12"]
    far = suite.model_copy(update={"tests": tuple(c for c in suite.tests if c.name == "名册为空是数据")})
    survived = {(m.before, m.after) for m in mutate(judge(), item, prepare_all(far), numbers_only=True) if not m.killed}
    assert ("5", "4") not in survived  # the shortfall in the figures tells
    assert any(after.startswith("- ") for _, after in survived)


def test_comparisons_inside_text_are_left_alone() -> None:
    plain = {"require": 'a("x<y==z") && b >= 1'}
    assert [(before, after) for _, before, after, _ in mutations(plain)] == [
        ('a("x<y==z") && b >= 1', 'a("x<y==z") && b < 1'),
        ('a("x<y==z") && b >= 1', 'a("x<y==z") && b > 1'),
    ]


def test_every_kind_of_value_is_moved() -> None:
    plain = {
        "parameters": {
            "n": {"values": {"2023-09-13": "5"}},
            "l": {"values": {"2023-09-13": ["甲", "乙"]}},
            "t": {"values": {"2023-09-13": "丙"}},
        },
        "due": {"date": "2023-10-31", "done": "x"},
    }
    moved = [after for _, _, after, _ in mutations(plain)]
    assert moved == ["4", "6", "- 甲", "- 乙", "丙甲", "2023-10-30", "2023-11-01"]
