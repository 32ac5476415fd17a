"""Reads single values by their kind.

Handed: the kind a key asks for and the text that stands there (trimmed, not empty). Gives back: the value as rules
read it, or a `Refusal`. Types come from the form, never from the look of the text, so `no`, `010` and `12:30` hold no
surprises.
"""

import re
import unicodedata
from collections.abc import Callable

from wjcheck.filing.dates import read_date
from wjcheck.filing.numbers import read_amount, read_count, read_version, read_year
from wjcheck.filing.refusal import Refusal, Value, shortened
from wjcheck.pattern import late

LONGEST_TEXT = 2000
LONGEST_NAME = 50
_CODE_LENGTHS = (6, 9, 12)
_LONGEST_ANSWER = 12

_BOOLEANS = {"是": True, "否": False, "true": True, "false": False, "yes": True, "no": False}
_NEARLY_YES = frozenset(
    {"有", "对", "已", "设", "设有", "是的", "√", "✓", "✔", "☑", "✅", "y", "t", "1", "on", "true", "yes", "ok", "shi"}
)
_NEARLY_NO = frozenset(
    {"没", "不", "不是", "尚未", "暂未", "暂无", "没有", "×", "✗", "✘", "❌", "☐", "□", "x", "n", "f", "0", "off"}
    | {"false", "no", "fou", "否定", "无"}
)
# 已设立, 未成立: what was asked is repeated after the word that answers. 未知 and 不详 answer nothing.
_DONE = r"有|设|设有|设立|成立|建立|建成|组建|挂牌|配备|办理|完成|开展|持证|培训"
_ANSWERED = rf"(?:(?P<yes>已|已经)|(?P<no>未|没|没有|尚未|暂未|还没有?))(?:{_DONE})"
_TICKED_BEFORE = r"[☑√✓✔■●✅]\s*([是否有无])"
_ASKED = ("是", "否", "有", "无")
_TICKED_AFTER = r"([是否有无])\s*[☑√✓✔■●✅]"
_STATEMENT = late(r"[1-9][0-9]?\.[0-9]{1,2}\.[0-9]{1,3}")


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
    word = unicodedata.normalize("NFKC", text).casefold()
    if word in _BOOLEANS or word in _NEARLY_YES or word in _NEARLY_NO:
        yes = word in _NEARLY_YES or _BOOLEANS.get(word, False)
        return Refusal("W261", {"value": text, "suggestion": "是" if yes else "否"})
    if len(text) <= _LONGEST_ANSWER and (answered := _answered(text)):
        return Refusal("W261", {"value": text, "suggestion": answered})
    return Refusal("W260", {"value": shortened(text)})


def _answered(text: str) -> str:
    """Return 是 or 否 for an answer in other words or a ticked box; empty when it answers nothing or both ways."""
    if match := re.fullmatch(_ANSWERED, text):
        return "是" if match["yes"] else "否"
    # □是 ☑否 and 是□ 否☑: what stands first tells on which side of its word the box is.
    ticked = set(re.findall(_TICKED_AFTER if text.startswith(_ASKED) else _TICKED_BEFORE, text))
    if len(ticked) == 1 and set(text) <= set("☑√✓✔■●✅□☐○◯ 　是否有无/、，,"):
        return "是" if ticked & {"是", "有"} else "否"
    return ""


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


def likely(kind: str) -> Callable[[str], bool]:
    """Return a quick test of texts: what it denies is no value of `kind`, and what it does not deny may be none too."""
    return _LIKELY.get(kind, lambda _: True)


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

_LIKELY: dict[str, Callable[[str], bool]] = {
    "bool": _BOOLEANS.__contains__,
    "count": lambda text: text.isascii() and text.isdigit(),
    "amount": lambda text: text.isascii() and text[:1].isdigit() and text[-1:].isdigit(),
    "date": lambda text: text.isascii() and len(text) == len("2024-01-01"),
    "year": lambda text: text.isascii() and len(text) == len("2024"),
}
"""For the kinds whose refusals are explained at length."""
