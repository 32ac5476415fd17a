"""The figures of a review: what every unit comes to by clause, in what order, and what is lacking most often.

Handed: a review. Gives back: counts that stand side by side and are never blended into one. A filing of another year
than the district's keeps its line, but is in no order of units and in no count of what units lack.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.district.bench import UnitRecord
from wjcheck.district.outcomes import KIND_OF, counted
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
_SHORT = {letter for letter, (status, _, *aside) in KIND_OF.items() if status in _OPEN and not any(aside)}
"""The letters of what falls short, is not waived and says nothing that another finding says."""
_Weighed: TypeAlias = tuple[int, tuple[Status, Severity]]
_Kind: TypeAlias = tuple[Status, Severity | None]


_WAIVED = -1


@dataclass(frozen=True)
class UnitLine:
    """One filing as a line of the district's table. `counts` go by status and severity; what is waived is apart.

    `clause_of` says of every rule which clause it is of; `of_year` whether the filing is of the district's year; one
    that gives no year is taken to be.
    """

    position: int
    name: str
    record: UnitRecord
    counts: Mapping[_Kind, int]
    waived: int
    open_errors: int
    clause_of: Mapping[str, str]
    of_year: bool = True

    @cached_property
    def clauses(self) -> Mapping[str, tuple[Status, Severity]]:
        """What weighs most in every clause; of several alike the first in the document."""
        gravest: dict[str, _Weighed] = {}
        for rule, letter in self.record.outcomes.pairs():
            weighed, clause = _TOLD[letter][2], self.clause_of.get(rule, "")
            before = gravest.get(clause)
            if before is None or weighed[0] < before[0]:
                gravest[clause] = weighed
        return {clause: what for clause, (_, what) in gravest.items()}

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
    due = [line for line in lines if line.of_year]
    sums = map(sum, zip(*(line.counts.values() for line in lines), strict=True)) if lines else [0] * len(COUNTED)
    return Tally(
        lines=lines,
        ranked=tuple(sorted(due, key=lambda line: (line.judged, -line.open_errors, -_warnings(line), line.name))),
        common=tuple(sorted(_common(due), key=lambda one: (-one.units, order.get(one.rule, 0)))),
        clauses=tuple(clauses),
        counts=dict(zip(COUNTED, sums, strict=True)),
        haves=_haves(review.records, [line.record for line in due]),
        units=len({line.name for line in due if line.judged}),
    )


def _line(review: Review, position: int, record: UnitRecord) -> UnitLine:
    kinds = [0] * (len(COUNTED) + 1)
    open_errors = record.problems.get("error", 0)
    for letter, number in record.outcomes.numbers():
        kind, is_open_error, _ = _TOLD[letter]
        kinds[kind] += number
        open_errors += number * is_open_error
    return UnitLine(
        position=position,
        name=review.unit_name(position),
        record=record,
        counts=dict(zip(COUNTED, kinds, strict=False)),
        waived=kinds[_WAIVED],
        open_errors=open_errors,
        clause_of=review.pack.clause_of,
        of_year=record.filed.year in (None, review.district.year),
    )


def _haves(records: Sequence[UnitRecord], due: Sequence[UnitRecord]) -> dict[str, dict[Status, int]]:
    """Return how many of the filings that are `due` come to what, for every tag that any filing has."""
    told = {id(record.five_haves): record.five_haves for record in records}  # most have one in common
    numbers = Counter(id(record.five_haves) for record in due)
    found: dict[str, dict[Status, int]] = {}
    for mark, haves in told.items():
        for tag, status in haves.items():
            found.setdefault(tag, dict.fromkeys(Status, 0))[status] += numbers[mark]
    return found


def _told(status: Status, severity: Severity, waived: bool, _: bool) -> tuple[int, bool, _Weighed]:
    """Return what a table takes from what a rule came to: its place in `COUNTED`, or `_WAIVED`; whether it is an open
    error; and how much it weighs in its clause, the least first: there what is waived or does not apply weighs nothing.
    """
    what = (Status.NOT_APPLICABLE if waived else status, severity)
    place = COUNTED.index((status, severity if status is Status.FAIL else None))
    # else a clause would not apply as soon as one of its rules does not
    weight = len(COUNTED) if what[0] is Status.NOT_APPLICABLE else place
    return _WAIVED if waived else place, not waived and status in _OPEN and severity == "error", (weight, what)


_TOLD = {letter: _told(*kind) for letter, kind in KIND_OF.items()}


def _warnings(line: UnitLine) -> int:
    return line.counts[(Status.FAIL, "warning")]


def _common(lines: Sequence[UnitLine]) -> list[Common]:
    often = Counter(line.name for line in lines)
    failing: dict[str, int] = {}
    unfiled: dict[str, int] = {}
    for (rule, letter), number in counted(line.record.outcomes for line in lines if often[line.name] == 1).items():
        if letter in _SHORT:
            short = failing if KIND_OF[letter][0] is Status.FAIL else unfiled
            short[rule] = short.get(rule, 0) + number
    for fails, silent in _together(line for line in lines if often[line.name] > 1).values():
        for short, rules in ((failing, fails), (unfiled, silent - fails)):
            for rule in rules:
                short[rule] = short.get(rule, 0) + 1
    return [Common(rule, failing.get(rule, 0), unfiled.get(rule, 0)) for rule in failing | unfiled]


def _together(lines: Iterable[UnitLine]) -> dict[str, tuple[set[str], set[str]]]:
    """Return of every unit the rules of which some filing fails, and those of which some filing is silent."""
    found: dict[str, tuple[set[str], set[str]]] = {}
    for line in lines:
        fails, silent = found.setdefault(line.name, (set(), set()))
        for rule, letter in line.record.outcomes.pairs():
            if letter in _SHORT:
                (fails if KIND_OF[letter][0] is Status.FAIL else silent).add(rule)
    return found
