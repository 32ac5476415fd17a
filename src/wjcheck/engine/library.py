"""The CEL library: the only module that knows it.

Handed: the text of conditions and plain values. Gives back: conditions as it holds them, and what they come to.
"""

from collections.abc import Callable, Iterable
from functools import wraps
from math import isfinite
from typing import Any

from cel_expr_python import cel

from wjcheck.engine import functions
from wjcheck.engine.expressions import ABSENT, FILED, ExpressionError
from wjcheck.engine.words import both
from wjcheck.locale.catalogue import engine_text

_ABSENT = ("NOT_FOUND: Key not found in map", "UNKNOWN: No value with name")
_TOO_OFTEN = "Iteration budget exceeded"
_PLAIN = frozenset({str, int, bool, float, type(None)})
_TEXT_ONLY = frozenset({str})


class Library:
    """The library with the names that conditions may use."""

    def __init__(self, names: Iterable[str]) -> None:
        self._env = cel.NewEnv(variables=dict.fromkeys(names, cel.Type.DYN), functions=_functions())

    def compile(self, asked: str, text: str) -> Any:
        """Return a condition compiled; `asked` is what is compiled of `text`. Raises ExpressionError in its words."""
        try:
            return self._env.compile(asked)
        except Exception as error:  # the library raises bare RuntimeError
            raise ExpressionError(str(error), text) from None

    def kept(self, held: Any) -> bytes:
        """Return a condition as the library writes it down."""
        raw: bytes = held.serialize()
        return raw

    def read(self, kept: bytes, asked: str) -> Any:
        """Return a condition that was kept; where this version of the library cannot read it, it is compiled."""
        try:
            return self._env.deserialize(kept)
        except Exception:  # the library raises bare RuntimeError; another version of it may keep them otherwise
            return self._env.compile(asked)

    def run(self, held: Any, text: str, values: dict[str, Any]) -> Any:
        """Return what a condition comes to, or `ABSENT`. Raises ExpressionError for any other failure."""
        if "filing" in values:
            values[FILED] = dict.fromkeys(values["filing"], True)
        try:
            value = held.eval(self._env.Activation(values))
        except Exception as error:  # the library raises bare RuntimeError, also for an exhausted iteration budget
            raise ExpressionError(str(error), text) from None
        if value.type() == cel.Type.ERROR:
            reason = str(value.value())
            if reason.startswith(_ABSENT):
                return ABSENT
            raise ExpressionError(engine_text("iterations") if _TOO_OFTEN in reason else reason, text)
        plain = value.plain_value()
        stranger = not_plain(plain)
        if stranger is not None:
            raise ExpressionError(both("no_plain_value", what=stranger), text)
        return plain


def not_plain(value: Any) -> str | None:
    """Return what in a value is no plain value: a point in time, bytes, infinity, a key that is no text; else None."""
    pending = [value]
    while pending:
        one = pending.pop()
        kind = type(one)
        if kind is list:
            pending += one
        elif kind is dict:
            if not set(map(type, one)) <= _TEXT_ONLY:
                return "map key"
            pending += one.values()
        elif kind not in _PLAIN:
            return "type" if kind is cel.Type else kind.__name__
        elif kind is float and not isfinite(one):
            return str(one)
    return None


def _emptying(run: Callable[..., Any]) -> Callable[..., Any]:
    """Return `run` so that the lists and mappings it was handed are empty afterwards.

    The library makes them for the call and never lets go of them (0.1.3): a thousand filings would take a gigabyte.
    """

    @wraps(run)
    def called(*values: Any) -> Any:
        try:
            return run(*values)
        finally:
            for value in values:
                if isinstance(value, list | dict):
                    value.clear()

    return called


def _functions() -> list[Any]:
    kind = cel.Type
    entry, listed = kind.Map(kind.DYN, kind.DYN), kind.List(kind.DYN)

    def declare(name: str, returns: Any, parameters: list[Any], run: Any) -> Any:
        overload = cel.Overload(name + "_of", return_type=returns, parameters=parameters, impl=_emptying(run))
        return cel.FunctionDecl(name, [overload])

    return [
        declare("same_person", kind.BOOL, [entry, entry], functions.same_person),
        declare("among", kind.BOOL, [entry, listed], functions.among),
        declare("same_body", kind.BOOL, [kind.STRING, kind.STRING], functions.same_body),
        declare("overlap", listed, [listed, listed], functions.overlap),
        declare("distinct", listed, [listed], functions.distinct),
        declare("persons", listed, [listed], functions.persons),
        declare("days_between", kind.INT, [kind.STRING, kind.STRING], functions.days_between),
        declare("months_before", kind.STRING, [kind.STRING, kind.INT], functions.months_before),
        declare("latest", kind.STRING, [listed], functions.latest),
        declare("earliest", kind.STRING, [listed], functions.earliest),
        declare("total", kind.DOUBLE, [listed], functions.total),
        declare("smallest", kind.INT, [listed], functions.smallest),
        declare("largest", kind.INT, [listed], functions.largest),
        declare("in_force", kind.DYN, [entry, kind.STRING], functions.in_force),
    ]
