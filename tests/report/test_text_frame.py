from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from wjcheck.reading.privacy import mask
from wjcheck.reading.problem import Span
from wjcheck.report.line import plain
from wjcheck.report.text_frame import frame


def _shown(lines: tuple[str, ...], span: Span, room: int = 100) -> list[str]:
    return plain(frame(lines, span, room)).splitlines()


def test_caret_stands_under_the_right_characters() -> None:
    source, carets = _shown(("  - {姓名: 张三, 编制: 行正}",), Span(1, 18, 1, 20))
    assert source == "1 │   - {姓名: 张三, 编制: 行正}"
    start = cell_len(source[: source.index("行正")])
    assert carets[: len("1 │ ")] == "  │ "
    assert cell_len(carets[: carets.index("^")]) == start
    assert carets.count("^") == cell_len("行正")


@given(st.text(st.sampled_from("汉字ab ，\t\x1b\u200b１"), min_size=1, max_size=300), st.data(), st.integers(20, 100))
def test_caret_is_under_the_span_in_every_window(text: str, data: st.DataObject, room: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    marked = text[:start] + "@" * bool(end > start) + text[start + 1 :] if start < len(text) else text
    shown = _shown((marked,), Span(1, start + 1, 1, end + 1), room)
    source, carets = (*shown, "")[:2]
    assert "\t" not in source
    assert "\x1b" not in source
    assert "\u200b" not in source
    assert cell_len(source) <= room + 20
    if "@" in marked:
        at = source.index("@")
        assert cell_len(carets[: carets.index("^")]) == cell_len(source[:at])


def test_caret_after_the_end_of_the_line() -> None:
    assert _shown(("姓名",), Span(1, 3, 1, 3)) == ["1 │ 姓名", "  │     ^"]


def test_long_line_is_windowed_around_the_span() -> None:
    line = "a" * 500 + "错" + "b" * 500
    source, carets = _shown((line,), Span(1, 501, 1, 502))
    assert source.startswith("1 │ ...a")
    assert source.endswith("b...")
    assert cell_len(source) < 120
    assert carets.count("^") == 2


def test_span_of_several_lines_shows_three_and_says_that_there_are_more() -> None:
    lines = ("a: 1", "list:", "  - 一", "  - 二", "", "  - 三")
    shown = _shown(lines, Span(2, 1, 6, 6))
    assert shown == [
        "2 │ list:",
        "  │ ^^^^^",
        "3 │   - 一",
        "  │   ^^^^",
        "4 │   - 二",
        "  │   ^^^^",
        "  │ ...",
    ]


def test_span_that_ends_before_the_first_column_leaves_that_line_out() -> None:
    assert _shown(("a:", "b"), Span(1, 1, 2, 1)) == ["1 │ a:", "  │ ^^"]


def test_line_numbers_are_aligned() -> None:
    lines = ("x",) * 10
    assert _shown(lines, Span(9, 1, 10, 2)) == [" 9 │ x", "   │ ^", "10 │ x", "   │ ^"]


def test_no_frame_where_there_is_no_line() -> None:
    assert frame((), Span(1, 1, 1, 2)) == []
    assert frame(("a",), Span(2, 1, 2, 1)) == []


def test_private_numbers_are_masked_and_other_numbers_are_not() -> None:
    assert mask("身份证: 11010519491231002X") == "身份证: " + "*" * 18
    assert mask("电话: 13812345678") == "电话: " + "*" * 11
    assert mask("代码: 320412100201, 2024-02-05, 128123456789") == "代码: 320412100201, 2024-02-05, 128123456789"
    source = _shown(("身份证: 11010519491231002X",), Span(1, 6, 1, 24))[0]
    assert "1949" not in source


def test_a_cut_line_keeps_to_its_room_and_a_line_that_fits_is_not_cut() -> None:
    from wjcheck.report.line import width

    text = "名称: " + "很长的内容" * 30
    for room in (40, 41, 60, 80):
        source = frame((text,), Span(1, 1, 1, 3), room, "")[0][1].text
        assert width(source) <= room
        assert source.endswith("...")
    assert frame(("名称: 示例镇",), Span(1, 1, 1, 3), width("名称: 示例镇"), "")[0][1].text == "名称: 示例镇"


def test_of_a_line_as_long_as_a_file_what_is_near_the_place_is_shown_and_masked() -> None:
    line = "甲" * 50_000 + "13800000000" + "乙" * 50_000
    source, carets = _shown((line,), Span(1, 50_001, 1, 50_012))
    assert "*" * 11 in source
    assert "8" not in source
    assert carets.count("^") == 11
    assert cell_len(source[: source.index("*")]) == cell_len(carets[: carets.index("^")])


def test_a_place_behind_the_end_of_a_line_that_was_cut_has_no_frame() -> None:
    assert frame(("甲",), Span(1, 9, 1, 10)) == []
