"""A first look at a run, before anything of a SARIF log is written: what its head must know.

Handed: a run. Gives back: of every name one entry, of every file its digest, and what could not be checked. It grows
with the number of files and of names, not with that of results.
"""

from wjcheck.dataclass import dataclass
from wjcheck.engine.result import UNEVALUATED
from wjcheck.report.ci.entry import Entry, FilingEntries, Place
from wjcheck.report.ci.run import Run
from wjcheck.report.ci.sarif_parts import Json, artifact_location, location, message

_NOT_CHECKED = 3
_HEAVY = ("info", "warning", "error")
_SHA256 = "sha256:"


@dataclass(frozen=True, slots=True)
class Survey:
    """What the head of a log holds: `seen` the gravest entry of every name, `artifacts` and `notifications` as such."""

    seen: dict[str, Entry]
    artifacts: list[Json]
    notifications: list[Json]


def survey(run: Run) -> Survey:
    """Read all entries of `run` once."""
    seen: dict[str, Entry] = {}
    files: dict[str, str] = {}
    unchecked = []
    number = 0
    for filing in run.filings():
        number += 1
        files.setdefault(filing.file, filing.digest)
        if not filing.judged:
            unchecked.append(_unchecked(filing, run))
        unchecked += [_unevaluated(entry, filing.file, run) for entry in filing.entries if entry.rule == UNEVALUATED]
        _note(filing.entries, seen)
    _note(run.district, seen)
    unchecked += [_notification("ci.sarif.unusable", file, run) for file in run.unusable]
    if not number:
        level = "error" if run.total.exit_status == _NOT_CHECKED else "note"
        unchecked.append({"message": message(run.words.say("ci.sarif.nothing")), "level": level})
    artifacts = [_artifact(file, digest, run) for file, digest in files.items() if digest]
    return Survey(seen, artifacts, unchecked)


def invocation(run: Run, found: Survey) -> Json:
    """Return how the run went (3.20): successful where all was checked, whatever came out."""
    status = run.total.exit_status
    told: Json = {"executionSuccessful": status != _NOT_CHECKED, "exitCode": status}
    if found.notifications:
        told["toolExecutionNotifications"] = found.notifications
    return told


def _note(entries: tuple[Entry, ...], seen: dict[str, Entry]) -> None:
    for entry in entries:
        known = seen.get(entry.rule)
        if known is None or _HEAVY.index(entry.severity) > _HEAVY.index(known.severity):
            seen[entry.rule] = entry


def _unchecked(filing: FilingEntries, run: Run) -> Json:
    """Return that a file could not be checked, and the first reason."""
    why = next((entry for entry in filing.entries if entry.kind == "problem" and entry.severity == "error"), None)
    reason = "" if why is None else " ".join((why.rule, why.title, why.message))
    place = why.places[0] if why is not None and why.places else Place(filing.file)
    return _notification("ci.sarif.unchecked", filing.file, run, place, reason)


def _unevaluated(entry: Entry, file: str, run: Run) -> Json:
    """Return that a rule could not be evaluated on a file, with the place of the fault in the pack."""
    reason = f"{entry.rule} {entry.message}"
    return {**_notification("ci.sarif.unevaluated", file, run, reason=reason), "descriptor": {"id": entry.rule}}


def _notification(key: str, file: str, run: Run, place: Place | None = None, reason: str = "") -> Json:
    at = location(place or Place(file), run)
    named = run.path(file) if artifact_location(file, run) is not None else run.words.say("file.stdin")
    text = run.words.say(key, file=named, reason=reason)
    return {"message": message(text), "level": "error", **({} if at is None else {"locations": [at]})}


def _artifact(file: str, digest: str, run: Run) -> Json:
    """Return a filing (3.24) with the digest of its bytes."""
    at = artifact_location(file, run)
    named: Json = {"description": message(run.words.say("file.stdin"))} if at is None else {"location": at}
    hashes = {"sha-256": digest.removeprefix(_SHA256)} if digest.startswith(_SHA256) else {}
    return {**named, **({"hashes": hashes} if hashes else {}), "roles": ["analysisTarget"]}
