"""Dates of records that lie outside the year a filing is for, where rules count by year and pass them over silently.

Handed: a submission. Gives back: warnings. A drill of 2042 is a slip of the hand, and 2024年没有演练 does not tell it.
Documents, certificates, trainings and the like may well be of other years and are left alone, but for a year after the
next one, which nobody can have meant.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from wjcheck.filing.form import Many, filing_form
from wjcheck.filing.load import Submission
from wjcheck.reading.problem import Problem

_COUNTED: Final = ("meetings", "inspections", "drills")
"""The lists that rules read by the year of the filing alone."""
_HAPPENED: Final = (*_COUNTED, "trainings")
"""The lists of what has happened or is planned within a year or so."""
MOST = 20
"""So many records are named; who gives all their dates the wrong year has seen it by then."""


def strayed(submission: Submission) -> tuple[Problem, ...]:
    """Return a warning for each record of meetings, inspections and drills dated in another year than the filing's.

    Trainings are told only where their year is later than the one after the filing's. At most 20 records are told.
    """
    year = submission.data.get("year")
    return tuple(_strayed(submission, year)) if isinstance(year, int) else ()


def _strayed(submission: Submission, year: int) -> Iterator[Problem]:
    told = 0
    for name in _HAPPENED:
        key = filing_form().keys[name]
        assert isinstance(key.holds, Many)
        for entry in submission.data.get(name, ()):
            code = _code(entry, year, counted=name in _COUNTED)
            if not code or told == MOST:
                continue
            told += 1
            path = f"{entry['@']}.date"
            values = {"list": key.names, "date": entry["date"], "year": str(year)}
            yield Problem(code, "warning", values=values, span=submission.locate(path)[1], path=path)


def _code(entry: Mapping[str, Any], year: int, *, counted: bool) -> str:
    written = entry.get("date")
    if not isinstance(written, str) or written[:4] == str(year):
        return ""
    if int(written[:4]) > year + 1:
        return "W347"
    return "W346" if counted else ""
