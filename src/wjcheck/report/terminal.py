"""Colour for the text report on a terminal.

Handed: styled lines and a terminal. Writes them through rich, which knows what the terminal can show. A colour only
repeats what a word says, because red means good on some notice boards and nothing on a black-and-white print.
"""

from collections.abc import Iterable, Mapping
from typing import TextIO

from rich.console import Console
from rich.text import Text

from wjcheck.report.line import Line, Style

_COLOURS: Mapping[Style, str] = {
    "": "",
    "heading": "bold",
    "dim": "dim",
    "error": "bold red",
    "warning": "yellow",
    "info": "cyan",
    "review": "magenta",
    "good": "green",
    "place": "bold cyan",
}


def print_lines(lines: Iterable[Line], stream: TextIO) -> None:
    """Write `lines` to the terminal `stream` in colour; nothing in them is read as markup."""
    console = Console(file=stream, markup=False, emoji=False, highlight=False, soft_wrap=True)
    for line in lines:
        text = Text.assemble(*((piece.text, _COLOURS[piece.style]) for piece in line))
        text.rstrip()
        console.print(text)


def clear(stream: TextIO) -> None:
    """Empty the screen of the terminal `stream`; what has scrolled away stays, and a terminal that cannot is left."""
    Console(file=stream).clear()
