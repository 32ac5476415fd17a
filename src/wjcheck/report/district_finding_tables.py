"""What was found about the district as a whole, as tables: across filings, and of who has filed and who has not.

Handed: a district's report. Gives back: tables.
"""

from collections.abc import Iterator

from wjcheck.district.finding import DistrictFinding
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.table import Column, Row, Table
from wjcheck.report.words import Words


def crossing_table(report: DistrictReport) -> Table:
    """Return what was found across filings, a row for each place; rows of one matter have one number."""
    words = report.words
    say = words.say
    columns = (
        Column(say("html.no"), 6, "number"),
        Column(say("html.verdict"), 12, "word"),
        Column(say("sheets.matter"), 24),
        Column(say("sheets.units"), 20),
        Column(say("sheets.found"), 36),
        Column(say("sheets.path"), 28),
        Column(say("sheets.line"), 6, "number"),
        Column(say("sheets.place"), 24),
        Column(say("html.remedy"), 32),
        Column(say("html.responsible"), 18),
        Column(say("html.quote"), 28),
    )

    def make() -> Iterator[Row]:
        for number, finding in enumerate(report.review.crossing, 1):
            title = f"{finding.rule} {finding.title.in_lang(words.lang)}"
            head = (
                number,
                _status(finding, words),
                title,
                words.joined(finding.units),
                words.sentence(finding.message),
            )
            tail = (words.sentence(finding.remedy), finding.responsible.in_lang(words.lang), finding.quote)
            places: list[Row] = [(one.file, one.span.line, one.label.in_lang(words.lang)) for one in finding.places]
            for place in places or [(None, None, None)]:
                yield (*head, *place, *tail)

    return Table(say("sheets.crossing"), columns, make, say("sheets.crossing.note"))


def unfiled_table(report: DistrictReport) -> Table:
    """Return the units that have not filed, then what else is wrong with who has filed, and with the list itself."""
    words = report.words
    say = words.say
    columns = (
        Column(say("html.no"), 6, "number"),
        Column(say("sheets.unit"), 18),
        Column(say("sheets.matter"), 14, "word"),
        Column(say("sheets.level"), 8, "word"),
        Column(say("sheets.found"), 48),
        Column(say("html.remedy"), 48),
        Column(say("html.responsible"), 22),
        Column(say("sheets.places"), 40),
    )

    def make() -> Iterator[Row]:
        for number, row in enumerate(_roster(report), 1):
            yield (number, *row)

    return Table(say("sheets.unfiled"), columns, make, say("sheets.unfiled.note"))


def _roster(report: DistrictReport) -> Iterator[Row]:
    review, words = report.review, report.words
    findings = review.roster.findings
    yield from (_found(one, words) for one in findings if one.rule == "unfiled")
    yield from _unread(report)
    # a file that could not be read stands above, with the reason
    yield from (_found(one, words) for one in findings if one.rule not in ("unfiled", "unread"))
    for problem in review.district.problems:
        title, message, hint = words.problem(problem)
        told = words.say("rule.message", title=title, message=message)
        place = f"{review.district.path}:{problem.span.line}" if problem.span else review.district.path
        level = words.severity(problem.severity)
        word = words.say("sheets.problems")
        yield (review.district.name, word, level, f"{problem.code} {told}", hint, words.say("sheets.keeper"), place)


def _unread(report: DistrictReport) -> Iterator[Row]:
    words = report.words
    for position, record in enumerate(report.review.records):
        if record.trouble is None:
            continue
        title, message, hint = words.problem(record.trouble)
        told = words.say("rule.message", title=title, message=message)
        remedy = hint or words.say("roster.unread.remedy")
        level, word = words.severity("error"), words.say("review.unchecked")
        responsible = words.say("roster.unread.responsible")
        unit = report.review.unit_name(position)
        yield (unit, word, level, f"{record.trouble.code} {told}", remedy, responsible, record.filed.path)


def _found(finding: DistrictFinding, words: Words) -> Row:
    places = words.say("list.separator").join(f"{one.file}:{one.span.line}" for one in finding.places)
    return (
        words.joined(finding.units),
        finding.title.in_lang(words.lang),
        words.severity(finding.severity),
        words.sentence(finding.message),
        words.sentence(finding.remedy),
        finding.responsible.in_lang(words.lang),
        places,
    )


def _status(finding: DistrictFinding, words: Words) -> str:
    return words.status(finding.status, finding.severity)
