"""Two runs to compare: read from stored results, or judged anew from filings.

Handed: the options. Gives back: the exit status.
"""

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from wjcheck.cli.clock import today
from wjcheck.cli.delivering import deliver_changes
from wjcheck.cli.judging import judge_found, standard_input
from wjcheck.cli.options import ChangeOptions, ReviewOptions
from wjcheck.cli.packs import judge_by
from wjcheck.cli.stored_files import stored_snapshot
from wjcheck.cli.trouble import NOT_CHECKED, fault, report_pack_error, report_problem
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from wjcheck.district.snapshot import Snapshot
    from wjcheck.engine.pack_judge import Judge


def is_stored(source: str) -> bool:
    """Say whether a name is that of a stored result: no folder, and not called as filings are."""
    return not source.lower().endswith((".yaml", ".yml")) and not Path(source).is_dir()


def compare_runs(options: ChangeOptions) -> int:
    """Carry out a comparison of two runs and return its exit status."""
    from wjcheck.district.change import changes

    judge = None
    if not all(map(is_stored, options.sources)):
        judge = _judge(options)
        if judge is None:
            return NOT_CHECKED
    runs: list[Snapshot] = []
    for source, day in zip(options.sources, options.days, strict=True):
        run = stored_snapshot(source) if judge is None or is_stored(source) else _judged(source, day, judge, options)
        if isinstance(run, Problem):
            return report_problem(run, options.lang, sys.stderr, source if run.span else "")
        if run is None:
            return NOT_CHECKED
        runs.append(run)
    return deliver_changes(changes(runs[0], runs[1], options.sources), options)


def _judge(options: ChangeOptions) -> "Judge | None":
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.shipped import pack_folder

    try:
        return judge_by(pack_folder(options.pack), cache=options.cache)
    except PackError as error:
        report_pack_error(error, options.lang, sys.stderr)
        return None


def _judged(source: str, day: date | None, judge: "Judge", options: ChangeOptions) -> "Snapshot | Problem | None":
    """Return the snapshot of filings judged anew: a district's repository as a review, anything else as a check.

    None where it cannot be had, which is told.
    """
    from wjcheck.district.own_files import DISTRICT
    from wjcheck.engine.result import Result
    from wjcheck.reading.discover import discover
    from wjcheck.report.snapshots import snapshot_of

    if os.path.lexists(Path(source, DISTRICT)):
        return _reviewed(source, day, judge, options)
    when = day or today()
    filings = tuple(judge_found(found, judge, when) for found in discover((source,), standard_input))
    return snapshot_of(Result(judge.info, when, filings))


def _reviewed(folder: str, day: date | None, judge: "Judge", options: ChangeOptions) -> "Snapshot | Problem | None":
    """Return the snapshot of a district's repository; None where its file is no use, which is told."""
    from wjcheck.cli.desk import waiver_list
    from wjcheck.cli.review import district_in
    from wjcheck.district.bench import Bench
    from wjcheck.district.review import reviewed
    from wjcheck.district.running import cores, worked
    from wjcheck.reading.discover import discover
    from wjcheck.report.district_pieces import FILING, Drawer
    from wjcheck.report.district_shot import review_shot
    from wjcheck.report.stored_snapshot import read_filing

    district = district_in(folder, options.lang)
    if district is None:
        return None
    when = day or district.day(today())
    asked = ReviewOptions(folder, (), when, options.lang, options.pack, None, None, (), None, "error", names=True)
    listed = waiver_list(judge, asked)
    waivers, file = ((), "") if listed is None else (listed.waivers, listed.path)
    drawer = Drawer(judge.info, when, options.lang, names=True, wanted=frozenset({FILING}))
    bench = Bench(judge, when, district, waivers, file, drawer)
    tasks = ((found, str(number)) for number, found in enumerate(discover((folder,), standard_input)))
    records, shots = [], []
    for record, pieces in worked(bench, tasks, cores(), fault):
        records.append(record)
        shots.append(read_filing(pieces[FILING], options.lang))
    return review_shot(reviewed(bench, district, records, listed), shots, options.lang)
