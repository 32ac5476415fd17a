"""Where packs are: those that ship with the program, and the one a user named."""

import re
from pathlib import Path

import wjcheck

PACK = "wujin-2023-65"
"""The pack that is used when none is named."""


def rules_folder() -> Path:
    """Return the folder that holds the packs shipped with the program, installed or in a checkout."""
    package = Path(wjcheck.__file__).parent
    installed = package / "rules"
    return installed if installed.is_dir() else package.parent.parent / "rules"


def default_pack() -> Path:
    """Return the folder of the pack that is used when none is named."""
    return rules_folder() / PACK


def is_shipped(folder: Path) -> bool:
    """Whether the pack in `folder` is one of those that come with the program, and no copy of one."""
    return folder.resolve().parent == rules_folder().resolve()


def pack_folder(named: str | None) -> Path:
    """Return the folder of the pack a user named: a folder, or the name of a pack that ships with the program."""
    if named is None:
        return default_pack()
    shipped = rules_folder() / named
    known = re.fullmatch(r"[a-z0-9][a-z0-9-]*", named) and (shipped / "pack.yaml").is_file()
    return shipped if known and not Path(named).is_dir() else Path(named)
