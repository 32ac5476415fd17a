"""Recognises personal numbers: those of ID cards and of mobile telephones.

Handed: one text. Gives back: whether it holds an ID-card number with a right check digit (GB 11643-1999) or a mobile
number of the mainland, or the text with every such number masked. The numbers themselves are never given back, so that
no message can repeat them; every output that shows text of a file shows it masked by the same patterns.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from wjcheck.pattern import late
from wjcheck.reading.characters import FILLER, take_out
from wjcheck.reading.visible import visible

# Every figure, blank and hyphen that people type, one for one, so that places in the text stay true.
_HALF = {0xFF10 + digit: str(digit) for digit in range(10)} | {0xFF38: "X", 0xFF58: "x"}
_HALF |= dict.fromkeys(map(ord, "－—–−‐‑"), "-") | dict.fromkeys((0x3000, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F), " ")
_HALF |= {ord("＿"): "_", ord("，"): ",", ord("．"): "."}
_IDENTITY = late(r"(?<![0-9])(?=([0-9]{6}[ -]?[0-9]{8}[ -]?[0-9]{3}[ -]?[0-9Xx])(?![0-9]))")
_MOBILE = late(r"(?<![0-9])(?:\+?(?:00)?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])")
_BETWEEN = " _,.-"
_RUN = late(r"[0-9](?:[ _,.-]?[0-9Xx]){10,}")
"""Figures with at most one sign between two of them: one number, or several that run together."""
_FIGURES = late(r"[0-9](?:[ _,.-]?[0-9]){10,}")
_BORN = late(r"(?=([1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]))")
"""An ID-card number inside a longer run has to have a date of birth: of any eighteen figures, one in eleven checks."""
_CALLED = late("1[3-9][0-9]{9}")
_MOST_CUTS = 4
_SHORTEST_GROUP = 3
_IN_PAIRS = [3, 2, 2, 2, 2]
_CODE_LENGTH = 12
_GAP = "[ 　\\u00a0\\u2002\\u2003\\u2009\\u202f－—–−‐‑_＿,，.．-]?"
_PERHAPS = late(f"[0-9０-９](?:{_GAP}[0-9０-９]){{10}}")
_BEGINNINGS = (
    late(f"1{_GAP}[3-9](?:{_GAP}[0-9]){{9}}"),
    *(late(f"{c}{_GAP}{y}(?:{_GAP}[0-9]){{9}}{_GAP}[0-9XxＸｘ]") for c, y in (("1", "[89]"), ("2", "0"))),
)
"""A mobile number, and the second half of an ID-card number: a date of birth and four more."""
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
_DIGITS = "0123456789０１２３４５６７８９"
_FEW = 2000
_BEYOND = 200
"""How far behind what is shown a number may end that begins in it."""
SHORTEST = 11
"""No text shorter than this can hold either number."""


def holds_identity_number(text: str) -> bool:
    """Say whether `text` holds an 18-digit ID-card number whose check digit is right (GB 11643-1999).

    It may stand in a longer run of figures, with a blank, hyphen, low line, comma or full stop anywhere between them.
    """
    if _PERHAPS.search(text) is None:
        return False
    half = text.translate(_HALF)
    return any(_checks(match[1]) for match in _IDENTITY.finditer(half)) or any(_identity_runs(half))


def holds_mobile_number(text: str) -> bool:
    """Say whether `text` holds a mobile number: eleven digits from 13 to 19, with or without 86 and blanks.

    In a longer run of figures it is looked for at both ends. Twelve figures together are a statistical code.
    """
    if _PERHAPS.search(text) is None:
        return False
    half = text.translate(_HALF)
    return _MOBILE.search(half) is not None or any(_mobile_runs(half))


def may_hold_number(text: str) -> bool:
    """Say, cheaply, whether it is worth looking for a personal number in `text`, perhaps a whole file."""
    if len(text) < _FEW and sum(map(text.count, _DIGITS)) < SHORTEST:  # as in most remarks: no pattern is needed for it
        return False
    # Patterns that begin with a letter as it stands are searched for at the speed of `in`.
    if any(begins.search(text) is not None for begins in _BEGINNINGS):
        return True
    return any(figure in text for figure in _DIGITS[10:]) and _PERHAPS.search(text) is not None


def places(text: str) -> Iterator[tuple[int, int, bool]]:
    """Give start and end of each personal number in `text`, and whether it is an ID-card number.

    Of numbers that run together, start and end are those of the whole run.
    """
    half = text.translate(_HALF)
    identities = [(start, end, True) for start, end in _identity_runs(half)]
    identities += [(*match.span(1), True) for match in _IDENTITY.finditer(half) if _checks(match[1])]
    mobiles = [(start, end, False) for start, end in _mobile_runs(half)]
    mobiles += [(*match.span(), False) for match in _MOBILE.finditer(half)]
    # in order of place, an ID-card number before a mobile number in it, a run before what is part of it
    reached = 0
    for start, end, identity in sorted(_first_of_each(identities, mobiles), key=lambda one: (one[0], -one[1])):
        if start >= reached:
            reached = end
            yield start, end, identity


def _first_of_each(
    identities: list[tuple[int, int, bool]], mobiles: list[tuple[int, int, bool]]
) -> Iterator[tuple[int, int, bool]]:
    """Give the identity numbers, and those mobile numbers that touch none of them."""
    yield from identities
    taken = {at for start, end, _ in identities for at in range(start, end)}
    yield from (one for one in mobiles if taken.isdisjoint(range(one[0], one[1])))


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
    """Mask until nothing is found: what stood behind the figures of another number may come to light without them."""
    while (shown := _masked_once(text)) is not text:
        text = shown
    return text


def _masked_once(text: str) -> str:
    if _PERHAPS.search(text) is None:
        return text
    half = text.translate(_HALF)
    found = [m.span(1) for m in _IDENTITY.finditer(half)] + [m.span() for m in _MOBILE.finditer(half)]
    found += [*_identity_runs(half), *_mobile_runs(half)]
    if not found:
        return text
    characters = list(text)
    for start, end in found:
        characters[start:end] = "*" * (end - start)
    return "".join(characters)


def _identity_runs(half: str) -> Iterator[tuple[int, int]]:
    """Give the runs of figures that hold an ID-card number, wherever they are cut."""
    for run in _RUN.finditer(half):
        at, figures = _figures(run)
        for found in _BORN.finditer(figures):
            window = at[found.start() : found.start() + 18]
            cuts = sum(1 for one, other in pairwise(window) if other - one > 1)
            if _checks(found[1]) and (cuts <= _MOST_CUTS or len(figures) == len(window)):
                yield run.span()
                break


def _mobile_runs(half: str) -> Iterator[tuple[int, int]]:
    """Give the runs of figures that hold a mobile number at one of their ends, or are little longer than one."""
    for run in _FIGURES.finditer(half):
        at, figures = _figures(run)
        length = len(figures)
        if len(run[0]) == _CODE_LENGTH == length and figures[0] != "0":
            continue
        starts = range(length - SHORTEST + 1) if length <= SHORTEST + 2 else (0, length - SHORTEST)
        if any(_CALLED.match(figures, start) and _is_grouped(at[start : start + SHORTEST], length) for start in starts):
            yield run.span()


def _is_grouped(at: list[int], length: int) -> bool:
    """Whether eleven figures at these places are cut as a mobile number is: dates and money have shorter groups."""
    ends = [n + 1 for n in range(len(at) - 1) if at[n + 1] - at[n] > 1]
    groups = [end - start for start, end in pairwise([0, *ends, len(at)])]
    return min(groups) >= _SHORTEST_GROUP or (groups == _IN_PAIRS and length == SHORTEST)


def _figures(run: re.Match[str]) -> tuple[list[int], str]:
    """Return the places of the figures of a run, and the figures without what stands between them."""
    text = run[0]  # asked for once: the match copies it each time
    at = [n for n, character in enumerate(text) if character not in _BETWEEN]
    return at, "".join([text[n] for n in at]).upper()


def shown(text: str, limit: int | None = None) -> str:
    """Return `text` as a message may show it: personal numbers masked, then made visible and cut to `limit`."""
    return visible(mask(text if limit is None else text[: limit + _BEYOND]), limit)


def _checks(found: str) -> bool:
    digits = found.replace(" ", "").replace("-", "")
    total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=False))
    return _CHECK_DIGITS[total % 11] == digits[17].upper()
