"""A filing's keys and choices in the other language, and nothing else of the file.

Handed: the bytes of a filing and the language wanted. Gives back: the bytes with each key, each fixed choice, each
known value of an open choice and each 是 or 否 in that language, in its place. What has no counterpart of its own stays
as it is written, since a filing may be read in either language anyway: synonyms, other texts, words written with
escapes. So the way there and back gives the same bytes.
"""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.drafting.manuscript import Edit, Manuscript
from wjcheck.filing.editors import SCHEMA_FILES
from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form
from wjcheck.filing.load import load
from wjcheck.filing.translate import SEPARATOR
from wjcheck.locale.message import Lang
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Mark, Marks, Tree
from wjcheck.reading.visible import visible

_YES_NO: Mapping[str, str] = {"是": "yes", "否": "no"}
_SEPARATES = re.compile(r"[,\[\]{}]")
"""What a text in brackets may not hold unless it is in quotes."""
_LEFT = frozenset({"W201", "W202", "W203", "W204"})
"""The problems with keys that stay as they are: those the form does not have, and one under both its names."""
_DOUBLED = "W161"
_SHOWN = 40
_SCHEMA = re.compile(
    r"#\s+yaml-language-server\s*:\s*\$schema=(?P<path>(?:\S*[/\\])?)(?P<name>"
    + "|".join(map(re.escape, SCHEMA_FILES.values()))
    + r")\s*"
)


@dataclass(frozen=True, slots=True)
class Translated:
    """A filing in the language asked for.

    `keys` and `values` count what is written differently now; `left` are the problems with keys that stay as they are;
    `schema` is the schema its comment names for editors, as written there, and empty where there is no such comment.
    """

    raw: bytes
    keys: int
    values: int
    left: tuple[Problem, ...]
    schema: str


class NotTranslated(Exception):
    """A filing that cannot be translated: the problems that say why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems."""
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems


def translated(raw: bytes, to: Lang) -> Translated:
    """Return the filing `raw` with its keys and choices in the language `to`.

    Raises NotTranslated with the problems of a file that cannot be read, with W103 for one that is not UTF-8, and with
    W422 when the result would not be read as the same filing.
    """
    tree = read(raw)
    if tree.root is None or tree.marks is None or tree.source is None or tree.source.encoding != "utf-8":
        raise NotTranslated(tree.problems)
    walk = _Walk(tree, tree.source.lines, to)
    walk.group(filing_form(), tree.root, tree.marks)
    schema, edits = _schema(tree.source.lines[: tree.marks.line], to)
    new = Manuscript.of(raw).edited([*walk.edits, *edits]).encoded()
    before, after = load(tree), load(read(new))
    if before.data != after.data or _codes(before.tree, before.problems) != _codes(after.tree, after.problems):
        raise NotTranslated((Problem("W422"),))
    left = tuple(problem for problem in before.problems if problem.code in _LEFT)
    return Translated(new, walk.keys, walk.values, left, schema)


class _Walk:
    """One walk over the places of a file that the form knows; made for one file and thrown away after it."""

    def __init__(self, tree: Tree, lines: tuple[str, ...], to: Lang) -> None:
        self.lines = lines
        self.to = to
        self.edits: list[Edit] = []
        self.keys = 0
        self.values = 0
        self.doubled = {(p.values["first_line"], p.values["key"]) for p in tree.problems if p.code == _DOUBLED}

    def group(self, group: Group, node: Mapping[str, Any], marks: Marks) -> None:
        """Go through a mapping. Of a key written twice, under one name or under both, no name is changed."""
        assert isinstance(marks.parts, dict)
        times = Counter(key.en for name in node if (key := group.named.get(name)) is not None)
        for name, value in node.items():
            key = group.named.get(name)
            if key is None:
                continue
            mark, inner = marks.parts[name]
            if times[key.en] == 1 and (mark[0] + 1, visible(name, _SHOWN)) not in self.doubled:
                self.keys += self._put(mark, name, key.names.in_lang(self.to), marks.flow)
            self._value(key.holds, value, inner, marks.flow)

    def _value(self, holds: Holds, value: Any, mark: Marks | Mark, flow: bool) -> None:
        if isinstance(mark, Marks):
            if isinstance(holds, Group) and isinstance(value, dict):
                self.group(holds, value, mark)
            elif isinstance(holds, Many) and isinstance(value, list):
                assert isinstance(mark.parts, list)
                for item, at in zip(value, mark.parts, strict=True):
                    self._value(holds.each, item, at, mark.flow)
        elif isinstance(value, str):
            scalar = holds.each if isinstance(holds, Many) and holds.or_one else holds
            if isinstance(scalar, Scalar):
                words = _words(scalar, self.to)
                parts = value.split(SEPARATOR) if isinstance(holds, Many) else [value]
                self.values += self._put(mark, value, SEPARATOR.join(words.get(part, part) for part in parts), flow)

    def _put(self, mark: Mark, word: str, other: str, flow: bool) -> bool:
        """Write `other` instead of `word`, in the same quotes; say whether that could be and was needed."""
        line, column, end_line, end_column = mark
        written = self.lines[line][column:end_column] if line == end_line else ""
        quote = next((quote for quote in ("", '"', "'") if written == f"{quote}{word}{quote}"), None)
        if word == other or quote is None or (flow and not quote and _SEPARATES.search(other)):
            return False
        self.edits.append(Edit(Span(line + 1, column + 1, end_line + 1, end_column + 1), f"{quote}{other}{quote}"))
        return True


def _words(scalar: Scalar, to: Lang) -> Mapping[str, str]:
    """Return the words a value may be written in, each with its counterpart in the language `to`."""
    if scalar.choices is not None:
        return _turned(scalar.choices.english, to)
    return _turned(_YES_NO, to) if scalar.kind == "bool" else {}


def _turned(english: Mapping[str, str], to: Lang) -> Mapping[str, str]:
    return english if to == "en" else {en: zh for zh, en in english.items()}


def _schema(head: tuple[str, ...], to: Lang) -> tuple[str, list[Edit]]:
    """Find the comment above the first key that names a schema of ours for editors.

    Returns:
        The schema as it is to be named there for the language `to`, empty without such a comment, and the edit for it.
    """
    for number, line in enumerate(head, start=1):
        match = _SCHEMA.fullmatch(line)
        if match is not None:
            folder, (start, end) = line[match.start("path") : match.start("name")], match.span("name")
            edit = Edit(Span(number, start + 1, number, end + 1), SCHEMA_FILES[to])
            return folder + SCHEMA_FILES[to], [edit] if match["name"] != SCHEMA_FILES[to] else []
    return "", []


def _codes(tree: Tree, problems: tuple[Problem, ...]) -> Counter[str]:
    return Counter(problem.code for problem in (*tree.problems, *problems))
