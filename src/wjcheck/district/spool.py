"""What single filings give for the reports of a district, kept on disk until the reports are written.

Handed: pieces of text, as they are made. Gives back: the same, in their order, as often as they are asked for. So a
review of a thousand filings takes no more memory than one of ten.
"""

import contextlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Self

if TYPE_CHECKING:
    import tempfile


class SpoolError(Exception):
    """There is no room for the pieces; `number` is the system's error number."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SpoolError(error.errno or 0) from None


class Spool:
    """A folder that lasts as long as it is used, with one file for every kind of piece. Raises SpoolError."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._files: dict[str, BinaryIO] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for file in self._files.values():
            with contextlib.suppress(OSError):  # what is left to be written is not needed any more
                file.close()
        if self._folder is not None:
            self._folder.cleanup()

    def keep(self, pieces: Mapping[str, str]) -> None:
        """Add the pieces of one filing, each to its kind."""
        for kind, text in pieces.items():
            with _told():
                if kind not in self._files:
                    self._files[kind] = self._path(kind).open("wb")
                raw = text.encode("utf-8", errors="surrogatepass")
                self._files[kind].write(b"%d\n%b" % (len(raw), raw))

    def pieces(self, kind: str) -> Iterator[str]:
        """Give all pieces of one kind, in the order in which they were added."""
        if kind not in self._files:
            return
        with _told():
            self._files[kind].flush()
        with self._path(kind).open("rb") as file:
            for length in file:
                yield file.read(int(length)).decode("utf-8", errors="surrogatepass")

    def records(self, kind: str) -> Iterator[Any]:
        """Give the pieces of one kind, which are JSON, as plain values."""
        for piece in self.pieces(kind):
            yield json.loads(piece)

    def _path(self, kind: str) -> Path:
        if self._folder is None:
            import tempfile  # while the first filings are worked on: it takes as long as judging one

            self._folder = tempfile.TemporaryDirectory(prefix="wjcheck-", ignore_cleanup_errors=True)
        return Path(self._folder.name) / kind
