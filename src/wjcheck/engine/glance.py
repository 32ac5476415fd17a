"""Passes of which a report names only the rule: told at a glance, without a verdict, a sentence or a place.

Handed: a rule with its other readings, and a ground. Gives back: a finding that is the same for all filings, where it
is sure that the rule is met and that nothing more is to be said of it: no remark, and no other reading that turns it.
Whatever is not sure, and all that is no pass, is left to the whole engine, so that a doubt costs time and nothing else.
What a rule comes to is said by the functions of the packs that ship with the program. Its facts are all worked out, for
the engine goes on from there where it has to.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wjcheck.dataclass import dataclass, replace
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.counting import CountedRule, is_to_come
from wjcheck.engine.distance import just_met
from wjcheck.engine.ends import VOUCHED, altered, mark_of
from wjcheck.engine.finding import Finding, Status, WindowFinding
from wjcheck.engine.judge import UNSAID, signed
from wjcheck.engine.scope import Scope, given, scope_of
from wjcheck.engine.verdict import TIMES
from wjcheck.engine.windows import Per, windows_of

if TYPE_CHECKING:
    from wjcheck.engine.windows import Window

_PASS = Status.PASS


@dataclass(frozen=True, slots=True)
class Glance:
    """A rule to be told at a glance: by the function that says to which end it comes once its facts are worked out."""

    one: CountedRule
    ways: tuple[CountedRule, ...]
    """The other readings that may come to something else than the first."""
    passes: Mapping[int, Finding]
    """What is told of a pass, by the end that the rule comes to."""


def glance(one: CountedRule, ways: Mapping[str, CountedRule | None], clause: str) -> Glance | None:
    """Return a rule to be told at a glance; None where one of its readings has no function to say what it comes to.

    `ways` are its other readings by name, `clause` is where the report lists it.
    """
    compiled, turning = one.compiled, list[CountedRule]()
    for name, _, way in compiled.others:
        if _is_alike(compiled, way):
            continue
        known = ways.get(name)
        if known is None:
            return None
        turning.append(known)
    passes = {end: replace(found, clause=clause) for end, found in enumerate(one.ends) if found.status is Status.PASS}
    return Glance(one, tuple(turning), passes)


def glanced(glance: Glance, ground: Ground, year: int) -> Finding | None:
    """Return what is told of a rule on a filing of `year`; None where the whole engine has to say it."""
    try:
        if glance.one.compiled.rule.per is None:
            return _in(glance, ground, year, None)
        return _recurring(glance, ground, year, glance.one.compiled.rule.per)
    except Exception:  # whatever it is, the engine knows
        return None


def _recurring(glance: Glance, ground: Ground, year: int, per: Per) -> Finding | None:
    """Return what is told of a recurring duty that is met in every window that has begun."""
    found = list[Finding]()
    windows = windows_of(year, per, glance.one.compiled.rule.first_window)
    for window in windows:
        if window.start > ground.as_of:
            continue
        one = _in(glance, ground, year, window)
        if one is None:
            return None
        found.append(one)
    tight = tuple(distance for one in found for distance in one.tight)
    if not tight:
        return found[0] if found else None
    # of how many windows a number is told decides whether they are named
    told = tuple(WindowFinding(one.name, Status.PASS, found[0].severity, UNSAID) for one in windows)
    return replace(found[0], tight=tight, windows=told)


def _in(glance: Glance, ground: Ground, year: int, window: "Window | None") -> Finding | None:
    """Return what is told of a rule in a window."""
    compiled = glance.one.compiled
    if compiled.applies is not None:
        before = Scope(ground, given(compiled, ground, ground.as_of, window))
        if not before.holds(compiled.applies[1]):
            return None
    scope = scope_of(compiled, ground, ground.as_of, window)
    facts = scope.own
    end = glance.one.run(ground.shared, facts, facts.get("window"), facts)
    if not _is_met(glance.one, ground, year, window, facts, end):
        return None
    if any(scope.holds(condition) for _, condition in compiled.notes):
        return None
    for way in glance.ways:
        if not _is_held(way, window):
            return None
        taken = facts.copy()
        for name in way.altered:
            taken.pop(name, None)
        own = given(way.compiled, ground, ground.as_of, window)
        end_of_way = way.run(ground.shared, own, own.get("window"), taken)
        if not _is_met(way, ground, year, window, taken, end_of_way):
            return None
    found, measures = glance.passes[end], compiled.rule.measures
    tight = just_met(measures, facts) if measures and end != VOUCHED else ()
    return replace(found, tight=tight) if tight else found


def _is_held(way: CountedRule, window: "Window | None") -> bool:
    """Whether a reading is judged in this window, too."""
    rule = way.compiled.rule
    if window is None or rule.per is None:
        return window is None and rule.per is None
    return window in windows_of(window.start.year, rule.per, rule.first_window)


def _is_met(
    one: CountedRule, ground: Ground, year: int, window: "Window | None", facts: Mapping[str, Any], end: int
) -> bool:
    """Whether a rule that comes to an `end` in a window is certainly met there."""
    rule = one.compiled.rule
    if one.ends[end].status is not _PASS or (rule.due is not None and year == rule.due.date.year):
        return False
    if end == VOUCHED:
        by = signed(rule, ground)
        # of what was vouched for before the year something is said
        if not by or by[0]["on"] < str(year):
            return False
    return window is not None or not is_to_come(one, {} if end == VOUCHED else facts, ground)


def _is_alike(compiled: CompiledRule, way: CompiledRule) -> bool:
    """Whether a pass by the first reading is one by the other on every filing: they differ in words and weight only."""
    one, other = compiled.rule, way.rule
    return (
        mark_of(compiled) == mark_of(way)
        and not altered(compiled, way)
        and all(getattr(one, key) == getattr(other, key) for key in (*TIMES, "attested"))
    )
