"""What the full reader keeps of a file in which it finds nothing, or finds something wrong."""

import pytest

from wjcheck.reading.parse import read


@pytest.mark.parametrize("text", ["", "# 甲\n", "a: [b\n", "- a\n"])
def test_a_file_that_comes_to_nothing_keeps_its_text(text: str) -> None:
    tree = read(text.encode())
    assert tree.root is None
    assert tree.source is not None
    assert tree.source.text == text


@pytest.mark.parametrize("text", ["a: b\u2028c: [d\n", "a: [b\u2028c\nd: e\n"])
def test_what_a_soft_return_has_put_on_one_line_is_not_judged_until_it_is_parted(text: str) -> None:
    assert [problem.code for problem in read(text.encode()).problems] == ["W116"]
