"""Styled lines as one text and back: to hand them to another process, or to keep them.

Handed: lines. Gives back: JSON; or the same lines.
"""

import json
from collections.abc import Iterable

from wjcheck.report.line import Line, Piece


def packed(lines: Iterable[Line]) -> str:
    """Return lines as JSON."""
    return json.dumps([[(piece.text, piece.style) for piece in line] for line in lines], ensure_ascii=False)


def unpacked(text: str) -> list[Line]:
    """Return the lines that `packed` made a text of."""
    return [tuple(Piece(text, style) for text, style in line) for line in json.loads(text)]
