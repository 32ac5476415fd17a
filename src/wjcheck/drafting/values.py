"""Values that were refused although there is no doubt what they say: 2024年3月1日, ５, 5人, √.

Handed: what the form asks for and the text that stands there. Gives back: how the form wants it written, or None where
a person has to say. Sure is what has one reading only: a two-figure year without 年, 五六人, 30余人 or 3美元 have not.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from wjcheck.filing.form import Scalar
from wjcheck.filing.nearness import plain
from wjcheck.filing.numbers import chinese_digits, chinese_number
from wjcheck.filing.refusal import Refusal
from wjcheck.locale.message import Lang

FIXED = frozenset({"bool", "count", "amount", "date", "year", "version", "code", "statement", "choice"})
"""Kinds of values that are not free text: quotation marks and punctuation around them cannot be meant."""

_PAIRS = ("“”", "””", "‘’", "「」", "『』", "＂＂", "＇＇", "【】", "［］", "《》")
_ENDS = "。；;，,、"
_DASHES = str.maketrans("—–−", "---")
_TIME = re.compile(r"([0-9-]{10})[T ]\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?")
_SPELLED_DAY = re.compile(
    r"([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]"
)
_NUMERAL = re.compile(r"([〇零一二两三四五六七八九十百千万]+)\s*([^\W\d_]{0,3})")
_WITH_UNIT = re.compile(r"[0-9]+(?:\.[0-9]+)?\s*([^\W\d_]{1,8})")
_MULTIPLE = re.compile(r"^(?:百万|千万|[百千万亿])")
_GROUPED_WITH_UNIT = re.compile(r"([0-9]{1,3}(?:[,，][0-9]{3})+)\s*([^\W\d_]{0,3})")
_VERSIONS = frozenset({"1", "1.0", "v1", "v1.0", "一"})
_DIGITS = "零一二三四五六七八九"


def sure(holds: Scalar, text: str, lang: Lang, key: str = "") -> str | None:
    """Return how a refused `text` is written where the form asks for `holds`; None when that is not sure.

    Args:
        holds: what the form asks for.
        text: what stands there, trimmed.
        lang: the language the filing is written in, for 是 and 否.
        key: the English name of the entry, since some are counted in units of their own.
    """
    if holds.kind not in FIXED or holds.open:
        return None
    for said in dict.fromkeys((text, bare(text))):
        found = _sure(holds, said, lang, key)
        if found is not None and not isinstance(holds.read(found), Refusal):
            return found
    return None


def bare(text: str) -> str:
    """Return `text` without Chinese quotation marks or brackets around it and punctuation after it."""
    while text:
        shorter = text.rstrip(_ENDS).strip()
        if any(len(shorter) > 2 and shorter[0] == pair[0] and shorter[-1] == pair[1] for pair in _PAIRS):
            shorter = shorter[1:-1].strip()
        if shorter == text:
            break
        text = shorter
    return text


def _sure(holds: Scalar, text: str, lang: Lang, key: str) -> str | None:
    answer = holds.read(text)
    if not isinstance(answer, Refusal):
        return text
    if holds.choices is not None:
        return only_same(text, holds.choices.known)
    folded = unicodedata.normalize("NFKC", text)
    if holds.kind == "version":
        return "1" if folded.casefold() in _VERSIONS else None
    if holds.kind in ("code", "statement"):
        return "".join(folded.split())
    units = _units().get(key) or _units()["amount" if holds.kind == "amount" else "count"]
    if (grouped := _GROUPED_WITH_UNIT.fullmatch(folded)) is not None and grouped[2] in units:
        return re.sub("[,，]", "", grouped[1])
    suggestion = str(answer.values.get("suggestion", ""))
    if answer.code == "W261":
        return {"是": ("是", "yes"), "否": ("否", "no")}[suggestion][lang == "en"]
    if answer.code in ("W230", "W241", "W246"):
        return suggestion or None
    if answer.code in ("W231", "W234"):
        return suggestion if _is_measured(folded, units) else None
    if answer.code == "W232":
        return suggestion if _is_numeral(text, suggestion, units) else None
    return suggestion if answer.code == "W251" and _is_day(text, suggestion) else None


def only_same(text: str, known: Mapping[str, object]) -> str | None:
    """Return the word of `known` that `text` differs from only in width, case, blanks or the like.

    Where several words are like it they have to stand for the same thing.
    """
    same = [word for word in known if plain(word) == plain(text)] if plain(text) else []
    return same[0] if same and all(known[word] == known[same[0]] for word in same) else None


def _is_measured(text: str, units: frozenset[str]) -> bool:
    """Whether what follows the number only says what is counted: 5人, 3.5万元, but not 30余人 or 3美元."""
    found = _WITH_UNIT.fullmatch(text)
    return found is not None and _MULTIPLE.sub("", found[1], count=1) in units


def _is_numeral(text: str, number: str, units: frozenset[str]) -> bool:
    """Whether `text` is how `number` is spelled, perhaps with what is counted: 十二人, but not 五六人 or 一百五."""
    found = _NUMERAL.fullmatch(text)
    if found is None or found[2] not in units:
        return False
    spelled = found[1].replace("两", "二").replace("〇", "零")
    wanted = numeral(int(number))
    return spelled in (wanted, "一" + wanted if wanted.startswith("十") else wanted)


def numeral(number: int) -> str:
    """Return a number below 100,000,000 in Chinese: 12 → 十二, 105 → 一百零五."""
    if number >= 10_000:
        rest = number % 10_000
        gap = "零" if 0 < rest < 1000 else ""
        return numeral(number // 10_000) + "万" + (gap + numeral(rest) if rest else "")
    text = ""
    for power, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // power % 10
        if digit:
            text += _DIGITS[digit] + word
        elif text and not text.endswith("零"):
            text += "零"
    text = text.rstrip("零") or "零"
    return text.removeprefix("一") if text.startswith("一十") else text


def _is_day(text: str, suggestion: str) -> bool:
    """Whether `text` names the very day `suggestion`, which may be only the nearest that exists."""
    folded = unicodedata.normalize("NFKC", text).translate(_DASHES)
    year, month, day = (int(part) for part in suggestion.split("-"))
    if folded.isdigit():
        return folded == suggestion.replace("-", "")
    if (timed := _TIME.fullmatch(folded)) is not None:
        return timed[1] == suggestion
    if (spelled := _SPELLED_DAY.fullmatch(text)) is not None:
        figures = (int(chinese_digits(spelled[1])), chinese_number(spelled[2]), chinese_number(spelled[3]))
        return figures == (year, month, day) and _is_spelled(spelled[2]) and _is_spelled(spelled[3])
    written = re.findall("[0-9]+", folded)
    if len(written) != 3 or (len(written[0]) != 4 and "年" not in folded):
        return False
    return (int(written[0]) % 100, int(written[1]), int(written[2])) == (year % 100, month, day)


def _is_spelled(text: str) -> bool:
    number = chinese_number(text)
    return number is not None and text == numeral(number)


@cache
def _units() -> dict[str, frozenset[str]]:
    data = json.loads(Path(__file__).with_name("measures.json").read_text(encoding="utf-8"))
    return {kind: frozenset((*words, "")) for kind, words in data.items()}
