"""Words and entries of a filing as they stand in its lines.

Handed: the lines of a file and places in them. Gives back: the text that stands there and the lines an entry takes; and
whether a word is the name of an entry of the form.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from wjcheck.dataclass import dataclass
from wjcheck.filing.form import Group, Many, filing_form
from wjcheck.filing.nearness import plain
from wjcheck.reading.problem import Span


@dataclass(frozen=True, slots=True)
class Written:
    """A value of one line: its text without quotes, and where that text stands."""

    text: str
    span: Span
    quoted: bool

    def part(self, start: int, length: int) -> Span:
        """Return where a part of the text stands."""
        return Span(self.span.line, self.span.column + start, self.span.line, self.span.column + start + length)


def written_at(lines: Sequence[str], span: Span) -> Written | None:
    """Return what stands at `span`; None when it runs over several lines or holds escapes."""
    if span.line != span.end_line or not 1 <= span.line <= len(lines):
        return None
    text = lines[span.line - 1][span.column - 1 : span.end_column - 1]
    if text[:1] not in ("'", '"'):
        return None if text[:1] in ("|", ">") else Written(text, span, quoted=False)
    inner = text[1:-1]
    if len(text) < 2 or text[-1] != text[0] or text[0] in inner or "\\" in inner:
        return None
    return Written(inner, Span(span.line, span.column + 1, span.line, span.end_column - 1), quoted=True)


def entry_lines(lines: Sequence[str], line: int) -> tuple[int, int] | None:
    """Return the first line and the line after the last of the block entry whose key begins `line` (from 1).

    None when the key does not begin its line: it then stands in brackets or after a dash.
    """
    indent = _indent(lines[line - 1])
    if lines[line - 1][indent : indent + 1] in ("-", "{", "[", "?", ""):
        return None
    end = last = line
    while end < len(lines):
        text = lines[end]
        if (
            text.strip()
            and _indent(text) <= indent
            and not (text[indent:].startswith("- ") and _indent(text) == indent)
        ):
            break
        end += 1
        if text.strip() and not text.lstrip().startswith("#"):
            last = end
    return line, last + 1


def same_entry(lines: Sequence[str], first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two entries, each from its first line to the line after its last, hold the same text after their keys."""
    one, other = (list(_content(lines[start - 1 : end - 1])) for start, end in (first, second))
    return one == other


def is_form_name(word: str) -> bool:
    """Whether some entry of the form is called `word`, but for width, case and blanks."""
    return plain(word) in _names()


def _content(lines: Sequence[str]) -> Iterator[str]:
    base = _indent(lines[0])
    for number, line in enumerate(lines):
        if number == 0:
            yield line.partition(":")[2].strip()
        elif line.strip():
            yield line[base:].rstrip()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


@cache
def _names() -> frozenset[str]:
    return frozenset(plain(name) for name in _named(filing_form()))


def _named(group: Group) -> Iterator[str]:
    yield from group.named
    for key in group.keys.values():
        inner = key.holds.each if isinstance(key.holds, Many) else key.holds
        if isinstance(inner, Group):
            yield from _named(inner)
