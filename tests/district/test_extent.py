"""How far off two findings are. All data are invented (虚构数据)."""

from dataclasses import replace

import pytest

from wjcheck.district.extent import Amount, Extent, Moved, course, extent, extent_of, moved
from wjcheck.engine.finding import Distance, Finding, Severity, Status, WindowFinding
from wjcheck.locale.message import Bilingual, Message

FAIL, MISSING, LATE, PASS, REVIEW = Status.FAIL, Status.MISSING, Status.LATE, Status.PASS, Status.REVIEW
WHAT = Bilingual("编制人员", "established staff")


def off(change: int, key: str = "", window: str | None = None, measure: str = "staff", unit: str = "人") -> Amount:
    return Amount(measure, unit, change, window, key)


def of(*amounts: Amount, windows: tuple[str, ...] = ()) -> Extent:
    return Extent(amounts, windows)


def became(before: Extent, after: Extent, *, named: bool = True, years: int = 0) -> str | None:
    return course(before, after, moved(before, after, named=named, years=years))


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (of(off(2)), of(off(10)), "worse"),
        (of(off(10)), of(off(2)), "better"),
        (of(off(2)), of(off(2)), None),
        (of(), of(), None),
        (of(off(2, "甲村")), of(off(2, "甲村"), off(1, "乙村")), "worse"),
        (of(off(2, "甲村"), off(1, "乙村")), of(off(2, "甲村")), "better"),
        (of(off(2, "甲村"), off(1, "乙村")), of(off(1, "甲村"), off(2, "乙村")), None),
        (of(off(2, "甲村"), off(1, "乙村")), of(off(1, "乙村"), off(2, "甲村")), None),
        (of(off(2, "甲村")), of(off(3, "乙村")), None),  # one is mended, the other new
        (of(off(-1)), of(off(-3)), "worse"),  # what is too many counts by its size
        (of(off(2), off(1, measure="posts")), of(off(3), off(1, measure="posts")), "worse"),
        (of(off(2), off(1, measure="posts")), of(off(3)), None),
        (of(off(2, unit="人")), of(off(300, unit="平方米")), None),  # these are not compared
        (of(off(2, unit="人"), off(1, measure="posts")), of(off(300, unit="%"), off(2, measure="posts")), "worse"),
        (of(windows=("2024Q1",)), of(windows=("2024Q1", "2024Q2")), "worse"),
        (of(windows=("2024Q1", "2024Q2")), of(windows=("2024Q3",)), "better"),
        (of(windows=("2024Q1",)), of(windows=("2024Q3",)), None),
        (of(off(1, window="2024Q1")), of(off(2, window="2024Q1")), "worse"),
        (of(off(1, window="2024Q1")), of(off(2, window="2024Q2")), None),
    ],
)
def test_more_of_some_and_less_of_none_is_worse(before: Extent, after: Extent, kind: str | None) -> None:
    assert became(before, after) == kind


def test_what_has_no_name_is_compared_by_its_size_in_whatever_order() -> None:
    assert became(of(off(3), off(2)), of(off(1), off(2), off(3))) == "worse"
    assert became(of(off(3), off(2)), of(off(2), off(3))) is None


def test_names_that_are_masked_in_one_run_are_compared_by_size_and_all_others_by_name() -> None:
    before = of(off(2, "张三"), off(5, "甲站"), off(1, "乙站"))
    after = of(off(3, "张*"), off(5, "甲站"), off(1, "乙站"))
    assert became(before, after, named=False) == "worse"
    assert became(before, after) is None
    exchanged = of(off(2, "张*"), off(4, "甲站"), off(9, "乙站"))
    assert became(before, exchanged, named=False) is None


def test_windows_of_two_years_are_compared_within_the_year() -> None:
    before, after = of(off(1, window="2023Q4")), of(off(2, window="2024Q4"))
    assert became(before, after, years=1) == "worse"
    assert became(of(off(1, window="2023")), of(off(1, window="2024")), years=1) is None
    assert became(of(off(2, window="2023Q4")), of(off(1, window="2024Q4")), years=0) is None


def test_data_taken_out_of_the_filing_make_nothing_better() -> None:
    windows = ("2024Q1", "2024Q2")
    before = of(off(1, window="2024Q1"), off(1, window="2024Q2"), windows=windows)
    withdrawn = of(off(1, window="2024Q1"), windows=windows)
    assert moved(before, withdrawn) == ()
    assert became(before, withdrawn) is None
    assert became(before, of(off(1, window="2024Q1"), windows=windows[:1])) == "better"
    one_of_two = replace(before, amounts=(*before.amounts, off(1, window="2024Q2", measure="minutes")))
    assert became(one_of_two, before) == "better"


def test_what_has_moved_is_told_with_both_amounts() -> None:
    assert moved(of(off(2), off(1, "甲村")), of(off(2), off(3, "乙村"))) == (
        Moved(None, off(3, "乙村")),
        Moved(off(1, "甲村"), None),
    )


def finding(status: Status, *distance: Distance, windows: tuple[Status, ...] = ()) -> Finding:
    severity: Severity = "error"
    said = Message(WHAT)
    quarters = tuple(WindowFinding(f"2024Q{at}", one, severity, said) for at, one in enumerate(windows, 1))
    return Finding(
        "1.1", "一", status, "computed", "must", severity, WHAT, "", said, WHAT, distance=distance, windows=quarters
    )


def test_the_extent_of_a_finding_has_its_distances_and_the_windows_that_fall_short() -> None:
    distance = Distance("staff", WHAT, "人", 3, 5, 2, window="2024Q1", whom="甲村", path="villages[0]")
    breach = finding(FAIL, distance, windows=(FAIL, MISSING, LATE, PASS))
    windows = ("2024Q1", "2024Q2")
    told = Amount("staff", "人", 2, "2024Q1", "甲村", WHAT, Bilingual("甲村", "甲村"))
    assert extent_of(breach) == Extent((told,), windows)
    assert extent_of(breach, told=False) == Extent((off(2, "甲村", "2024Q1"),), windows)
    assert extent_of(finding(LATE, windows=(LATE, PASS, LATE))) == Extent((), ("2024Q1", "2024Q3"))
    assert extent_of(finding(PASS)) is None
    assert extent(Status.NOT_DUE, (), ()) is None


def test_an_entry_that_is_called_by_its_number_has_no_name_to_match_by() -> None:
    numbered = Distance("staff", WHAT, "人", 3, 5, 2, whom=Bilingual("第3个", "no. 3"))
    found = extent_of(finding(FAIL, numbered))
    assert found is not None
    assert (found.amounts[0].key, found.amounts[0].whom.zh) == ("", "第3个")
