"""The test cases of a JUnit report: one for every entry, and one for every file that could not be checked.

Handed: entries. Gives back: cases with their outcome, each name once in its suite.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.engine.finding import Status
from wjcheck.engine.result import UNEVALUATED
from wjcheck.report.ci.entry import Entry, FilingEntries, Place
from wjcheck.report.ci.run import Run
from wjcheck.report.ci.sentences import told, waiver_told

Outcome: TypeAlias = Literal["passed", "failure", "error", "skipped"]


@dataclass(frozen=True, slots=True)
class Case:
    """One test case: what it is called, where it stands, how it came out, and what is said of that."""

    name: str
    place: Place
    outcome: Outcome
    type: str = ""
    message: str = ""
    text: str = ""


@dataclass(slots=True)
class Names:
    """Names already given away: a second one of the same name gets a number."""

    taken: set[str] = field(default_factory=set)
    _next: Counter[str] = field(default_factory=Counter)

    def take(self, name: str) -> str:
        """Return `name`, with a number behind it where it is taken already."""
        found = name
        while found in self.taken:
            self._next[name] += 1
            found = f"{name} ({self._next[name] + 1})"
        self.taken.add(found)
        return found


def filing_cases(filing: FilingEntries, run: Run) -> Iterator[Case]:
    """Give the cases of one file; where it could not be checked, that is the first and an error."""
    names = Names()
    if not filing.judged:
        why = next((one for one in filing.entries if one.kind == "problem" and one.severity == "error"), None)
        yield unchecked(filing.file, "" if why is None else f"{why.title} {why.message}", names, run)
    for entry in filing.entries:
        yield _case(entry, filing.file, names, run)


def district_cases(entries: Iterable[Entry], unusable: Iterable[str], run: Run) -> Iterator[Case]:
    """Give the cases of the district itself; its files that cannot be used are errors."""
    names = Names()
    for file in unusable:
        yield unchecked(file, run.path(file), names, run)
    for entry in entries:
        yield _case(entry, "", names, run)


def unchecked(file: str, reason: str, names: Names, run: Run) -> Case:
    """Return the case of a file that could not be checked."""
    say = run.words.say
    told_ = say("ci.junit.unchecked.why", reason=reason) if reason else say("ci.junit.unchecked")
    return Case(names.take(say("ci.junit.checked")), Place(file), "error", say("ci.junit.unchecked"), told_, told_)


def outcome(entry: Entry, *, strict: bool) -> Outcome:
    """Return how an entry counts: what a person must decide fails when `strict`; what is waived never does.

    What a baseline knows already is passed over, as it is in the exit status. A rule that could not be evaluated is an
    error, for nobody knows what it would have come to.
    """
    if entry.kind == "problem" and entry.rule == UNEVALUATED:
        return "error"
    if entry.status is Status.PASS:
        return "passed"
    if entry.waived is not None or entry.standing == "unchanged":
        return "skipped"
    return "failure" if entry.open or (strict and entry.undecided) else "skipped"


def _case(entry: Entry, file: str, names: Names, run: Run) -> Case:
    words = run.words
    place = entry.places[0] if entry.places else Place(file)
    came = outcome(entry, strict=run.total.strict)
    name = names.take(_name(entry, place, run))
    if came == "passed":
        return Case(name, place, came)
    short = words.say("entry", name=entry.word) + entry.message
    if entry.waived is not None:
        short = words.say("ci.junit.waived", told=waiver_told(entry.waived, words))
    elif came == "skipped" and (entry.open or entry.undecided) and entry.standing == "unchanged":
        short = words.say("ci.junit.known", told=short)
    return Case(name, place, came, entry.word, short, told(entry, words))


def _name(entry: Entry, place: Place, run: Run) -> str:
    """Return what the case is called: the same from run to run, but that a problem needs the place where it stands."""
    name = entry.title if entry.kind == "waiver" else f"{entry.rule} {entry.title}"
    if entry.kind == "problem":
        return run.words.say("ci.junit.place", name=name, line=place.line, column=place.column) if place.line else name
    return f"{name} {entry.unit}" if entry.kind == "district" and entry.unit else name
