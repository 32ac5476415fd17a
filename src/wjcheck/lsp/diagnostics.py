"""Problems and findings as an editor shows them while one writes.

Handed: the result of checking one filing, the words of a language and the editor's positions. Gives back: diagnostics,
in the order of their places. A breach has the severity it counts at; what is not filed yet is information, gathered
into one diagnostic for each place, since an empty template lacks everything.
"""

from collections.abc import Iterator, Mapping

from lsprotocol import types

from wjcheck.engine.finding import Finding, Status
from wjcheck.engine.result import FilingResult, LocatedFinding
from wjcheck.lsp.positions import Positions
from wjcheck.reading.problem import Span
from wjcheck.report.verdict import counted_severity
from wjcheck.report.words import Words

SOURCE = "wjcheck"
MOST = 500
"""No editor shows more, and a file of nothing but mistakes must not choke it."""

_LEVELS: Mapping[str, types.DiagnosticSeverity] = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
_START = Span(1, 1, 1, 1)


def diagnostics(result: FilingResult, uri: str, words: Words, positions: Positions) -> list[types.Diagnostic]:
    """Return the diagnostics of one filing: `uri` is how the editor calls the file."""
    found = [*_problems(result, words, positions), *_findings(result, uri, words, positions)]
    found.extend(_not_filed(result, words, positions))
    return sorted(found, key=_place)[:MOST]


def _problems(result: FilingResult, words: Words, positions: Positions) -> Iterator[types.Diagnostic]:
    for problem in result.problems:
        title, message, hint = words.problem(problem)
        yield types.Diagnostic(
            range=positions.range_of(problem.span or _START),
            message="\n".join(filter(None, (words.say("lsp.problem", title=title, message=message), hint))),
            severity=_LEVELS[problem.severity],
            code=problem.code,
            source=SOURCE,
        )


def _findings(result: FilingResult, uri: str, words: Words, positions: Positions) -> Iterator[types.Diagnostic]:
    for located in result.findings:
        finding = located.finding
        if finding.status not in (Status.FAIL, Status.LATE, Status.REVIEW) or finding.because_of is not None:
            continue
        spans = [location.span for location in located.locations] or [_START]
        yield types.Diagnostic(
            range=positions.range_of(spans[0]),
            message=_told(finding, words),
            severity=_level(finding),
            code=finding.rule,
            source=SOURCE,
            related_information=[
                types.DiagnosticRelatedInformation(
                    types.Location(uri, positions.range_of(span)), words.say("lsp.also", rule=finding.rule)
                )
                for span in spans[1:]
            ],
        )


def _not_filed(result: FilingResult, words: Words, positions: Positions) -> Iterator[types.Diagnostic]:
    gathered: dict[Span, list[LocatedFinding]] = {}
    for located in result.findings:
        if located.finding.status is Status.MISSING and located.finding.because_of is None:
            span = located.locations[0].span if located.locations else _START
            gathered.setdefault(span, []).append(located)
    for span, group in gathered.items():
        absent = words.labels(result, [path for located in group for path in located.finding.absent])
        rules = [located.finding.rule for located in group]
        yield types.Diagnostic(
            range=positions.range_of(span),
            message=words.say("lsp.missing", absent=absent, rules=rules),
            severity=types.DiagnosticSeverity.Information,
            code=Status.MISSING.value,
            source=SOURCE,
        )


def _told(finding: Finding, words: Words) -> str:
    status = words.status(finding.status, finding.severity)
    title = finding.title.in_lang(words.lang)
    lines = [words.say("lsp.finding", status=status, title=title), words.sentence(finding.message)]
    if finding.remedy is not None:
        lines.append(words.say("entry", name=words.say("remedy")) + words.sentence(finding.remedy))
    return "\n".join(lines)


def _level(finding: Finding) -> types.DiagnosticSeverity:
    if finding.status is Status.REVIEW:
        return types.DiagnosticSeverity.Information
    return _LEVELS[counted_severity(finding) or "info"]


def _place(diagnostic: types.Diagnostic) -> tuple[int, int, str]:
    start = diagnostic.range.start
    return start.line, start.character, str(diagnostic.code)
