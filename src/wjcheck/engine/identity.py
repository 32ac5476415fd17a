"""What tells this program, and a pack that ships with it, from any other: for all that is kept between runs.

Handed: what is known of files by how they stand. Gives back: marks. It imports nothing of what judges, as a run that is
told again as it was needs no more of the engine than this.
"""

import os
import sys
from collections.abc import Callable, Iterator
from functools import cache
from importlib.machinery import PathFinder
from pathlib import Path

import wjcheck
from wjcheck.cache.standing import Standing
from wjcheck.cache.store import key_of
from wjcheck.pack.folder import entries_in_folder
from wjcheck.pack.shipped import is_shipped
from wjcheck.reading.below import entries_below, files_below

_ROOMS = ("engine", "filing", "locale", "pack", "reading")
"""The rooms that have a say in what a pack comes to, and in how it is kept."""
_BESIDE = ("dataclass.py", "pattern.py")
"""What these rooms are made with."""
_SOURCES = ("py", "json")


def pack_mark(folder: Path, standing: Standing | None, digest: Callable[[], bytes]) -> tuple[bytes, bytes]:
    """Return what tells a pack from any other: whether it ships with the program, for copies of one that does may be
    judged otherwise, and the digest of its files, which `digest` reads where it is not known. Raises PackError.
    """
    if not is_shipped(folder):
        return b"", digest()
    return b"shipped", digest() if standing is None else standing.mark(entries_in_folder(folder), digest)


@cache
def program_mark(standing: Standing | None = None) -> bytes:
    """Return what tells this program from any other: its sources, Python, and the library of the conditions.

    It is found once: sources that are changed while a process runs are not those that run. Of the sources it counts
    those that have a say in what a pack comes to; `rooms_mark` is of others.
    """
    content = rooms_mark(standing, *_ROOMS, *_BESIDE)
    return key_of((wjcheck.__version__.encode(), sys.version.encode(), library().encode(), content)).encode()


def rooms_mark(standing: Standing | None, *rooms: str) -> bytes:
    """Return what tells the sources in some rooms of the program from any others."""
    root = Path(wjcheck.__file__).parent

    def digest() -> bytes:
        return key_of(part for name in rooms for part in sources(root / name)).encode()

    return (
        digest() if standing is None else standing.mark((one for name in rooms for one in _seen(root / name)), digest)
    )


def sources(place: Path) -> Iterator[bytes]:
    """Give the names and the content of the sources in a room, in the order of their names; or those of one file."""
    for name, path in ({place.name: place} if place.suffix == ".py" else files_below(place, _SOURCES)).items():
        yield name.encode()
        yield path.read_bytes()


def _seen(place: Path) -> Iterator[tuple[str, os.stat_result]]:
    """Give the same sources with what the system says of each: there are hundreds, and every run asks."""
    if place.suffix == ".py":
        yield str(place), place.stat()
        return
    for entry in entries_below(place, _SOURCES).values():
        yield entry.path, entry.stat(follow_symlinks=False)


def library() -> str:
    """Return what tells the installed CEL library from another version of it: its file, and the version it came with.

    Asking Python for the version of a package takes longer than judging a filing.
    """
    found = PathFinder.find_spec("cel_expr_python")
    folder = Path(next(iter(found.submodule_search_locations or ("",))) if found else "")
    file = next(iter(sorted(folder.glob("cel.*.*"))), folder)
    beside = sorted(one.name for one in file.parent.parent.glob("cel_expr_python-*.dist-info"))
    return f"{file.name} {file.stat().st_size} {' '.join(beside)}"
