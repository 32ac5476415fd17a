"""What is taken from a spreadsheet into a filing, as text: shown before anything is written.

Handed: for each sheet what was read of it and what becomes of it in the filing. Gives back: lines. No personal number
is in what is handed over, and none is shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.drafting.book import Singles
from wjcheck.drafting.cells import is_private
from wjcheck.drafting.headers import LeftOut, Owner, Unknown
from wjcheck.drafting.lists import Leaf, called, called_by, leaves_of
from wjcheck.drafting.merging import Difference, Merge
from wjcheck.drafting.roster import Column, Roster, Trouble
from wjcheck.drafting.sheet_marks import column_letters
from wjcheck.locale.message import Figure, show
from wjcheck.reading.privacy import mask
from wjcheck.reading.visible import visible
from wjcheck.report.line import Line, Piece, Style
from wjcheck.report.page import BLANK, Page

_MOST = 50
"""How many lines of one kind are shown of a sheet; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Intake:
    """One sheet: what was read of it, and what becomes of it."""

    read: Roster | Singles
    merge: Merge

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """All that could not be taken or is doubtful, by rows."""
        return tuple(sorted((*self.read.troubles, *self.merge.troubles), key=lambda each: (each.row, each.column)))

    @property
    def whole(self) -> bool:
        """Whether everything was taken."""
        return not self.merge.conflicts and all(each.problem.severity == "warning" for each in self.troubles)


def roster_lines(intakes: Sequence[Intake], left_out: Sequence[str], page: Page, *, columns: bool = True) -> list[Line]:
    """Return the preview: what is new, filled in, different, and what cannot be taken, sheet by sheet.

    `columns` says whether to tell what each column was taken for, which for a workbook of our own is known.
    """
    lines: list[Line] = []
    for intake in intakes:
        lines += [BLANK, *_intake(intake, page, columns)]
    if left_out:
        lines += [
            BLANK,
            *page.paragraph(Piece(page.words.say("import.sheets_left_out", names=tuple(map(mask, left_out))), "dim")),
        ]
    return lines


def _intake(intake: Intake, page: Page, columns: bool) -> Iterator[Line]:
    say, read, merge = page.words.say, intake.read, intake.merge
    if isinstance(read, Roster):
        yield page.heading(show(read.target.names, page.words.lang))
        yield from _sheet(read, page, columns)
        yield from _section(
            page, "import.added", [_added(row, values, read, page) for row, values in merge.added], "good"
        )
    else:
        yield page.heading(visible(mask(read.sheet)))
        yield from page.paragraph(Piece(say("import.singles", number=read.count)))
    yield from _section(page, "import.filled", [_told(each, page) for each in merge.filled], "good")
    yield from _section(
        page, "import.replaced", [_told(each, page, "import.was") for each in merge.replaced], "warning"
    )
    conflicts = [_told(each, page, "import.differs") for each in merge.conflicts]
    yield from _section(page, "import.conflicts", conflicts, "warning")
    if merge.unchanged:
        yield from page.paragraph(Piece(say("import.unchanged", number=merge.unchanged)))
    if merge.kept:
        names = [" ".join(who) or say("import.nameless") for who in merge.kept]
        more = say("import.more", number=len(names) - _MOST) if len(names) > _MOST else ""
        text = say("import.kept", number=len(names), names=names[:_MOST])
        yield from page.paragraph(Piece(text + more, "dim"))
    adjusted = [
        say(
            "import.adjusted.one",
            place=_place(each.row, each.column, each.header, page),
            written=_safe(each.written),
            value=say("import.blank") if each.value is None else _value(each.value, page),
        )
        for each in read.adjusted
    ]
    yield from _section(page, "import.adjusted", adjusted, "dim")
    yield from _troubles(intake.troubles, page)


def _sheet(read: Roster, page: Page, columns: bool) -> Iterator[Line]:
    say = page.words.say
    if not read.header:
        return
    key = "import.none" if read.none else "import.read.of" if read.sheet else "import.read"
    text = say(key, sheet=mask(read.sheet), header=read.header, number=len(read.records))
    yield from page.paragraph(Piece(text))
    taken = [_column(each, read, page) for each in read.columns if isinstance(each.meaning, Leaf | Owner)]
    private = [_column(each, read, page) for each in read.columns if each.meaning == LeftOut(private=True)]
    passed = [
        _column(each, read, page)
        for each in read.columns
        if each.meaning == LeftOut() or (isinstance(each.meaning, Unknown) and not each.meaning.near)
    ]
    told = (("import.columns", taken), ("import.private", private), ("import.passed", passed))
    for key, names in told if columns else told[1:2]:
        if names:
            yield from page.paragraph(Piece(say(key, columns=names), "" if names is taken else "dim"))
    for key, rows in (("import.hidden", read.hidden), ("import.footers", read.footers)):
        if rows:
            yield from page.paragraph(Piece(say(key, rows=rows), "dim"))


def _column(column: Column, read: Roster, page: Page) -> str:
    say, meaning = page.words.say, column.meaning
    key = ""
    if isinstance(meaning, Leaf):
        key = show(meaning.names, page.words.lang)
    elif isinstance(meaning, Owner) and read.target.owner is not None:
        key = show(read.target.owner.names, page.words.lang)
    values = {"column": column_letters(column.number), "header": column.header, "name": key}
    return say("import.column.as" if key and key != column.header else "import.column", **values)


def _section(page: Page, key: str, entries: Sequence[str], style: Style) -> Iterator[Line]:
    if not entries:
        return
    yield from page.paragraph(Piece(page.words.say(key, number=len(entries)), style))
    for entry in entries[:_MOST]:
        yield from page.paragraph(Piece(entry), indent=4, hang=4)
    if len(entries) > _MOST:
        yield from page.paragraph(Piece(page.words.say("import.more", number=len(entries) - _MOST)), indent=4)


def _added(row: int, values: Mapping[str, Any], read: Roster, page: Page) -> str:
    say, target = page.words.say, read.target
    who = called(values, target.identity)
    known = called_by(values, target.identity)
    rest = [
        say("import.value", name=show(leaf.names, page.words.lang), value=_value(value, page))
        for leaf in leaves_of(target.group)
        if (value := _at(values, leaf.steps)) is not None and not (len(leaf.steps) == 1 and leaf.steps[0] in known)
    ]
    what = (", " if page.words.lang == "en" else "，").join(rest)
    key = "import.added.one" if rest else "import.added.bare"
    return say(key, row=row, who=" ".join(map(_safe, who)), what=what)


def _at(values: Any, steps: tuple[str, ...]) -> Any:
    for step in steps:
        values = values.get(step) if isinstance(values, Mapping) else None
    return values


def _told(each: Difference, page: Page, key: str = "import.filled.one") -> str:
    say = page.words.say
    who = " ".join(show(part, page.words.lang) for part in each.who) if isinstance(each.who, tuple) else ""
    where = say("import.row", row=each.row) if each.row else ""
    old = say("import.unusable") if each.old is None else _value(each.old, page)
    lead = "  ".join(part for part in (where, _safe(who)) if part)
    names = show(each.names, page.words.lang)
    return (f"{lead}  " if lead else "") + say(key, name=names, old=old, new=_value(each.new, page))


def _troubles(troubles: Sequence[Trouble], page: Page) -> Iterator[Line]:
    say = page.words.say
    for severity in ("error", "warning"):
        chosen = [each for each in troubles if each.problem.severity == severity]
        if not chosen:
            continue
        style: Style = "error" if severity == "error" else "warning"
        yield from page.paragraph(Piece(say(f"import.trouble.{severity}", number=len(chosen)), style))
        for each in chosen[:_MOST]:
            _, message, hint = page.words.problem(each.problem)
            place = _place(each.row, each.column, each.header, page)
            text = say("import.trouble.one", place=place, message=message) if place else message
            yield from page.paragraph(Piece(f"{each.problem.code}  ", "dim"), Piece(text), indent=4, hang=6)
            if hint:
                yield from page.entry(say("hint"), hint, "info", indent=10)
        if len(chosen) > _MOST:
            yield from page.paragraph(Piece(say("import.more", number=len(chosen) - _MOST)), indent=4)


def _place(row: int, column: int, header: str, page: Page) -> str:
    """Return a place as Excel calls it: 第5行 C列（编制）."""
    say = page.words.say
    if not row:
        return ""
    if not column:
        return say("import.row", row=row)
    return say("import.cell" if header else "import.cell.bare", row=row, column=column_letters(column), header=header)


def _value(value: Any, page: Page) -> str:
    if isinstance(value, list | tuple):
        if not value:
            return page.words.say("import.empty")
        values = [_value(each, page) for each in value]
        return ("、" if page.words.lang == "zh" else ", ").join(values)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    figure: Figure = value
    return _safe(show(figure, page.words.lang))


def _safe(text: str) -> str:
    return "…" if is_private(text, "amount") else text
