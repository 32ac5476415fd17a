"""The results of a SARIF log: one for every entry.

Handed: an entry, its file and its run. Gives back: a result object (SARIF 2.1.0, 3.27).
"""

from collections.abc import Iterator, Mapping

from wjcheck.engine.finding import Status
from wjcheck.report.ci.entry import Entry, Place, Waived
from wjcheck.report.ci.run import STDIN, Run, identity
from wjcheck.report.ci.sarif_parts import Json, location, message
from wjcheck.report.ci.sentences import headline, told, waiver_told

FINGERPRINT = "wjcheck/v1"
_KINDS: Mapping[Status, str] = {
    Status.PASS: "pass",
    Status.REVIEW: "review",
    Status.NOT_DUE: "open",
    Status.NOT_APPLICABLE: "notApplicable",
}
_STATES = {"new": "new", "worse": "updated", "unchanged": "unchanged"}


def result(entry: Entry, file: str, run: Run, index: int) -> Json:
    """Return an entry of `file` (empty for the district's own) as a result; `index` is its rule's place in the list."""
    kind, level = _kind_and_level(entry)
    found: Json = {
        "ruleId": entry.rule,
        "ruleIndex": index,
        "kind": kind,
        "level": level,
        "message": message("\n".join(_sentences(entry, run))),
    }
    places = list(_places(entry.places, run))
    if places:
        found["locations"] = places[:1]
    if places[1:]:
        found["relatedLocations"] = places[1:]
    found["partialFingerprints"] = {FINGERPRINT: identity(entry, run.path(file))}
    # a baseline knows what is open and what a person must decide, and nothing of the rest
    if entry.standing is not None and (kind in ("fail", "review") or entry.waived is not None):
        found["baselineState"] = _STATES[entry.standing]
    if entry.waived is not None:
        found["suppressions"] = [_suppression(entry.waived, run)]
    found["properties"] = _properties(entry)
    return found


def _kind_and_level(entry: Entry) -> tuple[str, str]:
    """Return kind and level; whatever is no `fail` has the level `none` (3.27.10).

    What is not filed is a `fail` too: it is the filing that falls short. A waiver that only deserves a remark is none.
    """
    if entry.kind == "waiver" and not entry.open:
        return "informational", "none"
    kind = _KINDS.get(entry.status, "fail")
    return kind, entry.level if kind == "fail" else "none"


def _sentences(entry: Entry, run: Run) -> Iterator[str]:
    yield headline(entry, run.words)
    if paragraphs := told(entry, run.words):
        yield paragraphs
    first = entry.places[0] if entry.places else None
    if first is not None and first.file == STDIN:  # which has no address a location could hold
        key = "ci.sarif.stdin" if first.line else "file.stdin"
        yield run.words.say(key, line=first.line, column=first.column)


def _places(places: tuple[Place, ...], run: Run) -> Iterator[Json]:
    """Give every place once; those after the first need a message to be shown at all."""
    seen: set[tuple[Place, str]] = set()
    for number, place in enumerate(places):
        label = place.label or (run.words.say("ci.sarif.place", line=place.line) if number else "")
        found = location(place, run, label)
        if found is not None and (place, label) not in seen:
            seen.add((place, label))
            yield found


def _suppression(waived: Waived, run: Run) -> Json:
    at = location(Place(waived.file, waived.line), run)
    properties = {"approver": waived.approver, "start": waived.start, "expires": waived.expires}
    return {
        "kind": "external",
        "status": "accepted",
        "justification": waiver_told(waived, run.words),
        **({} if at is None else {"location": at}),
        "properties": {key: value for key, value in properties.items() if value},
    }


def _properties(entry: Entry) -> Json:
    values = {
        "about": entry.kind,
        "status": entry.status.value,
        "severity": entry.severity,
        "unit": entry.unit,
        "clause": entry.clause,
        "responsible": entry.responsible,
        "gap": list(entry.gap),
        "notes": list(entry.notes),
        "follows": entry.follows,
    }
    return {key: value for key, value in values.items() if value}
