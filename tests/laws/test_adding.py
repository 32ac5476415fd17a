"""More of what the document asks for never makes a filing worse: what passes goes on passing.

A qualified person, a meeting, a drill, a member of a village's team, a document: whatever is added complete and done by
the as-of date. The exceptions are those the text itself makes, each with its words.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.filings import COMPLIES, YEAR_END
from tests.filings.strategies import Values, days, filed, filings
from tests.laws.additions import Addition, additions
from tests.laws.few import few
from tests.laws.verdicts import Verdicts, verdicts, verdicts_after
from tests.rules.shipped import SUMS, own, pack

FAILS = {
    ("1.1.10", "leaders"): "其他分管领导为副主任",
    ("1.2.6", "bureau.deputies:True"): "单独核定副局长1名",
    ("3.2.19", "reserves.items:协议"): "以实物储备为主、协议储备和产能储备为补充",
    ("3.2.19", "reserves.items:产能"): "以实物储备为主、协议储备和产能储备为补充",
}
"""What fails with more of something: the rule, what is added, and the document's words that ask for no more of it."""

DOUBTS = {
    (
        "3.1.4",
        "squad.posted",
    ): "where no sender is filed all are the brigade's; where one is, the others' are asked for",
}
"""What is no longer certain with more of something, and why."""


def turned(before: Verdicts, added: Addition, after: Verdicts) -> Iterator[tuple[str, str, str]]:
    """What passed before and does not now: the rule or the 五个有, what was added, and what it comes to."""
    exceptions = {rule for rule, kind in (*FAILS, *DOUBTS) if kind == added.kind}
    tags = {own(rule).rule.five_haves for rule in exceptions}
    for name, status in after.all.items():
        if before.all[name] == "pass" and status != "pass" and name not in exceptions | tags | SUMS:
            yield name, added.kind, status


@few
@given(st.data(), filings(), days())
def test_nothing_that_is_added_breaks_what_passes(data: st.DataObject, values: Values, as_of: date) -> None:
    before = verdicts(values, as_of)
    for _ in range(8):
        added = data.draw(additions(values, as_of))
        after = verdicts_after(added.places, added.values, before, as_of)
        assert list(turned(before, added, after)) == []


def with_more(path: str, *entries: Values) -> Values:
    """The complying filing with more entries of a list."""
    values = filed(COMPLIES.read_bytes())
    holder: Any = values
    *steps, last = path.split(".")
    for step in steps:
        holder = holder[step]
    holder[last].extend(entries)
    return values


DEPUTY = {"name": "测试己", "source": "镇", "dedicated": True, "separately_approved": True, "rank": "同级职能机构正职"}
ITEM = {"name": "挖掘机", "quantity": 1, "value": 900000}


@pytest.mark.parametrize(
    ("rule", "kind", "more"),
    [
        ("1.1.10", "leaders", with_more("leaders", {"name": "测试己", "post": "副镇长", "portfolio": ["水利"]})),
        ("1.2.6", "bureau.deputies:True", with_more("bureau.deputies", DEPUTY)),
        ("3.2.19", "reserves.items:协议", with_more("reserves.items", {**ITEM, "kind": "协议"})),
        ("3.2.19", "reserves.items:产能", with_more("reserves.items", {**ITEM, "kind": "产能"})),
    ],
    ids=[f"{rule} {kind}" for rule, kind in FAILS],
)
def test_the_text_s_own_exceptions_are_exceptions(rule: str, kind: str, more: Values) -> None:
    assert verdicts(more, YEAR_END).rules[rule] == "fail"
    assert FAILS[rule, kind] in pack().document.replace("\n", "")


@pytest.mark.parametrize(
    ("rule", "words", "more"),
    [
        ("1.2.13", "各另派驻1-2名", ("bureau.posted", {"from": "公安派出所", "dedicated": True})),
        ("3.1.5", "明确2至3名工作人员", ("squad.town_staff", {"certified": False})),
    ],
)
def test_more_than_the_text_names_at_most_is_remarked_and_no_breach(
    rule: str, words: str, more: tuple[str, Values]
) -> None:
    path, entry = more
    found = verdicts(with_more(path, *({**entry, "name": name} for name in ("测试己", "测试庚"))), YEAR_END).findings[
        rule
    ]
    assert words in pack().document
    assert found.status.value == "pass"
    assert found.notes
