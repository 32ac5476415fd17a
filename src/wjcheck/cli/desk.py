"""The work of a review, and its reports to where they were asked for.

Handed: a judge, the district and the options. Gives back: the exit status. Filings are worked on side by side; the
progress is shown on a terminal and nowhere else.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from wjcheck.cli.delivering import Report, write
from wjcheck.cli.judging import standard_input
from wjcheck.cli.options import Output, ReviewOptions, shows_names
from wjcheck.cli.trouble import fault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wjcheck.district.records import District
    from wjcheck.district.waivers import WaiverList
    from wjcheck.engine.checker import Judge
    from wjcheck.reading.discover import Found
    from wjcheck.report.line import Line

_OWN = ("district.yaml", "waivers.yaml")


def deliver_review(judge: "Judge", district: "District", day: date, options: ReviewOptions) -> int:
    """Judge everything below the folder, put it together, and write every report that was asked for."""
    from wjcheck.district.bench import Bench
    from wjcheck.district.review import reviewed
    from wjcheck.district.running import cores, worked
    from wjcheck.district.spool import Spool
    from wjcheck.district.tally import tally
    from wjcheck.report.district_figures import by_body
    from wjcheck.report.district_pieces import ISSUES, Drawer
    from wjcheck.report.district_text import review_lines
    from wjcheck.report.district_verdict import judge_review
    from wjcheck.report.page import Page
    from wjcheck.report.words import Words

    listed = _waivers(judge, options)
    drawer = Drawer(judge.info, day, options.lang, names=shows_names("html", options.names))
    waivers = () if listed is None else listed.waivers
    file = "" if listed is None else listed.path
    bench = Bench(judge, day, district, waivers, file, drawer)
    with Spool() as spool:
        records = []
        for record, pieces in worked(bench, _tasks(options), options.jobs or cores(), fault):
            records.append(record)
            spool.keep(pieces)
        review = reviewed(bench, district, records, listed)
        figures = tally(review)
        verdict = judge_review(review, figures, options.fail_on)

        def lines(columns: int) -> "Sequence[Line]":
            page = Page(Words(options.lang), max(columns, 60), excerpt=review.pack.excerpt is not None)
            return review_lines(review, figures, by_body(spool.records(ISSUES)), verdict, page)

        return write(Report(lines, {}), options.outputs or (Output("text"),), options.lang, verdict.exit_status)


def _waivers(judge: "Judge", options: ReviewOptions) -> "WaiverList | None":
    """Return the list at the top of the repository, or the one that was named; None when there is none."""
    from wjcheck.district.shelf import WAIVERS
    from wjcheck.district.waivers import WaiverList, read_waivers
    from wjcheck.reading.discover import read_one

    path = options.waivers or str(Path(options.folder, WAIVERS))
    found = read_one(path)
    if found.raw is not None:
        return read_waivers(path, found.raw, judge.pack)
    if options.waivers is None and found.problem is not None and found.problem.code == "W401":
        return None
    return WaiverList(path, (), () if found.problem is None else (found.problem,), read=False)


def _tasks(options: ReviewOptions) -> "Iterator[tuple[Found, str]]":
    """Give the filings below the folder, each with the name of its own reports."""
    from wjcheck.reading.discover import discover

    for number, found in enumerate(discover((options.folder,), standard_input), 1):
        yield found, f"unit-{number:05}"
