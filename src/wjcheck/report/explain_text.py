"""Explanations as text for the screen.

Handed: explanations. Gives back: styled lines; several statements are listed, one is told whole.
"""

from collections.abc import Sequence

from wjcheck.locale.message import Lang
from wjcheck.proof.explanation import Explanation
from wjcheck.reading.visible import visible
from wjcheck.report.explanation import heading, parts
from wjcheck.report.line import Line, Piece
from wjcheck.report.page import BLANK, Page
from wjcheck.report.words import Words


def explain_lines(found: Sequence[Explanation], word: str, lang: Lang, columns: int = 80) -> tuple[Line, ...]:
    """Return one statement whole, or several as a list under what was asked for, `word`."""
    page = Page(Words(lang), max(columns, 40))
    return tuple(_whole(found[0], page) if len(found) == 1 else _listed(found, word, page))


def _whole(found: Explanation, page: Page) -> list[Line]:
    lines = [page.heading(heading(found, page.words)), BLANK]
    lead = page.words.say("entry", name=page.words.say("quote.excerpt" if found.excerpt else "explain.paragraph"))
    quoted = page.words.say("quoted", quote=found.statement.quote)
    before, after = Piece(visible(found.before), "dim"), Piece(visible(found.after), "dim")
    lines += page.paragraph(Piece(lead, "dim"), before, Piece(quoted, "heading"), after)
    for part in parts(found, page.words):
        if part.filing is None:
            lines += page.entry(part.name, part.text, indent=2)
            continue
        lines += [BLANK, (Piece(f"  {part.name}", "heading"),)]
        lines += [(Piece(f"    {visible(line)}", "info"),) for line in part.filing.splitlines()]
    return lines


def _listed(found: Sequence[Explanation], word: str, page: Page) -> list[Line]:
    say = page.words.say
    lines: list[Line] = []
    for item in found:
        kind = say("explain.unjudged") if item.rule is None else ""
        text = heading(item, page.words)
        lines += page.paragraph(Piece(text), Piece(f"  {kind}" if kind else "", "dim"), indent=0)
    told = say("explain.found", word=word, number=len(found), first=found[0].statement.id)
    return [*lines, BLANK, *page.paragraph(Piece(told, "info"), indent=0, hang=0)]
