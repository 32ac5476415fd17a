"""Read any text, by a YAML parser, and say all that is to be said of it.

Handed: a decoded file. Gives back: always a `Tree`, never an exception; whatever is wrong with the characters or the
YAML is a `Problem` in it. It is imported where a file is not plain (`plain.py`) only.
"""

from itertools import islice
from typing import Any

from ruamel.yaml.error import YAMLError

from wjcheck.locale.message import Bilingual
from wjcheck.pattern import late
from wjcheck.reading.build import build
from wjcheck.reading.characters import behind_indent, take_out, without_blank_lines
from wjcheck.reading.continued import GLUED, glued_remarks
from wjcheck.reading.escapes import clean_escapes
from wjcheck.reading.events import events
from wjcheck.reading.gathering import EACH, Gathering
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.source import Source
from wjcheck.reading.syntax import explain
from wjcheck.reading.traps import CLOSE_SIGN, cut_values, examine, line_slips
from wjcheck.reading.tree import Budget, Mark, Marks, ParserName, Tree

# Directives can only stand before the document, among blank lines and comments.
_PROLOGUE = late(r"(?:(?:[ \t]*(?:#[^\n]*)?|%[^\n]*)\n)*(?:%[^\n]*)?")

_LIST = Bilingual("一个清单（以“-”开头）", "a list (beginning with “-”)")
_TEXT = Bilingual("一段文字", "a piece of text")


def read_fully(source: Source, parser: ParserName | None, budget: Budget, found: Gathering) -> Tree:
    """Read the text of one file.

    Args:
        source: the decoded file.
        parser: which YAML parser draws the events; by default the C one where it is installed.
        budget: how much the file may hold.
        found: the problems so far; takes the further ones.
    """
    text, character_problems = take_out(source.text)
    found.extend(character_problems)
    dirty = text is not source.text
    if dirty:
        text = behind_indent(text)
    text = _without_directives(without_blank_lines(text), found)
    try:
        built = build(events(text, parser), budget, found, dirty)
    except (YAMLError, ValueError, OverflowError, RecursionError) as error:
        # what a soft return has put on one line is not judged until it is parted
        soft = {problem.span.line for problem in found.all() if problem.code == "W116" and problem.span is not None}
        found.extend(p for p in explain(error, source.lines) if p.span is None or p.span.line not in soft)
        return Tree(source, None, found.all(source.lines))
    if built is None:
        if not found.any_error or not source.text.strip():
            found.add(Problem("W107", span=Span(1, 1, 1, 1)))
        return Tree(source, None, found.all(source.lines))
    return _finish(source, built[0], built[1], found)


def _finish(source: Source, value: Any, marks: Marks | Mark, found: Gathering) -> Tree:
    if not isinstance(value, dict) or not isinstance(marks, Marks):
        found.extend(_not_a_mapping(value, marks, source))
        return Tree(source, None, found.all(source.lines))
    usable = True
    if "\\" in source.text:
        found.extend(clean_escapes(value, marks, source.text))
    for problem, misread in examine(value, marks, source.lines, "?" in source.text):
        found.add(problem)
        usable = usable and not misread
    if CLOSE_SIGN.search(source.text) is not None:
        found.extend(cut_values(source.lines, marks))
    if "#" in source.text and GLUED.search(source.text) is not None:
        found.extend(glued_remarks(source.lines, marks))
    return Tree(source, value if usable else None, found.all(source.lines), marks)


def _not_a_mapping(value: Any, marks: Marks | Mark, source: Source) -> list[Problem]:
    line, column = (marks.line, marks.column) if isinstance(marks, Marks) else marks[:2]
    span = Span(line + 1, column + 1, line + 1, column + 2)
    if value is None:
        return [Problem("W107", span=span)]
    if isinstance(value, list):
        return [Problem("W157", values={"found": _LIST}, span=span)]
    slips = list(islice(line_slips(source.lines, 0, len(source.lines) - 1), 2 * EACH))
    return slips or [Problem("W157", values={"found": _TEXT}, span=span)]


def _without_directives(text: str, found: Gathering) -> str:
    """Report each directive and turn it into a comment, so that the rest can be read as if it were not there."""
    prologue = _PROLOGUE.match(text) if "%" in text else None
    if prologue is None or "%" not in prologue[0]:
        return text
    directives = (n for n, line in enumerate(prologue[0].split("\n"), start=1) if line.startswith("%"))
    found.extend(Problem("W155", span=Span(n, 1, n, 2)) for n in islice(directives, EACH + 1))
    return f"\n{prologue[0]}".replace("\n%", "\n#")[1:] + text[prologue.end() :]
