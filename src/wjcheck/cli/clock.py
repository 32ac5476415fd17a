"""The clock: the only place of the program that reads it."""

from datetime import UTC, date, datetime, time, timedelta


def today() -> date:
    """Return the day it is in Asia/Shanghai, which has had no summer time since 1991."""
    return _now().date()


def time_of_day() -> time:
    """Return the time it is in Asia/Shanghai."""
    return _now().time()


def _now() -> datetime:
    return datetime.now(UTC) + timedelta(hours=8)
