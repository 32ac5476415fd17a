"""What was found on the command line, judged: one filing at a time, and none costs the others their result.

Handed: a judge, the as-of date and what was found. Gives back: results; one that could not be had is a problem.
"""

import os
import sys
from datetime import date
from typing import TYPE_CHECKING

from wjcheck.cli.trouble import DEBUG_VARIABLE, fault

if TYPE_CHECKING:
    from wjcheck.district.due import Reach, UnitAgenda
    from wjcheck.district.waivers import WaiverList
    from wjcheck.engine.pack_judge import Judge
    from wjcheck.engine.result import FilingResult
    from wjcheck.engine.stopwatch import Stopwatch
    from wjcheck.reading.discover import Found
    from wjcheck.reading.problem import Problem


def judge_found(found: "Found", judge: "Judge", as_of: date, watch: "Stopwatch | None" = None) -> "FilingResult":
    """Return the result of one filing that was found; what could not be read or broke the program is a problem.

    `watch` is told of every step, where somebody wants to know what they take.
    """
    from wjcheck.engine.checker import check

    if found.raw is None:
        return _unread(found.path, found.problem)
    if watch is not None:
        watch.turn("reading")
    try:
        return check(found.path, found.raw, judge, as_of, watch=watch)
    except Exception as error:
        # One filing that breaks the program must not cost the others their result.
        if os.environ.get(DEBUG_VARIABLE):
            raise
        return _unread(found.path, fault(error))


def due_found(found: "Found", judge: "Judge", as_of: date, reach: "Reach", waived: "WaiverList | None") -> "UnitAgenda":
    """Return what falls due for one filing that was found; what cannot be judged comes with its problems."""
    from wjcheck.district.due import unit_agenda

    try:
        return unit_agenda(judge_found(found, judge, as_of), found.raw, judge, as_of, reach, waived)
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        return unit_agenda(_unread(found.path, fault(error)), None, judge, as_of, reach)


def standard_input(limit: int) -> bytes:
    """Read standard input; a process started without one has nothing to read."""
    return b"" if sys.stdin is None else sys.stdin.buffer.read(limit)


def _unread(path: str, problem: "Problem | None") -> "FilingResult":
    """Return the result of a filing that could not be checked: one problem and nothing else."""
    from wjcheck.engine.result import FilingResult

    problems = () if problem is None else (problem,)
    return FilingResult(path, "", None, None, None, None, problems, (), {}, judged=False)
