"""All rules of a pack counted on one filing after another: what is the same for every filing is worked out once.

Handed: the compiled rules, and those of them that are counted. Gives back: findings in the order of the document. What
cannot be counted is judged by whoever asks, one rule at a time.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.counting import CountedRule, Counting
from wjcheck.engine.ends import VOUCHED
from wjcheck.engine.finding import Finding, Status
from wjcheck.engine.verdict import MOVING, settled
from wjcheck.pack.answers import order_of

_MOST_DAYS = 50
_FAIL = Status.FAIL
_WORDS = {status: status.value for status in Status}
"""The statuses as conditions read them."""

_Step: TypeAlias = tuple[CompiledRule, CountedRule | None, Mapping[str, Any] | None]
"""A rule, how it is counted, and where its function says it all what it has of its own before its facts."""

Judging: TypeAlias = Callable[[CompiledRule, Ground], Finding]
Having: TypeAlias = Callable[[Sequence[Finding]], Mapping[str, Status]]
"""Says what the tags of a pack (such as 五个有) come to."""


@dataclass(frozen=True, slots=True)
class Roll:
    """The rules of a judge that counts."""

    rules: tuple[tuple[CompiledRule, CountedRule | None], ...]
    summing: tuple[tuple[CompiledRule, CountedRule | None], ...]
    """The rules that sum up others, which come after all the others."""
    resting: tuple[tuple[int, tuple[int, ...]], ...]
    """The rules that rest on others, and on which, by their places among `rules`."""
    order: tuple[int, ...]
    """Where in the order of findings each place of the document stands."""
    days: dict[tuple[int, date], tuple[_Step, ...]] = field(default_factory=dict, compare=False, repr=False)
    """The steps for filings of a year on a day."""

    @classmethod
    def of(cls, rules: Sequence[CompiledRule], counted: Mapping[str, CountedRule]) -> "Roll":
        """Return the roll of several rules, of which some are counted."""
        plain = [one for one in rules if not one.sums_up]
        summing = [one for one in rules if one.sums_up]
        places = {one.rule.id: place for place, one in enumerate(plain)}
        resting = [
            (places[one.rule.id], tuple(places[on] for on in one.rule.depends_on if on in places))
            for one in plain
            if one.rule.depends_on
        ]
        ids = [one.rule.id for one in (*plain, *summing)]
        order = sorted(range(len(ids)), key=lambda place: order_of(ids[place]))
        both = [tuple((one, counted.get(one.rule.id)) for one in some) for some in (plain, summing)]
        return cls(both[0], both[1], tuple(resting), tuple(order))

    def findings(self, ground: Ground, counting: Counting, judged: Judging, haves: Having) -> tuple[Finding, ...]:
        """Return what all rules come to on a filing, in the order of the document."""
        plain, shared = list[Finding](), ground.shared
        for compiled, one, own in self._steps(ground, counting):
            if own is None or one is None:
                plain.append(_found(compiled, one, ground, counting, judged))
                continue
            try:
                end = one.run(shared, own, None, {})
            except Exception:  # whatever it is, the engine knows
                plain.append(judged(compiled, ground))
                continue
            found = one.ends[end]
            if not one.is_told and (end == VOUCHED or found.status is _FAIL):
                found = counting.attested(one, found)
            plain.append(found)
        findings = plain.copy()
        for place, on in self.resting:
            for other in on:
                if plain[other].status in MOVING:
                    findings[place] = settled(plain[place], [plain[other] for other in on])
                    break
        ones = {compiled.rule.id: one for compiled, one in self.summing}

        def summing(compiled: CompiledRule, sums: Ground) -> Finding:
            return _found(compiled, ones[compiled.rule.id], sums, counting, judged)

        sum_up([compiled for compiled, _ in self.summing], findings, ground, summing, haves)
        return tuple([findings[place] for place in self.order])

    def _steps(self, ground: Ground, counting: Counting) -> tuple[_Step, ...]:
        if counting.is_phased:
            return tuple((compiled, one, None) for compiled, one in self.rules)
        key = (counting.year, ground.as_of)
        steps = self.days.get(key)
        if steps is None:
            if len(self.days) > _MOST_DAYS:
                self.days.clear()
            steps = self.days[key] = tuple((*rule, _own(rule[1], ground, counting.year)) for rule in self.rules)
        return steps


def sum_up(
    rules: Iterable[CompiledRule], findings: list[Finding], ground: Ground, judged: Judging, haves: Having
) -> None:
    """Judge the rules that sum up others, in their order, and add what each comes to to the findings of all others."""
    verdicts = {finding.rule: _WORDS[finding.status] for finding in findings}
    words: Mapping[str, str] = {}
    for compiled in rules:
        if not words or findings[-1].five_haves is not None:
            words = {tag: _WORDS[status] for tag, status in haves(findings).items()}
        sums = ground.summing(verdicts, words)
        findings.append(judged(compiled, sums))
        sums.forget()
        verdicts[compiled.rule.id] = _WORDS[findings[-1].status]


def _own(one: CountedRule | None, ground: Ground, year: int) -> Mapping[str, Any] | None:
    return one.periods_on(year, ground)[0][1] if one is not None and one.is_single else None


def _found(
    compiled: CompiledRule, one: CountedRule | None, ground: Ground, counting: Counting, judged: Judging
) -> Finding:
    found = None if one is None else counting.count(one, ground)
    return judged(compiled, ground) if found is None else found
