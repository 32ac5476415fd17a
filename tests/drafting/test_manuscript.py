import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.drafting.manuscript import Edit, Manuscript
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Span


def test_only_the_places_named_change() -> None:
    raw = "\ufeff单位：甲  # 说明\r\n年度: 2024\r\n".encode()
    edited = Manuscript.of(raw).edited([Edit(Span(2, 5, 2, 9), "2025"), Edit(Span(1, 3, 1, 4), ": ")])
    assert edited.encoded() == "\ufeff单位: 甲  # 说明\r\n年度: 2025\r\n".encode()


def test_lines_are_put_in_with_the_line_end_of_the_file() -> None:
    assert Manuscript("a: 1\r\n").edited([Edit(Span(2, 1, 2, 1), "b: 2\n")]).text == "a: 1\r\nb: 2\r\n"


@pytest.mark.parametrize("spans", [[Span(1, 1, 1, 3), Span(1, 2, 1, 4)], [Span(1, 9, 1, 9)], [Span(3, 1, 3, 1)]])
def test_edits_that_overlap_or_lie_outside_are_refused(spans: list[Span]) -> None:
    with pytest.raises(ValueError, match=r"line|overlap"):
        Manuscript("abcd\n").edited([Edit(span, "x") for span in spans])


@given(st.lists(st.sampled_from(["a: 1", "名: 甲乙", "", "# 𠮷"]), max_size=6), st.sampled_from(["\n", "\r\n", "\r"]))
def test_places_are_those_of_reading(lines: list[str], end: str) -> None:
    text = end.join([*lines, "last: 值"])
    tree = read(text.encode())
    span = tree.span_of(("last",)) if tree.root is not None else None
    if span is not None:
        assert Manuscript.of(text.encode()).edited([Edit(span, "乙")]).text == text.removesuffix("值") + "乙"
