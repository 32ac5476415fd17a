"""Reports to where they were asked for: the screen, a pipe, or a file.

Handed: the result and the options. Gives back: the exit status.
"""

import codecs
import errno
import os
import shutil
import sys
from pathlib import Path
from typing import TextIO

from wjcheck.cli.options import CheckOptions, Format, Output
from wjcheck.cli.trouble import report_problem
from wjcheck.cli.usage import WrongUsage
from wjcheck.engine.result import Result
from wjcheck.reading.problem import Problem
from wjcheck.report.verdict import judge_run

_WIDEST = 120


def deliver(result: Result, options: CheckOptions) -> int:
    """Write every report that was asked for and return the exit status of the run; 3 when one was not written.

    Raises WrongUsage when a report would overwrite one of the filings.
    """
    filings = {str(Path(filing.path).resolve()) for filing in result.filings if filing.digest}
    for output in options.outputs:
        if output.target is not None and str(Path(output.target).resolve()) in filings:
            raise WrongUsage("usage.target_is_input", value=output.target)
    status = judge_run(result, options.fail_on).exit_status
    for output in options.outputs:
        problem = _to_file(result, output, options) if output.target else _to_screen(result, output.format, options)
        if problem is not None:
            status = report_problem(problem, options.lang, sys.stderr)
    return status


def colourful(stream: TextIO) -> bool:
    """Say whether `stream` is a terminal that may be written to in colour; NO_COLOR as no-color.org asks."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _to_file(result: Result, output: Output, options: CheckOptions) -> Problem | None:
    from wjcheck.report.delivery import write_file

    return write_file(str(output.target), _render(result, output.format, options, columns=80))


def _to_screen(result: Result, format_: Format, options: CheckOptions) -> Problem | None:
    if sys.stdout is None:  # closed by whoever started the program
        return Problem("W408", values={"number": errno.EBADF})
    columns = min(shutil.get_terminal_size((80, 24)).columns, _WIDEST)
    try:
        if format_ == "text" and colourful(sys.stdout):
            from wjcheck.report.terminal import print_lines
            from wjcheck.report.text import text_lines

            lines = text_lines(result, options.lang, options.fail_on, verbose=options.verbose, columns=columns)
            print_lines(lines, sys.stdout)
        else:
            text = _render(result, format_, options, columns)
            if format_ == "json" and codecs.lookup(sys.stdout.encoding or "ascii").name != "utf-8":
                from wjcheck.report.json import ascii_json

                text = ascii_json(text)
            sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        return Problem("W408", values={"number": error.errno or 0})
    return None


def _render(result: Result, format_: Format, options: CheckOptions, columns: int) -> str:
    if format_ == "json":
        from wjcheck.report.json import render_json

        return render_json(result, options.lang, options.fail_on)
    from wjcheck.report.text import render_text

    return render_text(result, options.lang, options.fail_on, verbose=options.verbose, columns=columns)
