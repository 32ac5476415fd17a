"""Where a command says a sentence on standard output or standard error.

Handed: a text that is safe to show, and the stream. It may end up in the log of a runner of continuous integration, and
the name of a file in it may be made to look like a command there: it is written so that none is found.
"""

from typing import TextIO

from wjcheck.reading.obeyed import unobeyed


def tell(text: str, stream: TextIO) -> None:
    """Write `text` to `stream`, with nothing in it that a runner obeys."""
    stream.write(unobeyed(text))
