"""What was worked out from the content of files, found again by how they stand, without reading them.

Handed: the names of files with what the system says of each, and the work. Gives back: what the work came to when the
files last stood so. A file that has been written to does not stand as it did, whatever its size and its time of change
are made to be: the system keeps on its own when a file's entry was last changed, and nobody can set that. It keeps it
only in steps, so nothing is kept of files that were written to a moment ago: they might be again within the same step.
Windows does not tell that time, and nothing is kept there.
"""

import os
from collections.abc import Callable, Iterable

from wjcheck.cache.store import Store, key_of

_STEP = 2_000_000_000
"""The longest step, in nanoseconds, in which a file system of today keeps times."""
_TOLD = os.name != "nt"


class Standing:
    """What is known of files by how they stand."""

    def __init__(self, store: Store, now: int) -> None:
        """Take where it is kept, and the time, in nanoseconds since 1970."""
        self._store = store
        self._now = now

    def mark(self, files: Iterable[tuple[str, os.stat_result]], work: Callable[[], bytes]) -> bytes:
        """Return what `work` makes of the content of `files`; they are all the files it reads, by their names."""
        if not _TOLD:
            return work()
        newest, parts = 0, []
        for name, seen in files:
            times = (seen.st_mtime_ns, seen.st_ctime_ns)
            newest = max(newest, *times)
            parts.append(repr((name, seen.st_dev, seen.st_ino, seen.st_size, *times)).encode())
        key = key_of(parts)
        found = self._store.get(key)
        if found is None:
            found = work()
            if newest < self._now - _STEP:
                self._store.put(key, found)
        return found
