"""The style sheet of the page in one language.

Handed: the words of a language. Gives back: the sheet with the names of the tables' columns in it, which stand before
each cell where there is no room for a table. They are words of the catalogue and nothing else.
"""

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from wjcheck.report.words import Words

_TEMPLATES = Path(__file__).parent / "templates"
_COLUMNS = {
    "issues": [
        "no",
        "clause",
        "quote",
        "found",
        "gap",
        "verdict",
        "responsible",
        "remedy",
        "due",
        "papers",
        "progress",
        "closed",
    ],
    "clauses": ["number", "quote", "basis", "result", "self", "review"],
    "unjudged": ["number", "quote", "reason"],
}
"""The columns of the tables that become cards on a narrow screen, by their keys in the catalogue."""


_INDEX_COLUMNS = {
    "common": ["number", "clause", "requirement", "units", "short", "unfiled", "bar"],
    "bodies": ["responsible", "number_of", "words", "calls"],
    "waivers": ["unit", "requirement", "reason", "approver", "from_to", "covers", "remarks"],
    "unread": ["file", "reason", "hint"],
}
"""The same of the district's page."""


@cache
def index_sheet(words: Words, *, excerpt: bool) -> str:
    """Return the style sheet of the district's page: that of a unit's page, and what only the district's has."""
    sheet = squeezed((_TEMPLATES / "index.css").read_text(encoding="utf-8"))
    labels = _labels(words, excerpt, _INDEX_COLUMNS)
    return style_sheet(words, excerpt=excerpt) + sheet + "@media screen and (max-width:68em){" + "".join(labels) + "}"


@cache
def style_sheet(words: Words, *, excerpt: bool) -> str:
    """Return the style sheet, comments and line ends left out; `excerpt` when what is quoted is not the original."""
    sheet = squeezed((_TEMPLATES / "page.css").read_text(encoding="utf-8"))
    return sheet + "@media screen and (max-width:68em){" + "".join(_labels(words, excerpt, _COLUMNS)) + "}"


def quote_column(words: Words, *, excerpt: bool) -> str:
    """Return what the column of the law's words is called: an excerpt is not the original."""
    return words.say("html.quote.excerpt" if excerpt else "html.quote")


def _labels(words: Words, excerpt: bool, tables: Mapping[str, Sequence[str]]) -> list[str]:
    names = {"quote": quote_column(words, excerpt=excerpt)}
    return [
        f"table.{table} tr>:nth-child({at})::before{{content:{_quoted(name)}}}"
        for table, columns in tables.items()
        for at, column in enumerate(columns, 1)
        for name in [names.get(column) or words.say(f"html.{column}")]
    ]


def _quoted(text: str) -> str:
    """Return a text as CSS quotes it; our own words hold neither quotes nor backslashes."""
    return json.dumps(text, ensure_ascii=False)


def squeezed(sheet: str) -> str:
    """Return a style sheet with comments and line ends left out."""
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    return re.sub(r"\s*([{};,])\s*", r"\1", re.sub(r"\s+", " ", sheet)).strip()
