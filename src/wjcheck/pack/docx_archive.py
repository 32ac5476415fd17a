"""The bytes of a .docx file → the parts of it that a template may have, and a problem for all else.

Handed: bytes from a pack, which nobody vouches for. Gives back: the XML parts by their names. The archive's own
directory is not believed: every part is unpacked here under a budget, and only kinds of parts that are text, styles or
numbering are taken. Macros, embedded objects, pictures, links and templates from elsewhere refuse the whole file.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from wjcheck.dataclass import dataclass
from wjcheck.pack.docx_xml import NotSound, parsed, refuse
from wjcheck.reading.archive_part import UNREADABLE, part_of

MOST_BYTES = 500_000
MOST_UNPACKED = 4_000_000
MOST_PARTS = 80

KEPT = frozenset({"styles", "numbering", "fontTable", "theme", "header", "footer", "footnotes", "endnotes"})
"""The kinds of parts a notice takes over from its template, beside the text itself."""
_DROPPED = frozenset(
    {"settings", "webSettings", "customXml", "customXmlProps", "core-properties", "extended-properties"}
    | {"custom-properties", "thumbnail", "stylesWithEffects", "people", "comments", "commentsExtended", "commentsIds"}
    | {"commentsExtensible", "glossaryDocument", "officeDocument"}
)
"""What Word and WPS add by themselves; it is not taken over, so it need not be refused."""
_ENDINGS = frozenset({"xml", "rels", "png", "jpg", "jpeg", "emf", "wmf"})
_DOCUMENT = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Part:
    """One part taken from a template: its kind, the id by which the text refers to it, and its XML as it stands."""

    kind: str
    identifier: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class Archive:
    """The parts of a template: the text itself, and what it refers to."""

    document: bytes
    parts: tuple[Part, ...]


def opened(raw: bytes) -> Archive:
    """Return the parts of a .docx file. Raises NotSound, which says what is wrong with it."""
    files = _unpacked(raw)
    for name in files:
        lowered = name.lower()
        ending = lowered.rpartition(".")[2]
        if "vba" in lowered or ending == "bin" or "activex" in lowered:
            raise refuse("macro", name)
        if "/embeddings/" in lowered:
            raise refuse("object", name)
        if ending not in _ENDINGS:
            raise refuse("part", name)
    if b"macroenabled" in files.get("[Content_Types].xml", b"").lower():
        raise refuse("macro", "[Content_Types].xml")
    related = {name: parsed(body, name) for name, body in files.items() if name.lower().endswith(".rels")}
    for name, tree in related.items():
        for one in tree:
            _look_at(one, name)
    if _DOCUMENT not in files:
        raise refuse("no_document", _DOCUMENT)
    parts = []
    for one in related.get("word/_rels/document.xml.rels", ()):
        kind = _kind(one)
        if kind not in KEPT:
            continue
        target = posixpath.normpath(posixpath.join("/word", one.get("Target", ""))).lstrip("/")
        if target not in files or not re.fullmatch(r"word/[\w./-]+\.xml", target):
            raise refuse("part", target)
        parts.append(Part(kind, one.get("Id", ""), files[target]))
    return Archive(files[_DOCUMENT], tuple(parts))


def _look_at(relation: Element, name: str) -> None:
    """Refuse a relation that leads out of the file, or to something a template has no use for."""
    target, kind = relation.get("Target", ""), _kind(relation)
    if relation.get("TargetMode", "Internal").lower() != "internal" or re.match(r"[a-zA-Z][\w+.-]*:|[\\/]{2}", target):
        raise refuse("outside", target or name)
    if kind in {"oleObject", "package", "control", "aFChunk", "subDocument"}:
        raise refuse("object", target)
    if kind not in KEPT | _DROPPED:
        raise refuse("picture" if kind == "image" else "part", target)


def _kind(relation: Element) -> str:
    return relation.get("Type", "").rpartition("/")[2]


def _unpacked(raw: bytes) -> Mapping[str, bytes]:
    """Unpack every part, never more than the budget; the sizes that the archive states are not relied on."""
    if len(raw) > MOST_BYTES:
        raise refuse("size", str(MOST_BYTES))
    files: dict[str, bytes] = {}
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = archive.infolist()
        if len(entries) > MOST_PARTS:
            raise refuse("size", str(MOST_UNPACKED))
        for entry in entries:
            if entry.is_dir():
                continue
            if entry.flag_bits & 1:
                raise refuse("archive", entry.filename)
            if entry.filename in files:
                raise refuse("archive", entry.filename)
            body = part_of(raw, entry, left)
            left -= len(body)
            if left < 0:
                raise refuse("size", str(MOST_UNPACKED))
            files[entry.filename] = body
    except UNREADABLE as error:
        if isinstance(error, NotSound):
            raise
        raise refuse("archive", "") from None
    return files
