"""`wjcheck review`: a district's repository, all its filings at once.

Handed: the words of the command line. Gives back: the exit status.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wjcheck.cli.clock import today
from wjcheck.cli.options import (
    ReviewOptions,
    parse_day,
    parse_fail_on,
    parse_jobs,
    parse_language,
    parse_names,
    parse_review_outputs,
)
from wjcheck.cli.trouble import NOT_CHECKED, report_pack_error, report_problem
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.locale.message import Lang

if TYPE_CHECKING:
    from wjcheck.district.records import District


def review(
    folder: Annotated[str | None, typer.Argument()] = None,
    output: Annotated[list[str] | None, typer.Option("--output")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of")] = None,
    fail_on: Annotated[str, typer.Option("--fail-on")] = "error",
    waivers: Annotated[str | None, typer.Option("--waivers")] = None,
    baseline: Annotated[str | None, typer.Option("--baseline")] = None,
    earlier: Annotated[list[str] | None, typer.Option("--earlier")] = None,
    jobs: Annotated[str | None, typer.Option("--jobs")] = None,
    pack: Annotated[str | None, typer.Option("--pack")] = None,
    lang: Annotated[str | None, typer.Option("--lang")] = None,
    mask: Annotated[bool, typer.Option("--mask")] = False,
    names: Annotated[bool, typer.Option("--names")] = False,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done outside the command-line library."""
    if not folder:
        raise WrongUsage("usage.no_path.review")
    options = ReviewOptions(
        folder=folder,
        outputs=parse_review_outputs(output or ()),
        as_of=None if as_of is None else parse_day(as_of),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
        pack=pack,
        waivers=waivers,
        baseline=baseline,
        earlier=tuple(earlier or ()),
        jobs=parse_jobs(jobs),
        fail_on=parse_fail_on(fail_on),
        names=parse_names(mask, names),
    )
    return partial(execute, options)


def execute(options: ReviewOptions) -> int:
    """Review a district and return the exit status."""
    from wjcheck.cli.desk import deliver_review
    from wjcheck.engine.checker import Judge
    from wjcheck.pack.load import PackError, load_pack, pack_folder

    try:
        judge = Judge.of(load_pack(pack_folder(options.pack)))
    except PackError as error:
        return report_pack_error(error, options.lang, sys.stderr)
    district = district_in(options.folder, options.lang)
    if district is None:
        return NOT_CHECKED
    return deliver_review(judge, district, options.as_of or district.day(today()), options)


def district_in(folder: str, lang: Lang) -> "District | None":
    """Return the district whose repository `folder` is, None where its file is no use; its faults are told."""
    from wjcheck.district.records import DISTRICT, read_district
    from wjcheck.reading.discover import read_one
    from wjcheck.reading.problem import Problem

    path = str(Path(folder, DISTRICT))
    found = read_one(path)
    if found.raw is None:
        missing = Problem("W610", values={"path": folder})
        problem = missing if found.problem is None or found.problem.code == "W401" else found.problem
        report_problem(problem, lang, sys.stderr)
        return None
    district = read_district(path, found.raw)
    for problem in district.problems:
        report_problem(problem, lang, sys.stderr, path)
    if not district.usable:
        report_problem(Problem("W616", values={"path": path}), lang, sys.stderr)
        return None
    return district
