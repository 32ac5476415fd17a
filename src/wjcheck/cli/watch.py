"""`wjcheck watch`: check a filing, or those of a folder, again at every save.

Handed: the words of the command line. Gives back: the exit status: 0 when it is ended by Ctrl-C, which is the ordinary
way to end it.
"""

import os
import select
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from wjcheck.cli.clock import time_of_day, today
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.options import parse_day, parse_language, parse_selectors
from wjcheck.cli.packs import judge_by
from wjcheck.cli.trouble import report_pack_error, report_problem
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Lang
from wjcheck.reading.discover import STDIN

if TYPE_CHECKING:
    from wjcheck.engine.pack_judge import Judge
    from wjcheck.engine.rounds import Change
    from wjcheck.report.line import Line

_WAKE = 200
"""Milliseconds after which to look whether anybody still reads. The first check waits as long, so that no save between
it and the beginning of the watch is missed."""


@dataclass(frozen=True, slots=True)
class WatchOptions:
    """Everything `wjcheck watch` was asked for; without `as_of` each check is for the day it is made on."""

    path: str
    as_of: date | None
    lang: Lang
    pack: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    verbose: bool
    cache: bool = True
    """Whether what is kept of the pack may be used."""


def watch(
    path: Annotated[str | None, Argument()] = None,
    as_of: Annotated[str | None, Option("--as-of")] = None,
    select: Annotated[list[str] | None, Option("--select")] = None,
    ignore: Annotated[list[str] | None, Option("--ignore")] = None,
    pack: Annotated[str | None, Option("--pack")] = None,
    no_cache: Annotated[bool, Option("--no-cache")] = False,
    lang: Annotated[str | None, Option("--lang")] = None,
    verbose: Annotated[bool, Option("--verbose", "-v")] = False,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    if not path:
        raise WrongUsage("usage.no_path.watch")
    if path == STDIN:
        raise WrongUsage("usage.watch.stdin")
    options = WatchOptions(
        path=path,
        as_of=None if as_of is None else parse_day(as_of),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
        pack=pack,
        select=parse_selectors("--select", select or ()),
        ignore=parse_selectors("--ignore", ignore or ()),
        verbose=verbose,
        cache=not no_cache,
    )
    return partial(execute, options)


def execute(options: WatchOptions) -> int:
    """Check at every save until it is interrupted; return the exit status. Raises WrongUsage."""
    from wjcheck.engine.selection import UnknownSelector
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.shipped import pack_folder

    try:
        judge = judge_by(pack_folder(options.pack), cache=options.cache).select(options.select, options.ignore)
    except PackError as error:
        return report_pack_error(error, options.lang, sys.stderr)
    except UnknownSelector as error:
        raise WrongUsage("usage.selector", value=error.word, known=error.known) from None
    if not judge.shown:
        raise WrongUsage("usage.no_rules")
    try:
        return _watch(options, judge)
    except KeyboardInterrupt:
        if sys.stdout.isatty():
            sys.stdout.write("\n")
        return 0


def _watch(options: WatchOptions, judge: "Judge") -> int:
    from wjcheck.cli.judging import judge_found, standard_input
    from wjcheck.engine.result import FilingResult
    from wjcheck.engine.rounds import Watched
    from wjcheck.reading.discover import Found, discover

    def judged(found: Found) -> FilingResult:
        return judge_found(found, judge, options.as_of or today())

    watched, number = Watched(), 0
    for _ in _saves(Path(options.path)):
        found = tuple(discover((options.path,), standard_input))
        if number == 0 and all(one.raw is None for one in found):
            problems = [one.problem for one in found if one.problem is not None]
            return max(report_problem(problem, options.lang, sys.stderr) for problem in problems)
        watched, changes = watched.seen(found, judged)
        if changes:
            number += 1
            if status := _show(changes, number, judge, options, brief=number == 1 and len(found) > 1):
                return status
    return 0


def _show(changes: "Sequence[Change]", number: int, judge: "Judge", options: WatchOptions, *, brief: bool) -> int:
    """Show what was saved, on a terminal on an empty screen; return 0, or 3 when it could not be shown."""
    from wjcheck.cli.delivering import Report, write
    from wjcheck.cli.options import Output
    from wjcheck.report.watch_text import watch_lines

    title = (number, time_of_day().isoformat("seconds"))

    def lines(columns: int) -> "Sequence[Line]":
        return watch_lines(
            changes, judge.info, options.lang, title, brief=brief, verbose=options.verbose, columns=columns
        )

    if sys.stdout is not None and sys.stdout.isatty():
        from wjcheck.report.terminal import clear

        clear(sys.stdout)
    elif number > 1 and sys.stdout is not None:
        sys.stdout.write("\n")
    return write(Report(lines, {}), (Output("text"),), options.lang, 0)


def _saves(path: Path) -> Iterator[None]:
    """Yield once at the beginning and then after every save.

    A file is watched through its folder, and through that of the file a link leads to, because many editors save by
    putting a new file in the place of the old one. Raises BrokenPipeError when nobody reads the output any more.
    """
    from watchfiles import Change, DefaultFilter, watch

    if path.is_dir():
        folders, names, recursive = {path}, frozenset[str](), True
    else:
        both = (path, path.resolve())
        folders, names, recursive = {one.parent for one in both}, frozenset(map(_called, both)), False
    unwanted = DefaultFilter()

    def wanted(change: Change, changed: str) -> bool:
        return _called(Path(changed)) in names if names else unwanted(change, changed)

    there = [folder for folder in folders if folder.is_dir()]
    if not there:
        yield
        return
    waiting = True
    for changes in watch(
        *there, watch_filter=wanted, rust_timeout=_WAKE, yield_on_timeout=True, debounce=_WAKE, recursive=recursive
    ):
        if changes and not path.exists():
            waiting = True  # an editor may just be putting the new file in its place
        elif changes or waiting:
            waiting = False
            yield
        elif not all(folder.is_dir() for folder in there):
            yield
            return
        elif _nobody_reads():
            raise BrokenPipeError


def _called(path: Path) -> str:
    """Return the name of a file as the system tells names apart: on Windows without regard to capitals."""
    return os.path.normcase(path.name)


def _nobody_reads() -> bool:
    """Whether the reader of the pipe behind standard output has gone; where that cannot be told, it has not."""
    if sys.stdout is None or not hasattr(select, "poll"):
        return False
    poll = select.poll()
    poll.register(sys.stdout.fileno(), 0)
    return any(event & (select.POLLERR | select.POLLNVAL) for _, event in poll.poll(0))
