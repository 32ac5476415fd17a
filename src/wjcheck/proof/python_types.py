"""What the values of a filing surely are, so that conditions written in Python need not ask.

Handed: the form of a filing, a rule's parameters. Gives back: types. The form says of every key what it holds, and a
value that is none is refused while a filing is read; so what a condition takes from a filing is of the form's type, or
absent. Of what is not of the form nothing is sure.
"""

from collections.abc import Iterable, Mapping
from functools import cache, reduce
from typing import Any, Literal, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.filing.form import Group, Holds, Many, filing_form

Kind: TypeAlias = Literal["bool", "int", "small", "number", "text", "list", "map", ""]
"""What a value is; a `small` whole number is one of which thousands can be added, a `number` may have a fraction."""

_SMALL = 1_000_000
_KINDS: Mapping[str, Kind] = {"bool": "bool", "count": "int", "year": "int", "version": "int", "amount": "number"}
"""What the kinds of the form are read as; every other is a text."""


@dataclass(frozen=True, slots=True)
class Type:
    """What an expression surely comes to where it comes to anything; nothing where only the values tell."""

    kind: Kind = ""
    of: "Type | None" = None
    """What the elements of a list are; None where it surely has none."""
    keys: Mapping[str, "Type"] | None = None
    """What a mapping holds by its keys; None where that is not known."""

    @property
    def is_whole(self) -> bool:
        """Whether it is a whole number."""
        return self.kind in ("int", "small")

    @property
    def is_number(self) -> bool:
        """Whether it is a number."""
        return self.is_whole or self.kind == "number"

    @property
    def is_sized(self) -> bool:
        """Whether it has a length."""
        return self.kind in ("text", "list", "map")

    def at(self, key: str) -> "Type":
        """Return what a mapping holds by a key."""
        return UNSURE if self.keys is None else self.keys.get(key, UNSURE)

    @property
    def is_sure(self) -> bool:
        """Whether all that it holds is sure too, however deep."""
        if self.kind == "list":
            return self.of is None or self.of.is_sure
        if self.kind == "map":
            return self.keys is not None and all(one.is_sure for one in self.keys.values())
        return self.kind != ""

    @property
    def element(self) -> "Type":
        """Return what a loop over it goes through: the elements of a list, the keys of a mapping."""
        if self.kind == "map":
            return TEXT
        return UNSURE if self.of is None else self.of


UNSURE, BOOL, INT, SMALL, TEXT = Type(), Type("bool"), Type("int"), Type("small"), Type("text")
EMPTY = Type("list")
LIST, MAP = Type("list", UNSURE), Type("map")


def listing_of(each: Type) -> Type:
    """Return the type of a list."""
    return Type("list", each)


def common(one: Type, other: Type) -> Type:
    """Return what is sure of a value that is one or the other."""
    if one == other:
        return one
    if one.is_whole and other.is_whole:
        return INT
    if one.kind != other.kind:
        return UNSURE
    if one.kind == "list":
        if one.of is None or other.of is None:
            return other if one.of is None else one
        return listing_of(common(one.of, other.of))
    if one.kind == "map":
        if one.keys is None or other.keys is None:
            return MAP
        return Type("map", None, {key: common(of, other.at(key)) for key, of in one.keys.items() if key in other.keys})
    return UNSURE


def common_of(types: Iterable[Type]) -> Type:
    """Return what is sure of a value that is one of several."""
    return reduce(common, types)


@cache
def filed() -> Type:
    """Return the type of a whole filing."""
    return _held(filing_form())


def _held(holds: Holds) -> Type:
    if isinstance(holds, Group):
        return Type("map", None, {name: _held(key.holds) for name, key in holds.keys.items()})
    if isinstance(holds, Many):
        each = _held(holds.each)
        return listing_of(each if each.keys is None else Type("map", None, {**each.keys, "@": TEXT}))
    return Type(_KINDS.get(holds.kind, "text"))


def named(name: str) -> Type:
    """Return the type of what conditions read by a name that is not of a rule's own: a key of the filing mostly."""
    if name == "filing":
        return filed()
    if name == "as_of":
        return TEXT
    return filed().at(name)


def value_type(value: Any) -> Type:
    """Return the type of a value of a rule file: a number, a text, a list or a mapping of such."""
    if isinstance(value, bool):
        return BOOL
    if isinstance(value, int):
        return SMALL if abs(value) < _SMALL else INT
    if isinstance(value, str):
        return TEXT
    if isinstance(value, (list, tuple)):
        return listing_of(common_of(map(value_type, value))) if value else EMPTY
    return MAP if isinstance(value, Mapping) else UNSURE
