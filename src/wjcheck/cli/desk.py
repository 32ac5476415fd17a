"""The work of a review, and its reports to where they were asked for.

Handed: a judge, the district and the options. Gives back: the exit status. Filings are worked on side by side; the
progress is shown on a terminal and nowhere else.
"""

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from wjcheck.cli.delivering import Content, Report, ci_files, fence, keep, write
from wjcheck.cli.options import CI_FORMATS, FOLDERS, Format, Output, ReviewOptions, shows_names
from wjcheck.cli.packs import known_filings
from wjcheck.cli.repository import led_out
from wjcheck.cli.trouble import NOT_CHECKED, fault, report_problem
from wjcheck.dataclass import replace
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wjcheck.cli.choosing import Choice
    from wjcheck.cli.retelling import Retelling
    from wjcheck.district.bench import UnitRecord
    from wjcheck.district.dask_workers import Cluster
    from wjcheck.district.earlier import Earlier
    from wjcheck.district.records import District
    from wjcheck.district.roster import Aside
    from wjcheck.district.snapshot import Snapshot
    from wjcheck.district.waivers import WaiverList
    from wjcheck.engine.made import Made, Role, Source
    from wjcheck.engine.pack_judge import Judge
    from wjcheck.reading.discover import Found
    from wjcheck.reading.problem import Problem
    from wjcheck.report.ci.run import Run
    from wjcheck.report.district_report import DistrictReport
    from wjcheck.report.folders import StagedFolder
    from wjcheck.report.line import Line

_FEW = 512 * 1024
"""How many bytes of filings are counted in less time than it takes to start other processes for it."""
_LISTING: tuple[Format, ...] = ("html", "xlsx", "csv", "notice")
"""Reports that list what every filing lacks."""


def deliver_review(
    judge: "Judge",
    district: "District",
    day: date,
    options: ReviewOptions,
    cluster: "Cluster | None" = None,
    telling: "Retelling | None" = None,
) -> int:
    """Judge everything below the folder, put it together, and write every report that was asked for.

    `cluster` has the filings judged elsewhere; it raises Unusable where it cannot. `telling` keeps what is told for
    another review of the very same files.
    """
    from wjcheck.district.bench import Bench
    from wjcheck.district.running import cores, worked
    from wjcheck.district.spool import Spool
    from wjcheck.report.district_pieces import ENTRIES, FILING, ISSUES, SHOT, Drawer

    compared = _before(options, district)
    if compared is None:
        return NOT_CHECKED
    baseline, earlier, sources = compared
    keep(options.outputs, (name for name in (options.baseline, *options.earlier) if name), "usage.target_is_compared")
    listed = waiver_list(judge, options)
    waivers, file = ((), "") if listed is None else (listed.waivers, listed.path)
    keep(options.outputs, (district.path, *([file] if file else ())), "usage.target_is_record")
    made = made_with(district, listed, options)
    formats = {output.format for output in options.outputs}
    unusable = _notice_problem(judge, options) if "notice" in formats else None
    if unusable is not None:
        return report_problem(unusable, options.lang, sys.stderr)
    choice = _choice(district, file, options)
    if isinstance(choice, Problem):
        return report_problem(choice, options.lang, sys.stderr)
    before = () if choice.sieve is None else _units_before(choice, district, judge, day)
    if isinstance(before, Problem):
        return report_problem(before, options.lang, sys.stderr)
    names = shows_names("html", options.names)
    with Spool() as spool, contextlib.ExitStack() as stack:
        staged: dict[str, StagedFolder] = {}
        for output in options.outputs:
            if output.format in FOLDERS:
                folder = _staged(output)
                if isinstance(folder, Problem):
                    return report_problem(folder, options.lang, sys.stderr)
                staged[output.format] = folder
                stack.callback(folder.drop)
        ci = "markdown" in formats or not formats.isdisjoint(CI_FORMATS)
        pieces_of = {
            FILING: "json" in formats,
            ENTRIES: ci,
            ISSUES: not formats.isdisjoint(_LISTING),
            SHOT: baseline is not None,
        }
        wanted = frozenset(kind for kind, is_wanted in pieces_of.items() if is_wanted)
        pages = str(_units_in(staged["html"])) if "html" in staged else None
        drawer = Drawer(judge.info, day, options.lang, names, wanted, pages, made, carried=cluster is not None)
        is_counted = not wanted and pages is None
        ready = judge.counting if is_counted else judge.for_many
        bench = Bench(ready, day, district, waivers, file, drawer, gathered=frozenset())
        jobs, hire = (options.jobs or cores(), None) if cluster is None else (cluster.jobs, cluster.hire)
        few = _FEW if is_counted and judge.pack.shipped and hire is None else 0
        work = partial(worked, jobs=jobs, fault=fault, renewed=not judge.pack.shipped, hire=hire, few=few)
        # what draws more than is kept has to look at every filing; of some of them alone an entry would be incomplete
        keeps = options.cache and is_counted and choice.sieve is None
        kept = known_filings(judge, district, listed, day, options.lang) if keeps else None
        known = None if kept is None else kept.known
        records: list[UnitRecord] = []
        aside: list[Aside] = []
        with _progress(len(district.units), options) as done:
            tasks, expected = _tasks(choice, options, district, aside, telling), len(district.units)
            for record, pieces in work(bench, tasks, known=known, expected=expected):
                if not records:
                    _get_ready()
                records.append(record)
                spool.keep(drawer.landed(pieces, record.page))
                if kept is not None:
                    kept.keep(record, pieces)
                done()
            from wjcheck.district.gathering import gathered
            from wjcheck.reading.discover import read_one

            if kept is not None:
                kept.close()
            reader = replace(bench, judging=False)

            def again(names: Iterable[str], wanted: frozenset[int] = frozenset()) -> "Iterator[UnitRecord]":
                rest = ((read_one(name), "") for name in names)
                return (record for record, _ in work(replace(reader, gathered=wanted), rest))

            others = list(again(choice.unchanged))
            everything = gathered([*records, *others], district.year, again)
            records, others = everything[: len(records)], everything[len(records) :]
        from wjcheck.district.narrowing import narrowed
        from wjcheck.district.review import reviewed
        from wjcheck.district.tally import tally
        from wjcheck.report.district_report import DistrictReport
        from wjcheck.report.district_verdict import judge_review
        from wjcheck.report.masking import masked_findings
        from wjcheck.report.words import Words

        keep(options.outputs, (record.filed.path for record in (*records, *others) if record.digest))
        review = reviewed(bench, district, records, listed, aside, others)
        scope = choice.scope()
        if scope is not None and not scope.whole:
            review = narrowed(review, before)
        if not names:
            review = replace(review, crossing=masked_findings(review.crossing))
        figures = tally(review)
        since = None
        if baseline is not None:
            from wjcheck.district.change import changes
            from wjcheck.report.district_shot import filing_shots, review_shot

            shot = review_shot(review, filing_shots(review, spool.records(SHOT)))
            since = changes(baseline, shot, (str(options.baseline), ""))
        verdict = judge_review(
            review,
            figures,
            options.fail_on,
            since,
            strict=options.strict,
            allow_empty=options.allow_empty,
            scope=scope,
        )
        words = Words(options.lang)
        made = replace(made, sources=(*made.sources, *sources))
        report = DistrictReport(
            review, figures, verdict, words, spool, masked=not names, earlier=earlier, since=since, made=made
        )
        return _write(report, options, staged, telling)


def _get_ready() -> None:
    """Import what puts a review together while others are at the filings, not before they begin or when they end."""
    from wjcheck.district import gathering, review, tally  # noqa: F401  # for whoever imports it again
    from wjcheck.report import district_report, district_text, district_verdict  # noqa: F401  # as above


def _staged(output: Output) -> "StagedFolder | Problem":
    """Return the folder that a report is written into before it is put into its place."""
    from wjcheck.report.folders import stage

    return led_out(str(output.target)) or stage(str(output.target))


def made_with(district: "District", listed: "WaiverList | None", options: ReviewOptions) -> "Made":
    """Return with what a review is made, as far as the judging of single filings rests on it."""
    from wjcheck.engine.made import Made, Source

    sources = [Source("district", district.path, district.digest)]
    if listed is not None:
        sources.append(Source("waivers", listed.path, listed.digest))
    return Made(
        command="review",
        paths=(options.folder,),
        fail_on=options.fail_on,
        strict=options.strict,
        allow_empty=options.allow_empty,
        changed_since=options.changed_since,
        exclude=options.exclude,
        sources=tuple(sources),
    )


def _progress(expected: int, options: ReviewOptions) -> AbstractContextManager[Callable[[], None]]:
    """Return what shows how far the work has come: on a terminal, and nowhere else."""
    stream = sys.stderr
    if stream is None or not stream.isatty() or os.environ.get("TERM") == "dumb":
        return contextlib.nullcontext(lambda: None)
    from wjcheck.report.progress import shown
    from wjcheck.report.words import Words

    return shown(Words(options.lang).say("review.progress"), expected, stream)


def _write(
    report: "DistrictReport",
    options: ReviewOptions,
    staged: "dict[str, StagedFolder]",
    telling: "Retelling | None" = None,
) -> int:
    """Write every report; the exit status is 3 where one could not be written."""

    @cache
    def lines(columns: int) -> "Sequence[Line]":
        from wjcheck.report.district_text import review_lines
        from wjcheck.report.page import Page

        excerpt = report.review.pack.excerpt is not None
        return review_lines(report, Page(report.words, max(columns, 60), excerpt=excerpt))

    def json() -> "Iterator[str]":
        from wjcheck.report.district_json import review_json

        return review_json(report)

    def xlsx() -> bytes:
        from wjcheck.report.district_xlsx import review_workbook

        return review_workbook(report)

    def run(_: Format) -> "Run":
        from wjcheck.cli.repository import here, top
        from wjcheck.report.ci.of_review import run_of_review

        return run_of_review(report, here(), top())

    def markdown() -> "Iterator[str]":
        from wjcheck.report.ci.formats import render

        return render("comment", run("markdown"))

    files: dict[Format, Callable[[], Content]] = {"json": json, "xlsx": xlsx, "markdown": markdown, **ci_files(run)}
    single = [output for output in options.outputs if output.format not in FOLDERS]
    status = report.verdict.exit_status
    if single or not options.outputs:
        told = Report(lines, files, fence(run))
        status = write(told, single or (Output("text"),), options.lang, status)
        if telling is not None:
            telling.keep(told, status)
    for format_, folder in staged.items():
        try:
            _fill(report, format_, folder.path)
            problem = folder.place()
        except OSError as error:  # a full disk; nothing stands at the target then
            problem = Problem("W407", values={"path": folder.target, "number": error.errno or 0})
        if problem is not None:
            status = report_problem(problem, options.lang, sys.stderr)
    return status


def _fill(report: "DistrictReport", format_: str, folder: Path) -> None:
    """Write the files of a report that is a folder."""
    if format_ == "html":
        from wjcheck.report.html.district import render_index
        from wjcheck.report.html.trend import Standing

        earlier = [Standing(one.as_of, one.counts, one.units) for one in report.earlier]
        (folder / "index.html").write_text(render_index(report, earlier), encoding="utf-8")
    elif format_ == "csv":
        from wjcheck.report.district_csv import review_tables

        for name, table in review_tables(report):
            (folder / name).write_bytes(table)
    else:
        from wjcheck.report.notice import write_notices

        write_notices(report, folder)


def _notice_problem(judge: "Judge", options: ReviewOptions) -> "Problem | None":
    """Return what is wrong with the template of the notices, before anything is judged."""
    from wjcheck.reading.problem import Problem
    from wjcheck.report.notice import template_for

    found = template_for(judge.info, options.lang)
    return found if isinstance(found, Problem) else None


def _units_in(staged: "StagedFolder") -> Path:
    units = staged.path / "units"
    units.mkdir()
    return units


def _before(
    options: ReviewOptions, district: "District"
) -> "tuple[Snapshot | None, tuple[Earlier, ...], tuple[Source, ...]] | None":
    """Return the baseline, the figures of earlier runs, and the files of all; None where one cannot be read.

    That is told. Runs of another district or year are told and left out; a run that is given twice counts once.
    """
    from wjcheck.cli.stored_files import digested_snapshot
    from wjcheck.district.earlier import another_district, earlier_run
    from wjcheck.engine.made import Source

    sources: list[Source] = []

    def read(name: str, role: "Role") -> "Snapshot | None":
        found = digested_snapshot(name)
        if isinstance(found, Problem):
            report_problem(found, options.lang, sys.stderr, name if found.span else "")
            return None
        sources.append(Source(role, name, found[1]))
        return found[0]

    baseline = None if options.baseline is None else read(options.baseline, "baseline")
    if baseline is None and options.baseline is not None:
        return None
    runs: list[Earlier] = []
    for name in options.earlier:
        run = read(name, "earlier")
        if run is None:
            return None
        stranger = another_district(name, run, district)
        if stranger is not None:
            report_problem(stranger, options.lang, sys.stderr)
        elif (figures := earlier_run(run)) not in runs:  # its figures are all that is kept of it
            runs.append(figures)
    return baseline, tuple(sorted(runs, key=lambda one: one.as_of)), tuple(sources)


def waiver_list(judge: "Judge", options: ReviewOptions) -> "WaiverList | None":
    """Return the list at the top of the repository, or the one that was named; None when there is none."""
    from wjcheck.district.own_files import WAIVERS
    from wjcheck.district.waivers import WaiverList, read_waivers
    from wjcheck.reading.discover import read_one
    from wjcheck.reading.tree import OF_THE_DISTRICT

    path = options.waivers or str(Path(options.folder, WAIVERS))
    found = read_one(path, OF_THE_DISTRICT)
    if found.raw is not None:
        return read_waivers(path, found.raw, judge.pack)
    if options.waivers is None and found.problem is not None and found.problem.code == "W401":
        return None
    return WaiverList(path, (), () if found.problem is None else (found.problem,), read=False)


def _choice(district: "District", waivers: str, options: ReviewOptions) -> "Choice | Problem":
    """Return the filings to look at: all of them where the district's own files have changed."""
    from wjcheck.cli.choosing import Choice, sifted
    from wjcheck.district.own_files import WAIVERS

    choice = Choice((options.folder,), options.exclude, options.allow_empty)
    if options.changed_since is None:
        return choice
    listed = waivers or str(Path(options.folder, WAIVERS))  # one that is gone has changed, too
    return sifted(choice, options, options.changed_since, (("waivers", listed), ("district", district.path)))


def _units_before(choice: "Choice", district: "District", judge: "Judge", day: date) -> "tuple[str, ...] | Problem":
    """Return the expected units that the filings which have changed, or are gone, were of before."""
    from wjcheck.engine.checker import check

    assert choice.sieve is not None  # asked by the caller
    earlier = choice.sieve.earlier(choice.paths)
    if isinstance(earlier, Problem):
        return earlier
    reader = judge.of_no_rule
    filed = [check("", raw, reader, day) for raw in earlier]
    found = [district.unit(one.unit_name, one.unit_code) for one in filed]
    return tuple(sorted({unit.name for unit in found if unit is not None}))


def _tasks(
    choice: "Choice",
    options: ReviewOptions,
    district: "District",
    aside: "list[Aside]",
    telling: "Retelling | None",
) -> "Iterator[tuple[Found, str]]":
    """Give the filings below the folder, each with the name of its own reports.

    What is no filing but may be meant as one is put into `aside`; `telling` meets every file there is.
    """
    from wjcheck.district.page_names import PageNames
    from wjcheck.district.roster import Aside
    from wjcheck.district.strays import kind_of_file

    def taken(path: str, raw: bytes) -> bool:
        if telling is not None:
            telling.meet(path, raw)
        kind = kind_of_file(path, raw, district)
        if kind in ("empty", "keyless") and choice.passes(path):
            aside.append(Aside(path, kind == "empty"))
        return kind == "filing"

    # making up names for pages that nobody draws takes as long as finding the files
    names = None if all(output.format == "text" for output in options.outputs) else PageNames(options.folder)
    for found in choice.filings(taken):
        if found.raw is None and telling is not None:
            telling.meet(found.path, None)
        if found.problem is None or found.problem.code != "W404":  # that there is none is said by the review itself
            yield found, "" if names is None else names.take(found.path)
