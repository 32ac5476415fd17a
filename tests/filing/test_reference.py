from pathlib import Path
from typing import Literal

import pytest

from tests.filing.reading_of import HEAD, submitted
from tests.filing.test_form import ALL
from wjcheck.filing.choices import all_choices
from wjcheck.filing.form import filing_form
from wjcheck.filing.reference import markdown
from wjcheck.filing.samples import sample

COMMITTED = Path(__file__).parents[2] / "docs" / "filing.md"


def test_the_committed_reference_is_current() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == markdown(), (
        "write wjcheck.filing.reference.markdown() to docs/filing.md"
    )


def test_every_key_and_every_choice_stands_in_the_reference() -> None:
    text = markdown()
    for place, key in ALL:
        assert f"`{key.en}`" in text, place
        assert key.zh in text, place
    for choices in all_choices().values():
        for spelling in choices.known:
            assert spelling in text, spelling
    assert "{" not in text


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("part", list(filing_form().keys))
def test_the_samples_are_filings_without_a_problem(part: str, lang: Literal["zh", "en"]) -> None:
    key = filing_form().keys[part]
    head = "" if part in ("wjcheck", "unit", "year") else HEAD
    submission = submitted("\n".join(sample(key, lang)) + "\n", head)
    assert [problem for problem in submission.problems if problem.code not in ("W205", "W208")] == []
    assert part in submission.data


def test_the_samples_of_both_languages_mean_the_same() -> None:
    for key in filing_form().keys.values():
        head = "" if key.required or key.en == "unit" else HEAD
        assert submitted("\n".join(sample(key, "zh")), head).data == submitted("\n".join(sample(key, "en")), head).data
