"""The end of the text report: what needs nothing done, what this pack does not judge, and what the run comes to.

Handed: a filing's result, the pack, the verdict. Gives back: lines.
"""

from itertools import groupby

from wjcheck.engine.finding import Status
from wjcheck.engine.result import FilingResult, LocatedFinding, PackInfo
from wjcheck.reading.visible import visible
from wjcheck.report.line import Line, Piece
from wjcheck.report.page import BLANK, Page
from wjcheck.report.text_finding import reading_lines
from wjcheck.report.verdict import Verdict
from wjcheck.report.words import in_document_order, rule_order, status_style


def quiet_lines(filing: FilingResult, page: Page) -> list[Line]:
    """Return passes, duties not yet due and rules that do not apply, each on one line."""
    lines: list[Line] = []
    for status in (Status.PASS, Status.NOT_DUE, Status.NOT_APPLICABLE):
        found = in_document_order(filing, status)
        if not found:
            continue
        heading = page.words.say("section.quiet", status=page.words.status(status), number=len(found))
        lines += [BLANK, page.heading(heading)]
        if status is Status.PASS and not page.verbose:
            lines += _passes_by_clause(found, page)
        else:
            for located in found:
                lines += _quiet(located, page)
    return lines


def unjudged_lines(pack: PackInfo, page: Page) -> list[Line]:
    """Return which statements of the document no rule decides, so that nobody thinks they were passed."""
    if not pack.unjudged:
        return []
    say = page.words.say
    ordered = sorted(pack.unjudged, key=lambda entry: rule_order(entry[0]))
    lines = [BLANK, page.heading(say("section.unjudged", number=len(ordered)))]
    key = "unjudged.note" if pack.excerpt is None else "unjudged.note.excerpt"
    lines += page.paragraph(Piece(say(key, rules=pack.rules, statements=pack.statements), "info"), hang=0)
    for clause, group in groupby(ordered, key=lambda entry: entry[1]):
        entries = list(group)
        if not page.verbose:
            text = say("unjudged.clause", clause=clause, number=len(entries), ids=[entry[0] for entry in entries])
            lines += page.paragraph(Piece(text))
            continue
        lines.append((Piece(f"  {visible(clause)}", "heading"),))
        for statement, _, quote, reason in entries:
            lines += page.paragraph(Piece(f"{visible(statement)} "), Piece(say("quoted", quote=quote)), indent=4)
            lines += page.entry(say("reason"), visible(reason.in_lang(page.words.lang)), "dim", indent=6)
    return lines


def verdict_lines(verdict: Verdict, page: Page) -> list[Line]:
    """Return the totals and the sentence that says how the exit status came about."""
    say = page.words.say
    if not verdict.filings:
        return [BLANK, (Piece(say("verdict.none"), "error"),)]
    totals = say(
        "verdict.totals",
        filings=verdict.filings,
        error=verdict.open_error,
        warning=verdict.open_warning,
        info=verdict.open_info,
        reviews=verdict.reviews,
    )
    if verdict.exit_status == 3:
        reason = say("verdict.unchecked", number=verdict.unchecked)
    elif verdict.fail_on == "never":
        reason = say("verdict.never")
    else:
        key = "verdict.reached" if verdict.exit_status else "verdict.clear"
        reason = say(f"{key}.{verdict.fail_on}", number=verdict.reaching)
    return [
        BLANK,
        page.heading(say("section.verdict")),
        *page.paragraph(Piece(totals), hang=0),
        *page.paragraph(Piece(reason, "error" if verdict.exit_status else "good"), hang=0),
    ]


def _passes_by_clause(found: list[LocatedFinding], page: Page) -> list[Line]:
    lines: list[Line] = []
    for clause, group in groupby(found, key=lambda located: located.finding.clause):
        names = [
            page.words.say(
                "pass.attested" if located.finding.basis == "attested" else "pass.computed",
                rule=located.finding.rule,
                title=located.finding.title.in_lang(page.words.lang),
            )
            for located in group
        ]
        text = page.words.say("list.separator").join(names)
        lines += page.paragraph(Piece(f"{visible(clause)} ", "good"), Piece(text))
    remarked = [located for located in found if _remarked(located)]
    if remarked:
        lines += [BLANK, *page.paragraph(Piece(page.words.say("pass.remarked"), "info"), hang=0)]
        for located in remarked:
            lines += _quiet(located, page)
    return lines


def _remarked(located: LocatedFinding) -> bool:
    """Whether a pass has more to say than that it is one: remarks, and readings that would turn it."""
    finding = located.finding
    return bool(finding.notes or finding.turns or finding.reading)


def _quiet(located: LocatedFinding, page: Page) -> list[Line]:
    finding, words = located.finding, page.words
    title = visible(finding.title.in_lang(words.lang))
    if finding.basis == "attested" and finding.status is Status.PASS:
        title += words.say("attested")
    if finding.tight:
        title += words.say("tight.mark")
    lines = page.paragraph(
        Piece(f"{visible(finding.rule)} ", status_style(finding.status)),
        Piece(words.say("rule.message", title=title, message=words.sentence(finding.message))),
    )
    for note in finding.notes:
        lines += page.entry(words.say("note"), words.sentence(note))
    lines += reading_lines(finding, page)
    if page.verbose:
        lines += page.entry(page.quote_name, words.say("quoted", quote=finding.quote), "dim")
    return lines
