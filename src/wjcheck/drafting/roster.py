"""A sheet as records of one list of the form.

Handed: a sheet and the list it is for. Gives back: a `Roster`: the records typed by the form, which column stands for
what, what was put right, and what could not be taken with its row and column. Title rows above the header, a header of
two rows, merged cells, blank rows and the lines under a table are understood.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.drafting.cells import is_private, says_none, take
from wjcheck.drafting.headers import Meaning, Owner, Unknown, is_footer, meaning_of, normal
from wjcheck.drafting.lists import Leaf, RecordList, is_identified
from wjcheck.drafting.spreadsheet import Row, Sheet
from wjcheck.filing.form import MOST_ENTRIES
from wjcheck.filing.refusal import shortened
from wjcheck.locale.message import Bilingual, Figure
from wjcheck.reading.problem import Problem

_HEADER_ROWS = 25
"""A header stands within so many rows that are not empty."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its number from 1, its header as written, and what it holds."""

    number: int
    header: str
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Record:
    """One row taken: its number, its values under English keys, and the owner's name where the list has an owner.

    Without values it says that this owner has none.
    """

    row: int
    values: Mapping[str, Any]
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What could not be taken, or is doubtful: the problem, its row (0: none) and its column (0: the whole row)."""

    problem: Problem
    row: int = 0
    column: int = 0
    header: str = ""


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A cell whose text was put right: the text as written, and the value; None for a word that only fills the box."""

    row: int
    column: int
    header: str
    written: str
    value: Any


@dataclass(frozen=True, slots=True)
class Roster:
    """What one sheet holds for one list. `header` is the row of the header, 0 where none was found."""

    target: RecordList
    sheet: str
    header: int
    columns: tuple[Column, ...]
    records: tuple[Record, ...]
    adjusted: tuple[Adjusted, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    hidden: tuple[int, ...] = ()
    """The hidden rows whose records were taken all the same."""
    footers: tuple[int, ...] = ()
    """The rows under the table that were not taken."""
    none: bool = False
    """Whether the sheet says, by 无 in its only row, that there are none."""


def read_roster(sheet: Sheet, target: RecordList) -> Roster:
    """Return what `sheet` holds for `target`."""
    found = find_header(sheet, target)
    if sheet.problem is not None:
        return Roster(target, sheet.name, 0, (), (), troubles=(Trouble(sheet.problem),))
    lacking = _lacking(found, target)
    if found is None or lacking is not None:
        return Roster(target, sheet.name, 0, (), (), troubles=(Trouble(lacking or _no_header(target)),))
    return _Reading(sheet, target, found).roster()


@dataclass(frozen=True, slots=True)
class Header:
    """The row of a header (the last one where it has two) and its columns."""

    row: int
    columns: tuple[Column, ...]

    @property
    def score(self) -> int:
        """How many columns have a meaning of their own."""
        return len({_which(column.meaning) for column in self.columns if isinstance(column.meaning, Leaf | Owner)})


def find_header(sheet: Sheet, target: RecordList) -> Header | None:
    """Return the row of the sheet that is most of a header for `target`; None where no row has a header's words."""
    best: Header | None = None
    rows = sheet.rows[:_HEADER_ROWS]
    for at, row in enumerate(rows):
        below = rows[at + 1] if at + 1 < len(rows) and rows[at + 1].number == row.number + 1 else None
        for headers, number in ((row.texts, row.number), *(_two_rows(row, below, sheet) if below else ())):
            header = _header(number, headers, target, guess=False)
            if header.score > (0 if best is None else best.score):
                best = header
    if best is None:
        return None
    return _header(best.row, {column.number: column.header for column in best.columns}, target, guess=True)


def _header(row: int, headers: Mapping[int, str], target: RecordList, *, guess: bool) -> Header:
    return Header(
        row,
        tuple(Column(number, text, meaning_of(text, target, guess=guess)) for number, text in sorted(headers.items())),
    )


def fits(sheet: Sheet, target: RecordList) -> bool:
    """Whether the sheet has a header from which records of `target` can be told apart."""
    found = find_header(sheet, target)
    return found is not None and _lacking(found, target) is None


def _two_rows(row: Row, below: Row, sheet: Sheet) -> Iterator[tuple[Mapping[int, str], int]]:
    """A header of two rows: 工作小组 over 日期 and 组长 is 工作小组.日期 and 工作小组.组长."""
    merged = {
        column
        for top, left, bottom, right in sheet.merged
        if top <= row.number <= bottom
        for column in range(left, right + 1)
        if right > left and bottom == row.number
    }
    above = ""
    headers: dict[int, str] = {}
    for column in range(1, max((*row.texts, *below.texts)) + 1):
        own = row.texts.get(column, "")
        above = own or (above if not sheet.merged or column in merged else "")
        under = below.texts.get(column, "")
        text = f"{above}.{under}" if above and under else under or own
        if text:
            headers[column] = text
    if any(column in row.texts for column in below.texts):
        yield headers, below.number


def _which(meaning: Meaning) -> tuple[str, ...]:
    return meaning.steps if isinstance(meaning, Leaf) else ("@",)


def _lacking(found: Header | None, target: RecordList) -> Problem | None:
    """Return the problem with a header from which records cannot be told apart."""
    if found is None:
        return None
    there = {_which(column.meaning) for column in found.columns if isinstance(column.meaning, Leaf | Owner)}
    if target.owner is not None and ("@",) not in there:
        key = target.owner.keys[-1]
        return Problem("W511", values={"list": target.names, "needed": (key.names,)})
    singles = {steps[0]: True for steps in there if len(steps) == 1}
    if is_identified(singles, target.identity):
        return None
    needed = tuple(target.group.keys[key].names for key in target.identity[-1])
    if ("id",) in target.identity:
        needed = (target.group.keys["name"].names,)
    return Problem("W511", values={"list": target.names, "needed": needed})


def _no_header(target: RecordList) -> Problem:
    known = tuple(leaf.names for leaf in target.leaves)
    return Problem("W510", values={"list": target.names, "headers": known})


class _Reading:
    """One pass over the rows under a header; made for one sheet and thrown away after it."""

    def __init__(self, sheet: Sheet, target: RecordList, header: Header) -> None:
        self.sheet, self.target, self.header = sheet, target, header
        self.records: list[Record] = []
        self.adjusted: list[Adjusted] = []
        self.troubles: list[Trouble] = []
        self.hidden: list[int] = []
        self.footers: list[int] = []

    def roster(self) -> Roster:
        columns = tuple(self._used())
        filled: dict[int, dict[int, str]] = {}
        for number, column, text in _filled_down(self.sheet):
            filled.setdefault(number, {})[column] = text
        rows = [row for row in self.sheet.rows if row.number > self.header.row and not self._passed_over(row)]
        none = len(rows) == 1 and len(rows[0].texts) == 1 and says_none(*rows[0].texts.values())
        for row in () if none else rows:
            texts = {**row.texts, **filled.get(row.number, {})}
            if len(self.records) >= self.target.most:
                values: dict[str, Figure] = {"limit": self.target.most, "list": self.target.names}
                self.troubles.append(Trouble(Problem("W514", values=values), row.number))
                break
            self._row(row, texts, columns)
        shown = tuple(Column(column.number, _hidden(column.header), column.meaning) for column in self.header.columns)
        return Roster(
            self.target,
            self.sheet.name,
            self.header.row,
            shown,
            tuple(self.records),
            tuple(self.adjusted),
            tuple(self.troubles),
            tuple(self.hidden),
            tuple(self.footers),
            none,
        )

    def _used(self) -> Iterator[Column]:
        """The columns that are taken: the first of those with the same meaning."""
        before: dict[tuple[str, ...], Column] = {}
        for column in self.header.columns:
            meaning = column.meaning
            if isinstance(meaning, Unknown) and meaning.near:
                code = "W513" if meaning.ambiguous else "W512"
                self._trouble(Problem(code, values={"names": meaning.near}), self.header.row, column)
            if not isinstance(meaning, Leaf | Owner):
                continue
            if (first := before.get(_which(meaning))) is not None:
                names = meaning.names if isinstance(meaning, Leaf) else Bilingual(first.header, first.header)
                values: dict[str, Figure] = {"name": names, "first": _letters(first.number)}
                self._trouble(Problem("W515", values=values), self.header.row, column)
                continue
            before[_which(meaning)] = column
            yield column

    def _passed_over(self, row: Row) -> bool:
        """Whether a row is no record: the header printed again, or a line under the table."""
        if {column: normal(text) for column, text in row.texts.items()} == {
            column.number: normal(column.header) for column in self.header.columns
        }:
            return True
        first = row.texts[min(row.texts)] if row.texts else ""
        if is_footer(first):
            self.footers.append(row.number)
            return True
        return False

    def _row(self, row: Row, texts: Mapping[int, str], columns: tuple[Column, ...]) -> None:
        values: dict[str, Any] = {}
        owner = ""
        own = False
        for column in columns:
            text = texts.get(column.number, "")
            if column.number in row.errors:
                self._trouble(Problem("W522"), row.number, column)
                own = True
                continue
            if not text:
                continue
            own = own or column.number in row.texts
            if isinstance(column.meaning, Owner):
                owner = self._owner(text, row.number, column)
                continue
            assert isinstance(column.meaning, Leaf)
            taken = take(column.meaning, text)
            if taken.problem is not None:
                self._trouble(taken.problem, row.number, column)
            if taken.written:
                written = shortened(taken.written)
                self.adjusted.append(Adjusted(row.number, column.number, column.header, written, taken.value))
            if taken.value is not None:
                _put(values, column.meaning.steps, taken.value)
        refused = any(each.row == row.number and each.problem.severity == "error" for each in self.troubles)
        if not own or not (values or owner or refused):
            return
        if owner and not values and any(map(says_none, row.texts.values())):
            self.records.append(Record(row.number, {}, owner))
            return
        if not is_identified(values, self.target.identity) or (self.target.owner is not None and not owner):
            needed = [self.target.group.keys[key].names for key in self.target.identity[-1] if key not in values]
            if self.target.owner is not None and not owner:
                needed = [self.target.owner.keys[-1].names]
            # A cell refused is one thing; that the whole record is lost for it must be said as well.
            code = "W517" if refused else "W516"
            self.troubles.append(Trouble(Problem(code, values={"needed": tuple(needed)}), row.number))
            return
        if row.hidden:
            self.hidden.append(row.number)
        self.records.append(Record(row.number, values, owner))

    def _owner(self, text: str, row: int, column: Column) -> str:
        assert self.target.owner is not None
        key = self.target.owner.group.keys[self.target.owner.identity[-1][0]]
        taken = take(Leaf((key,)), text)
        if taken.problem is not None:
            self._trouble(taken.problem, row, column)
        return str(taken.value or "")

    def _trouble(self, problem: Problem, row: int, column: Column) -> None:
        self.troubles.append(Trouble(problem, row, column.number, _hidden(column.header)))


def _hidden(header: str) -> str:
    """Return a header to be shown; nothing of one that holds a personal number."""
    return "…" if is_private(header) else shortened(" ".join(header.split()))


def _letters(column: int) -> str:
    from wjcheck.drafting.sheet_marks import column_letters

    return column_letters(column)


def _filled_down(sheet: Sheet) -> Iterator[tuple[int, int, str]]:
    """The texts of cells merged over several rows, for the rows below the first."""
    texts = {row.number: row.texts for row in sheet.rows}
    for top, left, bottom, right in sheet.merged:
        text = texts.get(top, {}).get(left, "")
        if text and bottom > top and left == right:
            yield from ((row, left, text) for row in range(top + 1, min(bottom, top + MOST_ENTRIES) + 1))


def _put(values: dict[str, Any], steps: tuple[str, ...], value: Any) -> None:
    for step in steps[:-1]:
        values = values.setdefault(step, {})
    values[steps[-1]] = value
