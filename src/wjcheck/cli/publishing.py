"""Short reports to where they were asked for: the screen, a pipe, or a file.

Handed: how to make the text and the plain values. Gives back: 0, or 3 when something could not be written.
"""

import codecs
import errno
import json
import sys
from collections.abc import Callable, Sequence
from typing import Any

from wjcheck.cli.options import Output
from wjcheck.cli.trouble import report_problem
from wjcheck.locale.message import Lang
from wjcheck.reading.problem import Problem


def publish(
    outputs: Sequence[Output], text: Callable[[], str], values: Callable[[], dict[str, Any]], lang: Lang
) -> int:
    """Write each report asked for, the text to the screen when none is; 0, or 3 when one was not written."""
    status = 0
    for output in outputs or (Output("text"),):
        made = _json(values(), output) if output.format == "json" else text()
        problem = _to_file(output.target, made) if output.target else to_screen(made)
        if problem is not None:
            status = report_problem(problem, lang, sys.stderr)
    return status


def _json(values: dict[str, Any], output: Output) -> str:
    return json.dumps(values, ensure_ascii=_ascii(output), indent=2) + "\n"


def _ascii(output: Output) -> bool:
    """Whether JSON has to keep to ASCII: on a standard output that is not UTF-8."""
    return output.target is None and codecs.lookup(getattr(sys.stdout, "encoding", None) or "ascii").name != "utf-8"


def _to_file(target: str, text: str) -> Problem | None:
    from wjcheck.report.delivery import write_file

    return write_file(target, text)


def to_screen(text: str) -> Problem | None:
    """Write `text` to standard output; return the problem when it cannot be written."""
    if sys.stdout is None:  # closed by whoever started the program
        return Problem("W408", values={"number": errno.EBADF})
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        return Problem("W408", values={"number": error.errno or 0})
    return None
