"""The whole `check`, run as a user runs it: on a file, in this process, each time with a report in JSON and another.

Now and then another command looks at the same file, since all of them begin with it.
"""

import json
import tempfile
import zlib
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import fastjsonschema

from fuzz.cost import Cost, cost_of
from fuzz.invariants import STATUSES, hold, inside, located
from fuzz.prepared import packs_kept
from fuzz.text_mutation import mutated_text
from fuzz.tree_mutation import mutated_tree, written
from tests.cli.command import Ran, wjcheck
from wjcheck.reading.parse import read

CORPUS = Path(__file__).parent / "corpus" / "check"
SCHEMA = Path(__file__).parents[1] / "docs" / "schema" / "wjcheck-report.schema.json"
DAYS = ("2024-12-31", "2023-09-13", "2023-01-01", "2024-03-31", "2026-06-30", "9999-12-31", "0001-01-01")
FORMATS = ("text", "html", "markdown", "sarif", "junit", "github", "summary", "gitlab", "rdjson", "jsonl")
OTHERS = (("due",), ("fix", "--check"), ("check", "--mask"), ("check", "--verbose", "--strict"), ("keys", "--to", "en"))
_EVERY = 4
"""One input in so many is shown to another command too."""


def once(raw: bytes) -> None:
    """Hold a check of these bytes to what has to be true of it. Raises Broken, or whatever gets out of the program."""
    number = zlib.crc32(raw)  # the same for the same input, so that a failure is one again
    day, other = DAYS[number % len(DAYS)] if number % 3 == 0 else DAYS[0], FORMATS[number // 7 % len(FORMATS)]
    lang = ("zh", "en")[number // 70 % 2]
    with tempfile.TemporaryDirectory() as folder:
        file, target = Path(folder, "filing.yaml"), Path(folder, "report.json")
        file.write_bytes(raw)
        ran = _run("check", file, "--as-of", day, "--lang", lang, "--output", f"json={target}", "--output", other)
        hold(target.exists(), "no report was written", ran.complaint)
        report = json.loads(target.read_bytes(), parse_constant=_refused)
        _valid()(report)
        tree = read(raw)
        if tree.source is not None:
            for whose, span in located(report):
                hold(inside(span, tree.source.lines), "a place outside the file", whose, span)
        hold(not any(code == "W490" for code, _ in located(report)), "a fault of the program", report)
        if other in ("sarif", "gitlab", "rdjson"):
            json.loads(ran.out, parse_constant=_refused)
        if number % _EVERY == 0:
            command, *options = OTHERS[number // _EVERY % len(OTHERS)]
            when = ("--as-of", day) if command in ("check", "due") else ()
            _run(command, file, *options, *when)


def cost(raw: bytes) -> Cost:
    """Say what a check of these bytes costs, with the reports as text, JSON and page."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "filing.yaml")
        file.write_bytes(raw)
        outputs = [word for kind in ("json", "html") for word in ("--output", f"{kind}={folder}/{kind}")]
        return cost_of(lambda: _run("check", file, "--as-of", DAYS[0], "--output", "text", *outputs))


def mutated(raw: bytes, draw: Random) -> bytes:
    """Return an input made from another: mostly from its values, so that it can still be judged."""
    if draw.randint(0, 3) and (tree := read(raw)).root is not None:
        return written(mutated_tree(tree.root, draw), draw).encode("utf-8", "surrogatepass")
    return mutated_text(raw, draw)


def _run(*arguments: str | Path) -> Ran:
    with packs_kept():
        ran = wjcheck(*arguments, WJCHECK_DEBUG="1")
    hold(ran.status in STATUSES, "exit status", ran.status, arguments, ran.complaint)
    return ran


def _refused(constant: str) -> Any:
    raise ValueError(f"JSON has no {constant}")


@cache
def _valid() -> Any:
    return fastjsonschema.compile(json.loads(SCHEMA.read_bytes()))
