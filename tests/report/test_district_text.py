"""A review on the screen, part by part: who stands in the ranking and why, what is said of waivers, and headings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.report.reviews import WAIVERS, district, report_of
from wjcheck.locale.message import Lang
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_text import review_lines
from wjcheck.report.line import plain
from wjcheck.report.page import Page

UNWAIVABLE = (
    "  - {单位: 示例镇, 规则: 2.1.5, 理由: 防汛, 批准人: 区安委办, 起始日期: 2024-06-01, 截止日期: 2025-01-10}\n"
)


def shown(report: DistrictReport) -> str:
    return plain(review_lines(report, Page(report.words, 100)))


def part(text: str, heading: str) -> str:
    return text.partition(f"── {heading}")[2].partition("\n── ")[0]


def made(tmp_path: Path, lang: Lang = "zh") -> Iterator[DistrictReport]:
    folder = district(tmp_path / "区", waivers=WAIVERS + UNWAIVABLE)
    filings = folder / "申报"
    street = (filings / "样板街道-2024.yaml").read_text(encoding="utf-8")
    (filings / "样板街道-旧.yaml").write_text(street.replace("\nyear: 2024", "\nyear: 2023"), encoding="utf-8")
    town = (filings / "示例镇-2024.yaml").read_text(encoding="utf-8")
    (filings / "示例镇-2024.yaml").write_text(
        town.replace("填报日期: 2024-12-25", "填报日期: 2024-13-45"), encoding="utf-8"
    )
    with report_of(folder, lang) as report:
        yield report


@pytest.fixture
def report(tmp_path: Path) -> Iterator[DistrictReport]:
    yield from made(tmp_path)


@pytest.fixture
def english(tmp_path: Path) -> Iterator[DistrictReport]:
    yield from made(tmp_path, "en")


def test_the_ranking_names_the_problems_of_the_file_that_it_counts(report: DistrictReport) -> None:
    town = next(line for line in report.figures.lines if line.name == "示例镇")
    assert town.file_errors
    ranking = part(shown(report), "错误级事项最多的单位")
    (row,) = [line for line in ranking.splitlines() if line.strip().startswith("示例镇 ")]
    assert f"示例镇 {town.open_errors} 项" in row
    assert f"文件问题 {town.file_errors}" in row


def test_a_filing_of_another_year_is_in_the_table_alone(report: DistrictReport) -> None:
    text = shown(report)
    assert "样板街道(2023)" in part(text, "各单位、各条款")
    assert text.count("样板街道(2023)") == 1


def test_what_is_of_the_list_and_what_is_across_filings_stand_apart(report: DistrictReport) -> None:
    text = shown(report)
    unclear, across = part(text, "填报名单要澄清的"), part(text, "跨镇核查")
    assert "年度不符" in unclear
    assert "不在应报名单" in unclear
    assert "X4" in across
    assert "年度不符" not in across
    assert "全区事项" not in text


def test_why_a_rule_may_not_be_waived_is_said(report: DistrictReport) -> None:
    waivers = part(shown(report), "豁免")
    assert "这一条不得豁免，不起作用" in waivers
    assert "不得豁免的原因：党政主要负责人是第一责任人" in waivers.replace("\n", "")


def test_english_counts_need_no_plural(english: DistrictReport) -> None:
    bodies = part(shown(english), "By responsible body")
    assert "units: 1 (" in bodies
    assert "1 units" not in shown(english)
