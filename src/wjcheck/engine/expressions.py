"""Conditions of the rules: the only module that knows the CEL library.

Handed: the text of conditions and plain values (dicts, lists, text, whole numbers, booleans; dates as ISO text).
Gives back: plain values, or `Absent` when a condition read something that is not in the filing.
CEL has no loops but over given lists, a fixed iteration budget, and no access to files or code, so conditions from an
untrusted pack can do no harm. What conditions may call beside the functions of CEL is in `functions.py`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, wraps
from math import isfinite
from pathlib import Path
from typing import Any

from cel_expr_python import cel

from wjcheck.dataclass import dataclass
from wjcheck.engine import functions
from wjcheck.engine.syntax import Node, syntax_of
from wjcheck.engine.words import both
from wjcheck.locale.catalogue import engine_text
from wjcheck.locale.message import Bilingual

IDENTIFIER = re.compile(r"(?<![\w.@])[A-Za-z_]\w*")
"""A name at the root of a term, where text literals are blanked."""
_STRING = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'')
_ABSENT = ("NOT_FOUND: Key not found in map", "UNKNOWN: No value with name")
FILED = "filed__"
"""The name under which conditions are told which parts a filing has."""
_FILED = re.compile(r"\bhas\(filing\.([A-Za-z_]\w*)\)")
_LONGEST_JOINED = 100_000
"""How long a text may be for the library."""
_TOO_OFTEN = "Iteration budget exceeded"
_PLAIN = frozenset({str, int, bool, float, type(None)})
_TEXT_ONLY = frozenset({str})


@dataclass(frozen=True, slots=True)
class Absent:
    """What a condition evaluates to when it reads data that are not there."""

    reason: str


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
    """One compiled condition and the names it reads."""

    __slots__ = ("_keys", "_program", "_syntax", "names", "text")

    def __init__(self, text: str, program: Any, names: frozenset[str]) -> None:
        self.text = text
        self.names = names
        self._program = program
        self._syntax: Node | None = None
        self._keys: dict[str, frozenset[str] | None] = {}

    @property
    def syntax(self) -> Node:
        """Its syntax as the library has read it, made when first asked for."""
        if self._syntax is None:
            self._syntax = syntax_of(self._program.serialize())
        return self._syntax

    def parts(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return of mappings only the keys the condition reads: the library converts all it is bound to."""
        return {name: self._part(name, value) if isinstance(value, dict) else value for name, value in values.items()}

    def _part(self, name: str, value: dict[str, Any]) -> dict[str, Any]:
        if name not in self._keys:
            self._keys[name] = keys_read(self.text, name)
        keys = self._keys[name]
        return value if keys is None else {key: value[key] for key in keys if key in value}

    @property
    def kept(self) -> bytes:
        """The condition as the library writes it down, to be read again without being compiled."""
        raw: bytes = self._program.serialize()
        return raw

    def run(self, activation: Any) -> Any:
        """Return the plain value, or `Absent`. Raises ExpressionError for any other failure."""
        try:
            value = self._program.eval(activation)
        except Exception as error:  # the library raises bare RuntimeError, also for an exhausted iteration budget
            raise ExpressionError(str(error), self.text) from None
        if value.type() == cel.Type.ERROR:
            reason = str(value.value())
            if reason.startswith(_ABSENT):
                return Absent(reason)
            raise ExpressionError(engine_text("iterations") if _TOO_OFTEN in reason else reason, self.text)
        plain = value.plain_value()
        stranger = not_plain(plain)
        if stranger is not None:
            raise ExpressionError(both("no_plain_value", what=stranger), self.text)
        return plain


class _Unread:
    """A compiled condition as it was kept; the library reads it when it is first asked, for many never are."""

    __slots__ = ("_env", "_program", "_raw", "_text")

    def __init__(self, env: Any, text: str, raw: bytes) -> None:
        self._env = env
        self._text = text
        self._raw = raw
        self._program: Any = None

    def eval(self, activation: Any) -> Any:
        if self._program is None:
            try:
                self._program = self._env.deserialize(self._raw)
            except Exception:  # the library raises bare RuntimeError; another version of it may keep them otherwise
                self._program = self._env.compile(_asking(self._text))
        return self._program.eval(activation)

    def serialize(self) -> bytes:
        return self._raw


class Program:
    """Several conditions joined to one whose value is a list of lists."""

    __slots__ = ("_program",)

    def __init__(self, program: Any) -> None:
        self._program = program

    def answers(self, activation: Any) -> list[list[Any]] | None:
        """Return what its conditions come to; None where one of them reads absent data, or fails."""
        try:
            found = self._program.eval(activation).plain_value()
        except Exception:  # the library raises bare RuntimeError, also for an exhausted iteration budget
            return None
        # of an error, the plain value is its text
        return found if isinstance(found, list) and not_plain(found) is None else None


class Environment:
    """The names conditions may use, and the compiler for them. One serves a whole pack."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(names)
        self._compiled: dict[str, Condition] = {}
        self._joined: dict[str, Program | None] = {}
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
        condition = Condition(text, program, names_read(text) & self._names)
        self._compiled[text] = condition
        return condition

    def take(self, text: str, names: Iterable[str], kept: bytes) -> None:
        """Take a condition that was compiled in an environment of the same names, and what it reads, as it was kept."""
        self._compiled.setdefault(text, Condition(text, _Unread(self._env, text, kept), frozenset(names)))

    @property
    def names(self) -> frozenset[str]:
        """The names conditions may use."""
        return self._names

    def join(self, text: str) -> Program | None:
        """Compile conditions joined to one text; None where it is too deep for the library, or does not compile."""
        if len(text) > _LONGEST_JOINED:
            return None  # the library would read it all before it refuses it
        if text not in self._joined:
            try:
                self._joined[text] = Program(self._binding.compile(_asking(text)))
            except Exception:  # the library raises bare RuntimeError
                self._joined[text] = None
        return self._joined[text]

    @cached_property
    def _binding(self) -> Any:
        """The same names with `cel.bind`, which conditions of a pack may not use; one filing alone needs it never."""
        from cel_expr_python.ext import ext_bindings

        names = dict.fromkeys((*self._names, FILED), cel.Type.DYN)
        return cel.NewEnv(variables=names, functions=_functions(), extensions=[ext_bindings.ExtBindings()])

    def activation(self, values: Mapping[str, Any]) -> Any:
        """Bind values to names once; many conditions may then run over the same binding."""
        filing = values.get("filing")
        return self._env.Activation(values if filing is None else {**values, FILED: dict.fromkeys(filing, True)})


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


def keys_read(text: str, name: str) -> frozenset[str] | None:
    """Return the keys a condition reads of a mapping, as `a.b` reads `b` of `a`; None where it may read any of them."""
    keys = set()
    for match in re.finditer(rf"(?<![\w.@]){name}\b(?:\.([A-Za-z_]\w*)\b(?!\s*\())?", blanked(text)):
        if match[1] is None:
            return None
        keys.add(match[1])
    return frozenset(keys)


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
