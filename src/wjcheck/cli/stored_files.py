"""Stored results named on the command line.

Handed: names. Gives back: what they hold, or the problem that says why it cannot be had.
"""

import errno
from typing import TYPE_CHECKING

from wjcheck.locale.message import Figure
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from wjcheck.district.snapshot import Snapshot
    from wjcheck.reading.discover import Found


def stored_snapshot(name: str) -> "Snapshot | Problem":
    """Return the snapshot of the result that is stored under `name`, or the problem that kept it from being read."""
    found = digested_snapshot(name)
    return found if isinstance(found, Problem) else found[0]


def digested_snapshot(name: str) -> "tuple[Snapshot, str] | Problem":
    """Return the same with the digest of the file's bytes."""
    from wjcheck.reading.digest import digest_of
    from wjcheck.reading.discover import read_one
    from wjcheck.reading.tree import Budget
    from wjcheck.report.stored_snapshot import LARGEST, read_snapshot

    found = read_one(name, Budget(size=LARGEST))
    if found.raw is None:
        return unread_result(found, name, LARGEST)
    read = read_snapshot(name, found.raw)
    return read if isinstance(read, Problem) else (read, digest_of(found.raw))


def unread_result(found: "Found", name: Figure, largest: int) -> Problem:
    """Return why a stored result could not be read; of a filing it would be told with advice for filings."""
    code = found.problem.code if found.problem else ""
    if code in ("W401", "W410"):
        return Problem("W430", values={"path": name})
    if code == "W405":
        return Problem("W432", values={"path": name, "limit": largest})
    number = found.problem.values.get("number") if found.problem else None
    return Problem("W431", values={"path": name, "number": number or errno.EISDIR})
