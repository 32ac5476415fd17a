"""Finds a browser of the Chromium family that is installed on this machine.

Handed: the environment and the name of the system. Gives back: the program's path, or the problem that there is none.
Where browsers are usually installed is data: `browsers.json`.
"""

import json
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from wjcheck.reading.problem import Problem

CHOSEN_BY = "WJCHECK_BROWSER"
"""The environment variable that names the browser to use, by path or by a name on PATH."""

_VARIABLE = re.compile("%([^%]+)%")


def find_browser(environ: Mapping[str, str], platform: str) -> Path | Problem:
    """Return the browser to print with: the one the environment names, else the first that is installed.

    Args:
        environ: the environment; `WJCHECK_BROWSER`, `PATH` and the folders that `browsers.json` names are read.
        platform: the system as `sys.platform` names it, such as `win32`.

    Returns:
        The program's path, or W424 when WJCHECK_BROWSER names no program, W423 when no browser is installed. A browser
        that was asked for is never replaced by another.
    """
    # in a Windows command line the quotation marks around a path become part of the variable
    if chosen := environ.get(CHOSEN_BY, "").strip().strip('"'):
        found = _program(chosen, environ)
        return Problem("W424", values={"path": chosen}) if found is None else found
    known = _known()
    for candidate in (*known["names"], *_places(known["places"].get(platform, ()), environ)):
        if (found := _program(candidate, environ)) is not None:
            return found
    return Problem("W423")


def _known() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = json.loads(Path(__file__).with_name("browsers.json").read_text(encoding="utf-8"))
    return loaded


def _places(patterns: list[str], environ: Mapping[str, str]) -> list[str]:
    """Return the paths with their variables filled in; those with a variable that is not set are left out."""
    folded = {name.casefold(): value for name, value in environ.items() if value}
    return [
        _VARIABLE.sub(lambda match: folded[match[1].casefold()], pattern)
        for pattern in patterns
        if all(name.casefold() in folded for name in _VARIABLE.findall(pattern))
    ]


def _program(name: str, environ: Mapping[str, str]) -> Path | None:
    """Return the path of a program that can be run, given by path or by a name on PATH."""
    try:
        found = shutil.which(name, path=environ.get("PATH", os.defpath))
    except (OSError, ValueError):  # a name that no file can have
        return None
    return None if found is None else Path(found)
