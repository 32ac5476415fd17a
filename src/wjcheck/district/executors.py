"""Where filings are worked on: in processes of this machine, unless another place is named.

Handed: what every worker needs, such as a bench, and how many workers there are to be. Gives back: workers that are
given work and answer as executors of the standard library do. What the work is, is no business of theirs.
"""

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
_SELDOM = 100_000
"""How many more things there are to be in a worker before Python looks for cycles among them; it finds next to none."""
Lost: TypeAlias = tuple[type[BaseException], ...]


class Unusable(Exception):
    """There is nobody to do the work, and there will not be; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem.code)
        self.problem = problem


class Workers(Protocol):
    """Workers that have been handed a kit, once, and do any work with it."""

    @property
    def lost(self) -> Lost:
        """The errors that say that a worker died and not what its work came to."""

    def submit(self, work: Callable[..., T], *given: Any) -> "Future[T]":
        """Have `work(kit, *given)` done by one of them. Raises one of `lost` where they can do nothing any more."""

    def shutdown(self, *, cancel: bool = False) -> None:
        """Let them go once they are done; with `cancel` what they have not begun is not done."""


Hire: TypeAlias = Callable[[Any, int], Workers]
"""Gives workers: handed their kit, a plain value that can be sent to other processes, and how many are wanted. Raises
Unusable."""


class Processes:
    """Workers that are processes of this machine."""

    def __init__(self, kit: Any, jobs: int) -> None:
        """Start `jobs` processes, each of which is handed `kit` as it starts."""
        # a tenth of what a run takes to start, where it needs no workers
        from concurrent.futures import CancelledError, ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool

        self.lost: Lost = (BrokenProcessPool, CancelledError)
        self._pool = ProcessPoolExecutor(jobs, initializer=_start, initargs=(kit,))

    def submit(self, work: Callable[..., T], *given: Any) -> "Future[T]":
        """See `Workers`."""
        return self._pool.submit(_with_kit, work, *given)

    def shutdown(self, *, cancel: bool = False) -> None:
        """See `Workers`."""
        self._pool.shutdown(wait=True, cancel_futures=cancel)


_kit: Any = None
"""The kit of a worker process, set once when it starts; each process has its own and no other reads it."""


def _start(kit: Any) -> None:
    global _kit  # a worker process has no other place for what it is started with
    _kit = kit
    gc.freeze()
    gc.set_threshold(_SELDOM, *gc.get_threshold()[1:])


def _with_kit(work: Callable[..., T], *given: Any) -> T:
    return work(_kit, *given)
