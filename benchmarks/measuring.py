"""Cold runs and batches, measured in turns on the same files."""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.commands import CHECK, CHECK_JSON, FLOOR, FLOOR_TWO, REVIEW, SCHEMA, Task, environment, peers
from benchmarks.filings import filing, write
from benchmarks.floor import filings_in
from benchmarks.sampling import Failed, Sample, run
from benchmarks.spread import Spread
from benchmarks.telling import tell

_MANY = 2000
"""From here on only wjcheck and the floor are measured, and fewer times: the peers take minutes."""
_EACH = ("wall", "cpu", "largest_mb", "all_mb")


def cold(room: Path, rounds: int, with_peers: bool) -> dict[str, Any]:
    """Measure whole processes on one filing; wjcheck knows its pack from an earlier run."""
    target = room / "cold.yaml"
    variables = warmed(room / "cold-cache", room)
    tasks = (CHECK, CHECK_JSON, FLOOR, *(peers(schema_in(room)) if with_peers else ()))
    samples: dict[str, list[Sample]] = {task.name: [] for task in tasks}
    # The first of each is not counted: it writes bytecode and fills the cache of the file system. Each gets a filing
    # that none before it has had, so that no result is found that was kept.
    for number in range(rounds + 1):
        for at, task in enumerate(_turned(tasks, number)):
            target.write_text(filing(10 * number + at).text, encoding="utf-8")
            sample = run((*task.words, str(target)), variables)
            if number:
                samples[task.name].append(sample)
        tell(f"cold: {number}/{rounds}")
    return {name: _figures(some, 1) for name, some in samples.items()}


def batch(room: Path, number: int, rounds: int, with_peers: bool, seed: int) -> dict[str, Any]:
    """Measure `number` filings at once: a first run and a second one on unchanged files, the floor, and the peers."""
    folder = room / f"batch-{number}"
    write(folder, number, seed)
    many = number > _MANY
    rounds = max(1, rounds // 5) if many else rounds
    others = (FLOOR, FLOOR_TWO, *(peers(schema_in(room)) if with_peers and not many else ()))
    tasks = (REVIEW, CHECK, *others)
    samples: dict[str, list[Sample]] = {}
    failed: dict[str, str] = {}
    for turn in range(rounds):
        for task in _turned(tasks, turn):
            if task.name in failed:
                continue
            try:
                for name, sample in _runs(task, folder, room):
                    samples.setdefault(name, []).append(sample)
            except Failed as error:
                failed[task.name] = str(error)
        tell(f"batch of {number}: {turn + 1}/{rounds}")
    shutil.rmtree(folder)
    found: dict[str, Any] = {name: _figures(some, number) for name, some in samples.items()}
    return found | {name: {"failed": reason} for name, reason in failed.items()}


def stages(room: Path, rounds: int, seed: int) -> dict[str, Any]:
    """Measure the steps of a check on thirty filings, warm, in one process; processor seconds per filing."""
    folder = room / "stages"
    write(folder, 30, seed)
    command = (sys.executable, "-m", "benchmarks.stages", str(folder), str(rounds))
    variables = warmed(room / "stages-cache", room)
    done = subprocess.run(command, env=variables, check=True, capture_output=True)
    shutil.rmtree(folder)
    tell(f"stages: {rounds}/{rounds}")
    return {step: Spread(tuple(raw)).values() for step, raw in json.loads(done.stdout).items()}


def warmed(cache: Path, room: Path) -> dict[str, str]:
    """Return an environment whose cache, made anew, knows the pack and no filing."""
    model = room / "cache"
    if not model.exists():
        other = room / "other.yaml"
        other.write_text(filing(0, seed=99).text, encoding="utf-8")
        run((*CHECK.words, str(other)), environment(model))
    shutil.rmtree(cache, ignore_errors=True)
    shutil.copytree(model, cache)
    return environment(cache)


def schema_in(room: Path) -> Path:
    """Return the file with the schema of filings as wjcheck publishes it, written if need be."""
    target = room / "schema.json"
    if not target.exists():
        run((*CHECK.words[:3], "schema", "--output", str(target)), environment(None))
    return target


def _runs(task: Task, folder: Path, room: Path) -> list[tuple[str, Sample]]:
    if task not in (REVIEW, CHECK):
        paths = [str(one) for one in filings_in(folder)] if task.name == SCHEMA else [str(folder)]
        return [(task.name, run((*task.words, *paths), environment(None)))]
    variables = warmed(room / "batch-cache", room)
    command = (*task.words, str(folder))
    return [(task.name, run(command, variables)), (f"{task.name}, again", run(command, variables))]


def _turned(tasks: Sequence[Task], by: int) -> tuple[Task, ...]:
    """Return the tasks beginning with another one each time: none always comes after the same."""
    at = by % len(tasks)
    return (*tasks[at:], *tasks[:at])


def _figures(samples: Sequence[Sample], number: int) -> dict[str, Any]:
    """Return the figures of one task: seconds of the whole, per filing too, and megabytes."""
    found: dict[str, Any] = {}
    for name in _EACH:
        spread = Spread.of([getattr(sample, name) for sample in samples])
        found[name] = spread.values() if spread else None
    per_filing = Spread.of([sample.cpu / number for sample in samples])
    return found | {"cpu_per_filing": per_filing.values() if per_filing else None}
