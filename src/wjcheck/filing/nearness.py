"""Finds the word a filer probably meant.

Handed: what was written and the words that are known. Gives back: the nearest known word, or None when nothing is near.
Chinese keys are two to six characters long, so one wrong character is already a large part of the word: two-character
words must share a character at its place, longer words may differ by more the longer they are. Traditional characters
count as the simplified ones; characters that sound alike (编织 for 编制) are the commonest slip of all, and decide
between words that are otherwise equally near. Both tables are data, in `characters.json`.
"""

import json
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from pathlib import Path

_LONGEST = 40


@lru_cache(maxsize=4096)
def plain(word: str) -> str:
    """Return `word` as it is compared: half-width, lower case, simplified, without blanks and punctuation."""
    folded = unicodedata.normalize("NFKC", word).casefold().translate(_tables()[0])
    return "".join(char for char in folded if char not in " \t-_—·“”\"'《》()、.:")


def sound(word: str) -> str:
    """Return `word` with every character replaced by the first of those that sound like it, tones left out."""
    return word.translate(_tables()[1])


def nearest(written: str, known: Iterable[str], shortest: int = 2, most: int = 3) -> str | None:
    """Return the known word nearest to `written`, or None; of words equally near, the first."""
    return next(iter(all_nearest(written, known, shortest, most)), None)


def all_nearest(written: str, known: Iterable[str], shortest: int = 2, most: int = 3) -> list[str]:
    """Return the known words nearest to `written`, all at the same distance; empty when nothing is near.

    Args:
        written: what stands in the file; beyond 40 code points nothing is near.
        known: the words to choose from.
        shortest: the length from which a word may differ at all; shorter ones are found only when they are equal but
            for width, case and blanks.
        most: the greatest distance allowed.
    """
    word = plain(written) if len(written) <= _LONGEST else ""
    if not word:
        return []
    characters = set(word)
    word_sound = sound(word)
    alike: list[str] = []
    found: list[str] = []
    least = most + 1
    for candidate in known:
        other = plain(candidate)
        if word == other:
            return [candidate]
        if len(word) == len(other) >= max(shortest, 2) and word_sound == sound(other):
            alike.append(candidate)
        if abs(len(word) - len(other)) > most or min(len(word), len(other)) < shortest:
            continue
        allowed = min(most, _allowed(word, other))
        # Each character the other word lacks costs one step at least; most candidates end here, cheaply.
        if allowed < max(abs(len(word) - len(other)), 1) or len(characters.difference(other)) > allowed:
            continue
        distance = edit_distance(word, other)
        if distance <= allowed and distance <= least:
            found = [*found, candidate] if distance == least else [candidate]
            least = distance
    # 编织 is one character from 编号 and from 编制, but sounds like the one only.
    return alike if alike and (len(found) != 1 or found[0] not in alike) else found


@cache
def _tables() -> tuple[Mapping[int, str], Mapping[int, str]]:
    """Return the simplified character for each traditional one, and for each character the first that sounds alike."""
    data = json.loads(Path(__file__).with_name("characters.json").read_text(encoding="utf-8"))
    traditional = dict(zip(map(ord, data["traditional"]["from"]), data["traditional"]["to"], strict=True))
    return traditional, {ord(char): group[0] for group in data["sounds"] for char in group}


def _allowed(word: str, other: str) -> int:
    length = max(len(word), len(other))
    if word.isascii() and other.isascii():
        return 0 if length < 4 else 1 if length < 6 else 2 if length < 12 else 3
    if length == 2:
        # 姓明 for 姓名, but not 编制 for 兼职: one of the two characters must stand at its place.
        return 1 if len(word) == len(other) and (word[0] == other[0] or word[1] == other[1]) else 0
    return 1 if length < 5 else 2 if length < 9 else 3


def edit_distance(first: str, second: str) -> int:
    """Return how many insertions, deletions, replacements or swaps of neighbours turn `first` into `second`."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        following = [i]
        for j, b in enumerate(second, 1):
            cost = min(row[j] + 1, following[j - 1] + 1, row[j - 1] + (a != b))
            if i > 1 and j > 1 and a == second[j - 2] and b == first[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            following.append(cost)
        before, row = row, following
    return row[-1]
