"""One cell of a spreadsheet as a value of the filing.

Handed: what the form holds at the cell's column, and the text. Gives back: a `Taken`: the value, how it was put right
where offices write otherwise than the filing (2024年3月1日, 5人, √), or the problem. Only what can be meant in one way
is put right. Personal numbers are refused and never given back.
"""

import re
import unicodedata
from typing import Any, Final

from wjcheck.dataclass import dataclass
from wjcheck.drafting.lists import Leaf
from wjcheck.filing.form import Many, Scalar
from wjcheck.filing.numbers import chinese_number
from wjcheck.filing.placeholders import is_placeholder
from wjcheck.filing.privacy import private
from wjcheck.filing.refusal import Doubt, Refusal, Value, shortened
from wjcheck.locale.message import Bilingual
from wjcheck.reading.problem import Problem
from wjcheck.reading.visible import code_point

SURE: Final = frozenset({"W230", "W231", "W232", "W233", "W234", "W241", "W251", "W261"})
"""The refusals whose suggestion is the same value in the filing's own way of writing it."""

NONE: Final = ("无", "没有", "none")

_LONG_NUMBER = re.compile(r"(?<![0-9])[0-9](?:[ -]?[0-9]){14,18}[Xx]?(?![0-9])")
"""Fifteen digits and more: ID-card numbers, also ones that Excel has rounded, and bank accounts."""
_LOOSE = "\u200b\ufeff\u200e\u200f\u2060\u00ad"
"""Invisible characters that come along when text is copied from web pages and chats, and mean nothing."""
_BLANK = re.compile(r"[^\S\n]+")
_HAN = r"[\u3400-\u9fff]"
_BETWEEN_HAN = re.compile(rf"(?<={_HAN})\s+(?={_HAN})")
_SPREAD = re.compile(rf"{_HAN}(?:\s+{_HAN}){{1,3}}")
_STRONG = re.compile(r"\n")
_MIDDLE = re.compile(r"[;；]")
_WEAK = re.compile(r"[、]")
_WEAKEST = re.compile(r"[,，]")


@dataclass(frozen=True, slots=True)
class Taken:
    """A cell's value, None where there is none; `written` is the text that was put right, empty where none was."""

    value: Any = None
    written: str = ""
    problem: Problem | None = None


def take(leaf: Leaf, text: str) -> Taken:
    """Return what the cell `text` holds for `leaf`."""
    key, scalar = leaf.key, leaf.scalar
    if is_private(text, scalar.kind):
        return Taken(problem=Problem("W520"))
    clean, odd = _cleaned(text, scalar)
    ends = isinstance(key.holds, Many) and "\n" in text[len(text.rstrip()) :]  # parts one item from none: see `joined`
    text = text.strip()
    if odd:
        return Taken(problem=Problem("W521", values={"char": code_point(odd)}))
    if isinstance(key.holds, Many) and says_none(clean):
        return Taken([])
    if not clean or (is_placeholder(clean, key.en) and not _means_no(scalar, clean)):
        return Taken(written=clean)
    if isinstance(key.holds, Many):
        return _several(leaf, clean + "\n" * ends, text)
    value, problem = _single(scalar, clean)
    if problem is not None and problem.severity == "error":
        return Taken(problem=_named(problem, key.names))
    changed = _shown(value) != text and not _same_choice(scalar, clean, text)
    return Taken(value, text if changed else "", None if problem is None else _named(problem, key.names))


def is_private(text: str, kind: str = "text") -> bool:
    """Whether a text holds a number that must not be in a filing: ID card, mobile, bank account."""
    folded = unicodedata.normalize("NFKC", text)
    return bool(private(text, kind) or _LONG_NUMBER.search(folded))


def says_none(text: str) -> bool:
    """Whether a text says that there are none, which in a filing is an empty list, and not that nothing is known."""
    return text.strip().casefold() in NONE


def split_list(text: str, scalar: Scalar) -> list[str]:
    """Split a cell that holds several values.

    The strongest separator there is parts them: line ends, then ；, then 、 and at last commas; so that an item may
    hold the weaker ones. Names also stand apart by blanks.
    """
    for separator in (_STRONG, _MIDDLE, _WEAK, _WEAKEST):
        if separator.search(text):
            return [part for piece in separator.split(text) if (part := piece.strip())]
    parts = text.split()
    if scalar.kind == "name" and len(parts) > 1 and all(2 <= len(part) <= 4 for part in parts):
        return parts
    return [text]


def joined(parts: list[str]) -> str:
    """Write several values into one cell, so that `split_list` parts them again."""
    if any("；" in part or ";" in part for part in parts):
        return "\n".join(parts) + ("\n" if len(parts) == 1 else "")
    if any(re.search("[、,，]", part) for part in parts):
        return "；".join(parts) + ("；" if len(parts) == 1 else "")
    return "、".join(parts)


def _several(leaf: Leaf, clean: str, text: str) -> Taken:
    values: list[Any] = []
    doubt: Problem | None = None
    changed = False
    for part in split_list(clean, leaf.scalar):
        part = _tight(part) if leaf.scalar.kind == "name" else part
        if is_placeholder(part, leaf.key.en):
            continue
        value, problem = _single(leaf.scalar, part)
        if problem is not None and problem.severity == "error":
            return Taken(problem=_named(problem, leaf.key.names))
        doubt = doubt or problem
        changed = changed or (_shown(value) != part and not _same_choice(leaf.scalar, part, part))
        values.append(value)
    return Taken(values or None, text if changed else "", None if doubt is None else _named(doubt, leaf.key.names))


def _single(scalar: Scalar, text: str) -> tuple[Value | None, Problem | None]:
    # an accountant's sign before an amount says nothing but the currency there is
    found = scalar.read(text.lstrip("¥￥").strip() or text if scalar.kind == "amount" else text)
    if isinstance(found, Doubt):
        return found.value, Problem(found.code, "warning", found.values)
    if not isinstance(found, Refusal):
        return found, None
    suggestion = found.values.get("suggestion")
    if found.code in SURE and isinstance(suggestion, str):
        better = scalar.read(suggestion)
        if not isinstance(better, Refusal | Doubt) and _says_the_same(found.code, text, suggestion):
            return better, None
    if found.code == "W251":
        return None, Problem("W252", values=found.values)  # a day that the calendar does not have
    return None, Problem(found.code, values=found.values)


def _says_the_same(code: str, text: str, suggestion: str) -> bool:
    """Whether a date is only written otherwise: 2024年2月30日 has a nearest day, but that is another day."""
    if code != "W251":
        return True
    figures = re.findall(r"\d+", unicodedata.normalize("NFKC", text))
    year, month, day = suggestion.split("-")
    if len(figures) >= 3:
        return (int(figures[1]), int(figures[2])) == (int(month), int(day))
    if len(figures) == 1:
        return bool(figures[0] == year + month + day)
    spelled = re.search("月(.+)[日号]", text)
    return spelled is not None and chinese_number(spelled[1]) == int(day)


def _cleaned(text: str, scalar: Scalar) -> tuple[str, str]:
    """Return the text without what means nothing, and the first character that cannot stand in a filing."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").translate({ord(char): None for char in _LOOSE}).strip()
    plain = plain.replace("\t", " ")
    odd = next((char for char in plain if char != "\n" and _is_odd(char)), "")
    if scalar.kind == "name":
        plain = _tight(plain)
    elif scalar.kind not in ("text", "contact"):
        single = _BLANK.sub(" ", plain)
        known = scalar.choices is None or scalar.choices.canonical(single) is not None
        plain = single if known or not scalar.open else plain  # beside the known words any text is possible
    return plain, odd


def _tight(name: str) -> str:
    """Take the blanks out of a name that is spread to the width of three characters: 张　三."""
    return re.sub(r"\s+", "", name) if _SPREAD.fullmatch(name) else re.sub(r"\s+", " ", name)


def _is_odd(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def _means_no(scalar: Scalar, text: str) -> bool:
    return scalar.kind == "bool" and text in ("无", "没有")


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    return f"{int(value)}" if isinstance(value, float) and value.is_integer() else str(value)


def _same_choice(scalar: Scalar, clean: str, text: str) -> bool:
    """Whether the text is a spelling the form itself takes: nothing was put right. A synonym is rewritten, and told."""
    found = scalar.read(clean)
    if clean != text or isinstance(found, Refusal):
        return False
    return scalar.choices is None or clean == scalar.choices.english.get(str(found))


def _named(problem: Problem, names: Bilingual) -> Problem:
    values = {name: shortened(value) if isinstance(value, str) else value for name, value in problem.values.items()}
    return Problem(problem.code, problem.severity, {"key": names, **values})
