"""Escapes in JSON for what nobody sees and for what a runner would obey; what is read from the text stays the same.

Handed: JSON. Gives back: JSON that any UTF-8 file can hold and any terminal show, or JSON in ASCII.
"""

import json
import re

from wjcheck.reading.obeyed import unobeyed_json
from wjcheck.reading.visible import hidden

_MANY = 20
"""From so many different characters on, one pass for all of them is cheaper than one for each."""


def escaped(text: str) -> str:
    """Return JSON `text` with escapes for all that is hidden in it and for what a runner would obey.

    Hidden is what `visible` would show: control, bidirectional, zero-width and private characters, lone surrogates. The
    line ends of JSON itself stay. What is read from the text is the same.
    """
    found = hidden(text.replace("\n", ""))
    if len(found) > _MANY:
        text = re.sub(f"[{re.escape(''.join(found))}]", _escape, text)
    else:
        for character in found:
            text = text.replace(character, json.dumps(character)[1:-1])
    return unobeyed_json(text)


def ascii_json(text: str) -> str:
    """Return JSON `text` with every character beyond ASCII escaped, for streams that are not UTF-8."""
    return re.sub(r"[^\x00-\x7f]", _escape, text)


def _escape(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]
