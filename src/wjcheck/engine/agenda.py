"""What falls due for one filing and when: the windows of recurring duties, the document's dates, certificates.

Handed: a filing as it was judged, and the pack. Gives back: entries with a date, in their order. Only what the document
or the filing itself dates is listed, and what is said of it is what the check says on the same day: an entry is never
open where the check has found the duty met, nor met where it has not.
"""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Literal, TypeAlias

from wjcheck.dataclass import dataclass, replace
from wjcheck.engine.all_rules import findings_on
from wjcheck.engine.budget import budgeted
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.expiries import expiries
from wjcheck.engine.finding import Finding, Severity, Status
from wjcheck.engine.judge import Decision, decide
from wjcheck.engine.meter import FilingSteps
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.result import FilingResult, Location
from wjcheck.engine.windows import Window, windows_of
from wjcheck.filing.load import Submission
from wjcheck.locale.message import Bilingual, Figure, Message

Kind: TypeAlias = Literal["recurring", "once", "phase", "certificate", "waiver"]
State: TypeAlias = Literal["overdue", "review", "due", "coming", "met"]

STATES: tuple[State, ...] = ("overdue", "review", "due", "coming", "met")
"""In the order in which they are shown."""
SOON = 30
"""From how many days before its end a certificate or a waiver is due: time enough to have it renewed."""
AHEAD = 90
"""How many days beyond the as-of date are listed at least: on 20 December the year's end alone is too near."""

_UNMET = frozenset({Status.FAIL, Status.MISSING})
_DONE = frozenset({Status.PASS, Status.LATE})


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that falls due.

    `day` is the last day on which it is in time, None for a waiver without one; `opens` the first day of its window.
    `status` is what the check says of it on the as-of date. `message` says how it stands, `planned` that the filing
    holds records after the as-of date which will do. `subject` is whom or what it is about where that is no rule:
    the holder of a certificate. `details` are texts of the file, such as a waiver's reason. `identity` stays the same
    from run to run.
    """

    kind: Kind
    state: State
    day: date | None
    title: Bilingual
    severity: Severity
    identity: str
    rule: str | None = None
    quote: str = ""
    status: Status | None = None
    message: Message | None = None
    responsible: Bilingual | None = None
    window: str | None = None
    opens: date | None = None
    planned: bool = False
    subject: Figure = ""
    details: Mapping[str, str] | None = None
    label: Bilingual | None = None
    location: Location | None = None


def agenda(result: FilingResult, submission: Submission, judge: Judge, as_of: date) -> tuple[Entry, ...]:
    """Return everything dated in one filing, met duties too, in order.

    Args:
        result: what `checker.check` gave for the filing as of `as_of`; it must have been judged.
        submission: the same filing as data.
        judge: the pack it was judged by.
        as_of: the day asked for, as at its end.
    """
    entries = (*_duties(result, submission, judge, as_of), *_expiring(submission, as_of))
    return ordered(entries)


def ordered(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return `entries` by state, then by date; what has no date comes last."""
    return tuple(sorted(entries, key=lambda e: (STATES.index(e.state), e.day or date.max, _number(e.rule), e.identity)))


def horizon(year: int | None, as_of: date) -> date:
    """Return the last day listed when nobody says how far: the end of the filing's year, or three months if later."""
    ahead = as_of + timedelta(days=min(AHEAD, (date.max - as_of).days))
    return max(date(year, 12, 31), ahead) if year is not None else ahead


def listed(entries: tuple[Entry, ...], until: date) -> tuple[Entry, ...]:
    """Return what is not met and falls due by `until` (inclusive); what is overdue or without a date always."""
    return tuple(e for e in entries if e.state != "met" and (e.day is None or e.day <= until))


def state_of(day: date, as_of: date) -> State:
    """Return how something stands that ends on `day` (inclusive) by itself, such as a certificate."""
    if day < as_of:
        return "overdue"
    return "due" if (day - as_of).days <= SOON else "coming"


class _Foresight:
    """The same filing judged as of later days: what its records dated after the as-of date will come to."""

    def __init__(self, submission: Submission, judge: Judge) -> None:
        self._submission = submission
        self._judge = judge.of_one_mind
        self._seen: dict[date, Mapping[str, Finding]] = {}

    def at(self, day: date, rule: str) -> Finding:
        if day not in self._seen:
            findings, _ = findings_on(self._submission, self._judge, day)
            self._seen[day] = {finding.rule: finding for finding in findings}
        return self._seen[day][rule]


def _duties(result: FilingResult, submission: Submission, judge: Judge, as_of: date) -> Iterator[Entry]:
    head, year = judge.pack.head, submission.data.get("year")
    if not isinstance(year, int) or as_of < head.issued or year < head.issued.year:
        return
    bound, steps = Ground.of(submission, as_of, head.issued), FilingSteps()
    found = {located.finding.rule: located.finding for located in result.findings}
    foresight = _Foresight(submission, judge)
    for compiled in judge.rules:
        finding, rule = found.get(compiled.rule.id), compiled.rule
        # what only repeats another rule, or sums up others, is listed there
        if finding is None or finding.because_of is not None or compiled.sums_up:
            continue
        entries: Iterator[Entry] = iter(())
        ground = budgeted(compiled, bound, steps, shipped=judge.pack.shipped)
        if rule.per is not None:
            entries = _recurring(compiled, finding, ground, year, foresight)
        elif rule.due is not None and year == rule.due.date.year:
            entries = _dated(compiled, finding, ground, "once", rule.due.date)
        elif head.phase_in is not None and not rule.at_once and year == head.phase_in.until.year:
            entries = _dated(compiled, finding, ground, "phase", head.phase_in.until)
        for entry in entries:
            yield _placed(entry, finding, submission)


def _recurring(
    compiled: CompiledRule, finding: Finding, ground: Ground, year: int, foresight: _Foresight
) -> Iterator[Entry]:
    rule, as_of = compiled.rule, ground.as_of
    assert rule.per is not None  # asked by the caller
    statuses = {window.window: window.status for window in finding.windows}
    # the check may doubt as a whole what complies window by window: two entries of the filing contradict each other
    doubted = finding.status is Status.REVIEW and Status.REVIEW not in statuses.values()
    for window in windows_of(year, rule.per, rule.first_window):
        status = statuses.get(window.name, Status.NOT_APPLICABLE)
        if status is Status.NOT_APPLICABLE:
            continue
        state = _state(status, window, as_of)
        entry = _entry("recurring", state, window.end, finding, f"{finding.fingerprint}/{window.name}")
        entry = replace(entry, status=status, window=window.name, opens=window.start)
        if status in _DONE and doubted:
            yield replace(entry, state="review", status=finding.status, message=finding.message)
            continue
        decision = _decided(compiled, ground, window) if window.start <= as_of else None
        if decision is not None:
            entry = _so_far(entry, decision, compiled)
        if status is not Status.NOT_DUE:
            yield entry
            continue
        then = foresight.at(window.end, rule.id)
        outcome = {w.window: w.status for w in then.windows}.get(window.name)
        if then.because_of is None and outcome is not Status.NOT_APPLICABLE:
            yield replace(entry, planned=outcome is Status.PASS)


def _dated(compiled: CompiledRule, finding: Finding, ground: Ground, kind: Kind, day: date) -> Iterator[Entry]:
    """A duty with one day by which it has to be done."""
    if finding.status is Status.NOT_APPLICABLE:
        return
    entry = replace(_entry(kind, "due", day, finding, f"{finding.fingerprint}/{day}"), message=finding.message)
    if finding.status is not Status.NOT_DUE:
        yield replace(entry, state=_ended(finding.status, day, ground.as_of))
        return
    decision = _decided(compiled, ground, None)
    if decision is not None:
        planned = decision.status is Status.PASS  # done on a day after the as-of date, as the filing has it
        yield replace(_so_far(entry, decision, compiled), planned=planned)


def _state(status: Status, window: Window, as_of: date) -> State:
    if status is Status.NOT_DUE:
        return "due" if window.start <= as_of else "coming"
    return _ended(status, window.end, as_of)


def _ended(status: Status, day: date, as_of: date) -> State:
    """Return how a duty stands that the check has decided; on its last day there is still time."""
    if status in _DONE:
        return "met"
    if day > as_of or (day == as_of and status in _UNMET):
        return "due"
    return "overdue" if status in _UNMET else "review"


def _decided(compiled: CompiledRule, ground: Ground, window: Window | None) -> Decision | None:
    """Return how a duty stands on the as-of date whether it is due or not; None where it cannot be evaluated."""
    try:
        return decide(compiled, ground, ground.as_of, window)
    except Exception:  # as in the check, which has said so
        return None


def _so_far(entry: Entry, decision: Decision, compiled: CompiledRule) -> Entry:
    """Return `entry` with what the filing shows so far; who is to act is the rule's body, not whoever files."""
    told = None if decision.status is Status.MISSING else decision.responsible
    responsible = told or compiled.rule.responsible
    # what will do only when its day has come is not how things stand now
    message = None if decision.status is Status.PASS and entry.state != "met" else decision.message
    return replace(entry, severity=decision.severity, message=message, responsible=responsible)


def _entry(kind: Kind, state: State, day: date, finding: Finding, identity: str) -> Entry:
    return Entry(
        kind=kind,
        state=state,
        day=day,
        title=finding.title,
        severity=finding.severity,
        identity=identity,
        rule=finding.rule,
        quote=finding.quote,
        status=finding.status,
        responsible=finding.responsible,
    )


def _placed(entry: Entry, finding: Finding, submission: Submission) -> Entry:
    return at(entry, finding.paths[0], submission) if finding.paths else entry


def at(entry: Entry, path: str, submission: Submission) -> Entry:
    """Return `entry` with the place in the filing that it is about."""
    _, span, exact = submission.locate(path)
    return replace(entry, location=Location(path, span, exact), label=submission.label(path))


def _expiring(submission: Submission, as_of: date) -> Iterator[Entry]:
    unit: Mapping[str, Any] = submission.data.get("unit", {})
    owner = str(unit.get("code") or unit.get("name", ""))
    taken: dict[str, int] = {}
    for found in expiries(submission.data):
        # by name and not by position, so that a reminder stays the same when somebody else is added
        mark = f"{owner}\n{found.of}\n{found.holder_id}"
        taken[mark] = taken.get(mark, 0) + 1
        identity = hashlib.sha256(f"{mark}\n{taken[mark]}".encode()).hexdigest()[:20]
        state = state_of(found.day, as_of)
        entry = Entry("certificate", state, found.day, found.what, "warning", identity, subject=found.holder)
        yield at(entry, found.path, submission)


def _number(rule: str | None) -> tuple[int, ...]:
    return tuple(int(part) for part in rule.split(".")) if rule else ()
