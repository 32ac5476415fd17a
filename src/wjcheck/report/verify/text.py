"""What a verification came to, for people: one sentence, and where it is not the same, in what.

Handed: an outcome. Gives back: styled lines.
"""

from collections.abc import Mapping

from wjcheck.locale.message import Lang
from wjcheck.reading.visible import visible
from wjcheck.report.line import Line, Piece, Style
from wjcheck.report.page import BLANK, Page
from wjcheck.report.verify.outcome import Difference, Outcome
from wjcheck.report.words import Words

_MOST = 50
"""More differences than this are only counted."""
_STYLES: Mapping[str, Style] = {"same": "good", "different": "error", "unknown": "review"}


def outcome_lines(outcome: Outcome, lang: Lang, *, columns: int = 80) -> tuple[Line, ...]:
    """Return the outcome as styled lines of at most `columns` columns (at least 40), names excepted."""
    page = Page(Words(lang), max(columns, 40))
    say, claim = page.words.say, outcome.claim
    lines: list[Line] = [(Piece(say("verify.title"), "heading"),), BLANK]
    named = say("verify.report", name=visible(outcome.name), kind=say(f"verify.kind.{claim.kind}"))
    for key, text in (
        (say("verify.named"), named),
        (say("as_of"), page.words.day(claim.as_of)),
        (say("verify.pack"), f"{visible(claim.pack_id)} {claim.pack_digest}"),
        (say("verify.filings"), str(len(claim.filings))),
    ):
        lines += page.entry(key, text, indent=2)
    if claim.made is None:
        lines += page.paragraph(Piece(say("verify.defaults"), "dim"), hang=0)
    if outcome.differences:
        lines += [BLANK, page.heading(say("verify.differences", number=len(outcome.differences)))]
    for one in outcome.differences[:_MOST]:
        lines += page.paragraph(Piece(sentence(one, page.words)))
        for key, value in (("verify.reported", one.reported), ("verify.found", one.found)):
            if value:
                lines += page.entry(say(key), visible(value), indent=4)
    if len(outcome.differences) > _MOST:
        lines += page.paragraph(Piece(say("verify.more", number=len(outcome.differences) - _MOST)))
    if outcome.problems:
        lines += [BLANK, page.heading(say("verify.problems", number=len(outcome.problems)))]
    for problem in outcome.problems[:_MOST]:
        title, message, hint = page.words.problem(problem)
        lines += page.paragraph(Piece(f"{problem.code} {title}"), Piece("  " + message))
        lines += page.entry(say("hint"), hint) if hint else []
    verdict = outcome.verdict
    return (*lines, BLANK, (Piece(say(f"verify.{verdict}"), _STYLES[verdict]),))


def sentence(one: Difference, words: Words) -> str:
    """Return what differs as a sentence, without the two texts."""
    if one.kind != "content":
        return words.say(f"verify.differs.{one.kind}", file=visible(one.file))
    about = " ".join(visible(text) for text in (one.file, one.rule) if text)
    return words.say("verify.differs.content" if about else "verify.differs.line", line=one.line or 0, about=about)
