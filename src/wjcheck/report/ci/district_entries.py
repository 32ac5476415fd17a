"""What a review says of the district itself, as entries: who has filed, what filings share, waivers, its own files.

Handed: a review and the words of a language. Gives back: entries whose places may lie in several files.
"""

from collections.abc import Iterator

from wjcheck.district.finding import DistrictFinding
from wjcheck.district.finding import Place as DistrictPlace
from wjcheck.district.review import Review
from wjcheck.district.waiving import GRAVE, WaiverState
from wjcheck.engine.finding import Status
from wjcheck.reading.visible import visible
from wjcheck.report.ci.entry import Entry, Place
from wjcheck.report.ci.filing_entries import problem_entry
from wjcheck.report.words import Words

WAIVER_RULE = "waiver"
"""The name under which remarks on waivers are told."""


def district_entries(review: Review, words: Words) -> tuple[Entry, ...]:
    """Return everything that is no single filing's: names are masked by whoever hands the review in.

    That a filing cannot be read is said by the filing's own problem and not again.
    """
    return tuple(_entries(review, words))


def _entries(review: Review, words: Words) -> Iterator[Entry]:
    for problem in review.district.problems:
        yield problem_entry(problem, review.district.path, "", words)
    listed = review.waiver_list
    for problem in () if listed is None else listed.problems:
        yield problem_entry(problem, listed.path if listed else "", "", words)
    for finding in review.findings:
        if finding.rule != "unread":
            yield _finding(finding, words)
    for state in review.waivers:
        if state.remarks:
            yield _waiver(state, words)


def _finding(finding: DistrictFinding, words: Words) -> Entry:
    return Entry(
        kind="district",
        rule=visible(finding.rule),
        unit=words.joined(finding.units),
        status=finding.status,
        severity=finding.severity,
        word=words.status(finding.status, finding.severity),
        title=visible(finding.title.in_lang(words.lang)),
        message=words.sentence(finding.message),
        clause=visible(finding.statement),
        quote=visible(finding.quote),
        remedy=words.sentence(finding.remedy),
        responsible=visible(finding.responsible.in_lang(words.lang)),
        places=tuple(_place(one, words) for one in finding.places),
        fingerprint=finding.fingerprint,
    )


def _place(place: DistrictPlace, words: Words) -> Place:
    span = place.span
    label = visible(place.label.in_lang(words.lang))
    return Place(place.file, span.line, span.column, span.end_line, span.end_column, label)


def _waiver(state: WaiverState, words: Words) -> Entry:
    """Return the remarks on a waiver: a warning where it does not do what somebody thinks it does, else a note."""
    waiver, span = state.waiver, state.waiver.span
    grave = bool(set(GRAVE) & set(state.remarks))
    told = words.say("list.separator").join(words.say(f"review.waiver.{remark}") for remark in state.remarks)
    return Entry(
        kind="waiver",
        rule=WAIVER_RULE,
        unit=visible(waiver.unit),
        status=Status.FAIL,
        severity="warning" if grave else "info",
        word=words.severity("warning" if grave else "info"),
        title=words.say("ci.waiver", unit=waiver.unit, rule=waiver.rule),
        message=told,
        places=(Place(state.file, span.line, span.column, span.end_line, span.end_column),),
        fingerprint=waiver_print(state),
    )


def waiver_print(state: WaiverState) -> str:
    """Return what the remarks on a waiver are known by."""
    severity = "warning" if set(GRAVE) & set(state.remarks) else "info"
    return f"{severity}:{visible(state.waiver.unit)}:{visible(state.waiver.rule)}:{'+'.join(state.remarks)}"
