"""A run as a page of Markdown that keeps to a limit: what it comes to, every filing in a line, what is to be done.

Handed: a run and what form the page is to have. Gives back: GitHub-flavoured Markdown, in which nothing of a filing is
markup, a mention, a reference or a link. The entries of the filings are read once, and no more of them is kept than the
page has room for; whatever finds none is counted.
"""

from collections import Counter
from functools import partial

from wjcheck.dataclass import dataclass
from wjcheck.report.ci.entry import Entry, FilingEntries
from wjcheck.report.ci.overview_rows import (
    DISTRICT,
    FILING,
    ISSUE,
    UNREAD,
    WAIVED,
    file_cell,
    filing_row,
    issue_row,
    unread_row,
    waived_row,
)
from wjcheck.report.ci.room import Measure, Room
from wjcheck.report.ci.run import Run
from wjcheck.report.markdown_parts import entries, folded, shortened
from wjcheck.report.markdown_text import inert
from wjcheck.report.scope import scope_told

_TOLD = 400
_HEAD = 3000
"""What stands before the tables takes at most, in signs."""
_FRAME = 400
"""What a table takes beside its rows, in signs: heading, heads, the line that counts what is left out."""
_GRAVEST_FIRST = ("error", "warning", "note", "none")


@dataclass(frozen=True, slots=True)
class Form:
    """What form a page has: how much room, how long cells may be, its first line, and whether its tables fold."""

    most: int
    measure: Measure
    cell: int
    marker: str = ""
    folds: bool = False

    @property
    def sign(self) -> int:
        """How much room a sign takes."""
        return self.measure("一")


def overview(run: Run, form: Form) -> str:
    """Return the page, ended by a line end."""
    page = _Page(run, form)
    for filing in run.filings():
        page.take(filing)
    return page.text()


class _Page:
    """The page while filings are read: each part has its share of the room."""

    def __init__(self, run: Run, form: Form) -> None:
        self.run, self.form = run, form
        self.frame = _FRAME * form.sign
        self.unread, self.filings, self.district, self.waived = map(self._share, (8, 22, 18, 7))
        self.issues = self._share(45)
        self.seen = self.left_filings = self.left_issues = 0

    def _share(self, hundredths: int) -> Room:
        room = (self.form.most - _HEAD * self.form.sign) * hundredths // 100
        return Room(room - self.frame, self.form.measure)

    def take(self, filing: FilingEntries) -> None:
        """Put a filing into the tables."""
        run, cell = self.run, self.form.cell
        self.seen += 1
        if not filing.judged:
            self.unread.add(partial(unread_row, filing, run, cell))
        self.filings.add(partial(filing_row, filing, _counts(filing), run))
        for entry in filing.entries:
            if entry.waived is not None:
                self.waived.add(partial(waived_row, entry, run, cell))
        acted = [entry for entry in filing.entries if entry.open or entry.undecided]
        if acted:
            self._issues(filing, sorted(acted, key=lambda entry: _GRAVEST_FIRST.index(entry.level)))

    def _issues(self, filing: FilingEntries, acted: list[Entry]) -> None:
        """Put what is to be done about a filing under its name; filings after it are left their share of the room."""
        behind = max(self.run.total.filings - self.seen + 1, 1)
        room = max(self.issues.most // behind, min(self.issues.most, 4 * self.frame))
        rows = Room(room - 2 * self.frame, self.form.measure)
        for entry in acted if not self.issues.left else ():
            rows.add(partial(issue_row, entry, self.run, self.form.cell))
        if not rows.lines or not self.issues.add(partial(self._under_name, filing, rows, len(acted))):
            self.left_filings += 1
            self.left_issues += len(acted)

    def _under_name(self, filing: FilingEntries, rows: Room, number: int) -> str:
        name = shortened(filing.unit, _TOLD // 2, self.run.words) + (" " if filing.unit else "")
        summary = self.run.words.say("ci.summary.open", number=number)
        heading = f"#### {name}{file_cell(filing.file, self.run)}"
        return "\n".join([heading, "", *folded(summary, self._table(ISSUE, rows))])

    def text(self) -> str:
        """Return the whole page."""
        for entry in self.run.district:
            if entry.open or entry.undecided:
                self.district.add(partial(issue_row, entry, self.run, self.form.cell, files=True))
        folds, say = self.form.folds, self.run.words.say
        lines = [*([self.form.marker, ""] if self.form.marker else []), *self._head()]
        lines += self._part("ci.summary.unchecked", UNREAD, self.unread)
        lines += self._part("ci.summary.filings", FILING, self.filings, folds=folds)
        lines += self._part("ci.summary.district", DISTRICT, self.district, folds=folds)
        lines += self._part("ci.summary.waived", WAIVED, self.waived, folds=True)
        if self.issues.lines or self.left_filings:
            lines += [f"### {inert(say('ci.summary.issues'))}", "", *self.issues.lines]
        if self.left_filings:
            lines += [inert(say("ci.summary.more", filings=self.left_filings, number=self.left_issues)), ""]
        return "\n".join(lines)

    def _head(self) -> list[str]:
        run, say, total = self.run, self.run.words.say, self.run.total
        sums = {"error": total.errors, "warning": total.warnings, "info": total.notes, "reviews": total.reviews}
        counted = (("ci.unchecked", total.unchecked), ("ci.waived", total.waived))
        told = [say("verdict.totals", filings=total.filings, **sums)]
        told += [say(key, number=number) for key, number in counted if number]
        told += [scope_told(total.scope, run.words)] if total.scope is not None else []
        named = (("document", run.pack.title), ("number", run.pack.document), ("as_of", run.words.day(run.as_of)))
        told += [say("entry", name=say(key)) + text for key, text in named]
        return [
            f"## {inert(say('title'))}",
            "",
            inert(_outcome(run)),
            "",
            *entries([shortened(one, _TOLD, run.words) for one in told], run.words, _HEAD),
            shortened(run.words.disclaimer(run.pack), _TOLD, run.words),
            "",
        ]

    def _part(self, key: str, heads: tuple[str, ...], room: Room, *, folds: bool = False) -> list[str]:
        """Return a table under its heading; nothing when there is nothing in it."""
        number = room.left + len(room.lines)
        if not number:
            return []
        summary = self.run.words.say("ci.summary.open", number=number)
        table = self._table(heads, room)
        return [f"### {inert(self.run.words.say(key))}", "", *(folded(summary, table) if folds else table)]

    def _table(self, heads: tuple[str, ...], room: Room) -> list[str]:
        say = self.run.words.say
        lines = [f"| {' | '.join(inert(say(key)) for key in heads)} |", f"| {' | '.join(['---'] * len(heads))} |"]
        more = [inert(say("markdown.more", number=room.left)), ""] if room.left else []
        return [*lines, *room.lines, "", *more]


def _counts(filing: FilingEntries) -> Counter[str]:
    found = Counter[str](entry.level for entry in filing.entries if entry.open)
    found["review"] = sum(entry.undecided for entry in filing.entries)
    return found


def _outcome(run: Run) -> str:
    """Return what the run comes to, in a sentence; that there was nothing to check is no result like another."""
    status = run.total.exit_status
    if run.total.nothing_to_check and status != 1:
        return run.words.say("verdict.none" if status else "verdict.none.allowed", status=status)
    if run.total.fail_on == "never" and not status:
        return run.words.say("verdict.never")
    return run.words.say(f"ci.exit.{status}")
