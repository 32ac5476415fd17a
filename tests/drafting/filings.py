"""Invented filings, drawn from the form itself."""

import json
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from wjcheck.drafting.cells import is_private, says_none
from wjcheck.drafting.lists import identity_of, is_identified, is_same
from wjcheck.drafting.merging import bare
from wjcheck.filing.form import Group, Holds, Scalar, filing_form
from wjcheck.filing.load import load
from wjcheck.filing.placeholders import is_placeholder
from wjcheck.reading.parse import read

_LETTERS = "甲乙丙丁镇村消防应急〔〕（）、，；：。=+-@#&*!|>'\"%`{}[]~?0123456789abcXYZ. "
_TEXTS = st.text(_LETTERS, min_size=1, max_size=12).map(str.strip).filter(bool)
_USABLE = _TEXTS.filter(lambda text: not is_private(text) and not is_placeholder(text, "") and not says_none(text))
_NAMES = st.text("张王李赵测试甲乙丙丁ABc", min_size=2, max_size=6).filter(lambda text: not is_private(text))


def filings() -> st.SearchStrategy[dict[str, Any]]:
    """Values of filings as `Submission.data` holds them, without the paths of records."""
    return _group(filing_form(), "").map(_filed)


def read_back(raw: bytes) -> Any:
    """The values that a file submits."""
    return bare(load(read(raw)).data)


def _filed(values: dict[str, Any]) -> dict[str, Any]:
    head = {"wjcheck": 1, "year": 2024, "unit": {"name": "示例镇", "type": "镇"}}
    values = {**values, **head, "unit": {**values.get("unit", {}), **head["unit"]}}  # type: ignore[dict-item]
    found = read_back(json.dumps(_texts(values), ensure_ascii=False).encode())
    assert isinstance(found, dict)
    return found


def _texts(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _texts(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_texts(inner) for inner in value]
    return {True: "是", False: "否"}[value] if isinstance(value, bool) else str(value)


def _group(group: Group, path: str) -> st.SearchStrategy[dict[str, Any]]:
    fields = {en: _holds(key.holds, f"{path}.{en}" if path else en) for en, key in group.keys.items()}
    return st.fixed_dictionaries({}, optional=fields)


def _holds(holds: Holds, path: str) -> st.SearchStrategy[Any]:
    if isinstance(holds, Group):
        return _group(holds, path)
    if isinstance(holds, Scalar):
        return _scalar(holds)
    if isinstance(holds.each, Scalar):
        return st.lists(_scalar(holds.each), max_size=3)
    group = holds.each
    return st.lists(_group(group, path), max_size=3).map(lambda records: _distinct(records, path, group))


def _distinct(records: list[dict[str, Any]], path: str, group: Group) -> list[dict[str, Any]]:
    identity = identity_of(path, group)
    kept: list[dict[str, Any]] = []
    for record in records:
        known = any(is_same(each, record, identity) or is_same(record, each, identity) for each in kept)
        if is_identified(record, identity) and not known:
            kept.append(record)
    return kept


def _scalar(scalar: Scalar) -> st.SearchStrategy[Any]:
    if scalar.choices is not None:
        known = st.sampled_from(list(scalar.choices.english))
        return known | _USABLE if scalar.open else known
    by_kind: dict[str, st.SearchStrategy[Any]] = {
        "name": _NAMES,
        "bool": st.booleans(),
        "count": st.integers(0, 10**14 - 1),
        "amount": st.integers(0, 10**13).map(lambda cents: f"{cents // 100}.{cents % 100:02d}"),
        "date": st.dates(min_value=_day(1949), max_value=_day(2100)).map(str),
        "year": st.integers(2000, 2100),
        "version": st.just(1),
        "code": st.sampled_from(["320412", "012345678", "320412100000"]),
        "statement": st.sampled_from(["1.2.12", "2.1.8", "3.2.21", "1.10.100"]),
    }
    return by_kind.get(scalar.kind, _USABLE)


def _day(year: int) -> Any:
    from datetime import date

    return date(year, 1, 1)
