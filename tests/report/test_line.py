import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from wjcheck.report.line import Piece, plain, width, wrap

_SHOWN = st.text(st.sampled_from("汉字一二三，。（）「」、abcXYZ019 -:./〔〕％ａ"), max_size=120)


@pytest.mark.parametrize(
    "text", ["", "abc", "安监局", "ａ１", "「，。」", "─│→", "é", "e\u0301", "𠮷", "㐀", "葛󠄀", "␛", "…", "0123456789"]
)
def test_width_agrees_with_rich(text: str) -> None:
    assert width(text) == cell_len(text)


@given(_SHOWN)
def test_width_of_any_shown_text_agrees_with_rich(text: str) -> None:
    assert width(text) == cell_len(text)


@given(_SHOWN, st.integers(20, 60))
def test_wrapping_keeps_every_character_and_the_width(text: str, columns: int) -> None:
    lines = wrap([Piece(text[:7], "dim"), Piece(text[7:])], columns, "  ", "    ")
    # as it is wrapped: written out, a line that a runner would obey has signs of another width
    shown = "\n".join("".join(piece.text for piece in line).rstrip() for line in lines)
    assert shown.replace(" ", "").replace("\n", "") == text.replace(" ", "")
    # Closing punctuation clings to what it closes; only a heap of it may be cut.
    assert all(width(line) <= columns for line in shown.splitlines())


def test_no_line_begins_with_closing_punctuation_or_ends_with_an_opening_one() -> None:
    text = "一二三四五六七八九，一二三四五六七八九（一二三四五六七八）。" * 3
    for columns in range(20, 50):
        for line in plain(wrap([Piece(text)], columns)).splitlines():
            assert not line.startswith(("，", "）", "。"))
            assert not line.endswith("（")


def test_numbers_and_dates_are_not_broken() -> None:
    lines = plain(wrap([Piece("已于2023-09-25完成，逾期5天，最迟2023-09-20")], 24)).splitlines()
    assert any("2023-09-25" in line for line in lines)
    assert any("2023-09-20" in line for line in lines)


def test_further_lines_are_set_in() -> None:
    assert plain(wrap([Piece("一二三四五六七八九十")], 14, "> ", "    ")) == "> 一二三四五六\n    七八九十\n"


def test_styles_survive_wrapping() -> None:
    lines = wrap([Piece("一二三四", "error"), Piece("五六七八", "good")], 12)
    assert lines == [(Piece("一二三四", "error"), Piece("五六", "good")), (Piece("七八", "good"),)]
