"""Records of filings as plain values and back, small on their way between processes and small where they are kept.

Handed: a record. Gives back: lists, texts and numbers that make the same record again. Of forty thousand records those
parts that many have in common are there once.
"""

from collections.abc import Sequence
from functools import lru_cache
from sys import intern
from typing import Any

from wjcheck.district.bench import UnitRecord
from wjcheck.district.crossing import Mentions
from wjcheck.district.outcomes import Outcomes, same_rules
from wjcheck.district.roster import Filed
from wjcheck.engine.finding import Status
from wjcheck.reading.problem import Problem, Span

_MANY = 20_000
"""More different parts than the rules of a pack can come to."""
_FEW = 16
"""So many different lists of rules are kept: all filings of a run have one in common."""


def values_of(record: UnitRecord) -> list[Any]:
    """Return a record as plain values, but for its problem and what it mentions; `record_of` makes it again."""
    filed = record.filed
    spans = [span_values(span) for span in (filed.name_span, filed.year_span, filed.code_span)]
    return [
        [filed.path, filed.name, filed.code, filed.year, filed.judged, list(filed.merged_with), *spans],
        record.digest,
        record.unit_type,
        [_joined(record.outcomes.rules), record.outcomes.letters],
        [f"{tag}={status.value}" for tag, status in record.five_haves.items()],
        [f"{severity}={number}" for severity, number in record.problems.items()],
        [list(one) for one in record.applied],
        record.marks.hex(),
        record.page,
        record.unevaluated,
    ]


def record_of(values: Sequence[Any], trouble: Problem | None, mentions: Mentions) -> UnitRecord:
    """Return the record that `values_of` made plain values of, with its problem and what it mentions."""
    who, digest, unit_type, outcomes, haves, problems, applied, marks, page, unevaluated = values
    path, name, code, year, judged, merged_with, *spans = who
    return UnitRecord(
        filed=Filed(path, name, code, year, judged, tuple(merged_with), *(span_of(*span) for span in spans)),
        digest=digest,
        unit_type=None if unit_type is None else intern(unit_type),
        outcomes=Outcomes(_parted(outcomes[0]), outcomes[1]),
        five_haves=_haves(*haves),
        problems=_counts(*problems),
        trouble=trouble,
        applied=tuple((rule, line) for rule, line in applied),
        mentions=mentions,
        marks=bytes.fromhex(marks),
        page=page,
        unevaluated=unevaluated,
    )


def span_values(span: Span) -> list[int]:
    """Return a span as four numbers."""
    return [span.line, span.column, span.end_line, span.end_column]


@lru_cache(maxsize=_MANY)
def span_of(line: int, column: int, end_line: int, end_column: int) -> Span:
    """Return the span of four numbers; the same one for the same numbers."""
    return Span(line, column, end_line, end_column)


@lru_cache(maxsize=_FEW)
def _joined(rules: tuple[str, ...]) -> str:
    return " ".join(rules)


@lru_cache(maxsize=_FEW)
def _parted(rules: str) -> tuple[str, ...]:
    return same_rules(tuple(rules.split()))


@lru_cache(maxsize=_MANY)
def _haves(*told: str) -> dict[str, Status]:
    pairs = (one.rpartition("=") for one in told)
    return {tag: Status(status) for tag, _, status in pairs}


@lru_cache(maxsize=_MANY)
def _counts(*told: str) -> dict[str, int]:
    pairs = (one.rpartition("=") for one in told)
    return {severity: int(number) for severity, _, number in pairs}
