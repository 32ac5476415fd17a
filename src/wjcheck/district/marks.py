"""Marks of the entries that rules across filings look at: equal for entries that may be one.

Handed: what entries are called. Gives back: four bytes for each, by which it is found out which filings have something
in common, without keeping or handing on what they hold. Different entries may have one mark by chance, which costs a
second look at two filings and nothing else: what is compared in the end are the entries themselves.
"""

from array import array
from collections.abc import Collection, Iterable
from hashlib import blake2b

_SIZE = 4
_NUMBERS = "I"
"""How `array` calls numbers of four bytes."""
_PARTS = 64


def mark_of(rule: str, key: str) -> int:
    """Return the mark of what `rule` looks at under the name `key`, written in one spelling."""
    told = f"{rule}\n{key}".encode(errors="surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=_SIZE).digest(), "big")


def packed(marks: Iterable[int]) -> bytes:
    """Return marks as bytes, each in four."""
    return array(_NUMBERS, marks).tobytes()


def shared_marks(filings: Iterable[bytes]) -> frozenset[int]:
    """Return the marks that more than one filing has; `filings` are the packed marks of each, none of them twice."""
    # in parts, as looking at all at once takes ten times the room that the marks themselves take
    parts = [array(_NUMBERS) for _ in range(_PARTS)]
    for marks in filings:
        for mark in array(_NUMBERS, marks):
            parts[mark % _PARTS].append(mark)
    shared: set[int] = set()
    for part in parts:
        seen: set[int] = set()
        for mark in part:
            (shared if mark in seen else seen).add(mark)
    return frozenset(shared)


def holds_any(marks: bytes, wanted: Collection[int]) -> bool:
    """Say whether any of a filing's marks is among those wanted."""
    return bool(wanted) and any(mark in wanted for mark in array(_NUMBERS, marks))
