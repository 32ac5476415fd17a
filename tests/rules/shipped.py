"""The shipped pack and the tests beside its rules, loaded once."""

from dataclasses import replace
from functools import cache, lru_cache

from wjcheck.engine.compiled import CompiledRule, compile_rule
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.load import default_pack, load_pack
from wjcheck.pack.pack import Pack
from wjcheck.pack.rule import Rule
from wjcheck.pack.tests import RuleTests, suites_by_rule
from wjcheck.proof.bench import Bench, lay_out
from wjcheck.proof.cases import prepare_all
from wjcheck.proof.prepared import Prepared

SUMS = {"5.1.1", "5.2.1", "5.2.3"}
"""Rules that sum up others: they are judged with all of them."""


@cache
def pack() -> Pack:
    """The pack that ships with the program."""
    return load_pack(default_pack())


@cache
def judge() -> Judge:
    """The pack, compiled."""
    return Judge.of(pack())


@cache
def suites() -> dict[str, RuleTests]:
    """The tests beside the rules, by rule id."""
    return suites_by_rule(default_pack())


def compiled(rule: Rule) -> CompiledRule:
    """`rule`, which may be an altered one, made ready to be judged."""
    return compile_rule(rule, judge().environment)


@cache
def prepared(rule: str) -> tuple[Prepared, ...]:
    """The cases of the rule with this id, their filings read once."""
    return prepare_all(suites()[rule])


def benches(rule: str) -> tuple[Bench, ...]:
    """The cases of the rule with this id, laid out once for it and for all its alterations."""
    return _summing(rule) if rule in SUMS else _plain(rule)


@cache
def _summing(rule: str) -> tuple[Bench, ...]:
    """Kept as long as the process runs: every other rule has been judged on them."""
    return lay_out(judge(), own(rule), prepared(rule))


@lru_cache(maxsize=4)
def _plain(rule: str) -> tuple[Bench, ...]:
    return lay_out(judge(), own(rule), prepared(rule))


def own(rule: str) -> CompiledRule:
    """The rule with this id, compiled."""
    (found,) = (one for one in judge().rules if one.rule.id == rule)
    return found


@cache
def grounds_and(rule: str) -> Judge:
    """A judge of the rule with this id and of the rules it depends on, and of nothing else."""
    (own,) = (one.rule for one in judge().rules if one.rule.id == rule)
    rules = (one for one in judge().rules if one.rule.id in {rule, *own.depends_on})
    return replace(judge(), rules=tuple(rules)).of_one_mind
