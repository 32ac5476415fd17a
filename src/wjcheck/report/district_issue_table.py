"""The list of issues of all units as one table: the columns of each unit's own list, and where it was filed.

Handed: a district's report. Gives back: a table; its rows are read from disk as they are written.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_units import beside
from wjcheck.report.table import Column, Row, Table
from wjcheck.report.words import Words


def issue_table(report: DistrictReport) -> Table:
    """Return everything that somebody has to act on, unit by unit; what is wrong with a file itself comes first."""
    say = report.words.say
    quote = say("html.quote" if report.review.pack.excerpt is None else "html.quote.excerpt")
    columns = (
        Column(say("html.no"), 6, "number"),
        Column(say("sheets.unit"), 14),
        Column(say("html.clause"), 10),
        Column(quote, 30),
        Column(say("html.found"), 34),
        Column(say("html.gap"), 18),
        Column(say("html.verdict"), 11, "word"),
        Column(say("sheets.level"), 7, "word"),
        Column(say("html.responsible"), 16),
        Column(say("html.remedy"), 30),
        Column(say("html.due"), 12),
        Column(say("html.papers"), 14),
        Column(say("html.progress"), 12),
        Column(say("html.closed"), 8),
        Column(say("sheets.file"), 22),
        Column(say("sheets.line"), 6, "number"),
    )

    def make() -> Iterator[Row]:
        number = 0
        apart = beside(report.review, report.words)
        for position, record in enumerate(report.issues()):
            line, told = report.figures.lines[position], (record["file"],)
            # a filing of another year is in no count by responsible body, and so must be told from the others here
            unit = line.name if line.of_year else line.name + apart[position]
            unread = not record["judged"]
            for problem in record["problems"]:
                number += 1
                yield (number, unit, *_problem(problem, report.words, unread), *told, problem["line"])
            for issue in record["issues"]:
                number += 1
                yield (number, unit, *_issue(issue, report.words), *told, issue["line"])

    return Table(say("sheets.issues"), columns, make, say("sheets.issues.note"), frozen=3)


def _issue(issue: Mapping[str, Any], words: Words) -> Row:
    along = words.say("html.issues.along", rules=words.joined(issue["along"])) if issue["along"] else ""
    separator = words.say("list.separator")
    absent = words.say("entry", name=words.say("absent")) + issue["absent"] if issue["absent"] else ""
    return (
        f"{issue['clause']} {issue['rule']}",
        issue["quote"],
        separator.join(part for part in (issue["found"], absent, along) if part),
        separator.join(issue["gap"]),
        issue["word"],
        issue["weight"] or (words.severity("info") if issue["kind"] == "fail-info" else None),
        issue["responsible"],
        issue["remedy"],
        issue["due"],
        separator.join(issue["papers"]),
        None,
        None,
    )


def _problem(problem: Mapping[str, Any], words: Words, unread: bool) -> Row:
    found = words.say("rule.message", title=problem["title"], message=problem["message"])
    word = words.say("review.unchecked" if unread and problem["severity"] == "error" else "sheets.problems")
    level = words.severity(problem["severity"])
    return (problem["code"], None, found, None, word, level, words.say("sheets.filer"), problem["hint"], *(None,) * 4)
