"""Say what is wrong inside brackets, `[…]` or `{…}`, that a parser could not read to their end.

Handed: the lines of a file, where the bracket stands and where the parser stumbled. Gives back: the problem, at the
very sign where one can be told: a full-width comma, colon or bracket, or the end of the line that lacks its comma.
"""

from collections.abc import Sequence

from wjcheck.locale.message import Figure
from wjcheck.pattern import late
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.traps import NAME

_NAMED = rf"[\"“']?{NAME}[\"”']?[ ]*"
# before the next name, or at the end of a line, where the next name is on another
_WIDE_COMMA = late(rf"(?P<sign>[，；;、])[ ]*(?={_NAMED}[:：]|$)")
_WIDE_COLON = late(rf"[{{,，][ ]*{_NAMED}(?P<sign>：)")
_CLOSERS = {"[": "]", "{": "}"}
_WIDE_CLOSERS = {"[": "］】", "{": "｝】"}
_HALF = {"，": ", ", "；": ", ", ";": ", ", "、": ", ", "：": ": ", "］": "]", "】": "]", "｝": "}"}
_OPENED = late(r"(?::|-|^)[ ]+[\[{]$")
_LINES = 200


def flow_slip(lines: Sequence[str], begun: tuple[int, int], at: tuple[int, int]) -> Problem:
    """Return the problem of a bracket.

    Args:
        lines: the lines of the file.
        begun: line and column, from 0, of the bracket that was being read.
        at: line and column, from 0, where the parser stumbled.
    """
    bracket = lines[begun[0]][begun[1] : begun[1] + 1] if begun[0] < len(lines) else ""
    last = min(at[0], begun[0] + _LINES, len(lines) - 1)
    for number in range(begun[0], last + 1):
        text = lines[number]
        start = begun[1] if number == begun[0] else 0
        found = None
        if bracket == "{":
            matches = (_WIDE_COMMA.search(text, start), _WIDE_COLON.search(text, start))
            found = min((m.start("sign") for m in matches if m is not None), default=None)
        if found is None and _CLOSERS.get(bracket, "") not in text[start:]:
            found = next((n for n in range(start, len(text)) if text[n] in _WIDE_CLOSERS.get(bracket, "")), None)
        if found is not None:
            return _wide(text, number, found, bracket)
    before = next((n for n in range(at[0] - 1, begun[0] - 1, -1) if lines[n].strip()), None)
    quoted = lines[at[0]][at[1] : at[1] + 1] in ('"', "'") if at[0] < len(lines) else False
    if quoted and before is not None and (ended := lines[before].rstrip())[-1] not in ",[{:":
        end = len(ended)
        return Problem("W160", values={"suggestion": ","}, span=Span(before + 1, end + 1, before + 1, end + 1))
    span = Span(begun[0] + 1, begun[1] + 1, begun[0] + 1, begun[1] + 2)
    return Problem("W142", values={"bracket": bracket or "["}, span=span)


def never_closed(lines: Sequence[str], at: tuple[int, int]) -> Problem | None:
    """Return the problem of a bracket that ends a line and is still open where a list or section begins further down.

    Args:
        lines: the lines of the file.
        at: line and column, from 0, where the parser stumbled over a dash.
    """
    if lines[at[0]][: at[1]].strip() if at[0] < len(lines) else True:
        return None
    for number in range(at[0] - 1, max(at[0] - _LINES, 0) - 1, -1):
        text = lines[number].split(" #")[0].rstrip()
        if any(closer in text for closer in "]}"):
            return None
        if _OPENED.search(text):
            values: dict[str, Figure] = {"bracket": text[-1]}
            return Problem("W142", values=values, span=Span(number + 1, len(text), number + 1, len(text) + 1))
    return None


def _wide(text: str, number: int, at: int, bracket: str) -> Problem:
    sign = text[at]
    half = _CLOSERS[bracket] if sign in _WIDE_CLOSERS[bracket] else _HALF[sign]
    if not text[at + 1 :].strip():
        half = half.rstrip()
    blank = 1 if half.endswith(" ") and text[at + 1 : at + 2] == " " else 0
    span = Span(number + 1, at + 1, number + 1, at + 2 + blank)
    return Problem("W150", values={"sign": sign, "half": half.strip(), "suggestion": half}, span=span)
