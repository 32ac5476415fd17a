"""Reports that are folders: there is never half of one, and nothing that is not ours is ever replaced."""

import os
from pathlib import Path
from unittest import mock

import pytest

from wjcheck.reading.problem import Problem
from wjcheck.report.folders import MARK, StagedFolder, stage


def staged(target: Path) -> StagedFolder:
    found = stage(str(target))
    assert isinstance(found, StagedFolder)
    return found


def written(target: Path, text: str) -> None:
    folder = staged(target)
    (folder.path / "index.html").write_text(text, encoding="utf-8")
    assert folder.place() is None
    folder.drop()


def test_nothing_stands_there_before_all_is_written(tmp_path: Path) -> None:
    folder = staged(tmp_path / "deep" / "报告")
    (folder.path / "index.html").write_text("1", encoding="utf-8")
    assert not (tmp_path / "deep" / "报告").exists()
    assert folder.place() is None
    assert sorted(one.name for one in (tmp_path / "deep").iterdir()) == ["报告"]
    assert sorted(one.name for one in (tmp_path / "deep" / "报告").iterdir()) == [MARK, "index.html"]


def test_a_report_of_ours_is_replaced_as_a_whole(tmp_path: Path) -> None:
    folder = staged(tmp_path / "r")
    (folder.path / "units").mkdir()
    (folder.path / "units" / "old.html").write_text("", encoding="utf-8")
    assert folder.place() is None
    written(tmp_path / "r", "2")
    assert sorted(one.name for one in (tmp_path / "r").iterdir()) == [MARK, "index.html"]
    assert (tmp_path / "r" / "index.html").read_text(encoding="utf-8") == "2"
    assert [one.name for one in tmp_path.iterdir()] == ["r"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "r").mkdir()
    written(tmp_path / "r", "1")
    assert (tmp_path / "r" / "index.html").is_file()


@pytest.mark.parametrize("kind", ["folder", "file", "looks like ours"])
def test_what_is_not_ours_is_never_replaced(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "r"
    if kind == "file":
        target.write_text("theirs", encoding="utf-8")
    else:
        target.mkdir()
        (target / "theirs").write_text("", encoding="utf-8")
        if kind == "looks like ours":
            (target / MARK).mkdir()
    problem = stage(str(target))
    assert isinstance(problem, Problem)
    assert problem.code == ("W622" if kind == "file" else "W617")
    assert [one.name for one in tmp_path.iterdir()] == ["r"]


@pytest.mark.parametrize("work", ["added", "changed", "a link"])
def test_what_somebody_has_worked_on_since_is_kept(tmp_path: Path, work: str) -> None:
    written(tmp_path / "r", "1")
    page, note = tmp_path / "r" / "index.html", tmp_path / "r" / "units" / "note.txt"
    if work == "added":
        note.parent.mkdir()
        note.write_text("theirs", encoding="utf-8")
    elif work == "changed":
        page.write_text("1, and by hand", encoding="utf-8")
    else:
        page.unlink()
        page.symlink_to(tmp_path)
    problem = stage(str(tmp_path / "r"))
    assert isinstance(problem, Problem)
    assert (problem.code, problem.values["what"]) == ("W617", ("units/note.txt" if work == "added" else "index.html",))


def test_what_is_added_while_the_report_is_made_is_kept(tmp_path: Path) -> None:
    written(tmp_path / "r", "1")
    folder = staged(tmp_path / "r")
    (tmp_path / "r" / "note.txt").write_text("theirs", encoding="utf-8")
    problem = folder.place()
    folder.drop()
    assert problem is not None
    assert problem.code == "W617"
    assert (tmp_path / "r" / "note.txt").read_text(encoding="utf-8") == "theirs"


@pytest.mark.parametrize("mark", ["", "wjcheck\n", "[]", '{"files": 3}', "[" * 100_000])
def test_a_mark_that_lists_nothing_covers_nothing(tmp_path: Path, mark: str) -> None:
    written(tmp_path / "r", "1")
    (tmp_path / "r" / MARK).write_text(mark, encoding="utf-8")
    problem = stage(str(tmp_path / "r"))
    assert isinstance(problem, Problem)
    assert problem.code == "W617"


def test_what_is_dropped_leaves_nothing(tmp_path: Path) -> None:
    folder = staged(tmp_path / "r")
    (folder.path / "index.html").write_text("1", encoding="utf-8")
    folder.drop()
    assert list(tmp_path.iterdir()) == []


def test_where_it_cannot_be_put_the_old_one_stays(tmp_path: Path) -> None:
    written(tmp_path / "r", "old")
    folder = staged(tmp_path / "r")
    moved = Path.replace

    def failing(self: Path, goal: Path) -> Path:
        if self == folder.path:
            raise OSError(28, "no space")
        return moved(self, goal)

    with mock.patch.object(Path, "replace", failing):
        problem = folder.place()
    folder.drop()
    assert problem is not None
    assert (problem.code, problem.values["number"]) == ("W407", 28)
    assert (tmp_path / "r" / "index.html").read_text(encoding="utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["r"]


def test_where_no_folder_can_be_made_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    for target in (str(tmp_path / "file" / "r"), "a\0b"):
        problem = stage(target)
        assert isinstance(problem, Problem)
        assert problem.code == "W407"


@pytest.mark.skipif(not hasattr(os, "umask") or os.name == "nt", reason="modes are of POSIX")
def test_others_may_read_it(tmp_path: Path) -> None:
    written(tmp_path / "r", "1")
    assert (tmp_path / "r").stat().st_mode & 0o055 == 0o055
