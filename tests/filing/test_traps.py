"""Filings broken as a hand breaks them: the first problem is the cause, at its character, and says what to write."""

import pytest

from tests.filing.trap_cases import LINES, SOUND
from wjcheck.filing.load import load
from wjcheck.filing.repeated import unrepeated
from wjcheck.locale.message import Lang
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem
from wjcheck.report.words import Words


def problems_of(text: str) -> list[Problem]:
    """Return all problems of a filing, in the order of their places, as a report lists them."""
    tree = read(text.encode())
    found = unrepeated(tree.problems, load(tree).problems)
    return sorted(found, key=lambda problem: problem.span.line * 1000 + problem.span.column if problem.span else 0)


def said(problem: Problem, lang: Lang) -> str:
    """Return message and hint of a problem."""
    _, message, hint = Words(lang).problem(problem)
    return f"{message} {hint}"


def test_the_sound_filing_has_no_problem() -> None:
    assert problems_of(SOUND) == []


@pytest.mark.parametrize(("there", "instead", "place", "zh", "en"), LINES, ids=[f"{c[2]} {c[1][:20]}" for c in LINES])
def test_a_slip_is_told_at_its_character_with_what_to_write(
    there: str, instead: str, place: str, zh: str, en: str
) -> None:
    assert there in SOUND
    first, *others = problems_of(SOUND.replace(there, instead, 1))
    assert first.span is not None
    assert f"{first.code}@{first.span.line}:{first.span.column}" == place
    assert zh in said(first, "zh")
    assert en in said(first, "en")
    assert "{" not in said(first, "zh") + said(first, "en")
    assert [other.code for other in others if other.severity == "error"] == [], "one slip is one mistake"
