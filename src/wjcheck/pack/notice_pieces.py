"""What a notice's template is once it is read: text that stands, fields, and blocks that repeat or fall away.

Handed: values for the fields and one mapping for each row. Gives back: XML. Filling in is putting text between text:
no language is interpreted, nothing is looked up but the fields, and a value that looks like a field stays what it is.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass

Value: TypeAlias = str | Sequence[str] | bool
"""A text; texts of which each gets a paragraph of its own; or whether a paragraph marked so stands."""
Values: TypeAlias = Mapping[str, Value]

BREAK = "\n"
"""What stands in a value for the beginning of a new line; nothing from a filing holds it."""
_LINE = '</w:t><w:br/><w:t xml:space="preserve">'


@dataclass(frozen=True, slots=True)
class Field:
    """A place for a value."""

    name: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph with `fields`, a table whose row is repeated, or that row."""

    kind: Literal["paragraph", "table", "row"]
    pieces: "tuple[Piece, ...]"
    fields: tuple[str, ...] = ()


Piece: TypeAlias = str | Field | Block


def filled(pieces: Sequence[Piece], values: Values, rows: Sequence[Values], shown: Callable[[str], str]) -> str:
    """Return the XML of `pieces` with the values in their places.

    Args:
        pieces: the template's.
        values: of every field outside the repeated row.
        rows: of every field in that row, once for each time it stands.
        shown: makes one line of a value safe to show; no character that XML cannot hold may be left.
    """
    return "".join(_piece(piece, values, rows, shown) for piece in pieces)


def _piece(piece: Piece, values: Values, rows: Sequence[Values], shown: Callable[[str], str]) -> str:
    if isinstance(piece, str):
        return piece
    if isinstance(piece, Field):
        return _text(values.get(piece.name, ""), shown)
    if piece.kind == "row":
        return "".join(filled(piece.pieces, {**values, **row}, (), shown) for row in rows)
    if piece.kind == "table":
        return filled(piece.pieces, values, rows, shown) if rows else ""
    return "".join(filled(piece.pieces, one, rows, shown) for one in _standing(piece.fields, values))


def _standing(fields: Sequence[str], values: Values) -> Sequence[Values]:
    """Return the values for every time a paragraph stands: none where what it is about is not so, or is empty."""
    found = [values.get(name, "") for name in fields]
    told = [value for value in found if not isinstance(value, bool)]
    if any(value is False for value in found) or (told and not any(told)):
        return ()
    for name, value in zip(fields, found, strict=True):
        if not isinstance(value, (str, bool)):
            return [{**values, name: one} for one in value]
    return (values,)


def _text(value: Value, shown: Callable[[str], str]) -> str:
    if isinstance(value, bool):
        return ""
    lines = value.split(BREAK) if isinstance(value, str) else list(value)
    return _LINE.join(escaped(shown(line)) for line in lines)


def escaped(text: str) -> str:
    """Return `text` as it may stand in XML between tags and in an attribute."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
