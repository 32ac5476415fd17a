from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wjcheck.filing.form import Group, Many, Scalar, filing_form
from wjcheck.filing.refusal import Refusal
from wjcheck.filing.scalars import likely, read_boolean, read_code, read_name, read_statement, read_text, reader


def scalars_of(group: Group) -> Iterator[Scalar]:
    for key in group.keys.values():
        holds = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(holds, Scalar):
            yield holds
        else:
            yield from scalars_of(holds)


@pytest.mark.parametrize(
    ("text", "value"), [("是", True), ("否", False), ("true", True), ("false", False), ("yes", True), ("no", False)]
)
def test_six_words_are_yes_or_no(text: str, value: bool) -> None:
    assert read_boolean(text) is value


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("有", "是"),
        ("√", "是"),
        ("Y", "是"),
        ("True", "是"),
        ("1", "是"),
        ("on", "是"),
        ("无", "否"),
        ("×", "否"),
        ("N", "否"),
        ("0", "否"),
    ],
)
def test_words_near_yes_and_no_are_refused_with_a_hint(text: str, suggestion: str) -> None:
    assert read_boolean(text) == Refusal("W261", {"value": text, "suggestion": suggestion})


@pytest.mark.parametrize("text", ["部分", "是否", "不清楚", "正在办理", "，", ""])
def test_other_words_are_refused(text: str) -> None:
    assert read_boolean(text) == Refusal("W260", {"value": text})


def test_texts_and_names_have_a_longest() -> None:
    assert read_text("字" * 2000) == "字" * 2000
    assert read_text("字" * 2001) == Refusal("W270", {"length": 2001, "limit": 2000})
    assert read_name("𠮷" * 50) == "𠮷" * 50
    assert read_name("名" * 51) == Refusal("W270", {"length": 51, "limit": 50})


def test_codes_are_six_nine_or_twelve_digits_and_stay_text() -> None:
    for text in ("000001", "320412100", "320412100001"):
        assert read_code(text) == text
    for text in ("32041", "3204121", "３２０４１２", "32041a", "3204121000012"):
        assert isinstance(read_code(text), Refusal)


def test_a_statement_is_named_by_three_numbers() -> None:
    assert read_statement("2.2.9") == "2.2.9"
    assert read_statement("1.2.12") == "1.2.12"
    for text in ("2.2", "二(二)-9", "2.2.9.1", "0.1.1", "２.2.9"):
        assert isinstance(read_statement(text), Refusal)


READERS = [Scalar(kind, reader(kind), likely(kind)) for kind in ("text", "name", "bool", "count", "amount", "date")]
READERS += [Scalar(kind, reader(kind), likely(kind)) for kind in ("year", "version", "code", "statement", "contact")]
READERS += [holds for holds in scalars_of(filing_form()) if holds.choices]


@given(st.one_of(st.text(max_size=12), st.from_regex(r"[0-9]{1,4}([-.][0-9]{1,2}){0,2}", fullmatch=True)))
@example("是")
@example("2024-02-29")
@example("12.50")
@example("行政")
@example("Administrative")
def test_what_is_unlikely_is_refused(text: str) -> None:
    """Otherwise a sound value might be lost in a file with many mistakes."""
    for holds in READERS:
        if text.strip() and not holds.likely(text):
            assert isinstance(holds.read(text), Refusal), holds.kind
