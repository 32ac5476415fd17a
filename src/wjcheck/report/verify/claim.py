"""What a report says of itself: by which program and pack, for which day, of which files, with which options.

Handed: the bytes of a report, JSON or a page, which are not trusted. Gives back: the claim, or the problem that says
why it cannot be had. Nothing a report says of verdicts is read here: they are judged anew.
"""

import re
from datetime import date
from html.parser import HTMLParser
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import StrictBool, ValidationError

from wjcheck.dataclass import dataclass
from wjcheck.engine.made import Made
from wjcheck.locale.message import Lang
from wjcheck.reading.problem import Problem
from wjcheck.report.html.page_data import BLOCK, PAGE_FORMAT
from wjcheck.report.stored import document_of, refused
from wjcheck.report.stored_filing import Part
from wjcheck.report.stored_options import StoredChoice, StoredOptions, StoredSource
from wjcheck.report.stored_snapshot import LARGEST
from wjcheck.report.stored_types import Day, Digest, FewNamed, FilePath, FirstOnly, Text
from wjcheck.report.verdict import FailOn

Form: TypeAlias = Literal["json", "html"]
Kind: TypeAlias = Literal["check", "review", "unit", "district"]
_LARGEST_PAGE = 64_000_000
"""More bytes than this of a page are not read: the page of 1,487 units takes 8 MB."""
_OPENING = f'<script type="application/json" id="{BLOCK}">'.encode()
_CLOSING = b"</script>"
_ALIKE = re.compile(rf"<script\b[^<>]*\b{BLOCK}\b".encode(), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a report says it was made of and with. `made` is None in the first stored results."""

    form: Form
    kind: Kind
    version: str
    lang: Lang
    masked: bool
    pack_id: str
    pack_digest: str
    as_of: date
    made: Made | None
    fail_on: FailOn
    filings: tuple[tuple[str, str], ...]
    """Path and digest of every filing, in their order."""

    @property
    def asked(self) -> Made:
        """With what it is to be made again: what the first stored results do not say is taken as usual."""
        return self.made or Made("check", tuple(path for path, _ in self.filings), self.fail_on)


class _Tool(Part):
    version: Text


class _Pack(Part):
    id: Text
    digest: Digest


class _Filing(Part):
    path: FilePath
    digest: Digest


class _Summary(Part):
    fail_on: FailOn


class _Report(Part):
    tool: _Tool
    lang: Literal["zh", "en"] = "zh"
    masked: StrictBool = False
    pack: _Pack
    as_of: Day
    options: StoredOptions | None = None
    filings: Annotated[tuple[_Filing, ...], FirstOnly]


class _Result(_Report):
    """The JSON of a check or a review."""

    district: Annotated[dict[Text, Any] | None, FewNamed] = None
    summary: _Summary


class _Page(_Report):
    """The data block of a page."""

    kind: Literal["check", "unit", "district"]


_PARTS: tuple[type[Part], ...] = (_Result, _Tool, _Pack, _Filing, _Summary, StoredOptions, StoredSource, StoredChoice)
_KEPT = frozenset({"format", *(name for part in _PARTS for name in part.model_fields)})
"""All else is not held in memory."""


def read_claim(path: str, raw: bytes) -> Claim | Problem:
    """Return what the report in `raw` says of itself, or what is wrong with it.

    Args:
        path: what the user calls the file.
        raw: its bytes: JSON as `report.stored` reads it, or a page.

    Returns:
        The claim, or a problem: W432 to W438 as for any stored result, W460 for a page that is none of a check or a
        review, or whose data are not there exactly once, W461 for a review that does not say with what it was made.
    """
    if not raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _of_result(path, raw)
    if len(raw) > _LARGEST_PAGE:
        return Problem("W432", values={"path": path, "limit": _LARGEST_PAGE})
    block = _block(raw)
    return Problem("W460", values={"path": path}) if block is None else _of_page(path, block)


def _of_result(path: str, raw: bytes) -> Claim | Problem:
    document = document_of(path, raw, LARGEST, _KEPT)
    if isinstance(document, Problem):
        return document
    try:
        found = _Result.model_validate(document)
    except ValidationError as error:
        return refused(path, error.errors(include_url=False)[0])
    kind: Kind = "check" if found.district is None else "review"
    return _claim(path, "json", kind, found, found.summary.fail_on)


def _of_page(path: str, block: bytes) -> Claim | Problem:
    document = document_of(path, block, _LARGEST_PAGE, known=PAGE_FORMAT)
    if isinstance(document, Problem):
        return document
    try:
        found = _Page.model_validate(document)
    except ValidationError as error:
        return refused(path, error.errors(include_url=False)[0])
    return _claim(path, "html", found.kind, found, "error")


def _claim(path: str, form: Form, kind: Kind, found: _Report, fail_on: FailOn) -> Claim | Problem:
    made = None if found.options is None else found.options.made
    if kind != "check" and (made is None or made.command != "review" or len(made.paths) != 1):
        return Problem("W461", values={"path": path})
    if (kind == "check" and made is not None and made.command != "check") or (
        kind == "unit" and len(found.filings) != 1
    ):
        return Problem("W461", values={"path": path})
    return Claim(
        form=form,
        kind=kind,
        version=found.tool.version,
        lang=found.lang,
        masked=found.masked,
        pack_id=found.pack.id,
        pack_digest=found.pack.digest,
        as_of=found.as_of,
        made=made,
        fail_on=fail_on if made is None else made.fail_on,
        filings=tuple((one.path, one.digest) for one in found.filings),
    )


class _Block(HTMLParser):
    """Takes the text of a script element, and notes whether anything else is there."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.text = ""
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element and its attributes."""
        self.tags.append(f"{tag} {dict(attrs)}")

    def handle_data(self, data: str) -> None:
        """Keep the text of the block."""
        self.text += data


def _block(raw: bytes) -> bytes | None:
    """Return the JSON of a page's data block; None unless there is exactly one, written as we write it.

    Only the block is handed to the parser of HTML, and only when nothing in it can make the parser look twice at the
    same place: a page is not trusted, and the parser of the standard library takes quadratic time for some.
    """
    if len(_ALIKE.findall(raw)) != 1:
        return None
    start = raw.find(_OPENING)
    end = raw.find(_CLOSING, start)
    if start < 0 or end < 0 or b"<" in raw[start + len(_OPENING) : end]:
        return None
    try:
        text = raw[start : end + len(_CLOSING)].decode("ascii")
    except UnicodeDecodeError:
        return None
    parser = _Block()
    parser.feed(text)
    parser.close()
    wanted = f"script { {'type': 'application/json', 'id': BLOCK} }"
    return parser.text.encode() if parser.tags == [wanted] else None
