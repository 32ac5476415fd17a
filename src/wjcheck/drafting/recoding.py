"""The text of a file that is in another encoding than UTF-8, where there is no doubt which.

Handed: raw bytes. Gives back: the text as it stands, line ends and all, and the encoding it was in; None where that is
not certain. A wrong guess would change names, so a guess is taken only when the bytes read as words of the form and
writing the text back gives the very same bytes.
"""

import codecs
import re
from functools import cache

from wjcheck.dataclass import dataclass
from wjcheck.drafting.manuscript import Manuscript
from wjcheck.filing.form import Group, Many, filing_form
from wjcheck.filing.nearness import plain
from wjcheck.pattern import late
from wjcheck.reading.discover import is_filing

_MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_GUESSES = (("gb18030", "GBK"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32-le", "UTF-32"))
_ENTRY = late(r"^[ \t\u3000]*(?:-[ ]+)?[{]?([^\s:：,{}]{2,12})[ ]*[:：]", re.MULTILINE)
_TOP_ENTRY = late(r"^[\t\u3000]?([^\s:：,{}#-][^\r\n:：,{}]{0,20})[:：]", re.MULTILINE)
_FEWEST_ON_TOP = 2
_FEWEST = 3
"""So many different names of entries have to be read before a guess is taken for certain."""


@dataclass(frozen=True, slots=True)
class Recoded:
    """A file's text, and the encoding it was in; empty for UTF-8."""

    manuscript: Manuscript
    encoding: str = ""


def recoded(raw: bytes) -> Recoded | None:
    """Return the text of a file; None when its bytes cannot be read with certainty."""
    for mark, codec, name in _MARKS:
        if raw.startswith(mark):
            text = _exactly(raw[len(mark) :], codec)
            return None if text is None else Recoded(Manuscript(text), name)
    try:
        manuscript = Manuscript.of(raw)
    except UnicodeDecodeError:
        return _guessed(raw)
    # UTF-16 of nothing but English is UTF-8 too, every other character a NUL
    return _guessed(raw) or Recoded(manuscript) if "\0" in manuscript.text else Recoded(manuscript)


def is_meant_as_filing(raw: bytes) -> bool:
    """Whether a file that somebody names is a filing, perhaps one whose first line is spoilt.

    Files that cannot be read as text are taken for filings: what is wrong with them is told all the same.
    """
    start = recoded(raw)
    if start is None or is_filing(raw):
        return True
    return len(_top_names() & {plain(name) for name in _TOP_ENTRY.findall(start.manuscript.text)}) >= _FEWEST_ON_TOP


def _guessed(raw: bytes) -> Recoded | None:
    for codec, name in _GUESSES:
        text = _exactly(raw, codec)
        if text is not None and "\0" not in text and _speaks_of_the_form(text):
            return Recoded(Manuscript(text), name)
    return None


def _exactly(body: bytes, codec: str) -> str | None:
    try:
        text = body.decode(codec)
        return text if text.encode(codec) == body else None
    except UnicodeError:
        return None


def _speaks_of_the_form(text: str) -> bool:
    """Whether the entries of `text` have the form's names; bytes read wrongly make other characters."""
    return len(_names() & set(_ENTRY.findall(text))) >= _FEWEST


@cache
def _top_names() -> frozenset[str]:
    return frozenset(plain(name) for name in filing_form().named)


@cache
def _names() -> frozenset[str]:
    return frozenset(_named(filing_form()))


def _named(group: Group) -> set[str]:
    names = set(group.named)
    for key in group.keys.values():
        inner = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(inner, Group):
            names |= _named(inner)
    return names
