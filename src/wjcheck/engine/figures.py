"""Plain values of conditions → figures a message can show and JSON can carry."""

from collections.abc import Callable, ItemsView, Iterator, Mapping, Sequence
from typing import Any

from wjcheck.locale.catalogue import engine_text
from wjcheck.locale.message import Bilingual, Figure, fill, show

MOST_NAMED = 12
"""How many elements of a list a sentence names before it says how many there are in all."""

_NAMED_BY = ("name", "title", "unit", "date", "class", "kind", "type")


def figure(value: Any) -> Figure:
    """Return `value` as a figure: entries of lists are shown by what people call them."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        for key in _NAMED_BY:
            named = value.get(key)
            if isinstance(named, str | int) and named:
                return str(named)
        return _unnamed(str(value.get("@", "")))
    if isinstance(value, list | tuple):
        return tuple([item if type(item) is str else figure(item) for item in value])
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int | float | bool | Bilingual) else None


class Figures(Mapping[str, Figure]):
    """The values of a rule as figures, each made when it is asked for: most findings are counted and not shown."""

    __slots__ = ("_make", "_names", "_values")

    def __init__(self, values: Mapping[str, Any], names: Sequence[str], make: Callable[[Any], Figure]) -> None:
        """`values` by all names that are bound; `names` are those to show, in their order; `make` makes a figure."""
        self._values = values
        self._names = names
        self._make = make

    def __getitem__(self, name: str) -> Figure:
        if name not in self._names:
            raise KeyError(name)
        return self._make(self._values[name])

    def __contains__(self, name: object) -> bool:
        return name in self._values and name in self._names

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._names if name in self._values)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def items(self) -> ItemsView[str, Figure]:
        """Return all of them with their names: each name looked up once, where the library would do it three times."""
        values, make = self._values, self._make
        return {name: make(values[name]) for name in self._names if name in values}.items()

    def __repr__(self) -> str:
        return repr(dict(self))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and dict(self) == dict(other)

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)


def _unnamed(path: str) -> Figure:
    """Return how people call an entry that has no name: by its number in its list, from 1."""
    digits = path.rpartition("[")[2].removesuffix("]")
    if not digits.isdecimal():
        return engine_text("nameless")
    number = {"number": int(digits) + 1}
    template = engine_text("unnamed")
    return Bilingual(fill(template.zh, number, "zh"), fill(template.en, number, "en"))


def spoken(value: Figure) -> Figure:
    """Return `value` as a sentence shows it: a long list is cut and counted."""
    if isinstance(value, tuple) and len(value) > MOST_NAMED:
        more, count, last = engine_text("and_more"), {"count": len(value)}, value[MOST_NAMED - 1]
        zh = show(last, "zh") + fill(more.zh, count, "zh")
        en = show(last, "en") + fill(more.en, count, "en")
        return (*value[: MOST_NAMED - 1], Bilingual(zh, en))
    return value
