"""One XML part of a .docx file, read so that nothing in it can do anything, and brought down to plain text and form.

Handed: bytes. Gives back: a tree of elements of WordprocessingML (of DrawingML for a theme) alone, in which no field
but a page number is left and nothing refers to another file. What cannot be left out without changing the text refuses
the template.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Bilingual

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
XML = "http://www.w3.org/XML/1998/namespace"

_DEEPEST = 80
_MOST_ELEMENTS = 60_000
_EXTENSIONS = "http://schemas.microsoft.com/office/word/"
_MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_REFUSED = {
    "object": ("object", "control", "altChunk", "subDoc", "movie", "scriptAnchor", "contentPart"),
    "picture": ("pict", "drawing", "numPicBullet", "background"),
    "link": ("hyperlink", "smartTag", "customXml", "mailMerge", "attachedTemplate", "printerSettings"),
    "revision": ("ins", "del", "moveFrom", "moveTo", "delText", "delInstrText"),
}
_REASON_OF = {name: reason for reason, names in _REFUSED.items() for name in names}
_LEFT_OUT = frozenset(
    {"proofErr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference"}
    | {"permStart", "permEnd", "dataBinding", "rsids", "lastRenderedPageBreak"}
)
_PAGE_NUMBER = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?:\s+\\\*\s+\w+)*\s*", re.IGNORECASE)


class NotSound(ValueError):
    """A template that is not taken: why, in both languages, and where."""

    def __init__(self, reason: Bilingual, place: str) -> None:
        super().__init__(place)
        self.reason = reason
        self.place = place


def refuse(reason: str, place: str) -> NotSound:
    """Return the refusal with the reason `reason` of `ui-notice.json`; `place` is what it is about."""
    return NotSound(ui_text(f"notice.refused.{reason}"), place)


def parsed(raw: bytes, name: str) -> Element:
    """Return the tree of one part. Raises NotSound for what is no XML, has a document type, or is too deep or large."""
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    depth = number = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, number
        depth, number = depth + 1, number + 1
        if depth > _DEEPEST or number > _MOST_ELEMENTS:
            raise refuse("size", name)
        builder.start(_name(tag), {_name(key): value for key, value in attributes.items()})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_name(tag))

    def doctype(*_: object) -> None:
        raise refuse("xml", name)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(raw, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        if isinstance(error, NotSound):
            raise
        raise refuse("xml", name) from None
    return builder.close()


def plain(raw: bytes, name: str, space: str = W) -> Element:
    """Return one part with nothing but elements of the namespace `space`. Raises NotSound where that cannot be."""
    root = parsed(raw, name)
    if not root.tag.startswith(f"{{{space}}}"):
        raise refuse("no_document", name)
    _clean(root, name, space)
    _check_fields(root)
    return root


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def w(name: str) -> str:
    """Return the full name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


def _name(expanded: str) -> str:
    return "{" + expanded if "}" in expanded else expanded


def _clean(element: Element, name: str, space: str) -> None:
    kept = {}
    for key, value in element.attrib.items():
        if key.startswith(f"{{{R}}}"):
            if local(element) not in {"headerReference", "footerReference"} or key != f"{{{R}}}id":
                raise refuse("link", local(element))
            kept[key] = value
        elif key.startswith(f"{{{space}}}") or key == f"{{{XML}}}space" or (space == A and "}" not in key):
            kept[key] = value
    element.attrib.clear()
    element.attrib.update(kept)
    for child in list(element):
        if _goes(child, space):
            element.remove(child)
        else:
            _clean(child, name, space)


def _goes(child: Element, space: str) -> bool:
    """Whether an element may be left out; raises NotSound for one that may neither stay nor go."""
    called = local(child)
    if child.tag.startswith(f"{{{_EXTENSIONS}"):
        return True
    if child.tag.startswith(f"{{{_MARKUP}}}"):
        raise refuse("picture", called)
    if not child.tag.startswith(f"{{{space}}}"):
        raise refuse("part", called)
    if space == A:
        if called.startswith(("blip", "hlink")) and called not in {"hlink"}:
            raise refuse("picture", called)
        return called in {"extLst", "objectDefaults", "extraClrSchemeLst"}
    if called in _REASON_OF:
        raise refuse(_REASON_OF[called], called)
    return called in _LEFT_OUT


def _check_fields(root: Element) -> None:
    """Refuse every field but those that give a page number: others read files, ask, or run programs."""
    for code in _codes(root):
        if not _PAGE_NUMBER.fullmatch(code):
            raise refuse("field", " ".join(code.split())[:60])


def _codes(root: Element) -> Iterator[str]:
    code: list[str] | None = None
    in_result = False
    for element in root.iter():
        called = local(element)
        if called == "fldSimple":
            yield element.get(w("instr"), "")
        elif called == "fldChar":
            kind = element.get(w("fldCharType"), "")
            if kind == "begin":
                if code is not None:
                    raise refuse("field", "".join(code))
                code, in_result = [], False
            elif kind == "separate" and code is not None and not in_result:
                in_result = True
            elif kind == "end" and code is not None:
                yield "".join(code)
                code = None
            else:
                raise refuse("field", kind)
        elif called == "instrText":
            if code is None or in_result:
                raise refuse("field", element.text or "")
            code.append(element.text or "")
    if code is not None:
        raise refuse("field", "".join(code))
