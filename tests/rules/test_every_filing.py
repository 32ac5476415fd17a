"""No filing of any case is beyond any rule: what is filed for one of them, all the others can be evaluated on."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any, TypeAlias

import pytest

from tests.rules.shipped import SUMS, judge, prepared, suites
from wjcheck.engine.all_rules import findings_on
from wjcheck.engine.compiled import FIELDS, CompiledRule
from wjcheck.engine.expressions import Condition, blanked
from wjcheck.pack.answers import ATTESTATIONS

Part: TypeAlias = tuple[str, ...]
"""A key of the filing, or two, the second below the first; behind a question mark, whether the key is there at all."""

PLAIN = [pytest.param(one, id=one.rule.id) for one in judge().of_one_mind.rules if one.rule.id not in SUMS]
"""Those that sum up others read nothing of the filing."""


@pytest.mark.parametrize("own", PLAIN)
def test_every_filing_can_be_judged(own: CompiledRule) -> None:
    """Filings that differ only in what the rule does not read are judged once."""
    alone, parts, seen = replace(judge(), rules=(own,)), sorted(read_by(own)), set()
    for rule in suites():
        for case, written in zip(prepared(rule), written_parts(rule), strict=True):
            read = (case.as_of, str(case.case.district), *(written.get(part) for part in parts))
            if read not in seen:
                seen.add(read)
                assert findings_on(case.submission, alone, case.as_of, case.case.district)[1] == (), (rule, case.case)
    assert len(seen) > 1


@cache
def written_parts(rule: str) -> tuple[dict[Part, str], ...]:
    """The parts of each case's filing, written out to be compared."""
    return tuple({part: repr(value) for part, value in _parts(case.submission.data)} for case in prepared(rule))


def _parts(data: dict[str, Any]) -> Iterator[tuple[Part, Any]]:
    for name, value in data.items():
        yield ("?", name), True
        yield (name,), value
        yield from (((name, key), inner) for key, inner in (value.items() if isinstance(value, dict) else ()))


def read_by(own: CompiledRule) -> frozenset[Part]:
    """What a rule reads of the filing: in its conditions, and as dates or attestations."""
    paths = (*own.rule.dated, *((own.rule.due.done,) if own.rule.due else ()))
    parts: set[Part] = {("year",), *(tuple(path.split(".")[:2]) for path in paths)}
    parts |= {(ATTESTATIONS,)} if own.rule.attested else set()
    for condition in conditions_of(own):
        for name in condition.names & FIELDS:
            keys = keys_read(condition.text, name)
            parts |= {(name,)} if keys is None else {(name, key) for key in keys}
        for name in keys_read(condition.text, "filing") or ():
            read = len(re.findall(rf"\bfiling\.{name}\b", condition.text)) > condition.text.count(f"has(filing.{name})")
            parts.add((name,) if read else ("?", name))
        assert "filing" not in condition.names or keys_read(condition.text, "filing"), condition.text
    return frozenset(parts)


def keys_read(text: str, name: str) -> frozenset[str] | None:
    """Return the keys a condition reads of a mapping, as `a.b` reads `b` of `a`; None where it may read any of them."""
    keys = set()
    for match in re.finditer(rf"(?<![\w.@]){name}\b(?:\.([A-Za-z_]\w*)\b(?!\s*\())?", blanked(text)):
        if match[1] is None:
            return None
        keys.add(match[1])
    return frozenset(keys)


def conditions_of(own: CompiledRule) -> Iterator[Condition]:
    pairs: tuple[tuple[Any, Condition | None], ...] = (*own.facts, *own.needs, *own.outcomes, *own.notes)
    single = (own.eased, own.require, own.applies[1] if own.applies else None)
    yield from (one for one in (*(condition for _, condition in pairs), *single) if one is not None)


def test_what_a_rule_reads_is_seen() -> None:
    (own,) = (one for one in judge().rules if one.rule.id == "1.2.12")
    assert {("year",), ("bureau", "staff"), ("bureau", "counts"), ("squad", "posted")} <= read_by(own)
    assert ("villages",) not in read_by(own)
