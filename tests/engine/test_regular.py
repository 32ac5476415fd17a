"""Which patterns Python's matcher takes, that it means by them what RE2 does, and what is left to the library."""

import pytest

from tests.proof.two_ways import NAMES
from wjcheck.engine.expressions import Environment
from wjcheck.engine.regular import TooLong, searching

TAKEN = [
    "",
    "党",
    "^党",
    "书记$",
    "^$",
    "a.c",
    "a|",
    "^(.*(党委|工委))?书记|镇长$",
    "[甲乙]+",
    "[^甲]",
    "(ab)?c",
    "a?b?$",
]
TAKEN += ["a*b", "a+", ".*", "[ab]*$", "(a|b+)$", "$", "a$b", "((a))?b", "[$.()*+?]", "(a*)b"]
TEXTS = [
    "",
    "党",
    "党委书记",
    "书记",
    "书记\n",
    "副书记",
    "镇长\n",
    "a\nc",
    "abc",
    "甲乙",
    "甲",
    "aab",
    "b",
    "ab\n",
    "(",
    "a}",
]


def test_a_pattern_that_is_taken_means_what_the_library_means_by_it() -> None:
    matches = Environment(NAMES).compile("a.matches(b)")
    for pattern in TAKEN:
        search = searching(pattern)
        assert search is not None, pattern
        for text in TEXTS:
            told = matches.run_by_library({"a": text, "b": pattern})
            assert (search(text) is not None) is told, (pattern, text)


LEFT = ["(a)*", "(a)+", "(a+)+", "a+b+", "a*b*", ".*a+", "a**", "a*?", "a+?", "a??", "a?+", "^*", "$*", "$?", "*", "?a"]
LEFT += [
    "+a",
    "(*a)",
    "(?i)a",
    "(?:a)",
    "a{2}",
    r"\d",
    r"a\.b",
    "a}",
    "[a-c]",
    "[[:alpha:]]",
    "[a",
    "(a",
    "a)",
    "[]",
    "[a&&b]",
]
LEFT += ["a|*", "[^]", "[a~b]", "[a|b]", "(|+)"]


@pytest.mark.parametrize("pattern", LEFT)
def test_a_pattern_that_may_mean_or_cost_something_else_is_left(pattern: str) -> None:
    assert searching(pattern) is None


def test_a_pattern_is_taken_up_to_400_signs() -> None:
    assert searching("a" * 400) is not None
    assert searching("a" * 401) is None


def test_a_text_of_more_than_4000_signs_is_left_where_something_repeats() -> None:
    once, often = searching("ab"), searching("a*b")
    assert once is not None
    assert often is not None
    for number in (3_999, 4_000):
        assert once("a" * number + "b") is not None
    assert often("a" * 3_999 + "b") is not None
    with pytest.raises(TooLong):
        often("a" * 4_000 + "b")
