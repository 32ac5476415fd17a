"""The template of the notices a district sends out: a .docx of the pack → fixed text with places for values.

Handed: the bytes of the file. Gives back: the template, or the problem with it. Fields are written {{单位}} or {{unit}}
(`notice_fields.json` has them all); the table row that has fields such as {{条款}} is repeated for every issue. What is
written out later is built anew from the parts that were looked at here and from nothing else.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Literal
from xml.etree.ElementTree import Element

from wjcheck.dataclass import dataclass
from wjcheck.locale.catalogue import ui_text
from wjcheck.pack.docx_archive import opened
from wjcheck.pack.docx_xml import A, NotSound, R, W, local, plain, refuse, w
from wjcheck.pack.notice_pieces import Block, Field, Piece, escaped
from wjcheck.reading.problem import Problem

Group = Literal["single", "listed", "kinds", "row"]

_FIELD = re.compile(r"\{\{([^{}]*)\}\}")
"""A field; the blanks around its name are taken off afterwards, for a pattern that does so tries them in every way."""
_PREFIX = {W: "w", R: "r", A: "a", "http://www.w3.org/XML/1998/namespace": "xml"}
_MARK = "\ue000"
"""Stands before and after a field's name in the tree; a template that holds it anywhere is refused."""


@dataclass(frozen=True, slots=True)
class TemplatePart:
    """One part of the notices: its kind, the id the text knows it by, and its pieces."""

    kind: str
    identifier: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class NoticeTemplate:
    """A template that may be used: the text first, then what it refers to."""

    parts: tuple[TemplatePart, ...]


_MOST_FIELDS = 120
"""Three times as many as a notice has a use for; what a template makes of a small value stays small."""

_MOST_RUNS = 2_000
"""Into how many runs a paragraph with fields may be cut."""


def notice_template(file: str, raw: bytes) -> NoticeTemplate | Problem:
    """Return the template in `raw`, the bytes of the pack's `file`.

    Returns:
        The template, or a problem: W348 for a file that may not or cannot be used, W349 for fields that are unknown,
        stand where they cannot be filled in, or are lacking.
    """
    try:
        archive = opened(raw)
        document = plain(archive.document, "word/document.xml")
        if local(document) != "document":
            raise refuse("no_document", "word/document.xml")
        trees = [("document", "", document)]
        for part in archive.parts:
            trees.append((part.kind, part.identifier, plain(part.raw, part.kind, A if part.kind == "theme" else W)))
        _check_references(document, {part.identifier for part in archive.parts})
        if _MARK.encode() in raw or any(_MARK in "".join(tree.itertext()) for _, _, tree in trees):
            raise refuse("xml", "U+E000")
        found = [name for kind, _, tree in trees for name in _fields(tree, within_rows=kind == "document")]
        if len(found) > _MOST_FIELDS:
            raise refuse("size", str(_MOST_FIELDS))
        for wanted in ("unit", "found"):
            if wanted not in found:
                raise _Astray("lacking", _fields_known()["row" if wanted == "found" else "single"][wanted][0])
        parts = tuple(TemplatePart(kind, identifier, _compiled(tree)) for kind, identifier, tree in trees)
    except _Astray as astray:
        what = ui_text(f"notice.refused.field.{astray.reason}")
        return Problem("W349", values={"file": file, "what": what, "name": astray.name})
    except NotSound as error:
        return Problem("W348", values={"file": file, "what": error.reason, "place": error.place[:80]})
    return NoticeTemplate(parts)


class _Astray(Exception):
    """A field that cannot be filled in: why, and its name as written."""

    def __init__(self, reason: str, name: str) -> None:
        super().__init__(name)
        self.reason = reason
        self.name = name


@cache
def _fields_known() -> Mapping[Group, Mapping[str, tuple[str, str]]]:
    loaded: Mapping[Group, Mapping[str, tuple[str, str]]] = json.loads(
        Path(__file__).with_name("notice_fields.json").read_text(encoding="utf-8")
    )
    return loaded


@cache
def _by_written_name() -> Mapping[str, tuple[Group, str]]:
    return {
        written: (group, name)
        for group, fields in _fields_known().items()
        for name, names in fields.items()
        for written in names
    }


def _check_references(document: Element, known: set[str]) -> None:
    for element in document.iter():
        reference = element.get(f"{{{R}}}id")
        if reference is not None and reference not in known:
            raise refuse("link", local(element))


def _fields(root: Element, *, within_rows: bool) -> Iterator[str]:
    """Give the names of all fields, and put a mark into the tree where each stands, whatever runs it is cut into."""
    rows = {id(paragraph) for row in root.iter(w("tr")) for paragraph in row.iter(w("p"))}
    for paragraph in root.iter(w("p")):
        texts = list(paragraph.iter(w("t")))
        whole = "".join(" ".join(_lines(text.text)) for text in texts)
        if "{{" not in whole and "}}" not in whole:
            continue
        if whole.count("{{") > _MOST_FIELDS:
            raise refuse("size", str(_MOST_FIELDS))
        if len(texts) > _MOST_RUNS:
            raise refuse("size", str(_MOST_RUNS))
        for written in map(str.strip, _FIELD.findall(whole)):
            if written not in _by_written_name():
                raise _Astray("unknown", written[:40])
            group, name = _by_written_name()[written]
            if group == "row" and not (within_rows and id(paragraph) in rows):
                raise _Astray("outside", written)
            yield name
        rest = _FIELD.sub("", whole)
        if "{{" in rest or "}}" in rest:
            raise _Astray("open", rest[max(rest.find("{{"), 0) :][:40])
        _mark(texts, whole)


def _mark(texts: list[Element], whole: str) -> None:
    """Put every field of a paragraph whole into the run in which it begins."""
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(" ".join(_lines(text.text)))
    ends = [*starts[1:], at]
    new = ["" for _ in texts]
    at = 0
    for field in [*_FIELD.finditer(whole), None]:
        stop = len(whole) if field is None else field.start()
        for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
            new[index] += whole[max(start, at) : max(min(end, stop), max(start, at))]
        if field is not None:
            index = next(i for i, end in enumerate(ends) if field.start() < end)
            new[index] += f"{_MARK}{_by_written_name()[field.group(1).strip()][1]}{_MARK}"
            at = field.end()
    for text, content in zip(texts, new, strict=True):
        text.text = content
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _lines(text: str | None) -> list[str]:
    return (text or "").replace("\r", "\n").split("\n")


def _compiled(root: Element) -> tuple[Piece, ...]:
    """Return the pieces of a part, its root declaring the namespaces."""
    repeated = _repeated_rows(root)
    tables = {id(table) for table in root.iter(w("tbl")) if any(id(row) in repeated for row in table.iter(w("tr")))}
    return tuple(_joined(_pieces(root, repeated, tables, top=True)))


def _repeated_rows(root: Element) -> set[int]:
    """Return the innermost rows that have fields of an issue."""
    names = set(_fields_known()["row"])
    having = [row for row in root.iter(w("tr")) if names & set(_marked(row))]
    return {id(row) for row in having if not any(other is not row and other in having for other in row.iter(w("tr")))}


def _marked(element: Element) -> list[str]:
    return "".join(text.text or "" for text in element.iter(w("t"))).split(_MARK)[1::2]


def _pieces(element: Element, repeated: set[int], tables: set[int], *, top: bool = False) -> Iterator[Piece]:
    inner = tuple(_joined(_tagged(element, repeated, tables, top=top)))
    if id(element) in repeated:
        yield Block("row", inner)
    elif id(element) in tables:
        yield Block("table", inner)
    else:
        yield from inner


def _tagged(element: Element, repeated: set[int], tables: set[int], *, top: bool) -> Iterator[Piece]:
    tag = _prefixed(element.tag)
    written = "".join(f' {_prefixed(key)}="{escaped(value)}"' for key, value in element.attrib.items())
    if top:
        written = "".join(f' xmlns:{prefix}="{space}"' for space, prefix in list(_PREFIX.items())[:3]) + written
    yield f"<{tag}{written}>"
    if local(element) in {"t", "instrText"} or (not len(element) and (element.text or "").strip()):
        for index, text in enumerate((element.text or "").split(_MARK)):
            yield Field(text) if index % 2 else escaped(text)
    for child in element:
        inner = _pieces(child, repeated, tables)
        droppable = local(element) == "body" and child.tag == w("p") and child.find(f".//{w('sectPr')}") is None
        fields = tuple(dict.fromkeys(_marked(child))) if droppable else ()
        if fields:
            yield Block("paragraph", tuple(inner), fields)
        else:
            yield from inner
    yield f"</{tag}>"


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Put texts that follow each other together."""
    text: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            text.append(piece)
            continue
        if text:
            yield "".join(text)
            text = []
        yield piece
    if text:
        yield "".join(text)


def _prefixed(name: str) -> str:
    space, _, called = name.rpartition("}")
    return f"{_PREFIX[space[1:]]}:{called}" if space else called
