"""Reads dates.

Handed: the text of one value. Gives back: the date as ISO text, or a `Refusal`: for the ways a date is written in
official Chinese (2024年3月1日, 2024.3.1), by Excel or with the time of day the date to write instead, for days the
calendar does not have the nearest one it has, for what is no single day the reason.
"""

import re
import unicodedata
from datetime import date

from wjcheck.filing.numbers import chinese_digits, chinese_number
from wjcheck.filing.refusal import Refusal, shortened
from wjcheck.pattern import late

_LONG_MONTHS = frozenset({1, 3, 5, 7, 8, 10, 12})
FIRST_YEAR, LAST_YEAR = 1949, 2100

_ISO = late(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
# Patterns that only explain a refusal stay text, so that a filing without one never pays for compiling them.
_NUMBER = r"[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_YEAR = r"[0-9]{4}|[0-9]{2}|[〇零○一二三四五六七八九0-9]{4}"
_OTHER_FORMS = (
    rf"({_YEAR})\s*[-年./_、,\s]\s*({_NUMBER})\s*[-月./_、,\s]\s*({_NUMBER})\s*[日号]?",
    r"((?:19|20|21)[0-9]{2})([0-9]{2})([0-9]{2})",
)
_WHEN = r"上午|下午|早上|中午|晚上|晚|左右|前|后|起|(?:周|星期)[一二三四五六日天]"
_CLOCK = r"[0-9]{1,2}:[0-9:.+\-~Z ]*"
_HOUR = rf"(?:{_CLOCK}|(?:{_NUMBER})\s*[时点](?:\s*(?:半|[0-9一二三四五六七八九十]{{1,3}}\s*分?))?)"
# A bare figure after the day is no time: 2024-5-1 2 may be the 12th.
_TIME = rf"(?:T{_CLOCK}|\s+{_HOUR}|(?<=[日号]){_HOUR}|\s*(?:{_WHEN})(?:\s*{_HOUR})?|\s*\([^()]*\))$"
_DAY = rf"(?:{_YEAR})\s*[-年./]\s*(?:{_NUMBER})\s*[-月./]\s*(?:{_NUMBER})\s*[日号]?"
_SPAN = rf"(?P<first>{_DAY})\s*(?:[-~至到、,和及]|--)\s*[0-9一二三四五六七八九十].*"
_NO_YEAR = rf"(?:{_NUMBER})\s*月\s*(?:{_NUMBER})\s*[日号]"
_NO_DAY = (
    r"[0-9]{4}\s*[-年./]?\s*(?:[0-9]{1,2}\s*月?)?(?:[上中下]旬|[月年]?[初中底末]|第?[一二三四1-4]季度|[上下]半年)?"
)
_LUNAR = r"农历|阴历|正月|腊月|初[一二三四五六七八九十]"
_SERIAL = r"[34567][0-9]{4}(?:\.[0-9]+)?"
_EXCEL_EPOCH = date(1899, 12, 30).toordinal()
_LETTERS = {ord("O"): "0", ord("o"): "0", ord("l"): "1", ord("I"): "1", ord("曰"): "日", ord("—"): "-", ord("–"): "-"}
_LETTERS |= {ord("−"): "-", ord("～"): "~", ord("〜"): "~"}
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


def last_day(year: int, month: int) -> int:
    """Return how many days a month has; the library's own module for that brings along what knows every language."""
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 28 + is_leap if month == 2 else 30 + (month in _LONG_MONTHS)


def nearest_day(year: int, month: int, day: int) -> str:
    """Return the day of the calendar nearest to the given figures, as ISO text; the year is taken as it is."""
    month = min(max(month, 1), 12)
    return date(year, month, min(max(day, 1), last_day(year, month))).isoformat()


def _explain(text: str) -> Refusal:
    """Recognise the other ways of writing a date."""
    shown = shortened(text)
    if len(text) > _LONGEST_EXAMINED:
        return Refusal("W250", {"value": shown})
    folded = unicodedata.normalize("NFKC", text).translate(_LETTERS).strip("'’‘ ").removeprefix("公元")
    if re.search(_LUNAR, folded):
        return Refusal("W257", {"value": shown})
    for form in (folded, re.sub(_TIME, "", folded)):
        found = next((match for other in _OTHER_FORMS if (match := re.fullmatch(other, form))), None)
        if found is not None:
            return _other_form(shown, found[1], found[2], found[3])
    if re.fullmatch(_SERIAL, folded):
        day = date.fromordinal(_EXCEL_EPOCH + int(folded[:5])).isoformat()
        return Refusal("W258", {"value": shown, "suggestion": day})
    if (span := re.fullmatch(_SPAN, folded)) and (found := re.fullmatch(_OTHER_FORMS[0], span["first"])):
        first = _other_form(shown, found[1], found[2], found[3])
        return Refusal("W255", {"value": shown, "first": first.values["suggestion"]}) if first.code == "W251" else first
    if re.fullmatch(_NO_YEAR, folded):
        return Refusal("W256", {"value": shown})
    return Refusal("W254" if re.fullmatch(_NO_DAY, folded) else "W250", {"value": shown})


def _other_form(shown: str, year_text: str, month_text: str, day_text: str) -> Refusal:
    year = int(chinese_digits(year_text))
    year += 2000 if len(year_text) == 2 else 0
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return Refusal("W253", {"value": shown, "first": FIRST_YEAR, "last": LAST_YEAR})
    month, day = _figure(month_text), _figure(day_text)
    near = nearest_day(year, month, day)
    return Refusal("W251" if near == f"{year:04}-{month:02}-{day:02}" else "W252", {"value": shown, "suggestion": near})


def _figure(text: str) -> int:
    return int(text) if text.isdigit() else chinese_number(text) or 0
