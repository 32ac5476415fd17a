"""What falls due for one unit, its waivers included: how far it is listed, and for how long a waiver is remembered."""

import json
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

import pytest

from tests.engine.filings import complying
from tests.rules.shipped import judge
from wjcheck.district.due import REMEMBERED, Reach, UnitAgenda, unit_agenda
from wjcheck.district.waivers import WaiverList, read_waivers
from wjcheck.engine.checker import check
from wjcheck.engine.pack_judge import Judge

AS_OF = date(2024, 6, 15)
LIST = """豁免:
  - {单位: 示例镇, 规则: 3.2.8, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-01-01, 截止日期: 2024-06-20}
  - {单位: 示例镇, 规则: 2.1.3, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-01-01, 截止日期: 2026-06-20}
  - {单位: 示例镇, 规则: 2.1.3, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-01-01}
  - {单位: 示例镇, 规则: 2.1.3, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-01-01}
  - {单位: 样板街道, 规则: 2.1.3, 理由: 别家的, 批准人: 区安委办, 起始日期: 2024-01-01}
"""


@cache
def few() -> Judge:
    rules = tuple(compiled for compiled in judge().rules if compiled.rule.id in ("2.1.3", "3.2.8"))
    return replace(judge(), rules=rules)


def waived(text: str = LIST) -> WaiverList:
    return read_waivers("waivers.yaml", text.encode(), judge().pack)


def of(reach: Reach, text: str = LIST, as_of: date = AS_OF, raw: bytes | None = None) -> UnitAgenda:
    raw = json.dumps(complying() | {"会议": []}, ensure_ascii=False).encode() if raw is None else raw
    return unit_agenda(check("x.yaml", raw, few(), as_of), raw, few(), as_of, reach, waived(text))


def waivers(found: UnitAgenda) -> list[tuple[str | None, date | None]]:
    return [(entry.rule, entry.day) for entry in found.entries if entry.kind == "waiver"]


def test_the_units_own_waivers_are_listed_however_far_they_run() -> None:
    found = of(Reach())
    assert found.until == date(2024, 12, 31)
    assert waivers(found) == [
        ("3.2.8", date(2024, 6, 20)),
        ("2.1.3", date(2026, 6, 20)),
        ("2.1.3", None),
        ("2.1.3", None),
    ]
    assert len({entry.identity for entry in found.entries}) == len(found.entries)
    assert all("别家的" not in (entry.details or {}).values() for entry in found.entries)


@pytest.mark.parametrize("reach", [Reach(within=15), Reach(until=date(2024, 6, 30))])
def test_whoever_says_how_far_gets_no_more(reach: Reach) -> None:
    found = of(reach)
    assert found.until == date(2024, 6, 30)
    assert waivers(found) == [("3.2.8", date(2024, 6, 20)), ("2.1.3", None), ("2.1.3", None)]
    assert max(entry.day for entry in found.entries if entry.day) == date(2024, 6, 30)
    assert {entry.window for entry in found.entries if entry.rule == "2.1.3" and entry.window} == {"2024Q1", "2024Q2"}


def test_within_nothing_is_today() -> None:
    assert of(Reach(within=0)).until == AS_OF
    assert of(Reach(within=3660), as_of=date(2095, 1, 1)).until == date(2095, 1, 1) + timedelta(days=3660)


@pytest.mark.parametrize(("days", "shown"), [(1, True), (REMEMBERED, True), (REMEMBERED + 1, False)])
def test_a_waiver_that_has_ended_is_remembered_for_a_while(days: int, shown: bool) -> None:
    text = LIST.split("  - {单位: 示例镇, 规则: 2.1.3")[0].replace("2024-06-20", "2024-03-10")
    as_of = date(2024, 3, 10) + timedelta(days=days)
    assert bool(waivers(of(Reach(), text, as_of))) == shown
    assert waivers(of(Reach(everything=True), text, as_of))


def test_everything_has_what_is_met_too() -> None:
    found = of(Reach(everything=True), as_of=date(2024, 12, 31))
    assert {entry.state for entry in found.entries} >= {"met", "overdue"}
    assert "met" not in {entry.state for entry in of(Reach(), as_of=date(2024, 12, 31)).entries}
    assert found.until == date.max


def test_a_waiver_changes_nothing_of_what_is_due() -> None:
    with_, without = of(Reach()), of(Reach(), "豁免: []\n")
    assert [entry for entry in with_.entries if entry.kind != "waiver"] == list(without.entries)


def test_a_filing_cannot_waive_anything() -> None:
    raw = json.dumps(complying() | {"豁免": [{"单位": "示例镇", "规则": "2.1.3"}]}, ensure_ascii=False).encode()
    found = of(Reach(), "豁免: []\n", raw=raw)
    assert waivers(found) == []
    assert "W203" in {problem.code for problem in found.filing.problems}


def test_what_cannot_be_judged_lists_nothing() -> None:
    found = of(Reach(), raw=b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert not found.filing.judged
    assert found.entries == ()
