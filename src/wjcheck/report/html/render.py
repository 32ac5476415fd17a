"""One self-contained page of HTML from a result.

Handed: a result and a language. Gives back: the page as text, the same for the same result. Everything that is not the
program's own is escaped by the templates; the Content-Security-Policy lets no script or style run but these two blocks.
"""

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from wjcheck.engine.result import Result
from wjcheck.locale.message import Lang
from wjcheck.reading.visible import visible
from wjcheck.report.html.page_data import result_data
from wjcheck.report.html.style import quote_column, style_sheet
from wjcheck.report.html.view import view
from wjcheck.report.words import Words

_TEMPLATES = Path(__file__).parent / "templates"
_MOST_LINKED = 12
"""Of more filings than this the contents name only the table of all."""
_LANGUAGES = {"zh": "zh-CN", "en": "en"}


def render_html(result: Result, lang: Lang, index: str = "") -> str:
    """Return the report as one page of HTML that needs nothing beside itself, ended by a line end.

    Args:
        result: the run to show; names are masked by whoever hands it in (`report.masking`).
        lang: the language of everything but the law's own words and the filing's.
        index: where the page of the whole district is, seen from this one; none when empty.
    """
    words = Words(lang)
    excerpt = result.pack.excerpt is not None
    style, script = style_sheet(words, excerpt=excerpt), asset("page.js")
    titles = result.pack.clauses
    return drawn(
        "page.html.j2",
        words,
        style,
        script,
        view=view(result, words),
        single=len(result.filings) == 1,
        quote_name=quote_column(words, excerpt=excerpt),
        law_name=words.say("html.law.excerpt" if excerpt else "html.law"),
        most_linked=_MOST_LINKED,
        clause_title=lambda clause: visible(titles[clause].in_lang(lang)) if clause in titles else "",
        index=index,
        data=result_data(result, lang),
    )


def drawn(template: str, words: Words, style: str, script: str, data: str = "", **values: Any) -> str:
    """Return a page drawn by `template`, which obeys no style and no script but these two.

    Args:
        template: the file's name.
        words: those the page is written in.
        style: the style sheet, our own text.
        script: the script, our own text.
        data: the page's data block (`page_data`), where it has one.
        values: what the template shows; it escapes all of it.
    """
    return (
        _environment()
        .get_template(template)
        .render(
            values,
            say=words.say,
            lang=_LANGUAGES[words.lang],
            zh="" if words.lang == "zh" else Markup(' lang="zh-CN"'),
            here="" if words.lang == "zh" else Markup(' lang="en"'),
            policy=_policy(style, script),
            style=Markup(style),
            script=Markup(script),
            data=Markup(data),
        )
    )


def _policy(style: str, script: str) -> str:
    """Return the page's Content-Security-Policy (CSP level 3): nothing loads, and only the two blocks are obeyed."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )


def _hash(block: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(block.encode()).digest()).decode()}'"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


@cache
def asset(name: str) -> str:
    """Return the text of a file beside the templates."""
    return (_TEMPLATES / name).read_text(encoding="utf-8").strip()
