"""What the operators and functions of CEL mean for plain values, as conditions written in Python call them.

Handed: plain values of Python. Gives back: the same. Where CEL has a value, these have it too. Where it has none, since
a key is not there, they raise `KeyError`; for every other error whatever is at hand: who asks then has the library
say what is wrong, so that nothing is said here. Source: cel-spec, `langdef.md`.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from math import isfinite
from typing import Any

from wjcheck.engine import functions
from wjcheck.engine.regular import searching

__all__ = [
    "ABSENT",
    "add",
    "at",
    "at_most",
    "both",
    "contains",
    "divide",
    "either",
    "ends",
    "equal",
    "every",
    "facts_of",
    "less",
    "listed",
    "mapping",
    "matches",
    "multiply",
    "negative",
    "number_of",
    "remainder",
    "size",
    "some",
    "starts",
    "subtract",
    "text_of",
    "truth",
    "within",
]
_MOST = 2**63
_PLAIN = frozenset({str, bool, type(None)})
_NUMBERS = frozenset({int, float})
_SIZED = frozenset({str, list, dict})


ABSENT = (KeyError, NameError)
"""What is raised where a key is not there, or a fact that has a variable of its own."""


class Unsure(Exception):
    """Something whose meaning is left to the library."""


def truth(value: Any) -> bool:
    """Return a value that has to be true or false."""
    if value is True or value is False:
        return bool(value)
    raise Unsure


def listed(value: Any) -> Any:
    """Return what a loop may go over: a list, or a mapping, of which it takes the keys."""
    kind = value.__class__
    if kind is list or kind is dict:
        return value
    raise Unsure


def mapping(value: Any) -> Any:
    """Return what may be asked for a key: a mapping."""
    if value.__class__ is dict:
        return value
    raise Unsure


def size(value: Any) -> int:
    """Return how many signs, elements or keys there are."""
    if value.__class__ in _SIZED:
        return len(value)
    raise Unsure


def at(value: Any, key: Any) -> Any:
    """Return an element of a list by its number, or what a mapping holds by a key."""
    if value.__class__ is dict and key.__class__ is str:
        return value[key]
    if value.__class__ is list and key.__class__ is int and 0 <= key < len(value):
        return value[key]
    raise Unsure


def equal(one: Any, other: Any) -> bool:
    """Whether two values are equal; those of different kinds are not, but for whole and other numbers."""
    if one is other:
        return True
    if one != other:  # what Python takes for different, CEL does too
        return False
    kind, its_kind = one.__class__, other.__class__
    if kind is not its_kind:
        return kind in _NUMBERS and its_kind in _NUMBERS
    if kind in _PLAIN or kind in _NUMBERS:
        return True
    if kind is list:
        return all(map(equal, one, other))
    if kind is dict:
        return all(equal(value, other[key]) for key, value in one.items())
    raise Unsure


def within(value: Any, of: Any) -> bool:
    """Whether a value is an element of a list, or a key of a mapping."""
    if of.__class__ is list:
        if value.__class__ is str or value not in of:
            return value in of
        return any(equal(value, one) for one in of)
    if of.__class__ is dict and value.__class__ is str:
        return value in of
    raise Unsure


def _ordered(one: Any, other: Any) -> None:
    kind, its_kind = one.__class__, other.__class__
    if not ((kind is its_kind is str) or (kind in _NUMBERS and its_kind in _NUMBERS)):
        raise Unsure


def less(one: Any, other: Any) -> bool:
    """Whether one value comes before another of its kind."""
    _ordered(one, other)
    return bool(one < other)


def at_most(one: Any, other: Any) -> bool:
    """Whether one value comes before another of its kind, or is the same."""
    _ordered(one, other)
    return bool(one <= other)


def add(one: Any, other: Any) -> Any:
    """Return a sum, or texts or lists put together."""
    kind = one.__class__
    if kind is other.__class__ and (kind is str or kind is list):
        return one + other
    return _counted(one, other, lambda: one + other)


def subtract(one: Any, other: Any) -> Any:
    """Return the difference of two numbers of one kind."""
    return _counted(one, other, lambda: one - other)


def multiply(one: Any, other: Any) -> Any:
    """Return the product of two numbers of one kind."""
    return _counted(one, other, lambda: one * other)


def divide(one: Any, other: Any) -> Any:
    """Return how often one number goes into another; of whole numbers the whole part, cut towards zero."""
    if other == 0:
        raise Unsure
    if one.__class__ is not int:
        return _counted(one, other, lambda: one / other)
    return _counted(one, other, lambda: abs(one) // abs(other) * (1 if (one < 0) == (other < 0) else -1))


def remainder(one: Any, other: Any) -> Any:
    """Return what is left of a whole number divided by another; it has the sign of the first."""
    if one.__class__ is not int or other == 0:
        raise Unsure
    return _counted(one, other, lambda: abs(one) % abs(other) * (-1 if one < 0 else 1))


def _counted(one: Any, other: Any, count: Callable[[], Any]) -> Any:
    kind = one.__class__
    if kind is not other.__class__ or kind not in _NUMBERS:
        raise Unsure
    found = count()
    if (kind is int and not -_MOST <= found < _MOST) or (kind is float and not isfinite(found)):
        raise Unsure
    return found


def negative(value: Any) -> Any:
    """Return a number with its sign turned."""
    return subtract(0 if value.__class__ is int else 0.0, value)


def contains(text: Any, part: Any) -> bool:
    """Whether a text holds another."""
    if text.__class__ is str and part.__class__ is str:
        return part in text
    raise Unsure


def starts(text: Any, part: Any) -> bool:
    """Whether a text begins with another."""
    if text.__class__ is str and part.__class__ is str:
        return bool(text.startswith(part))
    raise Unsure


def ends(text: Any, part: Any) -> bool:
    """Whether a text ends with another."""
    if text.__class__ is str and part.__class__ is str:
        return bool(text.endswith(part))
    raise Unsure


def matches(text: Any, pattern: Any) -> bool:
    """Whether a part of a text fits a pattern that only the values tell."""
    if text.__class__ is not str or pattern.__class__ is not str:
        raise Unsure
    search = _search(pattern)
    if search is None:
        raise Unsure
    return search(text) is not None


_search = lru_cache(maxsize=256)(searching)


def facts_of(known: Mapping[str, Any], variables: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts of a rule by their names: those known, and those that have variables, which begin with `f_`."""
    return {**known, **{name[2:]: value for name, value in variables.items() if name.startswith("f_")}}


def text_of(value: Any) -> str:
    """Return a text, a whole number or a truth value as text."""
    kind = value.__class__
    if kind is str:
        return str(value)
    if kind is int:
        return str(value)
    if kind is bool:
        return "true" if value else "false"
    raise Unsure


def number_of(value: Any) -> float:
    """Return a number as one with a fraction."""
    if isinstance(value, int | float) and value.__class__ is not bool:
        return float(value)
    raise Unsure


def both(one: Callable[[], Any], other: Callable[[], Any]) -> bool:
    """Return `&&`: false where either is false, whatever the other cannot be had for."""
    try:
        first = truth(one())
    except KeyError:
        if truth(other()):
            raise
        return False
    return first and truth(other())


def either(one: Callable[[], Any], other: Callable[[], Any]) -> bool:
    """Return `||`: true where either is true, whatever the other cannot be had for."""
    try:
        first = truth(one())
    except KeyError:
        if truth(other()):
            return True
        raise
    return first or truth(other())


def every(over: Any, holds: Callable[[Any], Any]) -> bool:
    """Return `all`: false where one element fails, whatever another cannot be had for."""
    return not _found(over, holds, False)


def some(over: Any, holds: Callable[[Any], Any]) -> bool:
    """Return `exists`: true where one element does, whatever another cannot be had for."""
    return _found(over, holds, True)


def _found(over: Any, holds: Callable[[Any], Any], wanted: bool) -> bool:
    absent: KeyError | None = None
    for one in listed(over):
        try:
            if truth(holds(one)) is wanted:
                return True
        except KeyError as error:
            absent = error
    if absent is not None:
        raise absent
    return False


def _of_one(run: Callable[[Any], Any], kind: type, gives: type) -> Callable[[Any], Any]:
    """Return a function of ours of one value, held to what it is declared to take and to give."""

    def called(value: Any) -> Any:
        if value.__class__ is not kind:
            raise Unsure
        try:
            found = run(value)
        except KeyError:  # an error of its own and no absent key
            raise Unsure from None
        if found.__class__ is not gives:
            raise Unsure
        return found

    return called


def _of_two(run: Callable[[Any, Any], Any], kind: type, its_kind: type) -> Callable[[Any, Any], Any]:
    """Return a function of ours of two values, held to what it is declared to take."""

    def called(one: Any, other: Any) -> Any:
        if one.__class__ is not kind or other.__class__ is not its_kind:
            raise Unsure
        try:
            return run(one, other)
        except KeyError:  # an error of its own and no absent key
            raise Unsure from None

    return called


OURS: Mapping[str, Callable[..., Any]] = {
    "same_person": _of_two(functions.same_person, dict, dict),
    "among": _of_two(functions.among, dict, list),
    "same_body": _of_two(functions.same_body, str, str),
    "overlap": _of_two(functions.overlap, list, list),
    "days_between": _of_two(functions.days_between, str, str),
    "months_before": _of_two(functions.months_before, str, int),
    "in_force": _of_two(functions.in_force, dict, str),
    "distinct": _of_one(functions.distinct, list, list),
    "persons": _of_one(functions.persons, list, list),
    "latest": _of_one(functions.latest, list, str),
    "earliest": _of_one(functions.earliest, list, str),
    "total": _of_one(functions.total, list, float),
    "smallest": _of_one(functions.smallest, list, int),
    "largest": _of_one(functions.largest, list, int),
}
"""The functions that are not of CEL, by their names."""
