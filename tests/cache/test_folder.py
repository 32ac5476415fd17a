"""What others may have had a hand in is not read, and not written to either."""

import os
import stat
from pathlib import Path

import pytest

from wjcheck.cache.folder import Folder, Unsafe

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs owners and modes of files")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def test_folders_and_files_are_closed_to_others(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Folder(tmp_path / "a" / "b").write("x", b"1")
    finally:
        os.umask(before)
    assert [mode(tmp_path / name) for name in ("a", "a/b", "a/b/x")] == [0o700, 0o700, 0o600]
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == ["x"]
    assert Folder(tmp_path / "a" / "b").read("x") == b"1"


@pytest.mark.parametrize("open_to", [0o770, 0o707, 0o777])
def test_a_folder_others_may_write_to_is_refused(tmp_path: Path, open_to: int) -> None:
    folder = tmp_path / "cache"
    folder.mkdir()
    folder.chmod(open_to)
    with pytest.raises(Unsafe):
        Folder(folder)


def test_a_folder_of_another_user_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Folder(tmp_path / "cache").write("x", b"1")
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(Unsafe):
        Folder(tmp_path / "cache")


def test_a_link_to_a_folder_and_a_file_are_no_folder(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "lost").symlink_to(tmp_path / "nowhere")
    for name in ("link", "file", "lost"):
        with pytest.raises(NotADirectoryError):
            Folder(tmp_path / name)


def test_a_folder_put_in_its_place_while_it_is_open_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir(mode=0o700)
    folder = Folder(tmp_path / "cache")
    (tmp_path / "cache").rename(tmp_path / "old")
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "x").write_bytes(b"foreign")
    with pytest.raises(FileNotFoundError):
        folder.read("x")
    folder.write("x", b"own")
    assert (tmp_path / "old" / "x").read_bytes() == b"own"
    assert (tmp_path / "cache" / "x").read_bytes() == b"foreign"


@pytest.mark.parametrize("kind", ["link", "fifo", "folder", "open to others"])
def test_an_entry_that_is_no_file_of_the_user_alone_is_not_read(tmp_path: Path, kind: str) -> None:
    folder, entry = Folder(tmp_path / "cache"), tmp_path / "cache" / "x"
    if kind == "link":
        (tmp_path / "y").write_bytes(b"1")
        entry.symlink_to(tmp_path / "y")
    elif kind == "fifo":
        os.mkfifo(entry, 0o600)
    elif kind == "folder":
        entry.mkdir()
    else:
        entry.write_bytes(b"1")
        entry.chmod(0o666)
    with pytest.raises(OSError, match="symbolic" if kind == "link" else None) as caught:
        folder.read("x")
    assert kind == "link" or isinstance(caught.value, Unsafe)


def test_the_latest_comes_first(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "cache")
    for age, name in enumerate("abc"):
        folder.write(name, b"")
        os.utime(tmp_path / "cache" / name, (age, age))
    assert folder.by_age() == ["c", "b", "a"]
