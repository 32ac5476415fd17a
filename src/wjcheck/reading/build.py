"""Build values and marks from YAML events in one pass, without recursion.

Handed: a function that gives events. Gives back: the top value with its marks, and a problem for each thing of YAML
that a filing may not use (anchors, aliases, merge keys, tags, further documents, keys that are not text, doubled keys)
and for a budget overrun. What can be read is read: an anchored value is kept, a doubled key keeps its first value.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from wjcheck.locale.message import Figure
from wjcheck.reading.characters import FILLER
from wjcheck.reading.gathering import Gathering
from wjcheck.reading.privacy import shown
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Budget, Mark, Marks

Value: TypeAlias = "dict[str, Any] | list[Any] | str | None"

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_SHOWN = 40

_NO_KEYS = _NULLS | {"<<"}
_FIRST_KEYS = frozenset({"wjcheck", "格式版本"})

# What `key` holds when it holds no key. Neither can be read from a file: NUL never reaches a key.
_ITEM = "\0item"
_DROPPED = "\0dropped"


def build(
    next_event: Callable[[], Any], budget: Budget, found: Gathering, dirty: bool = False
) -> tuple[Value, Marks | Mark] | None:
    """Read one document.

    Args:
        next_event: gives the next event, None at the end.
        budget: the limits on nesting and on the number of values and keys.
        found: takes the problems.
        dirty: whether the text holds fillers, which are taken out of values.

    Returns:
        The top value with its marks; None when there is no document or a budget ran out (then `found` has an error).

    Raises:
        ruamel.yaml.error.YAMLError: whatever `next_event` raises.
    """
    # The container being filled, its marks and their parts; the key that waits for its value (None while one is
    # expected, `_ITEM` in a list); and whether the container itself stands where a key should be. Locals, since this
    # loop is most of what reading costs after the parser.
    top: list[Any] = []
    container: Any = top
    marks = Marks(0, 0, False, [])
    parts: Any = marks.parts
    key: str | None = _ITEM
    key_mark: Mark = (0, 0, 0, 0)
    is_key = False
    stack: list[tuple[Any, Marks, Any, str | None, Mark, bool]] = []
    left = budget.nodes
    # The mapping in which a second record or filing began: its further keys are doubled for the same reason.
    begun_again: Any = None
    value: Any
    mark: Any
    while (event := next_event()) is not None:
        kind = type(event)
        if kind is ScalarEvent:
            start, end = event.start_mark, event.end_mark
            mark = (start.line, start.column, end.line, end.column)
            value = event.value.replace(FILLER, "") if dirty else event.value
            if event.anchor is not None or event.ctag is not None:
                _refuse_properties(event, found)
            left -= 1
            if key is None:
                key_mark = mark
                if value not in parts and value not in _NO_KEYS:
                    key = value
                elif parts is begun_again:
                    key = _DROPPED
                else:
                    key, again = _odd_key(value, event, marks, stack, found)
                    begun_again = parts if again else begun_again
                continue
            if value in _NULLS and not event.style:
                if value == "" and key is not _ITEM:
                    # The parsers put an absent value at different blanks; the end of its key is what people see.
                    mark = (key_mark[2], key_mark[3], key_mark[2], key_mark[3])
                value = None
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            start = event.start_mark
            if event.anchor is not None or event.ctag is not None:
                _refuse_properties(event, found)
            left -= 1
            if len(stack) == budget.depth or left < 0:
                found.add(_over(budget, left, start))
                return None
            stack.append((container, marks, parts, key, key_mark, is_key))
            is_key = key is None
            if is_key and found.wants("W158"):
                found.add(Problem("W158", span=_at(start)))
            if kind is MappingStartEvent:
                container, parts, key = {}, {}, None
            else:
                container, parts, key = [], [], _ITEM
            marks = Marks(start.line, start.column, bool(event.flow_style), parts)
            continue
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            value, mark, was_key = container, marks, is_key
            if mark.flow:
                mark.end_line, mark.end_column = event.end_mark.line, event.end_mark.column
            container, marks, parts, key, key_mark, is_key = stack.pop()
            if was_key:
                key = _DROPPED
                continue
        elif kind is AliasEvent:
            start, end = event.start_mark, event.end_mark
            value, mark = None, (start.line, start.column, end.line, end.column)
            if found.wants("W152"):
                found.add(Problem("W152", values={"name": shown(event.anchor, _SHOWN)}, span=_at(start)))
            left -= 1
            if key is None:
                key = _DROPPED
                continue
        elif kind is DocumentStartEvent and top:
            end = event.end_mark
            found.add(Problem("W156", span=Span(end.line + 1, max(end.column - 2, 1), end.line + 1, end.column + 1)))
            break
        else:
            continue
        if left < 0:
            found.add(_over(budget, left, event.start_mark))
            return None
        if key is _ITEM:
            container.append(value)
            parts.append(mark)
        else:
            if key is not _DROPPED:
                container[key] = value
                parts[key] = (key_mark, mark)
            key = None
    return (top[0], parts[0]) if top else None


def _odd_key(value: str, event: Any, marks: Marks, stack: Sequence[Any], found: Gathering) -> tuple[str, bool]:
    """Judge a key that is doubled or looks like none.

    Returns:
        The key when it is in quotes and new, else `_DROPPED`; and whether its mapping begins again with it.
    """
    parts = marks.parts
    if isinstance(parts, dict) and value in parts:
        again = len(parts) > 1 and not marks.flow and value == next(iter(parts))
        blanks: dict[str, Figure] = {}
        if again and len(stack) > 1 and stack[-1][3] is _ITEM:
            marks.torn = True
            code, blanks = "W164", {"blanks": stack[-1][1].column}
        elif value in _FIRST_KEYS and len(stack) == 1:
            code, again = "W165", True
        else:
            code = "W161"
        if found.wants(code):
            lines: dict[str, Figure] = {"first_line": parts[value][0][0] + 1, "line": event.start_mark.line + 1}
            found.add(Problem(code, values={"key": shown(value, _SHOWN), **lines, **blanks}, span=_between(event)))
        return _DROPPED, again
    if event.style:
        return value, False
    code = "W153" if value == "<<" else "W162"
    if found.wants(code):
        found.add(Problem(code, span=_between(event)))
    return _DROPPED, False


def _refuse_properties(event: Any, found: Gathering) -> None:
    if event.anchor is not None and found.wants("W151"):
        found.add(Problem("W151", values={"name": shown(event.anchor, _SHOWN)}, span=_at(event.start_mark)))
    if event.ctag is not None and found.wants("W154"):
        tag = str(event.ctag).replace("tag:yaml.org,2002:", "!!")
        found.add(Problem("W154", values={"tag": shown(tag, _SHOWN)}, span=_at(event.start_mark)))


def _over(budget: Budget, left: int, mark: Any) -> Problem:
    if left < 0:
        return Problem("W172", values={"limit": budget.nodes}, span=_at(mark))
    return Problem("W171", values={"limit": budget.depth}, span=_at(mark))


def _at(mark: Any, width: int = 1) -> Span:
    return Span(mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 1 + width)


def _between(event: Any) -> Span:
    start, end = event.start_mark, event.end_mark
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)
