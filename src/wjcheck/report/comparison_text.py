"""A comparison for people: which verdicts flip, unit by unit, and what both sides say.

Handed: a comparison. Gives back: styled lines.
"""

from wjcheck.engine.comparison import ComparedFiling, Comparison, Flip, Side
from wjcheck.engine.finding import Finding
from wjcheck.locale.message import Bilingual, Lang
from wjcheck.reading.visible import visible
from wjcheck.report.line import Line, Piece
from wjcheck.report.page import BLANK, Page
from wjcheck.report.text_finding import severity_beside
from wjcheck.report.text_problem import problem_lines
from wjcheck.report.text_rest import NOT_CHECKED, not_checked
from wjcheck.report.text_summary import excerpt_lines, file_line, unit_heading, unit_name
from wjcheck.report.words import Words, status_style


def comparison_lines(comparison: Comparison, lang: Lang, *, columns: int = 80) -> tuple[Line, ...]:
    """Return the comparison as styled lines of at most `columns` columns (at least 40), places and names excepted."""
    page = Page(Words(lang), max(columns, 40))
    lines = _head(comparison, page)
    lines += _only(comparison.removed, "diff.removed", page) + _only(comparison.added, "diff.added", page)
    for filing in comparison.filings:
        if filing.flips:
            lines += [BLANK, *_filing(filing, page)]
        elif not filing.judged:
            lines += [BLANK, *_unjudged(filing, page)]
    same = [filing for filing in comparison.filings if filing.judged and not filing.flips]
    if same:
        heading = page.words.say("diff.same", number=len(same))
        names = page.words.say("list.separator").join(unit_name(filing.after, page) for filing in same)
        lines += [BLANK, page.heading(heading), *page.paragraph(Piece(names), hang=0)]
    return (*lines, *_outcome(comparison, page))


def _head(comparison: Comparison, page: Page) -> list[Line]:
    say = page.words.say
    lines: list[Line] = [(Piece(say("diff.title"), "heading"),), BLANK]
    for key, side in (("diff.before", comparison.before), ("diff.after", comparison.after)):
        lines += page.entry(say(key), _named(side, page), indent=2)
        lines += excerpt_lines(side.pack, page)
    lines += page.entry(say("as_of"), page.words.day(comparison.after.as_of), indent=2)
    if not comparison.same_document:
        lines += page.paragraph(Piece(say("diff.documents"), "warning"), hang=0)
    return lines + page.paragraph(Piece(page.words.disclaimer(comparison.after.pack), "info"), hang=0)


def _named(side: Side, page: Page) -> str:
    pack = side.pack
    return page.words.say("diff.pack", named=side.named, document=pack.document, rules=pack.rules)


def _only(rules: tuple[tuple[str, Bilingual], ...], key: str, page: Page) -> list[Line]:
    if not rules:
        return []
    lines = [BLANK, page.heading(page.words.say(key, number=len(rules)))]
    for rule, title in rules:
        lines += page.paragraph(Piece(f"{visible(rule)}  {visible(title.in_lang(page.words.lang))}"))
    return lines


def _filing(compared: ComparedFiling, page: Page) -> list[Line]:
    lines = [unit_heading(compared.after, page), file_line(compared.after, page)]
    for flip in compared.flips:
        lines += [BLANK, *_flip(flip, page)]
    return lines


def _unjudged(compared: ComparedFiling, page: Page) -> list[Line]:
    filing = compared.before if not compared.before.judged else compared.after
    told = page.paragraph(Piece(page.words.say("not_judged"), "error"), hang=0)
    return [page.heading(unit_name(filing, page)), file_line(filing, page), *told, *problem_lines(filing, page)]


def _flip(flip: Flip, page: Page) -> list[Line]:
    before, after, words = flip.before, flip.after, page.words
    lines = page.paragraph(
        Piece(f"{visible(after.rule)}  "),
        Piece(visible(after.title.in_lang(words.lang)), "heading"),
        Piece("  "),
        _status(before, page),
        Piece(words.say("diff.arrow")),
        _status(after, page),
    )
    if before.title != after.title:
        lines += page.entry(words.say("diff.title.before"), visible(before.title.in_lang(words.lang)))
    for key, finding in (("diff.before", before), ("diff.after", after)):
        lines += page.entry(words.say(key), words.sentence(finding.message))
    return lines


def _status(finding: Finding, page: Page) -> Piece:
    """Return the word of a status, with the severity beside it where the word does not tell it."""
    status = page.words.status(finding.status, finding.severity) + severity_beside(finding, page)
    return Piece(status, status_style(finding.status, finding.severity))


def _outcome(comparison: Comparison, page: Page) -> list[Line]:
    say, status = page.words.say, comparison.exit_status
    if not comparison.filings:
        return [BLANK, (Piece(say("verdict.none"), "error"),)]
    totals = say("diff.totals", filings=len(comparison.filings), flipped=comparison.flipped, flips=comparison.flips)
    told = say("diff.some" if status else "diff.none")
    if status == NOT_CHECKED:
        told = not_checked(comparison.unchecked, comparison.unevaluated, page)
    return [
        BLANK,
        page.heading(say("section.verdict")),
        *page.paragraph(Piece(totals), hang=0),
        *page.paragraph(Piece(told, "error" if status else "good"), hang=0),
    ]
