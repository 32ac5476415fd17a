"""A case laid out for one rule, which is judged on it again and again: as it is, altered, or with its numbers moved.

Whatever an alteration leaves as it was is worked out once: the filing is bound once, and where the rule sums up
others, these are judged once. Handed: a judge, a rule of its pack, prepared cases. Gives back: findings.
"""

from collections.abc import Sequence
from itertools import takewhile

from wjcheck.dataclass import dataclass, replace
from wjcheck.engine.all_rules import findings_over
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.finding import Finding
from wjcheck.engine.pack_judge import Judge
from wjcheck.proof.prepared import Prepared
from wjcheck.reading.problem import Problem


@dataclass(frozen=True, slots=True)
class Bench:
    """One case with all that its rule is judged by beside itself."""

    case: Prepared
    judge: Judge
    """The pack with only the rules the rule depends on."""
    ground: Ground
    settled: tuple[Finding, ...]
    """What the rules it sums up came to, and the trouble there was with them."""
    troubles: tuple[Problem, ...]

    def judged(self, compiled: CompiledRule) -> tuple[Finding, tuple[Problem, ...]]:
        """Return what the rule, as `compiled`, comes to, and what could not be evaluated of it and of its grounds."""
        alone = replace(self.judge, rules=(*self.judge.rules, replace(compiled, others=())))
        findings, troubles = findings_over(self.ground, alone, self.settled)
        return next(f for f in findings if f.rule == compiled.rule.id), (*self.troubles, *troubles)

    def read(self, compiled: CompiledRule) -> CompiledRule:
        """Return the rule by the reading the case asks for. Raises UnknownReading."""
        name = self.case.case.reading
        if name is None:
            return compiled
        return replace(self.judge, rules=(compiled,)).read([(compiled.rule.id, name)]).rules[0]


def lay_out(judge: Judge, own: CompiledRule, cases: Sequence[Prepared]) -> tuple[Bench, ...]:
    """Lay out the cases of one rule, `own`, of the pack that `judge` judges by."""
    few, summed = _grounds(judge, own), _summed(judge, own)
    return tuple(_bench(few, summed, case) for case in cases)


def _grounds(judge: Judge, own: CompiledRule) -> Judge:
    rules = () if own.sums_up else tuple(one for one in judge.rules if one.rule.id in own.rule.depends_on)
    return replace(judge, rules=rules).of_one_mind


def _summed(judge: Judge, own: CompiledRule) -> Judge:
    """Judge what a rule that sums up others reads: all that do not, and of those that do the ones before it."""
    before = list(takewhile(lambda one: one.rule.id != own.rule.id, judge.rules)) if own.sums_up else []
    rest = judge.rules[len(before) + 1 :] if own.sums_up else ()
    return replace(judge, rules=(*before, *(one for one in rest if not one.sums_up))).of_one_mind


def _bench(few: Judge, summed: Judge, case: Prepared) -> Bench:
    issued, district = few.pack.head.issued, case.case.district
    ground = Ground.of(case.submission, case.as_of, issued, district)
    settled, troubles = findings_over(ground, summed)
    return Bench(case, few, ground, settled, troubles)
