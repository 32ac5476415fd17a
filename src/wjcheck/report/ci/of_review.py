"""A review as a run: its filings' entries, kept on disk while they were judged, and the district's own.

Handed: a district's report. Gives back: a run.
"""

from collections.abc import Iterator

from wjcheck.dataclass import replace
from wjcheck.report.ci.district_entries import district_entries
from wjcheck.report.ci.entry import FilingEntries, unpacked
from wjcheck.report.ci.run import Run, Sum
from wjcheck.report.ci.standing import standing, standings
from wjcheck.report.district_report import DistrictReport


def run_of_review(report: DistrictReport, base: str, root: str) -> Run:
    """Return a review as a run; `base` and `root` are as in `Run`."""
    known = standings(report.since, report.review.waivers)

    def source() -> Iterator[FilingEntries]:
        for filing in map(unpacked, report.entries()):
            entries = tuple(standing(entry, filing.file, known) for entry in filing.entries)
            yield replace(filing, entries=entries)

    own = tuple(standing(entry, "", known) for entry in district_entries(report.review, report.words))
    verdict = report.verdict
    total = Sum(
        exit_status=verdict.exit_status,
        fail_on=verdict.fail_on,
        filings=verdict.filings,
        unchecked=verdict.unchecked,
        errors=verdict.open["error"],
        warnings=verdict.open["warning"],
        notes=verdict.open["info"],
        reviews=verdict.reviews,
        waived=verdict.waived,
        strict=verdict.strict,
        nothing_to_check=verdict.nothing,
        scope=verdict.scope,
    )
    review = report.review
    listed = review.waiver_list
    unusable = () if listed is None or listed.read else (listed.path,)
    return Run(review.pack, review.as_of, report.words, total, source, own, base, root, "review", unusable)
