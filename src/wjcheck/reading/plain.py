"""Read a plain file line by line, without a YAML parser; most filings are plain.

Handed: the text of a file and its lines. Gives back: the very tree that the full reader gives (`built.py`), or nothing
where that is not sure, and then the full reader is asked. Plain is a narrow part of YAML, each entry on a line:
`name: value`, `- value`, `- name: value`, and `name:` before something deeper or nothing. Values are bare, in quotes
without a backslash, or in brackets that close on their line. A file with a character that is not printed, an entry that
stands twice, or anything that may be a slip is not plain: whatever is told of a file is told by the full reader.
"""

import re
from functools import lru_cache
from typing import Any, TypeAlias

from wjcheck.reading.plain_brackets import ODD, SIGNS, BracketMarks, bracketed
from wjcheck.reading.signs import CLOSING, OPENERS
from wjcheck.reading.source import Source
from wjcheck.reading.tree import Budget, Mark, Marks, Tree
from wjcheck.reading.visible import is_all_seen

# no part of it goes back over what another has taken, so that the longest line takes no more than its length
_INSIDE = rf"[^{SIGNS}\"':]"
_LINE = re.compile(
    r"( *+)(?:(?:(?<= )#.*|#(?!.* #+[^ #]).*)?$|(- ++)?+(?:(\w[^:：#]{0,99}+)(?<! ):(?= |$))?+ *+"
    r"(?:"
    r"([^\s\-?:,\[\]{}#&*!|>'\"%@`][^:#]*+(?::(?! |$)[^:#]*+)*+)"  # bare, with the blanks behind it
    r"|(\"[^\"\\]*+\"|'[^']*+')"
    rf"|([\[{{]{_INSIDE}*+(?::(?= ){_INSIDE}*+)*+)"
    rf"|([\[{{](?:{_INSIDE}|:(?= )|\"[^\"\\]*+\"|'[^'\\]*+')*+)"
    r")? *+(?:(?<= )#++(?: .*)?)?$)"  # a remark close to its sign may be part of the value: that is not plain
)
_DASHED, _NAMED, _BARE, _QUOTED = 2, 3, 4, 5
"""What a line holds last: more than `_QUOTED` are brackets, less than `_DASHED` is nothing but perhaps a remark."""
_NOTHING = r"(?:~|[nN]ull|NULL) *(?:[,:\]}#\n]|$)"


def plain(source: Source, budget: Budget) -> Tree | None:
    """Return the tree of a plain file, of which nothing is to be told; None where it is not plain, or may be large."""
    text = source.text
    most = 1 + 2 * text.count(":") + text.count(",") + text.count("-") + text.count("[")
    if most > budget.nodes or not is_all_seen(text.replace("\n", "")):
        return None
    if ("~" in text or "null" in text or "Null" in text or "NULL" in text) and re.search(_NOTHING, text):
        return None
    found = _read(source.lines, ODD.search(text) is not None, budget.depth)
    return None if found is None else Tree(source, found[0], (), found[1])


_Held: TypeAlias = tuple[int | None, int, str | None, str | None, str, int, int]


def _holds(line: str) -> _Held | None:
    """Return what a line holds last, its column, dash and name, and its value with where that stands; None for an odd
    line.
    """
    match = _LINE.match(line)
    if match is None:
        return None
    kind = match.lastindex
    blanks, dash, name, bare, quoted, brackets, quoting = match.groups()
    text = (bare or quoted or brackets or quoting or "").rstrip(" ")
    begins = match.start(kind or 0)
    return kind, len(blanks), dash, name, text, begins, begins + len(text)


_held = lru_cache(maxsize=8192)(_holds)
"""The same for lines that are known: filings have most of theirs in common."""
_SHORT = 100
"""The lines that are kept are shorter than this, so that the longest ones do not fill the memory."""


def _read(lines: tuple[str, ...], odd: bool, deepest: int) -> tuple[dict[str, Any], Marks] | None:
    # The mapping or list that is being filled, the column it begins at, the places of its parts; the name that waits
    # for what is deeper, and the mappings and lists around. Locals, since this loop is what reading a plain file costs.
    top: dict[str, Any] = {}
    places: dict[str, tuple[Mark, Marks]] = {}
    column = -1
    container: Any = top
    parts: Any = places
    waiting: str | None = ""
    name_mark: Mark = (0, 0, 0, 0)
    stack: list[tuple[int, Any, Any]] = []
    # The values in brackets, read together at the end, and where each belongs.
    texts: list[str] = []
    targets: list[tuple[Any, int | str]] = []
    value: Any
    mark: Any
    for number, line in enumerate(lines):
        held = _held(line) if len(line) < _SHORT else _holds(line)
        if held is None:
            return None
        kind, at, dash, name, text, begins, ends = held
        if kind == 1:
            continue
        if waiting is not None:
            if at > column or (at == column and dash is not None):
                if len(stack) == deepest:
                    return None
                stack.append((column, container, parts))
                value, mark = ({}, Marks(number, at, False, {})) if dash is None else ([], Marks(number, at, False, []))
                container[waiting], parts[waiting] = value, (name_mark, mark)
                column, container, parts = at, value, mark.parts
            else:
                container[waiting], parts[waiting] = None, (name_mark, name_mark[2:] * 2)
            waiting = None
        if dash is None:
            while at < column or (at == column and type(container) is list):
                column, container, parts = stack.pop()
            if at != column or name is None or name in container:
                return None
        else:
            while at < column:
                column, container, parts = stack.pop()
            if at != column or type(container) is not list:
                return None
            if name is not None:
                if len(stack) == deepest or (parts and type(parts[0]) is tuple):
                    return None
                stack.append((column, container, parts))
                at += len(dash)
                value, mark = {}, Marks(number, at, False, {})
                container.append(value)
                parts.append(mark)
                column, container, parts = at, value, mark.parts
        if name is not None:
            name_mark = (number, at, number, at + len(name))
            if kind == _NAMED:
                waiting = name
                continue
        if kind == _BARE:
            value = text
            if odd and value[0] in OPENERS and value[-1] in CLOSING:
                return None
            mark = (number, begins, number, ends)
        elif kind == _QUOTED:
            value = text[1:-1]
            mark = (number, begins, number, ends)
        elif kind == _DASHED:
            return None
        else:
            if len(text) > deepest and text.count("[") + text.count("{") > deepest - len(stack):
                return None
            value = None
            texts.append(text)
            targets.append((container, len(parts) if name is None else name))
            mark = BracketMarks(number, begins, text)
        if name is not None:
            container[name] = value
            parts[name] = (name_mark, mark)
        else:
            # what is slipped into a list of single values among entries is told by the full reader
            if parts and (type(parts[0]) is tuple) is not (type(mark) is tuple):
                return None
            container.append(value)
            parts.append(mark)
    if waiting:
        container[waiting], parts[waiting] = None, (name_mark, name_mark[2:] * 2)
    if texts:
        if (values := bracketed(texts, odd)) is None:
            return None
        for (container, place), value in zip(targets, values, strict=True):
            container[place] = value
    root = top.get("")
    return (root, places[""][1]) if type(root) is dict else None
