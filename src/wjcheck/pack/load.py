"""Folder → pack. A pack is data only: nothing in it is executed, and nothing outside its folder is read."""

from collections.abc import Mapping
from pathlib import Path

from wjcheck.locale.message import Lang
from wjcheck.pack.errors import PackError
from wjcheck.pack.files import HEAD, build, notices_of, tree_of
from wjcheck.pack.pack import Head, Pack
from wjcheck.pack.shipped import PACK, default_pack, is_shipped, pack_folder, rules_folder
from wjcheck.pack.survey import refuse_faulty, survey

__all__ = ["PACK", "PackError", "default_pack", "load_pack", "pack_folder", "rules_folder", "shipped_notices"]


def shipped_notices() -> Mapping[Lang, tuple[str, bytes]]:
    """Return the templates of the notices that come with the program, for packs that have none of their own."""
    folder = default_pack()
    head = build(Head, HEAD, tree_of(HEAD, {HEAD: (folder / HEAD).read_bytes()}))
    return notices_of(head, folder)


def load_pack(folder: Path, read: Mapping[str, bytes] | None = None) -> Pack:
    """Read the pack in `folder`; `read` are its files where they have been read already, see `survey`.

    Raises PackError, with the file, line and column of every mistake found in the first bad file.
    """
    pack = refuse_faulty(survey(folder, read)).pack
    return pack.model_copy(update={"shipped": is_shipped(folder)})
