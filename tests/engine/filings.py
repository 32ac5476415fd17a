"""What the engine's tests work on: the shipped pack, compiled once, and the complying example as plain values."""

import copy
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path as FilePath
from typing import Any

from tests.rules.shipped import judge
from wjcheck.engine.all_rules import findings_on
from wjcheck.engine.finding import Finding
from wjcheck.engine.pack_judge import Judge
from wjcheck.filing.form import Group, Holds, Many, filing_form
from wjcheck.filing.load import Submission, load
from wjcheck.pack.answers import ATTESTATIONS
from wjcheck.reading.parse import read
from wjcheck.reading.tree import Tree

Path = tuple[str | int, ...]
"""Where a value stands in plain values, keys as written."""

EXAMPLES = FilePath(__file__).parents[2] / "examples"
COMPLIES = EXAMPLES / "示例镇-2024.yaml"
YEAR_END = date(2024, 12, 31)


@cache
def _complying() -> Any:
    return read(COMPLIES.read_bytes()).root


def complying() -> dict[str, Any]:
    """A fresh copy of the complying example's values, keys as written (Chinese)."""
    values: dict[str, Any] = copy.deepcopy(_complying())
    return values


def submit(values: dict[str, Any]) -> Submission:
    """The filing made of plain text values, as reading a file would give them; there are no lines to point at."""
    return load(Tree(None, values, ()))


def judged(values: dict[str, Any], as_of: date = YEAR_END, only: frozenset[str] | None = None) -> dict[str, Finding]:
    """Every rule's finding on the filing made of `values`, by the chosen readings only.

    With `only`, that of the rules with these ids and of those they depend on; none of them sums up others.
    """
    return _findings(submit(values), single_minded() if only is None else _with_grounds(only), as_of)


@cache
def single_minded() -> Judge:
    """The shipped pack, by the chosen readings only: the others turn no verdict and cost as much again."""
    return judge().of_one_mind


def statuses(values: dict[str, Any], as_of: date = YEAR_END) -> dict[str, str]:
    """Every rule's status."""
    return statuses_of(submit(values), as_of)


def statuses_of(submission: Submission, as_of: date) -> dict[str, str]:
    """Every rule's status on a filing that is read already."""
    return _statuses(submission, single_minded(), as_of)


def statuses_without(values: dict[str, Any], path: Path, before: dict[str, str]) -> dict[str, str]:
    """Every rule's status once the key at `path` is deleted; `before` are those of the whole filing.

    Below the top level only rules that name both the part it is in and the key itself are judged again, with what
    depends on them: no other can see the difference. Rules that sum up others are judged again where a whole part is
    deleted.
    """
    if len(path) == 1:
        return statuses(without(values, path))
    return before | _statuses(submit(without(values, path)), concerned([part_and_key(path)]), YEAR_END)


def part_and_key(path: Path) -> tuple[str, str]:
    """The part of the filing that `path` leads into and the last key on it, as rules name them."""
    part, *_, key = *_english(path[:1]), *_english(path)
    return part, key


def _english(path: Path) -> Iterator[str]:
    """The keys along `path` as rules name them."""
    holds: Holds = filing_form()
    for step in path:
        holds = holds.each if isinstance(holds, Many) else holds
        if isinstance(step, str):
            assert isinstance(holds, Group)
            yield holds.named[step].en
            holds = holds.named[step].holds


def in_english(path: Path) -> str:
    """A path as rules write it: English keys, and `[]` for every position."""
    keys = _english(path)
    return "".join("[]" if isinstance(step, int) else f".{next(keys)}" for step in path).removeprefix(".")


SEEN_UNNAMED = {"name", "id"}
"""Keys that the functions conditions may call read by themselves."""


def sees(rule: str, part: str, key: str) -> bool:
    """Whether a rule can tell if `key` is there somewhere in `part`: whatever it reads, it has to name."""
    return {part, key} - SEEN_UNNAMED <= _words_of(rule)


@cache
def _words_of(rule: str) -> frozenset[str]:
    """Every word of a rule; what one takes attestations by, it reads without a word."""
    (found,) = (one.rule for one in judge().rules if one.rule.id == rule)
    unsaid = {ATTESTATIONS, "statement", "by", "on", "evidence"} if found.attested else set()
    return frozenset(re.findall(r"\w+", found.model_dump_json())) | unsaid


def concerned(places: Iterable[tuple[str, str]]) -> Judge:
    """A judge of the rules that can tell what stands at places, each a part and a key, and of what depends on them.

    Rules that sum up others are left out.
    """
    return _concerned(frozenset(places))


@cache
def _concerned(places: frozenset[tuple[str, str]]) -> Judge:
    rules = single_minded().rules
    named = {one.rule.id for one in rules if any(sees(one.rule.id, *place) for place in places)}
    return _with_grounds(frozenset(named | {one.rule.id for one in rules if named & set(one.rule.depends_on)}))


@cache
def _with_grounds(named: frozenset[str]) -> Judge:
    """A judge of rules, of those they depend on, and of those that these depend on: each comes out as among all."""
    wanted, grounds = set[str](), set(named)
    while grounds:
        wanted |= grounds
        rules = [one for one in single_minded().rules if one.rule.id in grounds]
        grounds = {ground for one in rules for ground in one.rule.depends_on} - wanted
    chosen = tuple(one for one in single_minded().rules if one.rule.id in wanted and not one.sums_up)
    return replace(single_minded(), rules=chosen)


def _statuses(submission: Submission, judge: Judge, as_of: date) -> dict[str, str]:
    return {rule: finding.status.value for rule, finding in _findings(submission, judge, as_of).items()}


def _findings(submission: Submission, judge: Judge, as_of: date) -> dict[str, Finding]:
    findings, troubles = findings_on(submission, judge, as_of)
    assert not troubles
    return {finding.rule: finding for finding in findings}


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
    """`values` without the key at `path`; what stands beside the way to it is shared."""
    shortened: Any = copy.copy(values)
    target = shortened
    for step in path[:-1]:
        target[step] = copy.copy(target[step])
        target = target[step]
    del target[path[-1]]
    return dict(shortened)
