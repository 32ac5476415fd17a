"""The figures of a review: what every unit comes to by clause, in what order, and what is lacking most often.

Handed: a review. Gives back: counts that stand side by side and are never blended into one. A filing of another year
than the district's keeps its line, but is in no order of units and in no count of what units lack.
"""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import TypeAlias, get_args

from wjcheck.dataclass import dataclass
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
_Weighed: TypeAlias = tuple[int, tuple[Status, Severity]]


@dataclass(frozen=True, slots=True)
class UnitLine:
    """One filing as a line of the district's table. `counts` go by status and severity; what is waived is apart.

    `of_year`: whether it is of the district's year; one that gives no year is taken to be.
    """

    position: int
    name: str
    record: UnitRecord
    counts: Mapping[tuple[Status, Severity | None], int]
    waived: int
    clauses: Mapping[str, tuple[Status, Severity]]
    open_errors: int
    of_year: bool = True

    @property
    def file_errors(self) -> int:
        """How many of the open errors are problems of the file itself."""
        return self.record.problems.get("error", 0)

    @property
    def judged(self) -> bool:
        """Whether the filing could be checked."""
        return self.record.trouble is None


@dataclass(frozen=True, slots=True)
class Common:
    """A rule that falls short in several units: in how many, by status. A unit is counted once, however often it filed;
    one of whose filings fails and another is silent is failing.
    """

    rule: str
    failing: int
    unfiled: int

    @property
    def units(self) -> int:
        """How many units fall short in all."""
        return self.failing + self.unfiled


@dataclass(frozen=True, slots=True)
class Tally:
    """The figures of one review. `ranked` has the units with the most open errors first; `clauses` those judged.

    `units` are those of which some filing was judged; they, `ranked`, `common` and `haves` are of the district's year.
    """

    lines: tuple[UnitLine, ...]
    ranked: tuple[UnitLine, ...]
    common: tuple[Common, ...]
    clauses: tuple[str, ...]
    counts: Mapping[tuple[Status, Severity | None], int]
    haves: Mapping[str, Mapping[Status, int]]
    units: int


def tally(review: Review) -> Tally:
    """Return the figures of `review`."""
    lines = tuple(_line(review, position, record) for position, record in enumerate(review.records))
    order = {rule: at for at, rule in enumerate(review.pack.titles)}
    clauses = dict.fromkeys(review.pack.clause_of.get(rule, "") for rule in order)
    tags = dict.fromkeys(tag for record in review.records for tag in record.five_haves)
    due = [line for line in lines if line.of_year]
    return Tally(
        lines=lines,
        ranked=tuple(sorted(due, key=lambda line: (line.judged, -line.open_errors, -_warnings(line), line.name))),
        common=tuple(sorted(_common(due), key=lambda one: (-one.units, order.get(one.rule, 0)))),
        clauses=tuple(clauses),
        counts={kind: sum(line.counts[kind] for line in lines) for kind in COUNTED},
        haves={
            tag: {status: sum(line.record.five_haves.get(tag) is status for line in due) for status in Status}
            for tag in tags
        },
        units=len({line.name for line in due if line.judged}),
    )


def _line(review: Review, position: int, record: UnitRecord) -> UnitLine:
    open_ = [outcome for outcome in record.outcomes if not outcome.waived]
    counts = dict.fromkeys(COUNTED, 0)
    for one in open_:
        counts[one.status, one.severity if one.status is Status.FAIL else None] += 1
    errors = sum(one.status in _OPEN and one.severity == "error" for one in open_)
    return UnitLine(
        position=position,
        name=review.unit_name(position),
        record=record,
        counts=counts,
        waived=len(record.outcomes) - len(open_),
        clauses=_clauses(review, record),
        open_errors=errors + record.problems.get("error", 0),
        of_year=record.filed.year in (None, review.district.year),
    )


def _clauses(review: Review, record: UnitRecord) -> Mapping[str, tuple[Status, Severity]]:
    """Return the gravest that the rules of every clause came to; what is waived or does not apply weighs nothing."""
    found: dict[str, _Weighed] = {}
    for outcome in record.outcomes:
        clause = review.pack.clause_of.get(outcome.rule, "")
        weighed = _WEIGHED[Status.NOT_APPLICABLE if outcome.waived else outcome.status, outcome.severity]
        if clause not in found or weighed[0] < found[clause][0]:
            found[clause] = weighed
    return {clause: what for clause, (_, what) in found.items()}


def _weight(status: Status, severity: Severity) -> int:
    if status is Status.NOT_APPLICABLE:
        return len(COUNTED)  # else a clause would not apply as soon as one of its rules does not
    return COUNTED.index((status, severity if status is Status.FAIL else None))


_WEIGHED: Mapping[tuple[Status, Severity], _Weighed] = {
    what: (_weight(*what), what) for what in product(Status, get_args(Severity))
}
"""By what a rule came to: how much it weighs, the least first, and the same again, so that all lines share it."""


def _warnings(line: UnitLine) -> int:
    return line.counts[(Status.FAIL, "warning")]


def _common(lines: Sequence[UnitLine]) -> list[Common]:
    failing: dict[str, set[str]] = {}
    unfiled: dict[str, set[str]] = {}
    for line in lines:
        for outcome in line.record.outcomes:
            if outcome.waived or outcome.follows:
                continue
            if outcome.status is Status.FAIL:
                failing.setdefault(outcome.rule, set()).add(line.name)
            elif outcome.status is Status.MISSING:
                unfiled.setdefault(outcome.rule, set()).add(line.name)
    found = failing.keys() | unfiled.keys()
    nobody: set[str] = set()
    sides = ((rule, failing.get(rule, nobody), unfiled.get(rule, nobody)) for rule in found)
    return [Common(rule, len(short), len(silent - short)) for rule, short, silent in sides]
