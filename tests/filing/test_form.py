"""The form is data and the models are Python: these tests keep the two equal, and the form complete."""

import re
import types
import typing
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from wjcheck.filing.choices import all_choices
from wjcheck.filing.form import Group, Holds, Key, Many, Scalar, filing_form
from wjcheck.filing.parts import base, chosen
from wjcheck.filing.schema import Filing
from wjcheck.filing.translate import PLACE

TYPES: dict[str, object] = {
    "text": base.Text,
    "contact": base.Text,
    "name": base.Name,
    "bool": base.Flag,
    "count": base.Count,
    "amount": base.Amount,
    "date": base.Day,
    "year": base.Year,
    "version": base.Version,
    "code": base.Code,
    "statement": base.StatementId,
}


def keys_of(group: Group, above: str = "") -> Iterator[tuple[str, Key]]:
    for en, key in group.keys.items():
        yield above + en, key
        inner = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(inner, Group):
            yield from keys_of(inner, f"{above}{en}.")


ALL = list(keys_of(filing_form()))


def filed(annotation: object) -> object:
    """Return T of `T | None`."""
    assert isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is typing.Union
    (found,) = [argument for argument in typing.get_args(annotation) if argument is not type(None)]
    return found


def scalar_type(scalar: Scalar) -> object:
    if scalar.choices is None:
        return TYPES[scalar.kind]
    return (
        base.Text
        if scalar.open
        else getattr(chosen, "".join(word.capitalize() for word in scalar.choices.name.split("_")))
    )


def agree(holds: Holds, annotation: object, place: str) -> None:
    if isinstance(holds, Scalar):
        assert annotation == scalar_type(holds), place
    elif isinstance(holds, Many):
        assert typing.get_origin(annotation) is tuple, place
        each, rest = typing.get_args(annotation)
        assert rest is Ellipsis, place
        if isinstance(holds.each, Group):
            assert issubclass(each, base.Entry), place
        agree(holds.each, each, place)
    else:
        assert isinstance(annotation, type), place
        assert issubclass(annotation, BaseModel), place
        agree_group(holds, annotation, place)


def agree_group(group: Group, model: type[BaseModel], place: str) -> None:
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    assert set(fields) - {PLACE} == set(group.keys), place
    for en, key in group.keys.items():
        assert fields[en].default is None, f"{place}.{en} has a default"
        agree(key.holds, filed(fields[en].rebuild_annotation()), f"{place}.{en}")


def test_the_models_have_exactly_the_keys_and_types_of_the_form() -> None:
    agree_group(filing_form(), Filing, "")


def test_every_model_is_frozen_and_refuses_unknown_keys() -> None:
    def walk(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
        yield model
        for inner in model.__subclasses__():
            yield from walk(inner)

    for model in walk(base.Part):
        assert model.model_config.get("frozen") is True
        assert model.model_config.get("extra") == "forbid"


@pytest.mark.parametrize(("place", "key"), ALL, ids=[place for place, _ in ALL])
def test_every_key_has_two_names_and_is_explained_in_both_languages(place: str, key: Key) -> None:
    assert re.fullmatch(r"[a-z][a-z_]*", key.en)
    assert re.search(r"[\u4e00-\u9fff]", key.zh)
    assert not re.search(r"[\s:#{}\[\],&*!|>'\"%@`-]", key.zh), "the key could not be written without quotes"
    assert re.search(r"[\u4e00-\u9fff]", key.about.zh)
    assert re.search(r"[A-Za-z]", key.about.en)
    assert key.clause == "" or re.fullmatch(r"[一二三四五]\([一二三四]\)", key.clause), place


def test_no_name_stands_for_two_keys_of_one_mapping() -> None:
    def groups(group: Group) -> Iterator[Group]:
        yield group
        for key in group.keys.values():
            inner = key.holds.each if isinstance(key.holds, Many) else key.holds
            if isinstance(inner, Group):
                yield from groups(inner)

    for group in groups(filing_form()):
        assert len(group.named) == 2 * len(group.keys)


def test_only_what_attributes_a_filing_is_required() -> None:
    assert [place for place, key in ALL if key.required] == ["wjcheck", "unit.name", "unit.type", "year"]


def test_every_list_of_choices_is_used() -> None:
    used = set()
    for _, key in ALL:
        inner = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(inner, Scalar) and inner.choices:
            used.add(inner.choices.name)
    assert used == set(all_choices())
