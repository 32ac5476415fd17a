"""Untrusted text is shown so that nothing in it is hidden or acts on a terminal."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.reading.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("湖塘镇 a　b", "湖塘镇 a　b"),
        ("葛\U000e0100城\ufe0f", "葛\U000e0100城\ufe0f"),
        ("a\nb\tc\r", "a␊b␉c␍"),
        ("\x1b[31m\x07\x00\x7f", "␛[31m␇␀␡"),
        ("\x9b\x85", "<U+009B><U+0085>"),
        ("\u202e\u200b\ufeff\u2028\u3164", "<U+202E><U+200B><U+FEFF><U+2028><U+3164>"),
        ("\ud800\ue000\uffff\U000e0041", "<U+D800><U+E000><U+FFFF><U+E0041>"),
    ],
)
def test_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(("limit", "shown"), [(5, "湖塘镇人民"), (4, "湖塘镇…"), (1, "…")])
def test_limit(limit: int, shown: str) -> None:
    assert visible("湖塘镇人民", limit) == shown


def test_the_limit_counts_what_is_shown_not_its_pictures() -> None:
    assert visible("\u200b\u200b\u200b", 2) == "<U+200B>…"


@given(st.text(st.characters(categories=["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Lo"])))
def test_nothing_hidden_is_left(text: str) -> None:
    assert not any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} for c in visible(text))
