"""Spreadsheets as offices make them, and as nobody should: each gives sheets or one of our own problems."""

import io
import struct
import zipfile
from datetime import date
from typing import Any

import pytest
import xlsxwriter

from wjcheck.drafting.sheet_marks import column_letters, column_number
from wjcheck.drafting.spreadsheet import Book, Row, open_book
from wjcheck.reading.problem import Problem


def made(*sheets: tuple[str, list[list[Any]]]) -> bytes:
    """An .xlsx with sheets of rows; a text that begins with = is a formula."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    for name, rows in sheets:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    return target.getvalue()


def _rows(raw: bytes) -> tuple[Row, ...]:
    book = open_book(raw)
    assert isinstance(book, Book), book
    return book.sheets[0].rows


def _code(raw: bytes) -> str:
    found = open_book(raw)
    assert isinstance(found, Problem), found
    return found.code


def test_cells_are_texts_as_a_person_reads_them() -> None:
    rows = _rows(made(("甲", [["姓名", 5.0, 0.1 + 0.2, True, date(2024, 3, 1), " 张 三 "], [], ["=1/0", "=1+1"]])))
    assert rows[0].texts == {1: "姓名", 2: "5", 3: "0.3", 4: "是", 5: "2024-03-01", 6: " 张 三 "}
    assert [row.number for row in rows] == [1, 3]


def test_error_cells_and_hidden_rows_are_known() -> None:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target)
    sheet = book.add_worksheet()
    sheet.write(0, 0, "姓名")
    sheet.write_formula(1, 2, "=1/0", None, "#DIV/0!")
    sheet.set_row(1, None, None, {"hidden": True})
    book.close()
    assert _rows(target.getvalue())[1] == Row(2, {}, frozenset({3}), hidden=True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_tables_of_text_in_every_encoding_of_an_office(encoding: str, separator: str) -> None:
    text = f'姓名{separator}编制\r\n张三{separator}"事业{separator}编"\r\n'
    assert [row.texts for row in _rows(text.encode(encoding))] == [
        {1: "姓名", 2: "编制"},
        {1: "张三", 2: f"事业{separator}编"},
    ]


def _zip(**parts: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), body)
    return target.getvalue()


def _part(raw: bytes, name: str, change: Any) -> bytes:
    """The workbook with one part changed."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            body = old.read(entry)
            new.writestr(entry, change(body) if entry == name else body)
    return target.getvalue()


_BOOK = made(("甲", [["姓名"], ["张三"]]))
_SHEET = "xl/worksheets/sheet1.xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
_BOMB = _zip(xl__workbook_xml=b"0" * 110_000_000)


def _lying(raw: bytes) -> bytes:
    """The archive stating that its parts are small."""
    size = struct.pack("<L", 110_000_000)
    return raw.replace(size, struct.pack("<L", 10))


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "W502"),
        (b"\xef\xbb\xbf \r\n", "W502"),
        (made(("甲", [])), "W502"),
        (b"0" * 20_000_001, "W501"),
        (b"%PDF-1.7", "W503"),
        (b"<html><table><tr><td>\xe5\xa7\x93", "W503"),
        (b'<?xml version="1.0"?><Workbook/>', "W503"),
        (b"\x89PNG\r\n", "W503"),
        (bytes(range(256)), "W503"),
        (_zip(word__document_xml=b"<x/>"), "W503"),
        (_zip(xl__workbook_bin=b"x"), "W503"),
        (_zip(a_txt=b"x"), "W503"),
        (_OLE, "W503"),
        (_OLE + "WordDocument".encode("utf-16-le"), "W503"),
        (_OLE + "EncryptedPackage".encode("utf-16-le"), "W504"),
        (_OLE + "Workbook".encode("utf-16-le"), "W506"),
        (_BOMB, "W505"),
        (_lying(_BOMB), "W505"),
        (_BOOK[:-100], "W506"),
        (_BOOK[:200] + b"\0" * 50 + _BOOK[250:], "W506"),
        (_part(_BOOK, _SHEET, lambda body: body[:-30]), "W506"),
        (_part(_BOOK, "xl/workbook.xml", lambda _: b"<workbook/>"), "W502"),
        (_part(_BOOK, _SHEET, lambda body: b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + body.split(b"?>", 1)[1]), "W506"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_spreadsheet_has_a_problem_of_ours(raw: bytes, code: str) -> None:
    assert _code(raw) == code


@pytest.mark.parametrize("place", [b"XFD1048576", b"A1048576", b"XFD1", b"GS2"])
def test_a_stray_cell_far_away_does_not_take_all_memory(place: bytes) -> None:
    book = open_book(_part(_BOOK, _SHEET, lambda body: body.replace(b'r="A2"', b'r="' + place + b'"')))
    assert isinstance(book, Book)
    assert book.sheets[0].problem is not None
    assert book.sheets[0].problem.code == "W507"
    assert book.sheets[0].rows == ()


def test_columns_are_called_as_excel_calls_them() -> None:
    for number, letters in ((1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")):
        assert column_letters(number) == letters
        assert column_number(letters) == number
