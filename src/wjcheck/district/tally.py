"""The figures of a review: what every unit comes to by clause, in what order, and what is lacking most often.

Handed: a review. Gives back: counts that stand side by side and are never blended into one. A filing of another year
than the district's keeps its line, but is in no order of units and in no count of what units lack.
"""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import TypeAlias, get_args

from wjcheck.dataclass import dataclass
from wjcheck.district.bench import Outcome, UnitRecord
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
_OPEN = frozenset({Status.FAIL, Status.MISSING})
_Weighed: TypeAlias = tuple[int, tuple[Status, Severity]]
_Kind: TypeAlias = tuple[Status, Severity | None]


_Told: TypeAlias = tuple[int, bool, str, _Weighed]
"""What a table takes from an outcome: its place in `COUNTED`, or `_WAIVED`; whether it is an open error; its clause,
and how much it weighs there."""
_WAIVED = -1
_Known: TypeAlias = dict[int, _Told]
"""By the identity of an outcome: a review of thousands of units has some hundred different ones."""


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
    known: _Known = {}
    lines = tuple(_line(review, position, record, known) for position, record in enumerate(review.records))
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


def _line(review: Review, position: int, record: UnitRecord, known: _Known) -> UnitLine:
    told = [known.get(id(outcome)) or _first(review, outcome, known) for outcome in record.outcomes]
    kinds = [0] * (len(COUNTED) + 1)
    open_errors = record.problems.get("error", 0)
    gravest: dict[str, _Weighed] = {}
    for kind, is_open_error, clause, weighed in told:
        kinds[kind] += 1
        open_errors += is_open_error
        before = gravest.get(clause)
        if before is None or weighed[0] < before[0]:  # of several alike the first in the document
            gravest[clause] = weighed
    return UnitLine(
        position=position,
        name=review.unit_name(position),
        record=record,
        counts=dict(zip(COUNTED, kinds, strict=False)),
        waived=kinds[_WAIVED],
        clauses={clause: what for clause, (_, what) in gravest.items()},
        open_errors=open_errors,
        of_year=record.filed.year in (None, review.district.year),
    )


def _first(review: Review, outcome: Outcome, known: _Known) -> "_Told":
    told = known[id(outcome)] = _told(review, outcome)
    return told


def _told(review: Review, outcome: Outcome) -> _Told:
    """Return what a table takes from an outcome; in its clause what is waived or does not apply weighs nothing."""
    status, severity = outcome.status, outcome.severity
    weighed = _WEIGHED[Status.NOT_APPLICABLE if outcome.waived else status, severity]
    kind = _WAIVED if outcome.waived else COUNTED.index((status, severity if status is Status.FAIL else None))
    is_open_error = not outcome.waived and status in _OPEN and severity == "error"
    return kind, is_open_error, review.pack.clause_of.get(outcome.rule, ""), weighed


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
            status = outcome.status
            if status not in _OPEN or outcome.waived or outcome.follows:
                continue
            short = failing if status is Status.FAIL else unfiled
            short.setdefault(outcome.rule, set()).add(line.name)
    found = failing.keys() | unfiled.keys()
    nobody: set[str] = set()
    sides = ((rule, failing.get(rule, nobody), unfiled.get(rule, nobody)) for rule in found)
    return [Common(rule, len(fails), len(silent - fails)) for rule, fails, silent in sides]
