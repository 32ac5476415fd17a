"""A filing says the same in Chinese, in English and in both at once."""

from datetime import date
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.filings.strategies import Values, as_yaml, days, filings
from tests.laws.few import few
from tests.laws.spellings import mixed
from tests.laws.verdicts import checked
from wjcheck.drafting.languages import translated
from wjcheck.engine.result import FilingResult


def comes_to(result: FilingResult) -> Any:
    """Everything that is found, but for the lines it is found on."""
    return (
        [located.finding for located in result.findings],
        [[(place.path, place.exact) for place in located.locations] for located in result.findings],
        result.five_haves,
        [(problem.code, problem.path) for problem in result.problems],
        result.labels,
    )


@few
@given(filings(), days(), st.integers(0, 10**6))
def test_the_language_of_keys_and_choices_does_not_matter(values: Values, as_of: date, seed: int) -> None:
    chinese = as_yaml(values, "zh")
    expected = comes_to(checked(chinese, as_of))
    there = translated(chinese, "en").raw
    assert comes_to(checked(there, as_of)) == expected
    assert there == as_yaml(values, "en")
    assert translated(there, "zh").raw == chinese
    assert comes_to(checked(mixed(values, Random(seed)), as_of)) == expected
