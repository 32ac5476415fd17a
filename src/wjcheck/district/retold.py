"""What an earlier run told, told again where not a byte of what it rests on is another.

Handed: where such things are kept, a key for all that is the same whatever the files are, and the files, in their
order. Gives back: the text that the last such run told, if its files were these. It may have names in it: it is kept so
that whoever has the files, and nobody else, can read it (`sealed`). Of each kind of run the latest is kept.
"""

import hashlib
from collections.abc import Iterable

from wjcheck.cache.store import Store, key_of
from wjcheck.district.sealed import sealed, unsealed

_KIND = "run"
_STEP = 64
"""After so many files it is seen whether they are those of the earlier run: not all are to be read for nothing."""


class Retold:
    """What the last run of one kind told, and the files of this run, as they are met."""

    def __init__(self, store: Store, run: Iterable[bytes]) -> None:
        """Take where it is kept, and what is the same for all files."""
        self._store, self._key = store, key_of(run)
        self._begin()

    def _begin(self) -> None:
        self._files, self._met, self._steps = hashlib.sha256(self._key.encode()), 0, list[str]()

    def meet(self, path: str, raw: bytes) -> None:
        """Take one more of the files of this run."""
        name = path.encode(errors="surrogatepass")
        self._files.update(f"{len(name)} {len(raw)} ".encode() + name)
        self._files.update(raw)
        self._met += 1
        if self._met % _STEP == 0:
            self._steps.append(key_of((self._files.digest(), b"step"))[:8])

    def told(self, files: Iterable[tuple[str, bytes] | None]) -> str | None:
        """Return what was told of exactly these files; None where there is one that could not be read.

        Nothing is taken of `files` where nothing is kept of such a run, and not all where it was of others. Afterwards
        no file has been met.
        """
        kept = self._store.get(self._key)
        if kept is None:
            return None
        mark, _, rest = kept.partition(b"\n")
        steps, _, text = rest.partition(b"\n")
        known = steps.decode(errors="replace").split()
        try:
            for one in files:
                if one is None:
                    return None
                self.meet(*one)
                if self._steps != known[: len(self._steps)]:
                    return None
            which, own = self._sides()
            return unsealed(text, own, _KIND) if mark == which else None
        finally:
            self._begin()

    def keep(self, text: str) -> None:
        """Keep what this run told of the files it has met."""
        which, own = self._sides()
        self._store.put(self._key, b"\n".join((which, " ".join(self._steps).encode(), sealed(text, own, _KIND))))

    def _sides(self) -> tuple[bytes, bytes]:
        """Return what says which files were met, and the secret that opens what was told of them."""
        whole = self._files.digest()
        return key_of((whole, b"which")).encode(), bytes.fromhex(key_of((whole, b"own")))
