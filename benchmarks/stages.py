"""What each step takes for one filing, warm, in one process: `python -m benchmarks.stages FOLDER ROUNDS`.

Gives back: JSON on standard output, for each step the processor seconds per filing of every round.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from benchmarks.filings import DAY
from benchmarks.floor import drain, filings_in
from wjcheck.cli.packs import judge_by
from wjcheck.engine.checker import check
from wjcheck.engine.result import Result
from wjcheck.filing.load import load
from wjcheck.pack.shipped import pack_folder
from wjcheck.reading.parse import read
from wjcheck.report.json import render_json

T = TypeVar("T")
STEPS = ("events", "read", "validate", "count", "judge", "judge of many", "render")


class _Clock:
    """Adds up the processor seconds of each step."""

    def __init__(self) -> None:
        self.took = dict.fromkeys(STEPS, 0.0)

    def __call__(self, step: str, work: Callable[[], T]) -> T:
        started = time.process_time()
        done = work()
        self.took[step] += time.process_time() - started
        return done


def measured(raws: list[bytes], rounds: int) -> dict[str, list[float]]:
    """Measure every step on every filing; the first round is not counted.

    `judge` is what a check takes beside reading and validating, `judge of many` the same in a run over many filings,
    and `count` in one that only counts, as a review does that writes a text.

    Args:
        raws: the filings.
        rounds: how many times over.
    """
    judge, day = judge_by(pack_folder(None)), date.fromisoformat(DAY)
    judges = {"count": judge.counting, "judge": judge, "judge of many": judge.for_many}
    info = judge.info
    found: dict[str, list[float]] = {step: [] for step in STEPS}
    for turn in range(rounds + 1):
        timed = _Clock()
        for raw in raws:
            timed("events", partial(drain, raw))
            tree = timed("read", partial(read, raw))
            timed("validate", partial(load, tree))
            for step, one in judges.items():
                result = timed(step, partial(check, "filing.yaml", raw, one, day))
            timed("render", partial(render_json, Result(info, day, (result,)), "zh"))
        took = timed.took
        for step in judges:
            took[step] -= took["read"] + took["validate"]
        if turn:
            for step in STEPS:
                found[step].append(took[step] / len(raws))
    return found


def main() -> None:
    """Measure and write."""
    raws = [path.read_bytes() for path in filings_in(Path(sys.argv[1]))]
    json.dump(measured(raws, int(sys.argv[2])), sys.stdout)


if __name__ == "__main__":
    main()
