"""One filing written in many ways: keys in any order and in either language, as JSON, which is YAML too."""

import json
from collections.abc import Mapping
from random import Random
from typing import Any

from tests.filings.strategies import Values
from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form
from wjcheck.locale.message import Lang

LANGS: tuple[Lang, Lang] = ("zh", "en")


def in_order(values: Values) -> bytes:
    """Write the filing with its keys and entries in the order they stand in, keys in English."""
    return json.dumps(_worded(values), ensure_ascii=False, indent=1).encode()


def shuffled(values: Any, dice: Random) -> Any:
    """Return values with the keys of every mapping and the entries of every list in another order."""
    if isinstance(values, Mapping):
        items = [(key, shuffled(inner, dice)) for key, inner in values.items()]
        dice.shuffle(items)
        return dict(items)
    if isinstance(values, list):
        entries = [shuffled(inner, dice) for inner in values]
        dice.shuffle(entries)
        return entries
    return values


def mixed(values: Values, dice: Random) -> bytes:
    """Write the filing with each key, each choice and each yes or no in one of the two languages, by chance."""
    return json.dumps(_mixed(filing_form(), values, dice), ensure_ascii=False, indent=1).encode()


def _mixed(holds: Holds, value: Any, dice: Random) -> Any:
    if isinstance(holds, Group) and isinstance(value, Mapping):
        named = {en: holds.keys[en] for en in value}
        return {key.names.in_lang(dice.choice(LANGS)): _mixed(key.holds, value[en], dice) for en, key in named.items()}
    if isinstance(holds, Many):
        return [_mixed(holds.each, inner, dice) for inner in value]
    if isinstance(value, bool):
        return dice.choice(("是", "yes") if value else ("否", "no"))
    if isinstance(holds, Scalar) and holds.choices is not None:
        return dice.choice((value, holds.choices.english.get(value, value)))
    return _worded(value)


def _worded(value: Any) -> Any:
    """Plain values as the texts that a file holds."""
    if isinstance(value, Mapping):
        return {key: _worded(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_worded(inner) for inner in value]
    if isinstance(value, bool):
        return "是" if value else "否"
    return str(value)
