import contextlib
import os
import socket
from collections.abc import Sequence
from pathlib import Path

import pytest

from wjcheck.locale.message import Bilingual
from wjcheck.reading.discover import MOST_FILES, Found, discover, is_filing
from wjcheck.reading.tree import Budget

FILING = "格式版本: 1\n单位: {名称: 示例镇}\n".encode()


def _nothing(_: int) -> bytes:
    raise AssertionError("standard input was not asked for")


def _found(*paths: str | Path, budget: Budget | None = None) -> list[Found]:
    return list(discover([str(path) for path in paths], _nothing, budget))


def _codes(found: Sequence[Found]) -> list[str | None]:
    return [entry.problem.code if entry.problem else None for entry in found]


def _kinds(found: Sequence[Found]) -> list[str]:
    kinds = [entry.problem.values["kind"] for entry in found if entry.problem and entry.problem.code == "W403"]
    return [kind.zh for kind in kinds if isinstance(kind, Bilingual)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wjcheck: 1\n", True),
        ("格式版本: 1\n", True),
        ("# 虚构数据\n\n  # 注\n格式版本 : 1\n", True),
        ("格式版本\n: 1\n", False),
        ("单位: {}\n格式版本: 1\n", True),
        ("单位: {}\r\n格式版本: 1\r\n", True),
        ("'wjcheck': 1\n", True),
        ('"格式版本": 1\n', True),
        ("格式版本：1\n", True),
        ("# 说明\n\n---\n  格式版本: 1\n  年度: 2024\n", True),
        ("{年度: 2024, 格式版本: 1}\n", True),
        ('{"wjcheck": 1}\n', True),
        ("roster:\n  wjcheck: 1\n", False),
        ("说明: 格式版本\n", False),
        ("# 格式版本: 1\nwaivers: []\n", False),
        ("wjchecks: 1\n", False),
        ("- 格式版本: 1\n", False),
        ("{说明: 无}\n", False),
        ("", False),
        ("#\n", False),
    ],
)
def test_is_filing(text: str, expected: bool) -> None:
    for encoding in ("utf-8", "utf-8-sig", "gb18030", "utf-16"):
        assert is_filing(text.encode(encoding)) is expected, encoding


def test_spoilt_filing_is_still_a_filing() -> None:
    assert is_filing(b"wjcheck: 1\nx: \xff\xfe\xff\n")
    assert is_filing("格式版本: 1\n".encode() + b"\x00\xff")


def test_folder_gives_its_filings_sorted_and_passes_others_over(tmp_path: Path) -> None:
    for name in ("b.yaml", "a/z.yml", "a/b/c.YAML", "C.yaml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(FILING)
    (tmp_path / "district.yaml").write_text("units: []\n")
    (tmp_path / "notes.txt").write_bytes(FILING)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.yaml").write_bytes(FILING)
    found = _found(tmp_path)
    assert [Path(entry.path).relative_to(tmp_path).as_posix() for entry in found] == [
        "C.yaml",
        "a/b/c.YAML",
        "a/z.yml",
        "b.yaml",
    ]
    assert all(entry.raw == FILING for entry in found)


def test_file_named_by_the_user_is_read_whatever_it_is(tmp_path: Path) -> None:
    other = tmp_path / "district.txt"
    other.write_text("units: []\n")
    assert _found(other) == [Found(str(other), b"units: []\n")]


def test_same_file_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(FILING)
    assert len(_found(path, tmp_path, path)) == 1


def test_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(FILING)
    assert _codes(_found(tmp_path / "none.yaml", path / "below.yaml", "a\0b")) == ["W401", "W401", "W402"]


def test_folder_without_filings(tmp_path: Path) -> None:
    (tmp_path / "district.yaml").write_text("units: []\n")
    assert _codes(_found(tmp_path)) == ["W404"]


def test_pipes_and_devices_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as bound:
        bound.bind(str(tmp_path / "sock.yaml"))
    assert _kinds(_found(tmp_path)) == ["命名管道（FIFO）", "套接字"]
    assert _kinds(_found(tmp_path / "pipe.yaml", "/dev/zero")) == ["命名管道（FIFO）", "设备文件"]


def test_folders_nested_deeper_than_calls_may_be(tmp_path: Path) -> None:
    levels = [f"{tmp_path}{'/a' * number}" for number in range(1, 1_200)]
    for level in levels:
        os.mkdir(level)  # noqa: PTH102 - a path of so many parts is beyond what pathlib can make
    filing = f"{levels[-1]}/深.yaml"
    with open(filing, "wb") as file:  # noqa: PTH123 - likewise
        file.write(FILING)
    found = _found(tmp_path)
    os.remove(filing)  # noqa: PTH107 - likewise; and pytest could not clear it away
    for level in reversed(levels):
        os.rmdir(level)  # noqa: PTH106 - likewise
    assert [entry.path for entry in found] == [filing]


def test_size_is_capped_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * 11)
    assert _codes(_found(path, budget=Budget(size=10))) == ["W405"]
    assert _codes(_found(path, budget=Budget(size=11))) == [None]


def test_links_are_followed_inside_the_folder_only(tmp_path: Path) -> None:
    folder, outside = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    outside.mkdir()
    (outside / "a.yaml").write_bytes(FILING)
    (folder / "b.yaml").write_bytes(FILING)
    (folder / "c.yaml").symlink_to("b.yaml")
    (folder / "secret.yaml").symlink_to(outside / "a.yaml")
    (folder / "linked").symlink_to(outside)
    (folder / "loop").symlink_to(folder)
    (folder / "self.yaml").symlink_to("self.yaml")
    found = {Path(entry.path).name: entry.problem for entry in _found(folder)}
    assert list(found) == ["b.yaml", "secret.yaml", "self.yaml"]
    assert [problem.code if problem else None for problem in found.values()] == [None, "W403", "W403"]
    assert found["secret.yaml"] is not None
    assert found["secret.yaml"].values["kind"] == Bilingual("符号链接", "a symbolic link")


def test_a_link_to_a_filing_below_the_folder_is_that_filing(tmp_path: Path) -> None:
    (tmp_path / "实").mkdir()
    (tmp_path / "实" / "甲.yml.alt").write_bytes(FILING)
    (tmp_path / "链.yaml").symlink_to("实/甲.yml.alt")
    (entry,) = _found(tmp_path)
    assert (Path(entry.path).name, entry.raw) == ("链.yaml", FILING)


def test_unreadable_file_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(FILING)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    assert _codes(_found(path)) == ["W402"]


def test_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wjcheck.reading.discover.MOST_FILES", 3)
    assert MOST_FILES >= 41_352, "every township-level unit of the country must fit"
    for number in range(4):
        (tmp_path / f"{number}.yaml").write_bytes(FILING)
    assert _codes(_found(tmp_path)) == ["W406"]


def test_standard_input_is_read_once_and_no_further_than_allowed() -> None:
    asked: list[int] = []

    def stdin(limit: int) -> bytes:
        asked.append(limit)
        return FILING

    assert list(discover(["-", "-"], stdin, Budget(size=100))) == [Found("-", FILING)]
    assert asked == [101]


def test_standard_input_that_cannot_be_read_is_a_problem() -> None:
    def stdin(_: int) -> bytes:
        raise IsADirectoryError(21, "Is a directory")

    assert _codes(list(discover(["-"], stdin))) == ["W402"]


def test_a_name_without_its_ending_is_told_which_file_is_meant(tmp_path: Path) -> None:
    (tmp_path / "甲.yaml").write_text("格式版本: 1\n", encoding="utf-8")
    (found,) = discover([str(tmp_path / "甲")], lambda _: b"")
    assert found.problem is not None
    assert (found.problem.code, found.problem.values["near"]) == ("W410", str(tmp_path / "甲.yaml"))
    (long,) = discover([str(tmp_path / ("x" * 252))], lambda _: b"")
    assert long.problem is not None
    assert long.problem.code == "W401"
