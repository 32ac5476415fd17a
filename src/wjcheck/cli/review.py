"""`wjcheck review`: a district's repository, all its filings at once.

Handed: the words of the command line. Gives back: the exit status.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from wjcheck.cli.clock import today
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.options import (
    Format,
    ReviewOptions,
    parse_executor,
    parse_fail_on,
    parse_jobs,
    parse_names,
    parse_review_outputs,
    parse_revision,
)
from wjcheck.cli.packs import judge_by
from wjcheck.cli.settings import Value
from wjcheck.cli.settling import Settled, masking, settle
from wjcheck.cli.trouble import NOT_CHECKED, report_pack_error, report_problem
from wjcheck.cli.usage import WrongUsage
from wjcheck.locale.message import Lang

if TYPE_CHECKING:
    from wjcheck.district.records import District

_OF_ALL: tuple[Format, ...] = ("html", "xlsx", "csv", "notice")
"""Reports of the whole district: made of some filings, they would pass for it."""


def review(
    folder: Annotated[str | None, Argument()] = None,
    output: Annotated[list[str] | None, Option("--output")] = None,
    as_of: Annotated[str | None, Option("--as-of")] = None,
    fail_on: Annotated[str | None, Option("--fail-on")] = None,
    strict: Annotated[bool | None, Option("--strict/--no-strict")] = None,
    allow_empty: Annotated[bool | None, Option("--allow-empty/--no-allow-empty")] = None,
    changed_since: Annotated[str | None, Option("--changed-since")] = None,
    waivers: Annotated[str | None, Option("--waivers")] = None,
    baseline: Annotated[str | None, Option("--baseline")] = None,
    earlier: Annotated[list[str] | None, Option("--earlier")] = None,
    jobs: Annotated[str | None, Option("--jobs")] = None,
    executor: Annotated[str | None, Option("--executor")] = None,
    pack: Annotated[str | None, Option("--pack")] = None,
    config: Annotated[str | None, Option("--config")] = None,
    no_config: Annotated[bool, Option("--no-config")] = False,
    no_cache: Annotated[bool, Option("--no-cache")] = False,
    lang: Annotated[str | None, Option("--lang")] = None,
    mask: Annotated[bool, Option("--mask")] = False,
    names: Annotated[bool, Option("--names")] = False,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    if not folder:
        raise WrongUsage("usage.no_path.review")
    given: dict[str, Value] = {
        "outputs": tuple(output or ()),
        "as-of": as_of,
        "fail-on": fail_on,
        "strict": strict,
        "allow-empty": allow_empty,
        "waivers": waivers,
        "baseline": baseline,
        "earlier": tuple(earlier or ()),
        "jobs": jobs,
        "pack": pack,
        "lang": lang,
        "names": masking(parse_names(mask, names)),
    }
    settled = settle("review", given, config, without=no_config)
    spoken = settled.language()
    with settled.speaking(spoken):
        options = ReviewOptions(
            folder=folder,
            outputs=settled.parsed("outputs", lambda _: parse_review_outputs(settled.texts("outputs"))),
            as_of=settled.parsed("as-of", lambda _: settled.day()),
            lang=spoken,
            pack=settled.text("pack"),
            waivers=settled.text("waivers"),
            baseline=settled.text("baseline"),
            earlier=settled.texts("earlier"),
            jobs=settled.parsed("jobs", lambda _: parse_jobs(settled.text("jobs"))),
            fail_on=settled.parsed("fail-on", lambda _: parse_fail_on(settled.text("fail-on") or "")),
            names=settled.names,
            strict=settled.flag("strict"),
            allow_empty=settled.flag("allow-empty"),
            changed_since=parse_revision(changed_since),
            exclude=settled.texts("exclude"),
            configuration=settled.configuration.file,
            cache=not no_cache,
            scheduler=parse_executor(executor),
        )
        if options.scheduler is not None and jobs is not None:
            raise WrongUsage("usage.executor.jobs")
        whole = next((one.format for one in options.outputs if one.format in _OF_ALL), None)
        if changed_since is not None and whole is not None:
            raise WrongUsage("usage.changed_since.whole", value=whole)
    return partial(_spoken, settled, options)


def _spoken(settled: Settled, options: ReviewOptions) -> int:
    with settled.speaking(options.lang):
        return execute(options)


def execute(options: ReviewOptions) -> int:
    """Review a district and return the exit status."""
    from wjcheck.cli.retelling import retelling_of_review

    telling = retelling_of_review(options)
    status = None if telling is None else telling.again(options)
    if status is not None:
        return status
    from wjcheck.cli.desk import deliver_review
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.shipped import pack_folder

    try:
        judge = judge_by(pack_folder(options.pack), cache=options.cache)
    except PackError as error:
        return report_pack_error(error, options.lang, sys.stderr)
    district = district_in(options.folder, options.lang)
    if district is None:
        return NOT_CHECKED
    day = options.as_of or district.day(today())
    if options.scheduler is None:
        # what was told of the district's file is told anew each time
        return deliver_review(judge, district, day, options, telling=None if district.problems else telling)
    from wjcheck.district.dask_workers import Cluster
    from wjcheck.district.executors import Unusable

    try:
        with Cluster(options.scheduler) as cluster:
            return deliver_review(judge, district, day, options, cluster)
    except Unusable as error:
        return report_problem(error.problem, options.lang, sys.stderr)


def district_in(folder: str, lang: Lang) -> "District | None":
    """Return the district whose repository `folder` is, None where its file is no use; its faults are told."""
    from wjcheck.district.own_files import DISTRICT
    from wjcheck.district.records import read_district
    from wjcheck.reading.discover import read_one
    from wjcheck.reading.problem import Problem
    from wjcheck.reading.tree import OF_THE_DISTRICT

    path = str(Path(folder, DISTRICT))
    found = read_one(path, OF_THE_DISTRICT)
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
