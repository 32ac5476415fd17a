"""Places in a filing as an editor counts them.

Handed: the lines of the file and what the editor counts columns in (UTF-16 code units, unless both agreed on another
unit). Gives back: the editor's ranges for our spans, and our lines and columns for the editor's positions.
"""

from collections.abc import Sequence

from lsprotocol import types
from pygls.workspace import PositionCodec

from wjcheck.dataclass import dataclass
from wjcheck.reading.problem import Span


@dataclass(frozen=True, slots=True)
class Positions:
    """The lines of one file without their ends, and the unit an editor counts columns in."""

    lines: Sequence[str]
    codec: PositionCodec

    def range_of(self, span: Span) -> types.Range:
        """Return the editor's range for `span`; a span without length gets the character after it, to be seen."""
        if (span.line, span.column) >= (span.end_line, span.end_column):
            span = Span(span.line, span.column, span.line, span.column + 1)
        return self.exact(span)

    def exact(self, span: Span) -> types.Range:
        """Return the editor's range for `span` as it is: what an edit replaces."""
        return types.Range(self._client(span.line, span.column), self._client(span.end_line, span.end_column))

    def place_of(self, position: types.Position) -> tuple[int, int]:
        """Return the line and column, both from 1, of the editor's `position`."""
        if position.line >= len(self.lines):
            return max(len(self.lines), 1), 1
        units = 0
        for column, character in enumerate(self.lines[position.line], 1):
            units += self.codec.client_num_units(character)
            if units > position.character:
                return position.line + 1, column
        return position.line + 1, len(self.lines[position.line]) + 1

    def _client(self, line: int, column: int) -> types.Position:
        before = self.lines[line - 1][: column - 1] if 1 <= line <= len(self.lines) else ""
        return types.Position(line - 1, self.codec.client_num_units(before))
