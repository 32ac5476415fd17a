"""In which order a filing says what it says makes no difference to what it comes to."""

import re
from collections import Counter
from datetime import date
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.filings.strategies import Values, days, filings
from tests.laws.few import few
from tests.laws.spellings import in_order, shuffled
from tests.laws.verdicts import checked, verdicts_in
from wjcheck.engine.finding import Finding
from wjcheck.locale.message import Bilingual


def without_order(figure: Any) -> Any:
    """A figure as the set that it is; an entry without a name is called by its position, which is left out."""
    if isinstance(figure, Bilingual):
        return re.sub(r"第\d+项", "第N项", figure.zh)
    if isinstance(figure, list | tuple):
        return sorted((without_order(each) for each in figure), key=repr)
    return figure


def told(finding: Finding) -> dict[str, Any]:
    """All that a finding tells but for the order of lists and for the sentences, which name them in their order."""
    return {
        "status": finding.status,
        "severity": finding.severity,
        "waits": finding.waits,
        "because_of": finding.because_of,
        "windows": [(window.window, window.status, window.severity) for window in finding.windows],
        "figures": {name: without_order(figure) for name, figure in finding.figures.items()},
        "distance": Counter((found.measure, found.change) for found in finding.distance),
        "tight": Counter((found.measure, found.change) for found in finding.tight),
        "remarks": len(finding.notes),
        "places": Counter(re.sub(r"\d+", "", path) for path in finding.paths),
        "absent": Counter(re.sub(r"\d+", "", path) for path in finding.absent),
        "fingerprint": finding.fingerprint,
    }


@few
@given(filings(), days(), st.integers(0, 10**6))
def test_order_of_keys_and_entries_does_not_matter(values: Values, as_of: date, seed: int) -> None:
    plain, other = checked(in_order(values), as_of), checked(in_order(shuffled(values, Random(seed))), as_of)
    before, after = verdicts_in(plain).findings, verdicts_in(other).findings
    assert {rule: told(finding) for rule, finding in after.items()} == {r: told(f) for r, f in before.items()}
    assert (other.five_haves, other.counts) == (plain.five_haves, plain.counts)
    assert Counter(problem.code for problem in other.problems) == Counter(problem.code for problem in plain.problems)
