"""Conditions of the rules: the only module that knows the CEL library.

Handed: the text of conditions and plain values (dicts, lists, text, whole numbers, booleans; dates as ISO text).
Gives back: plain values, or `Absent` when a condition read something that is not in the filing.
CEL has no loops but over given lists, a fixed iteration budget, and no access to files or code, so conditions from an
untrusted pack can do no harm. Functions added here: `same_person(a, b)`, `same_body(a, b)`, `among(person, list)`,
`overlap(list, others)`, `distinct(list)`, `persons(list)`, `days_between(from, to)`, `months_before(date, n)`,
`latest(dates)`, `earliest(dates)`, `total(amounts)`, `smallest(numbers)`, `largest(numbers)`,
`in_force(table, date)`; `docs/rule-format.md` describes them.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, wraps
from math import fsum, isfinite
from pathlib import Path
from typing import Any

from cel_expr_python import cel

from wjcheck.engine.syntax import Node, syntax_of
from wjcheck.engine.words import both
from wjcheck.filing.choices import UNIT_PREFIX_ENDS
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
_BLANKS = re.compile(r"\s+")


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


def _same_person(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Two entries mean one person: by `id` where both have one, else by name, blanks inside names ignored."""
    if one.get("id") and other.get("id"):
        return bool(one["id"] == other["id"])
    names = [_BLANKS.sub("", str(entry.get("name", ""))) for entry in (one, other)]
    return bool(names[0]) and names[0] == names[1]


def _among(person: Mapping[str, Any], people: Sequence[Mapping[str, Any]]) -> bool:
    return any(_same_person(person, other) for other in people)


def _same_body(one: str, other: str) -> bool:
    """Two names mean one body: alike but for blanks and the unit's own name in front, as in 湖塘镇安监局 and 安监局."""
    longer, shorter = sorted((_BLANKS.sub("", one), _BLANKS.sub("", other)), key=len, reverse=True)
    before = longer.removesuffix(shorter)
    return longer == shorter or (bool(shorter) and before != longer and before.endswith(UNIT_PREFIX_ENDS))


def _plain_name(entry: Mapping[str, Any]) -> str:
    return _BLANKS.sub("", str(entry.get("name", "")))


class _Known:
    """The people met so far, so that it takes the same time to find one among many as among few."""

    def __init__(self, people: Iterable[Mapping[str, Any]] = ()) -> None:
        self._ids: set[Any] = set()
        self._named: set[str] = set()
        self._named_without_id: set[str] = set()
        for person in people:
            self.add(person)

    def add(self, person: Mapping[str, Any]) -> None:
        """Count a person among those known."""
        name = _plain_name(person)
        self._named.add(name)
        if person.get("id"):
            self._ids.add(person["id"])
        else:
            self._named_without_id.add(name)

    def __contains__(self, person: Mapping[str, Any]) -> bool:
        """Whether one of them is the same person, as `_same_person` says it of two."""
        name = _plain_name(person)
        if not person.get("id"):
            return bool(name) and name in self._named
        return person["id"] in self._ids or (bool(name) and name in self._named_without_id)


def _overlap(people: Sequence[Mapping[str, Any]], others: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Those of `people` who are among `others`, in time that grows with both lists and not with their product."""
    known = _Known(others)
    return [person for person in people if person in known]


def _distinct(values: Sequence[Any]) -> list[Any]:
    kept: list[Any] = []
    seen: set[str] = set()
    for value in values:
        key = _BLANKS.sub("", value) if isinstance(value, str) else repr(value)
        if key not in seen:
            seen.add(key)
            kept.append(value)
    return kept


def _persons(people: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Each person once, where they first stand; which of one person's entries speaks does not turn on their order.

    Those with an id come first, since the others are taken to be the same as any of them, then the fuller ones.
    """
    by_name: dict[str, list[int]] = {}
    for number, person in enumerate(people):
        by_name.setdefault(_plain_name(person), []).append(number)
    kept = by_name.pop("", [])
    for alike in by_name.values():
        known = _Known()
        for number in sorted(alike, key=lambda number: _rank(people[number])) if len(alike) > 1 else alike:
            if people[number] not in known:
                known.add(people[number])
                kept.append(number)
    return [people[number] for number in sorted(kept)]


def _rank(person: Mapping[str, Any]) -> tuple[bool, int, str]:
    return "id" not in person, -len(person), _content(person)


def _content(value: Any) -> str:
    """What a value says, whatever the order it says it in and wherever it stands."""
    if isinstance(value, Mapping):
        return str(sorted((str(key), _content(inner)) for key, inner in value.items() if key != "@"))
    if isinstance(value, list | tuple):
        return str(sorted(_content(inner) for inner in value))
    return _BLANKS.sub("", str(value))


def _days_between(start: str, end: str) -> int:
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


def _months_before(day: str, months: int) -> str:
    """The same day of the month `months` earlier, or that month's last day where it has none such."""
    start = date.fromisoformat(day)
    year, month = divmod(start.year * 12 + start.month - 1 - months, 12)
    if year < date.min.year:
        return date.min.isoformat()
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1])).isoformat()


def _latest(days: Sequence[str]) -> str:
    return max(days, default="")


def _earliest(days: Sequence[str]) -> str:
    return min(days, default="")


def _smallest(numbers: Sequence[int]) -> int:
    return min(numbers, default=0)


def _largest(numbers: Sequence[int]) -> int:
    return max(numbers, default=0)


def _total(amounts: Sequence[float]) -> float:
    """The sum of amounts in yuan, to the cent, so that equal sums compare as equal."""
    return round(fsum(amounts), 2)


def _in_force(table: Mapping[str, Any], day: str) -> Any:
    """The value of a dated table on `day`; before its first date, the first value, as for parameters elsewhere."""
    started = [start for start in table if start <= day]
    return table[max(started) if started else min(table)]


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
        declare("same_person", kind.BOOL, [entry, entry], _same_person),
        declare("among", kind.BOOL, [entry, listed], _among),
        declare("same_body", kind.BOOL, [kind.STRING, kind.STRING], _same_body),
        declare("overlap", listed, [listed, listed], _overlap),
        declare("distinct", listed, [listed], _distinct),
        declare("persons", listed, [listed], _persons),
        declare("days_between", kind.INT, [kind.STRING, kind.STRING], _days_between),
        declare("months_before", kind.STRING, [kind.STRING, kind.INT], _months_before),
        declare("latest", kind.STRING, [listed], _latest),
        declare("earliest", kind.STRING, [listed], _earliest),
        declare("total", kind.DOUBLE, [listed], _total),
        declare("smallest", kind.INT, [listed], _smallest),
        declare("largest", kind.INT, [listed], _largest),
        declare("in_force", kind.DYN, [entry, kind.STRING], _in_force),
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


_TEXT_ONLY = {str}


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
