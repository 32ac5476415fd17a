"""A person at a second window: runs the real `wjcheck watch` and waits for what it shows."""

import os
import queue
import signal
import subprocess
import sys
import threading
from pathlib import Path

from tests.cli.command import PACK, plain_environment

END = "按 Ctrl-C 结束"
"""Stands in the last line of what is shown after each save."""
_PATIENCE = 30


def _heed_interrupts() -> None:
    """Let Ctrl-C end the process, also where the tests run in the background and a shell has it ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Watching:
    """One run of the command, from its start to Ctrl-C."""

    def __init__(self, path: Path, *arguments: str, encoding: str = "utf-8") -> None:
        self.encoding = encoding
        command = [
            sys.executable,
            "-m",
            "wjcheck",
            "watch",
            str(path),
            "--pack",
            str(PACK),
            "--as-of",
            "2024-12-31",
            *arguments,
        ]
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=plain_environment(COLUMNS="120", PYTHONUTF8="0", PYTHONIOENCODING=encoding),
            preexec_fn=_heed_interrupts if os.name == "posix" else None,
        )
        self.lines: queue.Queue[str] = queue.Queue()
        self.listener = threading.Thread(target=self._listen, daemon=True)
        self.listener.start()

    def __enter__(self) -> "Watching":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        with self.process:
            pass
        self.listener.join(timeout=_PATIENCE)

    def shown(self) -> str:
        """Wait for the next check and return all it shows."""
        found = ""
        while END not in found:
            line = self.lines.get(timeout=_PATIENCE)
            assert line, "it has ended"
            found += line
        return found

    def interrupt(self) -> tuple[int, bytes]:
        """Press Ctrl-C; return the exit status and what was said on the error stream."""
        self.process.send_signal(signal.SIGINT)
        return self.end()

    def end(self) -> tuple[int, bytes]:
        """Wait for the end; return the exit status and what was said on the error stream."""
        assert self.process.stderr is not None
        status = self.process.wait(timeout=_PATIENCE)
        return status, self.process.stderr.read()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.decode(self.encoding))
        self.lines.put("")
