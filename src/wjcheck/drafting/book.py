"""Which sheet of a spreadsheet is for what: one roster for one list, or the whole workbook that `wjcheck new` writes.

Handed: a book. Gives back: the sheet that fits a list, or the problem when none or several do; or, of a workbook, every
roster and the sheet of single values, with the names of the sheets that were left out.
"""

from collections.abc import Mapping
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.drafting.cells import is_private, take
from wjcheck.drafting.headers import normal
from wjcheck.drafting.lists import Leaf, RecordList, record_lists, single_values
from wjcheck.drafting.roster import Adjusted, Roster, Trouble, fits, read_roster
from wjcheck.drafting.spreadsheet import Book, Row, Sheet
from wjcheck.filing.nearness import all_nearest
from wjcheck.filing.refusal import shortened
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Bilingual
from wjcheck.reading.problem import Problem

LONGEST_NAME = 31
"""The longest name Excel allows a sheet."""


@dataclass(frozen=True, slots=True)
class Singles:
    """What the sheet of single values holds: the values under English keys, how many, and what is to be told."""

    sheet: str
    values: Mapping[str, Any]
    count: int
    adjusted: tuple[Adjusted, ...] = ()
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """Everything a workbook holds for a filing."""

    rosters: tuple[Roster, ...]
    singles: Singles | None
    left_out: tuple[str, ...]
    """The sheets that are for no list and were not taken."""


def sheet_name(names: Bilingual) -> Bilingual:
    """Return what the sheet of a list is called, cut to the length Excel allows."""
    return Bilingual(names.zh[:LONGEST_NAME], names.en[:LONGEST_NAME])


def sheet_for(book: Book, target: RecordList, wanted: str | None) -> Sheet | Problem:
    """Return the sheet to take records of `target` from: the one `wanted`, else the one visible sheet that fits.

    Raises nothing; problems: W540 no sheet of that name, W541 several fit, W542 only hidden ones do.
    """
    names = tuple(_shown(sheet.name) for sheet in book.sheets)
    if wanted is not None:
        named = [sheet for sheet in book.sheets if normal(sheet.name) == normal(wanted)]
        return named[0] if named else Problem("W540", values={"name": wanted, "names": names})
    visible = [sheet for sheet in book.sheets if not sheet.hidden and (sheet.rows or sheet.problem)]
    if len(visible) == 1:
        return visible[0]
    fitting = [sheet for sheet in visible if fits(sheet, target)]
    called = [sheet for sheet in fitting if normal(sheet.name) in _names_of(target)]
    if len(called or fitting) == 1:
        return (called or fitting)[0]
    if fitting:
        return Problem("W541", values={"list": target.names, "names": tuple(_shown(each.name) for each in fitting)})
    hidden = [sheet for sheet in book.sheets if sheet.hidden and fits(sheet, target)]
    if hidden:
        return Problem("W542", values={"list": target.names, "names": tuple(_shown(each.name) for each in hidden)})
    return visible[0] if visible else Problem("W502")


def read_workbook(book: Book) -> Workbook | Problem:
    """Return what a workbook made by `wjcheck new --xlsx` holds. Problem W543 when no sheet is one of its sheets."""
    called = {name: each for each in record_lists() for name in _names_of(each)}
    explained = _both("workbook.sheet.explained") | _both("workbook.sheet.choices")
    rosters: list[Roster] = []
    left_out: list[str] = []
    singles: Singles | None = None
    for sheet in book.sheets:
        name = normal(sheet.name)
        if name in _both("workbook.sheet.singles") and singles is None:
            singles = read_singles(sheet)
        elif name in called:
            rosters.append(read_roster(sheet, called[name]))
        elif name not in explained and (sheet.rows or sheet.problem):
            left_out.append(_shown(sheet.name))
    if singles is None and not rosters:
        return Problem("W543", values={"names": tuple(_shown(sheet.name) for sheet in book.sheets)})
    # a list that stands in the records of another comes after them
    rosters.sort(key=lambda roster: roster.target.owner is not None)
    return Workbook(tuple(rosters), singles, tuple(left_out))


def read_singles(sheet: Sheet) -> Singles:
    """Return what the sheet of single values holds: a row for each, its name and what was filled in."""
    item, value = _both("workbook.item"), _both("workbook.value")
    head = next((row for row in sheet.rows if {normal(text) for text in row.texts.values()} & value), None)
    if head is None:
        return Singles(sheet.name, {}, 0, troubles=(Trouble(sheet.problem or Problem("W544")),))
    columns = {normal(text): column for column, text in head.texts.items()}
    at = next((columns[word] for word in columns if word in item), 1)
    beside = next(columns[word] for word in columns if word in value)
    header = shortened(head.texts[beside])
    return _singles(sheet, [row for row in sheet.rows if row.number > head.number], at, beside, header)


def _singles(sheet: Sheet, rows: list[Row], at: int, beside: int, header: str) -> Singles:
    known = {normal(word): leaf for leaf in single_values() for word in (leaf.names.zh, leaf.names.en)}
    values: dict[str, Any] = {}
    adjusted: list[Adjusted] = []
    troubles: list[Trouble] = []
    count = 0
    for row in rows:
        item, text = row.texts.get(at, ""), row.texts.get(beside, "")
        if beside in row.errors:
            troubles.append(Trouble(Problem("W522"), row.number, beside, header))
        if not text:
            continue
        leaf = known.get(normal(item))
        if leaf is None:
            near = tuple(known[word].names for word in all_nearest(normal(item), known))
            problem = Problem("W545", values={"name": _shown(item), "names": near})
            troubles.append(Trouble(problem, row.number, at))
            continue
        taken = take(leaf, text)
        if taken.problem is not None:
            troubles.append(Trouble(taken.problem, row.number, beside, header))
        if taken.written:
            adjusted.append(Adjusted(row.number, beside, header, shortened(taken.written), taken.value))
        if taken.value is not None:
            count += 1
            _put(values, leaf, taken.value)
    return Singles(sheet.name, values, count, tuple(adjusted), tuple(troubles))


def _put(values: dict[str, Any], leaf: Leaf, value: Any) -> None:
    for step in leaf.steps[:-1]:
        values = values.setdefault(step, {})
    values[leaf.steps[-1]] = value


def _names_of(target: RecordList) -> frozenset[str]:
    names = sheet_name(target.names)
    return frozenset({normal(names.zh), normal(names.en)})


def _both(key: str) -> frozenset[str]:
    words = ui_text(key)
    return frozenset({normal(words.zh), normal(words.en)})


def _shown(name: str) -> str:
    return "…" if is_private(name) else shortened(name)
