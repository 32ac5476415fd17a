"""`wjcheck lsp`: a language server on standard input and output, for editors.

Handed: the words of the command line. Gives back: the exit status, when the editor has gone.
"""

import os
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Annotated

from wjcheck import __version__
from wjcheck.cli.clock import today
from wjcheck.cli.grammar import Option
from wjcheck.cli.options import parse_day, parse_language
from wjcheck.cli.packs import judge_by
from wjcheck.cli.trouble import report_pack_error
from wjcheck.cli.usage import LANGUAGE_VARIABLE
from wjcheck.locale.message import Lang


def lsp(
    as_of: Annotated[str | None, Option("--as-of")] = None,
    pack: Annotated[str | None, Option("--pack")] = None,
    lang: Annotated[str | None, Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the server itself runs once the line is read."""
    day = None if as_of is None else parse_day(as_of)
    return partial(execute, day, pack, parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)))


def execute(as_of: date | None, pack: str | None, lang: Lang) -> int:
    """Serve one editor until it leaves. Without `as_of` each check is for the day it is made on."""
    from wjcheck.cli.judging import judge_found
    from wjcheck.engine.result import FilingResult
    from wjcheck.lsp.server import FilingServer
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.shipped import pack_folder
    from wjcheck.reading.discover import Found
    from wjcheck.report.words import Words

    try:
        judge = judge_by(pack_folder(pack))
    except PackError as error:
        return report_pack_error(error, lang, sys.stderr)

    def judged(path: str, raw: bytes) -> FilingResult:
        return judge_found(Found(path, raw), judge, as_of or today())

    FilingServer(judged, Words(lang), __version__).start_io()
    return 0
