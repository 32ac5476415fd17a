"""The figures of a review: what every unit comes to by clause, in what order, and what is lacking most often.

Handed: a review. Gives back: counts that stand side by side and are never blended into one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from wjcheck.district.bench import UnitRecord
from wjcheck.district.review import Review
from wjcheck.engine.finding import Severity, Status

COUNTED: tuple[tuple[Status, Severity | None], ...] = (
    (Status.FAIL, "error"),
    (Status.FAIL, "warning"),
    (Status.FAIL, "info"),
    (Status.LATE, None),
    (Status.MISSING, None),
    (Status.REVIEW, None),
    (Status.NOT_DUE, None),
    (Status.NOT_APPLICABLE, None),
    (Status.PASS, None),
)
_OPEN = (Status.FAIL, Status.MISSING)
_GRAVITY = tuple(sorted(COUNTED, key=lambda one: one[0] is Status.NOT_APPLICABLE))
"""From the gravest: a clause is complied with where some of its rules do not apply and the others are met."""


@dataclass(frozen=True, slots=True)
class UnitLine:
    """One filing as a line of the district's table. `counts` go by status and severity; what is waived is apart."""

    position: int
    name: str
    record: UnitRecord
    counts: Mapping[tuple[Status, Severity | None], int]
    waived: int
    clauses: Mapping[str, tuple[Status, Severity]]
    open_errors: int

    @property
    def judged(self) -> bool:
        """Whether the filing could be checked."""
        return self.record.trouble is None


@dataclass(frozen=True, slots=True)
class Common:
    """A rule that falls short in several units: in how many, by status."""

    rule: str
    failing: int
    unfiled: int

    @property
    def units(self) -> int:
        """How many units fall short in all."""
        return self.failing + self.unfiled


@dataclass(frozen=True, slots=True)
class Tally:
    """The figures of one review. `ranked` has the units with the most open errors first; `clauses` those judged."""

    lines: tuple[UnitLine, ...]
    ranked: tuple[UnitLine, ...]
    common: tuple[Common, ...]
    clauses: tuple[str, ...]
    counts: Mapping[tuple[Status, Severity | None], int]
    haves: Mapping[str, Mapping[Status, int]]


def tally(review: Review) -> Tally:
    """Return the figures of `review`."""
    lines = tuple(_line(review, position, record) for position, record in enumerate(review.records))
    order = {rule: at for at, rule in enumerate(review.pack.titles)}
    clauses = dict.fromkeys(review.pack.clause_of.get(rule, "") for rule in order)
    tags = dict.fromkeys(tag for record in review.records for tag in record.five_haves)
    return Tally(
        lines=lines,
        ranked=tuple(sorted(lines, key=lambda line: (line.judged, -line.open_errors, -_warnings(line), line.name))),
        common=tuple(sorted(_common(review), key=lambda one: (-one.units, order.get(one.rule, 0)))),
        clauses=tuple(clauses),
        counts={kind: sum(line.counts[kind] for line in lines) for kind in COUNTED},
        haves={
            tag: {status: sum(record.five_haves.get(tag) is status for record in review.records) for status in Status}
            for tag in tags
        },
    )


def _line(review: Review, position: int, record: UnitRecord) -> UnitLine:
    open_ = [outcome for outcome in record.outcomes if not outcome.waived]
    counts = {
        (status, severity): sum(one.status is status and severity in (None, one.severity) for one in open_)
        for status, severity in COUNTED
    }
    errors = sum(one.status in _OPEN and one.severity == "error" for one in open_)
    return UnitLine(
        position=position,
        name=review.unit_name(position),
        record=record,
        counts=counts,
        waived=len(record.outcomes) - len(open_),
        clauses=_clauses(review, record),
        open_errors=errors + record.problems.get("error", 0),
    )


def _clauses(review: Review, record: UnitRecord) -> Mapping[str, tuple[Status, Severity]]:
    """Return the gravest that the rules of every clause came to; what is waived weighs nothing."""
    found: dict[str, tuple[Status, Severity]] = {}
    for outcome in record.outcomes:
        clause = review.pack.clause_of.get(outcome.rule, "")
        status = Status.NOT_APPLICABLE if outcome.waived else outcome.status
        before = found.get(clause)
        if before is None or _weight(status, outcome.severity) < _weight(*before):
            found[clause] = (status, outcome.severity)
    return found


def _weight(status: Status, severity: Severity) -> int:
    return _GRAVITY.index((status, severity if status is Status.FAIL else None))


def _warnings(line: UnitLine) -> int:
    return line.counts[(Status.FAIL, "warning")]


def _common(review: Review) -> list[Common]:
    failing: dict[str, int] = {}
    unfiled: dict[str, int] = {}
    for record in review.records:
        for outcome in record.outcomes:
            if outcome.waived or outcome.follows:
                continue
            if outcome.status is Status.FAIL:
                failing[outcome.rule] = failing.get(outcome.rule, 0) + 1
            elif outcome.status is Status.MISSING:
                unfiled[outcome.rule] = unfiled.get(outcome.rule, 0) + 1
    return [Common(rule, failing.get(rule, 0), unfiled.get(rule, 0)) for rule in failing.keys() | unfiled.keys()]
