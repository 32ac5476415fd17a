"""Writing a whole folder so that there is never half of one.

Handed: the name of a folder. Gives back: a folder beside it to write into, which takes its place in one step when all
is written. Only what this program wrote, and nobody has changed since, is ever replaced.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from wjcheck.reading.digest import digest_of
from wjcheck.reading.problem import Problem
from wjcheck.reading.visible import visible
from wjcheck.report.delivery import kept_beside

MARK = ".wjcheck-report"
"""The file by which a folder is known to be a report of ours: it lists the files written, with their digests."""
_MOST_NAMED = 3
_LARGEST_MARK = 64 * 2**20


class StagedFolder:
    """A folder that is written aside. `path` is where to write; nothing stands at `target` before `place`."""

    def __init__(self, target: str, path: Path) -> None:
        self.target = target
        self.path = path

    def place(self) -> Problem | None:
        """Let the folder take the place of its target; return the problem that kept it from doing so."""
        goal = Path(self.target).resolve()
        try:
            digests = {name: _digest(self.path / name) for name in sorted(_files(self.path))}
            text = json.dumps({"wjcheck-report": 1, "files": digests}, ensure_ascii=True, indent=1)
            (self.path / MARK).write_text(text + "\n", encoding="utf-8")
            self.path.chmod(0o755)
            if goal.exists():
                foreign = _foreign(goal)  # once more: somebody may have worked there meanwhile
                if foreign:
                    return _refused(self.target, foreign)
        except OSError as error:
            return Problem("W407", values={"path": self.target, "number": error.errno or 0})
        try:
            _exchange(self.path, goal)
        except OSError as error:
            # as on Windows, while a file in it is open
            kept = kept_beside(self.path, self.target, goal.name, "", error)
            return kept or Problem("W407", values={"path": self.target, "number": error.errno or 0})
        return None

    def drop(self) -> None:
        """Remove what was written aside, if it is still there."""
        shutil.rmtree(self.path, ignore_errors=True)


def _exchange(staged: Path, goal: Path) -> None:
    """Put `staged` where `goal` is, and `goal` back where that cannot be done. Raises OSError."""
    if not goal.exists():
        staged.replace(goal)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{goal.name[:40]}.", dir=goal.parent))
    try:
        goal.replace(old / "old")
        try:
            staged.replace(goal)
        except OSError:
            (old / "old").replace(goal)
            raise
    finally:
        shutil.rmtree(old, ignore_errors=True)


def stage(target: str) -> StagedFolder | Problem:
    """Return a folder to write the report `target` into.

    Returns:
        The folder, or a problem: W617 for a target that holds anything but an unchanged report of ours, W622 for one
        that is no folder, W407 where none can be made.
    """
    try:
        goal = Path(target).resolve()
        if goal.exists() and not goal.is_dir():
            return Problem("W622", values={"path": target})
        foreign = _foreign(goal) if goal.exists() else ()
        if foreign:
            return _refused(target, foreign)
        goal.parent.mkdir(parents=True, exist_ok=True)
        return StagedFolder(
            target, Path(tempfile.mkdtemp(prefix=f".{goal.name[:40]}.", suffix=".tmp", dir=goal.parent))
        )
    except (OSError, ValueError, RuntimeError) as error:
        return Problem("W407", values={"path": target, "number": getattr(error, "errno", None) or 0})


def _refused(target: str, foreign: tuple[str, ...]) -> Problem:
    named = [visible(name, 80) for name in foreign[:_MOST_NAMED]] + (["…"] if len(foreign) > _MOST_NAMED else [])
    return Problem("W617", values={"path": target, "what": tuple(named)})


def _foreign(folder: Path) -> tuple[str, ...]:
    """Return the files of `folder` that are not as we wrote them; none where it is empty."""
    written = _written(folder)
    return tuple(
        name for name in sorted(_files(folder)) if name not in written or written[name] != _digest(folder / name)
    )


def _written(folder: Path) -> Mapping[str, str]:
    """Return the files that the mark in `folder` lists; none where it has none that can be read."""
    try:
        with (folder / MARK).open("rb") as file:
            files = json.loads(file.read(_LARGEST_MARK))["files"]
        return {str(name): str(digest) for name, digest in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _files(folder: Path) -> Iterator[str]:
    """Give everything below `folder` that is no folder, by its name from there, but for the mark."""
    for where, folders, names in os.walk(folder):
        linked = [name for name in folders if Path(where, name).is_symlink()]
        for name in (*names, *linked):
            found = Path(where, name).relative_to(folder).as_posix()
            if found != MARK:
                yield found


def _digest(path: Path) -> str:
    if path.is_symlink() or not path.is_file():
        return ""
    return digest_of(path.read_bytes())
