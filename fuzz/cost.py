"""What an input costs: processor seconds, and memory above what the process held before.

A file at the size limit may take a second and 200 MB. A harness runs instrumented, on a machine that has other
things to do: it takes an input for too dear only when a process of its own, without instruments, finds so again.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SECONDS = 1.0
MEGABYTES = 200
ROOM = 2.0
"""How many times the limit an input may take on a machine that is not quiet."""
_STATUS, _RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor seconds, and the most memory held at once above that before, in megabytes; 0 where nobody can tell."""

    seconds: float
    megabytes: int

    @property
    def too_dear(self) -> bool:
        """Whether it is more than may be, with room for a machine that is not quiet."""
        return self.seconds > SECONDS * ROOM or self.megabytes > MEGABYTES


def cost_of(run: Callable[[], object]) -> Cost:
    """Run something and say what it cost."""
    before = _memory("VmRSS")
    if _RESET.exists():
        _RESET.write_text("5")  # the peak of memory is counted anew
    begun = time.process_time()
    run()
    seconds = time.process_time() - begun
    return Cost(seconds, max(_memory("VmHWM") - before, 0))


def cost_again(target: str, raw: bytes) -> Cost:
    """Say what an input costs a process of its own, which has done everything once before."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(raw)
        file.flush()
        command = [sys.executable, "-m", "fuzz", target, "--cost", file.name]
        said = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300).stdout
    seconds, megabytes = said.split()[-2:]
    return Cost(float(seconds), int(megabytes))


def _memory(key: str) -> int:
    if not _STATUS.exists():
        return 0
    lines = _STATUS.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith(f"{key}:"))
