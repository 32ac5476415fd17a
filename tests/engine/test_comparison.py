"""Two runs side by side: what counts as a flip, and what only one pack has."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from tests.engine.filings import EXAMPLES, YEAR_END
from wjcheck.engine.checker import check
from wjcheck.engine.comparison import compare
from wjcheck.engine.finding import Severity, Status
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import Result
from wjcheck.pack.load import default_pack, load_pack

NAMED = ("甲", "乙")


@cache
def shipped() -> Judge:
    return Judge.of(load_pack(default_pack()))


def with_minimum(minimum: int) -> Judge:
    """The shipped pack with another minimum in 1.2.12."""
    pack = load_pack(default_pack())
    rules = []
    for rule in pack.rules:
        if rule.id == "1.2.12":
            dated = rule.parameters["minimum"].model_copy(update={"values": {date(2023, 9, 13): minimum}})
            rule = rule.model_copy(update={"parameters": {**rule.parameters, "minimum": dated}})
        rules.append(rule)
    return Judge.of(pack.model_copy(update={"rules": tuple(rules)}))


def run(judge: Judge) -> Result:
    """The check of the examples by the chosen readings: a comparison looks at nothing else."""
    found = sorted(EXAMPLES.glob("*.yaml"))
    filings = tuple(check(path.name, path.read_bytes(), judge.of_one_mind, YEAR_END) for path in found)
    return Result(judge.info, YEAR_END, filings)


@cache
def ordinary() -> Result:
    """The check of the examples by the shipped pack."""
    return run(shipped())


def of(name: str) -> Result:
    """The same, of one example only."""
    return replace(ordinary(), filings=tuple(filing for filing in ordinary().filings if filing.path == name))


@pytest.mark.parametrize(
    ("minimum", "flips"),
    [
        (4, {("样板街道-2024.yaml", "1.2.12", "fail", "pass")}),
        (5, set()),
        (6, set()),
        (7, {("示例镇-2024.yaml", "1.2.12", "pass", "fail")}),
    ],
)
def test_a_moved_threshold_flips_the_units_on_its_edge(minimum: int, flips: set[tuple[str, ...]]) -> None:
    comparison = compare(ordinary(), run(with_minimum(minimum)), NAMED)
    found = {
        (filing.after.path, flip.after.rule, flip.before.status.value, flip.after.status.value)
        for filing in comparison.filings
        for flip in filing.flips
        if flip.after.rule == "1.2.12"
    }
    assert found == flips
    assert comparison.exit_status == int(comparison.flips > 0) == int(bool(flips))
    assert (comparison.removed, comparison.added, comparison.same_document) == ((), (), True)


def test_the_order_of_the_two_only_turns_the_flips_round() -> None:
    one, other = ordinary(), run(with_minimum(7))
    forth = [(f.before, f.after) for filing in compare(one, other, NAMED).filings for f in filing.flips]
    back = [(f.after, f.before) for filing in compare(other, one, NAMED).filings for f in filing.flips]
    assert forth == back
    assert forth


def altered(result: Result, status: Status, severity: Severity, words: str | None = None) -> Result:
    """`result` with the first finding of its first filing changed."""
    filing = result.filings[0]
    finding = replace(filing.findings[0].finding, status=status, severity=severity)
    if words is not None:
        message = replace(finding.message, template=replace(finding.message.template, zh=words))
        finding = replace(finding, message=message)
    changed = replace(filing, findings=(replace(filing.findings[0], finding=finding), *filing.findings[1:]))
    return replace(result, filings=(changed, *result.filings[1:]))


def test_severity_is_part_of_a_verdict_only_where_something_falls_short() -> None:
    result = of("示例镇-2024.yaml")
    for status in Status:
        one, other = altered(result, status, "error"), altered(result, status, "warning")
        weighed = status in (Status.FAIL, Status.MISSING)
        assert compare(one, other, NAMED).flips == weighed, status
    assert compare(result, altered(result, Status.PASS, "error", "别的话"), NAMED).flips == 0


def test_rules_of_one_pack_only_are_listed_once_and_flip_nothing() -> None:
    pack = load_pack(default_pack())
    left_out = {pack.rules[0].id: pack.rules[0].title}
    fewer = run(Judge.of(pack.model_copy(update={"rules": pack.rules[1:], "reasons": {**pack.reasons, **left_out}})))
    first = (pack.rules[0].id, pack.rules[0].title)
    gone = compare(ordinary(), fewer, NAMED)
    assert (gone.removed, gone.added, gone.flips, gone.exit_status) == ((first,), (), 0, 0)
    new = compare(fewer, ordinary(), NAMED)
    assert (new.removed, new.added, new.flips) == ((), (first,), 0)
    empty = replace(ordinary(), filings=())
    assert compare(empty, replace(fewer, filings=()), NAMED).removed == (first,)


def test_a_filing_that_was_not_judged_has_no_flips_and_is_three() -> None:
    one = ordinary()
    unread = replace(one.filings[0], judged=False, findings=())
    other = replace(one, filings=(unread, *one.filings[1:]))
    for pair in ((one, other), (other, one)):
        comparison = compare(*pair, NAMED)
        assert (comparison.unchecked, comparison.flips, comparison.exit_status) == (1, 0, 3)
    assert compare(replace(one, filings=()), replace(one, filings=()), NAMED).exit_status == 3


def test_runs_on_other_filings_cannot_be_compared() -> None:
    one, other = of("示例镇-2024.yaml"), of("样板街道-2024.yaml")
    for pair in ((one, other), (one, replace(one, filings=()))):
        with pytest.raises(ValueError, match="same filings"):
            compare(*pair, NAMED)
