import pytest

from wjcheck.lsp.hover import escaped
from wjcheck.lsp.pointing import pointed_at
from wjcheck.reading.parse import read

TEXT = """格式版本: 1
安监局:
  局长: {姓名: 张三, 兼任: 是}
  人员:
    - 姓名: 张三
      编制:
    - 姓名: 李四
  没有的键: 1

会议: []
"""


@pytest.mark.parametrize(
    ("line", "column", "path"),
    [
        (1, 1, "wjcheck"),
        (2, 2, "bureau"),
        (3, 9, "bureau.chief.name"),
        (3, 18, "bureau.chief.concurrent"),
        (4, 4, "bureau.staff"),
        (5, 5, "bureau.staff"),
        (5, 7, "bureau.staff[0].name"),
        (6, 10, "bureau.staff[0].establishment"),
        (7, 12, "bureau.staff[1].name"),
        (8, 4, "bureau"),
        (10, 2, "meetings"),
    ],
)
def test_the_innermost_entry_under_the_cursor_is_found(line: int, column: int, path: str) -> None:
    pointed = pointed_at(read(TEXT.encode()), line, column)
    assert pointed is not None
    assert pointed.path == path


def test_a_file_that_cannot_be_read_has_no_entries() -> None:
    assert pointed_at(read(b"a: [1"), 1, 1) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[点我](javascript:x)", r"\[点我\](javascript:x)"),
        ("<img src=x>", r"\<img src=x\>"),
        ("# 标题", r"\# 标题"),
        ("3人，1.2.12 条", "3人，1.2.12 条"),
        ("1. 一", r"1\. 一"),
        ("https://x", r"https\://x"),
        ("**a**\n`b`", r"\*\*a\*\*␊\`b\`"),
    ],
)
def test_nothing_from_a_filing_is_markup(text: str, shown: str) -> None:
    assert escaped(text) == shown
