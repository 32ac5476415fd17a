"""Folder → pack. A pack is data only: nothing in it is executed, and nothing outside its folder is read."""

import re
from collections.abc import Mapping
from pathlib import Path

import wjcheck
from wjcheck.locale.message import Lang
from wjcheck.pack.files import HEAD, PackError, build, tree_of
from wjcheck.pack.pack import Head, Pack
from wjcheck.pack.survey import notices_of, refuse_faulty, survey

PACK = "wujin-2023-65"

__all__ = ["PACK", "PackError", "default_pack", "load_pack", "pack_folder", "rules_folder", "shipped_notices"]


def rules_folder() -> Path:
    """Return the folder that holds the packs shipped with the program, installed or in a checkout."""
    package = Path(wjcheck.__file__).parent
    installed = package / "rules"
    return installed if installed.is_dir() else package.parent.parent / "rules"


def default_pack() -> Path:
    """Return the folder of the pack that is used when none is named."""
    return rules_folder() / PACK


def shipped_notices() -> Mapping[Lang, tuple[str, bytes]]:
    """Return the templates of the notices that come with the program, for packs that have none of their own."""
    folder = default_pack()
    head = build(Head, HEAD, tree_of(HEAD, {HEAD: (folder / HEAD).read_bytes()}))
    return notices_of(head, folder)


def load_pack(folder: Path) -> Pack:
    """Read the pack in `folder`.

    Raises PackError, with the file, line and column of every mistake found in the first bad file.
    """
    pack = refuse_faulty(survey(folder)).pack
    return pack.model_copy(update={"shipped": folder.resolve().parent == rules_folder().resolve()})


def pack_folder(named: str | None) -> Path:
    """Return the folder of the pack a user named: a folder, or the name of a pack that ships with the program."""
    if named is None:
        return default_pack()
    shipped = rules_folder() / named
    known = re.fullmatch(r"[a-z0-9][a-z0-9-]*", named) and (shipped / "pack.yaml").is_file()
    return shipped if known and not Path(named).is_dir() else Path(named)
