"""`wjcheck diff`: what changed between two runs, or which verdicts flip between two packs.

Handed: the words of the command line. Gives back: the exit status.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated

from wjcheck.cli.clock import today
from wjcheck.cli.delivering import deliver_comparison
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.judging import judge_found, standard_input
from wjcheck.cli.options import (
    CHANGE_FORMATS,
    ChangeOptions,
    DiffOptions,
    parse_day,
    parse_language,
    parse_names,
    parse_outputs,
)
from wjcheck.cli.packs import judge_by
from wjcheck.cli.runs import compare_runs, is_stored
from wjcheck.cli.trouble import report_pack_error
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.dataclass import replace
from wjcheck.reading.discover import STDIN


def diff(
    paths: Annotated[list[str] | None, Argument()] = None,
    packs: Annotated[tuple[str, str] | None, Option("--packs")] = None,
    output: Annotated[list[str] | None, Option("--output")] = None,
    as_of: Annotated[list[str] | None, Option("--as-of")] = None,
    pack: Annotated[str | None, Option("--pack")] = None,
    no_cache: Annotated[bool, Option("--no-cache")] = False,
    lang: Annotated[str | None, Option("--lang")] = None,
    mask: Annotated[bool, Option("--mask")] = False,
    names: Annotated[bool, Option("--names")] = False,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    if packs is None:
        options = _changes(paths or [], output or [], as_of or [], pack, lang, parse_names(mask, names))
        return partial(compare_runs, replace(options, cache=not no_cache))
    return partial(execute, replace(_flips(paths, packs, output, as_of, pack, lang), cache=not no_cache))


def _changes(
    paths: list[str], output: list[str], as_of: list[str], pack: str | None, lang: str | None, names: bool | None
) -> ChangeOptions:
    """Return the options of a comparison of two runs: two sources, or one as of two days. Raises WrongUsage."""
    if not paths or not all(paths):
        raise WrongUsage("usage.no_path.changes")
    if len(paths) > 2:
        raise WrongUsage("usage.changes.many", value=paths[2])
    if STDIN in paths:
        raise WrongUsage("usage.changes.stdin")
    if len(as_of) > 2:
        raise WrongUsage("usage.changes.days")
    if as_of and (stored := next(filter(is_stored, paths), None)):
        raise WrongUsage("usage.changes.stored", value=stored)
    if len(paths) == 1 and len(as_of) < 2:
        raise WrongUsage("usage.no_path.changes" if is_stored(paths[0]) else "usage.changes.one", value=paths[0])
    days = [parse_day(day) for day in as_of]
    return ChangeOptions(
        sources=(paths[0], paths[-1]),
        days=(days[0], days[-1]) if days else (None, None),
        outputs=parse_outputs(output, CHANGE_FORMATS),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
        pack=pack,
        names=names,
    )


def _flips(
    paths: list[str] | None,
    packs: tuple[str, str],
    output: list[str] | None,
    as_of: list[str] | None,
    pack: str | None,
    lang: str | None,
) -> DiffOptions:
    """Return the options of a comparison of two packs. Raises WrongUsage."""
    if not all(packs):
        raise WrongUsage("usage.packs")
    if pack is not None:
        raise WrongUsage("usage.changes.pack")
    if as_of and len(as_of) > 1:
        raise WrongUsage("usage.changes.only_packs")
    if not paths or not all(paths):
        raise WrongUsage("usage.no_path.diff")
    return DiffOptions(
        paths=tuple(paths),
        packs=packs,
        outputs=parse_outputs(output or ()),
        as_of=parse_day(as_of[0]) if as_of else today(),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
    )


def execute(options: DiffOptions) -> int:
    """Carry out a comparison of two packs and return its exit status."""
    from wjcheck.engine.comparison import compare
    from wjcheck.engine.result import Result
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.shipped import pack_folder
    from wjcheck.reading.discover import discover

    judges = []
    for named in options.packs:
        folder = pack_folder(named)
        try:
            judges.append(judge_by(folder, cache=options.cache))
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
