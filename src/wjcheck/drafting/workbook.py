"""A filing as a workbook to be filled in with WPS or Excel: a sheet for each list, and one for all single values.

Handed: what is known of the unit, the languages of headers and explanations, and values that are filed already. Gives
back: the bytes of an .xlsx file that `drafting.book.read_workbook` reads back. Every text is written as a text: nothing
that a pack or a unit's name says can become a formula. The file is the same each time it is made.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeAlias
from unicodedata import east_asian_width

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from wjcheck.dataclass import dataclass
from wjcheck.drafting.book import sheet_name
from wjcheck.drafting.cells import NONE, joined
from wjcheck.drafting.lists import Leaf, RecordList, record_lists, single_values
from wjcheck.drafting.prefill import Prefill
from wjcheck.drafting.wording import Wording
from wjcheck.filing.dates import FIRST_YEAR, LAST_YEAR
from wjcheck.filing.form import MOST_ENTRIES, Many, Scalar
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Lang

_EXACT = 10**15
"""Excel keeps fifteen digits; a longer number is written as a text."""
_LONGEST_TITLE, _LONGEST_MESSAGE = 32, 255
_WIDTHS: Mapping[str, int] = {"name": 12, "bool": 9, "count": 10, "amount": 14, "date": 13, "year": 9, "statement": 10}
_WIDEST, _TEXT_WIDTH = 40, 24
_HOW_WIDTH, _WORDS_WIDTH, _EXPLAINED_WIDTH = 70, 80, 100
_LINE = 18
"""The height of a line. Rows are given theirs, for not every program fits them to wrapped text."""

Values: TypeAlias = Mapping[str, Any]


def workbook(known: Prefill, keys: Lang, lang: Lang, values: Values | None = None) -> bytes:
    """Return the workbook of a new filing.

    Args:
        known: the unit, its villages, and the statements to be attested.
        keys: the language of the headers and the choices.
        lang: the language of the explanations.
        values: a filing's values under English keys, as `Submission.data` holds them; by default what is known.
    """
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    book.set_properties({"title": f"{known.name} {known.year}", "created": datetime(known.year, 1, 1)})  # noqa: DTZ001  # a fixed day, so that the file is always the same
    _Writing(book, known, keys, Wording(lang, known.type), known.values if values is None else values).run()
    book.close()
    return target.getvalue()


@dataclass(frozen=True, slots=True)
class _Formats:
    """The looks of cells: of headers, of texts by what they hold, of explanations."""

    header: Format
    band: Format
    text: Format
    day: Format
    number: Format
    note: Format

    def of(self, scalar: Scalar, many: bool) -> Format:
        if many:
            return self.text
        if scalar.kind == "date":
            return self.day
        return self.number if scalar.kind in ("count", "amount", "year", "version") else self.text


class _Writing:
    """Writes one workbook; made for it and thrown away after it."""

    def __init__(self, book: Any, known: Prefill, keys: Lang, wording: Wording, values: Values) -> None:
        self.book, self.known, self.keys, self.wording, self.values = book, known, keys, wording, values
        cell = {"valign": "top", "text_wrap": True}
        head = {"bold": True, "bg_color": "#DDEBF7", "border": 1, "valign": "vcenter", "text_wrap": True}
        self.formats = _Formats(
            header=book.add_format(head),
            band=book.add_format({"bold": True, "bg_color": "#F2F2F2", "valign": "vcenter"}),
            text=book.add_format(cell | {"num_format": "@"}),
            day=book.add_format(cell | {"num_format": "yyyy-mm-dd", "align": "left"}),
            number=book.add_format(cell | {"num_format": "General", "align": "left"}),
            note=book.add_format(cell | {"font_color": "#595959"}),
        )
        self.ranges: dict[tuple[str, ...], str] = {}

    def run(self) -> None:
        self._explained()
        singles = self._sheet(self._word("workbook.sheet.singles"))
        sheets = [(each, self._sheet(sheet_name(each.names).in_lang(self.keys))) for each in record_lists()]
        self.choices = self._sheet(self._word("workbook.sheet.choices"))
        self.choices.hide()
        self._singles(singles)
        for target, sheet in sheets:
            self._list(target, sheet)

    def _sheet(self, name: str) -> Worksheet:
        sheet: Worksheet = self.book.add_worksheet(name)
        sheet.set_paper(9)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        return sheet

    def _explained(self) -> None:
        sheet = self._sheet(self._word("workbook.sheet.explained"))
        sheet.set_column(0, 0, _EXPLAINED_WIDTH)
        say, known = self.wording.say, self.known
        title = say("workbook.title", unit=known.name, year=known.year)
        sheet.write_string(0, 0, title, self.book.add_format({"bold": True, "font_size": 14, "valign": "vcenter"}))
        sheet.set_row(0, 2 * _LINE)
        lines = say("workbook.explained", document=known.document, unit=known.name, year=known.year).split("␊")
        for number, line in enumerate(lines, 1):
            sheet.write_string(number, 0, line, self.formats.note if line else None)
            sheet.set_row(number, _height(line, _EXPLAINED_WIDTH))

    def _singles(self, sheet: Worksheet) -> None:
        """One row for each single value, a band above those of each part of the filing."""
        heads = ("workbook.clause", "workbook.item", "workbook.value", "workbook.how")
        for column, (key, width) in enumerate(zip(heads, (9, 34, 44, _HOW_WIDTH), strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, self._word(key), self.formats.header)
        sheet.freeze_panes(1, 2)
        sheet.repeat_rows(0)
        row = 0
        part = ""
        for leaf in single_values():
            if len(leaf.keys) > 1 and leaf.keys[0].en != part:
                row += 1
                name, about = leaf.keys[0].names.in_lang(self.keys), leaf.keys[0].about.in_lang(self.wording.lang)
                for column, text in enumerate(("", name, "", about)):
                    sheet.write_string(row, column, text, self.formats.band)
            part = leaf.keys[0].en
            row += 1
            sheet.write_string(row, 0, leaf.key.clause, self.formats.note)
            sheet.write_string(row, 1, leaf.names.in_lang(self.keys), self.formats.note)
            words = self.wording.in_cell(leaf.key, clause=False)
            sheet.write_string(row, 3, words, self.formats.note)
            sheet.set_row(row, _height(words, _HOW_WIDTH))
            self._cell(sheet, row, 2, leaf, _at(self.values, leaf.steps))
            self._validate(sheet, row, row, 2, leaf)

    def _list(self, target: RecordList, sheet: Worksheet) -> None:
        """One row for each record under a header with notes."""
        columns = list(self._columns(target))
        for column, (leaf, header, note) in enumerate(columns):
            form = self.formats.of(leaf.scalar, isinstance(leaf.key.holds, Many))
            sheet.set_column(column, column, self._width(leaf, header), form)
            sheet.write_string(0, column, header, self.formats.header)
            sheet.write_comment(0, column, note, {"x_scale": 2.2, "y_scale": 1.4, "author": ""})
            if target.owner is not None and column == 0:
                owners = sheet_name(target.owner.names).in_lang(self.keys)
                source = f"='{owners}'!$A$2:$A${MOST_ENTRIES + 1}"
                sheet.data_validation(
                    1, 0, MOST_ENTRIES, 0, {"validate": "list", "source": source, "show_error": False}
                )
            else:
                self._validate(sheet, 1, MOST_ENTRIES, column, leaf)
        sheet.set_row(0, 32)
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        for row, record in enumerate(_records(target, self.values), 1):
            for column, (leaf, _, _) in enumerate(columns):
                owned = target.owner is not None and column == 0
                if column == 1 and "@none" in record:
                    sheet.write_string(row, column, self._none(), self.formats.text)
                    continue
                self._cell(sheet, row, column, leaf, record.get("@owner") if owned else _at(record, leaf.steps))
        if target.owner is None and _at(self.values, tuple(key.en for key in target.keys)) == []:
            sheet.write_string(1, 0, self._none(), self.formats.text)
        if target.path == "attestations":
            self._words(sheet, len(columns), _records(target, self.values))

    def _columns(self, target: RecordList) -> Iterator[tuple[Leaf, str, str]]:
        if target.owner is not None:
            key = target.owner.group.keys[target.owner.identity[-1][0]]
            header = f"{target.owner.names.in_lang(self.keys)}.{key.names.in_lang(self.keys)}"
            yield Leaf((key,)), header, self.wording.say("workbook.owner", list=target.owner.names)
        for leaf in target.leaves:
            yield leaf, leaf.names.in_lang(self.keys), self.wording.in_cell(leaf.key)

    def _words(self, sheet: Worksheet, column: int, records: Sequence[Values]) -> None:
        """Set the words of each statement beside the row in which it is attested."""
        known = {each.statement: each for each in self.known.attested}
        sheet.set_column(column, column, _WORDS_WIDTH, self.formats.note)
        sheet.write_string(0, column, self._word("workbook.words"), self.formats.header)
        for row, record in enumerate(records, 1):
            if (each := known.get(str(record.get("statement")))) is not None:
                text = f"{each.title.in_lang(self.wording.lang)}：「{each.quote}」"
                sheet.write_string(row, column, text, self.formats.note)
                sheet.set_row(row, _height(text, _WORDS_WIDTH))

    def _cell(self, sheet: Worksheet, row: int, column: int, leaf: Leaf, value: Any) -> None:
        scalar = leaf.scalar
        many = isinstance(leaf.key.holds, Many)
        form = self.formats.of(scalar, many)
        if value is None:
            sheet.write_blank(row, column, None, form)
        elif value == []:
            sheet.write_string(row, column, self._none(), form)
        elif many:
            sheet.write_string(row, column, joined([self._text(scalar, each) for each in value]), form)
        elif scalar.kind == "date":
            day = date.fromisoformat(value)
            sheet.write_datetime(row, column, datetime(day.year, day.month, day.day), form)  # noqa: DTZ001  # a day of the calendar has no zone
        elif isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _EXACT:
            sheet.write_number(row, column, value, form)
        else:
            sheet.write_string(row, column, self._text(scalar, value), form)

    def _text(self, scalar: Scalar, value: Any) -> str:
        if isinstance(value, bool):
            return {"zh": ("否", "是"), "en": ("no", "yes")}[self.keys][value]
        if scalar.choices is not None and self.keys == "en":
            return scalar.choices.english.get(str(value), str(value))
        return str(value)

    def _validate(self, sheet: Worksheet, first: int, last: int, column: int, leaf: Leaf) -> None:
        """Offer choices, and refuse what cannot be a date or a number, with words that say what to write."""
        scalar, many = leaf.scalar, isinstance(leaf.key.holds, Many)
        rule: dict[str, Any] = {}
        if scalar.choices is not None:
            names = tuple(scalar.choices.english if self.keys == "zh" else scalar.choices.english.values())
            rule = {"validate": "list", "source": self._range(names), "show_error": not (scalar.open or many)}
        elif many:
            return
        elif scalar.kind == "bool":
            rule = {"validate": "list", "source": ["是", "否"] if self.keys == "zh" else ["yes", "no"]}
        elif scalar.kind == "date":
            first_day, last_day = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
            rule = {"validate": "date", "criteria": "between", "minimum": first_day, "maximum": last_day}
            rule |= {"error_type": "warning"}
        elif scalar.kind in ("count", "year"):
            rule = {"validate": "integer", "criteria": ">=", "value": 0}
        elif scalar.kind == "amount":
            rule = {"validate": "decimal", "criteria": ">=", "value": 0}
        if not rule:
            return
        words = self.wording.in_cell(leaf.key)[:_LONGEST_MESSAGE]
        title = leaf.key.names.in_lang(self.keys)[:_LONGEST_TITLE]
        shown = {"input_title": title, "input_message": words, "error_title": title, "error_message": words}
        sheet.data_validation(first, column, last, column, rule | shown)

    def _range(self, names: tuple[str, ...]) -> str:
        """Return where a list of choices stands on the hidden sheet: a list in the cell itself may be too long."""
        if names not in self.ranges:
            column = len(self.ranges)
            for row, name in enumerate(names):
                self.choices.write_string(row, column, name)
            letters = xlsxwriter.utility.xl_col_to_name(column, True)
            sheet = self._word("workbook.sheet.choices")
            self.ranges[names] = f"='{sheet}'!{letters}$1:{letters}${len(names)}"
        return self.ranges[names]

    def _width(self, leaf: Leaf, header: str) -> int:
        scalar = leaf.scalar
        names: tuple[str, ...] = ()
        if scalar.choices is not None:
            names = tuple(scalar.choices.english if self.keys == "zh" else scalar.choices.english.values())
        content = max(map(_wide, names), default=_WIDTHS.get(scalar.kind, _TEXT_WIDTH)) + 4
        if isinstance(leaf.key.holds, Many):
            content = max(content, _TEXT_WIDTH)
        return min(max(content, _wide(header) + 2), _WIDEST)

    def _none(self) -> str:
        return NONE[-1 if self.keys == "en" else 0]

    def _word(self, key: str) -> str:
        return ui_text(key).in_lang(self.keys)


def _records(target: RecordList, values: Values) -> list[Values]:
    """Return the records of a list; those of a list inside another's records each with its owner's name."""
    if target.owner is None:
        found: list[Values] = _at(values, tuple(key.en for key in target.keys)) or []
        return found
    name = target.owner.identity[-1][0]
    steps = tuple(key.en for key in target.inner)
    return [
        {**record, "@owner": owner.get(name)}
        for owner in _records(target.owner, values)
        for record in _of_owner(_at(owner, steps))
    ]


def _of_owner(records: Sequence[Values] | None) -> Sequence[Values]:
    """Return the records of one owner; a row that says so for one that has none."""
    return [{"@none": True}] if records == [] else records or []


def _at(values: Any, steps: Sequence[str]) -> Any:
    for step in steps:
        values = values.get(step) if isinstance(values, Mapping) else None
    return values


def _height(text: str, width: int) -> int:
    return _LINE * max(1, -(-_wide(text) // (width - 8)))


def _wide(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)
