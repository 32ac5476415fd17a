"""Values come out as written, and spans point at exactly their characters."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.trials import trials
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Span
from wjcheck.reading.tree import ParserName, Tree, covered_stretches

BOTH: list[ParserName] = ["c", "python"]
plain_text = st.text(
    st.one_of(
        st.sampled_from("湖塘镇𠮷野葛\U000e0100é #:-,[]{}'\"\\/0"),
        st.characters(categories=["Lu", "Ll", "Lo", "Nd"], exclude_characters="\u115f\u1160\u3164\uffa0"),
    ),
    max_size=8,
)
values = st.recursive(
    plain_text, lambda part: st.lists(part, max_size=3) | st.dictionaries(plain_text, part, max_size=3)
)


def cut(tree: Tree, span: Span) -> str:
    """Return the text that a span covers."""
    assert tree.source is not None
    lines = list(tree.source.lines[span.line - 1 : span.end_line])
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


@pytest.mark.parametrize("parser", BOTH)
def test_every_scalar_stays_text(parser: ParserName) -> None:
    written = ["no", "010", "2024-02-30", "12:30", "1_000", "1e999", ".inf", "0xff", "true", "=", "off", "１２"]
    tree = read("".join(f"k{i}: {w}\n" for i, w in enumerate(written)).encode(), parser=parser)
    assert tree.root == {f"k{i}": w for i, w in enumerate(written)}
    assert tree.problems == ()


@pytest.mark.parametrize("parser", BOTH)
def test_only_a_plain_null_is_none(parser: ParserName) -> None:
    tree = read(b'a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: "null"\ng: \'\'\nh: nUll\ni: [~, "~"]\n', parser=parser)
    assert tree.root == {
        **dict.fromkeys("abcde"),
        "f": "null",
        "g": "",
        "h": "nUll",
        "i": [None, "~"],
    }


@settings(max_examples=trials(60), deadline=None)
@given(st.dictionaries(plain_text, values, min_size=1, max_size=3), st.sampled_from(BOTH))
def test_what_json_writes_is_read_back_with_exact_spans(value: dict[str, Any], parser: ParserName) -> None:
    # JSON in double quotes is YAML, and says where each token begins and ends by its own text.
    tree = read(json.dumps(value, ensure_ascii=False).encode(), parser=parser)
    assert tree.root == value
    pending: list[tuple[Any, tuple[str | int, ...]]] = [(value, ())]
    while pending:
        part, path = pending.pop()
        span, key_span = tree.span_of(path), tree.key_span_of(path)
        assert span is not None
        assert cut(tree, span) == json.dumps(part, ensure_ascii=False)
        if isinstance(part, dict):
            pending.extend((inner, (*path, key)) for key, inner in part.items())
        elif isinstance(part, list):
            pending.extend((inner, (*path, index)) for index, inner in enumerate(part))
        if path and isinstance(path[-1], str):
            assert key_span is not None
            assert cut(tree, key_span) == json.dumps(path[-1], ensure_ascii=False)


BLOCK = """\
\ufeff单𠮷位:
  名称: 湖塘镇   # 说明
  备注: |
    第一行
    第二行


# 下一部分
人员:
- 姓名: "张
    三"
  线:
    - 安监
    - 消防

年度: >-
  2024
空:
尾: 完"""


@pytest.mark.parametrize("parser", BOTH)
@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("单𠮷位",), "名称: 湖塘镇   # 说明\n  备注: |\n    第一行\n    第二行"),
        (("单𠮷位", "名称"), "湖塘镇"),
        (("单𠮷位", "备注"), "|\n    第一行\n    第二行"),
        (("人员",), '- 姓名: "张\n    三"\n  线:\n    - 安监\n    - 消防'),
        (("人员", 0), '姓名: "张\n    三"\n  线:\n    - 安监\n    - 消防'),
        (("人员", 0, "姓名"), '"张\n    三"'),
        (("人员", 0, "线", 1), "消防"),
        (("年度",), ">-\n  2024"),
        (("空",), ""),
        (("尾",), "完"),
    ],
)
def test_a_block_ends_with_its_last_value(path: tuple[str | int, ...], expected: str, parser: ParserName) -> None:
    tree = read(BLOCK.encode(), parser=parser)
    span = tree.span_of(path)
    assert tree.problems == ()
    assert span is not None
    assert cut(tree, span) == expected


def test_columns_count_code_points_and_the_byte_order_mark_is_none() -> None:
    tree = read(BLOCK.encode())
    assert tree.key_span_of(("单𠮷位",)) == Span(1, 1, 1, 4)
    assert tree.key_span_of(("单𠮷位", "名称")) == Span(2, 3, 2, 5)
    assert read("𠮷: [𠮷𠮷, 张]\n".encode()).span_of(("𠮷", 1)) == Span(1, 9, 1, 10)


def test_line_ends_of_every_kind_count_once() -> None:
    tree = read("甲: 1\r\n乙: 2\r丙: 3\n".encode())
    assert tree.source is not None
    assert tree.source.lines == ("甲: 1", "乙: 2", "丙: 3")
    assert tree.span_of(("丙",)) == Span(3, 4, 3, 5)


def test_nearest_shows_the_entry_or_the_key_of_its_parent() -> None:
    tree = read("单位:\n  名称: 湖塘镇\n人员:\n  - 姓名: 张三\n".encode())
    assert tree.nearest(("单位", "名称")) == (("单位", "名称"), Span(2, 3, 2, 10))
    assert tree.nearest(("单位", "类型", "x")) == (("单位",), Span(1, 1, 1, 3))
    assert tree.nearest(("人员", 0, "编制")) == (("人员", 0), Span(4, 5, 4, 11))
    assert tree.nearest(("人员", 5)) == (("人员",), Span(3, 1, 3, 3))
    assert tree.nearest(("年度",)) == ((), Span(1, 1, 1, 3))
    assert tree.nearest(()) == ((), Span(1, 1, 1, 3))
    assert read(b"").nearest(("x",)) == ((), Span(1, 1, 1, 1))


@pytest.mark.parametrize(
    "path", [("无",), ("单位", 0), ("人员", "姓名"), ("人员", -1), ("人员", 1), ("单位", "名称", "x")]
)
def test_an_absent_path_has_no_span(path: tuple[str | int, ...]) -> None:
    tree = read("单位:\n  名称: 湖塘镇\n人员:\n  - 张三\n".encode())
    assert tree.span_of(path) is None
    assert tree.key_span_of(path) is None


def test_a_doubled_key_keeps_its_first_value_and_names_both_lines() -> None:
    tree = read("甲: 1\n乙: 2\n甲: {丙: 3}\n".encode())
    assert tree.root == {"甲": "1", "乙": "2"}
    assert tree.problems[0].values == {"key": "甲", "first_line": 1, "line": 3}
    assert tree.span_of(("甲",)) == Span(1, 4, 1, 5)


def test_marks_say_where_a_value_begins_and_ends_in_the_file() -> None:
    tree = read("甲: [乙, 丙]\n丁: 戊\n".encode())
    assert tree.marks_at(("丁",)) == (1, 3, 1, 4)
    assert tree.marks_at(("甲", 1)) == (0, 7, 0, 8)
    assert tree.marks_at(("甲", 2)) is None
    assert tree.marks_at(("无",)) is None
    assert tree.span_of(("甲",)) == Span(1, 4, 1, 10)


def test_the_stretches_that_are_taken_are_those_of_keys_and_single_values() -> None:
    tree = read('甲: [乙, 丙]\n丁: "戊\n  己\n  庚"\n'.encode())
    assert tree.marks is not None
    assert covered_stretches(tree.marks) == {
        0: [(0, 1), (4, 5), (7, 8)],
        1: [(0, 1), (3, 1_000_000)],
        2: [(0, 1_000_000)],
        3: [(0, 4)],
    }
