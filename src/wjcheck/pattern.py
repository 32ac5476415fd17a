"""Patterns that are compiled when they are first used.

A module says its patterns where it begins. Compiling those of reading alone took longer than judging ten rules, and
most of them are for slips that a filing does not have.
"""

import re
from typing import TYPE_CHECKING, Any


class _Late:
    """Stands for a pattern: what it is asked for, such as `search`, it has from the compiled one, and keeps."""

    def __init__(self, text: str, flags: int = 0) -> None:
        self._said = (text, flags)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what copies and the like ask of anything
            raise AttributeError(name)
        found = getattr(re.compile(*self._said), name)
        self.__dict__[name] = found
        return found


if TYPE_CHECKING:
    late = re.compile
else:
    late = _Late
