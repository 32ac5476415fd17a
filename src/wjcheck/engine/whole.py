"""What a rule asks of one filing, asked all at once: by every reading, in every window that has begun.

Handed: a compiled rule and a ground. Gives back: what its conditions come to, or nothing where they have to be asked
one by one. Either way a condition comes to the same; only the number of evaluations differs.
"""

import re
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from wjcheck.dataclass import dataclass, replace
from wjcheck.engine.compiled import FIELDS, CompiledRule, Ground
from wjcheck.engine.expressions import Condition, Program
from wjcheck.engine.joined import Joined, Part, Place, Places, Unfit
from wjcheck.engine.needs import roots
from wjcheck.engine.spelt_out import Sayings, Spelling
from wjcheck.engine.windows import Window, windows_of

if TYPE_CHECKING:
    from wjcheck.pack.parts import Parameter

PAYS_FROM = 4
"""From how many filings alike a rule is put together: it costs as much as asking it one by one a dozen times."""
AT_ONCE = 10
"""How many rules are put together while one filing is judged: nobody has to wait for all of them."""
_PATH = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
"""A fact that is nothing but a place of the filing."""
_DECIDING = ("applies", "eased", "needs", "outcomes", "require", "per", "first_window", "due", "dated", "at_once")
"""What of a rule decides its status and severity, beside the values of parameters and facts."""
_Way: TypeAlias = tuple[str, str | None]
"""A reading, and a window by its name."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one reading of a rule comes to in one window."""

    own: dict[str, Any]
    """Its parameters, and its facts that are not absent."""
    known: Mapping[Condition, Any]
    """What is asked beside the facts."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A rule's conditions put together, and where the values of each reading and window stand in what they come to."""

    program: Program
    places: Mapping[_Way, Places]
    given: Mapping[_Way, Mapping[str, Any]]
    apart: Mapping[str, Sequence[tuple[Place, Place]]]
    """Of each reading that differs from the first in values only: the places of these, in the first and in itself."""


def with_whole(rule: CompiledRule) -> CompiledRule:
    """Return a rule whose conditions are asked all at once, by itself and by its other readings."""
    ways = (rule, *(way for _, _, way in rule.others))
    whole = Whole(ways)
    others = tuple((name, other, replace(way, aside=True, whole=whole)) for name, other, way in rule.others)
    return replace(rule, others=others, aside=False, whole=whole)


def of_one_mind(rule: CompiledRule) -> CompiledRule:
    """Return a rule without its other readings."""
    return replace(rule, others=(), whole=rule.whole.alone if rule.whole else None)


def in_force(parameter: "Parameter", day: date, window: Window | None) -> Any:
    """Return what conditions read as a parameter: its value in force, or the dated table for each record to ask."""
    if parameter.at == "record":
        return {start.isoformat(): value for start, value in parameter.values.items()}
    return parameter.on(window.end if parameter.at == "window" and window else day)


class Whole:
    """All conditions of one rule. What has been put together once is kept: filings differ less than they might."""

    def __init__(self, ways: Sequence[CompiledRule]) -> None:
        self._ways = ways
        self._first: list[Ground] | None = []
        self.sure: dict[Hashable, bool] = {}
        """Whether the rule takes few steps whatever its facts come to, by the sizes of what it reads."""
        self._made: dict[Hashable, _Made | None] = {}
        self._met: Counter[Hashable] = Counter()

    @property
    def _facts(self) -> set[str]:
        return {condition.text for way in self._ways for _, condition in way.facts}

    @cached_property
    def _paths(self) -> Sequence[tuple[str, Sequence[str]]]:
        """The facts that are nothing but places of the filing, and the steps there."""
        return tuple((text, tuple(text.split("."))) for text in sorted(self._facts) if _is_place(text))

    @cached_property
    def _sayings(self) -> Sayings:
        return Sayings.of({*self._facts, *(condition.text for way in self._ways for condition in _rest(way))})

    @cached_property
    def alone(self) -> "Whole":
        """The same of the first reading only."""
        return Whole(self._ways[:1])

    def told(self, way: str, window: Window | None, ground: Ground) -> Told | None:
        """Return what one reading comes to in a window; None where its conditions have to be asked one by one."""
        made, values = ground.once(self, lambda: self._asked(ground))
        if values is None:
            return None
        key = (way, window.name if window else None)
        places = made.places[key]
        own = {name: values[level][number] for name, (level, number) in places.facts}
        known = {condition: values[level][number] for condition, (level, number) in places.rest}
        return Told(made.given[key] | own, known)

    def agrees(self, way: str, ground: Ground) -> bool:
        """Whether another reading certainly comes to the same status as the first: all that decides it is the same."""
        made, values = ground.once(self, lambda: self._asked(ground))
        if values is None or way not in made.apart:
            return False
        for (level, number), (its_level, its_number) in made.apart[way]:
            one, other = values[level][number], values[its_level][its_number]
            if one != other or type(one) is not type(other):
                return False
        return True

    def _asked(self, ground: Ground) -> tuple[_Made | None, Sequence[Sequence[Any]] | None]:
        if self._first is not None:
            if len(self._first) < PAYS_FROM - 1:
                # too few to be alike in any case: what they have in common is looked at once there are more
                self._first.append(ground)
                return None, None
            self._met.update(map(self._key, self._first))
            self._first = None
        key = self._key(ground)
        if key not in self._made:
            self._met[key] += 1
            if self._met[key] < PAYS_FROM or next(ground.once(Whole, lambda: iter(range(AT_ONCE))), None) is None:
                return None, None
            _, _, absent, spelling = key
            self._made[key] = self._put_together(ground, absent, spelling)
        made = self._made[key]
        return made, made.program.answers(ground.activation) if made else None

    def _key(self, ground: Ground) -> tuple[date, Any, frozenset[str], Spelling]:
        """Return what filings have in common that are judged by the same text."""
        absent = frozenset(text for text, steps in self._paths if _is_absent(steps, ground.shared))
        return ground.as_of, ground.data.get("year"), absent, self._sayings.spelling(ground.clean)

    def _put_together(self, ground: Ground, absent: frozenset[str], spelling: Spelling) -> _Made | None:
        joined, year = Joined(spelling), ground.data.get("year")
        parts = {
            (way.way, window.name if window else None): _part(way, ground.as_of, window, absent)
            for way in self._ways
            for window in _windows(way, year, ground.as_of)
        }
        try:
            places = {key: joined.add(part) for key, part in parts.items()}
        except Unfit:
            return None
        program = ground.environment.join(joined.text)
        given = {key: {name: _bindable(value) for name, value in part.given.items()} for key, part in parts.items()}
        apart = {way.way: pairs for way in self._ways[1:] if (pairs := _apart(self._ways[0], way, places)) is not None}
        return None if program is None else _Made(program, places, given, apart)


def _bindable(value: Any) -> Any:
    """Parameters are kept as tuples; conditions give lists."""
    return list(value) if isinstance(value, tuple) else value


def _windows(way: CompiledRule, year: Any, as_of: date) -> Sequence[Window | None]:
    per = way.rule.per
    if per is None:
        return (None,)
    windows = windows_of(year, per, way.rule.first_window) if isinstance(year, int) else ()
    return [window for window in windows if window.start <= as_of]


def _part(way: CompiledRule, day: date, window: Window | None, absent: frozenset[str]) -> Part:
    given = {name: in_force(parameter, day, window) for name, parameter in way.rule.parameters.items()}
    if window is not None:
        given["window"] = window.values(day)
    return Part(way.facts, _rest(way), given, frozenset(name for name, one in way.facts if one.text in absent))


def _rest(way: CompiledRule) -> Sequence[Condition]:
    """What is asked beside the facts, once the rule is known to apply."""
    pairs: Sequence[tuple[Any, Condition | None]] = (*way.outcomes, *way.needs, *way.notes, (None, way.require))
    return [condition for _, condition in pairs if condition is not None]


def _apart(
    first: CompiledRule, way: CompiledRule, places: Mapping[_Way, Places]
) -> Sequence[tuple[Place, Place]] | None:
    """Return which values have to be the same for a reading to come to what the first does; None where more differs."""
    one, other = first.rule, way.rule
    alike = all(getattr(one, key) is getattr(other, key) for key in _DECIDING) and one.severity == other.severity
    if not alike or (first.applies is not None and first.applies[1].names & (first.names | way.names)):
        return None
    if (first.eased is None) != (way.eased is None):
        return None
    weighed = {*one.dated, *((one.due.done,) if one.due else ())}
    weighed |= {name for need in one.needs for name in (need.fact, *roots(need.path)) if name is not None}
    pairs: list[tuple[Place, Place]] = []
    for window in {window for _, window in places}:
        mine, its = places.get((first.way, window)), places.get((way.way, window))
        if mine is None or its is None or len(mine.rest) != len(its.rest):
            return None
        pairs += [(place, its_place) for (_, place), (_, its_place) in zip(mine.rest, its.rest, strict=True)]
        facts, its_facts = dict(mine.facts), dict(its.facts)
        for name in weighed & (first.names | way.names):
            if (name in facts) != (name in its_facts) or (name in one.parameters) != (name in other.parameters):
                return None
            if name in facts:
                pairs.append((facts[name], its_facts[name]))
            elif one.parameters.get(name) is not other.parameters.get(name):
                return None
    return [(place, its_place) for place, its_place in dict.fromkeys(pairs) if place != its_place]


def _is_place(text: str) -> bool:
    return _PATH.fullmatch(text) is not None and text.partition(".")[0] in FIELDS


def _is_absent(steps: Sequence[str], shared: Mapping[str, Any]) -> bool:
    value: Any = shared
    for step in steps:
        if not isinstance(value, dict):
            return False  # no way to read it at all: the condition itself will tell
        if step not in value:
            return True
        value = value[step]
    return False
