"""Copies of the shipped pack to spoil."""

import shutil
from pathlib import Path

from wjcheck.pack.load import default_pack

_KEPT = {"1.1.4", "1.2.3", "1.2.12", "2.3.3", "3.2.12"}


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


def _left_out(folder: str, names: list[str]) -> set[str]:
    rules = names if Path(folder) != default_pack() else []
    return {name for name in rules if name.removesuffix(".yaml").removesuffix(".tests") not in _KEPT}


def small_pack(folder: Path) -> Path:
    """Return a copy of the shipped pack with a few rules only; the other statements are said to be left out."""
    pack = folder / "pack"
    shutil.copytree(default_pack(), pack, ignore=_left_out)
    left_out = "".join(f"  {kind!r}: {{zh: 略, en: left out}}\n" for kind in ("yes", "partly", "attestation"))
    with (pack / "pack.yaml").open("a", encoding="utf-8") as file:
        file.write("unjudged:\n" + left_out)
    return pack
