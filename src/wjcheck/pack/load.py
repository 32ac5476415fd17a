"""Folder → pack. A pack is data only: nothing in it is executed, and nothing outside its folder is read."""

from pathlib import Path

import wjcheck
from wjcheck.pack.files import PackError
from wjcheck.pack.pack import Pack
from wjcheck.pack.survey import survey

PACK = "wujin-2023-65"

__all__ = ["PACK", "PackError", "default_pack", "load_pack", "rules_folder"]


def rules_folder() -> Path:
    """Return the folder that holds the packs shipped with the program, installed or in a checkout."""
    package = Path(wjcheck.__file__).parent
    installed = package / "rules"
    return installed if installed.is_dir() else package.parent.parent / "rules"


def default_pack() -> Path:
    """Return the folder of the pack that is used when none is named."""
    return rules_folder() / PACK


def load_pack(folder: Path) -> Pack:
    """Read the pack in `folder`.

    Raises PackError, with the file, line and column of every mistake found in the first bad file.
    """
    found = survey(folder)
    if found.faults:
        first = found.faults[0].file
        raise PackError(first, tuple(fault.problem for fault in found.faults if fault.file == first))
    return found.pack
