"""What the Markdown report is built of: tables, lists and folded parts, each of which keeps to its room.

Handed: cells and entries that are Markdown already (`markdown_text.inert`, `cut`) and words of the program's own. Gives
back: lines.
"""

from collections.abc import Sequence
from html import escape

from wjcheck.report.markdown_text import cut, inert
from wjcheck.report.words import Words


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], words: Words, room: int) -> list[str]:
    """Return a table and an empty line; of rows for which there is no room it is said how many there are.

    Args:
        heads: the heads of the columns, plain text.
        rows: the cells of every row, Markdown; as many as there are heads.
        words: the language.
        room: how many signs the rows may take.
    """
    lines = [_row(list(map(inert, heads))), _row(["---"] * len(heads))]
    return [*lines, *_within(list(map(_row, rows)), words, room, ""), ""]


def entries(found: Sequence[str], words: Words, room: int) -> list[str]:
    """Return a list and an empty line; of entries for which there is no room it is said how many there are."""
    return [*_within([f"- {entry}" for entry in found], words, room, "- "), ""]


def folded(summary: str, lines: Sequence[str]) -> list[str]:
    """Return lines folded under `summary`, which is plain text of the program's own.

    The blank lines around are what makes GitHub, GitLab and Gitee read what is inside as Markdown.
    """
    return ["<details>", f"<summary>{escape(summary)}</summary>", "", *lines, "</details>", ""]


def shortened(text: str, most: int, words: Words) -> str:
    """Return `text` as Markdown of at most `most` signs; what is cut is counted."""
    return cut(text, most, lambda number: words.say("markdown.cut", number=number))


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _within(lines: Sequence[str], words: Words, room: int, lead: str) -> list[str]:
    kept: list[str] = []
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            break
        kept.append(line)
    if len(kept) == len(lines):
        return kept
    told = inert(words.say("markdown.more", number=len(lines) - len(kept)))
    return [*kept, f"{lead}{told}"] if lead else [*kept, "", told]
