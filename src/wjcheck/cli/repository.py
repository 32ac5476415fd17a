"""Where the program was started, and the top of the repository that is in.

Handed: nothing; it looks at the file system. Gives back: whole paths, or the refusal of one.
"""

import os
from pathlib import Path

from wjcheck.reading.problem import Problem

MARK = ".git"
"""A folder that holds it is the top of a repository; in a second worktree it is a file."""


def here() -> str:
    """Return the folder the program was started in, links followed; empty where it is gone."""
    try:
        return str(Path.cwd().resolve())
    except OSError:
        return ""


def top() -> str:
    """Return the top of the repository the program was started in, else where it was started."""
    start = here()
    if not start:
        return ""
    for folder in (Path(start), *Path(start).parents):
        if (folder / MARK).exists():
            return str(folder)
    return start


def led_out(target: str) -> Problem | None:
    """Return the refusal of a report's target that a link of the repository leads out of it; None for any other."""
    return Problem("W412", values={"path": target}) if _leads_out(target) else None


def _leads_out(target: str) -> bool:
    """Say whether a link below the top of a repository of git leads `target` out of it.

    Who hands in a filing can hand in a link, too; what is named outside the repository is named by whoever runs this.
    """
    root = Path(top())
    if not (root / MARK).exists():
        return False
    try:
        lexical = Path(os.path.normpath(Path(here(), target)))
        return lexical.is_relative_to(root) and not Path(target).resolve().is_relative_to(root)
    except (OSError, ValueError, RuntimeError):
        return False
