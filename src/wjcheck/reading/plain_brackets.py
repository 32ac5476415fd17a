"""Read brackets that open and close on one line, `{姓名: 张三, 职责: [安全生产, 消防]}`, without a YAML parser.

Handed: the text of a value that begins with a bracket. Gives back: the value the full reader would read, or nothing
where that is not sure. Signs that mean something to YAML beside brackets, commas, colons and quotes are refused
wherever they stand. Such a text differs from JSON by quotes and blanks only: they are put in, and the library's
scanner for JSON, which is written in C, does the rest and refuses whatever is not closed, doubled or left out.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from json.decoder import JSONDecoder
from typing import Any

from wjcheck.pattern import late
from wjcheck.reading.signs import ODD_STARTS, OPENERS
from wjcheck.reading.tree import Mark, Marks

SIGNS = r"""\\#&*!|>%@`?"""
"""What no brackets may hold here, outside quotes too, as the inside of a pattern's brackets."""
_TOKEN = late(r"""([{\[])|([}\]])|("[^"]*"|'[^']*'|[^{}\[\],: ]+(?: +[^{}\[\],: ]+)*) *(:?)""")
_ODD_SIGNS = (ODD_STARTS | OPENERS | {"<"}) - {"-"}
_ODD_BEGINNING = re.compile(f'"[{"".join(sorted(_ODD_SIGNS))}]')
"""What no value here may begin with, beside the dash: it may be a slip."""
_LOOSE = (("{ ", "{"), (" }", "}"), ("[ ", "["), (" ]", "]"), (" ,", ","))


_decoder: Any = JSONDecoder()
_scan: Callable[[str, int], tuple[Any, int]] = _decoder.scan_once


def bracketed(texts: Sequence[str], openings: Sequence[int]) -> Sequence[Any] | None:
    """Return the dicts and lists that texts are, their scalars as text; None where that is not sure of all of them.

    Args:
        texts: each begins with a bracket; none holds one of `SIGNS`, and behind every colon in no quotes is a blank.
        openings: how many opening brackets each holds.
    """
    text = "\n".join(texts)
    quotes = '"' in text or "'" in text
    written = "\n".join(map(_with_quotes, texts)) if quotes else _json_of(text)
    if '"-' in written or _ODD_BEGINNING.search(written) is not None or _parts_oddly(written):
        return None
    try:
        # a number can come from no text: if one stands between each two values, no text is more or less than a value
        found, end = _scan(f"[{written.replace(chr(10), ',0,')}]", 0)
    except (ValueError, StopIteration, RecursionError):
        return None
    values = found[::2]
    if end != len(written) + 2 * len(texts) or len(values) != len(texts) or found[1::2] != [0] * (len(texts) - 1):
        return None
    # of two entries of one name the scanner keeps one
    names = sum(
        len(value) if opening == 1 else _names(value)
        for value, opening in zip(values, openings, strict=True)
        if type(value) is dict or opening > 1
    )
    return values if names == written.count('":') else None


def _names(value: Any) -> int:
    """Return how many entries a value from brackets has, those of what is in it among them."""
    if type(value) is dict:
        return len(value) + sum(map(_names, value.values()))
    return sum(map(_names, value)) if type(value) is list else 0


def _parts_oddly(written: str) -> bool:
    """Say whether a full-width comma may stand in an item, which is told as a slip; beside a name it is text."""
    for sign in "，；":
        at = written.find(sign)
        while at >= 0:
            begins = written.rfind('"', 0, at)
            if written[max(begins - 2, 0) : begins].rstrip()[-1:] != ":":
                return True
            ends = written.find('"', at)
            at = written.find(sign, ends) if ends >= 0 else -1  # a text that nothing closes is refused by the scanner
    return False


def _json_of(text: str) -> str:
    """Return as JSON texts without quotes, a line each; where a part is empty or has odd blanks, it is none."""
    written = _put_in_quotes(text)
    if '" ' in written or ' "' in written:
        for loose, close in _LOOSE:
            text = text.replace(loose, close)
        written = _put_in_quotes(text)
        if '" ' in written or ' "' in written or text.count(":") > text.count(": "):
            return ""
    pieces = written.split('""')
    for before, after in pairwise(pieces):
        # of what is empty only brackets are, and not those in the middle of a text
        if before[-1:] + after[:1] not in ("[]", "{}") or before[-2:-1] not in ("", "[", "{", ",", ":", "\n"):
            return ""
    return "".join(pieces)


def _put_in_quotes(text: str) -> str:
    written = text.replace(", ", ",").replace(",", '","').replace(": ", '":"')
    written = written.replace("{", '{"').replace("}", '"}').replace("[", '["').replace("]", '"]')
    # those that now stand around brackets are taken away again
    return written.replace('"{', "{").replace('}"', "}").replace('"[', "[").replace(']"', "]")


def _with_quotes(text: str) -> str:
    """Return as JSON a text with values in quotes of one kind; empty where that is in doubt."""
    quote = '"' if '"' in text else "'"
    if quote not in text:
        return _json_of(text)
    if quote == '"' and "'" in text:
        return ""
    written = []
    for number, part in enumerate(text.split(quote)):
        if number % 2 == 0:
            pieces = [piece.strip(" ") for piece in re.split(r"([{}\[\],:][{}\[\],: ]*)", part)]
            # a quote in the middle of a text is part of it
            if len(pieces) == 1 or (number and pieces[0]) or pieces[-1]:
                return ""
            part = '"'.join(pieces)
        written.append(part)
    return "".join(written)[1:-1] if len(written) % 2 else ""


class BracketMarks(Marks):
    """Where brackets on one line stand; where their parts do is found out when somebody asks, which few do."""

    __slots__ = ("_parts", "_text")
    flow = True
    torn = False

    def __init__(self, line: int, column: int, text: str) -> None:
        """Take the place of the opening bracket, from 0, and the text from there to the closing one."""
        self.line = line
        self.column = column
        self._text = text
        self._parts: Any = None

    @property
    def end_line(self) -> int:  # type: ignore[override]  # a field there, as are the next two
        """The line it ends on."""
        return self.line

    @property
    def end_column(self) -> int:  # type: ignore[override]
        """The column behind the closing bracket."""
        return self.column + len(self._text)

    @property
    def parts(self) -> Any:  # a field there
        """Where the parts stand, as in any marks."""
        if self._parts is None:
            self._parts = _parts_of(self._text, self.line, self.column)
        return self._parts

    @parts.setter
    def parts(self, parts: Any) -> None:
        self._parts = parts

    def entry(self, name: str) -> tuple[Mark, Marks | Mark]:
        """Return where an entry stands; for one with a single value nothing behind it is looked at."""
        found = _entry_of(self._text, name, self.line, self.column) if self._parts is None else None
        return self.parts[name] if found is None else found


def _entry_of(text: str, name: str, line: int, column: int) -> tuple[Mark, Mark] | None:
    """Return where an entry with a single value stands in braces that `bracketed` has read; None for any other."""
    depth = 0
    key: Mark | None = None
    for match in _TOKEN.finditer(text, 1):
        _, closing, token, colon = match.groups()
        if token is None:
            if key is not None:
                break
            depth += 1 if closing is None else -1
        elif depth == 0:
            mark = (line, column + match.start(), line, column + match.end(3))
            if key is not None:
                return key, mark
            if colon and (token[1:-1] if token[0] in "\"'" else token) == name:
                key = mark
    return None


def _parts_of(text: str, line: int, column: int) -> Any:
    """Return where the parts of brackets stand that `bracketed` has read."""
    top: list[Any] = []
    parts: Any = top
    marks = Marks(line, column, True, top)
    key: str | None = None
    key_mark: Mark = (line, column, line, column)
    stack: list[tuple[Any, Marks, str | None, Mark]] = []
    for match in _TOKEN.finditer(text):
        opening, closing, token, colon = match.groups()
        mark: Any
        if token is not None:
            mark = (line, column + match.start(), line, column + match.end(3))
            if colon:
                key, key_mark = token[1:-1] if token[0] in "\"'" else token, mark
                continue
        elif closing is not None:
            mark, marks.end_line, marks.end_column = marks, line, column + match.end()
            parts, marks, key, key_mark = stack.pop()
        else:
            stack.append((parts, marks, key, key_mark))
            parts, key = ({}, None) if opening == "{" else ([], None)
            marks = Marks(line, column + match.start(), True, parts)
            continue
        if key is None:
            parts.append(mark)
        else:
            parts[key], key = (key_mark, mark), None
    return top[0].parts
