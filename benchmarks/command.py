"""The command line of the benchmarks: `python -m benchmarks [--sizes 10,100] [--rounds N] [--json FILE] …`."""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.goals import goals
from benchmarks.instructions import FILING, against, count, key, renew
from benchmarks.machine import machine
from benchmarks.measuring import batch, cold, stages
from benchmarks.tables import tables
from benchmarks.telling import tell

_PARTS = ("cold", "batch", "stages", "instructions")


def main() -> int:
    """Measure what is asked for, print it; return 1 where instructions rose over the committed count, else 0."""
    words = _words()
    parts = words.only or _PARTS
    found: dict[str, Any] = {
        "format": "wjcheck-benchmark/1",
        "machine": machine(),
        "options": {"sizes": words.sizes, "rounds": words.rounds, "seed": words.seed, "peers": not words.no_peers},
    }
    with tempfile.TemporaryDirectory(prefix="wjcheck-benchmark-") as scratch:
        room = Path(scratch)
        if "cold" in parts:
            found["cold"] = cold(room, words.rounds, not words.no_peers)
        for number in words.sizes if "batch" in parts else ():
            _write(words.json, found)  # what is measured is not lost where the rest takes too long
            found.setdefault("batch", {})[str(number)] = batch(
                room, number, words.rounds, not words.no_peers, words.seed
            )
        if "stages" in parts:
            found["stages"] = stages(room, words.rounds, words.seed)
    status = _instructions(words, found) if "instructions" in parts else 0
    found["goals"] = [goal.values() for goal in goals(found)]
    sys.stdout.write(tables(found, words.markdown))
    _write(words.json, found)
    return status


def _write(file: Path | None, found: dict[str, Any]) -> None:
    if file is not None:
        file.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def _instructions(words: argparse.Namespace, found: dict[str, Any]) -> int:
    counted = count()
    if counted is None:
        tell("instructions: not counted, valgrind is not installed")
        return 1 if words.against is not None and os.environ.get("WJCHECK_SKIP_NOTHING") else 0
    found["instructions"] = {"key": key(), "count": counted, "filing": FILING.name}
    if words.renew is not None:
        renew(words.renew, counted)
    if words.against is None:
        return 0
    holds, said = against(counted, json.loads(words.against.read_text(encoding="utf-8")))
    tell(f"instructions: {said}")
    return 0 if holds else 1


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure wjcheck; docs/performance.md.")
    parser.add_argument("--sizes", type=_sizes, default=[10, 100, 1000], help="how many filings; 10,100,1000,41352")
    parser.add_argument("--rounds", type=int, default=5, help="how many times; a fifth of it from 2,000 filings on")
    parser.add_argument("--only", action="append", choices=_PARTS, help="only this part; may be repeated")
    parser.add_argument("--no-peers", action="store_true", help="wjcheck and the floor only")
    parser.add_argument("--seed", type=int, default=1, help="which filings are made")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures, raw values among them")
    parser.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    parser.add_argument("--against", type=Path, metavar="FILE", help="fail where instructions rose over this by 10 %%")
    parser.add_argument("--renew", type=Path, metavar="FILE", help="write the instructions counted into this file")
    return parser.parse_args()


def _sizes(text: str) -> list[int]:
    return [int(word) for word in text.split(",")]
