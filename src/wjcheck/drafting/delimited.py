"""Tables kept as text: .csv files as Excel, WPS and web systems write them.

Handed: bytes. Gives back: rows of texts, or the problem. Excel in China writes GB18030, WPS too, others UTF-8 with or
without a byte order mark or UTF-16; columns are parted by commas, TABs or semicolons.
"""

import codecs
import csv
import io

from wjcheck.drafting.containers import not_a_spreadsheet
from wjcheck.reading.problem import Problem

_SEPARATORS = ",\t;，"
_LOOKED_AT = 20
_LONGEST_FIELD = 100_000


def delimited(raw: bytes) -> tuple[tuple[str, ...], ...] | Problem:
    """Return the rows of a text table."""
    text = _decoded(raw)
    if text is None or "\0" in text:
        return not_a_spreadsheet()
    separator, text = _separator(text)
    csv.field_size_limit(_LONGEST_FIELD)
    try:
        return tuple(tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        return Problem("W506")


def _decoded(raw: bytes) -> str | None:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if raw.startswith(mark):
            try:
                return raw[len(mark) :].decode(encoding)
            except UnicodeDecodeError:
                return None
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _separator(text: str) -> tuple[str, str]:
    """Return what parts the columns, and the text without a line `sep=;` that says so."""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        return first.strip()[4], rest
    head = text.splitlines()[:_LOOKED_AT]
    counts = {char: max((line.count(char) for line in head), default=0) for char in _SEPARATORS}
    return max(_SEPARATORS, key=lambda char: (counts[char], -_SEPARATORS.index(char))), text
