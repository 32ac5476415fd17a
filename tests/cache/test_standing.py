"""What is known of files by how they stand is what their content comes to, whatever was done to them."""

import os
from pathlib import Path

import pytest

from wjcheck.cache.standing import Standing
from wjcheck.cache.store import Store

LATER = 3_000_000_000

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows does not say when a file was last changed")


class Reader:
    """Marks a file by its content, and counts how often it has to read it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "a.txt"
        self.path.write_bytes(b"one")
        self.store = Store(str(folder / "cache"), "marks", 8)
        self.read = 0

    def mark(self, after: int = LATER, name: str = "a") -> bytes:
        """Mark the file, so long after its last change."""
        seen = self.path.stat()
        now = max(seen.st_ctime_ns, seen.st_mtime_ns) + after
        return Standing(self.store, now).mark([(name, seen)], self._content)

    def _content(self) -> bytes:
        self.read += 1
        return self.path.read_bytes()


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    return Reader(tmp_path)


def test_it_is_read_once(reader: Reader) -> None:
    assert [reader.mark(), reader.mark(), reader.read] == [b"one", b"one", 1]


def test_another_content_of_the_same_size_and_time_is_seen(reader: Reader) -> None:
    before = reader.path.stat()
    assert reader.mark() == b"one"
    reader.path.write_bytes(b"two")
    os.utime(reader.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert reader.mark() == b"two"


def test_another_file_in_its_place_is_seen(reader: Reader) -> None:
    reader.mark()
    other = reader.path.with_name("b.txt")
    other.write_bytes(b"two")
    other.replace(reader.path)
    assert reader.mark() == b"two"


def test_another_name_is_another_file(reader: Reader) -> None:
    reader.mark()
    reader.mark(name="b")
    assert reader.read == 2


def test_nothing_is_kept_of_what_was_written_a_moment_ago(reader: Reader) -> None:
    """It might be written to again within the step in which times are kept, and stand as it did."""
    for after in (0, 1_000_000_000, -LATER):
        reader.mark(after)
        reader.mark(after)
    assert reader.read == 6


def test_nothing_is_kept_where_the_system_does_not_tell(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wjcheck.cache.standing._TOLD", False)
    reader.mark()
    reader.mark()
    assert reader.read == 2
