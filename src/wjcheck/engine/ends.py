"""The ends a rule can come to, and what tells the functions of rules from one another.

Handed: compiled rules. Gives back: marks, by which a rule is given the function that was written of just this rule
(`shipped_rules.py`, `shipped_readings.py`): one that was altered has none and is judged by its conditions.
"""

import json
from collections.abc import Callable
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from wjcheck.engine.compiled import CompiledRule
    from wjcheck.pack.rule import Rule

Function: TypeAlias = Callable[[Any, Any, Any, Any], int]
"""A rule in Python: of the filing's values, its parameters, the window, and its facts; it gives an end."""

MISSING, NOT_APPLICABLE, PASS, FAIL, VOUCHED, OUTCOMES = range(6)
"""The ends of a rule: the outcomes of its own are numbered from the last of these on."""


def dates_of(rule: "Rule") -> tuple[str, ...]:
    """Return the paths and facts by whose dates a pass may still turn."""
    return (*rule.dated, *((rule.due.done,) if rule.due else ()))


def mark_of(compiled: "CompiledRule", *more: object) -> str:
    """Return what tells a rule from another that may come to something else: a digest of all that decides it."""
    rule = compiled.rule
    own = sorted(rule.parameters.items(), key=lambda one: one[0])
    told = (
        None if rule.applies is None else rule.applies.when,
        list(rule.facts.items()),
        [(need.path, need.when, need.fact) for need in rule.needs],
        [(one.when, one.status, one.before_needs) for one in rule.outcomes],
        rule.require,
        [(name, one.at, [(day.isoformat(), of) for day, of in one.values.items()]) for name, one in own],
        dates_of(rule),
        more,
    )
    return blake2b(json.dumps(told, ensure_ascii=False).encode(), digest_size=12).hexdigest()


def mark_told(compiled: "CompiledRule") -> str:
    """Return the mark of the function that says to which end a rule comes, all its facts being worked out."""
    return mark_of(compiled, "told")


def mark_facts(compiled: "CompiledRule") -> str:
    """Return the mark of the function that works out all facts of a rule, and says nothing of it."""
    return mark_of(compiled, "facts")


def mark_beside(compiled: "CompiledRule", way: "CompiledRule") -> str:
    """Return the mark of the function of another reading, those facts being worked out that are as in the first."""
    return mark_of(way, "beside", sorted(altered(compiled, way)))


def steady(compiled: "CompiledRule") -> frozenset[str]:
    """Return the facts that are the same in every window of a rule that is judged in several; of others none."""
    if compiled.rule.per != "quarter":
        return frozenset()
    moved = {"window", *(name for name, one in compiled.rule.parameters.items() if one.at == "window")}
    for name, condition in compiled.facts:
        if not moved.isdisjoint(condition.names):
            moved.add(name)
    return frozenset(dict(compiled.facts).keys() - moved)


def altered(compiled: "CompiledRule", way: "CompiledRule") -> frozenset[str]:
    """Return the facts that may be others by another reading than by the first."""
    first, other = compiled.rule.parameters, way.rule.parameters
    found = {name for name in {*first, *other} if first.get(name) != other.get(name)}
    facts = dict(compiled.facts)
    for name, condition in way.facts:
        if facts.get(name) is not condition or not found.isdisjoint(condition.names):
            found.add(name)
    return frozenset(found | (facts.keys() - dict(way.facts).keys()))
