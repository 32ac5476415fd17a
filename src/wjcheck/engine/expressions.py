"""Conditions of the rules: the only module that knows the CEL library.

Handed: the text of conditions and plain values (dicts, lists, text, whole numbers, booleans; dates as ISO text).
Gives back: plain values, or `Absent` when a condition read something that is not in the filing.
CEL has no loops but over given lists, a fixed iteration budget, and no access to files or code, so conditions from an
untrusted pack, which the library alone runs, can do no harm. What conditions may call beside the functions of CEL is in `functions.py`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from math import isfinite
from pathlib import Path
from typing import Any, TypeAlias

from cel_expr_python import cel

from wjcheck.dataclass import dataclass
from wjcheck.engine import functions
from wjcheck.engine.shipped_conditions import SHIPPED
from wjcheck.engine.syntax import Node, syntax_of
from wjcheck.engine.words import both
from wjcheck.locale.catalogue import engine_text
from wjcheck.locale.message import Bilingual

IDENTIFIER = re.compile(r"(?<![\w.@])[A-Za-z_]\w*")
"""A name at the root of a term, where text literals are blanked."""
_STRING = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'')
_ABSENT = ("NOT_FOUND: Key not found in map", "UNKNOWN: No value with name")
_FILED = re.compile(r"\bhas\(filing\.([A-Za-z_]\w*)\)")
FILED = "filed__"
"""The name under which the library is told which parts a filing has."""
Runs: TypeAlias = tuple[Callable[[Any], Any], Callable[[Any], Any] | None]
"""A condition in Python: the way that stops at what is absent, and the way that looks on where they differ."""
_TOO_OFTEN = "Iteration budget exceeded"
_PLAIN = frozenset({str, int, bool, float, type(None)})
_TEXT_ONLY = frozenset({str})


@dataclass(frozen=True, slots=True)
class Absent:
    """What a condition evaluates to when it reads data that are not there."""


ABSENT = Absent()


class ExpressionError(Exception):
    """A condition that does not compile, or fails for a reason other than absent data.

    `what` says why, in the library's words or in ours; `condition` is its text, empty where none is to blame.
    """

    def __init__(self, what: str | Bilingual, condition: str = "") -> None:
        super().__init__(what if isinstance(what, str) else what.en)
        self.what = what
        self.condition = condition


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


class Condition:
    """One compiled condition and the names it reads.

    Those of the packs that ship with the program are written in Python beforehand (`shipped_conditions.py`), since the
    library copies all it reads on the way in and back out. They run on the values as they are; whatever is out of the
    ordinary is left to the library, which says what is wrong in its own words.
    """

    __slots__ = ("_library", "_runs", "_syntax", "names", "text")

    def __init__(self, text: str, library: "_Library", names: frozenset[str], runs: Runs | None = None) -> None:
        self.text = text
        self.names = names
        self._library = library
        self._syntax: Node | None = None
        self._runs = runs

    @property
    def syntax(self) -> Node:
        """Its syntax as the library has read it, made when first asked for."""
        if self._syntax is None:
            self._syntax = syntax_of(self.kept)
        return self._syntax

    @property
    def kept(self) -> bytes:
        """The condition as the library writes it down, to be read again without being compiled."""
        return self._library.kept

    def run(self, values: Mapping[str, Any]) -> Any:
        """Return the plain value, or `Absent`. Raises ExpressionError for any other failure.

        `values` are plain values by the names conditions may use; they are not changed.
        """
        if self._runs is None:
            return self.run_by_library(values)
        first, thorough = self._runs
        try:
            return first(values)
        except KeyError:
            if thorough is None:
                return ABSENT
        except Exception:  # whatever it is, the library knows
            return self.run_by_library(values)
        try:
            return thorough(values)
        except KeyError:
            return ABSENT
        except Exception:  # as above
            return self.run_by_library(values)

    def run_by_library(self, values: Mapping[str, Any]) -> Any:
        """Do what `run` does, by the library alone."""
        return self._library.run(self.text, self.names, values)


class _Library:
    """A condition as the library holds it: compiled, or as it was kept and to be read when first asked for."""

    __slots__ = ("_env", "_program", "_raw")

    def __init__(self, env: Any, program: Any = None, raw: bytes | None = None) -> None:
        self._env = env
        self._program = program
        self._raw = raw

    @property
    def kept(self) -> bytes:
        if self._raw is None:
            self._raw = self._program.serialize()
        return self._raw

    def run(self, text: str, names: frozenset[str], values: Mapping[str, Any]) -> Any:
        if self._program is None:
            try:
                self._program = self._env.deserialize(self._raw)
            except Exception:  # the library raises bare RuntimeError; another version of it may keep them otherwise
                self._program = self._env.compile(_asking(text))
        read = {name: values[name] for name in names if name in values}
        if "filing" in read:
            read[FILED] = dict.fromkeys(read["filing"], True)
        try:
            value = self._program.eval(self._env.Activation(read))
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


class Environment:
    """The names conditions may use, and the compiler for them. One serves a whole pack."""

    def __init__(self, names: Iterable[str], *, shipped: bool = False) -> None:
        """`shipped`: whether the conditions are the program's own. A stranger's are bound by the library's limits."""
        self._written: Mapping[str, Runs] = SHIPPED if shipped else {}
        self._names = frozenset(names)
        self._compiled: dict[str, Condition] = {}
        self._env = cel.NewEnv(variables=dict.fromkeys((*self._names, FILED), cel.Type.DYN), functions=_functions())

    def compile(self, text: str) -> Condition:
        """Compile one condition. Raises ExpressionError with the library's words when it cannot be."""
        known = self._compiled.get(text)
        if known is not None:
            return known  # a rule's other readings share most of its conditions
        try:
            program = self._env.compile(_asking(text))
        except Exception as error:  # the library raises bare RuntimeError
            raise ExpressionError(str(error), text) from None
        condition = self._condition(text, _Library(self._env, program), names_read(text) & self._names)
        self._compiled[text] = condition
        return condition

    def take(self, text: str, names: Iterable[str], kept: bytes) -> None:
        """Take a condition that was compiled in an environment of the same names, and what it reads, as it was kept."""
        self._compiled.setdefault(text, self._condition(text, _Library(self._env, raw=kept), frozenset(names)))

    def _condition(self, text: str, library: "_Library", names: frozenset[str]) -> Condition:
        return Condition(text, library, names, self._written.get(text))

    @property
    def names(self) -> frozenset[str]:
        """The names conditions may use."""
        return self._names


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


def names_read(text: str) -> frozenset[str]:
    """Return the identifiers that stand at the root of a condition's terms (text literals left out)."""
    return frozenset(IDENTIFIER.findall(blanked(text)))


def _asking(text: str) -> str:
    """Return a condition that asks whether something is filed without having the whole filing copied for it."""
    plain = blanked(text)
    return _FILED.sub(lambda match: f"has({FILED}.{match[1]})" if plain[match.start()] == "h" else match[0], text)


def blanked(text: str) -> str:
    """Return a condition with the content of its text literals blanked, its length kept."""
    return _STRING.sub(lambda match: '"' + " " * (len(match[0]) - 2) + '"', text)


def library() -> str:
    """Return what tells the installed CEL library from another version of it: its file, and the version it came with.

    Asking Python for the version of a package takes longer than judging a filing.
    """
    file = Path(cel.__file__)
    beside = sorted(one.name for one in file.parent.parent.glob("cel_expr_python-*.dist-info"))
    return f"{file.name} {file.stat().st_size} {' '.join(beside)}"
