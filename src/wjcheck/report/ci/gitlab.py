"""GitLab's Code Quality report: everything open, and what a person must decide, as one JSON array.

Handed: a run. Gives back: JSON (RFC 8259, without byte order mark), piece by piece. GitLab compares the report with the
one of the target branch by fingerprint, so what the baseline of a review says is left out of it. A file that could not
be checked is critical, an error major, a warning minor; what is only noted or waits for a person is info. GitLab shows
all texts as plain text.
Source: GitLab's documentation of the Code Quality report format, docs.gitlab.com, ci/testing/code_quality.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from wjcheck.report.ci.entry import Entry
from wjcheck.report.ci.run import Run, identity
from wjcheck.report.ci.sentences import headline, told
from wjcheck.report.json_escapes import escaped

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info", "none": "info"}
_UNREAD = "critical"
_TOP = "."
"""The path of what is said of no file: the top of the repository."""


def render_gitlab(run: Run) -> Iterator[str]:
    """Give the array, one entry on each line."""
    lead = "["
    for values in _all(run):
        yield escaped(f"{lead}\n{json.dumps(values, ensure_ascii=False, allow_nan=False)}")
        lead = ","
    yield "[]\n" if lead == "[" else "\n]\n"


def _all(run: Run) -> Iterator[dict[str, Any]]:
    for filing in run.filings():
        seen: Counter[str] = Counter()
        for entry in filing.entries:
            if entry.open or entry.undecided:
                unread = not filing.judged and entry.level == "error"
                yield _issue(entry, filing.file, run, seen, unread=unread)
    seen = Counter()
    for entry in run.district:
        if entry.open or entry.undecided:
            yield _issue(entry, "", run, seen)


def _issue(entry: Entry, file: str, run: Run, seen: Counter[str], *, unread: bool = False) -> dict[str, Any]:
    """Return one entry; `seen` counts the fingerprints of this file, of which no two may be alike."""
    place = entry.places[0] if entry.places else None
    where = run.path(place.file if place else file) if place or file else _TOP
    mark = identity(entry, run.path(file))
    seen[mark] += 1
    if seen[mark] > 1:
        mark = hashlib.sha256(f"{mark} {seen[mark]}".encode()).hexdigest()
    separator = run.words.say("list.separator")
    parts = (headline(entry, run.words), told(entry, run.words, separator))
    return {
        "type": "issue",
        "description": separator.join(part for part in parts if part),
        "check_name": entry.rule,
        "fingerprint": mark,
        "severity": _UNREAD if unread else _SEVERITIES[entry.level],
        "location": {"path": where, "lines": {"begin": max(place.line if place else 1, 1)}},
    }
