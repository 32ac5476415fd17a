"""`wjcheck due`: what falls due for filings, and when, as a table and as a calendar.

Handed: the words of the command line. Gives back: the exit status.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from wjcheck.cli.clock import today
from wjcheck.cli.delivering import deliver_due
from wjcheck.cli.judging import due_found, standard_input
from wjcheck.cli.options import (
    DUE_FORMATS,
    DueOptions,
    parse_day,
    parse_days,
    parse_fail_on,
    parse_language,
    parse_outputs,
)
from wjcheck.cli.trouble import report_pack_error
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage


def due(
    paths: Annotated[list[str] | None, typer.Argument()] = None,
    output: Annotated[list[str] | None, typer.Option("--output")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of")] = None,
    within: Annotated[str | None, typer.Option("--within")] = None,
    until: Annotated[str | None, typer.Option("--until")] = None,
    everything: Annotated[bool, typer.Option("--all")] = False,
    waivers: Annotated[str | None, typer.Option("--waivers")] = None,
    fail_on: Annotated[str, typer.Option("--fail-on")] = "never",
    pack: Annotated[str | None, typer.Option("--pack")] = None,
    lang: Annotated[str | None, typer.Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done outside the command-line library."""
    if not paths or not all(paths):
        raise WrongUsage("usage.no_path.due")
    if within is not None and until is not None:
        raise WrongUsage("usage.due.span")
    options = DueOptions(
        paths=tuple(paths),
        outputs=parse_outputs(output or (), DUE_FORMATS),
        as_of=today() if as_of is None else parse_day(as_of),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
        pack=pack,
        waivers=waivers,
        until=None if until is None else parse_day(until, "usage.date.until"),
        within=None if within is None else parse_days(within),
        everything=everything,
        fail_on=parse_fail_on(fail_on),
    )
    if options.until is not None and options.until < options.as_of:
        raise WrongUsage("usage.due.until", until=options.until.isoformat(), as_of=options.as_of.isoformat())
    return partial(execute, options)


def execute(options: DueOptions) -> int:
    """List what falls due and return the exit status."""
    from wjcheck.district.due import Due, Reach
    from wjcheck.district.shelf import WaiverShelf
    from wjcheck.engine.checker import Judge
    from wjcheck.pack.load import PackError, load_pack, pack_folder
    from wjcheck.reading.discover import discover

    try:
        judge = Judge.of(load_pack(pack_folder(options.pack)))
    except PackError as error:
        return report_pack_error(error, options.lang, sys.stderr)
    reach = Reach(options.until, options.within, options.everything)
    shelf = WaiverShelf(judge.pack, options.waivers)
    filings = tuple(
        due_found(found, judge, options.as_of, reach, shelf.beside(found.path))
        for found in discover(options.paths, standard_input)
    )
    return deliver_due(Due(judge.info, options.as_of, filings, shelf.lists, options.waivers is not None), options)
