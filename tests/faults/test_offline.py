"""No command of the program asks for a socket to another machine."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.cli.command import plain_environment
from tests.faults import offline

_ROOT = Path(__file__).parents[2]


def _apart(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    arguments = (str(folder / "examples"), *arguments)
    environment = plain_environment(WJCHECK_CACHE=str(folder / "cache"))
    command = [sys.executable, "-m", "tests.faults.offline", *arguments]
    return subprocess.run(command, capture_output=True, cwd=_ROOT, env=environment, timeout=300, check=False)


def test_no_command_goes_out(tmp_path: Path) -> None:
    shutil.copytree(_ROOT / "examples", tmp_path / "examples")
    ran = _apart(tmp_path)
    assert ran.returncode == 0, ran.stderr.decode()
    guard, *ended = ran.stdout.decode().splitlines()
    assert guard == ("kernel" if sys.platform == "linux" else "hook")
    assert ended == [f"{arguments[0]} ended" for arguments, _ in offline.commands()]


def test_whoever_does_is_caught(tmp_path: Path) -> None:
    (tmp_path / "examples").mkdir()
    ran = _apart(tmp_path, "--try")
    assert ran.returncode not in (0, 1, 2)
