"""Copies of the shipped pack to spoil, and what lint says of them."""

import shutil
from pathlib import Path

from wjcheck.pack.load import default_pack
from wjcheck.pack.survey import Fault
from wjcheck.proof.lint import lint


def copy_of_pack(folder: Path) -> Path:
    """Return a copy of the shipped pack below `folder`."""
    shutil.copytree(default_pack(), folder / "pack")
    return folder / "pack"


def edit(path: Path, old: str, new: str) -> int:
    """Replace `old` by `new` once; return the line on which the new text stands."""
    text = path.read_text(encoding="utf-8")
    assert old in text, (path, old)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def new_faults(pack: Path) -> list[Fault]:
    """Return the violations of a pack."""
    return list(lint(pack))
