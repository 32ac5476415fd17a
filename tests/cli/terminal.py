"""A terminal with somebody at it: runs the real command on a pseudo-terminal and answers its questions."""

import os
import pty
import select
import sys
from collections.abc import Sequence
from pathlib import Path

_LONGEST = 60.0


def typed(arguments: Sequence[str], answers: Sequence[str], cwd: Path, term: str = "dumb") -> tuple[int, str]:
    """Run `wjcheck` with `arguments` on a terminal, typing one of `answers` whenever it waits for one.
    `term` is what kind of terminal it is.

    Returns the exit status and everything that stood on the screen. Fails when it waits for more than the answers.
    """
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(cwd)
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
        environment = {**kept, "PYTHONUTF8": "1", "TERM": term}
        os.execve(sys.executable, [sys.executable, "-m", "wjcheck", *arguments], environment)
    shown = b""
    left = list(answers)
    try:
        while True:
            # a question ends without a line end, and nothing comes after it
            asked = shown.rstrip(b" ").endswith(("：".encode(), b":", "？".encode(), b"?"))
            ready, _, _ = select.select([terminal], [], [], 0.4 if asked else _LONGEST)
            if ready:
                try:
                    read = os.read(terminal, 65536)
                except OSError:  # the program has left its terminal
                    break
                if not read:
                    break
                shown += read
            else:
                assert left, f"it waits for another answer: {shown.decode()[-200:]}"
                os.write(terminal, left.pop(0).encode() + b"\n")
                shown += b"\n"
        _, state = os.waitpid(pid, 0)
    finally:
        os.close(terminal)
    assert not left, f"it did not ask for {left}"
    return os.waitstatus_to_exitcode(state), shown.decode(errors="replace").replace("\r\n", "\n")
