"""A 整改通知 for every unit with something to put right, each a .docx of its own.

Handed: a district's report and a folder. Gives back: files. A unit that has not filed is asked to file; one whose
filing could not be checked is told so; what the district has waived is in no notice.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from wjcheck.engine.result import PackInfo
from wjcheck.locale.message import Lang
from wjcheck.pack.load import shipped_notices
from wjcheck.pack.notice_template import NoticeTemplate, notice_template
from wjcheck.reading.problem import Problem
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.file_names import FileNames
from wjcheck.report.notice_docx import notice_bytes
from wjcheck.report.notice_values import Notice, Row, below, district_row, issue_row, problem_line, values_of

_DISTRICTS_OWN = frozenset({"unfiled", "unread", "unknown", "aside"})
"""What the district finds about its list of units; a notice says it in other ways, or it is not the unit's to mend."""

_MOST = 50
"""How many problems of one file a notice lists; with more the file is not one to be mended line by line."""


def template_for(pack: PackInfo, lang: Lang) -> NoticeTemplate | Problem:
    """Return the template of a pack's notices in one language, or why there is none; a pack may use the program's."""
    return notice_template(*(pack.notices.get(lang) or shipped_notices()[lang]))


def write_notices(report: DistrictReport, folder: Path) -> None:
    """Write the notices of a review into `folder`, one file for each filing or unit concerned.

    Raises ValueError for a template that may not be used; `template_for` says beforehand whether it may. Raises
    OSError where a file cannot be written.
    """
    words = report.words
    template = template_for(report.review.pack, words.lang)
    if isinstance(template, Problem):
        raise ValueError(template.code)
    names = FileNames(words.say("notice.unnamed"))
    for notice in notices(report):
        values, rows = values_of(notice, report)
        title = words.say("notice.file_name", unit=notice.unit)
        raw = notice_bytes(template, values, rows, title, report.review.as_of)
        (folder / names.name(notice.unit, words.say("notice.ending"))).write_bytes(raw)


def notices(report: DistrictReport) -> Iterator[Notice]:
    """Give what is to be sent: by filing in their order, then to the units that have not filed."""
    review, words = report.review, report.words
    at = {record.page: position for position, record in enumerate(review.records)}
    across: dict[str, list[Row]] = {}
    for finding in review.findings:
        if finding.rule not in _DISTRICTS_OWN:
            row = district_row(finding, report)
            for unit in finding.units:
                across.setdefault(unit, []).append(row)
    for told in report.issues():
        position = at[told["page"]]
        record = review.records[position]
        if review.roster.of.get(position) and record.filed.year not in (None, review.district.year):
            continue  # of another year: the unit is asked to file for this one
        units = _units(report, position)
        file = below(report, record.filed.path)
        problems = [problem_line(problem, words) for problem in told["problems"] if problem["severity"] == "error"]
        if record.trouble is not None:
            yield Notice("unread", words.joined(units), (), file, "".join(problems[:1]), tuple(problems[1:_MOST]))
            continue
        rows = [issue_row(issue, words) for issue in told["issues"]]
        rows += [row for unit in units for row in across.get(unit, ())]
        if rows or problems:
            yield Notice("issues", words.joined(units), tuple(rows), file, problems=tuple(problems[:_MOST]))
    for expected in review.roster.unfiled:
        yield Notice("unfiled", words.joined([expected.name]), tuple(across.get(expected.name, ())))


def _units(report: DistrictReport, position: int) -> Sequence[str]:
    """Return the units a filing stands for, its own first; a filing that does not say is known by its file."""
    review = report.review
    own = review.unit_name(position)
    others = [unit.name for unit, found in review.roster.filings if position in found and unit.name != own]
    path = review.records[position].filed.path
    return [below(report, path) if own == path else own, *others]
