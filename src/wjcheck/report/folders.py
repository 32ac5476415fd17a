"""Writing a whole folder so that there is never half of one.

Handed: the name of a folder. Gives back: a folder beside it to write into, which takes its place in one step when all
is written. A folder that is not one of our own is never replaced.
"""

import shutil
import tempfile
from pathlib import Path

from wjcheck.reading.problem import Problem

MARK = ".wjcheck-report"
"""The file by which a folder is known to be a report of ours, which may be replaced as a whole."""


class StagedFolder:
    """A folder that is written aside. `path` is where to write; nothing stands at `target` before `place`."""

    def __init__(self, target: str, path: Path) -> None:
        self.target = target
        self.path = path

    def place(self) -> Problem | None:
        """Let the folder take the place of its target; return the problem that kept it from doing so."""
        goal = Path(self.target).resolve()
        try:
            (self.path / MARK).write_text("wjcheck\n", encoding="utf-8")
            self.path.chmod(0o755)
            if goal.exists():
                old = Path(tempfile.mkdtemp(prefix=f".{goal.name[:40]}.", dir=goal.parent))
                goal.replace(old / "old")
                try:
                    self.path.replace(goal)
                except OSError:
                    (old / "old").replace(goal)
                    raise
                finally:
                    shutil.rmtree(old, ignore_errors=True)
            else:
                self.path.replace(goal)
        except OSError as error:
            return Problem("W407", values={"path": self.target, "number": error.errno or 0})
        return None

    def drop(self) -> None:
        """Remove what was written aside, if it is still there."""
        shutil.rmtree(self.path, ignore_errors=True)


def stage(target: str) -> StagedFolder | Problem:
    """Return a folder to write the report `target` into.

    Returns:
        The folder, or a problem: W617 for a target that is there and is no report of ours, W407 where none can be made.
    """
    try:
        goal = Path(target).resolve()
        if goal.exists() and not (goal.is_dir() and ((goal / MARK).is_file() or not any(goal.iterdir()))):
            return Problem("W617", values={"path": target})
        goal.parent.mkdir(parents=True, exist_ok=True)
        return StagedFolder(
            target, Path(tempfile.mkdtemp(prefix=f".{goal.name[:40]}.", suffix=".tmp", dir=goal.parent))
        )
    except (OSError, ValueError, RuntimeError) as error:
        return Problem("W407", values={"path": target, "number": getattr(error, "errno", None) or 0})
