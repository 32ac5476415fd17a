"""A rule pack from anywhere: loading, linting and testing it and judging a filing by it, which does not hurt.

An input is one text that holds all files of a pack, each behind a line with its name.
"""

import json
import re
import tempfile
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from random import Random

from fuzz.cost import Cost, cost_of
from fuzz.invariants import STATUSES, hold
from fuzz.text_mutation import mutated_text
from fuzz.tree_mutation import mutated_tree, written
from fuzz.words import CEL
from tests.cli.command import GOOD, Ran, wjcheck
from wjcheck.reading.parse import read

CORPUS = Path(__file__).parent / "corpus" / "pack"
DAY = "2024-12-31"
_NAME = re.compile(rb"^==== (\S+)\n", re.MULTILINE)
_OTHERS = (("rules", "lint"), ("rules", "test"), ("rules", "list"), ("rules", "coverage"), ("explain", "1.1.1"))


def packed(files: Mapping[str, bytes]) -> bytes:
    """Return the files of a pack as one text."""
    return b"".join(b"==== %s\n%s\n" % (name.encode(), raw) for name, raw in files.items())


def unpacked(raw: bytes) -> dict[str, bytes]:
    """Return the files of a pack by their names; what no folder may hold is left out."""
    pieces = _NAME.split(raw)
    names = [name.decode("utf-8", "replace") for name in pieces[1::2]]
    return {name: text for name, text in zip(names, pieces[2::2], strict=True) if _is_inside(name)}


def once(raw: bytes) -> None:
    """Hold all that is done with a pack to what has to be true of it. Raises Broken, or whatever gets out."""
    with tempfile.TemporaryDirectory() as folder:
        pack, filing, target = Path(folder, "pack"), Path(folder, "filing.yaml"), Path(folder, "report.json")
        _lay_out(unpacked(raw), pack)
        filing.write_text(GOOD, encoding="utf-8")
        ran = _run("check", filing, "--pack", pack, "--as-of", DAY, "--output", f"json={target}", "--output", "text")
        if target.exists():
            json.loads(target.read_bytes())
        else:
            hold(ran.status in (2, 3) and bool(ran.err), "neither a report nor a word", ran.status)
        command, *words = _OTHERS[zlib.crc32(raw) % len(_OTHERS)]
        _run(command, *words, "--pack", pack)


def cost(raw: bytes) -> Cost:
    """Say what loading a pack and judging a filing by it costs."""
    with tempfile.TemporaryDirectory() as folder:
        pack, filing = Path(folder, "pack"), Path(folder, "filing.yaml")
        _lay_out(unpacked(raw), pack)
        filing.write_text(GOOD, encoding="utf-8")
        return cost_of(lambda: _run("check", filing, "--pack", pack, "--as-of", DAY))


def mutated(raw: bytes, draw: Random) -> bytes:
    """Return a pack made from another: one file of it changed, now and then one missing or under another name."""
    files = unpacked(raw)
    if not files:
        return mutated_text(raw, draw)
    name = draw.choice(list(files))
    tree = read(files[name])
    kind = draw.randrange(10)
    if kind == 0:
        del files[name]
    elif kind == 1:
        files[draw.choice(("1.1/1.1.9.yaml", "1.1.1.yaml", "x/y/z.yaml", "notes.txt", "1.1/1.1.1.tests.yaml"))] = files[
            name
        ]
    elif kind == 2 or tree.root is None:
        files[name] = mutated_text(files[name], draw)
    else:
        words = (*CEL, *_words_of(files))
        files[name] = written(mutated_tree(tree.root, draw, words), draw).encode("utf-8", "surrogatepass")
    return packed(files)


def _words_of(files: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return the words that stand in a pack, its keys among them, in a fixed order."""
    text = b"\n".join(files.values()).decode("utf-8", "replace")
    return tuple(dict.fromkeys(re.findall(r"[\w.]{2,30}", text)))


def _lay_out(files: Mapping[str, bytes], pack: Path) -> None:
    pack.mkdir()
    for name, raw in files.items():
        file = pack / name
        if not any(parent.is_file() for parent in file.parents) and not file.is_dir():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(raw)


def _is_inside(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return bool(parts) and not name.startswith("/") and ".." not in parts and "\0" not in name and len(name) < 200


def _run(*arguments: str | Path) -> Ran:
    ran = wjcheck(*arguments, WJCHECK_DEBUG="1")
    hold(ran.status in STATUSES, "exit status", ran.status, arguments, ran.complaint)
    return ran
