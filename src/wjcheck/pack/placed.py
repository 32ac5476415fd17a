"""Where the statements of a pack stand in its document.

Handed: a pack. Gives back: each statement with the place of its quote, and the whole document in passages, each of
which is one statement's words or no statement's.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wjcheck.dataclass import dataclass

if TYPE_CHECKING:
    from wjcheck.pack.pack import Pack, Statement

_SLACK = 80
"""How many characters beyond those of lost statements may be skipped in looking for the next quote."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A statement and where its quote starts in the pack's body; None where the body does not hold it there."""

    statement: "Statement"
    start: int | None

    @property
    def end(self) -> int | None:
        """Where the quote ends, exclusive."""
        return None if self.start is None else self.start + len(self.statement.quote)


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one paragraph: its words, and the id of the statement they belong to; None for no statement."""

    text: str
    statement: str | None = None


def placed(pack: "Pack") -> tuple[Placed, ...]:
    """Return every statement with its place in the body, found in the document's order."""
    body, cursor, lost = pack.body, 0, 0
    found = []
    for statement in pack.statements:
        limit = cursor + lost + len(statement.quote) + _SLACK if cursor else len(body)
        start = body.find(statement.quote, cursor, limit)
        if start < 0:
            lost += 2 * len(statement.quote)
            found.append(Placed(statement, None))
            continue
        cursor, lost = start + len(statement.quote), 0
        found.append(Placed(statement, start))
    return tuple(found)


def passages(pack: "Pack") -> tuple[tuple[Passage, ...], ...]:
    """Return the whole document, paragraph by paragraph, each cut where a statement begins or ends.

    Joined, the passages of a paragraph are its text, blanks at its ends left out; empty lines are no paragraphs. A
    quote that runs over the end of a paragraph is a passage in each.
    """
    text = pack.document
    ahead = len(text) - len(pack.body)
    spans: list[tuple[int, int, str | None]] = []
    at = 0
    for item in placed(pack):
        if item.start is None or item.end is None:
            continue
        start, end = item.start + ahead, item.end + ahead
        spans += [(at, start, None), (start, end, item.statement.id)]
        at = end
    spans.append((at, len(text), None))
    paragraphs: list[list[Passage]] = [[]]
    for start, end, statement in spans:
        first, *others = text[start:end].split("\n")
        paragraphs[-1] += [Passage(first, statement)] if first else []
        paragraphs += [[Passage(line, statement)] if line else [] for line in others]
    return tuple(filter(None, (tuple(_trimmed(paragraph)) for paragraph in paragraphs)))


def _trimmed(paragraph: list[Passage]) -> Iterator[Passage]:
    """Give the passages of a paragraph without the blanks at its ends; nothing for a blank one."""
    last = len(paragraph) - 1
    for at, passage in enumerate(paragraph):
        text = passage.text.lstrip() if at == 0 else passage.text
        text = text.rstrip() if at == last else text
        if text and (text.strip() or passage.statement or 0 < at < last):
            yield Passage(text, passage.statement)
