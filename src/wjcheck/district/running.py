"""Filings worked on side by side in other processes, handed on in their order as they are done.

Handed: a bench and the filings found. Gives back: one answer for each filing, whatever happens: a worker that dies
costs the filing that killed it, and no other.
"""

import contextlib
import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future

from wjcheck.dataclass import dataclass
from wjcheck.district.bench import Bench, Pieces, UnitRecord, unread
from wjcheck.district.executors import Hire, Processes, Unusable, Workers
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


def worked(
    bench: Bench,
    tasks: Iterator[tuple[Found, str]],
    jobs: int,
    fault: Callable[[BaseException], Problem],
    hire: Hire | None = None,
) -> Iterator[tuple[UnitRecord, Pieces]]:
    """Work on every filing and give the answers in the order of `tasks`.

    Args:
        bench: what is the same for all.
        tasks: the filings, each with the name of its own reports.
        jobs: how many processes; 1 works in this one.
        fault: what is said of an error that nobody foresaw.
        hire: who is to work on them; left out, processes of this machine, or this one where there is little to do.

    Raises Unusable where there is nobody to work on them any more.
    """
    if hire is not None:
        yield from _by_workers(bench, tasks, jobs, fault, hire)
        return
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
    yield from _by_workers(bench, queue, jobs, fault, Processes)


def cores() -> int:
    """Return how many processes are worth starting on this machine."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows or macOS
        return os.cpu_count() or 1


def _chain(first: list[tuple[Found, str]], rest: Iterator[tuple[Found, str]]) -> Iterator[tuple[Found, str]]:
    yield from first
    yield from rest


def _by_workers(
    bench: Bench,
    tasks: Iterator[tuple[Found, str]],
    jobs: int,
    fault: Callable[[BaseException], Problem],
    hire: Hire,
) -> Iterator[tuple[UnitRecord, Pieces]]:
    waiting: deque[_Waiting] = deque()
    pool = hire(bench, jobs)
    try:
        for number, (found, page) in enumerate(tasks, 1):
            if hire is Processes and number % (jobs * _FRESH) == 0:
                while waiting:
                    answer, pool = _first(waiting, bench, pool, jobs, fault, hire)
                    yield answer
                pool.shutdown()
                pool = hire(bench, jobs)
            while True:
                try:
                    waiting.append(_Waiting(found, page, pool.submit(_work, found, page)))
                    break
                except pool.lost:
                    pool = _mended(pool, bench, jobs, waiting, hire)
            if len(waiting) >= jobs * _AHEAD:
                answer, pool = _first(waiting, bench, pool, jobs, fault, hire)
                yield answer
        while waiting:
            answer, pool = _first(waiting, bench, pool, jobs, fault, hire)
            yield answer
    finally:
        pool.shutdown(cancel=True)


def _first(
    waiting: "deque[_Waiting]",
    bench: Bench,
    pool: Workers,
    jobs: int,
    fault: Callable[[BaseException], Problem],
    hire: Hire,
) -> tuple[tuple[UnitRecord, Pieces], Workers]:
    """Return the answer to the filing that has waited longest, and the workers to go on with."""
    head = waiting.popleft()
    try:
        return head.answer.result(), pool
    except pool.lost:
        # whichever filing killed its process: the first is tried again by itself, the others all together
        answer = _alone(bench, head, fault, hire)
        return answer, _mended(pool, bench, jobs, waiting, hire)
    except Unusable:
        raise
    except Exception as error:
        return unread(head.found.path, fault(error), bench.draw, head.page), pool


def _alone(
    bench: Bench, one: "_Waiting", fault: Callable[[BaseException], Problem], hire: Hire
) -> tuple[UnitRecord, Pieces]:
    pool = hire(bench, 1)
    try:
        return pool.submit(_work, one.found, one.page).result()
    except pool.lost:
        problem = Problem("W615", values={"path": one.found.path})
        return unread(one.found.path, problem, bench.draw, one.page)
    except Unusable:
        raise
    except Exception as error:
        return unread(one.found.path, fault(error), bench.draw, one.page)
    finally:
        pool.shutdown()


def _mended(broken: Workers, bench: Bench, jobs: int, waiting: "deque[_Waiting]", hire: Hire) -> Workers:
    """Return new workers that work on everything that waits."""
    broken.shutdown(cancel=True)
    pool = hire(bench, jobs)
    # a filing among them may kill a process at once: what then cannot be handed on is tried again when its turn comes
    with contextlib.suppress(*pool.lost):
        for position, one in enumerate(list(waiting)):
            if not one.answer.done() or one.answer.cancelled() or one.answer.exception() is not None:
                waiting[position] = _Waiting(one.found, one.page, pool.submit(_work, one.found, one.page))
    return pool


def _work(bench: Bench, found: Found, page: str) -> tuple[UnitRecord, Pieces]:
    return bench.work(found, page)


def _safely(
    bench: Bench, found: Found, page: str, fault: Callable[[BaseException], Problem]
) -> tuple[UnitRecord, Pieces]:
    try:
        return bench.work(found, page)
    except Exception as error:
        if os.environ.get("WJCHECK_DEBUG"):
            raise
        return unread(found.path, fault(error), bench.draw, page)
