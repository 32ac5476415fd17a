"""Names in texts: all of them, the longest at each place, however many there are."""

import time

from hypothesis import given
from hypothesis import strategies as st

from wjcheck.report.spotting import Spotter, bare


def found(text: str, *names: str) -> list[str]:
    return [text[start:end] for start, end in Spotter(names).spots(text)]


@given(st.lists(st.text("张三丰", min_size=1, max_size=4), max_size=6), st.text("张三丰， ", max_size=30))
def test_at_every_place_the_longest_and_none_inside_another(names: list[str], text: str) -> None:
    expected, at = [], 0
    closed = [(n, sign) for n, sign in enumerate(text) if sign != " "]
    while at < len(closed):
        ahead = "".join(sign for _, sign in closed[at:])
        longest = max((name for name in names if ahead.startswith(name)), key=len, default="")
        if longest:
            expected.append(text[closed[at][0] : closed[at + len(longest) - 1][0] + 1])
        at += max(len(longest), 1)
    assert found(text, *names) == expected


def test_blanks_and_what_nobody_sees_do_not_count() -> None:
    assert found("张\u200b三、张<U+200B> 三、张\n三", "张 三") == ["张\u200b三", "张<U+200B> 三", "张\n三"]
    assert found("张三", "张\u200b三") == ["张三"]
    assert bare("张\u3000\u2060三") == "张三"
    assert list(Spotter(["张三"]).names("张 三和张三")) == ["张三", "张三"]


def test_latin_names_are_words_of_their_own_and_beside_chinese_they_are() -> None:
    assert found("Tomas, Tom! 和Tom说 aTom Tom Ode", "Tom", "Tom Ode") == ["Tom", "Tom", "Tom Ode"]
    assert found("a.b axb", "a.b") == ["a.b"]


def test_no_names_and_empty_ones_are_found_nowhere() -> None:
    assert found("张三") == []
    assert found("张三", "", "  ") == []


def test_thousands_of_names_do_not_make_it_slow() -> None:
    signs = [chr(0x4E00 + number) for number in range(200)]
    names = [a + b + "三" for a in signs for b in signs[:25]]
    text = "，".join(names) * 10
    started = time.process_time()
    assert len(found(text, *names)) == len(names) * 10
    assert time.process_time() - started < 5
