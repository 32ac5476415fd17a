"""Writing a file so that there is never half of one.

Handed: a file name and the text or the bytes. They go to a temporary file in the same folder, which then
takes the place of the old one in a single step. Gives back: nothing, or the problem that kept it from being written.
"""

import contextlib
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from wjcheck.reading.problem import Problem

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def write_file(target: str, content: str | bytes | Iterable[str]) -> Problem | None:
    """Write `content` into the file `target`, whole or not at all.

    Args:
        target: the file; where it is a link, what the link leads to.
        content: a text, at once or in pieces, written as UTF-8 with `\\n` as line end, or the very bytes.

    Returns:
        None, or a problem: W407 with the system's error number, W409 for a target that is no ordinary file (a device or
        pipe must not be replaced by one), W413 for one that is write-protected, W414 for one that another program
        holds: all is written then, beside it and under the name the problem says. What was there is unchanged.
    """
    try:
        path = Path(target).resolve()
        if path.exists() and not path.is_file():
            return Problem("W409", values={"path": target})
        if path.exists() and not path.stat().st_mode & _WRITABLE:
            return Problem("W413", values={"path": target})  # which taking its place would pass over
        number, temporary = _beside(path)
    except (OSError, ValueError, RuntimeError) as error:
        return _not_written(target, error)
    try:
        with os.fdopen(number, "wb") as file:
            for piece in (content,) if isinstance(content, str | bytes) else content:
                file.write(piece if isinstance(piece, bytes) else piece.encode("utf-8", errors="backslashreplace"))
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(_mode(path))
    except BaseException as error:  # also when the pieces cannot be made, or somebody interrupts
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        if not isinstance(error, OSError):
            raise
        return _not_written(target, error)
    return _placed(Path(temporary), path, target)


def _beside(path: Path) -> tuple[int, str]:
    """Open a new file beside `path` that nobody else may read, and return its number and name. Raises OSError.

    The library's `tempfile` does the same, but takes longer to import than a report to be written.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    temporary = str(path.with_name(f".{path.name[:40]}.{os.urandom(6).hex()}.tmp"))
    return os.open(temporary, flags, 0o600), temporary


def _placed(temporary: Path, path: Path, target: str) -> Problem | None:
    """Let what is written take the place of `path`; where a program keeps it open, as Excel does, keep it beside it."""
    try:
        temporary.replace(path)
    except OSError as error:
        kept = kept_beside(temporary, target, path.stem, path.suffix, error)
        if kept is None:
            with contextlib.suppress(OSError):
                temporary.unlink()
        return kept or _not_written(target, error)
    except BaseException:  # somebody interrupts
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return None


def kept_beside(written: Path, target: str, stem: str, suffix: str, error: OSError) -> Problem | None:
    """Give what is written, but cannot take the place of its target, a name of its own beside it.

    Returns:
        The problem W414, which says the name; None where it cannot be named so either.
    """
    kept = written.with_name(f"{stem[:40]}.{written.name.split('.')[-2]}{suffix[:20]}")
    try:
        written.replace(kept)
    except OSError:
        return None
    beside = str(Path(target).with_name(kept.name))
    return Problem("W414", values={"path": target, "kept": beside, "number": error.errno or 0})


def _mode(path: Path) -> int:
    """Return the permissions of the file that is replaced, or those a new file gets from the user's umask."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0o077)
        os.umask(mask)
        return 0o666 & ~mask


def _not_written(target: str, error: Exception) -> Problem:
    return Problem("W407", values={"path": target, "number": getattr(error, "errno", None) or 0})
