"""The top of the text report: which filing, document and day, how many of each, and what the tags (五个有) come to.

Handed: one filing's result. Gives back: lines. Counts stand side by side and are never blended into one percentage.
"""

from wjcheck.engine.finding import Severity, Status
from wjcheck.engine.result import FilingResult, PackInfo, Result
from wjcheck.reading.visible import visible
from wjcheck.report.line import Line, Piece, width
from wjcheck.report.page import BLANK, Page
from wjcheck.report.words import status_style

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
"""The counts of a report, in order; a breach is counted by its severity."""


def title_lines(result: Result, page: Page) -> list[Line]:
    """Return the head of the whole report: its title, the document, the as-of date, and what it does not replace."""
    say, pack = page.words.say, result.pack
    return [
        (Piece(say("title"), "heading"),),
        BLANK,
        *page.entry(say("document"), visible(pack.title), indent=2),
        *page.entry(say("number"), visible(pack.document), indent=2),
        *page.entry(say("as_of"), page.words.day(result.as_of), indent=2),
        *excerpt_lines(pack, page),
        *page.paragraph(Piece(page.words.disclaimer(pack), "info"), hang=0),
    ]


def excerpt_lines(pack: PackInfo, page: Page) -> list[Line]:
    """Return what is said of a pack that holds only part of its document; nothing when it holds the whole."""
    if pack.excerpt is None:
        return []
    return page.entry(page.words.say("excerpt"), visible(pack.excerpt.in_lang(page.words.lang)), "warning", indent=2)


def filing_lines(filing: FilingResult, pack: PackInfo, page: Page) -> list[Line]:
    """Return the head of one filing: unit, year, file, counts, and what the pack's tags come to."""
    say = page.words.say
    lines = [unit_heading(filing, page), file_line(filing, page)]
    if filing.findings:
        lines += _counts(filing, page)
        lines += _five_haves(filing, pack, page)
    if filing.judged and len(filing.findings) < pack.rules:
        key, haves = "partly.haves" if filing.five_haves else "partly", page.words.five_haves(pack)
        told = say(key, shown=len(filing.findings), rules=pack.rules, haves=haves)
        lines += page.paragraph(Piece(told, "info"), hang=0)
    if not filing.judged:
        lines += page.paragraph(Piece(say("not_judged"), "error"), hang=0)
    return lines


def unit_name(filing: FilingResult, page: Page) -> str:
    """Return what the unit of a filing calls itself."""
    return visible(filing.unit_name) if filing.unit_name else page.words.say("unit.unknown")


def unit_heading(filing: FilingResult, page: Page) -> Line:
    """Return the heading of one filing: its unit and year."""
    say = page.words.say
    year = say("year.of", year=filing.year) if filing.year is not None else say("year.unknown")
    return page.heading(f"{unit_name(filing, page)}  {year}")


def file_line(filing: FilingResult, page: Page) -> Line:
    """Return the line that names the file of a filing."""
    lead = page.words.say("entry", name=page.words.say("file"))
    return (Piece("  "), Piece(lead, "dim"), Piece(page.words.file(filing)))


def _counts(filing: FilingResult, page: Page) -> list[Line]:
    items: list[Line] = []
    for status, severity in COUNTED:
        number = sum(
            1
            for located in filing.findings
            if located.finding.status is status and severity in (None, located.finding.severity)
        )
        word = page.words.status(status, severity)
        items.append((Piece(f"{word} {number}", status_style(status, severity) if number else "dim"),))
    return _row(page, page.words.say("counts"), items)


def _five_haves(filing: FilingResult, pack: PackInfo, page: Page) -> list[Line]:
    items: list[Line] = []
    for tag, status in filing.five_haves.items():
        name = page.words.say("have.name", name=page.words.five_have(tag, pack))
        items.append((Piece(name), Piece(page.words.status(status), status_style(status))))
    return _row(page, page.words.five_haves(pack), items) if items else []


def _row(page: Page, name: str, items: list[Line]) -> list[Line]:
    """Return named items side by side, broken between items and never inside one."""
    lead = page.words.say("entry", name=name)
    gap, margin = Piece("  "), Piece(" " * (2 + width(lead)))
    lines: list[Line] = []
    row: Line = (gap, Piece(lead, "dim"), *items[0])
    for item in items[1:]:
        longer = (*row, gap, *item)
        if width("".join(piece.text for piece in longer)) <= page.columns:
            row = longer
        else:
            lines.append(row)
            row = (margin, *item)
    return [*lines, row]
