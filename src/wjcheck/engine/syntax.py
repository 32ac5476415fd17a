"""The syntax of a compiled condition, as the library that runs it has read it.

Handed: a condition as the library serialises it: a `cel.expr.CheckedExpr` in the wire format of protocol buffers. Gives
back: a tree of plain values, macros spelt out. It is read from there and not from the condition's text, so that nothing
can be hidden by writing it in a way that two parsers understand differently. Source: cel-spec, `checked.proto` and
`syntax.proto`.
"""

import struct
from collections.abc import Iterator
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass, field

_ANY_VALUE = 2
_CHECKED_EXPR = 4
_CONSTANT, _IDENT, _SELECT, _CALL, _LIST, _STRUCT, _COMPREHENSION = 3, 4, 5, 6, 7, 8, 9
_TEXTS = (6, 7)
"""The fields of a constant that hold text and bytes."""
_KINDS: dict[int, "Kind"] = {1: "null", 2: "bool", 3: "int", 5: "double", 6: "text"}

_Field: TypeAlias = tuple[int, int | bytes]
Kind: TypeAlias = Literal["null", "bool", "int", "double", "text", "other"]
"""What a literal is; bytes, numbers without sign and times are `other`."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A literal; `text` is what a text says, None for every other; `value` is what it stands for."""

    text: str | None
    kind: Kind = field(default="other", compare=False)
    value: str | float | bool | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Name:
    """A name, of what is bound or of a loop's own."""

    name: str


@dataclass(frozen=True, slots=True)
class Select:
    """A field of a mapping, or whether it is there."""

    of: "Node"
    asks: bool
    key: str = field(default="", compare=False)


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
    kind: Literal["list", "map", "other"] = field(default="list", compare=False)
    """A message, and whatever has optional parts, is `other`."""


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


def names_in(node: Node) -> frozenset[str]:
    """Return the names a condition reads that are not a loop's own."""
    match node:
        case Name(name):
            return frozenset({name})
        case Select():
            return names_in(node.of)
        case Call(_, values):
            return frozenset().union(*map(names_in, values))
        case Made(parts):
            return frozenset().union(*map(names_in, parts))
        case Loop():
            inner = frozenset().union(*map(names_in, (node.start, node.goes_on, node.step, node.result)))
            return names_in(node.over) | (inner - {*node.variables, node.sum_name})
    return frozenset()


def _node(raw: bytes) -> Node:
    for number, value in _fields(raw):
        if number == _CONSTANT:
            return _constant(_bytes(value))
        if number == _IDENT:
            return Name(_text(dict(_fields(_bytes(value)))[1]))
        if number == _SELECT:
            parts = dict(_fields(_bytes(value)))
            return Select(_node(_bytes(parts[1])), bool(parts.get(3)), _text(parts[2]))
        if number == _CALL:
            return _call(_bytes(value))
        if number in (_LIST, _STRUCT):
            return _made(number, list(_fields(_bytes(value))))
        if number == _COMPREHENSION:
            return _loop(_bytes(value))
    return Constant(None)


def _constant(raw: bytes) -> Constant:
    number, value = next(iter(_fields(raw)), (0, 0))
    text = _bytes(value).decode("utf-8", "replace") if number in _TEXTS else None
    kind = _KINDS.get(number, "other")
    if kind == "double":
        return Constant(text, kind, float(struct.unpack("<d", _bytes(value))[0]))
    if isinstance(value, int) and kind in ("bool", "int"):
        return Constant(text, kind, bool(value) if kind == "bool" else value - (value >> 63 << 64))
    return Constant(text, kind, text if kind == "text" else None)


def _made(number: int, parts: list[_Field]) -> Made:
    if number == _LIST:
        elements = tuple(_node(_bytes(one)) for which, one in parts if which == 1)
        return Made(elements, len(elements), "list" if all(which == 1 for which, _ in parts) else "other")
    entries = [list(_fields(_bytes(one))) for which, one in parts if which == 2]
    plain = all(which == 2 for which, _ in parts) and all(w in (1, 3, 4) for entry in entries for w, _ in entry)
    pairs = (_bytes(one) for entry in entries for which, one in entry if which in (3, 4))
    return Made(tuple(map(_node, pairs)), len(entries), "map" if plain else "other")


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
