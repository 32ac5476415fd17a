"""How many instructions the processor carries out for one check: no other load on the machine changes it.

Counted by valgrind's callgrind. The count differs from one version of Python and one kind of processor to another, so
what it may be is kept for each (`instructions.json`), and held against the one of the same kind.
"""

import json
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.commands import CHECK, environment

FILING = Path(__file__).parent / "counted.yaml"
"""The filing that is checked; never another, or the counts could not be compared."""
MOST_RISE = 10
"""Percent."""
_COLLECTED = re.compile(r"Collected : (\d+)")


def key() -> str:
    """Return the kind of count: which Python on which processor."""
    python = ".".join(platform.python_version_tuple()[:2])
    return f"{platform.python_implementation()} {python} {platform.machine()}"


def count() -> int | None:
    """Count the instructions of one check, everything that is kept between runs being kept; None without valgrind.

    A run before it writes the bytecode and the pack's cache, and the order of sets is fixed.
    """
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        return None
    with tempfile.TemporaryDirectory(prefix="count-") as scratch:
        variables = environment(Path(scratch, "cache")) | {"PYTHONHASHSEED": "0", "HOME": scratch, "LC_ALL": "C.UTF-8"}
        shutil.copy(FILING, Path(scratch, "filing.yaml"))
        # one that is not the same: a result that is kept is not what is counted
        other = FILING.read_text(encoding="utf-8").replace("虚构路", "样板路")
        Path(scratch, "other.yaml").write_text(other, encoding="utf-8")
        for name in ("other.yaml", "other.yaml"):
            _run((*CHECK.words, name, "--output", "json=result.json"), variables, scratch)
        tool = (valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null")
        said = _run((*tool, *CHECK.words, "filing.yaml", "--output", "json=result.json"), variables, scratch)
    found = _COLLECTED.search(said)
    if found is None:
        raise RuntimeError(f"callgrind counted nothing: {said[-600:]}")
    return int(found[1])


def against(counted: int, committed: Mapping[str, int]) -> tuple[bool, str]:
    """Say whether a count keeps to what is committed, and in words how it stands to it."""
    kept, at = committed.get(key()), f"{counted / 1e6:.1f} million instructions"
    if kept is None:
        return True, f"{at}; for {key()} none are committed to hold them against. {_renew()}"
    rise = counted / kept - 1
    stands = f"{at}, {rise:+.1%} of the committed {kept / 1e6:.1f} million ({key()})"
    if 100 * counted > (100 + MOST_RISE) * kept:
        return False, f"{stands}: more than {MOST_RISE} % dearer. Where that is wanted: {_renew()}"
    return True, stands


def renew(file: Path, counted: int) -> None:
    """Write a count into the file, in place of the one of the same kind."""
    kept: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    text = json.dumps(dict(sorted((kept | {key(): counted}).items())), indent=2)
    file.write_text(text + "\n", encoding="utf-8", newline="\n")


def _renew() -> str:
    return "To renew: python -m benchmarks --only instructions --renew benchmarks/instructions.json"


def _run(command: tuple[str, ...], variables: Mapping[str, str], folder: str) -> str:
    done = subprocess.run(command, env=variables, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.stderr.write(done.stderr)
        done.check_returncode()
    return done.stderr
