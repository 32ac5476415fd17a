import os
import subprocess
from pathlib import Path

import pytest

from wjcheck.reading.below import files_below


def test_it_finds_what_rglob_finds_without_links(tmp_path: Path) -> None:
    files = "b.yaml a.yaml a/c.yaml a-b.yaml a/b/d.yml e.txt .yaml f.yaml.bak g h.YAML"
    for name in files.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "link.yaml").symlink_to(tmp_path / "a.yaml")
    (tmp_path / "linked").symlink_to(tmp_path / "a")
    endings = {"yaml", "yml"}
    wanted = [
        path.relative_to(tmp_path).as_posix()
        for path in sorted(tmp_path.rglob("*"))
        if path.is_file() and path.suffix[1:] in endings and "link" not in str(path.relative_to(tmp_path))
    ]
    found = files_below(tmp_path, endings)
    assert list(found) == wanted == ["a/b/d.yml", "a/c.yaml", "a-b.yaml", "a.yaml", "b.yaml"]
    assert all(path == tmp_path / name for name, path in found.items())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs FIFOs")
def test_what_is_no_file_is_none_whatever_it_is_called(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    assert files_below(tmp_path, {"yaml"}) == {}


def test_as_deep_as_a_file_system_goes(tmp_path: Path) -> None:
    """Folders inside each other, more than functions may call each other."""
    here, depth = os.open(tmp_path, os.O_RDONLY), 1_500
    for _ in range(depth):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    assert files_below(tmp_path, {"yaml"}) == {}
    subprocess.run(["rm", "-r", str(tmp_path / "d")], check=True)  # what clears up after tests goes by recursion


def test_a_folder_that_may_not_be_looked_into_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "a.yaml").write_bytes(b"")
    whole = os.scandir

    def closed(path: Path) -> object:
        if path.name == "closed":
            raise PermissionError
        return whole(path)

    monkeypatch.setattr(os, "scandir", closed)
    assert list(files_below(tmp_path, {"yaml"})) == ["a.yaml"]
