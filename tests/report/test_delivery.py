import os
import stat
from pathlib import Path

import pytest

from wjcheck.report.delivery import write_file


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_file_is_written_whole_as_utf8_and_nothing_else_is_left(tmp_path: Path) -> None:
    target = tmp_path / "结果.txt"
    assert write_file(str(target), "符合\n") is None
    assert target.read_bytes() == "符合\n".encode()
    assert _names(tmp_path) == ["结果.txt"]


def test_permissions_of_the_old_file_stay_and_a_new_one_follows_the_umask(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("x")
    old.chmod(0o640)
    before = os.umask(0o027)
    try:
        write_file(str(old), "y")
        write_file(str(new), "y")
    finally:
        os.umask(before)
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert stat.S_IMODE(new.stat().st_mode) == 0o640


def test_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("x")
    (tmp_path / "link").symlink_to("real")
    write_file(str(tmp_path / "link"), "y")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "y"


def test_missing_folder_is_a_problem(tmp_path: Path) -> None:
    problem = write_file(str(tmp_path / "none" / "a.json"), "x")
    assert problem is not None
    assert problem.code == "W407"


def test_failure_leaves_the_old_file_and_no_temporary_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    problem = write_file(str(target), "new")
    assert problem is not None
    assert problem.values["number"] == 28
    assert target.read_text() == "old"
    assert _names(tmp_path) == ["a.json"]


def test_folder_as_target_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    assert write_file(str(tmp_path / "d"), "x") is not None
    assert _names(tmp_path) == ["d"]
