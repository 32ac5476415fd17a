import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

import pytest

from wjcheck.report.browser_run import environment, passing_folder, run_within


def alive(number: int) -> bool:
    """Whether a process is running; one that has ended and is not yet buried is not."""
    try:
        return Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def ended(number: int) -> bool:
    """Whether a process ends within two seconds."""
    until = time.monotonic() + 2
    while alive(number) and time.monotonic() < until:
        time.sleep(0.02)
    return not alive(number)


CHILD = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
open(sys.argv[1], "w").write(str(child.pid))
time.sleep(float(sys.argv[2]))
sys.exit(3)
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks up processes in /proc")
@pytest.mark.parametrize(("sleeps", "status"), [("60", None), ("0", 3)])
def test_whatever_the_command_started_ends_with_it(tmp_path: Path, sleeps: str, status: int | None) -> None:
    noted = tmp_path / "child"
    assert run_within([sys.executable, "-c", CHILD, str(noted), sleeps], 1.5, os.environ) == status
    assert ended(int(noted.read_text(encoding="utf-8")))


def test_the_command_is_silent_and_is_asked_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    says = "import sys; print('x'); print('y', file=sys.stderr); sys.exit(len(sys.stdin.read()))"
    assert run_within([sys.executable, "-c", says], 10, os.environ) == 0
    assert capfd.readouterr() == ("", "")


def test_a_command_that_is_none_raises(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"\x7fELF")
    (tmp_path / "x").chmod(0o755)
    with pytest.raises(OSError, match="Exec format"):
        run_within([str(tmp_path / "x")], 10, os.environ)


def test_the_folder_is_for_this_user_only_and_goes_even_after_a_fault(tmp_path: Path) -> None:
    def use() -> None:
        with passing_folder(tmp_path / "to be made") as folder:
            assert folder.stat().st_mode & 0o077 == 0
            (folder / "a").mkdir()
            (folder / "a" / "b").write_bytes(b"")
            raise KeyError

    with pytest.raises(KeyError):
        use()
    assert list((tmp_path / "to be made").iterdir()) == []


def test_a_folder_that_is_still_held_open_goes_a_moment_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really, tries = shutil.rmtree, []

    def held_twice(path: Path, ignore_errors: bool = False) -> None:
        tries.append(path)
        if len(tries) > 2:
            really(path, ignore_errors=ignore_errors)

    monkeypatch.setattr(shutil, "rmtree", held_twice)
    with passing_folder(tmp_path) as folder:
        (folder / "a").write_bytes(b"")
    assert list(tmp_path.iterdir()) == []
    assert tries == [folder] * 3


def test_a_browser_is_told_to_keep_its_things_in_the_folder() -> None:
    told = environment({"PATH": "p", "TMPDIR": "elsewhere", "TMP": "elsewhere"}, Path("/tmp/wjcheck-1"))
    assert told == {"PATH": "p"} | dict.fromkeys(
        ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR", "TEMP", "TMP"), "/tmp/wjcheck-1"
    )
    # Chromium ends itself where the address of its socket gets too long
    assert "TMPDIR" not in environment({"TMPDIR": "elsewhere"}, Path("/tmp") / ("x" * 60))


def test_folders_are_made_where_the_system_keeps_such() -> None:
    with passing_folder() as folder:
        assert folder.parent == Path(tempfile.gettempdir())
