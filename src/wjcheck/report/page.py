"""What every part of the text report is handed: the words, the width, and how much to show.

Gives back: the small lines that all parts are built of, so that they look alike.
"""

from collections.abc import Sequence
from functools import lru_cache

from wjcheck.dataclass import dataclass
from wjcheck.engine.result import FilingResult
from wjcheck.locale.message import Lang
from wjcheck.reading.problem import Span
from wjcheck.report.line import MOST_KEPT, Line, Piece, Style, width, wrap
from wjcheck.report.text_frame import frame
from wjcheck.report.words import Words

BLANK: Line = ()


@lru_cache(maxsize=256)
def led(name: str, lang: Lang) -> str:
    """Return the words that stand before an entry, the colon among them; the report has few such names."""
    return Words(lang).say("entry", name=name)


def _entry(name: str, text: str, style: Style, indent: int, columns: int, lang: Lang) -> Sequence[Line]:
    lead, blanks = led(name, lang), " " * indent
    return wrap((Piece(lead, "dim"), Piece(text, style)), columns, blanks, blanks + " " * width(lead))


_kept_entry = lru_cache(maxsize=4096)(_entry)
"""One filing after the other is told the law's words, what to do, and who is to do it."""


@dataclass(frozen=True, slots=True)
class Page:
    """The language, the columns to keep to, and whether passes are shown with their quotes.

    `excerpt`: the pack holds only part of its document, so what is quoted is the excerpt's.
    """

    words: Words
    columns: int
    verbose: bool = False
    excerpt: bool = False

    @property
    def quote_name(self) -> str:
        """The word that stands before a quote: the document's own text, or an excerpt's."""
        return self.words.say("quote.excerpt" if self.excerpt else "quote")

    def heading(self, text: str) -> Line:
        """Return a heading across the page."""
        left = max(self.columns - width(text) - 4, 2)
        return (Piece("── ", "dim"), Piece(text, "heading"), Piece(" " + "─" * left, "dim"))

    def entry(self, name: str, text: str, style: Style = "", indent: int = 4) -> list[Line]:
        """Return `name：text`, further lines set in under the text."""
        laid = _kept_entry if len(text) <= MOST_KEPT else _entry
        return [*laid(name, text, style, indent, self.columns, self.words.lang)]

    def paragraph(self, *pieces: Piece, indent: int = 2, hang: int = 2) -> list[Line]:
        """Return running text, further lines set in by `hang` more columns."""
        return wrap(pieces, self.columns, " " * indent, " " * (indent + hang))

    def place(self, filing: FilingResult, span: Span, label: str = "") -> list[Line]:
        """Return `file:line:column` on a line of its own, never broken, and the code frame under it."""
        lead = led(self.words.say("place"), self.words.lang)
        where = Piece(f"{self.words.file(filing)}:{span.line}:{span.column}", "place")
        tail = (Piece(f"  {label}", "dim"),) if label else ()
        room = min(max(self.columns - 12, 20), 100)
        return [(Piece("    "), Piece(lead, "dim"), where, *tail), *frame(filing.lines, span, room, " " * 6)]
