"""The top of the text report: which filing, which document, which day, how many of each, and the five haves (五个有).

Handed: one filing's result. Gives back: lines. Counts stand side by side and are never blended into one percentage.
"""

from wjcheck.engine.finding import Severity, Status
from wjcheck.engine.result import FilingResult, Result
from wjcheck.reading.visible import visible
from wjcheck.report.line import Line, Piece, width
from wjcheck.report.page import BLANK, Page
from wjcheck.report.words import status_style

_COUNTED: tuple[tuple[Status, Severity | None], ...] = (
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


def title_lines(result: Result, page: Page) -> list[Line]:
    """Return the head of the whole report: its title, the document, the as-of date, and what it does not replace."""
    say = page.words.say
    return [
        (Piece(say("title"), "heading"),),
        BLANK,
        *page.entry(say("document"), visible(result.pack.title), indent=2),
        *page.entry(say("number"), visible(result.pack.document), indent=2),
        *page.entry(say("as_of"), page.words.day(result.as_of), indent=2),
        *page.paragraph(Piece(say("disclaimer"), "info"), hang=0),
    ]


def filing_lines(filing: FilingResult, rules: int, page: Page) -> list[Line]:
    """Return the head of one filing: unit, year, file, counts and the five haves; `rules` is how many the pack has."""
    say = page.words.say
    unit = visible(filing.unit_name) if filing.unit_name else say("unit.unknown")
    year = say("year.of", year=filing.year) if filing.year is not None else say("year.unknown")
    lines = [
        page.heading(f"{unit}  {year}"),
        (Piece("  "), Piece(say("entry", name=say("file")), "dim"), Piece(page.words.file(filing))),
    ]
    if filing.findings:
        lines += _counts(filing, page)
        lines += _five_haves(filing, page)
    if filing.judged and len(filing.findings) < rules:
        lines += page.paragraph(Piece(say("partly", shown=len(filing.findings), rules=rules), "info"), hang=0)
    if not filing.judged:
        lines += page.paragraph(Piece(say("not_judged"), "error"), hang=0)
    return lines


def _counts(filing: FilingResult, page: Page) -> list[Line]:
    items: list[Line] = []
    for status, severity in _COUNTED:
        number = sum(
            1
            for located in filing.findings
            if located.finding.status is status and severity in (None, located.finding.severity)
        )
        word = page.words.status(status, severity)
        items.append((Piece(f"{word} {number}", status_style(status, severity) if number else "dim"),))
    return _row(page, "counts", items)


def _five_haves(filing: FilingResult, page: Page) -> list[Line]:
    items: list[Line] = []
    for tag, status in filing.five_haves.items():
        name = page.words.say("have.name", name=page.words.five_have(tag))
        items.append((Piece(name), Piece(page.words.status(status), status_style(status))))
    return _row(page, "five_haves", items) if items else []


def _row(page: Page, key: str, items: list[Line]) -> list[Line]:
    """Return named items side by side, broken between items and never inside one."""
    lead = page.words.say("entry", name=page.words.say(key))
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
