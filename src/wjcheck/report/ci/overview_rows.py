"""The rows of the tables in the overview of a run.

Handed: entries. Gives back: rows of Markdown, their cells inert and cut to a length.
"""

from collections.abc import Mapping, Sequence

from wjcheck.report.ci.entry import Entry, FilingEntries
from wjcheck.report.ci.run import STDIN, Run
from wjcheck.report.ci.sentences import spoken_rule
from wjcheck.report.markdown_parts import shortened
from wjcheck.report.markdown_text import inert, literal

UNREAD = ("file", "markdown.code", "markdown.problem", "hint", "markdown.line")
FILING = ("ci.unit", "file", "severity.error", "severity.warning", "severity.info", "status.review")
ISSUE = ("markdown.status", "ci.rule", "ci.found", "distance", "remedy", "markdown.line")
DISTRICT = (*ISSUE[:-1], "file", ISSUE[-1])
WAIVED = ("ci.unit", "ci.rule", "ci.reason", "ci.approver", "ci.until")
_NAME = 80
_FILE = 200
_LINES = 5


def unread_row(filing: FilingEntries, run: Run, most: int) -> str:
    """Return a file that could not be checked, and the gravest that is wrong with it."""
    first = next((entry for entry in filing.entries if entry.open), None)
    if first is None:
        return _row([file_cell(filing.file, run), "", inert(run.words.say("not_judged")), "", ""])
    told = run.words.say("rule.message", title=first.title, message=first.message)
    cells = [file_cell(filing.file, run), inert(first.rule), _cell(told, most, run), _cell(first.remedy, most, run)]
    return _row([*cells, _lines(first)])


def filing_row(filing: FilingEntries, counts: Mapping[str, int], run: Run) -> str:
    """Return a filing with how many open entries it has of each severity, and how many a person must decide.

    Where it could not be checked there is no such number but of errors.
    """
    numbers = [str(counts.get(level, 0)) for level in ("error", "warning", "note", "review")]
    if not filing.judged:
        numbers = [numbers[0], "—", "—", "—"]
    return _row([_cell(filing.unit, _NAME, run), file_cell(filing.file, run), *numbers])


def issue_row(entry: Entry, run: Run, most: int, *, files: bool = False) -> str:
    """Return something to act on; with the files it is about where that is not one filing."""
    found = run.words.say("rule.message", title=entry.title, message=entry.message) if entry.message else entry.title
    if entry.kind == "district" and entry.unit:
        found = run.words.say("ci.headline", unit=entry.unit, told=found)
    cells = [
        inert(entry.word),
        _cell(spoken_rule(entry), _NAME, run),
        _cell(found, most, run),
        _cell(run.words.say("list.separator").join(entry.gap), most, run),
        _cell(entry.remedy, most, run),
    ]
    if files:
        named = list(dict.fromkeys(place.file for place in entry.places))
        more = " …" if len(named) > _LINES else ""
        cells.append(" ".join(file_cell(file, run) for file in named[:_LINES]) + more)
    return _row([*cells, _lines(entry)])


def waived_row(entry: Entry, run: Run, most: int) -> str:
    """Return an entry the district has waived."""
    waived = entry.waived
    assert waived is not None  # asked for such entries only
    cells = [_cell(entry.unit, _NAME, run), _cell(f"{entry.rule} {entry.title}", most, run)]
    cells += [_cell(waived.reason, most, run), _cell(waived.approver, _NAME, run), inert(waived.expires or "")]
    return _row(cells)


def file_cell(file: str, run: Run) -> str:
    """Return the name of a file; standard input by its name."""
    path = run.words.say("file.stdin") if file == STDIN else run.path(file)
    return literal(path) if len(path) <= _FILE else _cell(path, _FILE, run)


def _lines(entry: Entry) -> str:
    """Return the lines in the first file an entry is about."""
    places = [place for place in entry.places if place.line and place.file == entry.places[0].file]
    lines = list(dict.fromkeys(str(place.line) for place in places))
    return ", ".join(lines[:_LINES]) + (" …" if len(lines) > _LINES else "")


def _cell(text: str, most: int, run: Run) -> str:
    return shortened(text, most, run.words)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
