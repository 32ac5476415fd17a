"""The lists of waivers of one run: found beside the filings, or named, and each read once.

Handed: the name of a filing. Gives back: the list that holds for it. Looked for from the filing upwards, never outside
the repository it is in.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from wjcheck.district.own_files import DISTRICT, WAIVERS
from wjcheck.district.waivers import WaiverList, read_waivers
from wjcheck.reading.discover import STDIN, read_one
from wjcheck.reading.problem import Problem
from wjcheck.reading.tree import OF_THE_DISTRICT

if TYPE_CHECKING:
    from wjcheck.pack.pack import Pack

_TOPS = (DISTRICT, ".git")
"""What marks the top folder of a repository of filings."""


class WaiverShelf:
    """Lists of waivers, read when first asked for."""

    def __init__(self, pack: "Pack", named: str | None = None) -> None:
        """Take the pack whose rules may be waived, and the file that holds for every filing where one was named."""
        self._pack = pack
        self._named = named
        self._read: dict[str, WaiverList] = {}
        if named is not None:
            self._list(named)

    @property
    def lists(self) -> tuple[WaiverList, ...]:
        """The lists that were asked for so far."""
        return tuple(self._read.values())

    def beside(self, filing: str) -> WaiverList | None:
        """Return the list that holds for the filing of this name; None when there is none."""
        if self._named is not None:
            return self._list(self._named)
        found = nearest_waivers(filing)
        if isinstance(found, Problem):
            path = str(found.values["path"])
            return self._read.setdefault(path, WaiverList(path, (), (found,), read=False))
        return None if found is None else self._list(str(found))

    def _list(self, path: str) -> WaiverList:
        if path not in self._read:
            found = read_one(path, OF_THE_DISTRICT)
            if found.raw is not None:
                self._read[path] = read_waivers(path, found.raw, self._pack)
            else:
                problems = () if found.problem is None else (found.problem,)
                self._read[path] = WaiverList(path, (), problems, read=False)
        return self._read[path]


def nearest_waivers(filing: str) -> Path | Problem | None:
    """Return the list of waivers nearest to a filing: in its folder, or in one above it up to the repository's top.

    Without a top anywhere above, only the filing's own folder is looked into: what lies further up is not the
    district's. A link that leads out of the repository is not followed; it is a problem (W605), since whoever put it
    there expects it to count.
    """
    if filing == STDIN:
        return None
    try:
        named = Path(filing).parent
        folder = named.resolve()
        above = (folder, *folder.parents)
        top = next((one for one in above if any(os.path.lexists(one / name) for name in _TOPS)), folder)
        for one in above[: above.index(top) + 1]:
            # shown as the filing is: without the folders above the working one
            found = _as_named(one, named, folder) / WAIVERS
            if os.path.lexists(found):
                return found if _inside(found, top) else Problem("W605", values={"path": str(found)})
    except (OSError, RuntimeError, ValueError):
        return None  # a name the system cannot follow: reading the filing itself has said so
    return None


def _inside(file: Path, top: Path) -> bool:
    try:
        return file.resolve().is_relative_to(top)
    except (OSError, RuntimeError):
        return False  # a link that leads nowhere, or to itself


def _as_named(one: Path, named: Path, folder: Path) -> Path:
    """Return `one`, a folder at or above `folder`, written the way `named` names `folder` where that is possible."""
    steps = len(folder.relative_to(one).parts)
    if steps == 0:
        return named
    return named.parents[steps - 1] if steps <= len(named.parents) and ".." not in named.parts else one
