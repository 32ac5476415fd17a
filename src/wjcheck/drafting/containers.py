"""What kind of file the bytes of a spreadsheet are, and whether opening it is safe.

Handed: the bytes, whatever the file is called: offices rename freely, and web exports call anything .xls. Gives back:
the kind and, for a workbook that is a zip archive, its parts unpacked under a budget; or the problem that stands in the
way. The archive's own directory is not believed: each part is unpacked here, and counted, before a library sees it.
"""

import io
import zipfile
from collections.abc import Mapping
from typing import Literal

from wjcheck.dataclass import dataclass, field
from wjcheck.locale.message import Bilingual
from wjcheck.reading.archive_part import UNREADABLE, part_of
from wjcheck.reading.problem import Problem

MOST_BYTES = 20_000_000
MOST_UNPACKED = 100_000_000
MOST_PARTS = 2_000

Kind = Literal["xlsx", "ods", "xls", "text"]

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS: tuple[tuple[bytes, Bilingual], ...] = (
    (b"%PDF-", Bilingual("PDF 文件", "a PDF file")),
    (b"{\\rtf", Bilingual("RTF 文档", "an RTF document")),
    (b"\x89PNG", Bilingual("图片", "a picture")),
    (b"\xff\xd8\xff", Bilingual("图片", "a picture")),
    (b"Rar!", Bilingual("压缩包", "an archive")),
    (b"7z\xbc\xaf", Bilingual("压缩包", "an archive")),
)
_DOCUMENT = Bilingual("Word、WPS 文字或演示文稿", "a text document or presentation")
_ARCHIVE = Bilingual("压缩包或别的文档", "an archive or another document")
_BINARY = Bilingual("二进制工作簿（.xlsb）", "a binary workbook (.xlsb)")
_WEB_PAGE = Bilingual("网页或 XML（网上系统导出的“表格”常是这样）", "a web page or XML, as web systems export “tables”")
_UNKNOWN = Bilingual("别的文件，不是表格", "a file that is no spreadsheet")
_OFFICE_2003 = (b"<?xml", b"<html", b"<!doctype", b"<table", b"<meta", b"<style", b"<head", b"<body", b"<div")


@dataclass(frozen=True, slots=True)
class Container:
    """The kind of a spreadsheet file; for a zip archive its XML parts by their names."""

    kind: Kind
    parts: Mapping[str, bytes] = field(default_factory=dict, repr=False)


def recognised(raw: bytes) -> Container | Problem:
    """Return what the bytes are, or why they cannot be read as a spreadsheet."""
    if len(raw) > MOST_BYTES:
        return Problem("W501", values={"size": len(raw), "limit": MOST_BYTES})
    if not raw.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        return Problem("W502")
    if raw.startswith(_ZIP):
        return _archive(raw)
    if raw.startswith(_OLE):
        return _compound(raw)
    for magic, kind in _OTHERS:
        if raw.startswith(magic):
            return Problem("W503", values={"kind": kind})
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_OFFICE_2003):
        return Problem("W503", values={"kind": _WEB_PAGE})
    return Container("text")


def not_a_spreadsheet() -> Problem:
    """Return the problem with bytes that are no text either."""
    return Problem("W503", values={"kind": _UNKNOWN})


def _archive(raw: bytes) -> Container | Problem:
    parts = _unpacked(raw)
    if isinstance(parts, Problem):
        return parts
    if "xl/workbook.xml" in parts:
        return Container("xlsx", parts)
    if "xl/workbook.bin" in parts:
        return Problem("W503", values={"kind": _BINARY})
    if b"opendocument.spreadsheet" in parts.get("mimetype", b"") and "content.xml" in parts:
        if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
            return Problem("W504")
        return Container("ods", parts)
    document = any(name in parts for name in ("word/document.xml", "ppt/presentation.xml", "content.xml"))
    return Problem("W503", values={"kind": _DOCUMENT if document else _ARCHIVE})


def _unpacked(raw: bytes) -> Mapping[str, bytes] | Problem:
    """Unpack every part, never more than the budget; the sizes that the archive states are not relied on."""
    parts: dict[str, bytes] = {}
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = archive.infolist()
        if len(entries) > MOST_PARTS:
            return Problem("W505")
        for entry in entries:
            if entry.flag_bits & 1:
                return Problem("W504")
            body = part_of(raw, entry, left)
            left -= len(body)
            if left < 0:
                return Problem("W505")
            if entry.filename in parts:
                return Problem("W506")
            parts[entry.filename] = body
    except UNREADABLE:
        return Problem("W506")
    return parts


def _compound(raw: bytes) -> Container | Problem:
    """Tell old workbooks from encrypted new ones and from text documents by the names in the file's directory."""

    def holds(name: str) -> bool:
        return name.encode("utf-16-le") in raw

    if holds("EncryptedPackage"):
        return Problem("W504")
    if holds("Workbook") or holds("Book"):
        return Container("xls")
    return Problem("W503", values={"kind": _DOCUMENT if holds("WordDocument") or holds("PowerPoint") else _UNKNOWN})
