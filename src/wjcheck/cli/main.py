"""The entry point: reads the command line, runs one command, and turns whatever happens into an exit status.

Handed: the arguments of the process. Gives back: 0 nothing found, 1 findings, 2 wrong usage or a
configuration that cannot be used, 3 something could not be checked, 130 interrupted, 141 the reader of a pipe has gone.
What a command needs is imported when it is run.
"""

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TextIO

from wjcheck.cli.configuration import Faulty
from wjcheck.cli.spoken import has_help_page
from wjcheck.cli.telling import tell
from wjcheck.cli.trouble import DEBUG_VARIABLE, fault, report_problem
from wjcheck.cli.usage import WrongUsage, language_last, spoken_language
from wjcheck.locale.message import Lang
from wjcheck.report.words import Words

WRONG_USAGE = 2
INTERRUPTED = 130
PIPE_CLOSED = 141


def main(arguments: Sequence[str]) -> int:
    """Run the program on `arguments` and return its exit status. Nothing raised inside gets out."""
    for stream in (sys.stdout, sys.stderr):
        _never_fail_on_a_character(stream)
    lang = spoken_language(arguments, os.environ)
    try:
        status = _dispatch(language_last(arguments), lang)
        if sys.stdout is not None and not sys.stdout.closed:  # the language server closes it when its editor leaves
            sys.stdout.flush()
    except WrongUsage as error:
        command = " ".join(("wjcheck", *(word for word in arguments[:1] if has_help_page(word))))
        tell(error.explain(error.lang or lang, command), sys.stderr)
        return WRONG_USAGE
    except Faulty as error:
        for problem in error.problems:
            report_problem(problem, error.lang or lang, sys.stderr, error.file)
        return WRONG_USAGE
    except KeyboardInterrupt:
        tell(Words(lang).say("interrupted") + "\n", sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        return PIPE_CLOSED
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        return report_problem(fault(error), lang, sys.stderr)
    finally:
        _let_go_of_streams()
    return status


def _dispatch(arguments: list[str], lang: Lang) -> int:
    """Read the arguments, then do what the command handed back."""
    from wjcheck.cli.program import run

    found = run(arguments, lang)
    return found() if callable(found) else found


def _never_fail_on_a_character(stream: TextIO) -> None:
    """Write what the stream's encoding lacks, such as ✓ in cp936, as an escape instead of failing."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def _let_go_of_streams() -> None:
    """Flush what a process writes to; what cannot be is pointed away, so that the interpreter does not fail at exit."""
    for stream, number in ((sys.stdout, 1), (sys.stderr, 2)):
        try:
            if stream is not None:  # started without it
                stream.flush()
        except (OSError, ValueError):
            with contextlib.suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), number)
