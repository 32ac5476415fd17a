"""Recognise what the parsers let pass around the end of a value in quotes, in brackets or in block form.

Handed: the lines of the file and the marks of its values. Gives back: problems. YAML asks that a value which goes on
on the next line be indented there, and that a remark have a blank before it; the parsers in use ask neither. So a quote
that was never closed takes in the entries below it up to the next quote, and what is glued to a value's end is gone.
"""

from collections.abc import Iterator, Sequence

from wjcheck.locale.message import Figure
from wjcheck.pattern import late
from wjcheck.reading.privacy import shown
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Mark, Marks

GLUED = late(r"[\"'\]}]#|[|>][-+0-9]*#")
"""A number sign directly behind what may end a value, or behind the head of a block text."""

_BLOCK_HEAD = late(r"[|>][-+0-9]*#")
_CLOSERS = "]}"
_LONGEST_QUOTED = 60


def unindented(lines: Sequence[str], column: int, at: Marks | Mark) -> Problem | None:
    """Find the first line on which a value goes on without being indented.

    Args:
        lines: the lines of the file.
        column: the column, from 0, at which the block mapping or list begins that holds the value.
        at: the value's mark; values in quotes, `{…}` and `[…]` are looked at.

    Returns:
        W141 at the quote, which probably was to be closed before; W121 or W174 at the line; None if all are indented.
    """
    line, start, end = (at.line, at.column, at.end_line) if isinstance(at, Marks) else at[:3]
    sign = lines[line][start : start + 1]
    for number in range(line + 1, min(end + 1, len(lines))):
        text = lines[number].lstrip(" ")
        indent = len(lines[number]) - len(text)
        if indent > column or not text.strip() or (isinstance(at, Marks) and text[0] in "#" + _CLOSERS):
            continue
        if text[0] == "\t":
            return Problem("W121", span=_span(number, indent))
        if not isinstance(at, Marks):
            return Problem("W141", values={"quote": sign}, span=_span(line, start))
        values: dict[str, Figure] = {"sign": sign, "line": line + 1, "indent": indent, "blanks": column + 1}
        return Problem("W174", values=values, span=_span(number, indent))
    return None


def glued_remarks(lines: Sequence[str], marks: Marks) -> Iterator[Problem]:
    """Give a problem for each value at whose end a `#` is glued, so that what stands behind it was not read."""
    pending: list[Marks] = [marks]
    while pending:
        at = pending.pop()
        found = [mark for pair in at.parts.values() for mark in pair] if isinstance(at.parts, dict) else at.parts
        for mark in found:
            if isinstance(mark, Marks):
                pending.append(mark)
                if mark.flow:
                    yield from _behind(lines, mark.line, mark.column, mark.end_line, mark.end_column)
            elif mark[0] < len(lines) and _BLOCK_HEAD.match(lines[mark[0]], mark[1]):
                yield Problem("W146", span=_span(mark[0], mark[1]))
            elif mark[0] < len(lines) and lines[mark[0]][mark[1] : mark[1] + 1] in ('"', "'"):
                yield from _behind(lines, *mark)


def _behind(lines: Sequence[str], line: int, column: int, end_line: int, end: int) -> Iterator[Problem]:
    if end_line >= len(lines) or lines[end_line][end : end + 1] != "#":
        return
    whole = lines[line][column:] if line == end_line else ""
    quoted = f"'{shown(whole)}'" if whole and "'" not in whole and len(whole) <= _LONGEST_QUOTED else '"……"'
    values: dict[str, Figure] = {"sign": lines[end_line][end - 1 : end], "quoted": quoted}
    yield Problem("W143", values=values, span=_span(end_line, end))


def _span(line: int, column: int) -> Span:
    return Span(line + 1, column + 1, line + 1, column + 2)
