"""The names under which each filing's own reports are kept, such as `申报-示例镇-2024`.

Handed: the names of files, in the order in which they are found. Gives back: names that can be read, stay the same from
run to run as long as the file keeps its own, are used once, and are good file names on every system and in a link.
"""

import os
import unicodedata
from pathlib import Path

from wjcheck.pattern import late

_OTHER = late("[^0-9A-Za-z_〇\u3400-\u4dbf\u4e00-\u9fff]+")
_LONGEST = 60
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""What Windows takes for devices, whatever is written after a full stop."""


class PageNames:
    """The names already used, of filings below `folder`."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._used: set[str] = set()

    def take(self, path: str) -> str:
        """Return the name for the reports of the filing at `path`.

        It is made of the path below the folder: 汉字, Latin letters and figures as they are, the rest as hyphens, the
        end of it where it is long; with a number where another file has the same (or differs by capitals alone).
        """
        name = _plain(self._below(path))
        free, number = name, 1
        while free.casefold() in self._used:
            number += 1
            free = f"{name}-{number}"
        self._used.add(free.casefold())
        return free

    def _below(self, path: str) -> str:
        try:
            return os.path.relpath(path, self._folder)
        except ValueError:  # on another drive of Windows
            return path


def _plain(path: str) -> str:
    stem = unicodedata.normalize("NFC", str(Path(path).parent / Path(path).stem))
    name = _OTHER.sub("-", stem)[-_LONGEST:].strip("-")
    return name if name and name.casefold() not in _DEVICES else f"unit-{name}".rstrip("-")
