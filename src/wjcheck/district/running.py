"""Filings worked on side by side in other processes, handed on in their order as they are done.

Handed: a bench and the filings found. Gives back: one answer for each filing, whatever happens: a worker that dies
costs the filing that killed it, and no other.
"""

import os
from collections.abc import Iterator

from wjcheck.district.batches import Answer, Batch, Fault, Known, Task, batches
from wjcheck.district.bench import Bench
from wjcheck.district.crew import Crew, safely
from wjcheck.district.executors import Hire, Processes

_AHEAD = 3
"""How many batches wait for each worker: enough that none is idle, few enough that memory stays flat."""


def worked(
    bench: Bench,
    tasks: Iterator[Task],
    jobs: int,
    fault: Fault,
    known: Known | None = None,
    *,
    renewed: bool = True,
    hire: Hire | None = None,
    few: int = 0,
    expected: int | None = None,
) -> Iterator[Answer]:
    """Work on every filing and give the answers in the order of `tasks`.

    Args:
        bench: what is the same for all.
        tasks: the filings, each with the name of its own reports.
        jobs: how many processes; 1 works in this one.
        fault: what is said of an error that nobody foresaw.
        known: gives the answer that is known of a filing already.
        renewed: whether new processes take the place of those that have worked on many filings.
        hire: who is to work on them; left out, processes of this machine, or this one where there is little to do.
        few: how many bytes of filings are too little to do for other processes to be started.
        expected: how many filings there will be, where that is known; it may be wrong.

    Raises Unusable where there is nobody to work on them any more.
    """
    if jobs <= 1 and hire is None:
        for found, page in tasks:
            yield (None if known is None else known(found, page)) or safely(bench, found, page, fault)
        return
    crew = Crew(
        bench, jobs, fault, renewed=renewed and hire is None, hire=hire or Processes, alone=hire is None, few=few
    )
    yield from _side_by_side(crew, batches(tasks, jobs, known, expected), jobs)


def cores() -> int:
    """Return how many processes are worth starting on this machine."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows or macOS
        return os.cpu_count() or 1


def _side_by_side(crew: Crew, handed: Iterator[Batch], jobs: int) -> Iterator[Answer]:
    try:
        for batch in handed:
            crew.hand(batch)
            if crew.worn:
                while crew:
                    yield from crew.answers()
                crew.let_go()
            elif crew.is_full(jobs * _AHEAD):
                yield from crew.answers()
        while crew:
            yield from crew.answers()
    finally:
        crew.let_go()
