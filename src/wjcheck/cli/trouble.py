"""Trouble that is not a finding: a pack that cannot be used, a report that cannot be written, a fault of our own.

Handed: the error. Gives back: our own problem, written as one line with its code; never a traceback.
"""

import errno
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from wjcheck.cli.telling import tell
from wjcheck.locale.message import Lang
from wjcheck.reading.problem import Problem
from wjcheck.report.trouble import trouble_text
from wjcheck.report.words import Words

if TYPE_CHECKING:
    from wjcheck.pack.errors import PackError

NOT_CHECKED = 3
"""The exit status when something could not be checked."""

DEBUG_VARIABLE = "WJCHECK_DEBUG"

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, errno.EROFS, getattr(errno, "EDQUOT", errno.ENOSPC)}


def fault(error: BaseException) -> Problem:
    """Return the problem for an error that ended the work: no room for passing files, or one that nobody foresaw.

    Of the latter its kind and the place in the program are told, and no text of the filing.
    """
    import traceback

    from wjcheck.district.spool import SpoolError

    number = error.number if isinstance(error, SpoolError) else _no_room(error)
    if number is not None:
        return Problem("W416", values={"number": number})
    kind = type(error).__name__
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "wjcheck" in Path(frame.filename).parts]
    if ours:
        kind += f" @ {Path(ours[-1].filename).parent.name}/{Path(ours[-1].filename).name}:{ours[-1].lineno}"
    return Problem("W490", values={"kind": kind})


def _no_room(error: BaseException) -> int | None:
    """Return the system's number of an error that says there is no room left to write; None for any other.

    The library that writes workbooks wraps it in an error of its own.
    """
    for one in (error, *error.args):
        if isinstance(one, OSError) and one.errno in _NO_ROOM:
            return one.errno
    return None


def report_problem(problem: Problem, lang: Lang, stream: TextIO | None, file: str = "") -> int:
    """Write `problem` as one line and its hint as another, the place in `file` first; return exit status 3."""
    tell(trouble_text(problem, Words(lang), file), stream)
    return NOT_CHECKED


def report_pack_error(error: "PackError", lang: Lang, stream: TextIO | None) -> int:
    """Write everything that is wrong with a rule pack; return exit status 3, for nothing was checked."""
    for problem in error.problems:
        report_problem(problem, lang, stream, error.file)
    return NOT_CHECKED
