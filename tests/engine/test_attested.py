"""What somebody vouches for counts when it is complete and dated in time; else the finding says what it lacks."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from tests.rules.shipped import judge, own, pack
from wjcheck.engine.all_rules import findings_on
from wjcheck.engine.finding import Finding
from wjcheck.engine.pack_judge import Judge
from wjcheck.filing.load import load
from wjcheck.reading.parse import read

HEAD = "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2024\n"
DAY = date(2024, 12, 31)


@cache
def vouched() -> str:
    """A rule that is nothing but vouched for."""
    plain = (
        r for r in pack().rules if r.attested and not (r.outcomes or r.applies or r.needs or r.depends_on or r.dated)
    )
    return next(plain).id


@cache
def alone() -> Judge:
    return replace(judge(), rules=(own(vouched()),))


def found(entries: str, as_of: date = DAY) -> Finding:
    submission = load(read((HEAD + entries).encode()))
    (finding,) = [one for one in findings_on(submission, alone(), as_of)[0] if one.rule == vouched()]
    return finding


def entry(on: str = "2024-06-01", evidence: str = "台账", by: str = "测试甲") -> str:
    return f"  - {{条目: {vouched()}, 承诺人: {by}, 承诺日期: {on}, 佐证材料: {evidence}}}\n"


def said(finding: Finding) -> tuple[str, str]:
    return finding.message.render("zh"), finding.message.render("en")


def test_a_complete_attestation_in_time_is_met_and_says_who_when_and_by_what() -> None:
    finding = found("佐证承诺:\n" + entry())
    assert (finding.status.value, finding.basis, finding.paths) == ("pass", "attested", ("attestations[0]",))
    assert said(finding) == (
        "测试甲于2024-06-01承诺已落实，佐证材料：台账（程序不核验佐证内容）",
        "测试甲 vouched for it on 2024-06-01; evidence: 台账 (the program does not verify it)",
    )
    assert (finding.notes, finding.remedy) == ((), None)


def test_the_latest_is_told_and_all_are_pointed_at() -> None:
    finding = found(
        "佐证承诺:\n" + entry("2024-02-01", by="测试乙") + entry("2024-06-01") + entry("2024-03-01", by="测试丙")
    )
    assert finding.message.values["by"] == "测试甲"
    assert finding.paths == ("attestations[1]", "attestations[2]", "attestations[0]")


@pytest.mark.parametrize(("on", "noted"), [("2023-12-31", True), ("2024-01-01", False)])
def test_one_from_before_the_year_is_to_be_confirmed(on: str, noted: bool) -> None:
    finding = found("佐证承诺:\n" + entry(on))
    told = [note.render("zh") for note in finding.notes]
    assert told == ([f"承诺日期{on}早于填报年度，请确认仍然有效"] if noted else [])
    assert finding.status.value == "pass"


@pytest.mark.parametrize(("on", "status"), [("2023-09-12", "review"), ("2023-09-13", "pass"), ("2024-12-31", "pass")])
def test_it_counts_from_the_day_of_issue_to_the_as_of_date(on: str, status: str) -> None:
    assert pack().head.issued == date(2023, 9, 13)
    assert found("佐证承诺:\n" + entry(on)).status.value == status


def test_one_dated_outside_is_for_a_person_who_is_told_the_days() -> None:
    finding = found("佐证承诺:\n" + entry("2024-07-01"), date(2024, 6, 30))
    assert (finding.status.value, finding.paths) == ("review", ("attestations[0].on",))
    assert said(finding)[0] == "承诺日期2024-07-01不在文件印发日（2023-09-13）至核查日之间，能否作数需人工认定"
    assert finding.remedy is not None
    assert finding.remedy.render("zh") == "请核对承诺日期，改正笔误；日期无误的，请重新承诺。"


@pytest.mark.parametrize(
    ("entries", "absent"),
    [
        ("佐证承诺:\n  - {条目: {id}, 承诺人: 测试甲}\n", ("attestations[0].on", "attestations[0].evidence")),
        ("佐证承诺:\n  - {条目: {id}, 佐证材料: 台账}\n", ("attestations[0].by", "attestations[0].on")),
        ("佐证承诺:\n  - {条目: 9.9.9, 承诺人: 测试甲}\n", ("attestations",)),
        ("", ("attestations",)),
    ],
)
def test_what_is_lacking_of_it_is_not_filed(entries: str, absent: tuple[str, ...]) -> None:
    finding = found(entries.replace("{id}", vouched()))
    assert (finding.status.value, finding.absent, finding.basis) == ("missing", absent, "computed")
    assert finding.remedy is not None
    (rule,) = [rule for rule in pack().rules if rule.id == vouched()]
    assert finding.remedy.template == rule.remedy
    if absent == ("attestations",):
        assert said(finding)[0].startswith(f"未填报：{vouched()}的佐证承诺。")
    else:
        assert "{" not in said(finding)[0]
        assert finding.message.values["absent"]


def test_a_refused_part_of_it_is_named_and_the_unit_that_files_is_to_act() -> None:
    finding = found(f"佐证承诺:\n  - {{条目: {vouched()}, 承诺人: 测试甲, 承诺日期: 去年}}\n")
    assert finding.absent == ("attestations[0].on", "attestations[0].evidence")
    (note,) = finding.notes
    assert "承诺日期" in note.render("zh")
    assert "{" not in note.render("zh") + note.render("en")
    assert "佐证材料" not in note.render("zh")
    assert finding.responsible.zh == "填报单位"
    only = found(f"佐证承诺:\n  - {{条目: {vouched()}, 承诺人: 测试甲, 承诺日期: 去年, 佐证材料: 台账}}\n")
    assert (only.absent, only.notes) == (("attestations[0].on",), ())
