"""Programs that stand in for a browser: each does one thing that a real one may do, and can be told from outside."""

import shutil
import sys
from pathlib import Path

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "google-chrome", "microsoft-edge"))), None)

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no browser of the Chromium family is installed here")

_HEAD = """#!{python}
import os, sys, time
options = dict(part.partition("=")[::2] for part in sys.argv[1:])
target = options["--print-to-pdf"]
page = sys.argv[-1]
"""


def stand_in(path: Path, does: str) -> dict[str, str]:
    """Write a program to `path` that does what the Python text says, and return an environment that names it.

    The text may use `target`, the file the PDF goes to, `page`, the address of the page, and `options`.
    """
    path.write_text(_HEAD.format(python=sys.executable) + does, encoding="utf-8")
    path.chmod(0o755)
    return {"WJCHECK_BROWSER": str(path), "PATH": ""}
