"""The syntax of a compiled condition, as the library that runs it has read it.

Handed: a condition as the library serialises it: a `cel.expr.CheckedExpr` in the wire format of protocol buffers. Gives
back: a tree of plain values, macros spelt out. It is read from there and not from the condition's text, so that nothing
can be hidden by writing it in a way that two parsers understand differently. Source: cel-spec, `checked.proto` and
`syntax.proto`.
"""

from collections.abc import Iterator
from typing import TypeAlias

from wjcheck.dataclass import dataclass

_ANY_VALUE = 2
_CHECKED_EXPR = 4
_CONSTANT, _IDENT, _SELECT, _CALL, _LIST, _STRUCT, _COMPREHENSION = 3, 4, 5, 6, 7, 8, 9
_TEXTS = (6, 7)
"""The fields of a constant that hold text and bytes."""

_Field: TypeAlias = tuple[int, int | bytes]


@dataclass(frozen=True, slots=True)
class Constant:
    """A literal; `text` is what a text says, None for every other."""

    text: str | None


@dataclass(frozen=True, slots=True)
class Name:
    """A name, of what is bound or of a loop's own."""

    name: str


@dataclass(frozen=True, slots=True)
class Select:
    """A field of a mapping, or whether it is there."""

    of: "Node"
    asks: bool


@dataclass(frozen=True, slots=True)
class Call:
    """A function or an operator; what it is called on comes first."""

    function: str
    values: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Made:
    """A list or a mapping written out: its elements, or its keys and values."""

    parts: "tuple[Node, ...]"
    entries: int


@dataclass(frozen=True, slots=True)
class Loop:
    """A comprehension: what a macro such as `all` or `filter` is spelt out to."""

    variables: tuple[str, ...]
    over: "Node"
    sum_name: str
    start: "Node"
    goes_on: "Node"
    step: "Node"
    result: "Node"


Node: TypeAlias = Constant | Name | Select | Call | Made | Loop


def syntax_of(serialised: bytes) -> Node:
    """Return the tree of a serialised condition. Raises ValueError for anything else."""
    found = dict(_fields(_bytes(dict(_fields(serialised)).get(_ANY_VALUE))))
    return _node(_bytes(found.get(_CHECKED_EXPR)))


def _node(raw: bytes) -> Node:
    for number, value in _fields(raw):
        if number == _CONSTANT:
            kind, inner = next(iter(_fields(_bytes(value))), (0, 0))
            return Constant(_bytes(inner).decode("utf-8", "replace") if kind in _TEXTS else None)
        if number == _IDENT:
            return Name(_text(dict(_fields(_bytes(value)))[1]))
        if number == _SELECT:
            parts = dict(_fields(_bytes(value)))
            return Select(_node(_bytes(parts[1])), bool(parts.get(3)))
        if number == _CALL:
            return _call(_bytes(value))
        if number == _LIST:
            elements = tuple(_node(_bytes(one)) for field, one in _fields(_bytes(value)) if field == 1)
            return Made(elements, len(elements))
        if number == _STRUCT:
            entries = [_bytes(one) for field, one in _fields(_bytes(value)) if field == 2]
            pairs = (_bytes(one) for entry in entries for field, one in _fields(entry) if field in (3, 4))
            return Made(tuple(map(_node, pairs)), len(entries))
        if number == _COMPREHENSION:
            return _loop(_bytes(value))
    return Constant(None)


def _call(raw: bytes) -> Call:
    found = list(_fields(raw))
    values = (_node(_bytes(value)) for wanted in (1, 3) for number, value in found if number == wanted)
    return Call(_text(dict(found)[2]), tuple(values))


def _loop(raw: bytes) -> Loop:
    parts = dict(_fields(raw))
    variables = tuple(_text(parts[number]) for number in (1, 8) if number in parts)
    over, start, goes_on, step, result = (_node(_bytes(parts.get(number, b""))) for number in (2, 4, 5, 6, 7))
    return Loop(variables, over, _text(parts[3]), start, goes_on, step, result)


def _bytes(value: int | bytes | None) -> bytes:
    if not isinstance(value, bytes):
        raise ValueError("no serialised condition")
    return value


def _text(value: int | bytes) -> str:
    return _bytes(value).decode("utf-8", "replace")


def _fields(raw: bytes) -> Iterator[_Field]:
    """Give the fields of one message: number and value, a text or an inner message as bytes. Raises ValueError."""
    at, end = 0, len(raw)
    while at < end:
        key, at = _varint(raw, at)
        number, kind = key >> 3, key & 7
        if kind == 0:
            value, at = _varint(raw, at)
            yield number, value
            continue
        if kind == 2:
            length, at = _varint(raw, at)
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
        else:
            raise ValueError(f"wire type {kind}")
        if at + length > end:
            raise ValueError("cut short")
        yield number, raw[at : at + length]
        at += length


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(raw) or shift > 63:
            raise ValueError("cut short")
        byte = raw[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7
