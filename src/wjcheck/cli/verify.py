"""`wjcheck verify`: whether a report is what these filings and this pack give.

Handed: the words of the command line. Gives back: the exit status: 0 the same, 1 not, 3 something could not be read.
"""

import contextlib
import os
import re
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from wjcheck.cli.delivering import Report, keep, write
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.options import VerifyOptions, parse_language, parse_outputs
from wjcheck.cli.packs import judge_by
from wjcheck.cli.trouble import report_pack_error, report_problem
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage

if TYPE_CHECKING:
    from wjcheck.report.line import Line


def verify(
    paths: Annotated[list[str] | None, Argument()] = None,
    output: Annotated[list[str] | None, Option("--output")] = None,
    root: Annotated[str | None, Option("--root")] = None,
    pack: Annotated[str | None, Option("--pack")] = None,
    no_cache: Annotated[bool, Option("--no-cache")] = False,
    lang: Annotated[str | None, Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    if not paths or not all(paths):
        raise WrongUsage("usage.no_path.verify")
    if len(paths) > 1:
        raise WrongUsage("usage.one_report", value=paths[1])
    if root is not None and not Path(root).is_dir():
        raise WrongUsage("usage.root", value=root)
    options = VerifyOptions(
        report=paths[0],
        outputs=parse_outputs(output or ()),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
        pack=pack,
        root=root or ".",
        cache=not no_cache,
    )
    return partial(execute, options)


def execute(options: VerifyOptions) -> int:
    """Verify a report and return the exit status. Raises WrongUsage when what is said of it would overwrite it."""
    from wjcheck.cli.again import verified
    from wjcheck.cli.stored_files import unread_result
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.shipped import pack_folder
    from wjcheck.reading.digest import digest_of
    from wjcheck.reading.discover import read_one
    from wjcheck.reading.problem import Problem
    from wjcheck.reading.tree import Budget
    from wjcheck.report.stored_snapshot import LARGEST
    from wjcheck.report.verify.claim import read_claim
    from wjcheck.report.verify.outcome import Outcome

    keep(options.outputs, (options.report,), "usage.target_is_result")
    found = read_one(options.report, Budget(size=LARGEST))
    if found.raw is None:
        return report_problem(unread_result(found, options.report, LARGEST), options.lang, sys.stderr)
    claim = read_claim(options.report, found.raw)
    if isinstance(claim, Problem):
        return report_problem(claim, options.lang, sys.stderr, options.report if claim.span else "")
    try:
        judge = judge_by(pack_folder(options.pack or _shipped(claim.pack_id)), cache=options.cache)
    except PackError as error:
        return report_pack_error(error, options.lang, sys.stderr)
    root = Path(options.root).resolve()
    with contextlib.chdir(root):
        seen = verified(claim, found.raw, judge, root)
        files = [str(Path(path).resolve()) for path, digest in claim.filings if digest and "\0" not in path]
    keep(options.outputs, files)
    outcome = Outcome(options.report, digest_of(found.raw), claim, tuple(seen.differences), tuple(seen.problems))

    def lines(columns: int) -> "Sequence[Line]":
        from wjcheck.report.verify.text import outcome_lines

        return outcome_lines(outcome, options.lang, columns=columns)

    def json() -> str:
        from wjcheck.report.verify.json import render_outcome

        return render_outcome(outcome, options.lang)

    return write(Report(lines, {"json": json}), options.outputs, options.lang, outcome.exit_status)


def _shipped(pack: str) -> str | None:
    """Return the name of the shipped pack that a report is of; None for any other, which has to be named."""
    from wjcheck.pack.shipped import rules_folder

    known = re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", pack) and (rules_folder() / pack / "pack.yaml").is_file()
    return str(rules_folder() / pack) if known else None
