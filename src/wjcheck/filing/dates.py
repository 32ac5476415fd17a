"""Reads dates.

Handed: the text of one value. Gives back: the date as ISO text, or a `Refusal`: for the ways a date is written in
official Chinese (2024年3月1日, 2024.3.1) with the date to write instead, for days the calendar does not have with the
nearest one it has.
"""

import re
import unicodedata
from datetime import date

from wjcheck.filing.numbers import chinese_digits, chinese_number
from wjcheck.filing.refusal import Refusal, shortened

FIRST_YEAR, LAST_YEAR = 1949, 2100

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
# Patterns that only explain a refusal stay text, so that a filing without one never pays for compiling them.
_OTHER_FORMS = (
    r"([0-9]{4}|[0-9]{2})\s*[-年./_]\s*([0-9]{1,2})\s*[-月./_]\s*([0-9]{1,2})\s*[日号]?",
    r"((?:19|20|21)[0-9]{2})([0-9]{2})([0-9]{2})",
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[T ]\s*[0-9:.+\-Z ]+",
)
_SPELLED = r"([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]"
_MONTH_ONLY = r"[0-9]{4}\s*[-年./]\s*[0-9]{1,2}\s*月?"
_LONGEST_EXAMINED = 40


def read_date(text: str) -> str | Refusal:
    """Read a date written YYYY-MM-DD in ASCII digits, from 1949 to 2100."""
    match = _ISO.fullmatch(text)
    if match is None:
        return _explain(text)
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return Refusal("W253", {"value": text, "first": FIRST_YEAR, "last": LAST_YEAR})
    if 1 <= month <= 12 and 1 <= day <= 28:
        return text
    near = nearest_day(year, month, day)
    return text if near == text else Refusal("W252", {"value": text, "suggestion": near})


def nearest_day(year: int, month: int, day: int) -> str:
    """Return the day of the calendar nearest to the given figures, as ISO text; the year is taken as it is."""
    month = min(max(month, 1), 12)
    following = date(year + month // 12, month % 12 + 1, 1).toordinal()
    last = following - date(year, month, 1).toordinal()
    return date(year, month, min(max(day, 1), last)).isoformat()


def _explain(text: str) -> Refusal:
    """Recognise the other ways of writing a date."""
    shown = shortened(text)
    if len(text) > _LONGEST_EXAMINED:
        return Refusal("W250", {"value": shown})
    folded = unicodedata.normalize("NFKC", text).replace("—", "-").replace("–", "-").replace("−", "-")
    found = next((match for form in _OTHER_FORMS if (match := re.fullmatch(form, folded))), None)
    figures = (found[1], found[2], found[3]) if found else _spelled(text)
    if figures is None:
        return Refusal("W254" if re.fullmatch(_MONTH_ONLY, folded) else "W250", {"value": shown})
    year = int(figures[0]) + (2000 if len(figures[0]) == 2 else 0)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return Refusal("W253", {"value": shown, "first": FIRST_YEAR, "last": LAST_YEAR})
    return Refusal("W251", {"value": shown, "suggestion": nearest_day(year, int(figures[1]), int(figures[2]))})


def _spelled(text: str) -> tuple[str, str, str] | None:
    """Return year, month and day of a date in Chinese numerals such as 二〇二四年三月一日."""
    match = re.fullmatch(_SPELLED, text)
    month, day = (chinese_number(match[2]), chinese_number(match[3])) if match else (None, None)
    return (chinese_digits(match[1]), str(month), str(day)) if match and month and day else None
