"""Recognise the slips of hand-written Chinese YAML that the YAML rules let pass, or that make them stumble elsewhere.

Handed: lines of the file, and for a file that parsed its values with their marks. Gives back: problems that point at
the very character: a full-width colon, a colon or dash without its blank, a full-width blank as indentation, and so on.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from wjcheck.locale.message import Bilingual, Figure
from wjcheck.pattern import late
from wjcheck.reading.continued import unindented
from wjcheck.reading.privacy import shown
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.signs import BLANKS, BRACKETS, BULLETS, CLOSERS, DASHES, ODD_STARTS, OPENERS
from wjcheck.reading.tree import Mark, Marks, covered_stretches

SHOWN = 30

# A short name without punctuation, then a colon that YAML does not take for one.
NAME = r"[^\W\d_][\w（）()/·]{0,15}"
_COLON_LINE = late(rf"^[ \t]*(?:-[ ]+)*(?P<name>{NAME})[ ]*(?P<colon>：|(?<!\d):(?=[^ \t/])|:(?=[^ \t/\d]))")
_COLON_KEY = late(rf"^(?P<name>{NAME})(?P<colon>：|:(?=[^ \t/]))")
_DASH = rf"(?P<dash>-(?=[^\s\d-])|-(?=[{BLANKS}])|--(?=[ ]*[^\s\d-])|[{BULLETS}]|—(?!—)|[*＊](?=[ ]+\S))[ \t{BLANKS}]*"
_DASH_TEXT = late(rf"{_DASH}(?=\S)")
_DASH_LINE = late(rf"[ ]*{_DASH}(?P<rest>.*)")
_LEAD = late(r"^[ ]*(?:-[ ]+)*")
_ITEM_LINE = late(r"^ *-(?: |$)")
_ODD_BLANK = late(rf"[{BLANKS}]")
_ODD_INDENT = late(rf"^[ ]*(?P<blank>[{BLANKS}])")
_BLANK_NAMES = {
    "\u3000": Bilingual("全角空格（U+3000）", "an ideographic (full-width) space, U+3000"),
    "\u00a0": Bilingual("不间断空格（U+00A0）", "a no-break space, U+00A0"),
}
NOTHING = Bilingual("没有空格", "none")
_SIGN = late("[ \\t](#)")
CLOSE_SIGN = late(r"[ \t]#+[^\s#]")
"""A number sign that begins a remark without a blank after it."""


def line_slips(lines: Sequence[str], first: int, last: int) -> Iterator[Problem]:
    """Give a problem for each line that reads like `姓名：张三`, `姓名:张三`, `-张三` or `＃ 说明`.

    Args:
        lines: the lines of the file.
        first: the first line to look at, from 0.
        last: the last line to look at, from 0, inclusive.
    """
    for number in range(max(first, 0), min(last + 1, len(lines))):
        line = lines[number]
        start = line.lstrip(" ")[:1]
        if start == "＃":
            yield Problem("W134", span=_span(number, line.index(start)))
        elif start in DASHES and (match := _DASH_LINE.match(line)) is not None:
            yield _dash(match["dash"], line[match.end("dash") :], number, match.start("dash"))
        elif (":" in line or "：" in line) and (match := _COLON_LINE.match(line)) is not None:
            yield _colon(match["colon"], match["name"], line[match.end() :], number, match.start("colon"))


def odd_indent(lines: Sequence[str], number: int) -> Problem | None:
    """Give the problem of a line whose indentation holds a blank that is not the ordinary one."""
    match = _ODD_INDENT.match(lines[number]) if 0 <= number < len(lines) else None
    return None if match is None else _blank(match["blank"], number, match.start("blank"))


def cut_values(lines: Sequence[str], marks: Marks) -> Iterator[Problem]:
    """Give a warning for each value that a `#` has cut off: 3号楼 #2 is 3号楼 for the parser.

    A remark that is meant as one has a blank after its `#`; what is written close to it may be part of the value.
    """
    close = [(n, line) for n, line in enumerate(lines) if CLOSE_SIGN.search(line) is not None]
    covered = covered_stretches(marks) if close else {}
    for number, line in close:
        taken = covered.get(number, ())
        outside = (m for m in _SIGN.finditer(line) if not any(first <= m.start(1) < last for first, last in taken))
        sign = next(outside, None)
        if sign is not None and line[: sign.start()].strip() and CLOSE_SIGN.match(line, sign.start()):
            values = {"text": shown(line[sign.start(1) :].strip(), SHOWN)}
            yield Problem("W167", "warning", values, _span(number, sign.start(1)))


def lead(text: str) -> int:
    """Return the column, from 0, at which the text of a line begins, after its blanks and dashes."""
    match = _LEAD.match(text)
    return match.end() if match else 0


def is_dashed(text: str) -> bool:
    """Tell whether a line begins with a dash or bullet that begins no list item."""
    return _DASH_LINE.match(text) is not None


def examine(value: dict[str, Any], marks: Marks, lines: Sequence[str], asked: bool) -> Iterator[tuple[Problem, bool]]:
    """Look through a tree that parsed.

    Args:
        value: the top value.
        marks: its marks.
        lines: the lines of the file.
        asked: whether the file holds a `?` at all.

    Yields:
        A problem, and whether it means that the file's structure is not what the writer meant.
    """
    pending: list[tuple[Any, Marks]] = [(value, marks)]
    while pending:
        container, at = pending.pop()
        if isinstance(at.parts, dict):
            for key, (key_mark, mark) in at.parts.items():
                part = container[key]
                if part is None or asked or key[:1] in ODD_STARTS:
                    for problem in _examine_key(key, key_mark, part, mark, lines):
                        yield problem, problem.code != "W158"
                if not at.flow and (slip := _continued(mark, at.column, lines)):
                    yield slip, slip.code == "W141"
                if isinstance(mark, Marks):
                    pending.append((part, mark))
                elif part is not None and (mark[2] != key_mark[0] or part[:1] in OPENERS):
                    yield from ((problem, False) for problem in _examine_value(part, key_mark[0], mark, lines))
        else:
            mixed = any(isinstance(part, Marks) and isinstance(part.parts, dict) for part in at.parts)
            for item, mark in zip(container, at.parts, strict=True):
                if not at.flow and (slip := _continued(mark, at.column, lines)):
                    yield slip, slip.code == "W141"
                if isinstance(mark, Marks):
                    pending.append((item, mark))
                elif item is not None:
                    yield from ((problem, False) for problem in _examine_item(item, mark, lines, at.flow, mixed))


def _continued(mark: Marks | Mark, column: int, lines: Sequence[str]) -> Problem | None:
    """Give the problem of a value in quotes or brackets that goes on, on a later line, without being indented."""
    if isinstance(mark, Marks):
        return unindented(lines, column, mark) if mark.flow and mark.end_line != mark.line else None
    if mark[0] == mark[2] or mark[0] >= len(lines) or lines[mark[0]][mark[1] : mark[1] + 1] not in ('"', "'"):
        return None
    return unindented(lines, column, mark)


def _examine_key(key: str, at: Mark, value: Any, mark: Marks | Mark, lines: Sequence[str]) -> Iterator[Problem]:
    if not key or _is_quoted(at, lines):
        return
    line, column = at[0], at[1]
    if (before := lines[line][:column].rstrip()).endswith("?"):
        yield Problem("W158", span=_span(line, len(before) - 1))
    if _ODD_BLANK.match(key):
        yield _blank(key[0], line, column)
    elif key[0] == "＃":
        yield Problem("W134", span=_span(line, column))
    elif dash := _DASH_TEXT.match(key):
        yield _dash(dash["dash"], key[dash.end("dash") :], line, column)
    elif value is None and not isinstance(mark, Marks) and mark[:2] == mark[2:] and (colon := _COLON_KEY.match(key)):
        yield _colon(colon["colon"], colon["name"], key[colon.end() :], line, column + colon.start("colon"))


def _examine_value(value: str, key_line: int, at: Mark, lines: Sequence[str]) -> Iterator[Problem]:
    if _is_quoted(at, lines):
        return
    # On its key's own line a value may say what it likes; a line of its own looks like an entry.
    yield from line_slips(lines, at[0] if at[0] != key_line else at[0] + 1, at[2])
    yield from _swallowed_items(lines, at)
    yield from _wrapping(value, at)
    if at[2] != at[0] and (table := lines[at[0]].strip()).count("\t") > 1:
        yield Problem("W128", span=Span(at[0] + 1, at[1] + 1, at[0] + 1, at[1] + 1 + len(table)))


def _examine_item(item: str, at: Mark, lines: Sequence[str], flow: bool, mixed: bool) -> Iterator[Problem]:
    if _is_quoted(at, lines):
        return
    if flow:
        sign = next((sign for sign in "，；" if sign in item), None)
        if sign is not None:
            yield Problem("W136", "warning", {"sign": sign, "text": shown(item, SHOWN)}, _whole(at))
    else:
        further = list(line_slips(lines, at[0] + 1, at[2]))
        # One item of plain text may hold a colon; among entries, or with more such lines, it is an entry itself.
        if mixed or further:
            yield from line_slips(lines, at[0], at[0])
        yield from further
        yield from _swallowed_items(lines, at)
        dash = _DASH_TEXT.match(item)
        if dash is not None and dash["dash"] == "-":
            yield _dash("-", item[1:], at[0], at[1])
    yield from _wrapping(item, at)


def _swallowed_items(lines: Sequence[str], at: Mark) -> Iterator[Problem]:
    """Give a problem for each later line of a plain text that begins like a list item, and so has become text."""
    for number in range(at[0] + 1, min(at[2] + 1, len(lines))):
        if _ITEM_LINE.match(lines[number]):
            values: dict[str, Figure] = {"indent": lines[number].index("-"), "blanks": lead(lines[at[0]])}
            yield Problem("W124", values=values, span=_span(number, lines[number].index("-")))


def _wrapping(value: str, at: Mark) -> Iterator[Problem]:
    if len(value) < 2:
        return
    if value[-1] in CLOSERS.get(value[0], ""):
        yield Problem("W135", "warning", {"sign": value[0] + value[-1], "text": shown(value[1:-1], SHOWN)}, _whole(at))
    elif BRACKETS.get(value[0]) == value[-1]:
        yield Problem("W138", "warning", {"sign": value[0] + value[-1], "text": shown(value, SHOWN)}, _whole(at))


def _is_quoted(at: Mark, lines: Sequence[str]) -> bool:
    """Tell whether the scalar at `at` is in quotes or a block text, where a writer's signs are meant."""
    return lines[at[0]][at[1] : at[1] + 1] in ('"', "'", "|", ">") if at[0] < len(lines) else True


def _colon(colon: str, name: str, rest: str, line: int, column: int) -> Problem:
    blank = rest[:1] if _ODD_BLANK.match(rest) else ""
    values: dict[str, Figure] = {"name": shown(name, SHOWN), "rest": shown(rest.strip(), SHOWN), "suggestion": ": "}
    span = Span(line + 1, column + 1, line + 1, column + 2 + len(blank))
    if colon == "：":
        if rest[:1] in ("", " "):
            values["suggestion"] = ":"
        return Problem("W131", values=values, span=span)
    return Problem("W132", values=values | {"after": _seen(blank) if blank else NOTHING}, span=span)


def _dash(dash: str, after: str, line: int, column: int) -> Problem:
    """Give the problem of a dash or bullet; `after` is what follows it."""
    blank = after[:1] if after[:1] == "\t" or _ODD_BLANK.match(after) else ""
    values: dict[str, Figure] = {"dash": shown(dash), "rest": shown(after.strip(), SHOWN)}
    values["suggestion"] = "-" if after[:1] == " " else "- "
    return Problem("W133", values=values, span=Span(line + 1, column + 1, line + 1, column + 1 + len(dash + blank)))


def _blank(blank: str, line: int, column: int) -> Problem:
    return Problem("W122", values={"blank": _blank_name(blank)}, span=_span(line, column))


def _blank_name(blank: str) -> Bilingual:
    code = f"U+{ord(blank):04X}"
    return _BLANK_NAMES.get(blank, Bilingual(f"特殊空格（{code}）", f"a special space, {code}"))


def _seen(blank: str) -> Bilingual:
    name = _blank_name(blank)
    return Bilingual(f"是{name.zh}", name.en)


def _span(line: int, column: int) -> Span:
    return Span(line + 1, column + 1, line + 1, column + 2)


def _whole(at: Mark) -> Span:
    return Span(at[0] + 1, at[1] + 1, at[2] + 1, at[3] + 1)
