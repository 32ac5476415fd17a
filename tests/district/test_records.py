"""district.yaml: what is read of it, the day it sets, and what makes it useless."""

from datetime import date

import pytest

from wjcheck.district.records import District, read_district

GOOD = """名称: 武进区
年度: 2024
核查日期: 年末
应报单位:
  - {名称: 湖塘镇, 代码: '320412100', 村社区数: 45}
  - {名称: 示例开发区, 合并到: 湖塘镇}
培训:
  - {日期: 2024-06-20, 主办单位: 区应急管理局, 集中培训: 是}
"""
ENGLISH = """name: 武进区
year: 2024
as_of: year_end
units:
  - {name: 湖塘镇, code: '320412100', village_count: 45}
  - {name: 示例开发区, merged_into: 湖塘镇}
trainings:
  - {date: 2024-06-20, organiser: 区应急管理局, centralised: 是}
"""
HEAD = "名称: 武进区\n年度: 2024\n"
TODAY = date(2024, 5, 6)


def read(text: str) -> District:
    return read_district("district.yaml", text.encode())


def codes(text: str) -> list[str]:
    return [problem.code for problem in read(text).problems]


def test_keys_may_be_chinese_or_english() -> None:
    one, other = read(GOOD), read(ENGLISH)
    assert one.problems == other.problems == ()
    assert one.usable
    assert other.usable
    told = [(unit.name, unit.code, unit.village_count, unit.merged_into) for unit in one.units]
    assert told == [("湖塘镇", "320412100", 45, None), ("示例开发区", None, None, "湖塘镇")]
    assert [(u.name, u.code, u.village_count, u.merged_into) for u in other.units] == told
    assert (one.name, one.year) == (other.name, other.year) == ("武进区", 2024)
    assert one.records["trainings"][0]["organiser"] == other.records["trainings"][0]["organiser"]
    assert [unit.span.line for unit in one.units] == [5, 6]
    assert one.records_span.line == 7


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("年末", date(2024, 12, 31)),
        ("year_end", date(2024, 12, 31)),
        ("今天", TODAY),
        ("today", TODAY),
        ("2024-09-30", date(2024, 9, 30)),
        (None, TODAY),
    ],
)
def test_the_day_it_sets(written: str | None, day: date) -> None:
    text = GOOD.replace("核查日期: 年末\n", "" if written is None else f"核查日期: {written}\n")
    assert read(text).day(TODAY) == day


@pytest.mark.parametrize("written", ["明天", "2024-13-01", "2024-02-30"])
def test_a_day_that_cannot_be_read_is_never_guessed(written: str) -> None:
    text = GOOD.replace("核查日期: 年末", f"核查日期: {written}")
    assert codes(text) == ["W612"]
    assert not read(text).usable


@pytest.mark.parametrize("lacking", ["名称: 武进区\n", "年度: 2024\n"])
def test_without_name_or_year_it_is_of_no_use(lacking: str) -> None:
    assert not read(GOOD.replace(lacking, "", 1)).usable


@pytest.mark.parametrize(
    "text", ["", "名称: 武进区\n年度: 2024\n", "名称: 武进区\n年度: 2024\n应报单位: []\n", "- 1\n", "a: [\n"]
)
def test_without_units_or_readable_text_it_is_of_no_use(text: str) -> None:
    assert not read(text).usable


@pytest.mark.parametrize(
    "second", ["{名称: 湖塘镇}", "{名称: 湖塘镇人民政府}", "{名称: 湖 塘 镇}", "{名称: 甲镇, 代码: '320412100'}"]
)
def test_a_unit_stands_once(second: str) -> None:
    (problem,) = read(GOOD.replace("{名称: 示例开发区, 合并到: 湖塘镇}", second)).problems
    assert (problem.code, problem.values["line"], problem.span and problem.span.line) == ("W611", 5, 6)


def test_a_unit_has_a_name_and_the_version_is_one() -> None:
    assert codes(GOOD.replace("{名称: 示例开发区, 合并到: 湖塘镇}", "{代码: '1'}")) == ["W614"]
    assert len(read(GOOD.replace("{名称: 示例开发区, 合并到: 湖塘镇}", "{代码: '1'}")).units) == 1
    assert codes("区级文件版本: 1\n" + GOOD) == []
    assert codes("区级文件版本: 2\n" + GOOD) == ["W613"]


@pytest.mark.parametrize(
    ("name", "code", "meant"),
    [
        ("湖塘镇", None, "湖塘镇"),
        ("武进区湖塘镇", None, "湖塘镇"),
        ("湖塘镇人民政府", None, "湖塘镇"),
        ("湖 塘镇", None, "湖塘镇"),
        ("湖塘", "320412100", "湖塘镇"),
        (None, "320412100", "湖塘镇"),
        ("示例开发区", "320412100", "示例开发区"),
        ("湖塘村", "320412101", None),
        (None, None, None),
    ],
)
def test_whose_filing_it_is(name: str | None, code: str | None, meant: str | None) -> None:
    unit = read(GOOD).unit(name, code)
    assert (unit and unit.name) == meant


@pytest.mark.parametrize(
    ("units", "lines"),
    [
        ("[{名称: 甲镇}, {名称: 乙镇, 合并到: 甲镇人民政府}]", []),
        ("[{名称: 甲镇}, {名称: 乙镇, 合并到: 甲镇}, {名称: 丙镇, 合并到: 乙镇}]", []),
        ("[{名称: 甲镇}, {名称: 乙镇, 合并到: 丙镇}]", ["乙镇"]),
        ("[{名称: 甲镇, 合并到: 甲镇}]", ["甲镇"]),
        ("[{名称: 甲镇, 合并到: 乙镇}, {名称: 乙镇, 合并到: 甲镇}, {名称: 丙镇, 合并到: 甲镇}]", ["甲镇", "乙镇"]),
    ],
)
def test_a_unit_merged_into_nowhere_is_told(units: str, lines: list[str]) -> None:
    found = read(f"名称: 某区\n年度: 2024\n应报单位: {units}\n")
    assert [(one.code, one.values["unit"]) for one in found.problems] == [("W619", name) for name in lines]


def test_a_unit_that_stands_twice_is_expected_once() -> None:
    found = read("名称: 某区\n年度: 2024\n应报单位: [{名称: 甲镇}, {名称: 甲镇人民政府}, {名称: 乙镇}]\n")
    assert [unit.name for unit in found.units] == ["甲镇", "乙镇"]


def test_records_of_which_a_part_cannot_be_read_are_left_out() -> None:
    assert "trainings" in read(GOOD).records
    found = read(GOOD.replace("2024-06-20", "2024-13-25"))
    assert "trainings" not in found.records
    assert found.refused == {"trainings"}
