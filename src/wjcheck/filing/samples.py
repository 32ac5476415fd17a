"""Filled-in samples of the form, made from the examples its keys carry.

Handed: a part of the form and the language of the keys. Gives back: the lines of a small YAML text in which every key
is filled in once. The reference shows them, and a test reads each back without a problem, so that they stay true.
"""

from collections.abc import Iterator, Mapping
from typing import Literal

from wjcheck.filing.form import Group, Holds, Key, Many, Scalar

_BY_KIND: Mapping[str, tuple[str, str]] = {
    "name": ("张三", "张三"),
    "bool": ("是", "yes"),
    "count": ("12", "12"),
    "amount": ("35000", "35000"),
    "date": ("2024-03-01", "2024-03-01"),
    "year": ("2024", "2024"),
    "version": ("1", "1"),
    "code": ("320412100", "320412100"),
    "statement": ("2.2.9", "2.2.9"),
}


def sample(key: Key, lang: Literal["zh", "en"]) -> list[str]:
    """Return the lines of a YAML mapping in which `key` and all below it are filled in."""
    return list(_entry(key, lang))


def value_of(key: Key, scalar: Scalar, lang: Literal["zh", "en"]) -> str:
    """Return an example of the single value that `key`, or an item of its list, may hold."""
    if key.example:
        return key.example
    if scalar.choices is not None:
        canonical, english = next(iter(scalar.choices.english.items()))
        return canonical if lang == "zh" else english
    return _BY_KIND[scalar.kind][lang == "en"]


def _entry(key: Key, lang: Literal["zh", "en"]) -> Iterator[str]:
    name = key.names.in_lang(lang)
    holds: Holds = key.holds
    if isinstance(holds, Scalar):
        yield f"{name}: {value_of(key, holds, lang)}"
    elif isinstance(holds, Group):
        yield f"{name}:"
        yield from (f"  {line}" for line in _lines(holds, lang))
    elif isinstance(holds.each, Scalar):
        yield f"{name}:"
        yield f"  - {value_of(key, holds.each, lang)}"
    else:
        yield f"{name}:"
        yield from _item(holds, lang)


def _item(many: Many, lang: Literal["zh", "en"]) -> Iterator[str]:
    if isinstance(many.each, Group):
        for number, line in enumerate(_lines(many.each, lang)):
            yield f"  {'  ' if number else '- '}{line}"


def _lines(group: Group, lang: Literal["zh", "en"]) -> Iterator[str]:
    for key in group.keys.values():
        yield from _entry(key, lang)
