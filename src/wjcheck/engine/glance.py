"""Passes of which a report names only the rule: told at a glance, without a verdict, a sentence or a place.

Handed: a rule with its other readings, and a ground. Gives back: a finding that is the same for all filings, where it
is sure that the rule is met and that nothing more is to be said of it: no remark, and no other reading that turns it.
Whatever is not sure, and all that is no pass, is left to the whole engine, so that a doubt costs time and nothing else.
What a rule comes to is said by the functions of the packs that ship with the program, as where it is counted; a fact
that a function has not come to ask is asked here, where something said of a pass rests on it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wjcheck.dataclass import dataclass, replace
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.counting import CountedRule, is_to_come
from wjcheck.engine.distance import just_met
from wjcheck.engine.ends import VOUCHED, altered, dates_of, mark_of
from wjcheck.engine.expressions import ABSENT, Condition
from wjcheck.engine.finding import Finding, Status, WindowFinding
from wjcheck.engine.judge import UNSAID, signed
from wjcheck.engine.needs import roots
from wjcheck.engine.scope import given
from wjcheck.engine.verdict import TIMES
from wjcheck.engine.windows import Per, windows_of

if TYPE_CHECKING:
    from wjcheck.engine.windows import Window

_MEASURED = ("have", "need", "each", "lacking", "of", "when")


@dataclass(frozen=True, slots=True)
class Glance:
    """A rule to be told at a glance."""

    one: CountedRule
    ways: tuple[CountedRule, ...]
    """The other readings that may come to something else than the first."""
    asked: tuple[tuple[str, Condition], ...]
    """The facts, in their order, on which rests what may be said of a pass."""
    passes: Mapping[int, Finding]
    """What is told of a pass, by the end that the rule comes to."""


def glance(one: CountedRule, ways: Mapping[str, CountedRule | None], clause: str) -> Glance | None:
    """Return a rule to be told at a glance; None where one of its readings has no function to say what it comes to.

    `ways` are its other readings by name, `clause` is where the report lists it.
    """
    compiled, turning = one.compiled, []
    for name, _, way in compiled.others:
        if _is_alike(compiled, way):
            continue
        known = ways.get(name)
        if known is None:
            return None
        turning.append(known)
    passes = {end: replace(found, clause=clause) for end, found in enumerate(one.ends) if found.status is Status.PASS}
    wanted = asked_of(compiled)
    asked = tuple((name, condition) for name, condition in compiled.facts if name in wanted)
    return Glance(one, tuple(turning), asked, passes)


def asked_of(compiled: CompiledRule) -> frozenset[str]:
    """Return the facts of a rule on which rests what may be said of a pass."""
    measured = (getattr(measure, key) for measure in compiled.rule.measures for key in _MEASURED)
    wanted = {name for name in measured if name is not None}
    wanted.update(name for _, condition in compiled.notes for name in condition.names)
    for _, _, way in compiled.others:
        if not _is_alike(compiled, way):
            wanted |= _with_grounds(_decisive(way), way.facts)
    return frozenset(_with_grounds(wanted, compiled.facts)) & dict(compiled.facts).keys()


def glanced(glance: Glance, ground: Ground, year: int) -> Finding | None:
    """Return what is told of a rule on a filing of `year`; None where the whole engine has to say it."""
    try:
        if glance.one.compiled.rule.per is None:
            return _in(glance, ground, year, None, {})
        return _recurring(glance, ground, year, glance.one.compiled.rule.per)
    except Exception:  # whatever it is, the engine knows
        return None


def _recurring(glance: Glance, ground: Ground, year: int, per: Per) -> Finding | None:
    """Return what is told of a recurring duty that is met in every window that has begun."""
    found, facts = list[Finding](), dict[str, Any]()
    windows = windows_of(year, per, glance.one.compiled.rule.first_window)
    for window in windows:
        if window.start > ground.as_of:
            continue
        facts = {name: facts[name] for name in glance.one.steady if name in facts}
        one = _in(glance, ground, year, window, facts)
        if one is None:
            return None
        found.append(one)
    tight = tuple(distance for one in found for distance in one.tight)
    if not tight:
        return found[0] if found else None
    # of how many windows a number is told decides whether they are named
    told = tuple(WindowFinding(one.name, Status.PASS, found[0].severity, UNSAID) for one in windows)
    return replace(found[0], tight=tight, windows=told)


def _in(glance: Glance, ground: Ground, year: int, window: "Window | None", facts: dict[str, Any]) -> Finding | None:
    """Return what is told of a rule in a window; `facts` are those worked out already, the others are added."""
    end = _met(glance.one, ground, year, window, facts)
    if end is None:
        return None
    compiled = glance.one.compiled
    own = given(compiled, ground, ground.as_of, window)
    if glance.asked or compiled.notes:
        values = {**ground.shared, **own, **facts}
        for name, condition in glance.asked:
            if name not in facts and (value := condition.run(values)) is not ABSENT:
                values[name] = facts[name] = value
        if any(condition.run(values) is True for _, condition in compiled.notes):
            return None
    for way in glance.ways:
        taken = {name: value for name, value in facts.items() if name not in way.altered}
        if not _is_held(way, window) or _met(way, ground, year, window, taken) is None:
            return None
    found, measures = glance.passes[end], compiled.rule.measures
    tight = just_met(measures, {**own, **facts}) if measures and end != VOUCHED else ()
    return replace(found, tight=tight) if tight else found


def _is_held(way: CountedRule, window: "Window | None") -> bool:
    """Whether a reading is judged in this window, too."""
    rule = way.compiled.rule
    if window is None or rule.per is None:
        return window is None and rule.per is None
    return window in windows_of(window.start.year, rule.per, rule.first_window)


def _met(one: CountedRule, ground: Ground, year: int, window: "Window | None", facts: dict[str, Any]) -> int | None:
    """Return the end at which a rule is certainly met in a window; None where it is not met, or it is not certain."""
    compiled = one.compiled
    rule = compiled.rule
    if rule.due is not None and year == rule.due.date.year:
        return None
    own = given(compiled, ground, ground.as_of, window)
    end = one.run(ground.shared, own, own.get("window"), facts)
    if one.ends[end].status is not Status.PASS:
        return None
    if end == VOUCHED:
        by = signed(rule, ground)
        # of what was vouched for before the year something is said
        if not by or by[0]["on"] < str(year):
            return None
    if window is None and is_to_come(one, {} if end == VOUCHED else facts, ground):
        return None
    return end


def _is_alike(compiled: CompiledRule, way: CompiledRule) -> bool:
    """Whether a pass by the first reading is one by the other on every filing: they differ in words and weight only."""
    one, other = compiled.rule, way.rule
    return (
        mark_of(compiled) == mark_of(way)
        and not altered(compiled, way)
        and all(getattr(one, key) == getattr(other, key) for key in (*TIMES, "attested"))
    )


def _decisive(way: CompiledRule) -> Iterator[str]:
    """Give the names by which a reading comes to what it comes to."""
    rule = way.rule
    single = (way.applies[1] if way.applies else None, way.require)
    for condition in (*single, *(condition for _, condition in (*way.needs, *way.outcomes))):
        yield from () if condition is None else condition.names
    for need in rule.needs:
        yield from (*roots(need.path), *(() if need.fact is None else (need.fact,)))
    yield from dates_of(rule)


def _with_grounds(names: Iterable[str], facts: Sequence[tuple[str, Condition]]) -> set[str]:
    """Return names, and with every fact those that it is made of."""
    found = set(names)
    for name, condition in reversed(facts):
        if name in found:
            found |= condition.names
    return found
