"""Data classes that take no time before they are used: what this program needs of the standard library's `dataclasses`.

The library writes the source of six methods for every class and compiles it while the module is imported, a hundred
classes for one check of a filing, and brings `inspect` along. Here all classes share their methods, and the one that
has to be compiled to be quick, `__init__`, is written when some values of its class have been made
(docs/performance.md has the figures). To whoever checks types these are the library's own; so they are for
`dataclasses.replace`, `fields` and `asdict`.

Left out is what nobody here uses, and asking for it raises TypeError: one data class below another, `ClassVar`,
`InitVar`, `__post_init__`.
"""

from collections.abc import Callable
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, NamedTuple

_NONE: Any = object()
"""Stands for no default, as any other value may be one."""
_LEFT_OUT = ("ClassVar", "InitVar")
_FEW = 4
"""So many values of a class are made without an `__init__` of its own: of half the classes there are no more in a
check, and compiling one takes as long as making fifty."""


class _Part(NamedTuple):
    """What is said of one part of a data class."""

    default: Any = _NONE
    factory: Any = _NONE
    shown: bool = True
    compared: bool = True


_PLAIN = _Part()
"""What is said of a part of which nothing is."""


def _field(
    *, default: Any = _NONE, default_factory: Any = _NONE, repr: bool = True, compare: bool = True
) -> Any:  # the names are the library's
    return _Part(default, default_factory, repr, compare)


def _dataclass(
    cls: type | None = None, /, *, frozen: bool = False, slots: bool = False, order: bool = False
) -> Any:  # a class, or what makes one of a class
    if cls is not None:
        return _made(cls, frozen, slots, order)
    return lambda cls: _made(cls, frozen, slots, order)


def _replace(value: Any, /, **changes: Any) -> Any:
    kept = {name: getattr(value, name) for name in type(value)._made_of if name not in changes}
    return type(value)(**kept, **changes)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import replace as replace
else:
    dataclass, field, replace = _dataclass, _field, _replace


def _made(cls: type, frozen: bool, slots: bool, order: bool) -> type:
    """Return the data class of a class: itself, or with `slots` another one like it."""
    parts: dict[str, _Part] = {}
    body = dict(cls.__dict__)
    for name, kind in cls.__annotations__.items():
        if type(kind) is not type and any(word in str(kind) for word in _LEFT_OUT):  # a plain class is none of these
            raise TypeError(f"{cls.__name__}.{name}")
        given = body.get(name, _NONE)
        parts[name] = _PLAIN if given is _NONE else given if isinstance(given, _Part) else _Part(given)
        if given is not _NONE and (slots or parts[name].default is _NONE):
            del body[name]
        elif isinstance(given, _Part):
            body[name] = given.default
    if hasattr(cls, "_made_of") or "__post_init__" in body:
        raise TypeError(cls.__name__)
    body = {**_methods(parts, frozen, order), **body, "_made_of": parts, "__dataclass_fields__": _LikeTheLibrary()}
    body.setdefault("__match_args__", tuple(parts))
    if body.get("__hash__") is None:  # Python sets it to None where there is an `__eq__` of one's own
        body["__hash__"] = _hash_of(parts) if frozen else None
    if frozen and slots:
        body.setdefault("__getstate__", _state)
        body.setdefault("__setstate__", _take_state)
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    if slots:
        body["__slots__"] = tuple(parts)
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    if "__init__" not in cls.__dict__:
        made.__init__ = _first_init(made, frozen, slots)  # type: ignore[misc]
    return made


def _methods(parts: dict[str, _Part], frozen: bool, order: bool) -> dict[str, Any]:
    """Return the methods a data class has where it does not define them itself."""
    values = _values_of(parts)
    shown = tuple(name for name, part in parts.items() if part.shown)

    def __eq__(self: Any, other: Any) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    @recursive_repr()
    def __repr__(self: Any) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    methods: dict[str, Any] = {"__eq__": __eq__, "__repr__": __repr__}
    if frozen:
        methods |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_set}
    return methods | _orders(values) if order else methods


def _orders(values: Callable[[Any], Any]) -> dict[str, Any]:
    def __lt__(self: Any, other: Any) -> Any:
        return values(self) < values(other) if other.__class__ is self.__class__ else NotImplemented

    def __le__(self: Any, other: Any) -> Any:
        return values(self) <= values(other) if other.__class__ is self.__class__ else NotImplemented

    def __gt__(self: Any, other: Any) -> Any:
        return values(self) > values(other) if other.__class__ is self.__class__ else NotImplemented

    def __ge__(self: Any, other: Any) -> Any:
        return values(self) >= values(other) if other.__class__ is self.__class__ else NotImplemented

    return {"__lt__": __lt__, "__le__": __le__, "__gt__": __gt__, "__ge__": __ge__}


def _hash_of(parts: dict[str, _Part]) -> Callable[[Any], int]:
    values = _values_of(parts)

    def __hash__(self: Any) -> int:
        return hash(values(self))

    return __hash__


def _values_of(parts: dict[str, _Part]) -> Callable[[Any], tuple[Any, ...]]:
    """Return what gives the values of a data class that count in comparisons, always as a tuple."""
    names = tuple(name for name, part in parts.items() if part.compared)
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)


def _first_init(cls: Any, frozen: bool, slots: bool) -> Callable[..., None]:
    """Return an `__init__` that makes a few values by itself and then puts the true one into its place."""
    left = _FEW

    def __init__(self: Any, *given: Any, **named: Any) -> None:
        nonlocal left
        left -= 1
        if left < 0 or not _is_filled(self, given, named):
            cls.__init__ = _init(cls, frozen, slots)
            cls.__init__(self, *given, **named)

    return __init__


def _is_filled(value: Any, given: tuple[Any, ...], named: dict[str, Any]) -> bool:
    """Give a value its parts; return False where what is given does not fit, which the true `__init__` tells."""
    names, used = list(value._made_of), 0
    for name, part in zip(names, given, strict=False):
        object.__setattr__(value, name, part)
    for name in names[len(given) :]:
        part = value._made_of[name]
        if name in named:
            used += 1
            object.__setattr__(value, name, named[name])
        elif part.factory is not _NONE:
            object.__setattr__(value, name, part.factory())
        elif part.default is not _NONE:
            object.__setattr__(value, name, part.default)
        else:
            return False
    return len(given) <= len(names) and used == len(named)


def _init(cls: Any, frozen: bool, slots: bool) -> Callable[..., None]:
    """Write and compile `__init__`. Nothing but the names of the parts gets into its source."""
    known: dict[str, Any] = {"_none": _NONE, "_set": object.__setattr__}
    heads, lines = ["self"], []
    for name, part in cls._made_of.items():
        value, head = name, name
        if part.factory is not _NONE:
            known[f"_made_{name}"] = part.factory
            value, head = f"_made_{name}() if {name} is _none else {name}", f"{name}=_none"
        elif part.default is not _NONE:
            known[f"_default_{name}"] = part.default
            head = f"{name}=_default_{name}"
        heads.append(head)
        if frozen and slots:
            known[f"_set_{name}"] = cls.__dict__[name].__set__  # in half the time that the name would take to be found
            lines.append(f"_set_{name}(self, {value})")
        else:
            lines.append(f"_set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
    exec(f"def __init__({', '.join(heads)}):\n " + "\n ".join(lines or ["pass"]), known)
    init: Callable[..., None] = known["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _refuse_to_set(self: Any, name: str, *_: Any) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to or delete field {name!r} of {type(self).__name__}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self._made_of]


def _take_state(self: Any, state: list[Any]) -> None:
    for name, value in zip(self._made_of, state, strict=True):
        object.__setattr__(self, name, value)


class _LikeTheLibrary:
    """`__dataclass_fields__`, by which the library and others know a data class: made when they ask for it."""

    def __get__(self, instance: object, owner: Any) -> dict[str, Any]:
        import dataclasses

        body: dict[str, Any] = {"__annotations__": owner.__annotations__}
        for name, part in owner._made_of.items():
            given = {"default": part.default, "default_factory": part.factory}
            known = {key: value for key, value in given.items() if value is not _NONE}
            body[name] = dataclasses.field(**known, repr=part.shown, compare=part.compared)
        twin: Any = dataclasses.dataclass(type(owner.__name__, (), body))
        owner.__dataclass_fields__ = found = {one.name: one for one in dataclasses.fields(twin)}
        return found
