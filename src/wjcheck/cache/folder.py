"""A folder that nobody but the user may write to: what is in it was put there by this user's own program.

Handed: its name. Gives back: the bytes of files in it. The folder is opened once and looked at while it is open, and
everything in it is then named from there, so that no link and no folder put in its place meanwhile leads elsewhere.
Systems without that way to name files (Windows) go by the whole name; the folder of the user's profile is closed to
others there.
"""

import os
import stat
from collections.abc import Callable
from pathlib import Path

LARGEST = 16 * 1024 * 1024
"""Larger files than this are none of the program's own."""
_CLOSED = 0o700
_OWN = 0o600
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_FROM_FOLDER = os.open in os.supports_dir_fd and os.rename in os.supports_dir_fd
_FLAGS = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_UNWAITING = getattr(os, "O_NONBLOCK", 0)
"""Opening a FIFO would else wait until somebody writes to it."""


class Unsafe(OSError):
    """A folder or a file that others may have written to, or that is none."""


class Folder:
    """A folder of the user's own. Raises OSError where it cannot be made, read or written, or may be another's."""

    def __init__(self, path: Path) -> None:
        """Make the folder where it is not there, and open it."""
        _make(path)
        self._path = path
        self._fd: int | None = None
        if _FROM_FOLDER:
            self._fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | _FLAGS)
        try:
            _refuse_strange(os.fstat(self._fd) if self._fd is not None else path.lstat(), stat.S_ISDIR)
        except OSError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the folder."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def read(self, name: str) -> bytes:
        """Return the bytes of a file. Raises OSError."""
        fd = os.open(self._named(name), os.O_RDONLY | _FLAGS | _UNWAITING, dir_fd=self._fd)
        try:
            found = os.fstat(fd)
            _refuse_strange(found, stat.S_ISREG)
            if found.st_size > LARGEST:
                raise Unsafe(name)
            with os.fdopen(fd, "rb", closefd=False) as file:
                return file.read(found.st_size + 1)
        finally:
            os.close(fd)

    def write(self, name: str, raw: bytes) -> None:
        """Put a file in place as a whole, written aside before. Raises OSError, and leaves nothing behind then."""
        aside = f"{name}.{os.getpid()}-{os.urandom(8).hex()}"
        fd = os.open(self._named(aside), os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, _OWN, dir_fd=self._fd)
        try:
            with os.fdopen(fd, "wb") as file:
                file.write(raw)
            os.replace(self._named(aside), self._named(name), src_dir_fd=self._fd, dst_dir_fd=self._fd)
        except BaseException:
            self.remove(aside)
            raise

    def remove(self, name: str) -> None:
        """Take a file away where it is there and can be."""
        try:
            os.unlink(self._named(name), dir_fd=self._fd)
        except OSError:
            return  # gone already, or held open by another program, as Windows does not allow it then

    def by_age(self) -> list[str]:
        """Return the names of all files in the folder, the latest written first. Raises OSError."""
        found = []
        for name in os.listdir(self._fd if self._fd is not None else self._path):  # noqa: PTH208 - of the open folder
            try:
                seen = os.stat(self._named(name), dir_fd=self._fd, follow_symlinks=False)
            except FileNotFoundError:
                continue  # another run has taken it away
            if not stat.S_ISDIR(seen.st_mode):
                found.append((seen.st_mtime_ns, name))
        return [name for _, name in sorted(found, reverse=True)]

    def _named(self, name: str) -> str:
        return name if self._fd is not None else str(self._path / name)


def _make(path: Path) -> None:
    """Make a folder and those it lies in, all closed to others."""
    for folder in (*reversed(path.parents), path):
        try:
            folder.mkdir(mode=_CLOSED)
        except FileExistsError:
            continue  # whatever it is: it is looked at once it is open
        except OSError:
            if not folder.is_dir():  # on some systems what is there already, such as a drive, is refused otherwise
                raise


def _refuse_strange(found: os.stat_result, is_kind: Callable[[int], bool]) -> None:
    """Raise Unsafe for what is of another kind, of another user, or open to others for writing."""
    mine = not hasattr(os, "geteuid") or (found.st_uid == os.geteuid() and not found.st_mode & _OTHERS_WRITE)
    if not is_kind(found.st_mode) or not mine:
        raise Unsafe(found.st_mode)
