"""Findings that need someone to act, in full: the law's words, what was found, the place, and what to do.

Handed: one filing's result. Gives back: lines, grouped by clause in the order of the document.
"""

from wjcheck.engine.finding import Finding, Status
from wjcheck.engine.result import FilingResult, LocatedFinding, Location, PackInfo
from wjcheck.engine.windows import window_label
from wjcheck.pack.answers import ATTESTATIONS
from wjcheck.reading.visible import visible
from wjcheck.report.line import Line, Piece
from wjcheck.report.page import BLANK, Page
from wjcheck.report.text_distance import distance_entry
from wjcheck.report.verdict import counted_severity
from wjcheck.report.words import ACTION, in_document_order, status_style

_FRAMES_SHOWN = 3
_PLACES_LISTED = 12
_ABSENT_NAMED = 3
_MANY_MISSING = 20
"""With more findings for which data are not filed, as in a filing just begun, each takes two lines and not eight."""


def action_lines(filing: FilingResult, pack: PackInfo, page: Page) -> list[Line]:
    """Return the section of findings to act on; nothing when there are none."""
    todo = in_document_order(filing, *ACTION)
    if not todo:
        return []
    statuses = {located.finding.rule: located.finding for located in todo}
    lines = [BLANK, page.heading(page.words.say("section.action", number=len(todo)))]
    missing = sum(located.finding.status is Status.MISSING for located in todo)
    brief = missing > _MANY_MISSING and not page.verbose
    if brief:
        lines += page.paragraph(Piece(page.words.say("missing.brief", number=missing), "info"), hang=0)
    clause = ""
    for located in todo:
        finding = located.finding
        if finding.clause != clause:
            clause = finding.clause
            lines += [BLANK, clause_line(clause, pack, page)]
        if finding.because_of is not None:
            lines += _repeated(finding, statuses.get(finding.because_of), page)
        elif brief and finding.status is Status.MISSING:
            lines += _not_filed(located, filing, page)
        else:
            lines += [BLANK, *_finding(located, filing, page)]
    return lines


def clause_line(clause: str, pack: PackInfo, page: Page) -> Line:
    """Return the heading of a clause: its number and, where the pack names it, its title."""
    title = pack.clauses.get(clause)
    text = visible(clause if title is None else f"{clause} {title.in_lang(page.words.lang)}")
    return (Piece(text, "heading"),)


def _title(finding: Finding, page: Page) -> list[Line]:
    status = page.words.status(finding.status, finding.severity)
    return page.paragraph(
        Piece(status, status_style(finding.status, finding.severity)),
        Piece(severity_beside(finding, page), "dim"),
        Piece(f"  {visible(finding.rule)}  "),
        Piece(visible(finding.title.in_lang(page.words.lang)), "heading"),
    )


def _not_filed(located: LocatedFinding, filing: FilingResult, page: Page) -> list[Line]:
    """Return the two lines of a finding among many for which data are not filed: what is lacking, and where."""
    words, absent = page.words, located.finding.absent
    text = words.labels(filing, absent[:_ABSENT_NAMED]) or words.sentence(located.finding.message)
    # a part that is wholly absent has no line
    there = (one for one in located.locations if one.exact or "." in one.path or "[" in one.path)
    lines = [str(number) for number in sorted({location.span.line for location in there})]
    if len(absent) > _ABSENT_NAMED:
        text += words.say("missing.more", number=len(absent))
        text += words.say("missing.from", line=lines[0]) if lines else ""
    elif lines:
        text += words.say("distance.line", line=lines)
    return [*_title(located.finding, page), *page.entry(words.say("absent"), text)]


def _finding(located: LocatedFinding, filing: FilingResult, page: Page) -> list[Line]:
    finding, words = located.finding, page.words
    say = words.say
    lines = _title(finding, page)
    lines += page.entry(page.quote_name, say("quoted", quote=finding.quote))
    if finding.absent == (ATTESTATIONS,) and not page.verbose:
        # there may be two dozen of these, and they differ in nothing but the words and the evidence to give
        return lines + page.entry(say("remedy"), words.sentence(finding.remedy or finding.message), "info")
    lines += page.entry(say("message"), words.sentence(finding.message))
    if any(words.label(filing, path) not in words.sentence(finding.message) for path in finding.absent):
        lines += page.entry(say("absent"), words.labels(filing, finding.absent))
    for window in finding.windows if len(finding.windows) > 1 else ():
        status = words.status(window.status, window.severity)
        pieces = (
            Piece(f"{visible(window_label(window.window).in_lang(words.lang))} "),
            Piece(status, status_style(window.status, window.severity)),
            Piece(_said_once(status, words.sentence(window.message), page)),
        )
        lines += page.paragraph(*pieces, indent=6)
    lines += distance_entry(finding, page)
    lines += _places(located, filing, page)
    if finding.remedy is not None:
        lines += page.entry(say("remedy"), words.sentence(finding.remedy), "info")
    lines += page.entry(say("responsible"), visible(finding.responsible.in_lang(words.lang)))
    for note in finding.notes:
        lines += page.entry(say("note"), words.sentence(note))
    return lines + reading_lines(finding, page)


def severity_beside(finding: Finding, page: Page) -> str:
    """Return the severity a finding counts at, where the word of its status does not tell it already."""
    words, counted = page.words, counted_severity(finding)
    severity = words.severity(counted) if counted else ""
    told = severity == words.status(finding.status, finding.severity)
    return words.say("severity.beside", severity=severity) if severity and not told else ""


def reading_lines(finding: Finding, page: Page) -> list[Line]:
    """Return what is to be said of readings: which other one was used, and which would turn the verdict."""
    say, words = page.words.say, page.words
    lines: list[Line] = []
    if finding.reading is not None:
        lines += page.entry(say("reading"), say("reading.used", name=finding.reading))
    for turn in finding.turns:
        told = say(
            "reading.turns",
            name=turn.name,
            says=turn.says.in_lang(words.lang),
            status=words.status(turn.status, turn.severity),
            message=words.sentence(turn.message),
        )
        lines += page.entry(say("reading"), told, "info")
    return lines


def _said_once(status: str, sentence: str, page: Page) -> str:
    """Return a window's sentence after its status word, which it does not say a second time."""
    message = page.words.say("window.message", message=sentence)
    return message[message.index(sentence) + len(status) :] if sentence.casefold().startswith(status) else message


def _places(located: LocatedFinding, filing: FilingResult, page: Page) -> list[Line]:
    """Return the first places with a code frame, the others as a list of line and column."""
    lines: list[Line] = []
    shown = located.locations[:_FRAMES_SHOWN]
    for location in shown:
        lines += _place(location, filing, page)
    more = located.locations[_FRAMES_SHOWN:]
    if more:
        listed = [f"{location.span.line}:{location.span.column}" for location in more[:_PLACES_LISTED]]
        text = page.words.say("places.more", number=len(more), places=listed)
        lines += page.paragraph(Piece(text + ("..." if len(more) > _PLACES_LISTED else ""), "dim"), indent=4)
    return lines


def _place(location: Location, filing: FilingResult, page: Page) -> list[Line]:
    """Return one place; what is absent shows the entry it belongs under, and none when that is the whole file."""
    label = page.words.label(filing, location.path) if location.path else ""
    if location.exact:
        return page.place(filing, location.span, label)
    if "." in location.path or "[" in location.path:
        return page.place(filing, location.span, page.words.say("nearest", label=label))
    return page.place(filing, location.span, page.words.say("nowhere", label=label))[:1]


def _repeated(finding: Finding, cause: Finding | None, page: Page) -> list[Line]:
    """Return the one line of a finding that only repeats another."""
    status = page.words.status(cause.status, cause.severity) if cause else page.words.status(Status.FAIL)
    text = page.words.say(
        "because_of",
        cause=finding.because_of,
        status=status,
        rule=finding.rule,
        title=finding.title.in_lang(page.words.lang),
    )
    return page.paragraph(Piece(text, "dim"))
