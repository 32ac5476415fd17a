"""A pack as plain values of JSON, and back again: what is kept between runs, and handed to other processes.

Handed: the models of a pack. Gives back: lists and texts; of these, values with the same names, the same content and
the same answers (`answers.py`), but without the library of the models, which takes longer to import than a filing takes
to be judged. Nothing is looked at again on the way back: only what a model has vouched for was kept, and whoever keeps
it sees to it that it is the same. It goes by the fields the models have and knows none of them by name.
"""

import base64
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn, Self, cast

from wjcheck.locale.message import Bilingual
from wjcheck.pack.answers import MeasureAnswers, PackAnswers, ParameterAnswers, RuleAnswers

if TYPE_CHECKING:
    from wjcheck.pack.pack import Pack

_ANSWERS: Mapping[str, type] = {
    "Measure": MeasureAnswers,
    "Pack": PackAnswers,
    "Parameter": ParameterAnswers,
    "Rule": RuleAnswers,
}
_TUPLE, _LIST, _DICT, _DATE, _TEXTS, _BYTES, _KINDS = range(7)
"""What a list of JSON stands for is its first number; from `_KINDS` on it is a value with named parts."""


class Kept:
    """A value with named parts, such as a rule: what a model of the same name was. It cannot be changed."""

    fields: tuple[str, ...] = ()

    def __init__(self, values: Mapping[str, Any]) -> None:
        """Take the values of all parts by their names."""
        self.__dict__.update(values)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return the same with other values for some parts, as the models do it; parts are shared, `deep` or not."""
        assert not deep  # nobody asks for it, and nothing in it can be changed
        return type(self)({name: getattr(self, name) for name in self.fields} | dict(update or {}))

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash((type(self), *_values(self)))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.fields)})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(name)

    def __reduce__(self) -> tuple[Any, ...]:
        return restored, (kept(self),)


def kept(value: Any) -> dict[str, Any]:
    """Return a pack, or a part of one, as plain values of JSON. Raises TypeError for what no pack holds."""
    kinds: dict[tuple[str, tuple[str, ...]], int] = {}
    whole = _plain(value, kinds)
    return {"kinds": [[name, list(fields)] for name, fields in kinds], "value": whole}


def restored(plain: Mapping[str, Any]) -> Any:
    """Return what was kept."""
    return _restored(plain["value"], [_kind(name, tuple(fields)) for name, fields in plain["kinds"]])


def restored_pack(plain: Mapping[str, Any]) -> "Pack":
    """Return a pack that was kept: not the model itself, but all that anybody asks of it."""
    return cast("Pack", restored(plain))


def _values(value: Kept) -> list[Any]:
    return [getattr(value, name) for name in value.fields]


def _plain(value: Any, kinds: dict[tuple[str, tuple[str, ...]], int]) -> Any:
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, tuple | list):
        return [_TUPLE if isinstance(value, tuple) else _LIST, *(_plain(one, kinds) for one in value)]
    if isinstance(value, dict):
        return [_DICT, *(_plain(one, kinds) for pair in value.items() for one in pair)]
    if type(value) is date:
        return [_DATE, value.isoformat()]
    if isinstance(value, Bilingual):
        return [_TEXTS, value.zh, value.en]
    if isinstance(value, bytes):
        return [_BYTES, base64.b64encode(value).decode("ascii")]
    fields = value.fields if isinstance(value, Kept) else getattr(type(value), "model_fields", None)
    if fields is None:
        raise TypeError(type(value).__name__)
    kind = (type(value).__name__, tuple(fields))
    number = kinds.setdefault(kind, len(kinds))
    return [_KINDS + number, *(_plain(getattr(value, name), kinds) for name in kind[1])]


def _restored(plain: Any, kinds: list[type[Kept]]) -> Any:
    if type(plain) is not list:
        return plain
    tag = plain[0]
    if tag == _TEXTS:
        return Bilingual(plain[1], plain[2])
    if tag == _DATE:
        return date.fromisoformat(plain[1])
    if tag == _BYTES:
        return base64.b64decode(plain[1])
    parts = plain[1:]
    for at, one in enumerate(parts):
        if type(one) is list:  # a third of them are texts in both languages
            parts[at] = Bilingual(one[1], one[2]) if one[0] == _TEXTS else _restored(one, kinds)
    if tag == _TUPLE:
        return tuple(parts)
    if tag == _LIST:
        return parts
    if tag == _DICT:
        return dict(zip(parts[::2], parts[1::2], strict=True))
    kind = kinds[tag - _KINDS]
    return kind(dict(zip(kind.fields, parts, strict=True)))


@lru_cache(maxsize=256)
def _kind(name: str, fields: tuple[str, ...]) -> type[Kept]:
    """Return the class of values with these parts, which give the answers of the model of that name."""
    bases = (_ANSWERS[name], Kept) if name in _ANSWERS else (Kept,)
    return cast("type[Kept]", type(name, bases, {"fields": fields}))
