"""Filings worked on beyond this machine: by the workers of a Dask scheduler that was named on the command line.

Handed: where the scheduler is. Gives back: workers as `executors.py` has them. What travels between client, scheduler
and workers are pickles, in which anything can be executed: only a scheduler that is trusted may be named, and no file
of a repository can name one (docs/district.md). The library is imported when a scheduler is asked for.
"""

import asyncio
import contextlib
import hashlib
import logging
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future, InvalidStateError
from functools import cache
from pathlib import Path
from sys import version_info
from time import sleep
from typing import TYPE_CHECKING, Any, Self, TypeVar
from weakref import WeakSet

import wjcheck
from wjcheck.district.executors import Lost, Unusable
from wjcheck.engine.identity import library
from wjcheck.reading.below import files_below
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from distributed import Client

T = TypeVar("T")
PATIENCE = 5
"""For how many seconds an answer of the scheduler is waited for."""
_LONG = 30
"""For how many seconds new workers are waited for, where all there were have gone."""
_STILL = 2
"""How many times an answer is waited for where the client has nothing left to wait for, before it counts as lost: it
may be on its way from the worker."""
_OPEN = ("pending", "lost")
"""What the client says of work that is yet to be done: for the first time, or again, its worker having gone."""
_LOGGERS = ("distributed", "distributed.client", "distributed.gc", "tornado", "tornado.application")
"""What writes to standard error by itself; whatever it would say is told as a problem, in the user's language."""
_SOURCES = ("py", "json", "j2", "css", "js")


class Stranger(Exception):
    """A worker has joined that does not run this program."""


class Cluster:
    """A scheduler and its workers, for as long as it is entered."""

    def __init__(self, address: str) -> None:
        """Keep where the scheduler is: `HOST:PORT`."""
        self._address = address
        self._rest = contextlib.ExitStack()
        self._client: Client | None = None
        self._killed: Lost = ()

    def __enter__(self) -> Self:
        """Connect. Raises Unusable: W623 without the library, W624 where no scheduler answers, W625 without workers."""
        try:
            from distributed import Client, KilledWorker
            from distributed.comm.core import CommClosedError
        except ImportError:
            raise Unusable(Problem("W623")) from None
        self._killed = (KilledWorker, CommClosedError)
        with contextlib.ExitStack() as entered:
            entered.enter_context(_silent())
            with self._asking():
                asyncio.run(asyncio.wait_for(_scheduler_at(self._address), PATIENCE))
                self._client = entered.enter_context(
                    Client(f"tcp://{self._address}", timeout=PATIENCE, set_as_default=False)
                )
            self._await_workers(PATIENCE)
            self._rest = entered.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the scheduler to itself."""
        with contextlib.suppress(Exception):  # it has gone before
            self._rest.close()

    @property
    def jobs(self) -> int:
        """How many workers there are now."""
        with self._asking():
            return len(self.client.nthreads())

    @property
    def client(self) -> "Client":
        """The connection."""
        assert self._client is not None  # set where it is entered
        return self._client

    def hire(self, kit: Any, _: int) -> "DaskWorkers":
        """Send `kit` to all workers. Raises Unusable: W624, W625, and W626 where one does not run this very program."""
        for _ in range(10 * PATIENCE):  # it may just be connecting again
            if self.client.status != "connecting":
                break
            sleep(0.1)
        mark = program()
        self._await_workers(PATIENCE)
        with self._asking():
            marks = self.client.run(program, on_error="return")
        for worker, its in sorted(marks.items()):
            if its != mark:
                raise Unusable(Problem("W626", values={"worker": worker.rpartition("/")[2]}))
        with self._asking():
            there = self.client.scatter(kit, broadcast=True, hash=False)
        return DaskWorkers(self, there, mark, (*self._killed, Stranger, CancelledError))

    def look(self) -> bool:
        """Wait until there is somebody to do the work; return whether any is still to be done. Raises Unusable."""
        self._await_workers(_LONG)
        return any(state.status in _OPEN for state in list(self.client.futures.values()))

    def _await_workers(self, seconds: int) -> None:
        with self._asking():
            try:
                if not self.client.nthreads():
                    self.client.wait_for_workers(1, timeout=seconds)
            except TimeoutError:
                raise Unusable(Problem("W625", values={"address": self._address})) from None

    @contextlib.contextmanager
    def _asking(self) -> Iterator[None]:
        """Take whatever goes wrong while the scheduler is asked for what it is: there is none to be asked."""
        try:
            with warnings.catch_warnings():
                # that versions differ; whether that matters is seen when the workers are asked what they run
                warnings.simplefilter("ignore")
                yield
        except Unusable:
            raise
        except Exception:  # nothing listens, something else does, or it has gone: of many kinds, most without a name
            raise Unusable(Problem("W624", values={"address": self._address, "seconds": PATIENCE})) from None


class DaskWorkers:
    """The workers of a scheduler, which hold the kit of this review."""

    def __init__(self, cluster: Cluster, there: Any, mark: str, lost: Lost) -> None:
        """Keep what work is sent with: `there` stands for the kit at the workers, `mark` for this program."""
        self._cluster, self._there, self._mark, self.lost = cluster, there, mark, lost
        # work that is the same in all its parts is done as often as it is asked for: it may be another review's
        self._executor = cluster.client.get_executor(pure=False)
        self._answers: WeakSet[Future[Any]] = WeakSet()

    def submit(self, work: Callable[..., T], *given: Any) -> "Future[T]":
        """See `executors.Workers`."""
        answer: Future[T] = _Patient(self._cluster.look)
        self._answers.add(answer)
        try:
            sent = self._executor.submit(_done, self._there, self._mark, work, given)
        except Exception:  # the connection has gone; its errors have no name
            answer.set_exception(CancelledError())
        else:
            sent.add_done_callback(lambda done: _hand_on(done, answer))
        return answer

    def shutdown(self, *, cancel: bool = False) -> None:
        """See `executors.Workers`."""
        with contextlib.suppress(Exception):  # as above
            self._executor.shutdown(wait=not cancel)
        for answer in list(self._answers):  # whoever asks next is not to wait for the news to arrive
            _end(answer, CancelledError())


class _Patient(Future[T]):
    """An answer that is waited for as long as there is anybody who works on it."""

    def __init__(self, look: Callable[[], bool]) -> None:
        super().__init__()
        self._look = look

    def result(self, timeout: float | None = None) -> T:
        """Return the answer.

        Raises what the work has raised; Unusable where nobody is left to do it; CancelledError where nothing is left to
        do and no answer comes: the library's executor forgets one whose worker goes while it hands it over.
        """
        still = 0
        while timeout is None:
            try:
                return super().result(PATIENCE)
            except TimeoutError:
                if self.done():
                    raise  # of the work itself
                still = 0 if self._look() else still + 1
                if still >= _STILL:
                    raise CancelledError from None
        return super().result(timeout)


def _hand_on(done: "Future[T]", answer: "Future[T]") -> None:
    error = CancelledError() if done.cancelled() else done.exception()
    if error is not None:
        _end(answer, error)
        return
    with contextlib.suppress(InvalidStateError):
        answer.set_result(done.result())


def _end(answer: "Future[Any]", error: BaseException) -> None:
    with contextlib.suppress(InvalidStateError):  # it has come meanwhile, or was given up
        answer.set_exception(error)


_turn = threading.Lock()
"""Whose turn it is in a worker that has several threads: the engine judges one filing at a time in a process."""


def _done(kit: Any, mark: str, work: Callable[..., T], given: tuple[Any, ...]) -> T:
    """Do a piece of work, in a worker. Raises Stranger in one that has joined and runs another program."""
    if program() != mark:
        raise Stranger
    with _turn:
        return work(kit, *given)


@cache
def program() -> str:
    """Return what tells this program, Python and the library of the conditions from any other: by it reports differ."""
    root = Path(wjcheck.__file__).parent
    found = hashlib.sha256(f"{version_info[:2]} {library()}".encode())
    for name, path in files_below(root, _SOURCES).items():
        found.update(f"{name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return found.hexdigest()


async def _scheduler_at(address: str) -> None:
    """Ask who is there: a client would wait for ever for something that takes a connection and says nothing."""
    from distributed.core import rpc

    async with rpc(f"tcp://{address}", timeout=PATIENCE) as there:
        told = await there.identity()
    if told["type"] != "Scheduler":
        raise ConnectionError


@contextlib.contextmanager
def _silent() -> Iterator[None]:
    levels = {logger: logger.level for logger in map(logging.getLogger, _LOGGERS)}
    try:
        for logger in levels:
            logger.setLevel(logging.CRITICAL + 1)
        yield
    finally:
        for logger, level in levels.items():
            logger.setLevel(level)
