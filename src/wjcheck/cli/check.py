"""`wjcheck check`: find the filings, judge each, and deliver the reports.

Handed: the words of the command line. Gives back: the exit status. This is the only place that reads the clock.
"""

import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from wjcheck.cli.delivering import deliver
from wjcheck.cli.options import (
    CheckOptions,
    parse_day,
    parse_fail_on,
    parse_language,
    parse_outputs,
    parse_readings,
    parse_selectors,
)
from wjcheck.cli.trouble import DEBUG_VARIABLE, fault, report_pack_error
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage

if TYPE_CHECKING:
    from wjcheck.engine.result import FilingResult
    from wjcheck.engine.selection import UnknownReading
    from wjcheck.reading.discover import Found
    from wjcheck.reading.problem import Problem


def check(
    paths: Annotated[list[str] | None, typer.Argument()] = None,
    output: Annotated[list[str] | None, typer.Option("--output")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of")] = None,
    select: Annotated[list[str] | None, typer.Option("--select")] = None,
    ignore: Annotated[list[str] | None, typer.Option("--ignore")] = None,
    fail_on: Annotated[str, typer.Option("--fail-on")] = "error",
    reading: Annotated[list[str] | None, typer.Option("--reading")] = None,
    pack: Annotated[str | None, typer.Option("--pack")] = None,
    lang: Annotated[str | None, typer.Option("--lang")] = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v")] = False,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done outside the command-line library."""
    if not paths or not all(paths):
        raise WrongUsage("usage.no_path")
    options = CheckOptions(
        paths=tuple(paths),
        outputs=parse_outputs(output or ()),
        as_of=_today() if as_of is None else parse_day(as_of),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
        pack=pack,
        select=parse_selectors("--select", select or ()),
        ignore=parse_selectors("--ignore", ignore or ()),
        fail_on=parse_fail_on(fail_on),
        verbose=verbose,
        readings=parse_readings(reading or ()),
    )
    return partial(execute, options)


def execute(options: CheckOptions) -> int:
    """Carry out a check and return its exit status. Raises WrongUsage for a selector that names no rule."""
    from wjcheck.engine.checker import Judge
    from wjcheck.engine.checker import check as check_filing
    from wjcheck.engine.result import Result
    from wjcheck.engine.selection import UnknownReading, UnknownSelector
    from wjcheck.pack.load import PackError, load_pack, pack_folder
    from wjcheck.reading.discover import discover

    try:
        judge = Judge.of(load_pack(pack_folder(options.pack))).read(options.readings)
        judge = judge.select(options.select, options.ignore)
    except PackError as error:
        return report_pack_error(error, options.lang, sys.stderr)
    except UnknownSelector as error:
        raise WrongUsage("usage.selector", value=error.word) from None
    except UnknownReading as error:
        raise _unknown(error) from None

    if not judge.shown:
        raise WrongUsage("usage.no_rules")

    def judged(found: "Found") -> "FilingResult":
        if found.raw is None:
            return _unread(found.path, found.problem)
        try:
            return check_filing(found.path, found.raw, judge, options.as_of)
        except Exception as error:
            # One filing that breaks the program must not cost the others their result.
            if os.environ.get(DEBUG_VARIABLE):
                raise
            return _unread(found.path, fault(error))

    filings = tuple(judged(found) for found in discover(options.paths, _standard_input))
    return deliver(Result(judge.info, options.as_of, filings), options)


def _unknown(error: "UnknownReading") -> WrongUsage:
    key = "usage.reading.name" if error.of_rule else "usage.reading.rule"
    return WrongUsage(key, rule=error.rule, value=error.name, known=error.known)


def _unread(path: str, problem: "Problem | None") -> "FilingResult":
    """Return the result of a filing that could not be checked: one problem and nothing else."""
    from wjcheck.engine.result import FilingResult

    problems = () if problem is None else (problem,)
    return FilingResult(path, "", None, None, None, None, problems, (), {}, judged=False)


def _standard_input(limit: int) -> bytes:
    """Read standard input; a process started without one has nothing to read."""
    return b"" if sys.stdin is None else sys.stdin.buffer.read(limit)


def _today() -> date:
    """Return the day it is in Asia/Shanghai, which has had no summer time since 1991."""
    return (datetime.now(UTC) + timedelta(hours=8)).date()
