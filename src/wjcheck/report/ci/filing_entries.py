"""One filing's result as entries.

Handed: a filing as it was judged, and the words of a language. Gives back: an entry for every problem with the file and
every finding, in the order of the file and of the document.
"""

from collections import Counter
from collections.abc import Sequence

from wjcheck.dataclass import replace
from wjcheck.engine.finding import Finding, Status
from wjcheck.engine.result import FilingResult, LocatedFinding, Location
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.visible import visible
from wjcheck.report.ci.entry import Entry, FilingEntries, Place, Waived
from wjcheck.report.text_distance import distance_phrases
from wjcheck.report.words import Words, in_document_order

_LONGEST_UNIT = 120


def filing_entries(filing: FilingResult, words: Words, lines: Sequence[str]) -> FilingEntries:
    """Return what is said of one filing.

    Args:
        filing: its result; names are masked by whoever hands it in (`report.masking`).
        words: the language of the texts.
        lines: the text of the file as it is, by which bytes are counted: a masked name has fewer.
    """
    unit = visible(filing.unit_name or "", _LONGEST_UNIT)
    problems = (problem_entry(problem, filing.path, unit, words, lines) for problem in filing.problems)
    findings = (_finding(located, filing, unit, words, lines) for located in in_document_order(filing, *Status))
    return FilingEntries(
        filing.path, filing.digest, unit, filing.year, filing.judged, _numbered((*problems, *findings))
    )


def problem_entry(problem: Problem, file: str, unit: str, words: Words, lines: Sequence[str] = ()) -> Entry:
    """Return a problem with a file itself as an entry; `lines` is the text of the file where it is at hand."""
    title, message, hint = words.problem(problem)
    place = Place(file) if problem.span is None else _spanned(file, problem.span, lines)
    return Entry(
        kind="problem",
        rule=problem.code,
        unit=unit,
        status=Status.FAIL,
        severity=problem.severity,
        word=words.severity(problem.severity),
        title=title,
        message=message,
        remedy=hint or "",
        places=(place,),
        fingerprint=_problem_print(problem),
    )


def _problem_print(problem: Problem) -> str:
    """What stays the same of a problem when lines move: its code and its logical path."""
    return f"{problem.code}:{visible(problem.path)}"


def _numbered(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries, those that are known by the same as others before them with their number among these."""
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for entry in entries:
        mark = (entry.rule, entry.fingerprint)
        seen[mark] += 1
        found.append(entry if seen[mark] == 1 else replace(entry, ordinal=seen[mark]))
    return tuple(found)


def _finding(located: LocatedFinding, filing: FilingResult, unit: str, words: Words, lines: Sequence[str]) -> Entry:
    finding, waiver = located.finding, located.waiver
    return Entry(
        kind="rule",
        rule=visible(finding.rule),
        unit=unit,
        status=finding.status,
        severity=finding.severity,
        word=words.status(finding.status, finding.severity),
        title=visible(finding.title.in_lang(words.lang)),
        message=words.sentence(finding.message),
        clause=visible(finding.clause),
        quote=visible(finding.quote),
        remedy="" if finding.remedy is None else words.sentence(finding.remedy),
        responsible=visible(finding.responsible.in_lang(words.lang)),
        gap=tuple(distance_phrases(finding, words)),
        notes=_notes(finding, words),
        places=tuple(_place(one, filing, words, lines) for one in located.locations) or (Place(filing.path),),
        fingerprint=finding.fingerprint,
        follows=finding.because_of or "",
        waived=None
        if waiver is None
        else Waived(
            visible(waiver.reason),
            visible(waiver.approver),
            waiver.start.isoformat(),
            None if waiver.expires is None else waiver.expires.isoformat(),
            waiver.file,
            waiver.line,
        ),
    )


def _notes(finding: Finding, words: Words) -> tuple[str, ...]:
    told = [words.sentence(note) for note in finding.notes]
    for turn in finding.turns:
        values = {
            "name": turn.name,
            "says": turn.says.in_lang(words.lang),
            "message": words.sentence(turn.message),
            "status": words.status(turn.status, turn.severity),
        }
        told.append(words.say("reading.turns", **values))
    return tuple(told)


def _place(location: Location, filing: FilingResult, words: Words, lines: Sequence[str]) -> Place:
    label = words.label(filing, location.path) if location.path else ""
    return _spanned(filing.path, location.span, lines, label)


def _spanned(file: str, span: Span, lines: Sequence[str], label: str = "") -> Place:
    start, end = _bytes_before(lines, span.line, span.column), _bytes_before(lines, span.end_line, span.end_column)
    return Place(file, span.line, span.column, span.end_line, span.end_column, label, start, end)


def _bytes_before(lines: Sequence[str], line: int, column: int) -> int:
    """Return how many bytes of UTF-8 stand before a column; -1 where the line is not at hand.

    A stored result keeps only the lines that a report shows, the others are blank in it.
    """
    if not 1 <= line <= len(lines) or column - 1 > len(lines[line - 1]):
        return -1
    return len(lines[line - 1][: column - 1].encode("utf-8", "surrogatepass"))
