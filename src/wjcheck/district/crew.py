"""Processes that work on batches of filings, and what is done when one of them dies.

Handed: a bench and batches. Gives back: the answers to a batch, whatever happened to the process that had it. No
process is started before there is something to share out.
"""

import contextlib
import os
from collections import deque
from typing import TYPE_CHECKING, Any, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.district.batches import Answer, Batch, Fault, Task
from wjcheck.district.bench import Bench, Pieces, unread
from wjcheck.district.crossing import Mentions
from wjcheck.district.executors import Hire, Unusable, Workers
from wjcheck.district.packed import record_of, values_of
from wjcheck.engine.checker import Taken
from wjcheck.reading.discover import Found
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from concurrent.futures import Future

_FRESH = 250
"""How many filings a process works on before a new one takes its place, where it has to: the library of the conditions
never lets go of some of what it was handed."""
_Sent: TypeAlias = tuple[list[Any], Problem | None, Mentions, Pieces]
"""An answer as it comes from a worker."""


@dataclass(slots=True)
class _Waiting:
    """A batch in its turn; `sent` is what comes of it, once a worker has it."""

    batch: Batch
    sent: "Future[list[_Sent]] | None" = None


class Crew:
    """The workers, and the batches that were handed over, in their order."""

    def __init__(
        self, bench: Bench, jobs: int, fault: Fault, *, renewed: bool, hire: Hire, alone: bool = True, few: int = 0
    ) -> None:
        """Keep what the processes are started with.

        Args:
            bench: what is the same for all filings.
            jobs: how many processes there are to be.
            fault: what is said of an error that nobody foresaw.
            renewed: whether new processes take the place of those that have worked on many filings.
            hire: gives the workers.
            alone: whether a filing is worked on in this process where it is the only one.
            few: how many bytes of filings are worked on in this process where there are no more of them.
        """
        self._bench, self._jobs, self._fault, self._renewed = bench, jobs, fault, renewed
        self._hire, self._here, self._few, self._bytes = hire, alone, few, 0
        self._waiting: deque[_Waiting] = deque()
        self._pool: Workers | None = None
        self._handed = 0

    def __len__(self) -> int:
        """Return how many batches wait for their answers."""
        return len(self._waiting)

    def is_full(self, most: int) -> bool:
        """Whether the first batch is to be answered before another is handed over, where `most` may wait.

        One that nobody works on yet waits until it is sure whether others are to be started for it.
        """
        head = self._waiting[0]
        is_held = head.batch.open and head.sent is None and self._pool is None and self._bytes < self._few
        return len(self._waiting) >= most and not is_held

    @property
    def worn(self) -> bool:
        """Whether the processes are to be renewed, once nothing waits any more."""
        return self._renewed and self._handed >= self._jobs * _FRESH

    def hand(self, batch: Batch) -> None:
        """Hand a batch over; the first filing of all waits for a second, for it may be the only one."""
        late = [one for one in self._waiting if one.batch.open and one.sent is None]
        self._waiting.append(_Waiting(batch))
        self._handed += len(batch.open)
        self._bytes += batch.size
        is_worth = bool(late) and self._bytes >= self._few
        if batch.open and (self._pool is not None or is_worth or not self._here):
            self._submit()

    def answers(self) -> list[Answer]:
        """Return the answers to the batch that has waited longest, in the order of its filings."""
        head = self._waiting.popleft()
        return list(head.batch.filled(self._worked(head)))

    def let_go(self) -> None:
        """End the processes; new ones are started for what comes next."""
        self._handed = 0
        if self._pool is not None:
            self._pool.shutdown(cancel=True)
            self._pool = None

    def _worked(self, head: _Waiting) -> list[Answer]:
        if head.sent is None and self._here:
            return [safely(self._bench, found, page, self._fault) for found, page in head.batch.open]
        if head.sent is None or self._pool is None:  # those who were to have it died before
            return [self._alone(task) for task in head.batch.open]
        try:
            return [_received(one) for one in head.sent.result()]
        except self._pool.lost:
            # whichever filing killed its process: those of the first batch are tried one by one, all others together
            self.let_go()
            answers = [self._alone(task) for task in head.batch.open]
            self._submit()
            return answers
        except Unusable:
            raise
        except Exception:  # what one of its answers is cannot be sent
            return [self._alone(task) for task in head.batch.open]

    def _submit(self) -> None:
        """Give every batch to the workers that has not come back from them and is not with them."""
        if self._pool is None:
            self._pool = self._hire((self._bench, self._fault), self._jobs)
            self._here = False  # where there are workers, nothing that may kill a process is worked on in this one
        # one of them may kill a process at once: what then cannot be handed on is tried again when its turn comes
        with contextlib.suppress(*self._pool.lost):
            for one in self._waiting:
                if one.batch.open and (one.sent is None or _is_lost(one.sent, self._pool)):
                    one.sent = None
                    one.sent = self._pool.submit(_work, one.batch.open)

    def _alone(self, task: Task) -> Answer:
        found, page = task
        pool = self._hire((self._bench, self._fault), 1)
        try:
            return _received(pool.submit(_work, [task]).result()[0])
        except pool.lost:
            return unread(found.path, Problem("W615", values={"path": found.path}), self._bench.draw, page)
        except Unusable:
            raise
        except Exception as error:
            return unread(found.path, self._fault(error), self._bench.draw, page)
        finally:
            pool.shutdown()


def safely(bench: Bench, found: Found, page: str, fault: Fault, begun: Taken | None = None) -> Answer:
    """Return the answer to a filing that is worked on in this process; what breaks the program costs it alone."""
    try:
        return bench.work(found, page, begun)
    except Exception as error:
        if os.environ.get("WJCHECK_DEBUG"):
            raise
        return unread(found.path, fault(error), bench.draw, page)


def _is_lost(sent: "Future[list[_Sent]]", pool: Workers) -> bool:
    return sent.cancelled() or (sent.done() and isinstance(sent.exception(), pool.lost))


def _received(sent: _Sent) -> Answer:
    values, trouble, mentions, pieces = sent
    return record_of(values, trouble, mentions), pieces


def _work(kit: tuple[Bench, Fault], tasks: list[Task]) -> list[_Sent]:
    bench, fault = kit
    sent = []
    begun = [bench.begin(found) for found, _ in tasks]
    begun.reverse()
    for found, page in tasks:
        # each is let go of as soon as it is worked on
        record, pieces = safely(bench, found, page, fault, begun.pop())
        sent.append((values_of(record), record.trouble, record.mentions, pieces))
    return sent
