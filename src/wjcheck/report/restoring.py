"""A result made again from its stored form.

Handed: the models a stored result was read into. Gives back: the result they were written from. A text without a
translation is the same in both languages; sentences come back filled in, and of the lines those that were kept.
"""

from collections.abc import Mapping
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.engine.finding import Distance, Finding, Turn, WindowFinding
from wjcheck.engine.result import Event, FilingResult, LocatedFinding, Location, PackInfo, Result
from wjcheck.engine.waiver import AppliedWaiver
from wjcheck.locale.catalogue import ProblemText
from wjcheck.locale.message import Bilingual, Figure, Lang, Message
from wjcheck.pack.placed import Passage
from wjcheck.reading.problem import Problem, Span
from wjcheck.report.stored_filing import (
    Part,
    StoredAbsence,
    StoredDistance,
    StoredFiling,
    StoredFinding,
    StoredLocation,
    StoredPlace,
    StoredProblem,
    StoredStretch,
    StoredWaiver,
)
from wjcheck.report.stored_form import StoredPack, StoredResult


def restored(stored: StoredResult) -> Result:
    """Return the result that `stored` tells of."""
    again = _Again(stored.lang)
    filings = tuple(again.filing(filing) for filing in stored.filings)
    made = None if stored.options is None else stored.options.made
    return Result(again.pack(stored.pack), stored.as_of, filings, masked=stored.masked, made=made)


@dataclass(frozen=True, slots=True)
class _Again:
    """Makes the values of the result again; `lang` is the language the result was stored in."""

    lang: Lang

    def pack(self, pack: StoredPack) -> PackInfo:
        return PackInfo(
            id=pack.id,
            document=pack.document,
            title=pack.title,
            digest=pack.digest,
            statements=pack.statements,
            rules=pack.rules,
            unjudged=tuple((one.statement, one.clause, one.quote, self._text(one, "reason")) for one in pack.unjudged),
            clauses=self._texts(pack, "clauses"),
            excerpt=self._perhaps(pack, "excerpt"),
            five_haves=self._perhaps(pack.five_haves, "label"),
            five_haves_names=self._texts(pack.five_haves, "names"),
            disclaimer=self._perhaps(pack, "disclaimer"),
            filer=self._perhaps(pack, "filer"),
            titles=self._texts(pack, "titles"),
            law=tuple(tuple(Passage(one.text, one.statement) for one in paragraph) for paragraph in pack.law),
            text_digest=pack.text_digest,
        )

    def filing(self, filing: StoredFiling) -> FilingResult:
        labelled: list[StoredProblem | StoredLocation | StoredAbsence] = [*filing.problems]
        for finding in filing.findings:
            labelled += [*finding.locations, *finding.absent]
        return FilingResult(
            path=filing.path,
            digest=filing.digest,
            unit_name=filing.unit.name,
            unit_type=filing.unit.type,
            unit_code=filing.unit.code,
            year=filing.year,
            problems=tuple(map(self._problem, filing.problems)),
            findings=tuple(map(self._finding, filing.findings)),
            five_haves=filing.five_haves,
            lines=_lines(filing.lines),
            judged=filing.judged,
            labels={place.path: label for place in labelled if (label := self._perhaps(place, "label")) is not None},
            events=tuple(Event(one.kind, one.day, one.what, _location(one)) for one in filing.events),
            members=filing.members,
            mendable=filing.mendable,
        )

    def _problem(self, problem: StoredProblem) -> Problem:
        text = ProblemText(self._text(problem, "title"), self._text(problem, "message"), self._perhaps(problem, "hint"))
        return Problem(problem.code, problem.severity, span=_span(problem), path=problem.path, told=text)

    def _finding(self, found: StoredFinding) -> LocatedFinding:
        locations = tuple(map(_location, found.locations))
        finding = Finding(
            rule=found.rule,
            clause=found.clause,
            status=found.status,
            basis=found.basis,
            modality=found.modality,
            severity=found.severity,
            title=self._text(found, "title"),
            quote=found.quote,
            message=self._message(found),
            responsible=self._text(found, "responsible"),
            remedy=None if found.remedy is None else self._message(found, "remedy"),
            notes=self._notes(found),
            five_haves=found.five_haves_tag,
            figures=self._figures(found),
            windows=tuple(
                WindowFinding(one.window, one.status, one.severity, self._message(one)) for one in found.windows
            ),
            paths=tuple(location.path for location in locations),
            absent=tuple(one.path for one in found.absent),
            because_of=found.because_of,
            waits=found.waits,
            reading=found.reading,
            turns=tuple(
                Turn(one.name, self._text(one, "says"), one.status, one.severity, self._message(one))
                for one in found.other_readings
            ),
            distance=tuple(map(self._distance, found.distance)),
            tight=tuple(map(self._distance, found.margins)),
            due=found.due,
            scope=found.scope,
            fingerprint=found.fingerprint,
        )
        return LocatedFinding(finding, locations, found.papers, _waiver(found.waiver))

    def _distance(self, distance: StoredDistance) -> Distance:
        items = self._figure(distance.items, distance.translation.get("items"))
        return Distance(
            measure=distance.measure,
            what=self._text(distance, "what"),
            unit=distance.unit,
            have=distance.have,
            need=distance.need,
            change=distance.change,
            sense=distance.sense,
            responsible=self._perhaps(distance, "responsible"),
            window=distance.window,
            whom=self._figure(distance.of, distance.translation.get("of")),
            path=distance.path,
            items=items if isinstance(items, tuple) else (),
        )

    def _text(self, part: Part, key: str) -> Bilingual:
        """Return a text of `part` in both languages; one that is not translated is the same in both."""
        here, there = getattr(part, key), part.translation.get(key)
        return self._in_both(here, there if isinstance(there, str) else here)

    def _perhaps(self, part: Part, key: str) -> Bilingual | None:
        return None if getattr(part, key) is None else self._text(part, key)

    def _texts(self, part: Part, key: str) -> dict[str, Bilingual]:
        """Return the texts of a mapping whose keys are data, in both languages."""
        others = _mapping(part.translation.get(key))
        texts: Mapping[str, str] = getattr(part, key)
        return {
            name: self._in_both(text, other if isinstance(other := others.get(name), str) else text)
            for name, text in texts.items()
        }

    def _message(self, part: Part, key: str = "message") -> Message:
        return Message(self._text(part, key))

    def _notes(self, found: StoredFinding) -> tuple[Message, ...]:
        others = found.translation.get("notes")
        if not isinstance(others, tuple) or len(others) != len(found.notes):
            others = found.notes
        pairs = zip(found.notes, others, strict=True)
        return tuple(Message(self._in_both(note, other if isinstance(other, str) else note)) for note, other in pairs)

    def _figures(self, found: StoredFinding) -> dict[str, Figure]:
        others = _mapping(found.translation.get("figures"))
        return {name: self._figure(value, others.get(name)) for name, value in found.figures.items()}

    def _figure(self, value: Any, other: Any) -> Figure:
        """Return a figure whose texts differ in the other language where `other` says so."""
        if isinstance(value, str) and isinstance(other, str) and value != other:
            return self._in_both(value, other)
        if isinstance(value, tuple) and isinstance(other, tuple) and len(value) == len(other):
            return tuple(self._figure(one, there) for one, there in zip(value, other, strict=True))
        figure: Figure = value
        return figure

    def _in_both(self, here: str, there: str) -> Bilingual:
        return Bilingual(here, there) if self.lang == "zh" else Bilingual(there, here)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _location(place: StoredStretch) -> Location:
    span = Span(place.line, place.column, place.end_line, place.end_column)
    return Location(place.path, span, place.exact, place.last_line)


def _span(place: StoredPlace) -> Span | None:
    if place.line is None or place.column is None or place.end_line is None or place.end_column is None:
        return None
    return Span(place.line, place.column, place.end_line, place.end_column)


def _lines(kept: Mapping[str, str]) -> tuple[str, ...]:
    """Return the lines of a file up to the last that was kept, those between blank."""
    numbered = {int(number): line for number, line in kept.items()}
    return tuple(numbered.get(number, "") for number in range(1, max(numbered, default=0) + 1))


def _waiver(waiver: StoredWaiver | None) -> AppliedWaiver | None:
    if waiver is None:
        return None
    return AppliedWaiver(waiver.reason, waiver.approver, waiver.start, waiver.expires, waiver.file, waiver.line)
