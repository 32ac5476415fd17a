"""The shipped pack and the tests beside its rules, loaded once."""

from functools import cache

from wjcheck.engine.checker import Judge
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
    grounds = tuple(other for other in pack().rules if other.id in rule.depends_on)
    if rule.id in SUMS:
        grounds = tuple(other for other in pack().rules if other.id != rule.id)
    return Judge.of(pack().model_copy(update={"rules": (*grounds, rule)}))
