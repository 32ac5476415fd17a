"""A review as a run: its filings' entries, kept on disk while they were judged, and the district's own.

Handed: a district's report. Gives back: a run.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from wjcheck.district.change import ALARMING, Changes
from wjcheck.district.waiving import GRAVE, WaiverState
from wjcheck.report.ci.district_entries import WAIVER_RULE, district_entries, waiver_print
from wjcheck.report.ci.entry import Entry, FilingEntries, Standing, unpacked
from wjcheck.report.ci.run import Run, Sum
from wjcheck.report.district_report import DistrictReport

Standings = Mapping[tuple[str, str, str], Standing]
"""What the entries of a run are against its baseline, by file, rule and fingerprint; the district's have no file."""


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
    )
    review = report.review
    listed = review.waiver_list
    unusable = () if listed is None or listed.read else (listed.path,)
    return Run(review.pack, review.as_of, report.words, total, source, own, base, root, "review", unusable)


def standings(since: Changes | None, waivers: Sequence[WaiverState] = ()) -> Standings | None:
    """Return what everything is against the baseline; None where there is none. `waivers` are those of the list."""
    if since is None:
        return None
    found: dict[tuple[str, str, str], Standing] = {}
    for filing in since.filings:
        file = "" if filing.after is None else filing.after.path
        for change in filing.changes:
            if change.after is not None:
                told: Standing = "unchanged"
                if change.kind in ALARMING:
                    told = "new" if change.before is None else "worse"
                mark = (
                    f"{change.after.rule}:{change.after.place}" if change.after.is_problem else change.after.fingerprint
                )
                found[(file, change.after.rule, mark)] = told
    for change in since.district or ():
        if change.after is not None:
            new: Standing = "new" if change.before is None else "worse"
            found[("", change.after.rule, change.after.fingerprint)] = new if change.kind in ALARMING else "unchanged"
    old = () if since.before.district is None else since.before.district.waivers
    before = {(waiver.unit, waiver.rule, remark) for waiver in old for remark in waiver.remarks}
    for state in waivers:
        # that a waiver which does nothing is also endless makes it no graver: what counts is what counts in the verdict
        told_of = set(GRAVE) & set(state.remarks) or set(state.remarks)
        all_known = all((state.waiver.unit, state.waiver.rule, remark) in before for remark in told_of)
        found[("", WAIVER_RULE, waiver_print(state))] = "unchanged" if all_known else "new"
    return found


def standing(entry: Entry, file: str, known: Standings | None) -> Entry:
    """Return `entry` with what it is against the baseline; what the baseline cannot tell is new."""
    if known is None:
        return entry
    return replace(entry, standing=known.get((file, entry.rule, entry.fingerprint), "new"))
