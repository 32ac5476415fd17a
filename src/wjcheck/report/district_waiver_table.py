"""The district's waivers as a table: what each sets aside, whether it holds, and what is to be said of it.

Handed: a district's report. Gives back: a table. Entries of the list that are no waivers stand in it too: nothing is
passed over in silence.
"""

from collections.abc import Iterator, Mapping, Sequence

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
        covered, listed = _covered(report), report.review.waiver_list
        path, problems = (None, ()) if listed is None else (listed.path, listed.problems)
        lines = {state.waiver.span.line for state in report.review.waivers}
        rows = [_waiver(state, report, covered, problems) for state in report.review.waivers]
        rows += [(*_problem(one, report.words), path, _line(one)) for one in problems if _line(one) not in lines]
        yield from ((number, *row) for number, row in enumerate(rows, 1))

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


def _waiver(
    state: WaiverState,
    report: DistrictReport,
    covered: Mapping[tuple[str, int], Mapping[str, int]],
    problems: Sequence[Problem],
) -> Row:
    waiver, words = state.waiver, report.words
    separator = words.say("list.separator")
    title = report.review.pack.titles.get(waiver.rule)
    statuses = covered.get((waiver.rule, waiver.span.line), {})
    remarks = [words.say(f"review.waiver.{remark}") for remark in state.remarks]
    remarks += [] if state.why is None else [state.why.in_lang(words.lang)]
    remarks += [_told(problem, words) for problem in problems if _line(problem) == waiver.span.line]
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
        separator.join(remarks),
        state.file,
        waiver.span.line,
    )


def _state(state: WaiverState) -> str:
    if state.in_force:
        return "sheets.state.on"
    return "sheets.state.later" if state.remarks == ("pending",) else "sheets.state.off"


def _problem(problem: Problem, words: Words) -> Row:
    state = words.say("sheets.state.refused" if problem.severity == "error" else "sheets.state.doubtful")
    return (*(None,) * 6, state, None, None, _told(problem, words))


def _told(problem: Problem, words: Words) -> str:
    title, message, hint = words.problem(problem)
    sentence = words.say("rule.message", title=title, message=message)
    return " ".join(part for part in (problem.code, sentence, hint) if part)


def _line(problem: Problem) -> int | None:
    return None if problem.span is None else problem.span.line
