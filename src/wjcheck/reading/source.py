"""Turn the bytes of a file into text, or say why that cannot be done.

Handed: raw bytes. Gives back: the text with its lines, and problems that name the encoding and the first bad place.
UTF-8 is the one encoding asked for. A byte order mark makes UTF-16 and UTF-32 certain, so such a file is reported and
read on; every other encoding is a guess, and a guess is reported and not read, since a wrong guess would change names.
"""

import codecs

from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Bilingual, Figure
from wjcheck.reading.problem import Problem, Span

_MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_OTHER_FILES = (
    (b"PK\x03\x04", Bilingual("Word、Excel、WPS 文档或压缩包", "a Word, Excel or WPS document or an archive")),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        Bilingual("旧版 Word、Excel 或 WPS 文档", "an old Word, Excel or WPS document"),
    ),
    (b"%PDF-", Bilingual("PDF 文件", "a PDF file")),
    (b"{\\rtf", Bilingual("RTF 文档", "an RTF document")),
    (b"<?xml", Bilingual("Word 或 Excel 另存的 XML 文件", "an XML file, perhaps saved by Word or Excel")),
    (b"<html", Bilingual("网页文件", "a web page")),
    (b"<!DOCTYPE", Bilingual("网页文件", "a web page")),
    (b"\x89PNG", Bilingual("图片", "a picture")),
    (b"\xff\xd8\xff", Bilingual("图片", "a picture")),
)
_DOUBTFUL = 0.5
"""A file that holds whole characters of UTF-8 is still in another encoding if fewer than this share are 汉字."""


@dataclass(frozen=True, slots=True)
class Source:
    """A decoded file: its text with every line end as `\\n`, its encoding, and its lines without their ends."""

    text: str
    encoding: str
    lines: tuple[str, ...]


def decode(raw: bytes) -> tuple[Source | None, tuple[Problem, ...]]:
    """Decode the bytes of one file.

    Args:
        raw: the whole file.

    Returns:
        The source, or None when no encoding is certain, and the problems found on the way (none for UTF-8, with or
        without a byte order mark).
    """
    for magic, kind in _OTHER_FILES:
        if raw.startswith(magic):
            return None, (Problem("W102", values={"kind": kind}, span=Span(1, 1, 1, 1)),)
    for mark, codec, name in _MARKS:
        if raw.startswith(mark):
            return _decode_marked(raw[len(mark) :], codec, name)
    body = raw.removeprefix(codecs.BOM_UTF8)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        if _looks_like_wide(body, 16):
            return None, (_wide(body),)
        return None, (_not_utf8(body, error),)
    if "\0" in text and _looks_like_wide(body, 3):
        return None, (_wide(body),)
    return _source(text, "utf-8"), ()


def _wide(body: bytes) -> Problem:
    # In UTF-32 every second pair of bytes is empty, in UTF-16 none is.
    name = "UTF-32" if body[:4096].count(0) * 2 > len(body[:4096]) else "UTF-16"
    return Problem("W104", values={"encoding": name, "line": 1, "column": 1}, span=Span(1, 1, 1, 2))


def _source(text: str, encoding: str) -> Source:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    return Source(text, encoding, tuple(lines))


def _decode_marked(body: bytes, codec: str, name: str) -> tuple[Source | None, tuple[Problem, ...]]:
    asked = Problem("W103", values={"encoding": name}, span=Span(1, 1, 1, 1))
    try:
        return _source(body.decode(codec), codec.removesuffix("-le").removesuffix("-be")), (asked,)
    except UnicodeDecodeError as error:
        before = body[: error.start].decode(codec, "replace")
        return None, (asked, _bad_place(before, body, error))


def _looks_like_wide(body: bytes, share: int) -> bool:
    """Tell whether `body` is UTF-16 or UTF-32 without a mark.

    Its line ends, blanks and colons then carry a NUL each, all on the same side; `share` says that one byte in how many
    must be such a NUL.
    """
    head = body[:4096]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return max(even, odd) * share > len(head) and (min(even, odd) * 8 < max(even, odd) or even + odd > len(head) // 3)


def _not_utf8(body: bytes, error: UnicodeDecodeError) -> Problem:
    before = body[: error.start].decode("utf-8")
    if error.reason == "unexpected end of data" and error.end == len(body) and not before.isascii():
        span = _place(before)
        return Problem("W106", values={"line": span.line, "column": span.column}, span=span)
    encoding = _guess(body) if before.isascii() or _share_in_utf8(body) < _DOUBTFUL else None
    if encoding is None:
        return _bad_place(before, body, error)
    # some 汉字 of GBK are by chance whole characters of UTF-8 too, and read as foreign letters
    span = _place(before[: next((at for at, c in enumerate(before) if not c.isascii()), len(before))])
    return Problem("W104", values={"encoding": encoding, "line": span.line, "column": span.column}, span=span)


def _guess(body: bytes) -> str | None:
    """Name the Chinese encoding that reads `body` as everyday 汉字, if one does."""
    for codec, name in (("gb2312", "GBK"), ("gb18030", "GBK/GB18030"), ("big5", "Big5")):
        try:
            foreign = [c for c in body.decode(codec) if c > "\x7f"]
        except UnicodeDecodeError:
            continue
        everyday = sum(1 for c in foreign if _is_everyday(c, codec))
        if everyday * 5 >= len(foreign) * 4:
            return name
    return None


def _share_in_utf8(body: bytes) -> float:
    """Return how much of what is not ASCII reads as everyday 汉字 in UTF-8: nearly all of it but for some damage."""
    foreign = [c for c in body.decode("utf-8", "replace") if c > "\x7f"]
    return sum(1 for c in foreign if _is_everyday(c, "gb2312")) / max(len(foreign), 1)


def _is_everyday(character: str, codec: str) -> bool:
    # The older national standards hold only characters in general use: 6,763 simplified, 5,401 common traditional.
    if codec == "big5":
        return character.encode("big5", "replace") < b"\xc9\x40"
    return len(character.encode("gb2312", "ignore")) == 2


def _bad_place(before: str, body: bytes, error: UnicodeDecodeError) -> Problem:
    span = _place(before)
    byte = body[error.start : error.start + 1].hex().upper()
    expected = error.encoding.upper().removesuffix("-LE").removesuffix("-BE")
    values: dict[str, Figure] = {"byte": byte, "expected": expected, "line": span.line, "column": span.column}
    return Problem("W105", values=values, span=span)


def _place(before: str) -> Span:
    before = before.replace("\r\n", "\n").replace("\r", "\n")
    line = before.count("\n") + 1
    column = len(before) - before.rfind("\n")
    return Span(line, column, line, column + 1)
