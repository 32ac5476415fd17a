"""`wjcheck diff`: judge the same filings by two packs and say which verdicts flip.

Handed: the words of the command line. Gives back: the exit status.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from wjcheck.cli.clock import today
from wjcheck.cli.delivering import deliver_comparison
from wjcheck.cli.judging import judge_found, standard_input
from wjcheck.cli.options import DiffOptions, parse_day, parse_language, parse_outputs
from wjcheck.cli.trouble import report_pack_error
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage


def diff(
    paths: Annotated[list[str] | None, typer.Argument()] = None,
    packs: Annotated[tuple[str, str] | None, typer.Option("--packs")] = None,
    output: Annotated[list[str] | None, typer.Option("--output")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of")] = None,
    lang: Annotated[str | None, typer.Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done outside the command-line library."""
    if packs is None or not all(packs):
        raise WrongUsage("usage.packs")
    if not paths or not all(paths):
        raise WrongUsage("usage.no_path.diff")
    options = DiffOptions(
        paths=tuple(paths),
        packs=packs,
        outputs=parse_outputs(output or ()),
        as_of=today() if as_of is None else parse_day(as_of),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
    )
    return partial(execute, options)


def execute(options: DiffOptions) -> int:
    """Carry out a comparison of two packs and return its exit status."""
    from wjcheck.engine.checker import Judge
    from wjcheck.engine.comparison import compare
    from wjcheck.engine.result import Result
    from wjcheck.pack.load import PackError, load_pack, pack_folder
    from wjcheck.reading.discover import discover

    judges = []
    for named in options.packs:
        folder = pack_folder(named)
        try:
            judges.append(Judge.of(load_pack(folder)))
        except PackError as error:
            # two packs have files of the same names: say which of the two it is
            place = error.file if error.file == str(folder) else str(Path(named) / error.file)
            return report_pack_error(PackError(place, error.problems), options.lang, sys.stderr)
    found = tuple(discover(options.paths, standard_input))
    before, after = (
        Result(judge.info, options.as_of, tuple(judge_found(one, judge, options.as_of) for one in found))
        for judge in judges
    )
    return deliver_comparison(compare(before, after, options.packs), options)
