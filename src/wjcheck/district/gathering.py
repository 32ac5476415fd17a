"""What filings have in common, gathered from those that have it: the first look at all of them only took marks.

Handed: the records of all filings, and the way to read some of them again. Gives back: the same records, with the
entries that more than one of them has. So neither the names in forty thousand filings are held nor where they stand.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from wjcheck.dataclass import replace
from wjcheck.district.bench import UnitRecord
from wjcheck.district.marks import holds_any, shared_marks
from wjcheck.reading.problem import Problem

Again: TypeAlias = Callable[[Sequence[str], frozenset[int]], Iterable[UnitRecord]]
"""Reads files again and gathers in each the entries that have one of the marks."""


def gathered(records: Sequence[UnitRecord], year: int, again: Again) -> list[UnitRecord]:
    """Return `records` with the entries that filings of `year` have in common.

    A filing whose file is another by now is told as one that is being written (W411): it cannot be said any more what
    it had in common with others.
    """
    # who has moved stands in two units' filings of two years
    due = [at for at, record in enumerate(records) if record.filed.year in (None, year)]
    common = shared_marks(records[at].marks for at in due)
    concerned = [at for at in due if holds_any(records[at].marks, common)]
    whole = list(records)
    if concerned:
        found = again([records[at].filed.path for at in concerned], common)
        for at, record in zip(concerned, found, strict=True):
            whole[at] = _with(records[at], record)
    return whole


def _with(record: UnitRecord, again: UnitRecord) -> UnitRecord:
    if again.digest == record.digest:
        return replace(record, mentions=again.mentions)
    return replace(record, trouble=record.trouble or Problem("W411", values={"path": record.filed.path}))
