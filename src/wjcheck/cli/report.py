"""`wjcheck report`: show a stored result again, in any format and either language.

Handed: the words of the command line. Gives back: the exit status.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated

from wjcheck.cli.delivering import deliver_again
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.judging import standard_input
from wjcheck.cli.options import REPORT_FORMATS, ReportOptions, parse_language, parse_names, parse_outputs
from wjcheck.cli.stored_files import unread_result
from wjcheck.cli.trouble import report_problem
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Figure
from wjcheck.reading.problem import Problem


def report(
    paths: Annotated[list[str] | None, Argument()] = None,
    output: Annotated[list[str] | None, Option("--output")] = None,
    lang: Annotated[str | None, Option("--lang")] = None,
    verbose: Annotated[bool, Option("--verbose", "-v")] = False,
    mask: Annotated[bool, Option("--mask")] = False,
    names: Annotated[bool, Option("--names")] = False,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    if not paths or not all(paths):
        raise WrongUsage("usage.no_path.report")
    if len(paths) > 1:
        raise WrongUsage("usage.one_result", value=paths[1])
    options = ReportOptions(
        source=paths[0],
        outputs=parse_outputs(output or (), REPORT_FORMATS),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
        verbose=verbose,
        names=parse_names(mask, names),
    )
    return partial(execute, options)


def execute(options: ReportOptions) -> int:
    """Show a stored result again and return the exit status: 3 when it cannot be read.

    What the filings came to does not count: the check has said it, and showing a result is not checking again.
    Raises WrongUsage when a report would overwrite what it is made from.
    """
    from wjcheck.reading.discover import STDIN, read_one
    from wjcheck.reading.tree import Budget
    from wjcheck.report.stored import LARGEST, read_stored

    piped = options.source == STDIN
    name: Figure = ui_text("file.stdin") if piped else options.source
    if piped:
        read = read_stored(name, standard_input(LARGEST + 1))
    else:
        found = read_one(options.source, Budget(size=LARGEST))
        read = unread_result(found, name, LARGEST) if found.raw is None else read_stored(name, found.raw)
    if isinstance(read, Problem):
        return report_problem(read, options.lang, sys.stderr, options.source if read.span and not piped else "")
    status = deliver_again(read.result, read.verdict, options)
    if options.names and read.result.masked:
        report_problem(Problem("W439", "warning", {"path": name}), options.lang, sys.stderr)
    return status
