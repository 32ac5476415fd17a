"""Findings as rows of the page: every text chosen, made visible, and ready to be drawn.

Handed: located findings, the words of a language, and the names of places on the page. Gives back: rows. What is drawn
from them is escaped by the templates; nothing here is markup.
"""

from collections.abc import Collection, Mapping, Sequence

from wjcheck.dataclass import dataclass, replace
from wjcheck.engine.figures import MOST_NAMED
from wjcheck.engine.finding import Finding, Severity, Status
from wjcheck.engine.result import FilingResult, LocatedFinding
from wjcheck.engine.waiver import AppliedWaiver
from wjcheck.engine.windows import window_label
from wjcheck.reading.privacy import shown
from wjcheck.reading.visible import visible
from wjcheck.report.evidence import Evidence, evidence
from wjcheck.report.html.anchors import Anchors
from wjcheck.report.roots import roots
from wjcheck.report.text_distance import distance_phrases
from wjcheck.report.verdict import counted_severity
from wjcheck.report.words import ACTION, Words, in_document_order, rule_order

_MOST_LINES = 4
_MOST_PAPERS = 6
_LONGEST_PAPER = 160
_MOST_GAPS = 3
_PASS_LINES = 4
"""How many lines of the filing a finding shows that nobody has to act on."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A status in words, and the kind by which it is drawn: `fail-error`, `pass`, `unjudged` …"""

    word: str
    kind: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Lines of the filing under what people call their place; `more` says how many follow that are not shown."""

    label: str
    lines: tuple[tuple[int, str], ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class WindowRow:
    """One window of a recurring duty."""

    label: str
    badge: Badge
    message: str


@dataclass(frozen=True, slots=True)
class Row:
    """One finding as it is drawn; `anchor` and `issue` are its places in the two tables, `follows` the rule of its
    cause and `cause` that one's place."""

    anchor: str
    issue: str
    law: str
    rule: str
    clause: str
    title: str
    quote: str
    badge: Badge
    weight: str
    message: str
    responsible: str
    remedy: str
    distance: tuple[str, ...]
    windows: tuple[WindowRow, ...]
    remarks: tuple[tuple[str, str], ...]
    absent: str
    due: str
    papers: tuple[str, ...]
    papers_more: str
    tight: bool
    gap: str
    excerpts: tuple[Excerpt, ...]
    numbered: tuple[int, ...]
    more: int
    action: bool
    attested: bool
    follows: str | None = None
    cause: str = ""
    waiver: str = ""
    """The district's waiver in words, where one lies over it: nobody has to act then."""
    takes_along: tuple["Row", ...] = ()

    @property
    def first_lines(self) -> tuple[int, ...]:
        """The first lines of the first places it rests on."""
        return tuple(dict.fromkeys(excerpt.lines[0][0] for excerpt in self.excerpts if excerpt.lines))[:_MOST_LINES]

    @property
    def first_line(self) -> int | None:
        """The first line of the filing it rests on."""
        return next((line for excerpt in self.excerpts for line, _ in excerpt.lines), None)


def badge(words: Words, status: Status, severity: Severity | None = None) -> Badge:
    """Return a status as a badge; a breach is named after its severity."""
    kind = f"fail-{severity or 'error'}" if status is Status.FAIL else status.value.replace("_", "-")
    return Badge(words.status(status, severity), kind)


def rows(filing: FilingResult, words: Words, anchors: Anchors) -> tuple[Row, ...]:
    """Return every finding of a filing as a row, in the order of the document."""
    found = [_row(located, filing, words, anchors) for located in in_document_order(filing, *Status)]
    places = {row.rule: row.anchor for row in found}
    return tuple(replace(row, cause=places.get(row.follows or "", "")) for row in found)


def issues(found: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows someone has to act on; what only follows from another is taken along by that one."""
    acted: Mapping[str, Row] = {row.rule: row for row in found if row.action and not row.waiver}
    root = roots({row.rule: row.follows for row in acted.values()})
    along: dict[str, list[Row]] = {}
    for row in acted.values():
        if root[row.rule] != row.rule:
            along.setdefault(root[row.rule], []).append(row)
    heads = [row for row in acted.values() if root[row.rule] == row.rule]
    return tuple(replace(row, takes_along=tuple(along.get(row.rule, ()))) for row in heads)


def _row(located: LocatedFinding, filing: FilingResult, words: Words, anchors: Anchors) -> Row:
    finding = located.finding
    action = finding.status in ACTION
    rests_on = evidence(located.locations, filing)
    anchor = anchors.finding(finding)
    message = words.sentence_for_paper(finding.message)
    return Row(
        anchor=anchor,
        issue=anchors.beside(anchor),
        law=anchors.law(finding.rule),
        rule=visible(finding.rule),
        clause=visible(finding.clause),
        title=visible(finding.title.in_lang(words.lang)),
        quote=visible(finding.quote),
        badge=badge(words, finding.status, finding.severity),
        weight=_weight(finding, words),
        message=message,
        responsible=visible(finding.responsible.in_lang(words.lang)),
        remedy=words.sentence_for_paper(finding.remedy) if action and finding.remedy is not None else "",
        distance=_distances(finding, words, MOST_NAMED),
        windows=_windows(finding, words),
        remarks=_remarks(finding, words),
        absent=_absent(finding, filing, words, message),
        due=words.day(finding.due) if finding.due is not None and action else "",
        papers=tuple(shown(paper, _LONGEST_PAPER) for paper in located.papers[:_MOST_PAPERS]),
        papers_more=_more(len(located.papers), _MOST_PAPERS, words),
        tight=bool(finding.tight) and finding.status is Status.PASS,
        gap=_gap(finding, words),
        excerpts=_excerpts(rests_on, filing, words, action, finding.absent),
        numbered=rests_on.numbered,
        more=rests_on.more,
        action=action,
        attested=finding.basis == "attested" and finding.status is Status.PASS,
        follows=finding.because_of,
        waiver="" if located.waiver is None else waiver_text(located.waiver, words),
    )


def waiver_text(waiver: AppliedWaiver, words: Words) -> str:
    """Return a waiver in words: its reason, who granted it, and from when to when."""
    until = words.say("review.until.endless") if waiver.expires is None else words.day(waiver.expires)
    start = words.day(waiver.start)
    return words.say("waived.text", reason=waiver.reason, approver=waiver.approver, start=start, until=until)


def _distances(finding: Finding, words: Words, most: int) -> tuple[str, ...]:
    """Return what a breach lacks as phrases, at most so many, the rest counted."""
    phrases = distance_phrases(finding, words)
    more = _more(len(phrases), most, words)
    return (*phrases[:most], *([more] if more else []))


def _gap(finding: Finding, words: Words) -> str:
    """Return the same in few words, for a narrow column."""
    return words.say("list.separator").join(_distances(finding, words, _MOST_GAPS))


def _more(number: int, most: int, words: Words) -> str:
    return words.say("html.in_all", number=number) if number > most else ""


def _weight(finding: Finding, words: Words) -> str:
    """Return the severity a finding counts at, where the word of its status does not tell it already."""
    counted = counted_severity(finding)
    told = words.severity(counted) if counted else ""
    return "" if told == words.status(finding.status, finding.severity) else told


def _windows(finding: Finding, words: Words) -> tuple[WindowRow, ...]:
    if len(finding.windows) < 2:
        return ()
    found = []
    for window in finding.windows:
        mark = badge(words, window.status, window.severity)
        sentence = words.sentence_for_paper(window.message)
        told = sentence.casefold().startswith(mark.word.casefold())
        label = visible(window_label(window.window).in_lang(words.lang))
        found.append(WindowRow(label, mark, sentence[len(mark.word) :].lstrip("，：,:; ") if told else sentence))
    return tuple(found)


def _remarks(finding: Finding, words: Words) -> tuple[tuple[str, str], ...]:
    """Return notes and readings, each with the word that stands before it."""
    told = [(words.say("note"), words.sentence_for_paper(note)) for note in finding.notes]
    if finding.reading is not None:
        told.append((words.say("reading"), words.say("reading.used", name=finding.reading)))
    for turn in finding.turns:
        values = {
            "name": turn.name,
            "says": turn.says.in_lang(words.lang),
            "message": words.sentence_for_paper(turn.message),
        }
        status = words.status(turn.status, turn.severity)
        told.append((words.say("reading"), words.say("reading.turns", status=status, **values)))
    return tuple(told)


def _absent(finding: Finding, filing: FilingResult, words: Words, message: str) -> str:
    if all(words.label(filing, path) in message for path in finding.absent):
        return ""
    return words.labels(filing, finding.absent)


def _excerpts(
    rests_on: Evidence, filing: FilingResult, words: Words, action: bool, absent: Collection[str]
) -> tuple[Excerpt, ...]:
    found = []
    for excerpt in rests_on.excerpts if action else rests_on.excerpts[:1]:
        label = words.label(filing, excerpt.location.path) if excerpt.location.path else ""
        lines = excerpt.lines if action else excerpt.lines[:_PASS_LINES]
        if excerpt.location.path in absent:
            lines = lines[:1]  # what stands there is of others
        told = label if excerpt.exact else words.say("nearest", label=label)
        more = 0 if excerpt.location.path in absent else max(excerpt.last_line - lines[-1][0], 0)
        found.append(Excerpt(told, lines, more))
    return tuple(found)


def by_clause(found: Sequence[Row]) -> tuple[tuple[str, tuple[Row, ...]], ...]:
    """Return the rows by clause, clauses and rows in the order of the document."""
    groups: dict[str, list[Row]] = {}
    for row in sorted(found, key=lambda row: rule_order(row.rule)):
        groups.setdefault(row.clause, []).append(row)
    return tuple((clause, tuple(group)) for clause, group in groups.items())
