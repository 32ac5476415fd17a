"""Resolves logical paths to places in the file and to words for people.

Handed: the tree, the data made from it, and a logical path. Gives back: the nearest place that is in the file with the
stretch of text to show for it, or the path in the words of the form with list positions counted from 1.
"""

from typing import Any, TypeAlias

from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form
from wjcheck.filing.paths import Steps, format_path, parse_path
from wjcheck.filing.translate import PLACE, is_blank, split
from wjcheck.locale.message import Bilingual
from wjcheck.reading.plain_places import PlainMarks
from wjcheck.reading.problem import Span
from wjcheck.reading.tree import Mark, Marks, Tree, first_of

Found: TypeAlias = tuple[Mark | None, Marks | Mark]
"""Where a value stands, and its key where it has one."""


def locate(tree: Tree, path: str, form: Group | None = None) -> tuple[str, Span, bool]:
    """Return the nearest existing part of the logical `path`, its span, and whether it is `path` itself.

    `form` is the form the file was read by, where it is not a filing.

    The span of an entry runs from its key to the end of a single value, and covers the key alone before a collection,
    so that a caret stays short. That of a mapping in a list is its first entry's; that of a single value in a list the
    value's own. A path that cannot be understood is answered with the beginning of the file.
    """
    steps = _steps(path)
    if steps is None:
        return "", tree.nearest(())[1], False
    reached, found = _follow(tree, steps, form)
    return format_path(steps[:reached]), _span(tree, found), reached == len(steps)


def entries(tree: Tree, name: str, form: Group) -> list[Span]:
    """Return for each entry of the list `name` what `locate` gives as its span: all of them in one walk.

    There are none where the file has no such list, or something else in its place.
    """
    key = form.keys[name]
    found = None if tree.marks is None else tree.marks.first(key.zh, key.en)
    marks = None if found is None else found[1][1]
    parts = marks.parts if isinstance(marks, Marks) else None
    return [_span(tree, (None, mark)) for mark in parts] if isinstance(parts, list) else []


def placed(tree: Tree, path: str) -> tuple[tuple[str, Span, bool], int]:
    """Return what `locate` does, and the line, from 1, on which all of what stands at `path` ends.

    Of what is absent, that line is its span's last.
    """
    steps = _steps(path)
    if steps is None:
        return locate(tree, path), 1
    reached, found = _follow(tree, steps)
    exact = reached == len(steps)
    span = _span(tree, found)
    last = tree.stretch(found[1]).end_line if found is not None and exact else 0
    return (format_path(steps[:reached]), span, exact), max(span.end_line, last)


def label(data: dict[str, Any], path: str) -> Bilingual:
    """Return the logical `path` in words: 安监局.人员[第4项 张三].编制, bureau.staff[no. 4: 张三].establishment."""
    steps = _steps(path)
    if steps is None:
        return Bilingual(path, path)
    zh: list[str] = []
    en: list[str] = []
    holds: Holds | None = filing_form()
    node: Any = data
    for at, step in enumerate(steps):
        if isinstance(step, int):
            holds = holds.each if isinstance(holds, Many) else None
            node = _element(node, step, format_path(steps[: at + 1]))
            name = node.get("name") if isinstance(node, dict) else None
            named = isinstance(name, str)
            zh.append(f"[第{step + 1}项 {name}]" if named else f"[第{step + 1}项]")
            en.append(f"[no. {step + 1}: {name}]" if named else f"[no. {step + 1}]")
            continue
        key = holds.keys.get(step) if isinstance(holds, Group) else None
        holds = key.holds if key else None
        node = node.get(step) if isinstance(node, dict) else None
        dot = "." if at else ""
        zh.append(dot + (key.zh if key else step))
        en.append(dot + step)
    return Bilingual("".join(zh), "".join(en))


def _steps(path: str) -> Steps | None:
    try:
        return parse_path(path)
    except ValueError:
        return None


def _follow(tree: Tree, steps: Steps, form: Group | None = None) -> tuple[int, Found | None]:
    """Walk down as far as the file goes; return how many steps were taken, and where what is there stands.

    Values and marks are followed side by side, in one walk: every finding of every filing points somewhere. Where all
    steps are names, and in most plain files, the marks alone say it: the values of a plain file may not have been made
    yet.
    """
    marks: Any = tree.marks
    if marks is not None and (told := _follow_marks(marks, steps, form)) is not None:
        return told
    found: Found | None = None
    node: Any = tree.root
    holds: Holds = form or filing_form()
    for at, step in enumerate(steps):
        if isinstance(step, int):
            if not isinstance(holds, Many):
                return at, found
            position = _position(holds, node, step)
            if position is None:
                return at, found
            if position >= 0:
                node = node[position]
                if marks is not None:
                    marks = marks.parts[position]
                    found = None, marks
            holds = holds.each
            continue
        name = _written(holds, node, step)
        if name is None or not isinstance(holds, Group):
            return at, found
        if marks is not None:  # what was not read from a file stands nowhere
            found = marks.entry(name)
            marks = found[1]
        node, holds = node[name], holds.keys[step].holds
    return len(steps), found


def _follow_marks(marks: Any, steps: Steps, form: Group | None) -> tuple[int, Found | None] | None:
    """Return what `_follow` does; None where only the values say which entry is meant."""
    found: Found | None = None
    holds: Holds = form or filing_form()
    for at, step in enumerate(steps):
        if isinstance(step, str):
            key = holds.keys.get(step) if isinstance(holds, Group) and isinstance(marks, Marks) else None
            entry = None if key is None else marks.first(key.zh, key.en)
            if key is None or entry is None:
                return at, found
            found, holds = entry[1], key.holds
            marks = found[1]
            continue
        if not isinstance(holds, Many) or isinstance(holds.each, Scalar) or not isinstance(marks, PlainMarks):
            return None
        parts = marks.parts
        if not isinstance(parts, list):
            return None
        if step >= len(parts):
            return at, found
        marks, holds = parts[step], holds.each
        found = None, marks
    return len(steps), found


def _written(holds: Holds, node: Any, step: str) -> str | None:
    """Return the name under which the key `step` is written in `node`, the first where it is written twice."""
    key = holds.keys.get(step) if isinstance(holds, Group) and isinstance(node, dict) else None
    return None if key is None else first_of((key.zh, key.en), node)


def _position(holds: Many, node: Any, step: int) -> int | None:
    """Return the position in the file of a list's element; -1 where a single value stands for the list."""
    if isinstance(node, str):
        return -1 if holds.or_one and step < len(split(node)) else None
    if not isinstance(node, list):
        return None
    if isinstance(holds.each, Scalar):
        filled = [index for index, item in enumerate(node) if not is_blank(item)]
        return filled[step] if step < len(filled) else None
    return step if step < len(node) else None


def _span(tree: Tree, found: Found | None) -> Span:
    if found is None:
        return tree.nearest(())[1]
    key, marks = found
    if key is None:
        if not isinstance(marks, Marks):
            return tree.stretch(marks)
        if not isinstance(marks.parts, dict) or not marks.parts:
            whole = tree.stretch(marks)
            return Span(whole.line, whole.column, whole.line, whole.column + 1)
        key, marks = marks.entry(next(iter(marks.parts)))
    if isinstance(marks, Marks):
        return tree.stretch(key)
    whole = tree.stretch(marks)
    return Span(key[0] + 1, key[1] + 1, whole.end_line, whole.end_column)


def _element(node: Any, step: int, path: str) -> Any:
    """Return the element of a list that stands at `path`: at its own position, or before it where others left out."""
    if not isinstance(node, list):
        return None
    before = reversed(node[: step + 1])
    return next((item for item in before if isinstance(item, dict) and item.get(PLACE) == path), None)
