"""The district's waivers: their shape, what is refused, whose they are, and where they are looked for."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.rules.shipped import judge
from wjcheck.district.due import waiver_state
from wjcheck.district.shelf import WaiverShelf, nearest_waivers
from wjcheck.district.waivers import Waiver, WaiverList, read_waivers, waiver_form, waivers_of
from wjcheck.filing.form import Group, Many
from wjcheck.pack.units import units_of
from wjcheck.reading.problem import Problem, Span

GOOD = """豁免清单版本: 1
豁免:
  - 单位: 示例镇
    规则: 3.2.8
    理由: 防汛抢险期间演练推迟
    批准人: 区安委办
    起始日期: 2024-06-01
    截止日期: 2024-12-31
"""
ENGLISH = """waivers_version: 1
waivers:
  - unit: 示例镇
    rule: 3.2.8
    reason: 防汛抢险期间演练推迟
    approver: 区安委办
    start: 2024-06-01
    expires: 2024-12-31
"""


def listed(text: str) -> WaiverList:
    return read_waivers("waivers.yaml", text.encode(), judge().pack)


def codes(found: WaiverList) -> list[str]:
    return [problem.code for problem in found.problems]


def test_keys_may_be_chinese_or_english() -> None:
    (one,), (other,) = listed(GOOD).waivers, listed(ENGLISH).waivers
    assert listed(GOOD).problems == listed(ENGLISH).problems == ()
    assert one == replace(other, span=one.span)
    assert (one.unit, one.rule, one.reason, one.approver) == ("示例镇", "3.2.8", "防汛抢险期间演练推迟", "区安委办")
    assert (one.start, one.expires) == (date(2024, 6, 1), date(2024, 12, 31))
    assert one.span.line == 3


@pytest.mark.parametrize("text", ["豁免: []\n", GOOD.replace("豁免清单版本: 1\n", "")])
def test_an_empty_list_and_one_without_its_version_are_in_order(text: str) -> None:
    assert listed(text).problems == ()


def test_without_a_last_day_it_holds_on() -> None:
    (waiver,) = listed(GOOD.replace("    截止日期: 2024-12-31\n", "")).waivers
    assert waiver.expires is None


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("    批准人: 区安委办\n", "", "W601", 3),
        ("批准人: 区安委办", "批准人:", "W601", 3),
        ("批准人: 区安委办", "批准人: 无", "W601", 3),
        ("2024-12-31", "2024-05-31", "W602", 8),
        ("2024-12-31", "2024-02-30", "W252", 8),
        ("2024-06-01", "2024年6月1日", "W251", 7),
        ("3.2.8", "综合演练", "W263", 4),
        ("防汛抢险期间演练推迟", "[a, b]", "W215", 5),
    ],
)
def test_half_a_waiver_waives_nothing(old: str, new: str, code: str, line: int) -> None:
    found = listed(GOOD.replace(old, new))
    assert found.waivers == ()
    assert found.read
    (problem,) = [problem for problem in found.problems if problem.code == code]
    assert problem.severity == "error"
    assert problem.span is not None
    assert problem.span.line == line


def test_one_day_is_long_enough() -> None:
    (waiver,) = listed(GOOD.replace("2024-12-31", "2024-06-01")).waivers
    assert waiver.expires == waiver.start


def test_a_good_one_beside_a_bad_one_counts() -> None:
    found = listed(GOOD + "  - {单位: 示例镇, 规则: 2.1.7}\n")
    assert [waiver.rule for waiver in found.waivers] == ["3.2.8"]
    assert codes(found) == ["W601"]
    assert [name.zh for name in found.problems[0].values["absent"]] == ["理由", "批准人", "起始日期"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("line", "code", "suggestion"),
    [
        ("    截至日期: 2024-12-31\n", "W201", "截止日期"),
        ("    approvers: x\n", "W201", "批准人"),
        ("    备注: x\n", "W203", None),
        ("    姓名: 张三\n", "W203", None),  # a key of filings is no key here
    ],
)
def test_unknown_keys_are_refused_with_the_key_that_was_meant(line: str, code: str, suggestion: str | None) -> None:
    found = listed(GOOD + line)
    (problem,) = [problem for problem in found.problems if problem.code == code]
    near = problem.values.get("suggestion")
    assert getattr(near, "zh", None) == suggestion


def test_a_key_of_a_waiver_at_the_top_is_shown_its_place() -> None:
    found = listed("批准人: 甲\n" + GOOD)
    (problem,) = found.problems
    assert problem.code == "W202"
    assert [place.zh for place in problem.values["places"]] == ["豁免.批准人"]  # type: ignore[union-attr]


def test_the_list_itself_is_asked_for_and_a_filing_is_none() -> None:
    assert codes(listed("豁免清单版本: 1\n")) == ["W205"]
    assert "W205" in codes(listed("格式版本: 1\n单位: {名称: 示例镇, 类型: 镇}\n年度: 2024\n"))


def test_other_versions_and_unknown_rules_are_told() -> None:
    assert codes(listed(GOOD.replace("版本: 1", "版本: 2"))) == ["W603"]
    found = listed(GOOD.replace("3.2.8", "9.9.9"))
    assert [(problem.code, problem.severity) for problem in found.problems] == [("W604", "warning")]
    assert len(found.waivers) == 1


def test_a_broken_file_waives_nothing() -> None:
    found = listed("豁免: [\n")
    assert not found.read
    assert found.waivers == ()
    assert found.problems


def test_personal_numbers_are_refused_here_too() -> None:
    found = listed(GOOD.replace("防汛抢险期间演练推迟", "联系 13800000000"))
    assert codes(found) == ["W281"]
    assert found.waivers == ()


def test_the_keys_explain_themselves() -> None:
    holds = waiver_form().keys["waivers"].holds
    assert isinstance(holds, Many)
    assert isinstance(holds.each, Group)
    assert [key.zh for key in holds.each.keys.values()] == ["单位", "规则", "理由", "批准人", "起始日期", "截止日期"]
    assert all(key.about.zh and key.about.en for key in holds.each.keys.values())


def waiver(unit: str) -> Waiver:
    return Waiver(unit, "3.2.8", "理由", "甲", date(2024, 1, 1), None, Span(1, 1, 1, 2))


@pytest.mark.parametrize(
    ("unit", "name", "code", "own"),
    [
        ("湖塘镇", "湖塘镇", None, True),
        ("320412100", "湖塘镇", None, True),  # the code is on the pack's list
        ("320412100", "别的名称", "320412100", True),
        ("湖塘镇人民政府", "武进区湖塘镇", None, True),
        ("湖塘", "湖塘镇", None, True),
        ("湖塘镇", "牛塘镇", None, False),
        ("320412102", "湖塘镇", None, False),
        ("示例镇", "示例镇", None, True),  # not on the list
        ("示例", "示例镇", None, False),
        ("湖塘镇", None, None, False),
        ("示例镇", None, None, False),
    ],
)
def test_whose_waiver_it_is(unit: str, name: str | None, code: str | None, own: bool) -> None:
    assert bool(waivers_of([waiver(unit)], name, code, units_of(judge().pack))) == own


@pytest.mark.parametrize(
    ("start", "expires", "state"),
    [
        ("2024-07-01", "2025-06-30", "coming"),  # still to begin
        ("2024-01-01", "2024-07-16", "coming"),
        ("2024-01-01", "2024-07-15", "due"),
        ("2024-01-01", "2024-06-15", "due"),
        ("2024-01-01", "2024-06-14", "overdue"),
        ("2024-01-01", None, "coming"),
    ],
)
def test_how_a_waiver_stands(start: str, expires: str | None, state: str) -> None:
    ends = date.fromisoformat(expires) if expires else None
    one = Waiver("示例镇", "3.2.8", "理由", "甲", date.fromisoformat(start), ends, Span(1, 1, 1, 2))
    assert waiver_state(one, date(2024, 6, 15)) == state


def nearest(filing: Path) -> object:
    found = nearest_waivers(str(filing))
    return found if isinstance(found, Problem) or found is None else found.resolve()


def test_the_nearest_list_up_to_the_top_of_the_repository_counts(tmp_path: Path) -> None:
    top = tmp_path / "仓库"
    filing = top / "2024" / "示例镇" / "示例镇.yaml"
    filing.parent.mkdir(parents=True)
    (tmp_path / "waivers.yaml").write_text(GOOD)
    assert nearest(filing) is None  # no top: only the filing's own folder
    (top / "district.yaml").write_text("")
    assert nearest(filing) is None  # what lies above the top is another's
    (top / "waivers.yaml").write_text(GOOD)
    assert nearest(filing) == top / "waivers.yaml"
    (top / "2024" / "waivers.yaml").write_text(GOOD)
    assert nearest(filing) == top / "2024" / "waivers.yaml"
    (top / "district.yaml").unlink()
    (top / ".git").mkdir()
    assert nearest(filing) == top / "2024" / "waivers.yaml"
    (filing.parent / "district.yaml").write_text("")
    assert nearest(filing) is None


def test_beside_the_filing_it_counts_without_a_repository(tmp_path: Path) -> None:
    (tmp_path / "waivers.yaml").write_text(GOOD)
    assert nearest(tmp_path / "示例镇.yaml") == tmp_path / "waivers.yaml"
    assert nearest_waivers("-") is None


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_out_of_the_repository_is_not_followed(tmp_path: Path) -> None:
    top = tmp_path / "repo"
    (top / "a").mkdir(parents=True)
    (top / ".git").mkdir()
    (tmp_path / "outside.yaml").write_text(GOOD)
    (top / "inside.yaml").write_text(GOOD)
    (top / "waivers.yaml").symlink_to(tmp_path / "outside.yaml")
    found = nearest(top / "a" / "f.yaml")
    assert isinstance(found, Problem)
    assert found.code == "W605"
    shelf = WaiverShelf(judge().pack)
    shown = shelf.beside(str(top / "a" / "f.yaml"))
    assert shown is not None
    assert (shown.read, shown.waivers) == (False, ())
    (top / "waivers.yaml").unlink()
    (top / "waivers.yaml").symlink_to(top / "inside.yaml")
    assert nearest(top / "a" / "f.yaml") == top / "inside.yaml"
    (top / "waivers.yaml").unlink()
    (top / "waivers.yaml").symlink_to(top / "waivers.yaml")
    looping = WaiverShelf(judge().pack).beside(str(top / "a" / "f.yaml"))
    assert looping is not None
    assert not looping.read


def test_a_list_is_read_once_and_named_as_the_filing_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / ".git").mkdir()
    (tmp_path / "waivers.yaml").write_text(GOOD)
    monkeypatch.chdir(tmp_path)
    shelf = WaiverShelf(judge().pack)
    one, other = shelf.beside("a/x.yaml"), shelf.beside("a/y.yaml")
    assert one is other
    assert one is not None
    assert one.path == "waivers.yaml"
    assert shelf.lists == (one,)


@pytest.mark.parametrize("name", ["nowhere.yaml", ".", "a\0b"])
def test_a_named_list_that_cannot_be_read_is_told(name: str, tmp_path: Path) -> None:
    (found,) = WaiverShelf(judge().pack, str(tmp_path / name)).lists
    assert not found.read
    assert len(found.problems) == 1
