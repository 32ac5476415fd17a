"""A pass that is only named is one of which there is nothing more to say, on any filing and by any reading."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from tests.filings.strategies import Values, as_yaml, days, near_examples
from tests.laws.few import few
from tests.rules.shipped import benches, judge
from wjcheck.engine.all_rules import findings_over
from wjcheck.engine.checker import check
from wjcheck.engine.compiled import Ground
from wjcheck.engine.counting import CountedRule
from wjcheck.engine.ends import FAIL, PASS
from wjcheck.engine.finding import Finding, Status
from wjcheck.engine.glance import Glance, _is_met, glance
from wjcheck.engine.judge import UNSAID
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import FilingResult
from wjcheck.filing.load import load
from wjcheck.locale.message import Lang
from wjcheck.proof.bench import Bench
from wjcheck.reading.parse import read
from wjcheck.report.page import Page
from wjcheck.report.text import block_lines
from wjcheck.report.words import Words

DAY = date(2024, 12, 31)
EXAMPLES = sorted(file for file in Path("examples").rglob("*.yaml") if file.stem[-4:].isdecimal())


@cache
def naming() -> Judge:
    """The shipped pack, made ready to name passes."""
    return judge().naming_passes


def is_named(finding: Finding) -> bool:
    """Whether a finding is one for all filings: of those judged in full each has a fingerprint of its own."""
    return not finding.fingerprint


def assert_told_alike(finding: Finding, whole: Finding) -> None:
    """What is only named is a pass of which a text says no more; all else is told in full."""
    if not is_named(finding):
        assert finding == whole
        return
    assert whole.status is Status.PASS
    assert (whole.notes, whole.turns, whole.reading) == ((), (), None)
    assert (whole.because_of, whole.waits) == (None, None)
    for shown in ("rule", "clause", "status", "severity", "basis", "title", "tight", "five_haves", "modality"):
        assert getattr(finding, shown) == getattr(whole, shown), shown
    if finding.tight:
        assert len(finding.windows) == len(whole.windows)


def text(result: FilingResult, lang: Lang) -> list[Any]:
    """The part of a text that is about one filing."""
    return block_lines(result, judge().info, Page(Words(lang), 80), alone=False)


@pytest.mark.parametrize("file", [f for f in EXAMPLES if f.parent.name == "examples" or f.stem == "2023"], ids=str)
def test_every_pass_of_which_there_is_no_more_to_say_is_only_named(file: Path) -> None:
    """A doubt would cost time and show nowhere: rules that sum up others and those of a day of the year are in none."""
    raw = file.read_bytes()
    whole = check("x", raw, judge(), DAY)
    rules = {one.rule.id: one for one in judge().rules}
    plain = {
        one.finding.rule
        for one in whole.findings
        if one.finding.status is Status.PASS and not (one.finding.notes or one.finding.turns)
    }
    dated = {name for name, one in rules.items() if one.rule.due and one.rule.due.date.year == whole.year}
    summing = {name for name, one in rules.items() if one.sums_up}
    named = {one.finding.rule for one in check("x", raw, naming(), DAY).findings if is_named(one.finding)}
    assert named == plain - dated - summing


@pytest.mark.parametrize("name", list(naming().glances))
def test_every_case_beside_a_rule_is_told_alike(name: str) -> None:
    seen = {name: naming().glances[name]}
    for bench in benches(name):
        assert_told_alike(told(bench, name, seen), told(bench, name, {}))


def told(bench: Bench, name: str, glances: Mapping[str, Glance]) -> Finding:
    """What a rule comes to on a case, by all its readings; `glances` are the rules of which passes are named."""
    own = next(one for one in naming().rules if one.rule.id == name)
    alone = replace(bench.judge, rules=(*bench.judge.rules, own), glances=glances, ways=naming().ways)
    findings, troubles = findings_over(bench.ground, alone, bench.settled)
    assert not troubles
    return next(one for one in findings if one.rule == name)


@pytest.mark.parametrize("day", [date(2024, 5, 20), DAY], ids=str)
def test_examples_are_told_alike(day: date) -> None:
    """Amid a quarter, and at the end of the year."""
    seen = Counter[bool]()
    for file in EXAMPLES:
        raw = file.read_bytes()
        result, whole = (check("x", raw, one, day) for one in (naming(), judge().for_many))
        for one, other in zip(result.findings, whole.findings, strict=True):
            assert_told_alike(one.finding, other.finding)
            seen[is_named(one.finding)] += 1
        assert (result.five_haves, result.problems) == (whole.five_haves, whole.problems)
        assert [text(result, lang) for lang in ("zh", "en")] == [text(whole, lang) for lang in ("zh", "en")]
    assert seen[True] > seen[False] / 2


@given(values=near_examples(), day=days())
@few
def test_any_filing_is_told_alike(values: Values, day: date) -> None:
    raw = as_yaml(values)
    result, whole = check("x", raw, naming(), day), check("x", raw, judge().for_many, day)
    for one, other in zip(result.findings, whole.findings, strict=True):
        assert_told_alike(one.finding, other.finding)
    assert text(result, "zh") == text(whole, "zh")


def test_a_pass_that_another_rule_takes_back_is_told_in_full() -> None:
    raw = Path("examples/测试开发区-2024.yaml").read_bytes()
    found = {one.finding.rule: one.finding for one in check("x", raw, naming(), DAY).findings}
    failed = next(name for name, one in found.items() if one.status is Status.FAIL)
    named = next(name for name, one in found.items() if is_named(one))

    def against(judge: Judge) -> Finding:
        rules = tuple(
            replace(one, rule=one.rule.model_copy(update={"depends_on": (failed,)})) if one.rule.id == named else one
            for one in judge.rules
        )
        return next(
            one.finding
            for one in check("x", raw, replace(judge, rules=rules), DAY).findings
            if one.finding.rule == named
        )

    whole = against(judge())
    assert whole.status is Status.REVIEW
    assert whole.paths
    assert against(naming()) == whole


@pytest.mark.parametrize(("name", "fact"), [("4.1.4", "last_filed"), ("4.1.5", "last_done"), ("5.1.2", "done_on")])
def test_what_is_only_done_after_the_day_is_no_pass_to_be_named(name: str, fact: str) -> None:
    seen = naming().glances[name]
    assert fact in seen.one.dates
    submission = load(read(Path("examples/示例镇-2024.yaml").read_bytes()))
    ground = Ground.of(submission, DAY, judge().pack.head.issued)
    for one in (seen.one, *seen.ways):
        for done, met in (("2024-12-31", True), ("2025-01-01", False)):
            assert _is_met(one, ground, 2024, None, {fact: done}, PASS) is met
        assert not _is_met(one, ground, 2024, None, {fact: "2024-12-31"}, FAIL)


def test_a_rule_read_another_way_is_not_only_named() -> None:
    way = next((one.rule.id, one.others[0][0]) for one in judge().rules if one.others)
    assert way[0] in naming().glances
    assert way[0] not in judge().read([way]).naming_passes.glances


def test_a_rule_is_not_named_where_it_is_not_known_what_a_reading_comes_to() -> None:
    seen = next(one for one in naming().glances.values() if one.ways)
    ways: dict[str, CountedRule | None] = {one.compiled.way: one for one in seen.ways}
    assert glance(seen.one, ways, "x") is not None
    assert glance(seen.one, ways | {seen.ways[0].compiled.way: None}, "x") is None


def test_what_a_function_stumbles_over_is_judged_by_the_whole_engine() -> None:
    def run(*_: Any) -> int:
        raise RecursionError

    broken = {name: replace(one, one=replace(one.one, run=run)) for name, one in naming().glances.items()}
    raw = Path("examples/示例镇-2024.yaml").read_bytes()
    assert check("x", raw, replace(naming(), glances=broken), DAY) == check("x", raw, judge(), DAY)


def test_nothing_of_a_filing_is_in_a_name() -> None:
    for seen in naming().glances.values():
        assert seen.passes
        for one in seen.passes.values():
            assert one.message is UNSAID
            assert (dict(one.figures), one.paths, one.absent, one.fingerprint) == ({}, (), (), "")
            assert one.clause == judge().pack.clause_of(one.rule)


def test_another_reading_is_handed_what_it_has_in_common_with_the_first_and_nothing_else() -> None:
    asked = list[str]()

    def watched(way: CountedRule) -> CountedRule:
        def run(shared: Any, own: Any, window: Any, facts: Any) -> int:
            assert not way.altered & facts.keys()
            asked.append(way.compiled.way)
            return way.run(shared, own, window, facts)

        return replace(way, run=run)

    glances = {
        name: replace(seen, ways=tuple(watched(way) for way in seen.ways)) for name, seen in naming().glances.items()
    }
    raw = Path("examples/示例镇-2024.yaml").read_bytes()
    result = check("x", raw, replace(naming(), glances=glances), DAY)
    assert len(asked) > 30
    # a reading that stumbled would have had its rule judged in full
    assert result.findings == check("x", raw, naming(), DAY).findings
