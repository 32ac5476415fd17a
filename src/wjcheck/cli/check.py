"""`wjcheck check`: find the filings, judge each, and deliver the reports.

Handed: the words of the command line. Gives back: the exit status.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from wjcheck.cli.clock import today
from wjcheck.cli.delivering import deliver
from wjcheck.cli.judging import judge_found, standard_input
from wjcheck.cli.options import (
    REPORT_FORMATS,
    CheckOptions,
    parse_day,
    parse_fail_on,
    parse_language,
    parse_names,
    parse_outputs,
    parse_readings,
    parse_selectors,
)
from wjcheck.cli.trouble import report_pack_error
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage

if TYPE_CHECKING:
    from wjcheck.engine.selection import UnknownReading


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
    mask: Annotated[bool, typer.Option("--mask")] = False,
    names: Annotated[bool, typer.Option("--names")] = False,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done outside the command-line library."""
    if not paths or not all(paths):
        raise WrongUsage("usage.no_path")
    options = CheckOptions(
        paths=tuple(paths),
        outputs=parse_outputs(output or (), REPORT_FORMATS),
        as_of=today() if as_of is None else parse_day(as_of),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
        pack=pack,
        select=parse_selectors("--select", select or ()),
        ignore=parse_selectors("--ignore", ignore or ()),
        fail_on=parse_fail_on(fail_on),
        verbose=verbose,
        readings=parse_readings(reading or ()),
        names=parse_names(mask, names),
    )
    return partial(execute, options)


def execute(options: CheckOptions) -> int:
    """Carry out a check and return its exit status. Raises WrongUsage for a selector that names no rule."""
    from wjcheck.engine.checker import Judge
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
        raise WrongUsage("usage.selector", value=error.word, known=error.known) from None
    except UnknownReading as error:
        raise _unknown(error) from None

    if not judge.shown:
        raise WrongUsage("usage.no_rules")

    found = discover(options.paths, standard_input)
    filings = tuple(judge_found(one, judge, options.as_of) for one in found)
    return deliver(Result(judge.info, options.as_of, filings, made=options.made), options)


def _unknown(error: "UnknownReading") -> WrongUsage:
    key = "usage.reading.name" if error.of_rule else "usage.reading.rule"
    return WrongUsage(key, rule=error.rule, value=error.name, known=error.known)
