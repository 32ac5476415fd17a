"""What `wjcheck watch` shows after each save: how the filing stands, what the save has changed, and what is left to do.

Handed: the filings that changed. Gives back: styled lines.
"""

from collections.abc import Sequence

from wjcheck.dataclass import replace
from wjcheck.engine.comparison import Flip
from wjcheck.engine.finding import Status
from wjcheck.engine.result import FilingResult, PackInfo
from wjcheck.engine.rounds import Change
from wjcheck.locale.message import Lang
from wjcheck.reading.visible import visible
from wjcheck.report.line import Line, Piece, Style
from wjcheck.report.page import BLANK, Page
from wjcheck.report.text_finding import action_lines
from wjcheck.report.text_problem import problem_lines
from wjcheck.report.text_rest import quiet_lines
from wjcheck.report.text_summary import filing_lines
from wjcheck.report.words import ACTION, Words

_GROUPS: tuple[tuple[str, Style], ...] = (("met", "good"), ("lost", "error"), ("other", ""))


def watch_lines(
    changes: Sequence[Change],
    pack: PackInfo,
    lang: Lang,
    title: tuple[int, str],
    *,
    brief: bool,
    verbose: bool,
    columns: int,
) -> tuple[Line, ...]:
    """Return what is shown after a save.

    Args:
        changes: the filings that changed.
        pack: the rules they are judged by.
        lang: the language of everything but the law's own words and the filings'.
        title: how many checks there have been with this one, and the time of day.
        brief: show of each filing only how it stands.
        verbose: show passes too.
        columns: the width to keep to, at least 40.
    """
    page = Page(Words(lang), max(columns, 40), verbose, pack.excerpt is not None)
    lines = [page.heading(page.words.say("watch.round", number=title[0], time=title[1]))]
    for change in changes:
        lines += [BLANK, *filing_lines(change.after, pack, page)]
        if brief and change.after.judged:
            continue
        lines += _difference(change, page)
        lines += problem_lines(change.after, page)
        shown = change.after if verbose else _changed(change)
        lines += action_lines(shown, pack, page)
        if len(shown.findings) < len(change.after.findings):
            lines += [BLANK, *page.paragraph(Piece(page.words.say("watch.rest"), "dim"), hang=0)]
        lines += quiet_lines(change.after, page) if verbose else []
    return (*lines, BLANK, *_foot(changes, page))


def _difference(change: Change, page: Page) -> list[Line]:
    """Return what the save has changed; nothing for a filing that has not been judged before, or is not now."""
    if change.before is None or not change.after.judged:
        return []
    say = page.words.say
    grouped = {name: [flip for flip in change.flips if _group(flip) == name] for name, _ in _GROUPS}
    lines = [BLANK, page.heading(say("watch.difference"))]
    for name, style in _GROUPS:
        if grouped[name]:
            head = say(f"watch.{name}", number=len(grouped[name]))
            lines += page.paragraph(Piece(head, style), hang=0)
            for flip in grouped[name]:
                lines += page.paragraph(Piece(_flip(flip, page)), indent=4)
    if not change.flips:
        lines += page.paragraph(Piece(say("watch.none")), hang=0)
    before, after = len(change.before.problems), len(change.after.problems)
    if before != after:
        lines += page.paragraph(Piece(say("watch.problems", before=before, after=after)), hang=0)
    return lines


def _changed(change: Change) -> FilingResult:
    """Return the filing with what the save has changed only; all of it where it was not judged before."""
    if change.before is None or not change.after.judged:
        return change.after
    flipped = {flip.after.rule for flip in change.flips}
    kept = tuple(located for located in change.after.findings if located.finding.rule in flipped)
    return replace(change.after, findings=kept)


def _flip(flip: Flip, page: Page) -> str:
    words, before, after = page.words, flip.before, flip.after
    return words.say(
        "watch.flip",
        rule=after.rule,
        title=visible(after.title.in_lang(words.lang)),
        before=words.status(before.status, before.severity),
        after=words.status(after.status, after.severity),
    )


def _group(flip: Flip) -> str:
    if flip.after.status is Status.PASS:
        return "met"
    return "lost" if flip.before.status is Status.PASS and flip.after.status in ACTION else "other"


def _foot(changes: Sequence[Change], page: Page) -> list[Line]:
    """Return the last lines, which stay in sight when the rest has scrolled away."""
    say = page.words.say
    judged = [change for change in changes if change.after.judged]
    flips = [_group(flip) for change in judged for flip in change.flips]
    text = ""
    if len(judged) < len(changes):
        text += say("watch.unchecked", number=len(changes) - len(judged))
    if judged:
        action = sum(_to_act_on(change.after) for change in judged)
        text += say("watch.left", action=action, problems=sum(len(change.after.problems) for change in judged))
    if any(change.before is not None for change in judged):
        text += say("watch.flipped", met=flips.count("met"), lost=flips.count("lost"))
    return page.paragraph(Piece(text, "heading"), Piece(say("watch.waiting"), "dim"), indent=0, hang=0)


def _to_act_on(filing: FilingResult) -> int:
    return sum(1 for located in filing.findings if located.finding.status in ACTION)
