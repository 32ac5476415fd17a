"""The dearest filings stay affordable. Steps are counted, not seconds: a machine has other things to do."""

import cProfile
from collections.abc import Callable
from datetime import date
from pstats import Stats

import pytest

from fuzz.cost import cost_of
from fuzz.dearest import cases, full, refused, rosters
from tests.rules.shipped import judge
from wjcheck.engine.checker import check
from wjcheck.engine.result import FilingResult
from wjcheck.reading.tree import Budget

YEAR_END = date(2024, 12, 31)


def judged(text: str) -> FilingResult:
    return check("filing.yaml", text.encode(), judge(), YEAR_END)


def steps(text: str) -> int:
    """How many functions are called to check a filing."""
    judged(text)  # what is done once has been done
    profile = cProfile.Profile()
    profile.runcall(judged, text)
    return int(vars(Stats(profile))["total_calls"])


@pytest.mark.parametrize(
    ("make", "size"),
    [(refused, 20), (lambda n: full(n, 3, ("villages",)), 20), (full, 4)],
    ids=["refused values", "villages", "every list at once"],
)
def test_twice_as_much_takes_hardly_more_than_twice_the_steps(make: Callable[[int], str], size: int) -> None:
    assert steps(make(2 * size)) <= 2.5 * steps(make(size))


def test_rosters_are_compared_within_bounds() -> None:
    """What compares everyone with everyone is bounded by how long rosters may be: 300 staff, 50 of most others."""
    assert steps(rosters(0.5)) < 600_000


@pytest.mark.parametrize("name", ["every list at once", "rosters"])
def test_a_filing_as_full_as_may_be_is_judged_in_time(name: str) -> None:
    """The limit is a second and 200 MB; three leave room for a machine that has other things to do."""
    text = cases()[name]()
    result: list[FilingResult] = []
    judged("")
    cost = cost_of(lambda: result.append(judged(text)))
    assert result[0].judged
    assert not {problem.code for problem in result[0].problems} & {"W227", "W309", "W490"}
    assert cost.seconds < 3
    assert cost.megabytes < 200


def test_no_filing_is_longer_than_may_be() -> None:
    """One that is refused at once shows nothing."""
    sizes = {name: len(make().encode()) for name, make in cases().items()}
    assert max(sizes.values()) <= Budget().size, sizes
