"""Only regular files are opened, whatever is put in their place between looking and opening."""

import os
import stat
from pathlib import Path

import pytest

from wjcheck.reading.regular import BeingWritten, NotAFile, kind_of, read_regular

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files there")


def refusal(path: Path, *, follow: bool = False, state: os.stat_result | None = None) -> str:
    with pytest.raises(NotAFile) as caught:
        read_regular(path, 10, follow=follow, state=state)
    return caught.value.kind


def test_no_more_is_read_than_asked_for_and_one_byte(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 20)
    assert read_regular(tmp_path / "a", 10) == b"x" * 11


def test_each_kind_has_its_name(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe") == "pipe"
    assert refusal(tmp_path / "link") == "link"
    assert refusal(tmp_path / "link", follow=True) == "pipe"
    assert refusal(tmp_path) == "folder"
    assert refusal(Path("/dev/zero")) == "device"
    assert [kind_of(mode) for mode in (stat.S_IFSOCK, stat.S_IFBLK, stat.S_IFREG, 0)] == [
        "socket",
        "device",
        None,
        "other",
    ]


def test_a_link_is_followed_where_that_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    (tmp_path / "link").symlink_to("a")
    assert read_regular(tmp_path / "link", 10, follow=True) == b"x"


@pytest.mark.parametrize(("put", "kind"), [("pipe", "pipe"), ("link", "link")])
def test_what_was_put_in_its_place_after_it_was_looked_at(tmp_path: Path, put: str, kind: str) -> None:
    (tmp_path / "a").write_bytes(b"x")
    before = (tmp_path / "a").stat()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("a")
    assert refusal(tmp_path / put, state=before) == kind


def test_a_file_that_says_it_is_empty_is_read_all_the_same() -> None:
    status = Path("/proc/self/status")
    if not status.is_file():
        pytest.skip("no such files there")
    assert status.stat().st_size == 0
    assert read_regular(status, 100_000).count(b"\n") > 10


def test_what_grows_while_it_is_read_is_being_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"x")
    real = os.read

    def growing(number: int, most: int) -> bytes:
        raw = real(number, most)
        with file.open("ab") as more:
            more.write(b"y")
        return raw

    monkeypatch.setattr(os, "read", growing)
    with pytest.raises(BeingWritten):
        read_regular(file, 100)
