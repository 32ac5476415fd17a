"""Where a command says a sentence on standard output or standard error.

Handed: a text that is safe to show, and the stream. It may end up in the log of a runner of continuous integration, and
the name of a file in it may be made to look like a command there: it is written so that none is found.
"""

import sys
from typing import TextIO

from wjcheck.reading.obeyed import unobeyed


def tell(text: str, stream: TextIO | None) -> None:
    """Write `text` to `stream`, with nothing in it that a runner obeys.

    Where standard error is closed or takes nothing, nobody reads what is said there: the exit status still tells.
    """
    try:
        if stream is not None:
            stream.write(unobeyed(text))
            if stream is sys.stderr:
                stream.flush()
    except OSError:
        if stream is not sys.stderr:
            raise
