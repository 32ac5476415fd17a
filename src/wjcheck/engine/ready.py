"""A pack's folder → a judge, from what an earlier run has kept of the very same pack, else read and compiled.

Handed: the folder, and where such things are kept. Gives back: the judge, the same in either case. What is kept goes by
the content of every file of the pack and of the program, never by times: a pack or a program with another letter in it
is another.
"""

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import wjcheck
from wjcheck.cache.store import Store, key_of
from wjcheck.engine.checker import Judge
from wjcheck.engine.expressions import library
from wjcheck.engine.kept import judge_from, kept_judge
from wjcheck.pack.files import digest_of, files_of, notices_of
from wjcheck.pack.shipped import is_shipped
from wjcheck.reading.below import files_below

_ROOMS = ("engine", "filing", "locale", "pack", "reading")
"""The rooms that have a say in what a pack comes to, and in how it is kept."""
_SOURCES = ("py", "json")


def ready(folder: Path, store: Store) -> Judge:
    """Return the judge of the pack in `folder`, kept in `store` or to be kept there. Raises PackError."""
    files = files_of(folder)
    # those that ship with the program are kept apart from copies of them: where a pack is from may count
    origin = b"shipped" if is_shipped(folder) else b""
    key = key_of((program_mark(), origin, digest_of(files).encode()))
    found = _found(store.get(key))
    # templates are no texts and stand for themselves: they are only known once the pack says which they are
    if found is not None and found.pack.notices == notices_of(found.pack.head, folder):
        return found
    from wjcheck.pack.load import load_pack  # brings the library of the models

    judge = Judge.of(load_pack(folder, files))
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
def program_mark() -> bytes:
    """Return what tells this program from any other: its sources, Python, and the library of the conditions."""
    root = Path(wjcheck.__file__).parent
    parts = [part for name in _ROOMS for part in sources(root / name)]
    return key_of((wjcheck.__version__.encode(), sys.version.encode(), library().encode(), *parts)).encode()


def sources(folder: Path) -> Iterator[bytes]:
    """Give the names and the content of the sources in a room, in the order of their names."""
    for name, path in files_below(folder, _SOURCES).items():
        yield name.encode()
        yield path.read_bytes()
