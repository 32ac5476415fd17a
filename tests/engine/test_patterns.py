"""Words a pattern asks for: every text that fits holds one of them, and what is not understood asks for nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.engine.patterns import words_of


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("应急|安全", ("应急", "安全")),
        ("^(.*(党委|工委))?书记", ("书记",)),
        ("(^|[^副])(镇长|主任)", ("镇长", "主任")),
        ("应急([^救]|$)", ("应急",)),
        ("(^|[、，])区?(应急(管理)?局|消防(救援)?大队)($|[、，])", ("应急", "消防")),
        ("长+书记", ("书记",)),
        ("ab*", ("a",)),
    ],
)
def test_words_of_a_pattern(pattern: str, words: tuple[str, ...]) -> None:
    assert words_of(pattern) == words


@pytest.mark.parametrize(
    "pattern",
    ["", "a|", "(a)?", "a*", ".", "^$", r"\d", "(?i)a", "a{2}", "(a", "a)", "[a", "[]a]", "[a-c]b", "*a", "a**b"],
)
def test_no_word_is_sure(pattern: str) -> None:
    assert words_of(pattern) is None


_PIECES = st.sampled_from(
    ["甲", "乙", "甲乙", "(甲|乙)", "[甲乙]", "[^甲]", ".", "^", "$", "(乙甲)?", "丙*", "丙+", "甲?", "|"]
)


@given(st.lists(_PIECES, min_size=1, max_size=6).map("".join), st.text("甲乙丙丁", max_size=8))
def test_a_text_that_fits_holds_one_of_the_words(pattern: str, text: str) -> None:
    words = words_of(pattern)
    if words is not None and re.search(pattern, text):
        assert any(word in text for word in words)
