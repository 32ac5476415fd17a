"""A rule judged on its bench comes to what it comes to among all the others."""

from dataclasses import replace

import pytest

from tests.rules.shipped import benches, judge
from wjcheck.engine.all_rules import findings_on
from wjcheck.engine.compiled import CompiledRule
from wjcheck.engine.selection import UnknownReading
from wjcheck.proof.bench import lay_out

# every third rule, and those that sum up others: what a bench does is the same for all
SOME = [own for number, own in enumerate(judge().rules) if number % 3 == 0 or own.sums_up]


@pytest.mark.parametrize("own", [pytest.param(own, id=own.rule.id) for own in SOME])
def test_a_bench_gives_what_a_check_gives(own: CompiledRule) -> None:
    for bench in benches(own.rule.id)[-1:]:
        case = bench.case
        whole = judge() if case.case.reading is None else judge().read([(own.rule.id, case.case.reading)])
        found, troubles = findings_on(case.submission, whole.of_one_mind, case.as_of, case.case.district)
        (wanted,) = (finding for finding in found if finding.rule == own.rule.id)
        finding, trouble = bench.judged(bench.read(own))
        assert (finding, trouble) == (replace(wanted, reading=None), troubles)


def test_a_reading_the_rule_does_not_have_is_refused() -> None:
    (own,) = (one for one in judge().rules if one.rule.id == "1.2.14")
    prepared = benches("1.2.14")[0].case
    case = prepared.case.model_copy(update={"reading": "R99"})
    (bench,) = lay_out(judge(), own, [replace(prepared, case=case)])
    with pytest.raises(UnknownReading):
        bench.read(own)
