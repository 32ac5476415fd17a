"""Untrusted text made inert in Markdown: it shows as it was written and does nothing else.

Handed: any text. Gives back: Markdown for one line (a table cell, a list entry, a heading) that CommonMark and the
dialects of GitHub, GitLab and Gitee show as that text. Escaping is enough against the markup itself; references
(@name, #12, a commit, an address, :smile:) are looked for in the finished page, where an escape has left no trace.
What they could be made of therefore stands in a code span, in which none of the three looks for them.
"""

import re
from collections.abc import Callable, Mapping

from wjcheck.reading.visible import visible

# Not a dollar sign in any way that starts a formula: formulas are looked for before, in and after Markdown.
_DOLLAR = str.maketrans({"$": "＄"})

_MARKED = (
    r"\[\[+|\]\]+"  # page names of wikis
    r"|[{\[][+-]|[+-][}\]]"  # insertions and deletions
    r'|[%~^*&](?=")'  # milestones and labels with blanks in their names
    r"|\[(?=[A-Za-z_]+:)"  # [issue:12]
)
_SIGN = r"""[^\s`|()\[\]{}<>"',;\x80-\U0010ffff]"""
_PIECES = re.compile(f"(?P<marked>{_MARKED})|(?P<token>(?:(?!{_MARKED}){_SIGN})+)")
_REFERENCE = re.compile(
    r"@"
    r"|[#!%&~^][A-Za-z0-9_]"  # issues, merge requests, milestones, epics, labels, alerts
    r"|:[A-Za-z0-9_+-]+:"  # emoji by name
    r"|:/|[Ww][Ww][Ww]\.|\.[A-Za-z]{2}"  # addresses, and names of files
    r"|[0-9A-Fa-f]{7}"  # commits
    r"|[A-Za-z]{2}-[0-9]"  # GH-12, and keys of trackers
)
_AFTER = ".,:;!?"
_ESCAPED = str.maketrans(
    {sign: f"\\{sign}" for sign in "\\*_[]{}~#^="}
    | {"<": "&lt;", ">": "&gt;", "&": "&amp;", "|": "&#124;", "`": "&#96;"}
)
_FULL_WIDTH = {code: code - 0x21 + 0xFF01 for code in range(0x21, 0x7F)}
_ALIKE = {sign: _FULL_WIDTH[sign] for sign in _ESCAPED}
_BEGINS = re.compile(r"\s*(?:(?=[-+])|[0-9]+(?=[.)](?:\s|$)))")


def inert(text: str) -> str:
    """Return `text` as Markdown that shows it and does nothing; a dollar sign becomes its full-width form.

    References: GitHub Flavored Markdown 0.29; the reference filters of GitHub, GitLab and Gitee as documented.
    """
    told = _woven(text, _ESCAPED)
    # what would begin a list or draw a line
    begins = _BEGINS.match(told)
    return told if begins is None else f"{begins[0]}\\{told[begins.end() :]}"


def inert_and_plain(text: str) -> str:
    """Return `text` as it does nothing in Markdown and also reads well where nobody makes a page of it.

    What Markdown would take for markup is written with the full-width sign that looks like it, instead of an escape.
    """
    told = _woven(text, _ALIKE)
    begins = _BEGINS.match(told)
    if begins is None:
        return told
    at = begins.end()
    return told[:at] + told[at : at + 1].translate(_FULL_WIDTH) + told[at + 1 :]


def _woven(text: str, signs: Mapping[int, str | int]) -> str:
    """Return `text` with what could be a reference in code spans, and the signs of markup replaced in the rest."""
    pieces: list[tuple[bool, str]] = []
    for code, piece in _pieces(visible(text).strip().translate(_DOLLAR)):
        # two code spans side by side would be one with other ends
        if pieces and pieces[-1][0] is code:
            pieces[-1] = (code, pieces[-1][1] + piece)
        else:
            pieces.append((code, piece))
    return "".join(f"`{piece}`" if code else piece.translate(signs) for code, piece in pieces)


def literal(text: str) -> str:
    """Return `text`, the name of a file or a digest, as one code span; made inert otherwise where it cannot be one."""
    shown = visible(text).strip().translate(_DOLLAR)
    # two number signs and a bracket would be a command where the Markdown goes to a runner's log
    return inert(text) if not shown or set(shown) & {"`", "|"} or "##" in shown else f"`{shown}`"


def cut(text: str, most: int, more: Callable[[int], str]) -> str:
    """Return `text` made inert, in at most `most` signs of Markdown.

    Args:
        text: any text.
        most: the room there is, in signs; more than the sentence of `more` takes.
        more: gives the sentence that stands in the place of the rest, from the number of signs that are not shown.
    """
    text = visible(text).strip()
    # nothing gets shorter by being made inert
    if len(text) <= most and len(whole := inert(text)) <= most:
        return whole
    low, high = 0, min(len(text), most)
    while low < high:
        middle = (low + high + 1) // 2
        if len(_shortened(text, middle, more)) <= most:
            low = middle
        else:
            high = middle - 1
    return _shortened(text, low, more)


def _shortened(text: str, signs: int, more: Callable[[int], str]) -> str:
    return inert(text[:signs]) + inert(more(len(text) - signs))


def _pieces(text: str) -> list[tuple[bool, str]]:
    """Return the stretches of `text` in order, each with whether it has to stand in a code span."""
    found: list[tuple[bool, str]] = []
    at = 0
    for match in _PIECES.finditer(text):
        found.append((False, text[at : match.start()]))
        at = match.end()
        if match["marked"] is not None:
            found.append((True, match[0]))
        elif _REFERENCE.search(match[0]) is None:
            found.append((False, match[0]))
        else:
            code = match[0].rstrip(_AFTER)
            found += [(True, code), (False, match[0][len(code) :])]
    found.append((False, text[at:]))
    return [(code, piece) for code, piece in found if piece]
