"""Reads single values by their kind.

Handed: the kind a key asks for and the text that stands there (trimmed, not empty). Gives back: the value as rules
read it, or a `Refusal`. Types come from the form, never from the look of the text, so `no`, `010` and `12:30` hold no
surprises.
"""

import re
from collections.abc import Callable

from wjcheck.filing.dates import read_date
from wjcheck.filing.numbers import read_amount, read_count, read_version, read_year
from wjcheck.filing.refusal import Refusal, Value, shortened

LONGEST_TEXT = 2000
LONGEST_NAME = 50
_CODE_LENGTHS = (6, 9, 12)

_BOOLEANS = {"是": True, "否": False, "true": True, "false": False, "yes": True, "no": False}
_NEARLY_YES = frozenset(
    {"有", "对", "已", "已有", "是的", "√", "✓", "✔", "☑", "y", "t", "1", "on", "true", "yes", "ok"}
)
_NEARLY_NO = frozenset(
    {"无", "没", "没有", "未", "不", "不是", "×", "✗", "✘", "x", "n", "f", "0", "off", "false", "no", "☐"}
)
_STATEMENT = re.compile(r"[1-9][0-9]?\.[0-9]{1,2}\.[0-9]{1,3}")


def read_text(text: str) -> str | Refusal:
    """Read a text of at most 2000 code points."""
    return text if len(text) <= LONGEST_TEXT else _too_long(text, LONGEST_TEXT)


def read_name(text: str) -> str | Refusal:
    """Read the name of a person or a body: at most 50 code points."""
    return text if len(text) <= LONGEST_NAME else _too_long(text, LONGEST_NAME)


def read_boolean(text: str) -> bool | Refusal:
    """Read 是 or 否, or true, false, yes, no in small letters, and nothing else."""
    found = _BOOLEANS.get(text)
    if found is not None:
        return found
    word = text.casefold()
    if word in _NEARLY_YES or word in _NEARLY_NO:
        return Refusal("W261", {"value": text, "suggestion": "是" if word in _NEARLY_YES else "否"})
    return Refusal("W260", {"value": shortened(text)})


def read_code(text: str) -> str | Refusal:
    """Read a statistical code of 6, 9 or 12 ASCII digits; it stays text, so leading zeros are kept."""
    if text.isascii() and text.isdigit() and len(text) in _CODE_LENGTHS:
        return text
    return Refusal("W262", {"value": shortened(text)})


def read_statement(text: str) -> str | Refusal:
    """Read the id of a statement, such as 1.2.12."""
    return text if _STATEMENT.fullmatch(text) else Refusal("W263", {"value": shortened(text)})


def reader(kind: str) -> Callable[[str], Value | Refusal]:
    """Return the function that reads values of `kind`. Raises `KeyError` when there is no such kind."""
    return _READERS[kind]


def _too_long(text: str, most: int) -> Refusal:
    return Refusal("W270", {"length": len(text), "limit": most})


_READERS: dict[str, Callable[[str], Value | Refusal]] = {
    "text": read_text,
    "contact": read_text,
    "name": read_name,
    "bool": read_boolean,
    "count": read_count,
    "amount": read_amount,
    "date": read_date,
    "year": read_year,
    "version": read_version,
    "code": read_code,
    "statement": read_statement,
}
