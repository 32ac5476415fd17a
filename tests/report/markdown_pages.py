"""Markdown as two real parsers read it: GitHub's own, and markdown-it, which also links bare names of hosts."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

import cmarkgfm.cmark
from markdown_it import MarkdownIt

_OPTIONS = cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE | cmarkgfm.cmark.Options.CMARK_OPT_FOOTNOTES
_MARKDOWN_IT = MarkdownIt("gfm-like", {"html": True, "linkify": True})

REFERENCES = re.compile(
    r"@[A-Za-z0-9]"  # a user, on all three
    r"|[#!%&~^][A-Za-z0-9_]"  # an issue, a merge request, a milestone, an epic, a label, an alert
    r'|[%~*^&]"|\[[A-Za-z_]+:'  # the same, written out
    r"|(?<![0-9A-Za-z])[0-9a-f]{7,40}(?![0-9A-Za-z])"  # a commit
    r"|[A-Za-z]{2,}-[0-9]"  # GH-12, PROJECT-12
    r"|:[A-Za-z0-9_+-]+:"  # an emoji
    r"|\[\[.*\]\]|\{\+|\[\+|\{-|\[-"  # a page of a wiki, what was added or removed
    r"|\$"  # a formula
    r"|://|www\."
)
"""What GitHub, GitLab and Gitee look for in the text of a finished page, outside code."""


@dataclass
class Page(HTMLParser):
    """A finished page: its tags and attributes, its text, the text outside code, and the cells of each row."""

    tags: list[str] = field(default_factory=list)
    attributes: set[str] = field(default_factory=set)
    text: str = ""
    stretches: list[str] = field(default_factory=lambda: [""])
    rows: list[int] = field(default_factory=list)
    _code: bool = False

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.stretches.append("")
        self._code = self._code or tag == "code"
        if tag == "tr":
            self.rows.append(0)
        if tag in ("td", "th"):
            self.rows[-1] += 1

    def handle_endtag(self, tag: str) -> None:
        self._code = self._code and tag != "code"
        self.stretches.append("")

    def handle_data(self, data: str) -> None:
        self.text += data
        if not self._code:
            self.stretches[-1] += data

    def handle_comment(self, data: str) -> None:
        self.tags.append(f"<!--{data}")

    def handle_decl(self, decl: str) -> None:
        self.tags.append(f"<!{decl}")

    def handle_pi(self, data: str) -> None:
        self.tags.append(f"<?{data}")

    @property
    def references(self) -> list[str]:
        """Everything in the text outside code that a platform would make something of."""
        return [found[0] for stretch in self.stretches for found in REFERENCES.finditer(stretch)]


def pages(markdown: str) -> tuple[Page, Page]:
    """Return `markdown` as both parsers read it."""
    extensions = ["table", "autolink", "strikethrough", "tasklist"]
    html = cmarkgfm.cmark.markdown_to_html_with_extensions(markdown, options=_OPTIONS, extensions=extensions)
    return _read(html), _read(_MARKDOWN_IT.render(markdown))


def _read(html: str) -> Page:
    page = Page()
    page.feed(html)
    page.close()
    return page
