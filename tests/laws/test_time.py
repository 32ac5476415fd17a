"""What time alone may do to a verdict: it decides what was open, ends what runs out, and mends nothing.

The same filing is judged on one day and on a later one.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.filings.strategies import Values, days, examples, filings
from tests.laws.few import few
from tests.laws.verdicts import Verdicts, verdicts
from wjcheck.engine.windows import windows_of

UNMET = {"fail", "missing", "late", "review"}
"""What has been due and does not comply."""

BINDS_LATER = {"2.1.7"}
"""Before its first year a task list is not asked for, and one that is there by then complies all the same."""
SUMS_UP = {"5.2.1"}
"""What sums up others is late only as long as none of them fails."""


def dates_in(value: Any) -> Iterator[str]:
    """Every date of a filing."""
    for inner in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
        yield from dates_in(inner)
    if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
        yield value


def forbidden(before: Verdicts, after: Verdicts, first: date, *, nothing_done: bool) -> Iterator[tuple[str, str, str]]:
    """The rules, windows and 五个有 that time turned as it never may: their name and what they were and are.

    With `nothing_done` no date of the filing lies between the two days, `first` being the earlier of them.
    """
    now = {**after.all, **after.windows}
    yield from ((w, was, now[w]) for w, was in before.windows.items() if end_of(w) <= first and now[w] != was)
    for name, was in {**before.all, **before.windows}.items():
        if name in now and may_not_turn(name.partition(" ")[0], was, now[name], nothing_done=nothing_done):
            yield name, was, now[name]


def end_of(window: str) -> date:
    """The last day of a window, named as in `Verdicts.windows`: after it nothing in it changes any more."""
    year, _, quarter = window.partition(" ")[2].partition("Q")
    windows = windows_of(int(year), "quarter" if quarter else "year", None)
    return windows[int(quarter or 1) - 1].end


def may_not_turn(rule: str, was: str, now: str, *, nothing_done: bool) -> bool:
    """Whether time never turns `was` into `now`."""
    if was == now:
        return False
    if now == "not_due":
        return was in UNMET  # what has been due is not due again
    if now == "not_applicable":
        return was != "not_due"  # a duty does not cease to apply
    if was == "not_applicable":
        return rule not in BINDS_LATER
    if was == "late":
        return rule not in SUMS_UP or now == "pass"  # what was done too late was done too late for ever
    return nothing_done and was in UNMET and now == "pass"  # nothing mends itself


@few
@given(filings(), st.lists(days(), min_size=2, max_size=4, unique=True))
def test_time_decides_and_mends_nothing(values: Values, on: list[date]) -> None:
    on.sort()
    dated = set(dates_in(values))
    judged = [verdicts(values, day) for day in on]
    for number, (first, later) in enumerate(pairwise(on)):
        quiet = not any(first.isoformat() < day <= later.isoformat() for day in dated)
        assert list(forbidden(judged[number], judged[number + 1], first, nothing_done=quiet)) == [], (first, later)


@pytest.mark.parametrize("filing", [0, 2, 4])
def test_time_decides_and_mends_nothing_in_the_examples(filing: int) -> None:
    values = examples()[filing]
    day, before = date(2023, 8, 1), verdicts(values, date(2023, 8, 1))
    while day.year <= values["year"]:
        later = day + timedelta(29)  # a window that is begun and not over yet is longer than that
        after = verdicts(values, later)
        assert list(forbidden(before, after, day, nothing_done=False)) == [], later
        day, before = later, after


@pytest.mark.parametrize(
    ("was", "now", "quiet"),
    [
        ("fail", "not_due", False),
        ("missing", "not_due", False),
        ("late", "pass", False),
        ("pass", "not_applicable", False),
        ("fail", "pass", True),
        ("missing", "pass", True),
    ],
)
def test_what_time_never_does_is_seen(was: str, now: str, quiet: bool) -> None:
    assert may_not_turn("1.1.4", was, now, nothing_done=quiet)
