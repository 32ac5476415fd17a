"""Finds personal numbers that a filing must not hold.

Handed: one text. Gives back: whether it holds an ID-card number with a right check digit (GB 11643-1999) or a mobile
number of the mainland. The numbers themselves are never given back, so that no message can repeat them.
"""

import re

_FULL_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF38: "X", 0xFF58: "x", 0xFF0D: "-", 0x3000: " "}
_IDENTITY = re.compile(r"(?<![0-9])(?=([0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx])(?![0-9]))")
_MOBILE = re.compile(r"(?<![0-9])(?:(?:00)?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
SHORTEST = 11
"""No text shorter than this can hold either number."""


def holds_identity_number(text: str) -> bool:
    """Say whether `text` holds an 18-digit ID-card number whose check digit is right (GB 11643-1999)."""
    return any(_checks(match[1]) for match in _IDENTITY.finditer(text.translate(_FULL_WIDTH)))


def holds_mobile_number(text: str) -> bool:
    """Say whether `text` holds a mobile number: eleven digits from 13 to 19, with or without 86 and blanks."""
    return _MOBILE.search(text.translate(_FULL_WIDTH)) is not None


def _checks(found: str) -> bool:
    digits = found.replace(" ", "").replace("-", "")
    total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False))
    return _CHECK_DIGITS[total % 11] == digits[17].upper()
