"""Where rules are counted only, they come to what they come to where everything is told."""

import dataclasses
import gc
from datetime import date
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import given

from tests.filings.strategies import Values, as_yaml, days, near_examples
from tests.laws.few import few
from tests.rules.shipped import benches, judge
from wjcheck.engine import all_rules
from wjcheck.engine.checker import check
from wjcheck.engine.compiled import CompiledRule, Ground, compile_rule
from wjcheck.engine.counting import CountedRule, Counting, counted
from wjcheck.engine.ends import Function, altered, mark_beside, mark_of
from wjcheck.engine.finding import Finding
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import FilingResult
from wjcheck.engine.roll import Roll
from wjcheck.engine.shipped_readings import SHIPPED as READINGS
from wjcheck.engine.shipped_rules import SHIPPED
from wjcheck.engine.verdict import verdict

RULES = [pytest.param(own, id=own.rule.id) for own in judge().rules]
COUNTED = judge().counting
MANY = judge().for_many


def weighed(finding: Finding) -> tuple[Any, ...]:
    """What is counted of a finding."""
    found = finding.rule, finding.status, finding.severity, finding.basis, finding.waits, finding.because_of
    return *found, finding.responsible, finding.modality, finding.five_haves


def summed(result: FilingResult) -> tuple[Any, ...]:
    """What is counted of a filing."""
    problems = [(problem.code, problem.span) for problem in result.problems]
    return [weighed(one.finding) for one in result.findings], result.five_haves, problems, result.unevaluated


def with_counts(own: CompiledRule, judge: Judge) -> Judge:
    """A judge that counts one more rule."""
    one = counted(own, SHIPPED.get(mark_of(own)))
    return judge if one is None else dataclasses.replace(judge, counted={own.rule.id: one})


@pytest.mark.parametrize("own", RULES)
def test_every_case_beside_a_rule_is_counted_as_it_is_judged(own: CompiledRule) -> None:
    for bench in benches(own.rule.id):
        read = bench.read(own)
        finding, troubles = bench.judged(read)
        counting = dataclasses.replace(bench, judge=with_counts(read, bench.judge))
        assert weighed(counting.judged(read)[0]) == weighed(finding)
        assert not troubles
        if read is own and not own.sums_up:
            assert is_left(own, bench.ground) or counts(own, SHIPPED.get(mark_of(own)), bench.ground) is not None


@pytest.mark.parametrize("own", [pytest.param(one, id=one.rule.id) for one in judge().rules if one.others])
def test_every_other_reading_is_counted_beside_the_first(own: CompiledRule) -> None:
    for bench in benches(own.rule.id):
        for _, _, way in own.others:
            if not is_left(own, bench.ground):
                found = counts(way, READINGS.get(mark_beside(own, way)), bench.ground, own)
                assert found is not None
                told, _ = verdict(way, bench.ground, judge().pack.head)
                assert (found.status, found.severity) == (told.status, told.severity)


def is_left(own: CompiledRule, ground: Ground) -> bool:
    """Whether a filing or a rule is left to the whole engine: no year, one before the document, a day of its own."""
    year, due = ground.data.get("year"), own.rule.due
    of_its_day = due is not None and year == due.date.year
    return Counting.of(ground, judge().pack.head) is None or of_its_day


def counts(
    way: CompiledRule, run: Function | None, ground: Ground, beside: CompiledRule | None = None
) -> Finding | None:
    """What a rule, or a reading of it, is counted as; nothing where its function stumbles."""
    one = counted(way, run, frozenset() if beside is None else altered(beside, way))
    counting = Counting.of(ground, judge().pack.head)
    assert one is not None
    assert counting is not None
    return counting.count(one, ground, beside)


@given(values=near_examples(), day=days())
@few
def test_any_filing_is_counted_as_it_is_judged(values: Values, day: date) -> None:
    raw = as_yaml(values)
    assert summed(check("x", raw, COUNTED, day)) == summed(check("x", raw, judge(), day))


@pytest.mark.parametrize("day", [date(2023, 9, 1), date(2023, 12, 1), date(2024, 3, 31), date(2024, 12, 31)], ids=str)
def test_examples_are_counted_by_any_reading(day: date) -> None:
    """On days before the document, within the time it gives, at the end of a quarter and of the year."""
    files = sorted(file for file in Path("examples").rglob("*.yaml") if file.stem[-4:].isdecimal())
    assert len(files) > 5
    chosen = [(own.rule.id, own.others[-1][0]) for own in judge().rules if own.others]
    other = judge().read(chosen)
    for file in files:
        raw = file.read_bytes()
        for one in (judge(), other):
            assert summed(check("x", raw, one.counting, day)) == summed(check("x", raw, one.of_one_mind, day))


def test_nothing_of_a_filing_is_in_what_is_counted() -> None:
    """So the same finding serves all filings, and no name can be lost in it."""
    raw = next(iter(sorted(Path("examples").glob("*.yaml")))).read_bytes()
    for one in check("x", raw, COUNTED, date(2024, 12, 31)).findings:
        assert one.finding.message.values.keys() <= {"rule", "title"}
        assert not one.locations
        assert not one.finding.figures
        assert not one.finding.paths


@pytest.mark.parametrize(
    "change",
    [
        {"facts": {"enough": "false"}},
        {"require": "enough || 1 == 1"},
        {"needs": ()},
        {"outcomes": ()},
        {"applies": None},
        {"dated": ("committee.document.date",)},
        {"parameters": {}},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_rule_that_decides_something_else_is_another(change: dict[str, Any]) -> None:
    """The functions are of the packs as they ship: a rule that was altered is judged by what stands in it."""
    rule = next(
        one.rule
        for one in judge().rules
        if all(getattr(one.rule, key) for key in ("facts", "needs", "outcomes", "applies", "parameters", "require"))
    )
    altered = rule.model_copy(update=change)
    own, other = (compile_rule(one, judge().environment) for one in (rule, _compilable(altered, rule)))
    assert mark_of(own) in SHIPPED
    assert mark_of(other) not in SHIPPED


def _compilable(altered: Any, rule: Any) -> Any:
    if "enough" in str(altered.require):
        return altered.model_copy(update={"facts": {**rule.facts, "enough": "true"}})
    return altered


def test_statuses_of_outcomes_count_as_what_decides() -> None:
    own = next(one for one in judge().rules if one.rule.outcomes)
    first, *rest = own.rule.outcomes
    other = own.rule.model_copy(update={"outcomes": (first.model_copy(update={"status": "late"}), *rest)})
    assert mark_of(compile_rule(other, judge().environment)) != mark_of(own)


@given(values=near_examples(), day=days())
@few
def test_any_filing_is_judged_among_many_as_it_is_alone(values: Values, day: date) -> None:
    raw = as_yaml(values)
    assert check("x", raw, MANY, day) == check("x", raw, judge(), day)


@pytest.mark.parametrize("day", [date(2023, 12, 1), date(2024, 5, 20), date(2024, 12, 31)], ids=str)
def test_what_other_readings_turn_is_the_same_among_many(day: date) -> None:
    turned = 0
    for file in sorted(file for file in Path("examples").rglob("*.yaml") if file.stem[-4:].isdecimal()):
        raw = file.read_bytes()
        found = check("x", raw, MANY, day)
        assert found == check("x", raw, judge(), day)
        turned += sum(len(one.finding.turns) for one in found.findings)
    assert turned or day.year == 2023


@pytest.mark.parametrize("own", [pytest.param(one, id=one.rule.id) for one in judge().rules if one.others])
def test_a_reading_that_alters_no_fact_takes_them_all_from_the_first(own: CompiledRule) -> None:
    """What it takes from the first reading cannot be otherwise by it: no parameter, no condition, nothing it reads."""
    for _, _, way in own.others:
        changed = altered(own, way)
        first, other = dict(own.facts), dict(way.facts)
        moved = {
            name
            for name in {*own.rule.parameters, *way.rule.parameters}
            if own.rule.parameters.get(name) != way.rule.parameters.get(name)
        }
        for name in other.keys() - changed:
            assert first[name].text == other[name].text
            assert not (changed | moved) & other[name].names


def test_what_a_function_stumbles_over_is_judged_by_the_whole_engine() -> None:
    def stumbling(one: CountedRule) -> CountedRule:
        def run(*_: Any) -> int:
            raise RecursionError

        return dataclasses.replace(one, run=run)

    counted = {name: stumbling(one) for name, one in COUNTED.counted.items()}
    broken = dataclasses.replace(COUNTED, counted=counted, roll=Roll.of(COUNTED.rules, counted))
    raw = Path("examples/示例镇-2024.yaml").read_bytes()
    day = date(2024, 12, 31)
    assert summed(check("x", raw, broken, day)) == summed(check("x", raw, judge(), day))


@pytest.mark.parametrize("name", ["示例镇-2024", "样板街道-2024", "测试开发区-2024"])
@pytest.mark.parametrize("day", [date(2024, 6, 1), date(2024, 12, 31)], ids=str)
def test_of_an_ordinary_filing_no_rule_is_left_to_the_whole_engine(name: str, day: date) -> None:
    """That would come to the same and cost ten times as much."""
    raw = Path(f"examples/{name}.yaml").read_bytes()
    whole = [one.finding.rule for one in check("x", raw, judge(), day).findings]
    with mock.patch.object(all_rules, "_judged", side_effect=AssertionError):
        assert [one.finding.rule for one in check("x", raw, COUNTED, day).findings] == whole


@pytest.mark.parametrize("judge", [judge(), COUNTED, MANY], ids=["alone", "counted", "many"])
def test_a_judged_filing_leaves_nothing_for_the_collector(judge: Judge) -> None:
    """Figures know the ground and the ground what they are made of: a ring that keeps all of a filing in memory."""
    raw = Path("examples/示例镇-2024.yaml").read_bytes()
    assert check("x", raw, judge, date(2024, 12, 31)).findings
    gc.collect()
    gc.disable()
    try:
        assert check("x", raw, judge, date(2024, 12, 31)).findings
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_before_the_document_and_without_a_year_nothing_is_counted() -> None:
    head = judge().pack.head
    grounds = [({"year": 2022}, date(2024, 1, 1)), ({"year": 2024}, date(2023, 1, 1)), ({}, date(2024, 1, 1))]
    for data, day in grounds:
        ground = benches("1.1.3")[0].ground
        assert Counting.of(dataclasses.replace(ground, data=data, as_of=day), head) is None


def test_a_strangers_rules_are_judged_as_ever() -> None:
    """Each of their steps is counted, and what they err in is told."""
    whole = dataclasses.replace(judge(), pack=judge().pack.model_copy(update={"shipped": False}))
    assert whole.counting is whole
