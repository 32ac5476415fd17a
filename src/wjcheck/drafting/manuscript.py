"""The text of a filing as it stands in its file, and edits of it that leave everything else as it is.

Handed: the bytes of a UTF-8 file, and edits with the places that reading gives (lines and columns from 1, code points).
Gives back: the bytes with just those places changed: comments, order, blanks, line ends and byte order mark stay.
"""

import codecs
from collections import Counter
from collections.abc import Iterable

from wjcheck.dataclass import dataclass, replace
from wjcheck.pattern import late
from wjcheck.reading.problem import Span

_LINE_END = late(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """`text` instead of what stands at `span`; a span without length inserts. Line ends in `text` are `\\n`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A file's text with its own line ends, and whether it began with a byte order mark."""

    text: str
    marked: bool = False

    @classmethod
    def of(cls, raw: bytes) -> "Manuscript":
        """Take the bytes of a UTF-8 file. Raises UnicodeDecodeError for any other."""
        body = raw.removeprefix(codecs.BOM_UTF8)
        return cls(body.decode("utf-8"), marked=len(body) < len(raw))

    @property
    def line_end(self) -> str:
        """The line end most lines have; `\\n` where there is none."""
        counted = Counter(_LINE_END.findall(self.text)).most_common(1)
        return counted[0][0] if counted else "\n"

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines without their ends; the last is empty when the text ends with a line end."""
        return tuple(_LINE_END.split(self.text))

    def edited(self, edits: Iterable[Edit]) -> "Manuscript":
        """Return the text with all `edits` made at once. Raises ValueError when two of them overlap."""
        starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        line_end = self.line_end
        parts: list[str] = []
        done = 0
        for edit in sorted(edits):
            begin = _offset(edit.span.line, edit.span.column, starts)
            end = _offset(edit.span.end_line, edit.span.end_column, starts)
            if begin < done or not begin <= end <= len(self.text):
                raise ValueError(f"edits overlap or lie outside the text: {edit.span}")
            parts += (self.text[done:begin], edit.text.replace("\n", line_end))
            done = end
        return replace(self, text="".join((*parts, self.text[done:])))

    def encoded(self) -> bytes:
        """Return the bytes of the file."""
        return (codecs.BOM_UTF8 if self.marked else b"") + self.text.encode("utf-8")


def _offset(line: int, column: int, starts: list[int]) -> int:
    if not 1 <= line <= len(starts):
        raise ValueError(f"no line {line}")
    return starts[line - 1] + column - 1
