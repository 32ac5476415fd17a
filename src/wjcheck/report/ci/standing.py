"""What the entries of a run are against its baseline: new, worse, or as they were.

Handed: the changes since the baseline. Gives back: the same entries with their standing.
"""

from collections.abc import Mapping
from dataclasses import replace

from wjcheck.district.change import ALARMING, Changes
from wjcheck.report.ci.entry import Entry, Standing

Standings = Mapping[tuple[str, str, str], Standing]
"""What the entries of a run are against its baseline, by file, rule and fingerprint; the district's have no file."""


def standings(since: Changes | None) -> Standings | None:
    """Return what everything is against the baseline; None where there is none."""
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
    return found


def standing(entry: Entry, file: str, known: Standings | None) -> Entry:
    """Return `entry` with what it is against the baseline; what the baseline cannot tell is new."""
    if known is None:
        return entry
    return replace(entry, standing=known.get((file, entry.rule, entry.fingerprint), "new"))
