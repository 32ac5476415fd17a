"""`wjcheck due`: what falls due for filings, and when, as a table and as a calendar.

Handed: the words of the command line. Gives back: the exit status.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated

from wjcheck.cli.clock import today
from wjcheck.cli.delivering import deliver_due
from wjcheck.cli.grammar import Argument, Option
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
from wjcheck.cli.packs import judge_by
from wjcheck.cli.trouble import report_pack_error
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage


def due(
    paths: Annotated[list[str] | None, Argument()] = None,
    output: Annotated[list[str] | None, Option("--output")] = None,
    as_of: Annotated[str | None, Option("--as-of")] = None,
    within: Annotated[str | None, Option("--within")] = None,
    until: Annotated[str | None, Option("--until")] = None,
    everything: Annotated[bool, Option("--all")] = False,
    waivers: Annotated[str | None, Option("--waivers")] = None,
    fail_on: Annotated[str, Option("--fail-on")] = "never",
    pack: Annotated[str | None, Option("--pack")] = None,
    no_cache: Annotated[bool, Option("--no-cache")] = False,
    lang: Annotated[str | None, Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
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
        cache=not no_cache,
    )
    if options.until is not None and options.until < options.as_of:
        raise WrongUsage("usage.due.until", until=options.until.isoformat(), as_of=options.as_of.isoformat())
    return partial(execute, options)


def execute(options: DueOptions) -> int:
    """List what falls due and return the exit status."""
    from wjcheck.district.due import Due, Reach
    from wjcheck.district.shelf import WaiverShelf
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.shipped import pack_folder
    from wjcheck.reading.discover import discover

    try:
        judge = judge_by(pack_folder(options.pack), cache=options.cache)
    except PackError as error:
        return report_pack_error(error, options.lang, sys.stderr)
    reach = Reach(options.until, options.within, options.everything)
    shelf = WaiverShelf(judge.pack, options.waivers)
    filings = tuple(
        due_found(found, judge, options.as_of, reach, shelf.beside(found.path))
        for found in discover(options.paths, standard_input)
    )
    return deliver_due(Due(judge.info, options.as_of, filings, shelf.lists, options.waivers is not None), options)
