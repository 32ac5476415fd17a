"""New values written into the text of a filing, which keeps its comments, order and manner.

Handed: the tree of a filing and the changes a merge has decided. Gives back: edits of its text. What is added is
written as the file is: keys in its language, records in braces or in lines, lists set in as they are.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from wjcheck.dataclass import replace
from wjcheck.drafting.manuscript import Edit
from wjcheck.drafting.merging import Append, Change, Fill, Swap
from wjcheck.drafting.stanza import Manner, below_lines, entry_lines, inline, inline_entry, record_lines
from wjcheck.filing.form import Group, Many, Scalar
from wjcheck.filing.translate import is_blank
from wjcheck.locale.message import Lang
from wjcheck.reading.problem import Span
from wjcheck.reading.tree import Marks, RawPath, Tree

_COLON = re.compile(r"[ \t]*:")
_BLANKS = re.compile(r"[ \t]*")
_BESIDE = 10_000
"""What stands on a line comes before lines inserted under it, however far those are set in."""


class Unplaceable(Exception):
    """A change whose place in the text is not found; nothing is written then."""


def edits_for(tree: Tree, changes: Sequence[Change]) -> list[Edit]:
    """Return the edits that carry out `changes`. Raises Unplaceable."""
    writer = _Insertion(tree)
    for change in changes:
        if isinstance(change, Fill):
            writer.fill(change)
        elif isinstance(change, Append):
            writer.append(change)
        else:
            writer.swap(change)
    return writer.edits()


class _Insertion:
    """Collects edits. Several at one place become one: first what is set in furthest, as part of what is above."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.lines = tree.source.lines if tree.source is not None else ()
        self.manner = _manner(tree)
        self.parts: dict[Span, list[tuple[int, str]]] = {}

    def edits(self) -> list[Edit]:
        ordered = {span: sorted(texts, key=lambda each: -each[0]) for span, texts in self.parts.items()}
        return [Edit(span, "".join(text for _, text in texts)) for span, texts in ordered.items()]

    def fill(self, change: Fill) -> None:
        key, value = change.key, change.value
        manner = replace(self.manner, lang=self._lang(change.parent))
        if change.name is None:
            self._new_entry(change, manner)
            return
        raw = (*change.parent, change.name)
        node, marks = self._node(raw), self.tree.marks_at(raw)
        if isinstance(node, list) and node and isinstance(marks, Marks) and not marks.flow:
            if not value:
                self._emptied(raw)
                return
            self._after_dashes(key, marks, value, manner)
            return
        line, column = self._after_colon(raw)
        span = self.tree.span_of(raw)
        token = span is not None and (span.line, span.column) != (span.end_line, span.end_column)
        if token and span is not None and isinstance(node, str | dict | list):
            end = (span.end_line, span.end_column)
        elif node is None and token and span is not None and span.line == line:
            end = (span.end_line, span.end_column)  # ~ or null
        else:
            blank = self._blank_after(line, column)
            end = (blank.end_line, blank.end_column)
        below = [] if self._in_flow(change.parent) else list(self._below(change, manner))
        indent = self._column(change.parent)
        if below:
            self._put(Span(line, column, *end), "", _BESIDE)
            self._under(end[0], indent, below, belongs=1)
        else:
            inside = self._in_flow(change.parent)
            self._put(Span(line, column, *end), f" {inline(key.holds, value, manner.lang, inside=inside)}", _BESIDE)

    def append(self, change: Append) -> None:
        marks, nodes = self.tree.marks_at(change.raw), self._node(change.raw)
        holds = change.key.holds
        if not isinstance(marks, Marks) or not isinstance(marks.parts, list) or not isinstance(holds, Many):
            raise Unplaceable
        group = holds.each
        assert isinstance(group, Group)
        samples = [i for i, node in enumerate(nodes) if isinstance(node, dict) and node]
        filled = [i for i in samples if not is_blank(nodes[i])]
        sample = (filled or samples)[-1] if samples else None
        manner = self._manner_of(change.raw, sample)
        if marks.flow:
            texts = [inline(group, value, manner.lang, inside=True) for value in change.values]
            last = self.tree.span_of((*change.raw, len(nodes) - 1))
            if last is None:
                raise Unplaceable
            self._put(Span(last.end_line, last.end_column, last.end_line, last.end_column), ", " + ", ".join(texts), 0)
            return
        values = list(change.values)
        for index, part in enumerate(marks.parts):
            if values and nodes[index] is None and not isinstance(part, Marks):
                lines = list(record_lines(group, values.pop(0), manner))
                self._put(self._blank_after(part[0] + 1, marks.column + 2), lines[0][1:], _BESIDE)
                self._under(part[0] + 1, marks.column + 1, lines[1:])
        lines = [line for value in values for line in record_lines(group, value, manner)]
        self._under(self._last_line((*change.raw, len(nodes) - 1)), marks.column + 1, lines)

    def swap(self, change: Swap) -> None:
        span = self.tree.span_of(change.raw)
        if span is None:
            raise Unplaceable
        parent = change.raw[:-1]
        lang = self._lang(parent)
        text = inline(change.key.holds, change.value, lang, inside=self._in_flow(parent))
        marks = self.tree.marks_at(change.raw)
        if isinstance(marks, Marks) and not marks.flow:
            line, column = self._after_colon(change.raw)
            self._put(Span(line, column, span.end_line, span.end_column), f" {text}", _BESIDE)
        else:
            self._put(span, text, _BESIDE)

    def _new_entry(self, change: Fill, manner: Manner) -> None:
        """Write a key that is not there: after the last of those that come before it in the form, else after all."""
        marks, node = self.tree.marks_at(change.parent), self._node(change.parent)
        if not isinstance(marks, Marks) or not isinstance(marks.parts, dict) or not node:
            raise Unplaceable
        order = list(change.group.keys)
        before = [
            name
            for name in node
            if (key := change.group.named.get(name)) and order.index(key.en) < order.index(change.key.en)
        ]
        if marks.flow:
            filled = [name for name in before if not is_blank(node[name])]
            text = inline_entry(change.key, change.value, manner.lang)
            if filled:
                span = self.tree.span_of((*change.parent, filled[-1]))
                assert span is not None
                self._put(Span(span.end_line, span.end_column, span.end_line, span.end_column), f", {text}", 0)
            else:
                at = (marks.line + 1, marks.column + 2)
                self._put(Span(*at, *at), f"{text}, ", 0)
            return
        last = before[-1] if before else next(reversed(node))
        lines = list(self._entry(change, manner))
        if not change.parent and len(lines) > 1:
            lines = ["", *lines]
        self._under(self._last_line((*change.parent, last)), marks.column + 1, lines)

    def _entry(self, change: Fill, manner: Manner) -> Iterator[str]:
        braced = bool(change.parent) and self._beside_braces(change.parent)
        if braced and isinstance(change.key.holds, Group):
            yield inline_entry(change.key, change.value, manner.lang)
        else:
            yield from entry_lines(change.key, change.value, self._records_manner(change, manner))

    def _below(self, change: Fill, manner: Manner) -> Iterator[str]:
        return below_lines(change.key.holds, change.value, self._records_manner(change, manner))

    def _records_manner(self, change: Fill, manner: Manner) -> Manner:
        """New records that hold mappings are too long for one line: those stand in braces, the record in lines."""
        each = change.key.holds.each if isinstance(change.key.holds, Many) else None
        if isinstance(each, Group) and any(not isinstance(key.holds, Scalar) for key in each.keys.values()):
            nested = any(isinstance(key.holds, Group) for key in each.keys.values())
            return replace(
                manner, braced_records=manner.braced_records and not nested, braced_groups=manner.braced_records
            )
        return manner

    def _emptied(self, raw: RawPath) -> None:
        """Write `[]` for a list in which nothing is filled in, and take its lines away but for the comments."""
        line, column = self._after_colon(raw)
        last = self._last_line(raw)
        self._put(Span(line, column, line, column), " []", _BESIDE)
        for number in range(line, last):
            text = self.lines[number]
            if text.strip() and not text.lstrip().startswith("#"):
                before = len(self.lines[number - 1]) + 1
                self._put(Span(number, before, number + 1, len(text) + 1), "", _BESIDE)

    def _after_dashes(self, key: Any, marks: Marks, value: Any, manner: Manner) -> None:
        """Write values after the dashes of a list nobody has filled in, and under them."""
        assert isinstance(marks.parts, list)
        first = marks.parts[0]
        line = (first.line if isinstance(first, Marks) else first[0]) + 1
        holds = key.holds
        if isinstance(holds.each, Group):
            lines = [text for each in value for text in record_lines(holds.each, each, manner)]
        else:
            lines = [f"- {inline(holds.each, each, manner.lang)}" for each in value]
        self._put(self._blank_after(line, marks.column + 2), lines[0][1:], _BESIDE)
        self._under(line, marks.column + 1, lines[1:])

    def _blank_after(self, line: int, column: int) -> Span:
        """Return the place right after a dash or colon with the blanks there, which stay before a comment."""
        rest = _BLANKS.match(self.lines[line - 1], column - 1)
        end = column + (len(rest[0]) if rest else 0)
        comment = self.lines[line - 1][end - 1 :].startswith("#")
        return Span(line, column, line, column if comment else end)

    def _put(self, span: Span, text: str, order: int) -> None:
        self.parts.setdefault(span, []).append((order, text))

    def _under(self, line: int, column: int, lines: Sequence[str], belongs: int = 0) -> None:
        """Insert lines under a line, set in to a column (from 1); what `belongs` to it first."""
        if lines:
            end = len(self.lines[line - 1]) + 1
            text = "".join(f"\n{' ' * (column - 1)}{each}".rstrip(" ") for each in lines)
            self._put(Span(line, end, line, end), text, column + belongs)

    def _node(self, raw: RawPath) -> Any:
        node: Any = self.tree.root
        for step in raw:
            node = node[step]
        return node

    def _after_colon(self, raw: RawPath) -> tuple[int, int]:
        """Return line and column (from 1) right after the colon of an entry."""
        key = self.tree.key_span_of(raw)
        colon = _COLON.match(self.lines[key.end_line - 1], key.end_column - 1) if key is not None else None
        if key is None or colon is None:
            raise Unplaceable
        return key.end_line, colon.end() + 1

    def _column(self, raw: RawPath) -> int:
        """Return the column (from 1) in which the keys of a mapping stand."""
        marks = self.tree.marks_at(raw)
        if not isinstance(marks, Marks):
            raise Unplaceable
        return marks.column + 1

    def _in_flow(self, raw: RawPath) -> bool:
        """Whether a place is inside braces or brackets."""
        above = (self.tree.marks_at(raw[:length]) for length in range(len(raw) + 1))
        return any(isinstance(marks, Marks) and marks.flow for marks in above)

    def _last_line(self, raw: RawPath) -> int:
        """Return the last line (from 1) of what stands at a place."""
        marks = self.tree.marks_at(raw)
        if isinstance(marks, Marks) and not marks.flow and marks.parts:
            last = next(reversed(marks.parts)) if isinstance(marks.parts, dict) else len(marks.parts) - 1
            return self._last_line((*raw, last))
        key = self.tree.key_span_of(raw)
        span = self.tree.span_of(raw)
        if self._node(raw) is None and key is not None:
            return key.end_line
        if span is None:
            raise Unplaceable
        return span.end_line

    def _lang(self, raw: RawPath) -> Lang:
        """Return the language of the keys at a place, or of the nearest place above that has keys of one language."""
        for length in range(len(raw), -1, -1):
            node = self._node(raw[:length])
            if isinstance(node, dict) and (found := _language(node)):
                return found
        return "zh"

    def _beside_braces(self, raw: RawPath) -> bool:
        marks = self.tree.marks_at(raw)
        if not isinstance(marks, Marks) or not isinstance(marks.parts, dict):
            return False
        return any(
            isinstance(part, Marks) and part.flow and isinstance(part.parts, dict) for _, part in marks.parts.values()
        )

    def _manner_of(self, raw: RawPath, sample: int | None) -> Manner:
        """Return how the records of a list are written, from one of them."""
        if sample is None:
            return replace(self.manner, lang=self._lang(raw[:-1]))
        at = (*raw, sample)
        marks = self.tree.marks_at(at)
        return replace(
            self.manner,
            lang=self._lang(at),
            braced_records=isinstance(marks, Marks) and marks.flow,
            braced_groups=self._beside_braces(at),
        )


def _language(node: dict[str, Any]) -> Lang | None:
    """Return the language most keys of a mapping are in; None for a tie."""
    chinese = sum(not name.isascii() for name in node)
    if 2 * chinese == len(node):
        return None
    return "zh" if 2 * chinese > len(node) else "en"


def _manner(tree: Tree) -> Manner:
    """Return how a file is written: how far its first mapping and first list are set in, how most records stand."""
    step = dash = 0
    braced = lined = 0
    waiting: list[Marks] = [tree.marks] if tree.marks is not None else []
    while waiting:
        marks = waiting.pop(0)
        parts = [part for _, part in marks.parts.values()] if isinstance(marks.parts, dict) else marks.parts
        for part in parts:
            if not isinstance(part, Marks):
                continue
            if isinstance(marks.parts, dict) and not marks.flow and not part.flow:
                if isinstance(part.parts, dict):
                    step = step or part.column - marks.column
                else:
                    dash = dash or part.column - marks.column + 1
            if isinstance(marks.parts, list) and isinstance(part.parts, dict):
                braced, lined = braced + part.flow, lined + (not part.flow)
            waiting.append(part)
    return Manner("zh", step or 2, dash - 1 if dash else 2, braced_records=braced > lined)
