"""`wjcheck explain`: an id, a clause, a word; both languages; what is told of a statement is what the rule says."""

import pytest

from tests.cli.command import wjcheck


def test_a_statement_is_told_whole() -> None:
    ran = wjcheck("explain", "1.2.12")
    assert ran.status == 0
    flat = ran.text.replace("\n", "").replace(" ", "")
    for part in (
        "「安全生产综合监督管理局行政或事业编制人员不少于5人,」公安派出所",
        "含义：",
        "怎样判定：",
        "责任单位：",
    ):
        assert part in flat, part
    assert "参数：minimum：5人（自2023年9月13日起）" in flat
    assert "（用--reading1.2.12=count_concurrent_chief试算）" in flat
    assert "结果为符合）" in flat
    assert "结果为不符合）" in flat
    assert "    安监局:\n      人员:\n        - 姓名: 测试甲\n" in ran.text


def test_a_statement_without_a_rule_says_why() -> None:
    ran = wjcheck("explain", "4.3.8")
    assert ran.status == 0
    assert "为什么不判定：" in ran.text


@pytest.mark.parametrize("word", ["一(三)", "一（三）", "1.3"])
def test_a_clause_lists_its_statements(word: str) -> None:
    ran = wjcheck("explain", word)
    assert [line.split()[0] for line in ran.text.splitlines() if line.startswith("1.3.")] == [
        f"1.3.{number}" for number in range(1, 10)
    ]


def test_a_word_is_looked_for_in_quotes_titles_and_meanings() -> None:
    assert "3.2.12" in wjcheck("explain", "救援队").text
    assert "1.2.12" in wjcheck("explain", "established", "staff", "--lang", "en").text


def test_what_is_not_found_and_what_is_not_asked() -> None:
    ran = wjcheck("explain", "九九乘法")
    assert (ran.status, "没有找到“九九乘法”" in ran.complaint) == (2, True)
    ran = wjcheck("explain")
    assert (ran.status, "没有写明要解释哪一条" in ran.complaint) == (2, True)


def test_english() -> None:
    ran = wjcheck("explain", "2.2.9", "--lang", "en")
    assert "How judged: " in ran.text
    assert "attested by a named person" in ran.text
