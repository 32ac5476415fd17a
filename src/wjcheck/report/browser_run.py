"""Runs a browser for a limited time, in a folder of its own, and leaves nothing of it behind.

Handed: a command. Gives back: its exit status. Whatever the command started is ended with it.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

_LONGEST_FOLDER = 50
"""A longer folder leaves no room in the address of the socket that Chromium opens in TMPDIR (104 bytes on macOS)."""
_REMOVALS = 40
_PAUSE = 0.05


def run_within(command: Sequence[str], seconds: float, environ: Mapping[str, str]) -> int | None:
    """Run `command`, silent and without input, and return its exit status; None when it took longer than `seconds`.

    All processes it started and left are ended too. Raises OSError when it cannot be started.
    """
    process = subprocess.Popen(
        list(command),
        stdin=subprocess.DEVNULL,
        # a browser complains about its surroundings even when all is well
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=dict(environ),
        start_new_session=True,
    )
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        # also after a good end: the one that reports crashes stays a moment longer and writes into the folder
        _end_all(process)


@contextlib.contextmanager
def passing_folder(parent: Path | None = None) -> Iterator[Path]:
    """Hand out a new folder that only this user may enter, below `parent` or where the system keeps such; remove it.

    Raises OSError when it cannot be made.
    """
    if parent is not None:
        parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="wjcheck-", dir=parent))
    try:
        yield folder
    finally:
        _remove(folder)


def environment(environ: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Return `environ` changed so that a browser keeps everything it writes in `folder`."""
    changed = {name: value for name, value in environ.items() if name not in ("TMPDIR", "TEMP", "TMP")}
    named = ["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TEMP", "TMP"]
    if len(os.fsencode(folder)) <= _LONGEST_FOLDER:
        named.append("TMPDIR")
    return {**changed, **dict.fromkeys(named, str(folder))}


def _end_all(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        subprocess.run(
            ["taskkill", "/T", "/F", "/PID", str(process.pid)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        )
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):  # nobody is left of the group
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _remove(folder: Path) -> None:
    """Remove a folder that processes now ending may still hold open or write into."""
    for _ in range(_REMOVALS):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(_PAUSE)
