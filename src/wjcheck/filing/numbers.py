"""Reads counts, amounts and years.

Handed: the text of one value. Gives back: a number, or a `Refusal` that names what stands in the way and, where it can
be known, what to write instead. Nothing is guessed: `５`, `5人`, `五`, `1,000` and `1e3` are refused, each with a hint.
"""

import re
import unicodedata

from wjcheck.filing.refusal import Refusal, shortened
from wjcheck.pattern import late

MOST_COUNT_DIGITS = 18
"""A count must fit into the 64-bit whole numbers that rules calculate with."""
MOST_AMOUNT_DIGITS = 12
"""With two decimals an amount then stays exact as a floating-point number."""
FIRST_YEAR, LAST_YEAR = 2000, 2100

_AMOUNT = late(r"([0-9]+)(?:\.([0-9]+))?")
# Patterns that only explain a refusal stay text, so that a filing without one never pays for compiling them.
_GROUPED = r"[0-9]{1,3}(?:[,，_ '][0-9]{3})+(?:\.[0-9]{1,2})?"
_ROUGH = (
    r"(?:约|大约|近|将近|不少于|不低于|不超过|至少|最少|超过|≥|≤|>|<|＞|＜).*[0-9一二两三四五六七八九十百千万].*",
    r".*[0-9十百千万](?:人|名|个|次)?(?:左右|上下|余|多|以上|以下|不等|\+)(?:人|名|个|次)?",
    r".*[0-9十百千万]?[几数][十百千万]?[几]?(?:人|名|个|次)?|若干.{0,2}",
    r"[0-9]+\s*(?:[-~—–至到、/]|--|——)\s*[0-9]+\s*(?:人|名|个|次)?",
)
_SUM = r"[0-9]{1,9}(?:\s*\+\s*[0-9]{1,9}){1,8}"
_WHOLE = r"([0-9]{1,18})\.0{0,6}"
_NEGATIVE = r"[-−–][0-9].*"
_SHARE = r"[0-9.]+\s*%|百分之.+"
_WITH_UNIT = r"([0-9]+(?:\.[0-9]+)?)\s*([^\W\d_]{1,8})"
_CAPITALS = {ord(a): b for a, b in zip("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千", strict=True)}
_CAPITALS |= {ord("廿"): "二十", ord("卅"): "三十"}
_LETTERS = {ord("O"): "0", ord("o"): "0", ord("l"): "1", ord("I"): "1"}
_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2}
_PLACES = {"十": 10, "百": 100, "千": 1000, "万": 10_000}
_MULTIPLES = {"百": 2, "千": 3, "万": 4, "百万": 6, "千万": 7, "亿": 8}
_LONGEST_EXAMINED = 60


def read_count(text: str) -> int | Refusal:
    """Read a whole number from 0, written in ASCII digits, at most 18 of them."""
    if text.isascii() and text.isdigit():
        return int(text) if len(text) <= MOST_COUNT_DIGITS else _too_long(text, MOST_COUNT_DIGITS)
    refusal = _explain(text, decimals=0)
    if refusal is not None:
        return refusal
    return Refusal("W236", _stray(text, "0123456789"))


def read_amount(text: str) -> float | Refusal:
    """Read an amount: ASCII digits, at most twelve, with at most two decimals; money is in yuan."""
    match = _AMOUNT.fullmatch(text) if text.isascii() else None
    if match is None:
        return _explain(text, decimals=2) or Refusal("W237", _stray(text, "0123456789."))
    if len(match[1]) > MOST_AMOUNT_DIGITS:
        return _too_long(match[1], MOST_AMOUNT_DIGITS)
    if match[2] is not None and len(match[2]) > 2:
        return Refusal("W238", {"value": shortened(text)})
    return float(text)


def read_year(text: str) -> int | Refusal:
    """Read a year of four ASCII digits from 2000 to 2100."""
    if text.isascii() and text.isdigit() and len(text) == 4 and FIRST_YEAR <= int(text) <= LAST_YEAR:
        return int(text)
    folded = unicodedata.normalize("NFKC", text).translate(_LETTERS).replace(" ", "")
    digits = re.fullmatch(r"(20[0-9]{2}|[0-9]{2})(?:\.0)?年?度?", folded)
    if digits is not None:
        year = digits[1].rjust(4, "_").replace("__", "20")
    else:
        spelled = re.fullmatch(r"([0-9〇零○一二三四五六七八九]{4})年?度?", folded)
        year = chinese_digits(spelled[1]) if spelled else ""
    if year and FIRST_YEAR <= int(year) <= LAST_YEAR:
        return Refusal("W241", {"value": shortened(text), "suggestion": year})
    return Refusal("W240", {"value": shortened(text), "first": FIRST_YEAR, "last": LAST_YEAR})


def read_version(text: str) -> int | Refusal:
    """Read the version of the filing format; there is only version 1."""
    return 1 if text == "1" else Refusal("W242", {"value": shortened(text)})


def chinese_digits(text: str) -> str:
    """Return Chinese digits read one by one (二〇二四 → 2024) in ASCII; empty when they are not all digits."""
    digits = [int(char) if char.isdigit() else _DIGITS.get("〇" if char == "○" else char) for char in text]
    return "" if None in digits else "".join(map(str, digits))


def chinese_number(text: str) -> int | None:
    """Return the number a Chinese numeral such as 十二 or 一百零五 stands for, or None when it is not one."""
    total = section = digit = 0
    seen = False
    for char in text:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char == "万":
            total += (section + digit) * 10_000
            section = digit = 0
        elif char in _PLACES:
            section += (digit or (0 if seen else 1)) * _PLACES[char]
            digit = 0
        else:
            return None
        seen = True
    return total + section + digit if seen else None


def _explain(text: str, decimals: int) -> Refusal | None:
    """Recognise the ways people write numbers that are not taken as they stand."""
    if len(text) > _LONGEST_EXAMINED:
        return None
    folded = unicodedata.normalize("NFKC", text)
    if folded != text and (folded.isdigit() if decimals == 0 else _AMOUNT.fullmatch(folded)):
        odd = next(char for char in text if not char.isascii())
        return Refusal("W230", {"value": text, "char": odd, "position": text.index(odd) + 1, "suggestion": folded})
    if re.fullmatch(_GROUPED, folded):
        return Refusal("W233", {"value": text, "suggestion": re.sub(r"[^0-9.]", "", folded)})
    special = _no_plain_number(text, folded, decimals)
    if special is not None:
        return special
    match = re.fullmatch(_WITH_UNIT, folded)
    if match:
        return _with_unit(text, match[1], match[2], decimals)
    simple = text.translate(_CAPITALS)
    spelled = re.match(r"[〇零一二两三四五六七八九十百千万]+", simple)
    number = chinese_number(spelled[0]) if spelled and len(simple) - spelled.end() <= 3 else None
    return None if number is None else Refusal("W232", {"value": text, "suggestion": str(number)})


def _no_plain_number(text: str, folded: str, decimals: int) -> Refusal | None:
    """Recognise estimates, sums, shares, negative numbers and letters that look like figures."""
    if re.fullmatch(_NEGATIVE, folded):
        return Refusal("W247", {"value": text})
    if re.fullmatch(_SHARE, folded):
        return Refusal("W249", {"value": text})
    if re.fullmatch(_SUM, folded):
        total = sum(int(part) for part in folded.split("+"))
        return Refusal("W244", {"value": text, "suggestion": str(total)})
    if decimals == 0 and (whole := re.fullmatch(_WHOLE, folded)):
        return Refusal("W246", {"value": text, "suggestion": whole[1]})
    if any(re.fullmatch(form, folded) for form in _ROUGH):
        return Refusal("W243", {"value": text})
    figures = folded.translate(_LETTERS)
    if figures != folded and (figures.isdigit() or (decimals and _AMOUNT.fullmatch(figures))):
        letter = next(char for char in folded if ord(char) in _LETTERS)
        return Refusal("W245", {"value": text, "char": letter, "suggestion": figures})
    return None


def _with_unit(text: str, number: str, unit: str, decimals: int) -> Refusal | None:
    """Answer for a number followed by letters or characters, such as 5人 or 3.5万元."""
    if unit.isascii() and len(unit) < 3:
        # 1e, 5k, 0x: programmers' notations, whose meaning a hint must not guess.
        return None
    word = next((head for head in sorted(_MULTIPLES, key=len, reverse=True) if unit.startswith(head)), "")
    scaled = _scaled(number, _MULTIPLES.get(word, 0), decimals)
    if scaled is None:
        return None
    code = "W234" if word else "W231"
    return Refusal(code, {"value": text, "unit": unit, "suggestion": scaled})


def _scaled(number: str, power: int, decimals: int) -> str | None:
    """Return `number` times ten to the `power`, exactly; None when more than `decimals` decimals would remain."""
    whole, _, fraction = number.partition(".")
    fraction = fraction.ljust(power, "0")
    whole, rest = whole + fraction[:power], fraction[power:].rstrip("0")
    if len(rest) > decimals:
        return None
    return (whole.lstrip("0") or "0") + (f".{rest}" if rest else "")


def _too_long(digits: str, most: int) -> Refusal:
    return Refusal("W235", {"value": shortened(digits), "length": len(digits), "limit": most})


def _stray(text: str, wanted: str) -> dict[str, str | int]:
    """Name the first character that does not belong into a number."""
    at = next((index for index, char in enumerate(text) if char not in wanted), len(text) - 1)
    return {"value": shortened(text), "char": text[at], "position": at + 1}
