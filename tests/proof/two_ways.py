"""Conditions as they are written in Python, beside what the library that reads CEL makes of the same."""

import contextlib
from collections.abc import Callable
from functools import cache
from typing import Any

from wjcheck.engine import functions, semantics
from wjcheck.engine.expressions import ABSENT, Condition, Environment, ExpressionError, Runs
from wjcheck.proof.python_code import BARE, Unfit, written

NAMES = ("a", "b", "n", "people", "filing")
CALLABLE = {name: getattr(semantics, name) for name in semantics.__all__} | dict(semantics.OURS)
CALLABLE |= {f"bare_{name}": getattr(functions, name) for name in BARE}
CALLABLE["__builtins__"] = {"all": all, "any": any, "len": len, "sum": sum}


@cache
def _environment() -> Environment:
    return Environment(NAMES)


def in_python(text: str, names: tuple[str, ...] = NAMES) -> Condition:
    """Return a condition that is run as it is written in Python; where it cannot be, as the library runs it."""
    condition = (_environment() if names is NAMES else Environment(names)).compile(text)
    runs: Runs | None = None
    with contextlib.suppress(Unfit):
        runs = python_of(condition)
    return Condition(text, condition.names, condition._environment, kept=condition.kept, runs=runs)


def python_of(condition: Condition) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """Return the two ways in which a condition is written in Python. Raises Unfit for one that cannot be."""
    code = written(condition.syntax)
    first, thorough = (eval(f"lambda v: {way}", dict(CALLABLE)) for way in (code.first, code.thorough))
    return first, thorough


def outcome(ask: Any, values: Any) -> Any:
    """Return what a condition comes to, with the kinds of all values; an error is an error whatever it says."""
    try:
        return _kinds(ask(values))
    except ExpressionError:
        return "error"


def _kinds(value: Any) -> Any:
    if isinstance(value, list):
        return [_kinds(one) for one in value]
    if isinstance(value, dict):
        return {key: _kinds(one) for key, one in value.items()}
    return "absent" if value is ABSENT else (type(value).__name__, value)
