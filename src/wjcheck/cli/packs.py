"""The pack a command judges by, made ready: from the user's cache where it is known there.

Handed: what was said of the pack on the command line. Gives back: a judge.
"""

import os
import sys
from functools import cache as once
from time import time_ns
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from wjcheck.cache.standing import Standing
    from wjcheck.engine.checker import Judge

_MOST_PACKS = 16
"""How many packs are kept; one takes a megabyte or two."""
_MOST_MARKS = 64
"""How many marks of the program's files are kept, two for each place it stands in; one takes two hundred bytes."""


def judge_by(folder: "Path", *, cache: bool = True) -> "Judge":
    """Return the judge of the pack in `folder`; `cache` says whether what is kept may be used. Raises PackError."""
    from wjcheck.cache.place import cache_place
    from wjcheck.cache.store import Store
    from wjcheck.engine.ready import ready

    place = cache_place(os.environ, sys.platform) if cache else None
    return ready(folder, Store(place, "packs", _MOST_PACKS), _standing(place))


@once
def _standing(place: str | None) -> "Standing":
    """Return what is known of the program's files by how they stand, as of when this process first asked."""
    from wjcheck.cache.standing import Standing
    from wjcheck.cache.store import Store

    return Standing(Store(place, "marks", _MOST_MARKS), time_ns())
