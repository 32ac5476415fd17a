"""What hands inputs to a harness: atheris, led by what of the program they reach, or chance where it is not installed.

A harness is a module: `CORPUS`, a folder of inputs to begin with; `once(raw)`, which raises where something does not
hold; `mutated(raw, draw)`, an input made from another; `cost(raw)`.
"""

import hashlib
import importlib.util
import sys
import time
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

FAILURES = Path("fuzz-failures")
_FOLLOWED = ("reading", "filing", "pack", "drafting")
"""The rooms whose branches lead atheris: where an input is taken apart. The others cost more than they lead to."""
_DEAR = 1.0
"""An input that takes so many seconds here is measured again where nothing is in its way."""
_LONGEST = 20_000
_OURS = 4
"""Of so many mutations all but one are ours: they know YAML, and filings."""


def drive(name: str, module: str, seconds: int, corpus: Path) -> None:
    """Hand inputs to a harness for some seconds. Raises what the first that fails raises, and keeps that input."""
    if importlib.util.find_spec("atheris") is None:
        sys.stderr.write(f"{name}: atheris is not installed, so inputs are drawn by chance\n")
        _by_chance(name, import_module(module), seconds)
    else:
        _by_what_they_reach(name, module, seconds, corpus)


def _by_what_they_reach(name: str, module: str, seconds: int, corpus: Path) -> None:
    import atheris

    with atheris.instrument_imports(include=[f"wjcheck.{room}" for room in _FOLLOWED]):
        target: Any = import_module(module)
        from fuzz.words import dictionary
    target.once(min(target.CORPUS.iterdir()).read_bytes())  # what is done once is no cost of an input
    inputs = corpus / "inputs"
    inputs.mkdir(parents=True, exist_ok=True)
    folders = [str(inputs), str(target.CORPUS)]  # it writes what it keeps into the first

    def mutate(raw: bytes, most: int, seed: int) -> bytes:
        draw = Random(seed)
        changed: bytes = target.mutated(raw, draw) if draw.randrange(_OURS) else atheris.Mutate(raw, len(raw))
        return changed[:most]

    words = corpus / "words.dict"
    words.write_text(dictionary(), encoding="ascii")
    options = [
        f"-dict={words}",
        *(f"-max_total_time={seconds}", f"-max_len={_LONGEST}", "-timeout=120", "-rss_limit_mb=3000"),
        *("-print_final_stats=1", "-verbosity=0", "-close_fd_mask=0", "-exact_artifact_path=/dev/null"),
    ]
    atheris.Setup([name, *options, *folders], lambda raw: _watched(name, target, raw), custom_mutator=mutate)
    atheris.Fuzz()


def _by_chance(name: str, target: Any, seconds: int) -> None:
    """Draw inputs at random: any of the corpus, changed a few times over. Each run draws others."""
    seed = time.time_ns()
    sys.stderr.write(f"{name}: seed {seed}\n")
    draw, end = Random(seed), time.monotonic() + seconds
    seeds = [file.read_bytes() for file in sorted(target.CORPUS.iterdir())]
    while time.monotonic() < end:
        raw = draw.choice(seeds)
        for _ in range(draw.randint(1, 3)):
            raw = target.mutated(raw, draw)
        _watched(name, target, raw[:_LONGEST])


def _watched(name: str, target: Any, raw: bytes) -> None:
    """Look at one input; keep it where it fails, or costs more than it may."""
    begun = time.process_time()
    try:
        target.once(raw)
        if time.process_time() - begun > _DEAR:
            _not_too_dear(name, raw)
    except BaseException:
        FAILURES.mkdir(exist_ok=True)
        kept = FAILURES / f"{name}-{hashlib.sha256(raw).hexdigest()[:16]}"
        kept.write_bytes(raw)
        sys.stderr.write(f"\n{raw[:2000]!r}\n{name}: failed on these {len(raw)} bytes; they are kept in {kept}\n")
        raise


def _not_too_dear(name: str, raw: bytes) -> None:
    from fuzz.cost import cost_again
    from fuzz.invariants import hold

    cost = cost_again(name, raw)
    hold(not cost.too_dear, "an input costs too much", cost)
