"""Leaving something out never helps: no key and no entry that is deleted turns anything into a pass.

Neither a rule nor any of the 五个有. What nobody has to file and is held against the unit all the same is named, with
the reason, in `held_against`.
"""

from collections.abc import Iterator
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.filings.strategies import Place, Values, alike, days, filings, place_in, without
from tests.laws.few import few
from tests.laws.held_against import DEPENDS, excused
from tests.laws.verdicts import Verdicts, verdicts, verdicts_after
from tests.rules.shipped import SUMS


def improved(before: Verdicts, at: Place, after: Verdicts) -> Iterator[tuple[str, str, str]]:
    """What passes without what stands at a place and did not with it: the rule or 五个有, the place, what it was."""
    explained = set()
    for rule, was in before.rules.items():
        if was == "pass" or after.rules[rule] != "pass":
            continue
        failed = {ground for ground in DEPENDS[rule] if before.rules[ground] != after.rules[ground]}
        if excused(rule, alike(at), was) or (was in {"review", "not_due"} and failed) or rule in SUMS:
            explained.add(before.findings[rule].five_haves)
        else:
            yield rule, alike(at), was
    for tag, was in before.haves.items():
        if was != "pass" and after.haves[tag] == "pass" and tag not in explained:
            yield tag, alike(at), was


@few
@given(st.data(), filings(), days())
def test_nothing_that_is_deleted_makes_anything_pass(data: st.DataObject, values: Values, as_of: date) -> None:
    before = verdicts(values, as_of)
    for _ in range(8):
        at = data.draw(place_in(values))
        after = verdicts_after([at], without(values, at), before, as_of)
        assert list(improved(before, at, after)) == []
