"""Texts as XML 1.0 holds them.

Handed: any text, perhaps from a filing or a file's name. Gives back: text for an element or an attribute.
"""

import re

from wjcheck.reading.visible import code_point, visible

_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Everything that no XML document can hold, not even as a reference (XML 1.0, 2.2)."""
_REFERENCES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)


def attribute(name: str, value: str) -> str:
    """Return ` name="value"`; what is invisible in the value is made visible."""
    return f' {name}="{_possible(visible(value)).translate(_REFERENCES)}"'


def content(text: str) -> str:
    """Return `text` as the content of an element, its lines as they are; what is invisible is made visible."""
    lines = (_possible(visible(line)) for line in text.split("\n"))
    return "\n".join(line.translate(_REFERENCES) for line in lines)


def _possible(text: str) -> str:
    return _NO_CHARACTER.sub(lambda found: f"<{code_point(found[0])}>", text)
