"""`wjcheck fix`: repair what is safe to repair, shown before it is written.

Handed: the words of the command line, and on a terminal the answer to one question for each file. Gives back: the exit
status.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

from wjcheck.cli.asking import agreed, on_terminal
from wjcheck.cli.delivering import raw_to_screen, say_lines
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.judging import standard_input
from wjcheck.cli.options import parse_language
from wjcheck.cli.telling import tell
from wjcheck.cli.trouble import DEBUG_VARIABLE, NOT_CHECKED, fault, report_problem
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Lang
from wjcheck.reading.discover import STDIN
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from wjcheck.drafting.repair import Repair

_LEFT = 1


@dataclass(frozen=True, slots=True)
class FixOptions:
    """Everything `wjcheck fix` was asked for. `write` says whether anything may be written at all."""

    paths: tuple[str, ...]
    check: bool
    write: bool
    ask: bool
    lang: Lang
    filings_only: bool = False
    """Whether files that are named and are no filings are passed over."""


def fix(
    paths: Annotated[list[str] | None, Argument()] = None,
    check: Annotated[bool, Option("--check")] = False,
    dry_run: Annotated[bool, Option("--dry-run")] = False,
    yes: Annotated[bool, Option("--yes", "-y")] = False,
    filings_only: Annotated[bool, Option("--filings-only")] = False,
    lang: Annotated[str | None, Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    if not paths or not all(paths):
        raise WrongUsage("usage.fix.path")
    if check + dry_run + yes > 1:
        raise WrongUsage("usage.fix.both")
    options = FixOptions(
        paths=tuple(paths),
        check=check,
        write=not check and not dry_run,
        ask=not yes and on_terminal(),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
        filings_only=filings_only,
    )
    return partial(execute, options)


def execute(options: FixOptions) -> int:
    """Repair the files one after the other; return the highest of their exit statuses."""
    from wjcheck.drafting.recoding import is_meant_as_filing
    from wjcheck.reading.discover import discover, is_filing

    status = 0
    for found in discover(options.paths, standard_input):
        if found.raw is None:
            problem = found.problem or Problem("W401", values={"path": found.path})
            status = max(status, report_problem(problem, options.lang, sys.stderr))
        elif options.filings_only and not is_filing(found.raw):
            continue
        elif not is_meant_as_filing(found.raw):
            problem = Problem("W420" if found.raw.strip() else "W107", values={"path": found.path})
            status = max(status, report_problem(problem, options.lang, sys.stderr))
        else:
            status = max(status, _guarded(found.path, found.raw, options))
    return status


def _guarded(path: str, raw: bytes, options: FixOptions) -> int:
    """Repair one file; one that breaks the program must not cost the others their repair."""
    try:
        return _one(path, raw, options)
    except (KeyboardInterrupt, BrokenPipeError):
        raise
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        return report_problem(fault(error), options.lang, sys.stderr, path)


def _one(path: str, raw: bytes, options: FixOptions) -> int:
    from wjcheck.drafting.repair import repair

    found = repair(raw)
    _show(path, found, options, sys.stderr if path == STDIN else sys.stdout)
    if found.after is None:
        if path == STDIN and options.write:
            _hand_on(raw, options)
        return NOT_CHECKED
    left = _LEFT if any(problem.severity == "error" for problem in found.left) else 0
    if path == STDIN and options.write:
        return max(left, _hand_on(found.after.encoded(), options))
    if found.changed and not options.write:
        _say("fix.would", path, options, sys.stderr if path == STDIN else sys.stdout)
    if options.check:
        return _LEFT if found.changed else 0
    if not found.changed or not options.write:
        return left
    status = max(left, _write(path, raw, found.after.encoded(), options))
    if status == 0:
        _say("fix.next", path, options, sys.stdout)
    return status


def _hand_on(raw: bytes, options: FixOptions) -> int:
    """Write a file that came from standard input to standard output; return 0, or 3 when that failed."""
    problem = raw_to_screen(raw)
    return 0 if problem is None else report_problem(problem, options.lang, sys.stderr)


def _write(path: str, raw: bytes, repaired: bytes, options: FixOptions) -> int:
    """Write the file, after asking on a terminal; return 0, or 1 when the answer was no, or 3 when it failed."""
    from wjcheck.report.delivery import write_file

    if options.ask and not agreed("fix.ask", options.lang, file=path):
        _say("fix.not_written", path, options, sys.stdout)
        return _LEFT
    try:
        unchanged = Path(path).read_bytes() == raw
    except OSError:
        unchanged = False
    problem = write_file(path, repaired) if unchanged else Problem("W421", values={"path": path})
    if problem is not None:
        return report_problem(problem, options.lang, sys.stderr)
    _say("fix.written", path, options, sys.stdout)
    return 0


def _show(path: str, found: "Repair", options: FixOptions, stream: TextIO) -> None:
    from wjcheck.report.page import Page
    from wjcheck.report.repair_text import repair_lines
    from wjcheck.report.words import Words

    words = Words(options.lang)
    say_lines(lambda columns: repair_lines(path, found, Page(words, columns)), stream)


def _say(key: str, path: str, options: FixOptions, stream: TextIO) -> None:
    from wjcheck.report.words import Words

    say = Words(options.lang).say
    tell(say(key, file=say("file.stdin") if path == STDIN else path) + "\n", stream)
