"""What a notice says: the issues of one unit as rows of the 问题清单, and what stands above and below them.

Handed: issue records and findings of the district. Gives back: texts by the names of the template's fields.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any, Literal

from wjcheck.dataclass import dataclass, replace
from wjcheck.district.finding import DistrictFinding
from wjcheck.district.tally import COUNTED
from wjcheck.locale.message import Message
from wjcheck.pack.notice_pieces import BREAK, Values
from wjcheck.reading.visible import visible
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.masking import mask_name
from wjcheck.report.words import Words

Kind = Literal["issues", "unfiled", "unread"]
KINDS: Sequence[Kind] = ("issues", "unfiled", "unread")
_PLACES = ("村", "社区", "居委会", "村委会", "委员会")
"""How names of villages end, which are not masked."""


@dataclass(frozen=True, slots=True)
class Row:
    """One issue: the word for its status, and its texts by field."""

    word: str
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Notice:
    """What one notice is about."""

    kind: Kind
    unit: str
    rows: tuple[Row, ...]
    file: str = ""
    reason: str = ""
    problems: tuple[str, ...] = ()


def issue_row(issue: Mapping[str, Any], words: Words) -> Row:
    """Return one issue of a filing as a row."""
    found = issue["found"]
    if issue["along"]:
        found += BREAK + words.say("notice.along", rules=tuple(issue["along"]))
    word, weight = issue["word"], issue["weight"]
    return Row(
        word,
        {
            "clause": _lines(issue["clause"], issue["rule"]),
            "quote": issue["quote"],
            "found": found,
            "gap": words.say("list.separator").join(issue["gap"]),
            "verdict": words.say("notice.verdict", word=word, weight=weight) if weight else word,
            "responsible": issue["responsible"],
            "remedy": issue["remedy"],
            "due": issue["due"],
            "papers": _lines(*issue["papers"]),
        },
    )


def district_row(finding: DistrictFinding, report: DistrictReport) -> Row:
    """Return something found about the district as a row of a unit it concerns; names are masked as in the pages."""
    words = report.words
    word = words.status(finding.status, finding.severity)
    message = _masked(finding.message) if report.masked else finding.message
    matter = "notice.district_matter" if finding.statement else "notice.roster_matter"
    places = [
        words.say("notice.place", file=below(report, place.file), line=place.span.line) for place in finding.places
    ]
    return Row(
        word,
        {
            "clause": _lines(words.say(matter), finding.statement),
            "quote": visible(finding.quote),
            "found": _lines(words.sentence(message), *places),
            "verdict": word,
            "responsible": visible(finding.responsible.in_lang(words.lang)),
            "remedy": words.sentence(finding.remedy),
        },
    )


def problem_line(problem: Mapping[str, Any], words: Words) -> str:
    """Return one problem with the file itself as a sentence."""
    values = {"title": problem["title"], "message": problem["message"]}
    if problem["line"] is None:
        return words.say("notice.problem.whole", **values)
    return words.say("notice.problem", line=problem["line"], **values)


def below(report: DistrictReport, path: str) -> str:
    """Return the name of a file below the district's folder, safe to show; where that folder lies is not told."""
    file, folder = PurePath(path), PurePath(report.review.district.path).parent
    return visible(file.relative_to(folder).as_posix() if file.is_relative_to(folder) else file.name)


def values_of(notice: Notice, report: DistrictReport) -> tuple[Values, tuple[Values, ...]]:
    """Return the values of the fields outside the table, and those of each of its rows."""
    review, words = report.review, report.words
    values: dict[str, str | Sequence[str] | bool] = {
        "unit": notice.unit,
        "district": visible(review.district.name),
        "year": str(review.district.year),
        "document": visible(review.pack.document),
        "title": visible(review.pack.title),
        "as_of": words.day(review.as_of),
        "total": str(len(notice.rows)) if notice.rows else "",
        "counts": _counts(notice.rows, words),
        "file": notice.file,
        "reason": notice.reason,
        "problems": notice.problems,
        "disclaimer": _disclaimer(report),
    }
    values |= {kind: notice.kind == kind for kind in KINDS}
    return values, tuple({**row.texts, "number": str(number)} for number, row in enumerate(notice.rows, 1))


def _counts(rows: Iterable[Row], words: Words) -> str:
    found = [row.word for row in rows]
    order = dict.fromkeys(words.status(status, severity) for status, severity in COUNTED)
    told = [words.say("notice.count", word=word, number=found.count(word)) for word in order if word in found]
    return words.joined(told)


def _disclaimer(report: DistrictReport) -> str:
    words, pack = report.words, report.review.pack
    excerpt = () if pack.excerpt is None else (visible(pack.excerpt.in_lang(words.lang)),)
    return _lines(words.disclaimer(pack), *excerpt)


def _masked(message: Message) -> Message:
    name = message.values.get("name")
    if not isinstance(name, str) or name.endswith(_PLACES):
        return message
    return replace(message, values={**message.values, "name": mask_name(name)})


def _lines(*texts: str) -> str:
    return BREAK.join(text for text in texts if text)
