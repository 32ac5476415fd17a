"""Resolves logical paths to places in the file and to words for people.

Handed: the tree, the data made from it, and a logical path. Gives back: the nearest place that is in the file with the
stretch of text to show for it, or the path in the words of the form with list positions counted from 1.
"""

from typing import Any

from wjcheck.filing.form import Group, Holds, Many, Scalar, filing_form
from wjcheck.filing.paths import Steps, format_path, parse_path
from wjcheck.filing.translate import PLACE, is_blank, split
from wjcheck.locale.message import Bilingual
from wjcheck.reading.problem import Span
from wjcheck.reading.tree import RawPath, Tree


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
    raw, reached, node = _follow(tree, steps, form)
    return format_path(steps[:reached]), _span(tree, raw, node), reached == len(steps)


def placed(tree: Tree, path: str) -> tuple[tuple[str, Span, bool], int]:
    """Return what `locate` does, and the line, from 1, on which all of what stands at `path` ends.

    Of what is absent, that line is its span's last.
    """
    steps = _steps(path)
    if steps is None:
        return locate(tree, path), 1
    raw, reached, node = _follow(tree, steps)
    span = _span(tree, raw, node)
    whole = tree.span_of(raw) if raw and reached == len(steps) else None
    last = max(span.end_line, whole.end_line if whole is not None else 0)
    return (format_path(steps[:reached]), span, reached == len(steps)), last


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


def _follow(tree: Tree, steps: Steps, form: Group | None = None) -> tuple[RawPath, int, Any]:
    """Walk down as far as the file goes; return the raw path, how many steps were taken, and the value there."""
    raw: RawPath = ()
    node: Any = tree.root
    holds: Holds = form or filing_form()
    for at, step in enumerate(steps):
        if isinstance(step, int):
            if not isinstance(holds, Many):
                return raw, at, node
            position = _position(holds, node, step)
            if position is None:
                return raw, at, node
            if position >= 0:
                raw, node = (*raw, position), node[position]
            holds = holds.each
            continue
        name = _written(holds, node, step)
        if name is None or not isinstance(holds, Group):
            return raw, at, node
        raw, node, holds = (*raw, name), node[name], holds.keys[step].holds
    return raw, len(steps), node


def _written(holds: Holds, node: Any, step: str) -> str | None:
    """Return the name under which the key `step` is written in `node`."""
    if not isinstance(holds, Group) or not isinstance(node, dict):
        return None
    for name in node:  # no generator: every part of every path passes here
        key = holds.named.get(name)
        if key is not None and key.en == step:
            return str(name)
    return None


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


def _span(tree: Tree, raw: RawPath, node: Any) -> Span:
    if not raw:
        return tree.nearest(())[1]
    if isinstance(raw[-1], int):
        if isinstance(node, dict) and node:
            first = next(iter(node))
            return _span(tree, (*raw, first), node[first])
        if not isinstance(node, (dict, list)):
            return tree.span_of(raw) or tree.nearest(raw)[1]
        whole = tree.nearest(raw)[1]
        return Span(whole.line, whole.column, whole.line, whole.column + 1)
    key = tree.key_span_of(raw) or tree.nearest(raw)[1]
    value = None if isinstance(node, (dict, list)) else tree.span_of(raw)
    return key if value is None else Span(key.line, key.column, value.end_line, value.end_column)


def _element(node: Any, step: int, path: str) -> Any:
    """Return the element of a list that stands at `path`: at its own position, or before it where others left out."""
    if not isinstance(node, list):
        return None
    before = reversed(node[: step + 1])
    return next((item for item in before if isinstance(item, dict) and item.get(PLACE) == path), None)
