"""Quarters and years: their ends, the first one that counts, and the as-of date inside them."""

from datetime import date
from itertools import pairwise

from wjcheck.engine.windows import Window, window_label, windows_label, windows_of


def test_quarters_tile_the_year() -> None:
    quarters = windows_of(2024, "quarter", None)
    assert [w.name for w in quarters] == ["2024Q1", "2024Q2", "2024Q3", "2024Q4"]
    assert quarters[0].start == date(2024, 1, 1)
    assert quarters[-1].end == date(2024, 12, 31)
    for one, following in pairwise(quarters):
        assert (following.start - one.end).days == 1


def test_leap_february_does_not_move_the_first_quarter() -> None:
    assert windows_of(2024, "quarter", None)[0].end == windows_of(2023, "quarter", None)[0].end.replace(year=2024)


def test_windows_before_the_first_do_not_count() -> None:
    assert [w.name for w in windows_of(2023, "quarter", "2023Q4")] == ["2023Q4"]
    assert windows_of(2022, "quarter", "2023Q4") == ()
    assert len(windows_of(2024, "quarter", "2023Q4")) == 4


def test_until_is_the_earlier_of_end_and_as_of() -> None:
    first = windows_of(2024, "quarter", None)[0]
    assert first.values(date(2024, 2, 10))["until"] == "2024-02-10"
    assert first.values(date(2024, 9, 1))["until"] == "2024-03-31"


def test_labels() -> None:
    assert window_label("2024Q3").zh == "2024年第3季度"
    assert window_label("2024").zh == "2024年"
    assert window_label("2024Q3").en == "2024Q3"


def test_a_year_is_one_window_from_its_first_day_to_its_last() -> None:
    assert windows_of(2024, "year", None) == (Window("2024", date(2024, 1, 1), date(2024, 12, 31)),)
    assert windows_of(2024, "year", "2025") == ()
    assert windows_of(2025, "year", "2025") == (Window("2025", date(2025, 1, 1), date(2025, 12, 31)),)


def test_conditions_read_a_window_as_days_of_the_calendar() -> None:
    assert windows_of(2023, "quarter", "2023Q2")[0].values(date(2023, 5, 1)) == {
        "name": "2023Q2",
        "start": "2023-04-01",
        "end": "2023-06-30",
        "until": "2023-05-01",
    }


def test_quarters_of_one_year_are_told_together() -> None:
    several = windows_label(["2023Q4", "2024Q1", "2024Q2", "2025"])
    assert several.zh == "2023年第4季度、2024年第1、2季度、2025年"
    assert several.en == "2023Q4, 2024Q1, 2024Q2, 2025"
    assert windows_label([]).zh == ""
