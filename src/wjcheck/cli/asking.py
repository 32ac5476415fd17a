"""Questions on a terminal.

Handed: a question, what the answer is if nothing is written, and how an answer is understood. Gives back: the answer,
asked again until it can be understood. Ctrl-C and the end of the input leave the program as everywhere.
"""

import sys
from collections.abc import Callable
from typing import TypeVar

from wjcheck.cli.telling import tell
from wjcheck.locale.message import Lang
from wjcheck.report.words import Words

T = TypeVar("T")


def on_terminal() -> bool:
    """Whether somebody can be asked: both input and output are a terminal."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def ask(key: str, default: str, understand: Callable[[str], T | None], again: str, lang: Lang) -> T:
    """Ask the question `key` until `understand` makes something of the answer; `again` says what is wanted.

    Raises KeyboardInterrupt at the end of the input too.
    """
    say = Words(lang).say
    shown = say("new.default", value=default) if default else ""
    question = say(key, default=shown)
    while True:
        tell(question, sys.stdout)
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            sys.stdout.write("\n")
            raise KeyboardInterrupt
        found = understand(line.strip() or default)
        if found is not None:
            return found
        tell(say(again) + "\n", sys.stdout)


def agreed(key: str, lang: Lang, **values: str) -> bool:
    """Ask a question that is answered by yes or no; anything but a clear yes is a no."""
    tell(Words(lang).say(key, **values), sys.stdout)
    sys.stdout.flush()
    return sys.stdin.readline().strip().casefold() in {"y", "yes", "是", "好", "ｙ"}
