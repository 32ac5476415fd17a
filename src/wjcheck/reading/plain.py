"""Read a plain file line by line, without a YAML parser; most filings are plain.

Handed: the text of a file and its lines. Gives back: the very tree that the full reader gives (`built.py`), or nothing
where that is not sure, and then the full reader is asked. Plain is a narrow part of YAML, each entry on a line:
`name: value`, `- value`, `- name: value`, and `name:` before something deeper or nothing. Values are bare, in quotes
without a backslash, or in brackets that close on their line. A file with a character that is not printed, an entry that
stands twice, or anything that may be a slip is not plain: whatever is told of a file is told by the full reader.
"""

from collections.abc import Sequence, Set
from typing import Any

from wjcheck.reading.plain_lines import Held, held
from wjcheck.reading.plain_places import PlainMarks
from wjcheck.reading.source import Source
from wjcheck.reading.tree import Budget, Tree


def plain_lines(source: Source, budget: Budget) -> tuple[Sequence[Held | None], Set[str]] | None:
    """Return what each line of a file holds whose lines are plain, and those not seen before; None of any other.

    Nor is it told of a file that may be large. Whether the lines belong together has still to be seen.
    """
    text = source.text
    if 2 * len(text) >= budget.nodes:  # no character stands for more than two
        most = 1 + 2 * text.count(":") + text.count(",") + text.count("-") + text.count("[")
        if most > budget.nodes:
            return None
    return held(source.lines)


def plain(source: Source, budget: Budget) -> Tree | None:
    """Return the tree of a plain file, of which nothing is to be told; None where it is not plain, or may be large."""
    lines = plain_lines(source, budget)
    return None if lines is None else joined(source, lines[0], budget)


def joined(source: Source, lines: Sequence[Held | None], budget: Budget) -> Tree | None:
    """Return the tree of a file whose lines are plain, `lines` saying what each holds; None where it is not plain."""
    root = values(lines, budget.depth)
    return None if root is None else Tree(source, root, (), PlainMarks.of_file(source.lines, lines))


def values(lines: Sequence[Held | None], deepest: int) -> dict[str, Any] | None:
    """Return the values that plain lines hold together; None where they do not, or go deeper than they may."""
    # The mapping or list that is being filled and the column it begins at; the name that waits for what is deeper, and
    # the mappings and lists around. Locals, since this loop is what reading a plain file costs.
    top: dict[str, Any] = {}
    column = -1
    container: Any = top
    waiting: str | None = ""
    stack: list[tuple[int, Any]] = []
    inner: Any
    for line in lines:
        if line is None:
            continue
        at, dash, name, opening, value, _, _ = line
        if waiting is not None:
            if at > column or (at == column and dash is not None):
                if len(stack) == deepest:
                    return None
                stack.append((column, container))
                container[waiting] = inner = {} if dash is None else []
                column, container = at, inner
            else:
                container[waiting] = None
            waiting = None
        if dash is None:
            while at < column or (at == column and type(container) is list):
                column, container = stack.pop()
            if at != column or name in container:
                return None
        else:
            while at < column:
                column, container = stack.pop()
            if at != column or type(container) is not list:
                return None
            # what is slipped into a list of single values among entries is told by the full reader
            if container and (type(container[0]) is str) is not (name is None and opening == 0):
                return None
            if name is not None:
                if len(stack) == deepest:
                    return None
                stack.append((column, container))
                inner = {}
                container.append(inner)
                column, container = at + dash, inner
        if opening:
            if opening < 0:
                waiting = name
                continue
            if opening > deepest - len(stack):
                return None
            value = value.copy() if opening == 1 else _copied(value)
        if name is not None:
            container[name] = value
        else:
            container.append(value)
    if waiting:
        container[waiting] = None
    root = top.get("")
    return root if type(root) is dict else None


def _copied(value: Any) -> Any:
    if type(value) is dict:
        return {name: _copied(inner) for name, inner in value.items()}
    return [_copied(inner) for inner in value] if type(value) is list else value
