"""Bytes by key, one folder for each kind: got as they were put, or not at all.

Handed: a folder, or none. Gives back: what was put under a key, if it is still there and whole. Nothing here ever
fails: without a folder, in a full or write-protected one, with entries torn, altered or taken away by others meanwhile,
nothing is found and nothing is kept, and whoever asks works it out again.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from wjcheck.cache.folder import LARGEST, Folder

_HEAD = b"wjcheck-cache/1\n"
_DIGITS = 64


def key_of(parts: Iterable[bytes]) -> str:
    """Return the key that stands for all `parts` in their order: a digest of them and of where each ends."""
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8, "big"))
        total.update(part)
    return total.hexdigest()


class Store:
    """The entries of one kind.

    Keys are what `key_of` makes. An entry says itself what it is and has a digest over that and its bytes: one that has
    been torn, altered or put in the place of another is none.
    """

    def __init__(self, place: str | None, kind: str, most: int) -> None:
        """Keep where entries are; nothing is looked at before an entry is asked for.

        Args:
            place: the folder of the whole cache; None for none.
            kind: a plain word, the name of the folder in it.
            most: how many entries are kept; beyond that the oldest go.
        """
        self._place = place
        self._kind = kind
        self.most = most

    def get(self, key: str) -> bytes | None:
        """Return the bytes put under `key`; None where there are none, or none that are sure to be those."""
        folder = self._open()
        if folder is None:
            return None
        try:
            raw = folder.read(key)
        except OSError:
            return None
        finally:
            folder.close()
        start = len(_HEAD) + _DIGITS + 1
        value = raw[start:]
        return value if raw[:start] == self._opening(key, value) else None

    def put(self, key: str, value: bytes) -> None:
        """Keep `value` under `key` if that can be, and let the oldest entries go."""
        opening = self._opening(key, value)
        if len(opening) + len(value) > LARGEST:
            return
        folder = self._open()
        if folder is None:
            return
        try:
            folder.write(key, opening + value)
            for name in folder.by_age()[self.most :]:
                folder.remove(name)
        except OSError:
            return
        finally:
            folder.close()

    def _open(self) -> Folder | None:
        """Return the folder of this kind; None where there is none, or none that is the user's alone."""
        if self._place is None:
            return None
        try:
            Folder(Path(self._place)).close()
            return Folder(Path(self._place, self._kind))
        except (OSError, ValueError):
            return None

    def _opening(self, key: str, value: bytes) -> bytes:
        whole = hashlib.sha256(f"{self._kind}\n{key}\n".encode())
        whole.update(value)
        return _HEAD + whole.hexdigest().encode() + b"\n"
