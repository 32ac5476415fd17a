"""A pack that was kept says the same as the models it was made of, to the last part."""

import json
import pickle
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel

from tests.cli.command import PACK as SMALL
from tests.rules.shipped import pack as shipped
from wjcheck.locale.message import Bilingual
from wjcheck.pack.kept import Kept, kept, restored, restored_pack
from wjcheck.pack.load import load_pack
from wjcheck.pack.pack import Pack
from wjcheck.pack.shipped import rules_folder

PACKS = ("wujin-2023-65", "jiangxi-2021-20", "small")


def packs(name: str) -> tuple[Pack, Pack]:
    """A pack, and the same once it has been kept as JSON."""
    folder = SMALL if name == "small" else rules_folder() / name
    pack = shipped() if name == "wujin-2023-65" else load_pack(folder)
    return pack, restored_pack(json.loads(json.dumps(kept(pack))))


def assert_same(one: Any, other: Any, place: str) -> None:
    """Fail where two values differ in type, content or order, models and what was made of them counting as alike."""
    if isinstance(one, BaseModel):
        assert type(other).__name__ == type(one).__name__, place
        assert isinstance(other, Kept), place
        assert list(type(one).model_fields) == list(other.fields), place
        for name in other.fields:
            assert_same(getattr(one, name), getattr(other, name), f"{place}.{name}")
        return
    assert type(one) is type(other), place
    if isinstance(one, dict):
        assert list(one) == list(other), place
        for key in one:
            assert_same(one[key], other[key], f"{place}[{key!r}]")
    elif isinstance(one, tuple | list):
        assert len(one) == len(other), place
        for at, pair in enumerate(zip(one, other, strict=True)):
            assert_same(*pair, f"{place}[{at}]")
    else:
        assert one == other, place


@pytest.mark.parametrize("name", PACKS)
def test_every_part_is_the_same(name: str) -> None:
    assert_same(*packs(name), name)


ANSWERS = ("severity", "names", "reading_names", "kind")


@pytest.mark.parametrize("name", PACKS)
def test_every_answer_is_the_same(name: str) -> None:
    pack, again = packs(name)
    day = date(2024, 12, 31)
    assert (again.body, len(again.rules)) == (pack.body, len(pack.rules))
    for statement, same in zip(pack.statements, again.statements, strict=True):
        assert again.clause_of(statement.id) == pack.clause_of(statement.id)
        assert again.explains(same) == pack.explains(statement)
        assert again.statement(statement.id) is same
    for rule, kept_rule in zip(pack.rules, again.rules, strict=True):
        assert [getattr(kept_rule, one) for one in ANSWERS] == [getattr(rule, one) for one in ANSWERS]
        for parameter in rule.parameters:
            assert kept_rule.parameters[parameter].on(day) == rule.parameters[parameter].on(day)
        for measure, kept_measure in zip(rule.measures, kept_rule.measures, strict=True):
            assert (kept_measure.name, kept_measure.names) == (measure.name, measure.names)
        for way in rule.reading_names:
            assert_same(rule.read_as(way), kept_rule.read_as(way), f"{rule.id} {way}")
        with pytest.raises(KeyError):
            kept_rule.read_as("no such reading")


def test_it_cannot_be_changed_and_its_copies_are_its_equals() -> None:
    _, pack = packs("small")
    rule = pack.rules[0]
    with pytest.raises(AttributeError):
        rule.id = "9.9.9"
    copied = rule.model_copy(update={"facts": {"a": "1"}})
    assert (copied.facts, copied.id) == ({"a": "1"}, rule.id)
    assert copied != rule
    assert rule.model_copy() == rule
    assert rule.say == pack.rules[0].say
    assert hash(rule.say) == hash(rule.model_copy().say)
    assert rule != pack.head  # type: ignore[comparison-overlap]  # of two kinds, as it is meant
    assert rule.id in repr(rule)
    assert pickle.loads(pickle.dumps(pack)) == pack


def test_values_of_every_type_come_back_as_they_were() -> None:
    plain: tuple[object, ...] = ("", 0, -1.5, True, None, (), [], {}, (1, [2, (3,)]))
    values = (*plain, {date(2024, 2, 29): ("a",)}, b"\x00\xff", Bilingual("中", "e"))
    assert_same(values, restored(json.loads(json.dumps(kept(values)))), "values")
    with pytest.raises(TypeError):
        kept(object())
