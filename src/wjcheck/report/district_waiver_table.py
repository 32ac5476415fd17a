"""The district's waivers as a table: what each sets aside, whether it holds, and what is to be said of it.

Handed: a district's report. Gives back: a table. Entries of the list that are no waivers stand in it too: nothing is
passed over in silence.
"""

from collections.abc import Iterator, Mapping

from wjcheck.district.waiving import WaiverState
from wjcheck.reading.problem import Problem
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.table import Column, Row, Table
from wjcheck.report.words import Words


def waiver_table(report: DistrictReport) -> Table:
    """Return all waivers, then what is wrong with the list itself."""
    say = report.words.say
    columns = (
        Column(say("html.no"), 6, "number"),
        Column(say("sheets.unit"), 16),
        Column(say("sheets.rule"), 26),
        Column(say("sheets.reason"), 28),
        Column(say("sheets.approver"), 14),
        Column(say("sheets.start"), 12, "day"),
        Column(say("sheets.expires"), 12, "day"),
        Column(say("sheets.state"), 11, "word"),
        Column(say("sheets.applied"), 7, "number"),
        Column(say("sheets.covered"), 16),
        Column(say("sheets.remarks"), 36),
        Column(say("sheets.path"), 24),
        Column(say("sheets.line"), 6, "number"),
    )

    def make() -> Iterator[Row]:
        number = 0
        covered = _covered(report)
        for number, state in enumerate(report.review.waivers, 1):
            yield (number, *_waiver(state, report, covered))
        listed = report.review.waiver_list
        for more, problem in enumerate(() if listed is None else listed.problems, 1):
            yield (number + more, *_problem(problem, report.words), listed.path if listed else None, _line(problem))

    return Table(say("sheets.waivers"), columns, make, say("sheets.waivers.note"))


def _covered(report: DistrictReport) -> Mapping[tuple[str, int], Mapping[str, int]]:
    """Return for each rule and line of the list what the findings that it covers came to, in words and numbers."""
    found: dict[tuple[str, int], dict[str, int]] = {}
    for record in report.review.records:
        statuses = {one.rule: report.words.status(one.status, one.severity) for one in record.outcomes if one.waived}
        for rule, line in record.applied:
            words = found.setdefault((rule, line), {})
            words[statuses[rule]] = words.get(statuses[rule], 0) + 1
    return found


def _waiver(state: WaiverState, report: DistrictReport, covered: Mapping[tuple[str, int], Mapping[str, int]]) -> Row:
    waiver, words = state.waiver, report.words
    separator = words.say("list.separator")
    title = report.review.pack.titles.get(waiver.rule)
    statuses = covered.get((waiver.rule, waiver.span.line), {})
    return (
        waiver.unit,
        waiver.rule if title is None else f"{waiver.rule} {title.in_lang(words.lang)}",
        waiver.reason,
        waiver.approver,
        waiver.start,
        words.say("review.endless") if waiver.expires is None else waiver.expires,
        words.say(_state(state)),
        state.applied,
        separator.join(f"{word} {number}" for word, number in statuses.items()),
        separator.join(words.say(f"review.waiver.{remark}") for remark in state.remarks),
        state.file,
        waiver.span.line,
    )


def _state(state: WaiverState) -> str:
    if state.in_force:
        return "sheets.state.on"
    return "sheets.state.later" if state.remarks == ("pending",) else "sheets.state.off"


def _problem(problem: Problem, words: Words) -> Row:
    title, message, hint = words.problem(problem)
    told = f"{problem.code} {words.say('rule.message', title=title, message=message)}"
    remark = words.say("list.separator").join(part for part in (told, hint) if part)
    state = words.say("sheets.state.refused" if problem.severity == "error" else "sheets.state.doubtful")
    return (*(None,) * 6, state, None, None, remark)


def _line(problem: Problem) -> int | None:
    return None if problem.span is None else problem.span.line
