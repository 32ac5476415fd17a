"""Where the cache is: the user's own folder for such things, or the one the environment names.

Handed: the environment and the kind of system. Gives back: a folder, which need not be there yet, or nothing where
there is none to be had. No configuration of a repository has a say in it: whoever sends in filings could else lead the
cache into them, and would bring along what has been worked out.
"""

import os
from collections.abc import Mapping

VARIABLE = "WJCHECK_CACHE"
"""The environment variable that names the folder; anything that is no absolute path, such as `off`, means none."""
_OWN = "wjcheck"


def cache_place(environment: Mapping[str, str], platform: str) -> str | None:
    """Return the folder of the cache; None where there is to be none, or the user has no folder of his own.

    `platform` is what `sys.platform` says. Relative paths are no answer: they would mean the repository at hand.
    """
    named = environment.get(VARIABLE, "")
    if named:
        return named if _is_whole(named) else None
    if platform == "win32":
        folder = environment.get("LOCALAPPDATA", "")
    else:
        folder = environment.get("XDG_CACHE_HOME", "")
        if not _is_whole(folder):
            caches = ("Library", "Caches") if platform == "darwin" else (".cache",)
            # a Path would refuse to be made where there is no home; without the variable the system is asked
            home = environment["HOME"] if "HOME" in environment else os.path.expanduser("~")  # noqa: PTH111
            # a home that is not there, as programs of the system have it, is not made either
            folder = os.path.join(home, *caches) if os.path.isdir(home) else ""  # noqa: PTH112, PTH118 - the same
    return os.path.join(folder, _OWN) if _is_whole(folder) else None  # noqa: PTH118 - the same


def _is_whole(path: str) -> bool:
    return os.path.isabs(path) and "\0" not in path  # noqa: PTH117 - a name from outside, not yet a Path
