"""Recognises personal numbers: those of ID cards and of mobile telephones.

Handed: one text. Gives back: whether it holds an ID-card number with a right check digit (GB 11643-1999) or a mobile
number of the mainland, or the text with every such number masked. The numbers themselves are never given back, so that
no message can repeat them; every output that shows text of a file shows it masked by the same patterns.
"""

import re
from collections.abc import Iterator

from wjcheck.reading.characters import FILLER, take_out
from wjcheck.reading.visible import visible

# Every figure, blank and hyphen that people type, one for one, so that places in the text stay true.
_HALF = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF38: "X", 0xFF58: "x"}
_HALF |= dict.fromkeys(map(ord, "－—–−‐‑"), "-") | dict.fromkeys((0x3000, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F), " ")
_IDENTITY = re.compile(r"(?<![0-9])(?=([0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[ -]?[0-9Xx])(?![0-9]))")
_MOBILE = re.compile(r"(?<![0-9])(?:\+?(?:00)?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])")
_PERHAPS = re.compile(r"[0-9０-９](?:[ 　\u00a0－—–−‐‑-]?[0-9０-９]){10}")
_GAP = "[ 　\\u00a0\\u2002\\u2003\\u2009\\u202f－—–−‐‑-]?"
_BEGINNINGS = (
    re.compile(f"1[3-9][0-9]{_GAP}[0-9]{{4}}{_GAP}[0-9]{{4}}"),
    *(re.compile(f"{century}[0-9]{{6}}{_GAP}[0-9]{{3}}{_GAP}[0-9XxＸｘ]") for century in ("18", "19", "20")),
)
"""A mobile number, and the second half of an ID-card number: a date of birth and four more."""
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
SHORTEST = 11
"""No text shorter than this can hold either number."""


def holds_identity_number(text: str) -> bool:
    """Say whether `text` holds an 18-digit ID-card number whose check digit is right (GB 11643-1999)."""
    return any(_checks(match[1]) for match in _IDENTITY.finditer(text.translate(_HALF)))


def holds_mobile_number(text: str) -> bool:
    """Say whether `text` holds a mobile number: eleven digits from 13 to 19, with or without 86 and blanks."""
    return _MOBILE.search(text.translate(_HALF)) is not None


def may_hold_number(text: str) -> bool:
    """Say, cheaply, whether it is worth looking for a personal number in `text`, perhaps a whole file."""
    # Patterns that begin with a letter as it stands are searched for at the speed of `in`.
    if any(begins.search(text) is not None for begins in _BEGINNINGS):
        return True
    return any(figure in text for figure in "０１２３４５６７８９") and _PERHAPS.search(text) is not None


def places(text: str) -> Iterator[tuple[int, int, bool]]:
    """Give start and end of each personal number in `text`, and whether it is an ID-card number."""
    half = text.translate(_HALF)
    taken: list[tuple[int, int]] = []
    for match in _IDENTITY.finditer(half):
        if _checks(match[1]):
            taken.append(match.span(1))
            yield *match.span(1), True
    for match in _MOBILE.finditer(half):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            yield *match.span(), False


def mask(text: str) -> str:
    """Replace what looks like an ID-card number, whatever its check digit, or a mobile number by as many asterisks.

    A character nobody sees does not hide a number that holds it.
    """
    if len(text) < SHORTEST:
        return text
    if (cleaned := take_out(text)[0]) is text:
        return _masked(text)
    seen = [at for at, character in enumerate(cleaned) if character != FILLER]
    shown = _masked("".join(cleaned[at] for at in seen))
    characters = list(text)
    for at, character in zip(seen, shown, strict=True):
        characters[at] = character
    return "".join(characters)


def _masked(text: str) -> str:
    if _PERHAPS.search(text) is None:
        return text
    half = text.translate(_HALF)
    for start, end in [m.span(1) for m in _IDENTITY.finditer(half)] + [m.span() for m in _MOBILE.finditer(half)]:
        text = text[:start] + "*" * (end - start) + text[end:]
    return text


def shown(text: str, limit: int | None = None) -> str:
    """Return `text` as a message may show it: personal numbers masked, then made visible and cut to `limit`."""
    return visible(mask(text), limit)


def _checks(found: str) -> bool:
    digits = found.replace(" ", "").replace("-", "")
    total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False))
    return _CHECK_DIGITS[total % 11] == digits[17].upper()
