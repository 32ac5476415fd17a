"""What the entries of a run are against its baseline: new, worse, or as they were.

Handed: the changes since the baseline. Gives back: the same entries with their standing.
"""

from collections.abc import Mapping, Sequence

from wjcheck.dataclass import replace
from wjcheck.district.change import ALARMING, Change, Changes
from wjcheck.district.waiving import GRAVE, WaiverState
from wjcheck.reading.visible import visible
from wjcheck.report.ci.district_entries import WAIVER_RULE, waiver_print
from wjcheck.report.ci.entry import Entry, Standing

Standings = Mapping[tuple[str, str, str], Standing]
"""What the entries of a run are against its baseline, by file, rule and fingerprint; the district's have no file."""


def standings(since: Changes | None, waivers: Sequence[WaiverState] = ()) -> Standings | None:
    """Return what everything is against the baseline; None where there is none. `waivers` are those of the list."""
    if since is None:
        return None
    found: dict[tuple[str, str, str], Standing] = {}
    for filing in since.filings:
        file = "" if filing.after is None else filing.after.path
        for change in filing.changes:
            if change.after is not None:
                after = change.after
                mark = f"{after.rule}:{visible(after.place)}" if after.is_problem else after.fingerprint
                found[(file, after.rule, mark)] = _became(change)
    for change in since.district or ():
        if change.after is not None:
            found[("", change.after.rule, change.after.fingerprint)] = _became(change)
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


def _became(change: Change) -> Standing:
    """Return what became of one thing; what was complied with before is new, too."""
    if change.kind not in ALARMING:
        return "unchanged"
    return "new" if change.kind == "new" else "worse"
