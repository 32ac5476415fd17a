"""`fix` changes how a filing is written and nothing it comes to."""

from collections.abc import Mapping
from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.drafting.spoiling import TRAPS, data_of
from tests.filings.strategies import Values, as_yaml, days, filings
from tests.laws.few import few
from tests.laws.held_against import DEPENDS
from tests.laws.spellings import LANGS
from tests.laws.verdicts import checked, verdicts_in
from tests.rules.shipped import SUMS
from wjcheck.drafting.repair import repair
from wjcheck.locale.message import Lang


def spoilt(text: str, traps: list[str], dice: Random) -> str:
    """A filing with these slips in it, where there is anything that they could spoil."""
    for trap in traps:
        try:
            text = TRAPS[trap](text, dice)
        except (IndexError, ValueError):
            continue
    return text


def statuses(raw: bytes, as_of: date) -> Mapping[str, str]:
    """What every rule comes to; nothing where the file cannot be judged."""
    result = checked(raw, as_of)
    return verdicts_in(result).rules if result.judged else {}


NAMELESS = "4.3.3"
"""To real-name management an entry whose name cannot be read has none, which is what the rule is there to prevent."""


@few
@given(
    filings(),
    days(),
    st.sampled_from(LANGS),
    st.lists(st.sampled_from(sorted(TRAPS)), min_size=1, max_size=3, unique=True),
    st.integers(0, 10**6),
)
def test_fix_changes_no_verdict(values: Values, as_of: date, lang: Lang, traps: list[str], seed: int) -> None:
    clean = as_yaml(values, lang)
    slips = spoilt(clean.decode(), traps, Random(seed)).encode()
    mended = repair(slips)
    assert mended.after is not None
    fixed = mended.after.encoded()
    again = repair(fixed)
    assert (again.changed, again.left) == (False, mended.left)
    before, after = statuses(slips, as_of), statuses(fixed, as_of)
    # what was refused for the way it was written was not filed: only that is decided by its being read, and with it
    # what it is a ground of
    changed = {rule: (was, after[rule]) for rule, was in before.items() if after[rule] != was and was != "missing"}
    assert {rule for rule in changed if not any(before[g] != after[g] for g in DEPENDS[rule])} <= SUMS | {NAMELESS}
    if after and data_of(fixed) == data_of(clean):
        assert after == statuses(clean, as_of)


@few
@given(filings(), st.sampled_from(LANGS))
def test_there_is_nothing_to_fix_in_what_is_right(values: Values, lang: Lang) -> None:
    raw = as_yaml(values, lang)
    found = repair(raw)
    assert not found.changed
    assert [problem.code for problem in found.left if problem.severity == "error"] == []
    assert found.after is not None
    assert found.after.encoded() == raw
