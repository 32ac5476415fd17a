"""A filled template as the bytes of a .docx file, built anew: nothing of the template's own package is taken over.

Handed: a template and values. Gives back: bytes, the same for the same values on the same day.
"""

import io
import zipfile
from collections.abc import Sequence
from datetime import date

from wjcheck.pack.notice_pieces import Values, escaped, filled
from wjcheck.pack.notice_template import NoticeTemplate
from wjcheck.reading.visible import visible

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SETTINGS = (
    f'<w:settings xmlns:w="{_MAIN}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>'
    '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
)
_MOST_SHOWN = 4_000
"""The longest line a notice shows."""


def notice_bytes(template: NoticeTemplate, values: Values, rows: Sequence[Values], title: str, as_of: date) -> bytes:
    """Return one notice.

    Args:
        template: of the pack.
        values: of the fields outside the table.
        rows: of those in it, one mapping for each issue.
        title: what the file's properties call it.
        as_of: the day judged for, which every date in the file is.
    """
    parts: dict[str, str] = {}
    relations = [_relation("settings", "rIdSettings", "settings.xml")]
    overrides = [_override("word/settings.xml", f"{_WORD}settings+xml")]
    for number, part in enumerate(template.parts):
        name = "document.xml" if part.kind == "document" else f"{part.kind}{number}.xml"
        parts[f"word/{name}"] = filled(part.pieces, values, rows, _shown)
        main = "document.main" if part.kind == "document" else part.kind
        kind = "application/vnd.openxmlformats-officedocument.theme" if main == "theme" else f"{_WORD}{main}"
        overrides.append(_override(f"word/{name}", f"{kind}+xml"))
        if part.kind != "document":
            relations.append(_relation(part.kind, part.identifier, name))
    overrides.append(_override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
    top = [_relation("officeDocument", "rId1", "word/document.xml")]
    top.append(f'<Relationship Id="rId2" Type="{_RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/>')
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="application/vnd.'
        'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{''.join(overrides)}</Types>",
        "_rels/.rels": _relations(top),
        "docProps/core.xml": _core(title, as_of),
        "word/_rels/document.xml.rels": _relations(relations),
        "word/settings.xml": _SETTINGS,
        **parts,
    }
    return _packed(files, as_of)


def _packed(files: dict[str, str], as_of: date) -> bytes:
    """Return a zip archive that says nothing of the machine or the hour it was made."""
    held = io.BytesIO()
    day = (min(max(as_of.year, 1980), 2107), as_of.month, as_of.day, 0, 0, 0)
    with zipfile.ZipFile(held, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, day)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0
            archive.writestr(entry, _HEAD + text)
    return held.getvalue()


def _shown(line: str) -> str:
    return visible(line, _MOST_SHOWN)


def _core(title: str, as_of: date) -> str:
    day = f"{as_of.isoformat()}T00:00:00Z"
    return (
        f'<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(_shown(title))}</dc:title>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified></cp:coreProperties>'
    )


def _relations(relations: Sequence[str]) -> str:
    return f'<Relationships xmlns="{_RELATIONS}">{"".join(relations)}</Relationships>'


def _relation(kind: str, identifier: str, target: str) -> str:
    return f'<Relationship Id="{escaped(identifier)}" Type="{_OFFICE}/{kind}" Target="{target}"/>'


def _override(name: str, kind: str) -> str:
    return f'<Override PartName="/{name}" ContentType="{kind}"/>'
