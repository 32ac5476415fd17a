"""Short reports, made whole before they are shown: the ones for the keepers of a pack.

Handed: how to make the text and the plain values. Gives back: 0, or 3 when something could not be written.
"""

from collections.abc import Callable, Sequence
from typing import Any

from wjcheck.cli.delivering import Report, write
from wjcheck.cli.options import Output
from wjcheck.locale.message import Lang
from wjcheck.report.line import Line, Piece


def publish(
    outputs: Sequence[Output], text: Callable[[], str], values: Callable[[], dict[str, Any]], lang: Lang
) -> int:
    """Write each report asked for, the text to the screen when none is; 0, or 3 when one was not written."""

    def lines(_: int) -> Sequence[Line]:
        return tuple((Piece(line),) for line in text().splitlines())

    def json() -> str:
        from wjcheck.report.json import json_text

        return json_text(values())

    return write(Report(lines, {"json": json}), outputs or (Output("text"),), lang, 0)
