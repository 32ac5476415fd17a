"""The command line of the harnesses: `python -m fuzz TARGET [--seconds N] [--corpus DIR]`."""

import argparse
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import Any

TARGETS = {"reading": "fuzz.reading", "check": "fuzz.whole_check", "pack": "fuzz.pack"}
_TURN = 600
"""After so many seconds a process is started anew: the CEL library never gives back all it took."""


def main() -> int:
    """Run one harness, or all at once; return 0 when nothing failed, 1 when something did."""
    words = _words()
    if words.target == "all":
        return _all(words.seconds)
    if words.cost is not None:
        return _cost(words.target, words.cost)
    if words.file is not None:
        _target(words.target).once(words.file.read_bytes())
        sys.stdout.write(f"{words.file}: nothing wrong\n")
        return 0
    if words.turn is not None:
        from fuzz.driving import drive

        drive(words.target, TARGETS[words.target], words.seconds, words.turn)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        return _turns(words.target, words.seconds, words.corpus or Path(scratch))


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m fuzz", description="Fuzz wjcheck; see docs/fuzzing.md.")
    parser.add_argument("target", choices=(*TARGETS, "all"), help="what to fuzz")
    parser.add_argument("file", nargs="?", type=Path, help="one input to look at instead, such as one that failed")
    parser.add_argument("--seconds", type=int, default=60, help="for how long")
    parser.add_argument("--corpus", type=Path, help="a folder that keeps what was found worth keeping, for next time")
    parser.add_argument("--cost", type=Path, metavar="FILE", help="say what one input costs: seconds and megabytes")
    parser.add_argument("--turn", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _target(name: str) -> Any:
    return import_module(TARGETS[name])


def _all(seconds: int) -> int:
    """Run every harness at the same time, and say for each what came of it."""
    running = {
        name: subprocess.Popen([sys.executable, "-m", "fuzz", name, "--seconds", str(seconds)]) for name in TARGETS
    }
    return max(process.wait() for process in running.values())


def _turns(name: str, seconds: int, corpus: Path) -> int:
    end = time.monotonic() + seconds
    while (left := round(end - time.monotonic())) > 0:
        turn = [sys.executable, "-m", "fuzz", name, "--turn", str(corpus), "--seconds", str(min(left, _TURN))]
        if subprocess.run(turn, check=False).returncode:
            sys.stderr.write(f"{name}: failed\n")
            return 1
    sys.stderr.write(f"{name}: {seconds} seconds, nothing failed\n")
    return 0


def _cost(name: str, file: Path) -> int:
    """Say what an input costs, when all that is done once in a process has been done."""
    target = _target(name)
    target.cost(min(target.CORPUS.iterdir()).read_bytes())
    found = target.cost(file.read_bytes())
    sys.stdout.write(f"{found.seconds:.3f} {found.megabytes}\n")
    return int(found.too_dear)
