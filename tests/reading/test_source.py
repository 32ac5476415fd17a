"""Bytes are decoded when their encoding is certain; otherwise the encoding and the first bad place are named."""

import pytest

from wjcheck.locale.message import Bilingual
from wjcheck.reading.parse import read
from wjcheck.reading.source import decode

TEXT = "单位:\n  名称: 湖塘镇\n年度: 2024\n"
TRADITIONAL = "單位:\n  名稱: 湖塘鎮公所應急管理\n"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_utf8_is_read_in_silence(mark: bytes) -> None:
    source, problems = decode(mark + TEXT.encode())
    assert problems == ()
    assert source is not None
    assert (source.text, source.encoding) == (TEXT, "utf-8")
    assert source.lines == ("单位:", "  名称: 湖塘镇", "年度: 2024")


@pytest.mark.parametrize(
    ("codec", "mark", "name"),
    [
        ("utf-16-le", b"\xff\xfe", "UTF-16"),
        ("utf-16-be", b"\xfe\xff", "UTF-16"),
        ("utf-32-le", b"\xff\xfe\x00\x00", "UTF-32"),
        ("utf-32-be", b"\x00\x00\xfe\xff", "UTF-32"),
    ],
)
def test_a_marked_encoding_is_reported_and_read_on(codec: str, mark: bytes, name: str) -> None:
    tree = read(mark + TEXT.encode(codec))
    assert [(p.code, p.severity, p.values["encoding"]) for p in tree.problems] == [("W103", "error", name)]
    assert tree.root == {"单位": {"名称": "湖塘镇"}, "年度": "2024"}
    assert tree.source is not None
    assert tree.source.encoding == name.lower()


@pytest.mark.parametrize(
    ("raw", "name", "line", "column"),
    [
        (TEXT.encode("gbk"), "GBK", 1, 1),
        (("# a\nx: " + TEXT).encode("gbk"), "GBK", 2, 4),
        (("朱镕基、" * 3 + TEXT).encode("gb18030"), "GBK/GB18030", 1, 1),
        (("# 填报：应急\n" + TEXT).encode("gbk"), "GBK", 1, 3),
        # 应 in GBK is a letter of UTF-8 too
        (("# 应急和消防安全\n" + TEXT).encode("gbk"), "GBK", 1, 3),
        (TRADITIONAL.encode("big5"), "Big5", 1, 1),
        (TEXT.encode("utf-16-le"), "UTF-16", 1, 1),
        (TEXT.encode("utf-16-be"), "UTF-16", 1, 1),
        (TEXT.encode("utf-32-le"), "UTF-32", 1, 1),
        (b"a: b\n".decode().encode("utf-16-le"), "UTF-16", 1, 1),
    ],
)
def test_a_guessed_encoding_is_named_and_not_read(raw: bytes, name: str, line: int, column: int) -> None:
    tree = read(raw)
    (problem,) = tree.problems
    assert (problem.code, problem.values["encoding"]) == ("W104", name)
    assert problem.span is not None
    assert (problem.span.line, problem.span.column) == (line, column)
    assert (tree.source, tree.root) == (None, None)


@pytest.mark.parametrize(
    ("raw", "code", "line", "column"),
    [
        (TEXT.encode() + "姓名: 张三".encode("gbk"), "W105", 4, 1),
        ("姓名: 张三\n".encode("gbk") + TEXT.encode(), "W105", 1, 1),
        ("镇\r\n湖塘".encode() + b"\xff\n", "W105", 2, 3),
        (b"a: caf\xe9 x\n", "W105", 1, 7),
        # an even number of bytes, so that all of it is GBK as well
        (TEXT.encode().replace("塘".encode(), b"\xe5\xa1"), "W105", 2, 8),
        ("名称: 湖塘镇".encode()[:-1], "W106", 1, 7),
        ("名称: 湖塘𠮷".encode()[:-1], "W106", 1, 7),
        (b"\xff\xfea\x00:\x00 \x00\x00\xd8 \x00", "W105", 1, 4),
        (("\ufeff" + TEXT).encode("utf-16-le")[:-1], "W105", 3, 9),
    ],
)
def test_damage_is_placed_at_the_first_bad_byte(raw: bytes, code: str, line: int, column: int) -> None:
    tree = read(raw)
    problem = tree.problems[-1]
    assert problem.span is not None
    assert (problem.code, problem.span.line, problem.span.column) == (code, line, column)
    assert (problem.values["line"], problem.values["column"]) == (line, column)
    assert tree.root is None


@pytest.mark.parametrize(
    "raw", [b"PK\x03\x04\x14\x00", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"%PDF-1.7", b"{\\rtf1 x}"]
)
def test_an_office_file_is_named_for_what_it_is(raw: bytes) -> None:
    (problem,) = read(raw).problems
    assert problem.code == "W102"
    assert isinstance(problem.values["kind"], Bilingual)


def test_a_stray_nul_is_a_character_problem_not_an_encoding() -> None:
    tree = read("a: 湖\x00塘\n".encode())
    assert [problem.code for problem in tree.problems] == ["W111"]
    assert tree.root == {"a": "湖塘"}
