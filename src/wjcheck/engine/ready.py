"""A pack's folder → a judge, from what an earlier run has kept of the very same pack, else read and compiled.

Handed: the folder, and where such things are kept. Gives back: the judge, the same in either case. What is kept goes by
the content of every file of the pack and of the program: a pack or a program with another letter in it is another. What
the content of the program's own files is, its packs included, may be known by how they stand (`cache.standing`); those
of any other pack are read each time.
"""

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import wjcheck
from wjcheck.cache.standing import Standing
from wjcheck.cache.store import Store, key_of
from wjcheck.engine.expressions import library
from wjcheck.engine.kept import judge_from, kept_judge
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.files import digest_of, files_of, notices_of
from wjcheck.pack.folder import entries_in_folder
from wjcheck.pack.shipped import is_shipped
from wjcheck.reading.below import files_below

_ROOMS = ("engine", "filing", "locale", "pack", "reading")
"""The rooms that have a say in what a pack comes to, and in how it is kept."""
_BESIDE = ("dataclass.py", "pattern.py")
"""What these rooms are made with."""
_SOURCES = ("py", "json")


def ready(folder: Path, store: Store, standing: Standing | None = None) -> Judge:
    """Return the judge of the pack in `folder`, kept in `store` or to be kept there. Raises PackError.

    `standing` is what is known of the program's own files by how they stand; without it they are read.
    """
    files: dict[str, bytes] | None = None

    def digest() -> bytes:
        nonlocal files
        files = files_of(folder)
        return digest_of(files).encode()

    # those that ship with the program are kept apart from copies of them: where a pack is from may count
    shipped = is_shipped(folder)
    pack = standing.mark(entries_in_folder(folder), digest) if shipped and standing is not None else digest()
    key = key_of((program_mark(standing), b"shipped" if shipped else b"", pack))
    found = _found(store.get(key))
    # templates are no texts and stand for themselves: they are only known once the pack says which they are
    if found is not None and found.pack.notices == notices_of(found.pack.head, folder):
        return found
    from wjcheck.pack.load import load_pack  # brings the library of the models

    judge = Judge.of(load_pack(folder, files_of(folder) if files is None else files))
    store.put(key, kept_judge(judge))
    return judge


def _found(raw: bytes | None) -> Judge | None:
    if raw is None:
        return None
    try:
        return judge_from(raw)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return None  # whole, but not what this program writes


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

    if standing is None:
        return digest()
    paths = (path for name in rooms for path in _sources(root / name).values())
    return standing.mark(((str(path), path.stat()) for path in paths), digest)


def sources(place: Path) -> Iterator[bytes]:
    """Give the names and the content of the sources in a room, in the order of their names; or those of one file."""
    for name, path in _sources(place).items():
        yield name.encode()
        yield path.read_bytes()


def _sources(place: Path) -> dict[str, Path]:
    return {place.name: place} if place.suffix == ".py" else files_below(place, _SOURCES)
