"""The workbook holds the tables whole, prints and filters as it is, and nothing that was filed does harm in it."""

import io
import re
import shutil
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from tests.office import Office
from tests.report.reviews import AS_OF, DISTRICT, WAIVERS, district, report_of
from wjcheck.locale.message import Lang
from wjcheck.report import sheet as sheets
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_tables import marked, tables
from wjcheck.report.district_xlsx import review_workbook
from wjcheck.report.sheet import Looks, SheetHead, fitted, write_sheet
from wjcheck.report.table import Column, Row, Table
from wjcheck.report.words import Words

HEAD = 2
EVIL = '=HYPERLINK("http://x")_x000D_]]>&<f>1</f>'
LIST = DISTRICT.replace("名称: 示例区", "名称: '=1+1 & <b>区</b>'").replace("未报镇", "'@SUM(A1)镇'")
HOSTILE = f"""格式版本: 1
年度: 2024
单位: {{名称: '{EVIL}', 类型: 镇}}
"""


@pytest.fixture(scope="module", params=["zh", "en"])
def report(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DistrictReport]:
    lang: Lang = request.param
    waivers = WAIVERS.replace("理由: 防汛", "理由: '=防汛'").replace("区安委办", "'－区安委办_x0007_'")
    folder = district(tmp_path_factory.mktemp("review") / "区", LIST, waivers)
    (folder / "申报" / "=1+1.yaml").write_text(HOSTILE, encoding="utf-8")
    with report_of(folder, lang) as made:
        yield made


@pytest.fixture(scope="module")
def raw(report: DistrictReport) -> bytes:
    return review_workbook(report)


def parts(raw: bytes, pattern: str) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist() if re.search(pattern, name)}


def cells(raw: bytes) -> dict[str, list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(raw))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def plain(value: Any) -> Any:
    if value is None:
        return ""
    return float(value) if isinstance(value, int) else value


def test_it_holds_every_table_whole(report: DistrictReport, raw: bytes) -> None:
    found = cells(raw)
    assert list(found) == [table.name for table in tables(report)]
    for table in tables(report):
        head, *rows = found[table.name][HEAD:]
        assert head == [column.title for column in table.columns]
        assert rows == [[plain(cell) for cell in row] for row in table.rows()]
        assert len(rows) > 1


def test_it_is_the_same_each_time(report: DistrictReport, raw: bytes) -> None:
    assert review_workbook(report) == raw
    (core,) = parts(raw, "core.xml").values()
    assert f"{AS_OF.isoformat()}T00:00:00Z" in core


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_saves_it_without_loss(
    report: DistrictReport, raw: bytes, office: Office, tmp_path: Path
) -> None:
    (tmp_path / "book.xlsx").write_bytes(raw)
    # one kind for each language: a conversion takes seconds
    for kind in ("xlsx",) if report.words.lang == "en" else ("ods",):
        assert cells(office.saved(tmp_path / "book.xlsx", kind).read_bytes()) == cells(raw), kind


def test_no_text_becomes_a_formula_or_a_link(report: DistrictReport, raw: bytes) -> None:
    written = parts(raw, r"xl/worksheets/sheet\d")
    assert len(written) == 7
    assert not any(
        re.search("<f[ >]|<hyperlink", sheet.partition("<conditionalFormatting")[0]) for sheet in written.values()
    )
    assert not parts(raw, "rels$|externalLink|connections") or "External" not in "".join(parts(raw, "rels$").values())
    names = [row[1] for row in cells(raw)[tables(report)[0].name]]
    assert EVIL in names
    (styles,) = parts(raw, "styles.xml").values()
    assert 'quotePrefix="1"' in styles


def test_what_was_filed_comes_out_as_it_was_or_is_made_visible(raw: bytes) -> None:
    texts = {cell for rows in cells(raw).values() for row in rows for cell in row if isinstance(cell, str)}
    assert EVIL in texts
    assert "－区安委办_x0007_" in texts
    assert any(text.endswith("=1+1.yaml") for text in texts)
    steering = made([("a\x00\x1b\u202e\ud800\uffff\r\nb", None)], Column("甲", 8), Column("乙", 8))
    assert cells(steering)["表"][HEAD + 1][0] == "a␀␛<U+202E><U+D800><U+FFFF>␍␊b"


def test_every_sheet_filters_and_prints(report: DistrictReport, raw: bytes) -> None:
    written = list(parts(raw, r"xl/worksheets/sheet\d").values())
    (book,) = parts(raw, r"xl/workbook\.xml").values()
    for table, sheet in zip(tables(report), written, strict=True):
        rows = len(list(table.rows()))
        assert f'<pane xSplit="{table.frozen}" ySplit="{HEAD + 1}"' in sheet
        assert 'state="frozen"' in sheet
        assert re.search(rf'<autoFilter ref="A{HEAD + 1}:[A-Z]+{HEAD + 1 + rows}"/>', sheet)
        assert '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"' in sheet
        assert '<pageSetUpPr fitToPage="1"/>' in sheet
        assert sheet.count("<col ") > 1
        assert f"!${HEAD + 1}:${HEAD + 1}</definedName>" in book
    assert book.count("_xlnm.Print_Titles") == len(written)


def test_words_have_their_colours_and_no_colour_is_without_a_word(report: DistrictReport, raw: bytes) -> None:
    written = list(parts(raw, r"xl/worksheets/sheet\d").values())
    for table, sheet in zip(tables(report), written, strict=True):
        coloured = set(re.findall('<cfRule type="cellIs"[^>]*operator="equal"><formula>"([^"]+)"</formula>', sheet))
        has_words = any(column.kind == "word" for column in table.columns)
        assert coloured == (marked(report.words).keys() if has_words else set())
    (styles,) = parts(raw, "styles.xml").values()
    head = set(re.findall('<fill><patternFill patternType="solid"><fgColor rgb="FF([0-9A-F]{6})"', styles))
    assert head == {"DDEBF7"}


def made(rows: list[Row], *columns: Column) -> bytes:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"constant_memory": True})
    looks, words = Looks(book, {}, "zh"), Words("zh")
    table = Table("表", columns, lambda: iter(rows))
    write_sheet(book.add_worksheet("表"), table, SheetHead("题", "说明"), looks, words)
    book.close()
    return target.getvalue()


def test_more_rows_than_a_sheet_has_are_told_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 10)
    columns = (Column("甲", 8), Column("乙", 8, "number"))
    fits = cells(made([(str(n), n) for n in range(5)], *columns))["表"]
    assert [row[1] for row in fits[HEAD + 1 :]] == [0, 1, 2, 3, 4]
    found = cells(made([(str(n), n) for n in range(9)], *columns))["表"]
    assert len(found) <= 10
    assert [row[1] for row in found[HEAD + 1 : -1]] == [0, 1, 2, 3, 4]
    assert found[-1][0].startswith("还有 4 行没有列入")


def test_a_text_longer_than_a_cell_is_cut_and_told() -> None:
    long = "长" * 40_000
    found = cells(made([(long, 1), ("短", 2)], Column("甲", 8), Column("乙", 8, "number")))["表"]
    assert found[HEAD + 1][0] == "长" * 32_766 + "…"
    assert found[-1][0].startswith("有 1 个单元格的文字超过 32,767 字")
    assert fitted("𠮷" * 20_000) == "𠮷" * 16_383 + "…"
    assert fitted("字" * 32_767) == "字" * 32_767


def test_an_empty_table_says_that_there_is_nothing() -> None:
    found = cells(made([], Column("甲", 8), Column("乙", 8)))["表"]
    assert found[HEAD + 1 :] == [["没有此类事项。", ""]]


def test_rows_are_as_tall_as_their_longest_text_and_days_are_days() -> None:
    raw = made([("字" * 60, date(2024, 2, 29)), ("字", None)], Column("甲", 20), Column("乙", 12, "day"))
    (sheet,) = parts(raw, "sheet1.xml").values()
    heights = [float(height) for height in re.findall('<row r="[45]"[^>]* ht="([0-9.]+)"', sheet)]
    assert heights[0] > 6 * heights[1] / 1.2
    assert heights[0] > 6 * 13
    assert cells(raw)["表"][HEAD + 1][1] == date(2024, 2, 29)
