from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wjcheck.filing.dates import read_date
from wjcheck.filing.refusal import Refusal


def refused(result: object) -> Refusal:
    assert isinstance(result, Refusal)
    return result


@given(st.dates(date(1949, 1, 1), date(2100, 12, 31)))
def test_every_day_of_the_calendar_is_read(day: date) -> None:
    assert read_date(day.isoformat()) == day.isoformat()


@pytest.mark.parametrize(
    "text",
    ["2024年3月1日", "2024.3.1", "24.3.1", "2024/3/1", "2024-3-1", "２０２４－０３－０１", "20240301", "2024年03月01号",
     "二〇二四年三月一日", "2024-03-01 09:30", "2024-03-01T00:00:00Z", "2024 年 3 月 1 日", "2024_3_1",
     "2024-03-01 上午9:30", "2024年3月1日下午2时30分",
     "2024年3月1日9点", "2024-03-01 晚上七点半", "2024-03-01 14：00～16：00"],
)  # fmt: skip
def test_a_date_written_otherwise_is_refused_with_what_to_write(text: str) -> None:
    refusal = refused(read_date(text))
    assert (refusal.code, refusal.values["suggestion"]) == ("W251", "2024-03-01")


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("2024-02-30", "2024-02-29"),
        ("2023-02-29", "2023-02-28"),
        ("2024-13-45", "2024-12-31"),
        ("2024-04-31", "2024-04-30"),
        ("2024-00-10", "2024-01-10"),
        ("2024-05-00", "2024-05-01"),
        ("2100-12-32", "2100-12-31"),
    ],
)
def test_a_day_the_calendar_does_not_have_is_refused_with_the_nearest(text: str, nearest: str) -> None:
    refusal = refused(read_date(text))
    assert (refusal.code, refusal.values["suggestion"]) == ("W252", nearest)


@pytest.mark.parametrize("text", ["1948-12-31", "2101-01-01", "0024-03-01", "9999-12-31", "1900年1月1日"])
def test_other_years_are_refused(text: str) -> None:
    assert refused(read_date(text)).code == "W253"


@pytest.mark.parametrize("text", ["2024年3月", "2024-03", "2024.3"])
def test_a_month_without_a_day_says_so(text: str) -> None:
    assert refused(read_date(text)).code == "W254"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("2024年5月12日至13日", "2024-05-12"),
        ("2024.5.12-2024.5.13", "2024-05-12"),
        ("2024年10月3日、4日", "2024-10-03"),
    ],
)
def test_of_several_days_the_first_is_named(text: str, first: str) -> None:
    assert refused(read_date(text)) == Refusal("W255", {"value": text, "first": first})


def test_of_several_days_none_is_made_up() -> None:
    assert refused(read_date("2024年2月31日至3月2日")).code == "W252"


@pytest.mark.parametrize("text", ["2024-5-1 2", "2024-05-12 3", "2024-5-1 2 3"])
def test_a_bare_figure_after_the_day_is_not_taken_for_a_time(text: str) -> None:
    assert "suggestion" not in refused(read_date(text)).values


@pytest.mark.parametrize("text", ["10月底", "今天", "12:30", "2024-W01-1", "2024-060", "x" * 3000, "2024-03-0１x"])
def test_anything_else_is_no_date(text: str) -> None:
    assert refused(read_date(text)).code == "W250"


@given(st.text(max_size=60) | st.from_regex(r"[0-9]{1,5}[-年./][0-9]{1,3}[-月./][0-9]{1,3}日?", fullmatch=True))
def test_what_is_suggested_is_a_date(text: str) -> None:
    result = read_date(text)
    if isinstance(result, Refusal) and "suggestion" in result.values:
        suggestion = result.values["suggestion"]
        assert isinstance(suggestion, str)
        assert read_date(suggestion) == suggestion
