"""Texts as XML 1.0 holds them.

Handed: any text, perhaps from a filing or a file's name. Gives back: text for an element or an attribute.
Every character that no XML document can hold, not even as a reference (XML 1.0, 2.2), is one that `visible` shows.
"""

from wjcheck.reading.obeyed import unobeyed_xml
from wjcheck.reading.visible import visible

_REFERENCES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)


def attribute(name: str, value: str) -> str:
    """Return ` name="value"`; what is invisible in the value is made visible."""
    return f' {name}="{unobeyed_xml(visible(value).translate(_REFERENCES))}"'


def content(text: str) -> str:
    """Return `text` as the content of an element, its lines as they are; what is invisible is made visible."""
    return "\n".join(unobeyed_xml(visible(line).translate(_REFERENCES)) for line in text.split("\n"))
