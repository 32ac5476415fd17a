"""Run a command and say what it took: seconds by the clock and of the processor, and memory.

Processor seconds are those of the process and of all it started and waited for (wait4). `largest` is the peak of the
largest process (ru_maxrss); `all` is the most that all of them held at the same time, a page that several share being
counted once (the sum of PSS, looked at five times a second; on Linux only).
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_OFTEN = 0.2
"""Seconds between two looks at the memory: looking takes processor time away from what is looked at."""
_UNIT = 1024 if sys.platform == "linux" else 1
"""What ru_maxrss counts in."""


class Failed(Exception):
    """A command did not do what was to be measured; the text says which, and what it said."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What one run took: seconds and megabytes (of a million bytes); `all_mb` is None where nobody could look."""

    wall: float
    cpu: float
    largest_mb: float
    all_mb: float | None


def run(command: Sequence[str], environment: Mapping[str, str], good: Sequence[int] = (0, 1)) -> Sample:
    """Run a command to its end. Raises Failed where its exit status is not a good one."""
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    most, done = [0.0], threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, most, done))
    watcher.start()
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    done.set()
    watcher.join()
    process.stderr.close()
    if process.returncode not in good:
        raise Failed(f"{' '.join(command[:4])} …: {process.returncode}\n{said.decode(errors='replace')[-600:]}")
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _UNIT / 1e6, most[0] / 1e6 or None)


def _watch(pid: int, most: list[float], done: threading.Event) -> None:
    while not done.wait(_OFTEN):
        most[0] = max(most[0], sum(_held(one) for one in _family(pid)))


def _family(pid: int) -> Iterator[int]:
    """Give a process and all that descend from it."""
    yield pid
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from _family(int(child))


def _held(pid: int) -> int:
    """Return the bytes a process holds, its share of what it shares."""
    with suppress(OSError, ValueError, IndexError):
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
        return int(text.partition("\nPss:")[2].split()[0]) * 1024
    return 0
