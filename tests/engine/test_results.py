"""What is around the findings of one filing: what could not be read, could not be evaluated, or is asked otherwise."""

from datetime import date
from pathlib import Path

import pytest

from tests.engine.filings import COMPLIES
from tests.pack.test_faults import spoilt
from tests.rules.shipped import judge, pack
from wjcheck.engine.checker import check, examine
from wjcheck.engine.finding import Status
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import FilingResult
from wjcheck.engine.selection import UnknownReading
from wjcheck.pack.load import load_pack
from wjcheck.reading.digest import digest_of
from wjcheck.reading.problem import Problem, Span

DAY = date(2024, 12, 31)


def test_of_a_file_that_cannot_be_read_there_is_what_is_wrong_with_it_and_nothing_else() -> None:
    raw = b"- a\n"
    result, submission = examine("x.yaml", raw, judge(), DAY)
    (problem,) = result.problems
    assert problem.code == "W157"
    assert submission is None
    assert result == FilingResult(
        path="x.yaml",
        digest=digest_of(raw),
        unit_name=None,
        unit_type=None,
        unit_code=None,
        year=None,
        problems=result.problems,
        findings=(),
        five_haves={},
        lines=("- a",),
        judged=False,
    )
    assert check("x.yaml", b"\xff\xfe\x00", judge(), DAY).lines == ()


def test_names_in_a_file_that_cannot_be_read_are_known_for_masking() -> None:
    result = check("x.yaml", "人员:\n  - 姓名: 测试甲\n   职务: 科员\n".encode(), judge(), DAY)
    assert not result.judged
    assert result.members == ("测试甲",)


def test_a_finding_has_the_words_of_its_rule() -> None:
    result = check("x.yaml", COMPLIES.read_bytes(), judge(), DAY)
    assert [one.finding.rule for one in result.findings] == [rule.id for rule in pack().rules]
    for one, rule in zip((item.finding for item in result.findings), pack().rules, strict=True):
        assert (one.title, one.quote, one.modality) == (rule.title, rule.quote, rule.modality)
        assert (one.clause, one.scope, one.five_haves) == (pack().clause_of(rule.id), rule.scope, rule.five_haves)


def test_a_finding_is_known_again_by_the_units_code_before_its_name() -> None:
    text = COMPLIES.read_text(encoding="utf-8")
    of_name = {one.finding.rule: one.finding.fingerprint for one in check("a", text.encode(), judge(), DAY).findings}
    assert "代码" not in text.split("年度")[0]
    coded = text.replace("  名称: 示例镇", "  名称: 示例镇\n  代码: '320412100'", 1)
    result = check("b", coded.encode(), judge(), DAY)
    assert result.unit_code == "320412100"
    of_code = {one.finding.rule: one.finding.fingerprint for one in result.findings}
    renamed = check("c", coded.replace("名称: 示例镇", "名称: 别的镇", 1).encode(), judge(), DAY)
    assert {one.finding.rule: one.finding.fingerprint for one in renamed.findings} == of_code
    assert not set(of_name.values()) & set(of_code.values())
    assert len(set(of_code.values())) == len(of_code)


def test_a_rule_that_cannot_be_evaluated_is_for_a_person_and_named_and_the_others_are_judged(tmp_path: Path) -> None:
    changes = [
        ("1.1/1.1.1.yaml", "require: office.full_time_staff >= minimum", "require: office.full_time_staff / 0 > 1")
    ]
    broken = Judge.of(load_pack(spoilt(tmp_path, changes)))
    text = "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2024\n应消办: {专职人数: 3}\n演练: []\n"
    result = check("x.yaml", text.encode(), broken, DAY)
    found = {one.finding.rule: one.finding for one in result.findings}
    assert found["1.1.1"].status is Status.REVIEW
    assert (found["1.1.1"].severity, found["1.1.2"].status, found["1.1.3"].status) == (
        "error",
        Status.FAIL,
        Status.MISSING,
    )
    (problem,) = [one for one in result.problems if one.code == "W309"]
    assert (problem.values["rule"], problem.span) == ("1.1.1", None)
    assert "divide" in str(problem.values["what"])


def test_a_year_before_the_document_is_told_at_its_place() -> None:
    text = "格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2022\n"
    (problem,) = [one for one in check("x", text.encode(), judge(), DAY).problems if one.code == "W310"]
    values = {"year": "2022", "issued": pack().head.issued.isoformat()}
    assert problem == Problem("W310", values=values, span=Span(3, 1, 3, 9), path="year")
    assert not [
        one for one in check("x", text.replace("2022", "2023").encode(), judge(), DAY).problems if one.code == "W310"
    ]


def test_several_rules_may_be_read_otherwise_and_the_chosen_reading_is_as_none() -> None:
    rules = [rule for rule in pack().rules if rule.alternatives and any(one.name for one in rule.readings)]
    first, other = rules[:2]
    chosen, wide = first.reading_names[0], next(iter(other.alternatives))
    read = judge().read([(first.id, chosen), (other.id, wide)])
    assert read.readings == {other.id: wide}
    for pairs, known, of_rule in (
        ([(other.id, wide), (other.id, chosen)], (wide,), True),
        ([("9.9.9", "x")], tuple(rule.id for rule in pack().rules if rule.alternatives), False),
        ([(other.id, "unheard")], other.reading_names, True),
    ):
        with pytest.raises(UnknownReading) as refused:
            judge().read(pairs)
        assert (refused.value.known, refused.value.of_rule) == (known, of_rule)
        assert (refused.value.rule, refused.value.name) == pairs[-1]
    result = check("x", COMPLIES.read_bytes(), read.select([first.id, other.id]), DAY)
    assert {one.finding.rule: one.finding.reading for one in result.findings} == {first.id: None, other.id: wide}
