"""Writes the conditions of the packs that ship with wjcheck in Python: `src/wjcheck/engine/shipped_conditions.py`.

Run it after a change to a condition of one of them: `python .ci/conditions.py`. A condition that is not in the file is
run by the CEL library, which takes some twenty times as long; a test compares the file with the packs.
"""

from collections.abc import Iterator
from pathlib import Path

from wjcheck.engine import semantics
from wjcheck.engine.checker import Judge
from wjcheck.engine.compiled import conditions_of
from wjcheck.engine.expressions import Condition
from wjcheck.pack.load import load_pack
from wjcheck.pack.shipped import rules_folder
from wjcheck.proof.python_code import Unfit, written

_HEAD = '''"""The conditions of the packs that ship with wjcheck in Python: written by `.ci/conditions.py`, not by hand.

By its text in CEL each has the way that stops at what is absent, and the way that looks on where they differ.
"""

from collections.abc import Callable, Mapping
from typing import Any

from wjcheck.engine.semantics import (
'''
TARGET = Path(__file__).parent.parent / "src" / "wjcheck" / "engine" / "shipped_conditions.py"


def module() -> str:
    """Return the text of the module for the packs as they are."""
    judges = [Judge.of(load_pack(folder)) for folder in sorted(rules_folder().iterdir()) if folder.is_dir()]
    conditions = {one.text: one for judge in judges for rule in judge.rules for one in conditions_of(rule)}
    return "".join(_lines([conditions[text] for text in sorted(conditions)]))


def _lines(conditions: list[Condition]) -> Iterator[str]:
    yield _HEAD
    yield from (f"    {name},\n" for name in sorted(("OURS", *semantics.__all__)))
    yield ")\n\n"
    yield from (f'{name} = OURS["{name}"]\n' for name in sorted(semantics.OURS))
    yield "\nSHIPPED: Mapping[str, tuple[Callable[[Any], Any], Callable[[Any], Any] | None]] = {\n"
    for condition in conditions:
        try:
            code = written(condition.syntax)
        except Unfit:
            continue
        yield f"    {condition.text!r}: (\n        lambda v: {code.first},\n"
        yield (
            "        None,\n    ),\n"
            if code.first == code.thorough
            else f"        lambda v: {code.thorough},\n    ),\n"
        )
    yield "}\n"


if __name__ == "__main__":
    TARGET.write_text(module(), encoding="utf-8")
