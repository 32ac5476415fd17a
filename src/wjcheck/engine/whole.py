"""What a rule asks of one filing, asked all at once: by every reading, in every window that has begun.

Handed: a compiled rule and a ground. Gives back: what its conditions come to, or nothing where they have to be asked
one by one. Either way a condition comes to the same; only the number of evaluations differs.
"""

import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any

from wjcheck.engine.compiled import FIELDS, CompiledRule, Ground
from wjcheck.engine.expressions import Condition, Program
from wjcheck.engine.joined import Joined, Part, Place
from wjcheck.engine.windows import Window, windows_of
from wjcheck.pack.parts import Parameter

_PATH = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
"""A fact that is nothing but a place of the filing."""
Known = Mapping[Condition, Any]
_Way = tuple[str, str | None]
"""A reading, and a window by its name."""
_Places = Mapping[_Way, Sequence[tuple[Condition, Place]]]


def with_whole(rule: CompiledRule) -> CompiledRule:
    """Return a rule whose conditions are asked all at once, by itself and by its other readings."""
    ways = (rule, *(way for _, _, way in rule.others))
    whole = Whole(ways)
    others = tuple((name, other, replace(way, whole=whole)) for name, other, way in rule.others)
    return replace(rule, others=others, whole=whole)


def of_one_mind(rule: CompiledRule) -> CompiledRule:
    """Return a rule without its other readings."""
    return replace(rule, others=(), whole=rule.whole.alone if rule.whole else None)


def in_force(parameter: Parameter, day: date, window: Window | None) -> Any:
    """Return what conditions read as a parameter: its value in force, or the dated table for each record to ask."""
    if parameter.at == "record":
        return {start.isoformat(): value for start, value in parameter.values.items()}
    return parameter.on(window.end if parameter.at == "window" and window else day)


class Whole:
    """All conditions of one rule. What has been put together once is kept: filings differ less than they might."""

    def __init__(self, ways: Sequence[CompiledRule]) -> None:
        self._ways = ways
        texts = {condition.text for way in ways for _, condition in way.facts}
        self._paths = tuple((text, tuple(text.split("."))) for text in sorted(texts) if _is_place(text))
        self._made: dict[Hashable, tuple[Program, _Places] | None] = {}

    @cached_property
    def alone(self) -> "Whole":
        """The same of the first reading only."""
        return Whole(self._ways[:1])

    def known(self, way: str, window: Window | None, ground: Ground) -> Known:
        """Return what the conditions of one reading come to in a window, as far as they were asked all at once."""
        known: Mapping[_Way, Known] = ground.once(self, lambda: self._asked(ground))
        return known.get((way, window.name if window else None), {})

    def _asked(self, ground: Ground) -> Mapping[_Way, Known]:
        absent = frozenset(text for text, steps in self._paths if _is_absent(steps, ground.shared))
        key = (ground.as_of, ground.data.get("year"), absent)
        if key not in self._made:
            self._made[key] = self._put_together(ground, absent)
        made = self._made[key]
        values = made[0].answers(ground.activation) if made else None
        if made is None or values is None:
            return {}
        return {
            way: {condition: values[level][number] for condition, (level, number) in places}
            for way, places in made[1].items()
        }

    def _put_together(self, ground: Ground, absent: frozenset[str]) -> tuple[Program, _Places] | None:
        joined, year = Joined(), ground.data.get("year")
        places: dict[_Way, Sequence[tuple[Condition, Place]]] = {}
        try:
            for way in self._ways:
                for window in _windows(way, year, ground.as_of):
                    part = _part(way, ground.as_of, window, absent)
                    places[way.way, window.name if window else None] = joined.add(part)
        except ValueError:
            return None
        program = ground.environment.join(joined.text)
        return None if program is None else (program, places)


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
    pairs: Sequence[tuple[Any, Condition | None]] = (*way.outcomes, *way.needs, *way.notes, (None, way.require))
    rest = [condition for _, condition in pairs if condition is not None]
    return Part(way.facts, rest, given, frozenset(name for name, one in way.facts if one.text in absent))


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
