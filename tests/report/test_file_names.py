"""Names of files made of names from filings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.report.file_names import FileNames, safe_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("湖塘镇", "湖塘镇"),
        ("../../etc/passwd", "etc_passwd"),
        ("C:\\镇", "C__镇"),
        ("CON", "_CON"),
        ("lpt1.镇", "_lpt1.镇"),
        ("-rf", "rf"),
        ("镇. ", "镇"),
        ("甲\u202e镇\n乙", "甲_U_202E_镇_乙"),
        ("镇" * 200, "镇" * 60),
        ("..", ""),
        ("𠮷镇", "_镇"),
    ],
)
def test_what_stays_of_a_name(text: str, name: str) -> None:
    assert safe_name(text).lstrip("_") == name.lstrip("_")
    assert safe_name(text).startswith("_") == (name in {"_CON", "_lpt1.镇"})


@given(st.text())
def test_no_name_leads_out_of_the_folder_or_upsets_a_system(text: str) -> None:
    name = FileNames("单位").name(text, ".docx")
    assert not set(name) & set('/\\:*?"<>|\0\n')
    assert not name.startswith((".", "-", " "))
    assert len(name.encode()) <= 200
    assert name.isprintable()


def test_no_name_is_given_twice() -> None:
    names = FileNames("单位")
    given_names = [names.name(text, ".docx") for text in ("A镇", "a镇", "Ａ镇", "A/镇", "A?镇", "", "?")]
    assert len({name.casefold() for name in given_names}) == len(given_names)
    assert given_names[:2] == ["A镇.docx", "a镇(2).docx"]
