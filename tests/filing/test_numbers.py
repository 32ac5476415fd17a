import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.filing.numbers import chinese_number, read_amount, read_count, read_version, read_year
from wjcheck.filing.refusal import Refusal


def refused(result: object) -> Refusal:
    assert isinstance(result, Refusal)
    return result


@given(st.integers(0, 10**18 - 1))
def test_a_count_of_up_to_eighteen_digits_is_read(number: int) -> None:
    assert read_count(str(number)) == number


def test_leading_zeros_are_no_octal_number() -> None:
    assert read_count("010") == 10
    assert read_count("0777") == 777


@pytest.mark.parametrize(
    ("text", "code", "suggestion"),
    [
        ("５", "W230", "5"),
        ("1２", "W230", "12"),
        ("5人", "W231", "5"),
        ("12 人", "W231", "12"),
        ("五人", "W232", "5"),
        ("五", "W232", "5"),
        ("十二", "W232", "12"),
        ("一百零五名", "W232", "105"),
        ("1_000", "W233", "1000"),
        ("1,000", "W233", "1000"),
        ("1，234，567", "W233", "1234567"),
        ("3万", "W234", "30000"),
        ("3.5万人", "W234", "35000"),
        ("2千", "W234", "2000"),
    ],
)
def test_a_count_written_otherwise_is_refused_with_what_to_write(text: str, code: str, suggestion: str) -> None:
    refusal = refused(read_count(text))
    assert (refusal.code, refusal.values["suggestion"]) == (code, suggestion)
    assert read_count(suggestion) == int(suggestion)


@pytest.mark.parametrize(
    ("text", "char", "position"),
    [
        ("0x1F", "x", 2),
        ("1e3", "e", 2),
        ("+5", "+", 1),
        (".inf", ".", 1),
        ("nan", "n", 1),
        ("5k", "k", 2),
        ("3.5人", ".", 2),
        ("５．５", "５", 1),
        ("²", "²", 1),
        ("٣", "٣", 1),
    ],
)
def test_any_other_count_is_refused_naming_the_character(text: str, char: str, position: int) -> None:
    refusal = refused(read_count(text))
    assert refusal.values["char"] == char
    assert refusal.values["position"] == position


def test_a_count_ends_at_eighteen_digits() -> None:
    assert read_count("9" * 18) == 10**18 - 1
    assert refused(read_count("9" * 19)).code == "W235"
    assert refused(read_count("9" * 5000)).values["length"] == 5000


@given(st.integers(0, 10**12 - 1), st.integers(0, 99))
def test_an_amount_of_twelve_digits_and_two_decimals_stays_exact(whole: int, cents: int) -> None:
    text = f"{whole}.{cents:02d}"
    amount = read_amount(text)
    assert isinstance(amount, float)
    assert f"{amount:.2f}" == text


@pytest.mark.parametrize(
    ("text", "code", "suggestion"),
    [
        ("3.5万元", "W234", "35000"),
        ("3.5万", "W234", "35000"),
        ("0.12345678万元", "W231", None),
        ("1.2亿元", "W234", "120000000"),
        ("35000元", "W231", "35000"),
        ("12.50 元", "W231", "12.5"),
        ("３５０００", "W230", "35000"),
        ("35,000", "W233", "35000"),
        ("三万", "W232", "30000"),
    ],
)
def test_an_amount_in_other_units_is_refused_with_the_yuan_to_write(
    text: str, code: str, suggestion: str | None
) -> None:
    refusal = refused(read_amount(text))
    if suggestion is None:
        assert "suggestion" not in refusal.values
        return
    assert (refusal.code, refusal.values["suggestion"]) == (code, suggestion)
    assert isinstance(read_amount(suggestion), float)


@pytest.mark.parametrize("text", ["1e999", ".5", "5.", "-1", "inf", ".nan", "1_0", "0x10", "￥5", "1.2.3"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    refused(read_amount(text))


def test_an_amount_ends_at_twelve_digits_and_two_decimals() -> None:
    assert read_amount("9" * 12) == 10.0**12 - 1
    assert refused(read_amount("1" + "0" * 12)).code == "W235"
    assert read_amount("0.25") == 0.25
    assert refused(read_amount("0.255")).code == "W238"


@pytest.mark.parametrize("year", [2000, 2024, 2100])
def test_years_of_this_century_are_read(year: int) -> None:
    assert read_year(str(year)) == year


@pytest.mark.parametrize("text", ["1999", "2101", "02024", "今年", "202"])
def test_other_years_are_refused(text: str) -> None:
    assert refused(read_year(text)).code == "W240"


@pytest.mark.parametrize("text", ["2024年", "2024年度", "２０２４", "二〇二四年", "二零二四", "2024 年"])
def test_a_year_written_otherwise_is_refused_with_what_to_write(text: str) -> None:
    refusal = refused(read_year(text))
    assert (refusal.code, refusal.values["suggestion"]) == ("W241", "2024")


def test_there_is_one_version() -> None:
    assert read_version("1") == 1
    for text in ("2", "1.0", "01", "一"):
        assert refused(read_version(text)).code == "W242"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("零", 0),
        ("十", 10),
        ("十五", 15),
        ("二十", 20),
        ("一百二十", 120),
        ("两千零五", 2005),
        ("三万五千", 35_000),
        ("十二万", 120_000),
    ],
)
def test_chinese_numerals_are_understood(text: str, number: int) -> None:
    assert chinese_number(text) == number


@given(st.text(max_size=80))
def test_no_text_makes_a_reader_fail(text: str) -> None:
    if text.strip():
        for read in (read_count, read_amount, read_year, read_version):
            result = read(text.strip())
            assert isinstance(result, (int, float, Refusal))


@pytest.mark.parametrize(("text", "suggestion"), [("2000年", "2000"), ("二〇〇〇年", "2000"), ("二一〇〇年", "2100")])
def test_the_first_and_the_last_year_are_suggested_too(text: str, suggestion: str) -> None:
    assert refused(read_year(text)).values["suggestion"] == suggestion


def test_a_year_out_of_range_is_never_suggested() -> None:
    assert refused(read_year("一九九九年")).code == "W240"
    assert refused(read_year("二一〇一年")).code == "W240"


def test_a_word_of_three_letters_is_a_unit_and_shorter_ones_are_not() -> None:
    assert refused(read_count("5men")).values["suggestion"] == "5"
    assert "suggestion" not in refused(read_count("5mm")).values
