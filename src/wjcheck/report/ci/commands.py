"""Workflow commands as the runner of GitHub reads them from a log.

Handed: the name of a command, its properties and its message, all of which may hold anything. Gives back: one line that
the runner takes for exactly this command. Source: GitHub's reference of workflow commands and the rules of its runner,
actions/runner: `%`, carriage return and line feed are escaped in messages, in properties also `:` and `,`.
"""

from collections.abc import Mapping

from wjcheck.reading.obeyed import unobeyed
from wjcheck.reading.visible import visible

LONGEST_MESSAGE = 4096
"""Of a longer message the runner drops the rest; it counts UTF-16 units."""
LONGEST_TITLE = 255
_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def command(name: str, properties: Mapping[str, str], message: str) -> str:
    """Return a command as one line with its end; properties that are empty are left out.

    In a message, what could be a second command to a runner made after GitHub's (they look for the last `::` of a
    line, or for `##[`) is written with full-width signs.
    """
    told = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    quiet = unobeyed(message).replace("::", "：：")
    return f"::{name}{' ' if told else ''}{told}::{quiet.translate(_MESSAGE)}\n"


def cut(text: str, most: int = LONGEST_MESSAGE) -> str:
    """Return `text` in at most `most` UTF-16 units, ended by `…` where something is left out."""
    raw = text.encode("utf-16-le", "surrogatepass")
    if len(raw) <= 2 * most:
        return text
    return raw[: 2 * (most - 1)].decode("utf-16-le", "ignore") + "…"


def _property(value: str) -> str:
    """Return a value as a property; every control character but those that can be escaped is made visible.

    The runner drops `=` at the beginning of a value; before the name of a file `./` says the same.
    """
    shown = "".join(sign if sign in "\r\n" else visible(sign) for sign in value)
    return ("./" if shown.startswith("=") else "") + shown.translate(_PROPERTY)
