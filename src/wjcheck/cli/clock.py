"""The clock: the only place of the program that reads it."""

import os
import time as system
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path


def today() -> date:
    """Return the day it is in Asia/Shanghai, which has had no summer time since 1991."""
    return _now().date()


def time_of_day() -> time:
    """Return the time it is in Asia/Shanghai."""
    return _now().time()


def spent() -> tuple[int, int]:
    """Return the nanoseconds of the processor this process has used, and those on a clock that is never set back."""
    return system.process_time_ns(), system.perf_counter_ns()


def started() -> tuple[int, int] | None:
    """Return what `spent` would have said when this process began, to a hundredth of a second; None where unknown.

    Only Linux tells it without a library of its own.
    """
    try:
        # the name of the program stands in brackets before it, and may hold anything
        after_name = Path("/proc/self/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2]
        ticks = int(after_name.split()[19])  # the 22nd value of proc_pid_stat(5)
        began = ticks * 1_000_000_000 // os.sysconf("SC_CLK_TCK")
        age = system.clock_gettime_ns(system.CLOCK_BOOTTIME) - began
    except (AttributeError, IndexError, OSError, ValueError):
        return None
    return 0, system.perf_counter_ns() - age


def _now() -> datetime:
    return datetime.now(UTC) + timedelta(hours=8)
