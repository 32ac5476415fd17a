"""A review on the screen: who has filed, how every unit stands, what is lacking most often, and whom to call.

Handed: a district's report. Gives back: styled lines.
"""

from collections.abc import Iterable, Mapping, Sequence

from wjcheck.district.finding import DistrictFinding
from wjcheck.district.review import Review
from wjcheck.district.tally import COUNTED, Tally, UnitLine
from wjcheck.engine.finding import Status
from wjcheck.engine.result import FilingResult
from wjcheck.reading.visible import visible
from wjcheck.report.district_figures import BodyCount, by_body
from wjcheck.report.district_matrix import MOST_UNITS, matrix_lines
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.district_units import beside
from wjcheck.report.district_verdict import DistrictVerdict
from wjcheck.report.line import Line, Piece, Style
from wjcheck.report.page import BLANK, Page
from wjcheck.report.text_problem import problem_entry
from wjcheck.report.text_rest import against_reason, against_text, nothing_lines, scope_lines, strictness
from wjcheck.report.text_summary import excerpt_lines
from wjcheck.report.words import status_style

_MOST_COMMON = 12
_MOST_BODIES = 20
_MOST_PLACES = 6


def review_lines(report: DistrictReport, page: Page) -> tuple[Line, ...]:
    """Return the report of a review as styled lines."""
    review, figures = report.review, report.figures
    lines = _head(review, page)
    lines += _roster(review, page)
    lines += matrix_lines(report, page)
    lines += _ranking(figures, beside(review, page.words), page)
    lines += _common(review, figures, page)
    lines += _bodies(by_body(report), page)
    lines += _unclear(review, page)
    lines += _found("review.found", review.crossing, page)
    lines += _waivers(review, page)
    lines += _unread(review, page)
    return (*lines, *_outcome(report.verdict, page))


def _head(review: Review, page: Page) -> list[Line]:
    say, district = page.words.say, review.district
    return [
        (Piece(say("review.title", district=district.name, year=district.year), "heading"),),
        BLANK,
        *page.entry(say("number"), visible(review.pack.document), indent=2),
        *page.entry(say("as_of"), page.words.day(review.as_of), indent=2),
        *excerpt_lines(review.pack, page),
        *page.paragraph(Piece(page.words.disclaimer(review.pack), "info"), hang=0),
    ]


def _roster(review: Review, page: Page) -> list[Line]:
    say, expected = page.words.say, len(review.district.units)
    unfiled = [unit.name for unit in review.roster.unfiled]
    lines = [BLANK, page.heading(say("review.roster"))]
    told = say("review.roster.count", expected=expected, filed=expected - len(unfiled), unfiled=len(unfiled))
    lines += page.paragraph(Piece(told), hang=0)
    if unfiled:
        lines += page.entry(say("review.unfiled"), page.words.joined(unfiled), "error", indent=2)
    return lines


def _unclear(review: Review, page: Page) -> list[Line]:
    return _found("review.unclear", [one for one in review.roster.findings if one.rule != "unfiled"], page)


def _ranking(figures: Tally, apart: Mapping[int, str], page: Page) -> list[Line]:
    say = page.words.say
    ranked = [line for line in figures.ranked if line.judged and line.open_errors]
    if not ranked:
        return []
    lines = [BLANK, page.heading(say("review.ranking"))]
    for line in ranked[:MOST_UNITS]:
        told = say("review.rank", unit=line.name + apart.get(line.position, ""), number=line.open_errors)
        lines += page.paragraph(Piece(told, "error"), Piece("  "), *_counts(line, page), hang=4)
    if len(ranked) > MOST_UNITS:
        lines += page.paragraph(Piece(say("review.more", number=len(ranked) - MOST_UNITS), "dim"), hang=0)
    return lines


def _counts(line: UnitLine, page: Page) -> Iterable[Piece]:
    for status, severity in COUNTED:
        number = line.counts[(status, severity)]
        if number and status not in (Status.PASS, Status.NOT_APPLICABLE, Status.NOT_DUE):
            yield Piece(f"{page.words.status(status, severity)} {number}  ", status_style(status, severity))
    if line.file_errors:
        yield Piece(f"{page.words.say('sheets.problems')} {line.file_errors}  ", "error")
    if line.waived:
        yield Piece(page.words.say("review.waived", number=line.waived), "dim")


def _common(review: Review, figures: Tally, page: Page) -> list[Line]:
    say = page.words.say
    if not figures.common:
        return []
    lines = [BLANK, page.heading(say("review.common"))]
    for one in figures.common[:_MOST_COMMON]:
        title = review.pack.titles[one.rule].in_lang(page.words.lang)
        told = say("review.common.line", units=one.units, failing=one.failing, unfiled=one.unfiled)
        lines += page.paragraph(Piece(f"{one.rule} "), Piece(visible(title), "heading"), Piece(f"  {told}"))
    if len(figures.common) > _MOST_COMMON:
        lines += page.paragraph(Piece(say("review.more", number=len(figures.common) - _MOST_COMMON), "dim"), hang=0)
    return lines


def _bodies(bodies: Sequence[BodyCount], page: Page) -> list[Line]:
    say = page.words.say
    if not bodies:
        return []
    lines = [BLANK, page.heading(say("review.bodies"))]
    for one in bodies[:_MOST_BODIES]:
        words = say("list.separator").join(f"{word} {number}" for word, number in one.words.items())
        told = say("review.body", number=one.issues, units=len(one.units), words=words)
        lines += page.paragraph(Piece(one.body, "heading"), Piece(f"  {told}"))
    if len(bodies) > _MOST_BODIES:
        lines += page.paragraph(Piece(say("review.more", number=len(bodies) - _MOST_BODIES), "dim"), hang=0)
    return lines


def _found(heading: str, findings: Sequence[DistrictFinding], page: Page) -> list[Line]:
    if not findings:
        return []
    lines = [BLANK, page.heading(page.words.say(heading, number=len(findings)))]
    for finding in findings:
        lines += [BLANK, *_finding(finding, page)]
    return lines


def _finding(finding: DistrictFinding, page: Page) -> list[Line]:
    words = page.words
    lines = page.paragraph(
        Piece(words.status(finding.status, finding.severity), status_style(finding.status, finding.severity)),
        Piece(f"  {finding.rule}  " if finding.statement else "  "),
        Piece(visible(finding.title.in_lang(words.lang)), "heading"),
    )
    lines += page.entry(words.say("message"), words.sentence(finding.message))
    for place in finding.places[:_MOST_PLACES]:
        where = Piece(f"{visible(place.file)}:{place.span.line}:{place.span.column}", "place")
        label = Piece(f"  {visible(place.label.in_lang(words.lang))}", "dim")
        lines.append((Piece("    "), Piece(words.say("entry", name=words.say("place")), "dim"), where, label))
    if len(finding.places) > _MOST_PLACES:
        more = words.say("review.more", number=len(finding.places) - _MOST_PLACES)
        lines += page.paragraph(Piece(more, "dim"), indent=4)
    lines += page.entry(words.say("remedy"), words.sentence(finding.remedy), "info")
    return lines + page.entry(words.say("responsible"), visible(finding.responsible.in_lang(words.lang)))


def _waivers(review: Review, page: Page) -> list[Line]:
    say = page.words.say
    lines: list[Line] = []
    if review.waivers:
        lines += [BLANK, page.heading(say("review.waivers", number=len(review.waivers)))]
        for state in review.waivers:
            waiver = state.waiver
            until = say("review.until.endless") if waiver.expires is None else page.words.day(waiver.expires)
            told = say(
                "review.waiver",
                unit=waiver.unit,
                rule=waiver.rule,
                start=page.words.day(waiver.start),
                until=until,
                reason=waiver.reason,
                approver=waiver.approver,
                number=state.applied,
            )
            lines += page.paragraph(Piece(told))
            for remark in state.remarks:
                style: Style = "info" if remark == "pending" else "warning"
                lines += page.paragraph(Piece(say(f"review.waiver.{remark}"), style), indent=4)
            if state.why is not None:
                lines += page.entry(say("review.waiver.why"), visible(state.why.in_lang(page.words.lang)))
    listed = review.waiver_list
    if listed is not None:
        shown = FilingResult(listed.path, "", None, None, None, None, listed.problems, (), {}, listed.lines)
        for problem in listed.problems:
            lines += [BLANK, *problem_entry(problem, shown, page)]
    return lines


def _unread(review: Review, page: Page) -> list[Line]:
    say = page.words.say
    lines: list[Line] = []
    for record in review.unread:
        if record.trouble is None:
            continue
        title, message, hint = page.words.problem(record.trouble)
        told = say("rule.message", title=title, message=message)
        lines += page.paragraph(Piece(visible(record.filed.path), "place"), Piece(f"  {told}", "error"))
        lines += page.entry(say("hint"), hint, "info") if hint else []
    return [BLANK, page.heading(say("review.unread", number=len(review.unread))), *lines] if lines else []


def _outcome(verdict: DistrictVerdict, page: Page) -> list[Line]:
    say = page.words.say
    told = say(
        "review.totals",
        filings=verdict.filings,
        error=verdict.open["error"],
        warning=verdict.open["warning"],
        info=verdict.open["info"],
        reviews=verdict.reviews,
        waived=verdict.waived,
    )
    heading = [BLANK, page.heading(say("section.verdict")), *scope_lines(verdict.scope, page)]
    if verdict.nothing and not verdict.unusable:
        if verdict.exit_status != 1:
            return [*heading, *page.paragraph(Piece(told), hang=0), *nothing_lines(verdict.exit_status, page)]
        heading += page.paragraph(Piece(say("verdict.none.yet")), hang=0)  # units that were to file have not
    if verdict.exit_status == 3:
        key = "review.status.3.rules" if verdict.unevaluated else "review.status.3"
        reason = say(key, number=verdict.unchecked, rules=verdict.unevaluated)
    elif verdict.fail_on == "never":
        reason = say("verdict.never")
    elif verdict.against is not None:
        reason = against_reason(verdict, page)
    elif verdict.strict:
        reason = say(f"review.{strictness(verdict)}.{verdict.exit_status}")
    else:
        reason = say(f"review.status.{verdict.exit_status}", severity=page.words.severity(verdict.fail_on))
    return [
        *heading,
        *page.paragraph(Piece(told), hang=0),
        *(() if verdict.against is None else page.paragraph(Piece(against_text(verdict.against, page)), hang=0)),
        *page.paragraph(Piece(reason, "error" if verdict.exit_status else "good"), hang=0),
    ]
