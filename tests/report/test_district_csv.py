"""The CSV files say what the tables say, open in Excel as they are, and hold nothing that it would run."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from tests.report.reviews import DISTRICT, WAIVERS, district, report_of
from wjcheck.locale.message import Lang
from wjcheck.report.district_csv import review_tables, table_csv
from wjcheck.report.district_tables import tables
from wjcheck.report.table import Column, Row, Table

MARK = b"\xef\xbb\xbf"
FORMULAS = ["=1+1", "+A1", "-A1", "@SUM(A1)", "＝1", "＋1", "－1", "＠1", " =1"]


def read(raw: bytes) -> list[list[str]]:
    assert raw.startswith(MARK)
    assert raw.count(MARK) == 1
    assert raw.count(b"\n") == raw.count(b"\r\n")
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def one(*cells: str) -> list[str]:
    rows: list[Row] = [cells]
    return read(table_csv(Table("表", tuple(Column(str(n), 5) for n in range(len(cells))), lambda: iter(rows))))[1]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_there_is_a_file_for_each_table_with_the_same_rows(lang: Lang, tmp_path: Path) -> None:
    waivers = WAIVERS.replace("理由: 防汛", "理由: '=防汛, \"急\"'")
    with report_of(district(tmp_path / "区", DISTRICT, waivers), lang) as report:
        found = dict(review_tables(report))
        assert found == dict(review_tables(report))
        made = tables(report)
        assert list(found) == [f"{table.name}.csv" for table in made]
        for table in made:
            head, *rows = read(found[f"{table.name}.csv"])
            assert head == [column.title for column in table.columns]
            wanted = [["" if cell is None else str(cell) for cell in row] for row in table.rows()]
            assert [[cell.removeprefix("'") for cell in row] for row in rows] == wanted
        reasons = [row[3] for row in read(found[f"{made[4].name}.csv"])[1:]]
        assert '\'=防汛, "急"' in reasons


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_would_run_has_an_apostrophe_before_it(text: str) -> None:
    assert one("a", text) == ["a", f"'{text}"]


def test_numbers_and_everything_else_stay_as_they_are() -> None:
    assert one("-5", "+3.5", "12", 'a,"b"', "1.2.12") == ["-5", "+3.5", "12", 'a,"b"', "1.2.12"]


def test_line_ends_and_tabs_from_a_filing_are_made_visible() -> None:
    assert one("\t=1", "\r=1", "a\r\nb") == ["␉=1", "␍=1", "a␍␊b"]


def test_heads_are_guarded_too_and_days_are_iso() -> None:
    table = Table("表", (Column("=1", 5), Column("日", 5, "day")), lambda: iter([(None, date(2024, 2, 29))]))
    assert read(table_csv(table)) == [["'=1", "日"], ["", "2024-02-29"]]
