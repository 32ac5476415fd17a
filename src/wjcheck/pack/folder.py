"""What lies in a pack's folder: its names, walked without following a link, to a depth and number that a pack has.

Handed: a folder. Gives back: the names of its files. Whatever is neither a file nor a folder is refused by name, also
where the pack would not have read it: a pack has no use for it.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from wjcheck.locale.message import Bilingual, Figure
from wjcheck.pack.errors import PackError
from wjcheck.reading.problem import Problem
from wjcheck.reading.regular import kind_of, kind_told

MOST_NAMES = 4_000
"""How many names a pack's folder may hold, those of files it does not read included."""
DEEPEST = 4
"""How many folders a name may be below the pack's: rules stand one below."""


def names_in_folder(folder: Path) -> Iterator[str]:
    """Give the name of every file below `folder`, as `entries_in_folder` does. Raises PackError."""
    for name, _ in entries_in_folder(folder):
        yield name


def entries_in_folder(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Give the name of every file below `folder`, with `/` between its parts, and what the system says of it.

    Hidden ones are passed over. Raises PackError for a link, a pipe, a socket or a device, and where the folder holds
    too much.
    """
    pending, number = [""], 0
    while pending:
        below = pending.pop()
        try:
            with os.scandir(folder / below) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            values: dict[str, Figure] = {"path": below or str(folder), "number": error.errno or 0}
            raise PackError(below or str(folder), (Problem("W402", values=values),)) from None
        for entry in entries:
            if entry.name.startswith("."):
                continue
            name, number = f"{below}{entry.name}", number + 1
            seen = entry.stat(follow_symlinks=False)
            kind = kind_of(seen.st_mode)
            if kind is None:
                yield name, seen
            elif kind == "folder":
                pending.append(f"{name}/")
            else:
                raise refused(name, kind_told(kind))
            if number > MOST_NAMES or name.count("/") > DEEPEST:
                raise PackError(name, (Problem("W305", values={"file": name}),))


def is_folder(folder: Path) -> bool:
    """Whether `folder` is one; a name the system cannot look up is none. Raises PackError for a pipe or a device."""
    try:
        kind = kind_of(folder.stat().st_mode)
    except (OSError, ValueError):
        return False
    if kind in ("pipe", "socket", "device"):
        raise refused(str(folder), kind_told(kind))
    return kind == "folder"


def refused(name: str, kind: Bilingual) -> PackError:
    """Return the refusal of what is no regular file."""
    return PackError(name, (Problem("W350", values={"file": name, "kind": kind}),))
