"""The annotated law: the whole document, every statement marked by its status in one filing.

Handed: the document in passages, the rows of a filing, and the statements not judged. Gives back: paragraphs of
passages to draw. The words are the document's own, to the letter.
"""

from collections.abc import Mapping, Sequence

from wjcheck.dataclass import dataclass
from wjcheck.engine.result import PackInfo
from wjcheck.reading.visible import visible
from wjcheck.report.html.anchors import Anchors
from wjcheck.report.html.rows import Badge, Row
from wjcheck.report.words import Words

_LONGEST_HEADING = 40


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the text; `statement` with its mark and links, or plain words.

    `anchor` is set on the first passage of a statement, `mark` and `target` on its last.
    """

    text: str
    statement: str = ""
    kind: str = ""
    anchor: str = ""
    mark: Badge | None = None
    target: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, and how it is set: `heading`, `title` (before the text proper begins) or `body`."""

    passages: tuple[Passage, ...]
    role: str


def annotated(pack: PackInfo, found: Sequence[Row], words: Words, anchors: Anchors) -> tuple[Paragraph, ...]:
    """Return the document's paragraphs with the marks of one filing; none when the pack does not hold the text."""
    rows = {row.rule: row for row in found}
    unjudged = {entry[0] for entry in pack.unjudged}
    last = _last_passages(pack)
    begun: set[str] = set()
    paragraphs = []
    for number, paragraph in enumerate(pack.law):
        passages = []
        for at, passage in enumerate(paragraph):
            statement = passage.statement
            if statement is None:
                passages.append(Passage(visible(passage.text)))
                continue
            row = rows.get(statement)
            mark, target = _mark(statement, row, unjudged, words, anchors)
            ends = last[statement] == (number, at)
            passages.append(
                Passage(
                    text=visible(passage.text),
                    statement=visible(statement),
                    kind=mark.kind,
                    anchor="" if statement in begun else anchors.law(statement),
                    mark=mark if ends else None,
                    target=target if ends else "",
                )
            )
            begun.add(statement)
        paragraphs.append(Paragraph(tuple(passages), _role(passages, bool(begun))))
    return tuple(paragraphs)


def _mark(statement: str, row: Row | None, unjudged: set[str], words: Words, anchors: Anchors) -> tuple[Badge, str]:
    if row is not None:
        return row.badge, row.anchor
    if statement in unjudged:
        return Badge(words.say("html.unjudged"), "unjudged"), anchors.unjudged(statement)
    return Badge(words.say("html.not_shown"), "unjudged"), ""


def _last_passages(pack: PackInfo) -> Mapping[str, tuple[int, int]]:
    return {
        passage.statement: (number, at)
        for number, paragraph in enumerate(pack.law)
        for at, passage in enumerate(paragraph)
        if passage.statement is not None
    }


def _role(passages: Sequence[Passage], begun: bool) -> str:
    if len(passages) == 1 and len(passages[0].text) <= _LONGEST_HEADING and not passages[0].text.endswith(("。", ":")):
        return "heading" if begun and passages[0].statement else "title"
    return "body"
