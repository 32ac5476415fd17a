"""The tables say of every unit what it comes to, and pass over nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.report.reviews import DISTRICT, district, report_of
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_tables import marked, tables
from wjcheck.report.table import Column, Table, looks_like_formula, table_name

NAMES = ["汇总表", "问题清单", "五个有", "按责任单位", "豁免", "跨镇核查", "未填报单位"]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DistrictReport]:
    with report_of(district(tmp_path_factory.mktemp("review") / "区")) as made:
        yield made


def told(table: Table) -> list[dict[str, Any]]:
    titles = [column.title for column in table.columns]
    assert len(set(titles)) == len(titles)
    return [dict(zip(titles, row, strict=True)) for row in table.rows()]


def by_name(report: DistrictReport) -> dict[str, list[dict[str, Any]]]:
    return {table.name: told(table) for table in tables(report)}


def test_every_sheet_is_there_and_gives_its_rows_again(report: DistrictReport) -> None:
    made = tables(report)
    assert [table.name for table in made] == NAMES
    assert [list(table.rows()) for table in made] == [list(table.rows()) for table in made]


def test_the_summary_has_every_unit_with_its_counts_and_a_word_for_every_clause(report: DistrictReport) -> None:
    rows = by_name(report)["汇总表"]
    assert [(row["单位"].rpartition("/")[2], row["填报情况"]) for row in rows] == [
        ("示例镇", "已填报"),
        ("样板街道", "已填报"),
        ("未报镇", "应报未报"),
        ("并入镇", "与示例镇合并填报"),
        ("坏.yaml", "未能核对"),
        ("测试开发区", "不在应报名单"),
    ]
    line = next(line for line in report.figures.lines if line.name == "样板街道")
    street = rows[1]
    assert (street["未决错误"], street["已豁免"]) == (line.open_errors, 1)
    words = ("不符合", "待改进", "提示", "逾期完成", "未填报", "待人工认定", "未到期", "不适用", "符合")
    assert [street[word] for word in words] == list(line.counts.values())
    assert sum(street[word] for word in words) + 1 == len(line.record.outcomes)
    for row, word in ((rows[2], "应报未报"), (rows[4], "未能核对")):
        assert {row[clause] for clause in report.figures.clauses} == {word}
        assert row["符合"] is None
    assert rows[4]["文件问题"] == 1
    assert {street[clause] for clause in report.figures.clauses} <= marked(report).keys()


def test_the_issues_have_all_nine_columns_and_where_they_were_filed(report: DistrictReport) -> None:
    rows = by_name(report)["问题清单"]
    nine = ["序号", "条款", "原文要求", "申报情况", "差距", "判定", "责任单位", "整改建议", "整改时限"]
    assert {*nine, "佐证材料", "整改情况", "销号", "单位", "级别", "填报文件", "行"} == set(rows[0])
    assert [row["序号"] for row in rows] == list(range(1, len(rows) + 1))
    issues = [issue for record in report.issues() for issue in record["issues"]]
    problems = [problem for record in report.issues() for problem in record["problems"]]
    assert len(rows) == len(issues) + len(problems)
    short = next(row for row in rows if row["条款"] == "一(二) 1.2.12" and row["单位"] == "样板街道")
    assert short["原文要求"] == "安全生产综合监督管理局行政或事业编制人员不少于5人,"
    assert (short["判定"], short["级别"], short["行"]) == ("不符合", "错误", 58)
    assert "还差1人" in short["差距"]
    assert short["填报文件"].endswith("样板街道-2024.yaml")
    bad = next(row for row in rows if row["单位"].endswith("坏.yaml"))
    assert (bad["判定"], bad["级别"], bad["责任单位"]) == ("未能核对", "错误", "填报单位（改正文件）")
    assert not [row for row in rows if "3.2.8" in row["条款"] and row["单位"] == "样板街道"]
    assert {word for row in rows for word in (row["判定"], row["级别"]) if word} <= marked(report).keys()


def test_five_haves_and_bodies_add_up(report: DistrictReport) -> None:
    found = by_name(report)
    haves = {row["单位"]: row for row in found["五个有"]}
    assert [haves["样板街道"][tag] for tag in report.figures.haves] == ["不符合"] * 4 + ["符合"]
    assert haves["未报镇"]["有班子"] == "应报未报"
    own = [row for row in found["问题清单"] if row["判定"] not in ("文件问题", "未能核对")]
    bodies = {row["责任单位"]: row for row in found["按责任单位"]}
    assert sum(row["合计"] for row in bodies.values()) == len(own)
    for body, row in bodies.items():
        mine = [issue for issue in own if issue["责任单位"] == body]
        words = ("不符合", "待改进", "提示", "逾期完成", "未填报", "待人工认定")
        assert {word: row[word] for word in words} == {w: sum(i["判定"] == w for i in mine) for w in words}
        assert row["涉及单位数"] == len({issue["单位"] for issue in mine})


def test_waivers_stand_with_their_remarks_and_so_do_entries_that_are_none(report: DistrictReport) -> None:
    first, second, third, fourth = by_name(report)["豁免"]
    assert (first["状态"], first["覆盖项数"], first["覆盖的判定"], first["备注"]) == (
        "有效",
        1,
        "不符合 1",
        "30 天内到期",
    )
    assert str(first["起始日期"]) == "2024-06-01"
    assert second["截止日期"] == "没有期限"
    assert "没有写截止日期" in second["备注"]
    assert "可以撤销" in second["备注"]
    assert (third["状态"], third["行"]) == ("不起作用", 4)
    assert "没有这一条规则" in third["备注"]
    assert "W604" in third["备注"]
    assert (fourth["状态"], fourth["行"]) == ("未采用", 5)
    assert "W601" in fourth["备注"]


def test_across_units_each_place_has_a_row_of_its_own(report: DistrictReport) -> None:
    rows = by_name(report)["跨镇核查"]
    places = [place for finding in report.review.crossing for place in finding.places]
    assert [(row["文件"], row["行"]) for row in rows] == [(place.file, place.span.line) for place in places]
    assert [row["序号"] for row in rows if row["事项"].startswith("X4")] == [rows[-2]["序号"]] * 2
    assert {row["判定"] for row in rows} == {"待人工认定", "待改进"}


def test_the_roster_begins_with_the_unit_that_has_not_filed(report: DistrictReport) -> None:
    rows = by_name(report)["未填报单位"]
    assert [row["事项"] for row in rows] == ["应报未报", "未能核对", "不在应报名单"]
    assert rows[0]["单位"] == "未报镇"
    assert rows[0]["文件及行"].endswith("district.yaml:6")
    assert rows[1]["文件及行"].endswith("坏.yaml")


def test_a_unit_twice_on_the_list_is_told(tmp_path: Path) -> None:
    listed = DISTRICT.replace("- {名称: 未报镇}", "- {名称: 示例镇}")
    with report_of(district(tmp_path / "区", listed)) as made:
        rows = by_name(made)["未填报单位"]
        assert [row["情况"][:4] for row in rows if row["责任单位"] == "区里（改正文件）"] == ["W611"]


def test_two_filings_of_one_unit_and_one_of_another_year_are_named_so(tmp_path: Path) -> None:
    folder = district(tmp_path / "区")
    text = (folder / "申报" / "样板街道-2024.yaml").read_text(encoding="utf-8")
    (folder / "申报" / "样板街道-又.yaml").write_text(text, encoding="utf-8")
    old = (folder / "申报" / "示例镇-2024.yaml").read_text(encoding="utf-8")
    (folder / "申报" / "示例镇-2024.yaml").write_text(old.replace("年度: 2024", "年度: 2023"), encoding="utf-8")
    with report_of(folder) as made:
        words = [(row["单位"], row["填报情况"]) for row in by_name(made)["汇总表"]]
    assert words[:4] == [
        ("示例镇", "年度不符（2023）"),
        ("示例镇", "应报未报"),
        ("样板街道", "重复填报"),
        ("样板街道", "重复填报"),
    ]


def test_english_tables_are_english_but_for_the_law_and_what_was_filed(tmp_path: Path) -> None:
    with report_of(district(tmp_path / "区"), "en") as made:
        found = tables(made)
        assert [table.name for table in found] == [
            "Summary",
            "Issues",
            "Five haves",
            "By responsible body",
            "Waivers",
            "Across filings",
            "Not filed",
        ]
        clauses = set(made.figures.clauses)
        titles = [column.title for table in found for column in table.columns if column.title not in clauses]
        assert all(title.isascii() for title in titles)
        assert all(word.isascii() for word in marked(made))
        words = {row["Status"] for row in told(found[1])}
        assert words <= marked(made).keys()


@pytest.mark.parametrize(
    "text", ["=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－A1", "＠x", "  =1"]
)
def test_what_may_be_taken_for_a_formula_is_known(text: str) -> None:
    assert looks_like_formula(text)


@pytest.mark.parametrize("text", ["-5", "+3.5", "12", "", "1.2.12", "一(二) 1.2.12", "a=b", "'=1"])
def test_numbers_and_other_texts_are_not_taken_for_one(text: str) -> None:
    assert not looks_like_formula(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("五个有", "五个有"),
        ("../../x", "x"),
        ("a[b]:*?/\\c", "abc"),
        ("'x'", "x"),
        ("长" * 40, "长" * 31),
        ("//", "备用"),
    ],
)
def test_a_name_from_a_pack_is_fit_for_sheets_and_files(text: str, name: str) -> None:
    assert table_name(text, "备用") == name


def test_nothing_invisible_is_left_in_a_row() -> None:
    table = Table("表", (Column("甲", 5),), lambda: iter([("a\x00\x1b\u202e\ud800\ufffe\nb",)]))
    assert list(table.rows()) == [("a␀␛<U+202E><U+D800><U+FFFE>␊b",)]
