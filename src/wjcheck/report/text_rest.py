"""The end of the text report: what needs nothing done, what this pack does not judge, and what the run comes to.

Handed: a filing's result, the pack, the verdict. Gives back: lines.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from wjcheck.engine.finding import Basis, Status
from wjcheck.engine.result import FilingResult, LocatedFinding, PackInfo
from wjcheck.locale.message import Lang
from wjcheck.reading.visible import visible
from wjcheck.report.line import MOST_KEPT, Line, Piece
from wjcheck.report.page import BLANK, Page
from wjcheck.report.scope import scope_told
from wjcheck.report.text_finding import reading_lines
from wjcheck.report.verdict import Against, Scope, Verdict
from wjcheck.report.words import Words, in_document_order, rule_order, status_style

if TYPE_CHECKING:
    from wjcheck.report.district_verdict import DistrictVerdict

NOT_CHECKED = 3


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
    selected = scope_lines(verdict.scope, page)
    totals = say(
        "verdict.totals",
        filings=verdict.filings,
        error=verdict.open_error,
        warning=verdict.open_warning,
        info=verdict.open_info,
        reviews=verdict.reviews,
    )
    if verdict.nothing:
        heading = [page.heading(say("section.verdict"))] if verdict.filings or selected else []
        return [BLANK, *heading, *selected, *nothing_lines(verdict.exit_status, page)]
    against = () if verdict.against is None else page.paragraph(Piece(against_text(verdict.against, page)), hang=0)
    return [
        BLANK,
        page.heading(say("section.verdict")),
        *selected,
        *page.paragraph(Piece(totals), hang=0),
        *against,
        *page.paragraph(Piece(_reason(verdict, page), "error" if verdict.exit_status else "good"), hang=0),
    ]


def _reason(verdict: Verdict, page: Page) -> str:
    """Return how the exit status came about."""
    say = page.words.say
    if verdict.exit_status == 3:
        return not_checked(verdict.unchecked, verdict.unevaluated, page)
    if verdict.fail_on == "never":
        return say("verdict.never")
    if verdict.against is not None:
        return against_reason(verdict, page)
    if verdict.strict:
        return say(f"verdict.{strictness(verdict)}.{verdict.exit_status}", number=verdict.reaching)
    key = "verdict.reached" if verdict.exit_status else "verdict.clear"
    return say(f"{key}.{verdict.fail_on}", number=verdict.reaching)


def not_checked(filings: int, rules: int, page: Page) -> str:
    """Return what was not checked: so many filings, and so many times a rule on a filing."""
    say = page.words.say
    if rules and filings:
        return say("verdict.unevaluated.both", number=filings, rules=rules)
    return say("verdict.unevaluated", rules=rules) if rules else say("verdict.unchecked", number=filings)


def against_text(against: Against, page: Page) -> str:
    """Return what is new against the baseline."""
    return page.words.say(
        "review.baseline",
        day=page.words.day(against.as_of),
        known=against.known,
        **against.fresh,
        reviews=against.reviews,
    )


def against_reason(verdict: "Verdict | DistrictVerdict", page: Page) -> str:
    """Return how the exit status came about where only what is new or graver counts."""
    if verdict.strict:
        return page.words.say(f"verdict.baseline.{strictness(verdict)}.{verdict.exit_status}")
    assert verdict.fail_on != "never"  # asked by the callers
    severity = page.words.severity(verdict.fail_on)
    return page.words.say(f"review.baseline.status.{verdict.exit_status}", severity=severity)


def strictness(verdict: "Verdict | DistrictVerdict") -> str:
    """Return the part of a key that says how strictly a run was judged."""
    return "strict.info" if verdict.fail_on == "info" else "strict"


def scope_lines(scope: Scope | None, page: Page) -> list[Line]:
    """Return what was looked at, where that was not everything; nothing where it was."""
    told = scope_told(scope, page.words)
    return page.paragraph(Piece(told, "info"), hang=0) if told else []


def nothing_lines(exit_status: int, page: Page) -> list[Line]:
    """Return the sentence of a run that had nothing to check."""
    if exit_status == NOT_CHECKED:
        return [(Piece(page.words.say("verdict.none"), "error"),)]
    return [(Piece(page.words.say("verdict.none.allowed", status=exit_status), "info"),)]


def _passes_by_clause(found: list[LocatedFinding], page: Page) -> list[Line]:
    lines: list[Line] = []
    lang = page.words.lang
    for clause, group in groupby(found, key=lambda located: located.finding.clause):
        passes = tuple([(one.finding.rule, one.finding.title.in_lang(lang), one.finding.basis) for one in group])
        lines += _clause(clause, passes, page.columns, lang)
    remarked = [located for located in found if _remarked(located)]
    if remarked:
        lines += [BLANK, *page.paragraph(Piece(page.words.say("pass.remarked"), "info"), hang=0)]
        for located in remarked:
            lines += _quiet(located, page)
    return lines


@lru_cache(maxsize=1024)
def _clause(clause: str, passes: tuple[tuple[str, str, Basis], ...], columns: int, lang: Lang) -> Sequence[Line]:
    """Return the passes of a clause, by rule and title; most filings have the same."""
    words = Words(lang)
    names = [
        words.say("pass.attested" if basis == "attested" else "pass.computed", rule=rule, title=title)
        for rule, title, basis in passes
    ]
    text = words.say("list.separator").join(names)
    return Page(words, columns).paragraph(Piece(f"{visible(clause)} ", "good"), Piece(text))


def _remarked(located: LocatedFinding) -> bool:
    """Whether a pass has more to say than that it is one: remarks, and readings that would turn it."""
    finding = located.finding
    return bool(finding.notes or finding.turns or finding.reading)


def _quiet(located: LocatedFinding, page: Page) -> list[Line]:
    finding, words = located.finding, page.words
    title, message = finding.title.in_lang(words.lang), words.sentence(finding.message)
    is_attested = finding.basis == "attested" and finding.status is Status.PASS
    marks = is_attested, bool(finding.tight)
    told = _told if len(message) <= MOST_KEPT else _told.__wrapped__
    lines = [*told(finding.rule, finding.status, title, message, marks, page.columns, words.lang)]
    for note in finding.notes:
        lines += page.entry(words.say("note"), words.sentence(note))
    lines += reading_lines(finding, page)
    if page.verbose:
        lines += page.entry(page.quote_name, words.say("quoted", quote=finding.quote), "dim")
    return lines


@lru_cache(maxsize=4096)
def _told(
    rule: str, status: Status, title: str, message: str, marks: tuple[bool, bool], columns: int, lang: Lang
) -> Sequence[Line]:
    """Return what a finding is, in a few words; `marks` say whether it is attested, and met by a margin of zero.

    What does not apply is told in the same words of most filings.
    """
    words, name = Words(lang), visible(title)
    is_attested, is_tight = marks
    name += words.say("attested") if is_attested else ""
    name += words.say("tight.mark") if is_tight else ""
    text = words.say("rule.message", title=name, message=message)
    return Page(words, columns).paragraph(Piece(f"{visible(rule)} ", status_style(status)), Piece(text))
