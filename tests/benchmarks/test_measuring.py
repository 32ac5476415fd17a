"""What is measured is what ran: a process with all it started, the real commands, on the files that were made."""

import os
import sys
from pathlib import Path

import pytest

from benchmarks.measuring import batch
from benchmarks.sampling import Failed, run

BUSY = "x = bytearray({mb} * 2**20)\nend = time.process_time() + {seconds}\nwhile time.process_time() < end: pass\n"
PARENT = "import subprocess, sys, time\n" + BUSY.format(mb=1, seconds=0.1)


def test_children_count_with_the_process_that_started_them() -> None:
    child = "import time\n" + BUSY.format(mb=150, seconds=0.3)
    both = PARENT + f"subprocess.run([sys.executable, '-c', {child!r}])"
    sample = run((sys.executable, "-c", both), dict(os.environ))
    assert sample.cpu >= 0.4
    assert sample.largest_mb >= 150
    if sys.platform == "linux":
        assert sample.all_mb is not None
        assert sample.all_mb >= 150


def test_what_fails_is_told_and_never_taken_for_fast() -> None:
    with pytest.raises(Failed, match="because"):
        run((sys.executable, "-c", "import sys; sys.stderr.write('because'); sys.exit(3)"), dict(os.environ))


def test_a_batch_runs_the_real_commands_twice_on_unchanged_files(tmp_path: Path) -> None:
    found = batch(tmp_path, 2, rounds=1, with_peers=False, seed=1)
    names = {"wjcheck review", "wjcheck check", "events", "events, 2 processes"}
    assert set(found) == names | {"wjcheck review, again", "wjcheck check, again"}
    assert all(one["wall"]["median"] > 0 and "failed" not in one for one in found.values())
    assert found["events"]["cpu_per_filing"]["median"] == found["events"]["cpu"]["median"] / 2
    assert not (tmp_path / "batch-2").exists()
