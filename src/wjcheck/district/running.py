"""Filings worked on side by side in other processes, handed on in their order as they are done.

Handed: a bench and the filings found. Gives back: one answer for each filing, whatever happens: a worker that dies
costs the filing that killed it, and no other.
"""

import contextlib
import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from wjcheck.dataclass import dataclass
from wjcheck.district.bench import Bench, Pieces, UnitRecord, unread
from wjcheck.reading.discover import Found
from wjcheck.reading.problem import Problem

_AHEAD = 4
"""How many filings wait for each worker: enough that none is idle, few enough that memory stays flat."""
_FRESH = 250
"""How many filings a process works on before a new one takes its place: the library of the conditions never lets go of
some of what it was handed."""
_WORTH = 2
"""Fewer filings than this are worked on without other processes: there is nothing to share out."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A filing that is being worked on."""

    found: Found
    page: str
    answer: "Future[tuple[UnitRecord, Pieces]]"


_bench: Bench | None = None
"""The bench of a worker process, set once when it starts; each process has its own and no other reads it."""


def worked(
    bench: Bench, tasks: Iterator[tuple[Found, str]], jobs: int, fault: Callable[[BaseException], Problem]
) -> Iterator[tuple[UnitRecord, Pieces]]:
    """Work on every filing and give the answers in the order of `tasks`.

    Args:
        bench: what is the same for all.
        tasks: the filings, each with the name of its own reports.
        jobs: how many processes; 1 works in this one.
        fault: what is said of an error that nobody foresaw.
    """
    first: list[tuple[Found, str]] = []
    while jobs > 1 and len(first) < _WORTH:
        task = next(tasks, None)
        if task is None:
            jobs = 1
            break
        first.append(task)
    queue = _chain(first, tasks)
    if jobs <= 1:
        for found, page in queue:
            yield _safely(bench, found, page, fault)
        return
    yield from _in_processes(bench, queue, jobs, fault)


def cores() -> int:
    """Return how many processes are worth starting on this machine."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows or macOS
        return os.cpu_count() or 1


def _chain(first: list[tuple[Found, str]], rest: Iterator[tuple[Found, str]]) -> Iterator[tuple[Found, str]]:
    yield from first
    yield from rest


def _in_processes(
    bench: Bench, tasks: Iterator[tuple[Found, str]], jobs: int, fault: Callable[[BaseException], Problem]
) -> Iterator[tuple[UnitRecord, Pieces]]:
    waiting: deque[_Waiting] = deque()
    pool = _pool(bench, jobs)
    try:
        for number, (found, page) in enumerate(tasks, 1):
            if number % (jobs * _FRESH) == 0:
                while waiting:
                    answer, pool = _first(waiting, bench, pool, jobs, fault)
                    yield answer
                pool.shutdown(wait=True)
                pool = _pool(bench, jobs)
            while True:
                try:
                    waiting.append(_Waiting(found, page, pool.submit(_work, found, page)))
                    break
                except BrokenProcessPool:
                    pool = _mended(pool, bench, jobs, waiting)
            if len(waiting) >= jobs * _AHEAD:
                answer, pool = _first(waiting, bench, pool, jobs, fault)
                yield answer
        while waiting:
            answer, pool = _first(waiting, bench, pool, jobs, fault)
            yield answer
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _first(
    waiting: "deque[_Waiting]",
    bench: Bench,
    pool: ProcessPoolExecutor,
    jobs: int,
    fault: Callable[[BaseException], Problem],
) -> tuple[tuple[UnitRecord, Pieces], ProcessPoolExecutor]:
    """Return the answer to the filing that has waited longest, and the processes to go on with."""
    head = waiting.popleft()
    try:
        return head.answer.result(), pool
    except (BrokenProcessPool, CancelledError):
        # whichever filing killed its process: the first is tried again by itself, the others all together
        answer = _alone(bench, head, fault)
        return answer, _mended(pool, bench, jobs, waiting)
    except Exception as error:
        return unread(head.found.path, fault(error), bench.draw, head.page), pool


def _alone(bench: Bench, one: "_Waiting", fault: Callable[[BaseException], Problem]) -> tuple[UnitRecord, Pieces]:
    with _pool(bench, 1) as pool:
        try:
            return pool.submit(_work, one.found, one.page).result()
        except BrokenProcessPool:
            problem = Problem("W615", values={"path": one.found.path})
            return unread(one.found.path, problem, bench.draw, one.page)
        except Exception as error:
            return unread(one.found.path, fault(error), bench.draw, one.page)


def _mended(broken: ProcessPoolExecutor, bench: Bench, jobs: int, waiting: "deque[_Waiting]") -> ProcessPoolExecutor:
    """Return new processes that work on everything that waits."""
    broken.shutdown(wait=True, cancel_futures=True)
    pool = _pool(bench, jobs)
    # a filing among them may kill a process at once: what then cannot be handed on is tried again when its turn comes
    with contextlib.suppress(BrokenProcessPool):
        for position, one in enumerate(list(waiting)):
            if not one.answer.done() or one.answer.cancelled() or one.answer.exception() is not None:
                waiting[position] = _Waiting(one.found, one.page, pool.submit(_work, one.found, one.page))
    return pool


def _pool(bench: Bench, jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, initializer=_start, initargs=(bench,))


def _start(bench: Bench) -> None:
    global _bench  # a worker process has no other place for what it is started with
    _bench = bench


def _work(found: Found, page: str) -> tuple[UnitRecord, Pieces]:
    assert _bench is not None  # set when the process started
    return _bench.work(found, page)


def _safely(
    bench: Bench, found: Found, page: str, fault: Callable[[BaseException], Problem]
) -> tuple[UnitRecord, Pieces]:
    try:
        return bench.work(found, page)
    except Exception as error:
        if os.environ.get("WJCHECK_DEBUG"):
            raise
        return unread(found.path, fault(error), bench.draw, page)
