"""Rosters taken into the bytes of a filing.

Handed: the bytes of a filing and rosters. Gives back: the bytes afterwards and what is to be told of each roster; or
the problems that keep the filing as it is. The new text is read again: unless it reads back to exactly the values that
were to be there, and without an error that was not there before, nothing of it is used.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from wjcheck.dataclass import dataclass, replace
from wjcheck.drafting.insertion import Unplaceable, edits_for
from wjcheck.drafting.manuscript import Manuscript
from wjcheck.drafting.merging import Merge, bare, merge
from wjcheck.drafting.roster import Record, Roster
from wjcheck.filing.load import Submission, load
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem


@dataclass(frozen=True, slots=True)
class Taken:
    """The bytes of the filing afterwards, and one merge for each of what came."""

    raw: bytes
    merges: tuple[Merge, ...]


def take_in(raw: bytes, parts: Sequence[Mapping[str, Any]], *, replace_values: bool) -> Taken | tuple[Problem, ...]:
    """Take `parts` into the filing `raw`, one after the other.

    Args:
        raw: the bytes of the filing.
        parts: values as `merging.merge` takes them, one for each sheet.
        replace_values: whether a value that differs takes the place of the filing's.

    Returns:
        What came of it; or the problems of a filing that cannot be read, or W530 where the new text did not hold.
    """
    merges: list[Merge] = []
    filing = load(read(raw))
    if filing.tree.root is None:
        return tuple(problem for problem in filing.tree.problems if problem.severity == "error")
    for part in parts:
        merged = merge(filing, part, replace=replace_values)
        merges.append(merged)
        if not merged.changes:
            continue
        after = _written(raw, filing, merged)
        if after is None:
            return (Problem("W530"),)
        raw, filing = after
    return Taken(raw, tuple(merges))


def values_of(roster: Roster) -> Mapping[str, Any]:
    """Return what a sheet holds as it stands in a filing, nested under the keys of its list; nothing of an empty sheet.

    A sheet that says 无 gives an empty list: there are none.
    """
    target, records = roster.target, roster.records
    if not records and not (roster.none and target.owner is None):
        return {}
    if target.owner is None:
        return _nested([key.en for key in target.keys], tuple(records))
    inner = [key.en for key in target.inner]
    name = target.owner.identity[-1][0]
    owners: dict[str, list[Record]] = {}
    rows: dict[str, int] = {}
    for record in records:
        rows.setdefault(record.owner, record.row)
        owners.setdefault(record.owner, []).extend([replace(record, owner="")] if record.values else [])
    outer = tuple(
        Record(rows[owner], {name: owner, **_nested(inner, tuple(each))}, owner) for owner, each in owners.items()
    )
    return _nested([key.en for key in target.owner.keys], outer)


def _nested(steps: Sequence[str], value: Any) -> dict[str, Any]:
    for step in reversed(steps):
        value = {step: value}
    return dict(value)


def _written(raw: bytes, filing: Submission, merged: Merge) -> tuple[bytes, Submission] | None:
    """Return the filing with the changes made, and read again; None when it does not read back as it should."""
    try:
        after = Manuscript.of(raw).edited(edits_for(filing.tree, merged.changes)).encoded()
    except (Unplaceable, UnicodeDecodeError, ValueError):
        return None
    again = load(read(after))
    holds = bare(again.data) == merged.data and not _errors(again) - _errors(filing)
    return (after, again) if holds else None


def _errors(filing: Submission) -> Counter[str]:
    problems = (*filing.tree.problems, *filing.problems)
    return Counter(problem.code for problem in problems if problem.severity == "error")
