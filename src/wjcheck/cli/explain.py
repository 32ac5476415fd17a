"""`wjcheck explain`: what a statement says, how it is judged, and what complies.

Handed: the words of the command line. Gives back: the exit status.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated

from wjcheck.cli.delivering import Report, write
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.options import Output, parse_language
from wjcheck.cli.trouble import report_pack_error
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.locale.message import Lang


def explain(
    word: Annotated[list[str] | None, Argument()] = None,
    pack: Annotated[str | None, Option("--pack")] = None,
    lang: Annotated[str | None, Option("--lang")] = None,
) -> Callable[[], int]:
    """Read what is to be explained; the work itself is handed back."""
    sought = " ".join(word or ()).strip()
    if not sought:
        raise WrongUsage("usage.no_word")
    return partial(execute, sought, pack, parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)))


def execute(word: str, pack: str | None, lang: Lang) -> int:
    """Show what is known of `word`. Raises WrongUsage when nothing of the document is meant by it."""
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.load import load_pack, pack_folder
    from wjcheck.pack.tests import suites_by_rule
    from wjcheck.proof.explanation import explain as explained
    from wjcheck.proof.explanation import matching
    from wjcheck.report.explain_text import explain_lines

    try:
        folder = pack_folder(pack)
        loaded = load_pack(folder)
        ids = matching(loaded, word)
        suites = suites_by_rule(folder) if len(ids) == 1 else {}
    except PackError as error:
        return report_pack_error(error, lang, sys.stderr)
    if not ids:
        raise WrongUsage("explain.none", word=word)
    found = explained(loaded, suites, ids)
    report = Report(lambda columns: explain_lines(found, word, lang, columns), {})
    return write(report, (Output("text"),), lang, 0)
