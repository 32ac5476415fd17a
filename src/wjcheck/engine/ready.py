"""A pack's folder → a judge, from what an earlier run has kept of the very same pack, else read and compiled.

Handed: the folder, and where such things are kept. Gives back: the judge, the same in either case. What is kept goes by
the content of every file of the pack and of the program: a pack or a program with another letter in it is another. What
the content of the program's own files is, its packs included, may be known by how they stand (`cache.standing`); those
of any other pack are read each time.
"""

from pathlib import Path

from wjcheck.cache.standing import Standing
from wjcheck.cache.store import Store, key_of
from wjcheck.engine.identity import pack_mark, program_mark
from wjcheck.engine.kept import judge_from, kept_judge
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.files import digest_of, files_of, notices_of


def ready(folder: Path, store: Store, standing: Standing | None = None) -> Judge:
    """Return the judge of the pack in `folder`, kept in `store` or to be kept there. Raises PackError.

    `standing` is what is known of the program's own files by how they stand; without it they are read.
    """
    files: dict[str, bytes] | None = None

    def digest() -> bytes:
        nonlocal files
        files = files_of(folder)
        return digest_of(files).encode()

    key = key_of((program_mark(standing), *pack_mark(folder, standing, digest)))
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
