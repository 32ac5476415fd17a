"""Quarters and years: their ends, the first one that counts, and the as-of date inside them."""

from datetime import date
from itertools import pairwise

from wjcheck.engine.windows import window_label, windows_of


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
