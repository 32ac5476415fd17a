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


def opened(path: str | Path, *, follow: bool) -> int:
    """Return the descriptor of a regular file, opened to be read.

    Args:
        path: the file.
        follow: whether its last step may be a link; what the link leads to has to be a regular file all the same.

    Raises:
        NotAFile: for anything else.
        OSError: where it is not there or may not be read.
    """
    _refuse(Path(path).stat(follow_symlinks=follow).st_mode)
    try:
        number = os.open(path, _PLAIN if follow else _PLAIN | _NO_LINK)
    except OSError as error:
        if error.errno == errno.ELOOP and not follow:  # put there since it was looked at
            raise NotAFile("link") from None
        raise
    try:
        _refuse(os.fstat(number).st_mode)
    except BaseException:
        os.close(number)
        raise
    return number


def read_regular(path: str | Path, most: int, *, follow: bool = False) -> bytes:
    """Return the bytes of a regular file, one more than `most` when there are more.

    Raises what `opened` does, and BeingWritten: half of what was there and half of what comes would be judged as one.
    """
    for _ in range(_TRIES):
        with os.fdopen(opened(path, follow=follow), "rb") as file:
            before = _state(file.fileno())
            raw = file.read(most + 1)
            if _state(file.fileno()) == before:
                return raw
    raise BeingWritten(errno.EBUSY, "being written", str(path))


def _state(number: int) -> tuple[int, int, int]:
    state = os.fstat(number)
    return state.st_size, state.st_mtime_ns, state.st_ctime_ns


def _refuse(mode: int) -> None:
    kind = kind_of(mode)
    if kind is not None:
        raise NotAFile(kind)
