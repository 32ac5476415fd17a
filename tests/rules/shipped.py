"""The shipped pack and the tests beside its rules, loaded once."""

from dataclasses import replace
from functools import cache

from wjcheck.engine.checker import Judge
from wjcheck.engine.compiled import compile_rule
from wjcheck.pack.load import default_pack, load_pack
from wjcheck.pack.pack import Pack
from wjcheck.pack.rule import Rule
from wjcheck.pack.tests import RuleTests, suites_by_rule

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


def judge_of(rule: Rule) -> Judge:
    """A judge of `rule` and of the rules it depends on, and of nothing else: the rule may be an altered one."""
    whole = judge()
    altered = compile_rule(rule, whole.environment)
    grounds = (
        other
        for other in whole.of_one_mind.rules
        if other.rule.id != rule.id and (rule.id in SUMS or other.rule.id in rule.depends_on)
    )
    return replace(whole, rules=(*grounds, altered))
