"""The shipped template of the notices, taken apart, changed, and put together again."""

import io
import zipfile
from collections.abc import Callable

from wjcheck.pack.load import default_pack

Change = Callable[[dict[str, bytes]], None]
DOCUMENT = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def shipped(name: str = "notice.docx") -> bytes:
    return (default_pack() / name).read_bytes()


def unpacked(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return held.getvalue()


def changed(change: Change) -> bytes:
    files = unpacked(shipped())
    change(files)
    return packed(files)


def body(xml: str) -> Change:
    """Put XML at the beginning of the text."""
    return replaced(DOCUMENT, "<w:body>", f"<w:body>{xml}")


def replaced(name: str, old: str, new: str) -> Change:
    def change(files: dict[str, bytes]) -> None:
        text = files[name].decode()
        assert old in text
        files[name] = text.replace(old, new, 1).encode()

    return change


def relation(kind: str, target: str, mode: str = "", name: str = RELATIONS) -> Change:
    """Add a relation; a file of relations that is not there yet is made."""

    def change(files: dict[str, bytes]) -> None:
        empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        outside = f' TargetMode="{mode}"' if mode else ""
        added = f'<Relationship Id="rIdX" Type="{_OFFICE}/{kind}" Target="{target}"{outside}/></Relationships>'
        files[name] = files.get(name, empty).replace(b"</Relationships>", added.encode())

    return change


def added(name: str, content: bytes) -> Change:
    def change(files: dict[str, bytes]) -> None:
        files[name] = content

    return change


def field(code: str) -> str:
    """A field as Word writes it, its code cut into two runs."""
    half = len(code) // 2

    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    def part(text: str) -> str:
        return f"<w:r><w:instrText>{text}</w:instrText></w:r>"

    shown = "<w:r><w:t>1</w:t></w:r>"
    code_runs = part(code[:half]) + part(code[half:])
    return f"<w:p>{mark('begin')}{code_runs}{mark('separate')}{shown}{mark('end')}</w:p>"
