"""Opens a file only where it is a regular one: no link, pipe, socket or device is read, or waited for.

Handed: a name. Gives back: the bytes, never more than asked for, or `NotAFile`, which says what is there instead. What
is there is asked twice: before opening, so that a device is not even touched, and of what has been opened, so that
nothing can be put in its place in between.
"""

import errno
import os
import stat
from pathlib import Path
from typing import Literal, TypeAlias

from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Bilingual

Kind: TypeAlias = Literal["link", "folder", "pipe", "socket", "device", "other"]

_PLAIN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_TRIES = 3
_AT_ONCE = 1 << 20
_KINDS: tuple[tuple[int, Kind], ...] = (
    (stat.S_IFLNK, "link"),
    (stat.S_IFDIR, "folder"),
    (stat.S_IFIFO, "pipe"),
    (stat.S_IFSOCK, "socket"),
    (stat.S_IFCHR, "device"),
    (stat.S_IFBLK, "device"),
)


class NotAFile(Exception):
    """What a name leads to is no regular file."""

    def __init__(self, kind: Kind) -> None:
        super().__init__(kind)
        self.kind = kind

    @property
    def told(self) -> Bilingual:
        """What it is instead, in words."""
        return kind_told(self.kind)


class BeingWritten(OSError):
    """Somebody writes into the file each time it is read."""


def kind_told(kind: Kind) -> Bilingual:
    """Return what is no regular file in words: 符号链接, a named pipe."""
    return ui_text(f"file.kind.{kind}")


def kind_of(mode: int) -> Kind | None:
    """Return what a file's mode says it is; None for a regular file."""
    if stat.S_ISREG(mode):
        return None
    return next((kind for form, kind in _KINDS if stat.S_IFMT(mode) == form), "other")


def read_regular(path: str | Path, most: int, *, follow: bool = False, state: os.stat_result | None = None) -> bytes:
    """Return the bytes of a regular file, one more than `most` when there are more.

    Args:
        path: the file.
        most: how many bytes are wanted at most.
        follow: whether its last step may be a link; what the link leads to has to be a regular file all the same.
        state: what the system said of the file just now, asked in the same way; left out, it is asked.

    Raises:
        NotAFile: for anything else.
        BeingWritten: where it changes while it is read: half of what was there and half of what comes would be judged
            as one.
        OSError: where it is not there or may not be read.
    """
    for _ in range(_TRIES):
        _refuse((state or Path(path).stat(follow_symlinks=follow)).st_mode)
        number = _opened(path, follow=follow)
        try:
            before = os.fstat(number)
            _refuse(before.st_mode)
            raw = _bytes_of(number, most + 1, before.st_size)
            if _when(os.fstat(number)) == _when(before):
                return raw
        finally:
            os.close(number)
        state = None
    raise BeingWritten(errno.EBUSY, "being written", str(path))


def _opened(path: str | Path, *, follow: bool) -> int:
    try:
        return os.open(path, _PLAIN if follow else _PLAIN | _NO_LINK)
    except OSError as error:
        if error.errno == errno.ELOOP and not follow:  # put there since it was looked at
            raise NotAFile("link") from None
        raise


def _bytes_of(number: int, most: int, size: int) -> bytes:
    """Return no more than `most` bytes of a file that says it has `size`; one of no size may hold some all the same."""
    raw = os.read(number, min(most, size + 1))
    if len(raw) == size and raw:
        return raw  # nothing was behind them, or there would be one byte more
    parts, missing = [raw], most - len(raw)
    while missing and (part := os.read(number, min(missing, _AT_ONCE))):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


def _when(state: os.stat_result) -> tuple[int, int, int]:
    return state.st_size, state.st_mtime_ns, state.st_ctime_ns


def _refuse(mode: int) -> None:
    kind = kind_of(mode)
    if kind is not None:
        raise NotAFile(kind)
