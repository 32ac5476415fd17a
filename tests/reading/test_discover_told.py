"""A name that leads to no filing is told with what its message names: the path, the limit, the number of the error."""

import errno
import os
from pathlib import Path

import pytest

from wjcheck.locale.message import Figure
from wjcheck.reading import discover as room
from wjcheck.reading.discover import Found, discover, read_one
from wjcheck.reading.problem import Problem
from wjcheck.reading.regular import kind_told
from wjcheck.reading.tree import Budget

Values = dict[str, Figure]
FILING = "格式版本: 1\n".encode()


def _found(*paths: Path | str, budget: Budget | None = None) -> list[Found]:
    return list(discover([str(path) for path in paths], lambda most: FILING[:most], budget))


def test_what_is_not_there_is_told_by_its_path_and_what_may_be_meant(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(FILING)
    none, near = str(tmp_path / "b"), str(tmp_path / "a")
    assert _found(none, near) == [
        Found(none, problem=Problem("W401", values={"path": none})),
        Found(near, problem=Problem("W410", values={"path": near, "near": near + ".yaml"})),
    ]


def test_an_empty_folder_and_a_pipe_are_told_by_their_paths(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "empty").mkdir()
    assert [found.problem for found in _found(tmp_path / "empty", tmp_path / "pipe")] == [
        Problem("W404", values={"path": str(tmp_path / "empty")}),
        Problem("W403", values={"path": str(tmp_path / "pipe"), "kind": kind_told("pipe")}),
    ]


def test_a_file_too_large_is_told_with_its_size_and_the_limit_and_one_of_the_limit_is_read_whole(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(FILING)
    size = len(FILING)
    assert _found(path, budget=Budget(size=size)) == [Found(str(path), FILING)]
    values: Values = {"path": str(path), "size": size, "limit": size - 1}
    assert _found(path, budget=Budget(size=size - 1)) == [Found(str(path), problem=Problem("W405", values=values))]
    assert read_one(str(path)) == Found(str(path), FILING)
    assert read_one(str(path), Budget(size=size - 1)).problem == Problem("W405", values=values)


def test_what_cannot_be_read_is_told_with_the_number_of_the_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(FILING)

    def refused(*_: object) -> int:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(os, "open", refused)
    values: Values = {"path": str(path), "number": errno.EACCES}
    assert _found(path) == [Found(str(path), problem=Problem("W402", values=values))]
    assert _found("a\0b") == [Found("a\0b", problem=Problem("W402", values={"path": "a\0b", "number": 0}))]


def test_a_folder_that_cannot_be_listed_is_told_by_its_own_path_beside_what_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.yaml").write_bytes(FILING)
    (tmp_path / "shut").mkdir()
    scan = os.scandir

    def refused(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(errno.EACCES, "no", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refused)
    shut = str(tmp_path / "shut")
    values: Values = {"path": shut, "number": errno.EACCES}
    assert _found(tmp_path) == [
        Found(str(tmp_path / "a.yaml"), FILING),
        Found(shut, problem=Problem("W402", values=values)),
    ]


def test_too_many_files_are_told_with_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST_FILES", 2)
    for name in "abc":
        (tmp_path / f"{name}.yaml").write_bytes(FILING)
    values: Values = {"path": str(tmp_path), "limit": 2}
    assert _found(tmp_path) == [Found(str(tmp_path), problem=Problem("W406", values=values))]
    (tmp_path / "c.yaml").unlink()
    assert len(_found(tmp_path)) == 2


def test_what_is_left_out_is_asked_by_its_name(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.yaml").write_bytes(FILING)
    found = discover([str(tmp_path)], lambda _: b"", left_out=lambda name: name == str(tmp_path / "a.yaml"))
    assert [Path(one.path).name for one in found] == ["b.yaml"]


def test_standard_input_that_fails_is_told_by_its_name() -> None:
    def failing(_: int) -> bytes:
        raise OSError(errno.EIO, "no")

    values: Values = {"path": "-", "number": errno.EIO}
    assert list(discover(["-"], failing)) == [Found("-", problem=Problem("W402", values=values))]
