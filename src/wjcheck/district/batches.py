"""Filings in batches, as they are handed to a worker: small ones first, so that a few filings keep all workers busy,
and small ones last, so that none of them is busy for long when the others have nothing left to do.

Handed: filings, one after the other. Gives back: batches of them, in which those whose answer is known have it already.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.district.bench import Pieces, UnitRecord
from wjcheck.reading.discover import Found
from wjcheck.reading.problem import Problem

Task: TypeAlias = tuple[Found, str]
"""A filing and the name of its own reports."""
Answer: TypeAlias = tuple[UnitRecord, Pieces]
Known: TypeAlias = Callable[[Found, str], Answer | None]
Fault: TypeAlias = Callable[[BaseException], Problem]

_MOST = 16
"""How many filings are handed over at once: handing over takes less than a hundredth of judging them then."""
_MOST_BYTES = 1 << 20
_MOST_KNOWN = 256


@dataclass(slots=True)
class Batch:
    """Filings next to each other: `answers` has one place for each, filled where the answer is known; `open` are the
    filings to be worked on.
    """

    answers: list[Answer | None] = field(default_factory=list)
    open: list[Task] = field(default_factory=list)
    size: int = 0

    def filled(self, worked: list[Answer]) -> Iterator[Answer]:
        """Give all answers in their order; `worked` are those to the open filings."""
        rest = iter(worked)
        return (next(rest) if answer is None else answer for answer in self.answers)


def batches(
    tasks: Iterator[Task], jobs: int, known: Known | None = None, expected: int | None = None
) -> Iterator[Batch]:
    """Give the filings in batches for so many workers; `expected` is how many there will be, where that is known."""
    batch, number = Batch(), 0
    for at, (found, page) in enumerate(tasks):
        answer = None if known is None else known(found, page)
        batch.answers.append(answer)
        if answer is None:
            batch.open.append((found, page))
            batch.size += len(found.raw or b"")
        most = min(_MOST, 1 + number // (2 * jobs))
        if expected is not None and at < expected:
            most = min(most, max(1, (expected - at) // (2 * jobs)))
        if len(batch.open) >= most or batch.size >= _MOST_BYTES or len(batch.answers) >= _MOST_KNOWN:
            number += bool(batch.open)
            yield batch
            batch = Batch()
    if batch.answers:
        yield batch
