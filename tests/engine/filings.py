"""What the engine's tests work on: the shipped pack, compiled once, and the complying example as plain values."""

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path as FilePath
from typing import Any

from wjcheck.engine.checker import Judge, findings_on
from wjcheck.engine.finding import Finding
from wjcheck.filing.form import filing_form
from wjcheck.filing.load import Submission, load
from wjcheck.pack.load import default_pack, load_pack
from wjcheck.reading.parse import read

Path = tuple[str | int, ...]
"""Where a value stands in plain values, keys as written."""

EXAMPLES = FilePath(__file__).parents[2] / "examples"
COMPLIES = EXAMPLES / "示例镇-2024.yaml"
YEAR_END = date(2024, 12, 31)


@cache
def judge() -> Judge:
    """The shipped pack, compiled."""
    return Judge.of(load_pack(default_pack()))


@cache
def _complying() -> Any:
    return read(COMPLIES.read_bytes()).root


def complying() -> dict[str, Any]:
    """A fresh copy of the complying example's values, keys as written (Chinese)."""
    values: dict[str, Any] = copy.deepcopy(_complying())
    return values


def submit(values: dict[str, Any]) -> Submission:
    """The filing made of plain text values; JSON is YAML, and every scalar is text to the schema."""
    return load(read(json.dumps(values, ensure_ascii=False).encode()))


def judged(values: dict[str, Any], as_of: date = YEAR_END) -> dict[str, Finding]:
    """Every rule's finding on the filing made of `values`."""
    findings, troubles = findings_on(submit(values), judge(), as_of)
    assert not troubles
    return {finding.rule: finding for finding in findings}


@cache
def _single_minded() -> Judge:
    return judge().of_one_mind


def statuses(values: dict[str, Any], as_of: date = YEAR_END) -> dict[str, str]:
    """Every rule's status."""
    return _statuses(values, _single_minded(), as_of)


def statuses_without(values: dict[str, Any], path: Path, before: dict[str, str]) -> dict[str, str]:
    """Every rule's status once the key at `path` is deleted; `before` are those of the whole filing.

    Below the top level only rules that name the part it is in are judged again, with what depends on them: no other
    can see the difference. Rules that sum up others are judged again where a whole part is deleted.
    """
    if len(path) == 1:
        return statuses(without(values, path))
    return before | _statuses(without(values, path), _concerned(filing_form().named[str(path[0])].en), YEAR_END)


@cache
def _concerned(part: str) -> Judge:
    rules = _single_minded().rules
    named = {one.rule.id for one in rules if re.search(rf"\b{part}\b", one.rule.model_dump_json())}
    named |= {one.rule.id for one in rules if one.rule.attested and part == "attestations"}
    named |= {one.rule.id for one in rules if named & set(one.rule.depends_on)}
    grounds = {ground for one in rules if one.rule.id in named for ground in one.rule.depends_on}
    chosen = tuple(one for one in rules if one.rule.id in named | grounds and not one.sums_up)
    return replace(_single_minded(), rules=chosen)


def _statuses(values: dict[str, Any], judge: Judge, as_of: date) -> dict[str, str]:
    findings, troubles = findings_on(submit(values), judge, as_of)
    assert not troubles
    return {finding.rule: finding.status.value for finding in findings}


def keys_of(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every key of a filing's plain values, entries of lists included."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*path, key)
            yield from keys_of(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from keys_of(inner, (*path, index))


def without(values: dict[str, Any], path: Path) -> dict[str, Any]:
    """A copy of `values` in which the key at `path` is deleted."""
    shortened = copy.deepcopy(values)
    target: Any = shortened
    for step in path[:-1]:
        target = target[step]
    del target[path[-1]]
    return shortened
