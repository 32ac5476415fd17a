"""What may turn into a pass when it is deleted, and why: data that nobody has to file and that are held against a unit.

Everything else only ever helps, so that leaving it out never does. Nobody can be asked for what a document does not
ask for; what is filed all the same is not looked away from.
"""

import re

from tests.rules.shipped import own, pack

HELD_AGAINST = {
    r"leaders\[\]\.acting": "filed only for someone who acts for a vacant head",
    r"villages\[\]\.rescue_team\.shared_with": "filed only where a team is shared",
    r".*\.id": "an id tells namesakes apart; without both ids the name decides",
    r"bureau\.staff\[\]\.posted_from": "filed only for people lent by another body",
    r"squad\.posted\[\]\.certificate_expires": "not asked for; held against the unit when filed",
    r"bureau\.chief(\.name)?": "asked for by 1.2.10; 1.2.12, 1.2.14 and 1.2.19 only look whether he is on the roster",
    r"(rescue_team|plans\.comprehensive)\.document(\.date)?": "not asked for; held against the unit when filed",
    r"squad\.posted\[\]\.from": "not asked for where nobody's sender is filed; held against the unit when filed",
    r"bureau\.deputies(\[\]\.(name|source))?": "asked for by 1.2.7; other rules only look who serves twice",
    r"bureau\.posted(\[\]\.name)?": "asked for by 1.2.13; 1.2.12 and 1.2.14 only look who is also on the roster",
    r"squad(\.posted(\[\]\.name)?)?": "asked for by 3.1.4; 1.2.12 and 3.1.5 only look who is also on the roster",
}
"""Keys a rule does not ask for but compares with when they are filed: another rule says when they are missing."""

COUNTED = {
    ("1.2.14", "bureau.staff[].name"),
    ("3.2.19", "reserves.items[].value"),
    ("1.2.14", "bureau.counts"),
    ("1.2.14", "bureau.counts.other"),
    ("1.1.8", "leaders[].head_of"),
    ("2.1.5", "leaders[].head_of"),
    ("2.1.6", "leaders[].head_of"),
}
"""Deletions that undo a doubt: a roster without any name is a head count; without numbers nothing differs from it;
of two heads filed for one post, one no longer says that he is.

Reserves are measured “by value if every item has one; else by number of items, with a note” (inventory of 3.2.19).
"""

ENTRIES = {
    "leaders[]": "1.1.8 1.1.9 1.1.10 2.1.5 2.1.6",
    "committee.members[]": "2.2.4",
    "committee.absent_bodies[]": "1.1.3",
    "bureau.staff[]": "1.2.12 1.2.14 1.2.19 1.2.21 4.3.3",
    "bureau.posted[]": "1.2.12 1.2.13 1.2.14 1.2.15 1.2.19 4.3.3",
    "bureau.deputies[]": "1.2.6 1.2.7 1.2.8 1.2.11 1.2.12 1.2.13 1.2.14 1.2.19",
    "squad.posted[]": "1.2.12 1.2.14 3.1.4 3.1.5",
    "squad.town_staff[]": "3.1.5",
    "rescue_team.members[]": "3.2.11 3.2.12 4.3.3",
    "reserves.items[]": "3.2.19",
    "personnel_changes[]": "4.3.4 4.3.5",
}
"""Lists an entry of which may be held against the unit, and by which rules: nothing tells that it was ever there.

How many villages there are is declared, so none can be left out; of meetings, drills and plans more is never worse.
"""

_VACANT = r"leaders\[\]\.vacant"
DOUBTS = {
    **dict.fromkeys(("1.1.8", "1.1.9", "1.1.10", "2.1.5", "2.1.6"), _VACANT),
    "1.1.3": r"committee\.absent_bodies.*",
    "1.2.12": r"bureau\.(staff|counts(\.established)?)",
    "1.2.19": r"bureau\.(staff|counts(\.established)?)",
    "1.2.14": r"bureau\.(staff|counts.*)|enforcement_bureau\.total_includes_safety_bureau",
    "2.3.5": r"hazards\.(rectified|open_with_deadline)",
    "3.2.11": r"rescue_team\.established",
    "3.2.13": r"rescue_team\.established",
    "3.2.12": r"rescue_team\.(members(\[\]\.source)?|size)",
    "3.2.14": r"villages\[\]\.rescue_team\.(members|size)|villages\[\]",
}
"""Doubts that come of two data which do not agree, by rule: with one of them gone the other stands alone.

Among them a post that is said to be vacant, beside the name of somebody who holds it.
"""

TO_COME = re.compile(r".*\.(date|since|revised_on|document)")
"""A date to come is a doubt; where no date is asked for, none is no doubt."""


def excused(rule: str, path: str, was: str = "fail") -> bool:
    """Whether what stands at `path` may be what kept a rule from passing, `was` being what it came to."""
    if (rule, path) in COUNTED or rule in ENTRIES.get(path, "").split():
        return True
    found = own(rule).rule
    asked = {option for need in found.needs for option in need.path.split(" | ")}
    if path not in asked and any(re.fullmatch(pattern, path) for pattern in HELD_AGAINST):
        return True
    if was not in {"review", "not_due"}:
        return False
    # what contradicts an attestation is a doubt only as long as it is filed
    doubted = found.attested or (path not in asked and TO_COME.fullmatch(path))
    return bool(doubted or re.fullmatch(DOUBTS.get(rule, ""), path))


DEPENDS = {rule.id: rule.depends_on for rule in pack().rules}
"""What a rule depends on: where that fails, data that comply contradict it; where it is not filed, they stand alone."""
