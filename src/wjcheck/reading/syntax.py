"""Say in our own words why a text is not YAML.

Handed: the YAML library's exception and the lines of the file. Gives back: our own problems. The library says where it
stumbled, which is often a line after the slip; so the lines around are looked at first, and its words only then.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Any

from wjcheck.locale.message import Figure
from wjcheck.pattern import late
from wjcheck.reading.brackets import flow_slip, never_closed
from wjcheck.reading.lines import ENTRY, blank_slips, culprits, no_colon, slip_in
from wjcheck.reading.privacy import mask, shown
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.traps import NAME, NOTHING, lead, line_slips

_SHOWN = 30
_LONGEST_QUOTED = 60
_NEW_DOCUMENT = late(r"expected '?<document start>|document end marker")
_LONGEST_KEY = 1000
_NOWHERE = Span(1, 1, 1, 1)
_ESCAPE = late(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.|$)")
_PLAIN_ESCAPES = ("", *'0abt\tnvfre "/\\N_LP')
_HEADING = late(r"^[ ]*#+[ ]*[^\W\d_]\w{0,15}[ ]*[:：]?[ ]*$")
_LEVELS_SHOWN = 4
_LINES_ABOVE = 2000
_MARKED = ("W128", "W129", "W130", "W133")
"""Slips told by the first characters of a line, whatever the parser made of it."""
_ENTRY_WITH_VALUE = late(r"^[ ]*(?:-[ ]+)*[^\s#][^#]*?:[ ]+[^\s#|>]")


def explain(error: Exception, lines: Sequence[str]) -> tuple[Problem, ...]:
    """Translate a parser's error.

    Args:
        error: what the parser raised; its marks count lines and columns from 0.
        lines: the lines of the file.

    Returns:
        One problem or, where the same slip was made on several lines, several.
    """
    said = str(getattr(error, "problem", None) or "")
    during = str(getattr(error, "context", None) or "")
    line, column = _position(getattr(error, "problem_mark", None), lines)
    begun = _position(getattr(error, "context_mark", None), lines, (line, column))
    quoted = "quoted scalar" in during
    return (
        (() if quoted else blank_slips(lines, begun[0], line) or _marked(lines, begun[0], line))
        or _token_slips(said, during, line, column, begun, lines)
        or _structure_slips(said, during, line, column, begun, lines)
        or (Problem("W159", span=_at(line, column)),)
    )


def _marked(lines: Sequence[str], begun: int, line: int) -> tuple[Problem, ...]:
    for number in dict.fromkeys((begun, line)):
        slip = slip_in(lines, number) if number < len(lines) else None
        if slip is not None and slip.code in _MARKED:
            return culprits(lines, number)
    return ()


def _token_slips(
    said: str, during: str, line: int, column: int, begun: tuple[int, int], lines: Sequence[str]
) -> tuple[Problem, ...]:
    """Problems that lie inside one token: quotes, escapes, tags, block texts, characters that cannot begin a value."""
    sign = _character(lines, line, column)
    if "quoted scalar" in during:
        if "escape" in said or "hexdecimal" in said or "Unicode" in said:
            return (_bad_escape(lines, *begun),)
        if _character(lines, *begun) == '"' and (slip := _bad_escape(lines, *begun)).span != _NOWHERE:
            return (slip,)
        return (Problem("W141", values={"quote": _character(lines, *begun) or '"'}, span=_at(*begun)),)
    if "block scalar" in during:
        return (Problem("W146", span=_at(*begun)),)
    if "directive" in during or "directive" in said or _character(lines, line, 0) == "%":
        return (Problem("W155", span=_at(line, 0)),)
    if "anchor" in during:
        return (Problem("W151", values={"name": _word(lines, *begun)[1:]}, span=_at(*begun)),)
    if "alias" in during:
        return (Problem("W152", values={"name": _word(lines, *begun)[1:]}, span=_at(*begun)),)
    if "tag" in during or "tag handle" in said:
        return (Problem("W154", values={"tag": _word(lines, *begun)}, span=_at(*begun)),)
    if "cannot start any token" in said:
        if sign == "\t":
            return (Problem("W121", span=_at(line, column)),)
        quoted_whole: dict[str, Figure] = {"character": shown(sign), "quoted": _quoted(lines[line][column:])}
        return (Problem("W145", values=quoted_whole, span=_at(line, column)),)
    if "plain scalar" in during:
        name, rest = _around(lines[line], column)
        if name[-1:].isdigit() or rest.startswith("//"):  # a time or an address: it is no key that lacks its blank
            whole = f"{name}:{rest}"
            return (Problem("W175", values={"text": whole, "quoted": f'"{whole}"'}, span=_before(line, column, name)),)
        values: dict[str, Figure] = {"name": name, "rest": rest, "after": NOTHING, "suggestion": ": "}
        return (Problem("W132", values=values, span=_at(line, column)),)
    return ()


def _structure_slips(
    said: str, during: str, line: int, column: int, begun: tuple[int, int], lines: Sequence[str]
) -> tuple[Problem, ...]:
    """Problems between tokens: colons, dashes, brackets, indentation."""
    text = lines[line] if line < len(lines) else ""
    if "flow sequence" in during or "flow mapping" in during:
        return (flow_slip(lines, begun, (line, column)),)
    dash = _character(lines, line, column) == "-"
    if (
        dash
        and ("node content" in said or "sequence entries" in said)
        and (bracket := never_closed(lines, (line, column)))
    ):
        return (bracket,)
    if "sequence entries are not allowed" in said:
        return (_alone("-", line, column, text) or Problem("W147", span=_at(line, column)),)
    if "mapping keys are not allowed" in said:
        return (_alone("?", line, column, text) or Problem("W158", span=_at(line, column)),)
    if "could not find expected ':'" in said:
        return culprits(lines, begun[0]) or culprits(lines, line) or (no_colon(lines, begun[0]),)
    if "mapping values are not allowed" in said:
        return _second_colon(line, column, text, lines)
    if _NEW_DOCUMENT.search(said):
        after_end = any(lines[n].startswith("...") for n in range(max(line - 1, 0), line + 1))
        if after_end or column:
            return (Problem("W156", span=_at(line, column)),)
        return _quoted_above(lines, line) or _misplaced(lines, line)
    if "node content" in said:
        sign = _character(lines, line, column)
        if not sign.strip():  # only brackets ask for more: outside them an entry may be left empty
            return (Problem("W173", span=_at(line, column)),)
        return (Problem("W149", values={"sign": shown(sign)}, span=_at(line, column)),)
    before = text[:column].rstrip()
    if before and before[-1] in "\"'" and (opened := _opened_before(lines, line, before)) is not None:
        return (Problem("W141", values={"quote": before[-1]}, span=_at(*opened)),)
    if before and before[-1] in "\"'”’]}":
        values = {"sign": before[-1], "quoted": _quoted(_value_of(text))}
        return (Problem("W143", values=values, span=_at(line, column)),)
    if _character(lines, line, column) in ("[", "{") and not before:
        return (_no_colon(lines, line, column),)
    if _character(lines, line, column) in ("]", "}", ","):
        return (Problem("W149", values={"sign": text[column]}, span=_at(line, column)),)
    if _character(lines, line, column) == ":" and not before.strip("- "):
        return (Problem("W162", span=_at(line, column)),)
    if "block" in during and not before.strip("- "):
        return culprits(lines, line) or _misplaced(lines, line)
    return ()


def _quoted_above(lines: Sequence[str], line: int) -> tuple[Problem, ...]:
    """A first line that is in quotes as a whole, and so is a text of its own to which the next line is too much."""
    first = next((n for n in range(line) if lines[n].strip() and not lines[n].lstrip().startswith("#")), line)
    slip = slip_in(lines, first) if first < line else None
    return culprits(lines, first) if slip is not None and slip.code == "W169" else ()


def _alone(sign: str, line: int, column: int, text: str) -> Problem | None:
    """A dash or question mark that is all the value there is: it was to say that there is nothing."""
    rest = text[column + 1 :].split(" #")[0]
    return None if rest.strip() else Problem("W166", values={"sign": sign, "suggestion": ""}, span=_at(line, column))


def _no_colon(lines: Sequence[str], line: int, column: int) -> Problem:
    """A line that should be a key and has no colon; where it begins with a bracket, the bracket may never close."""
    text = lines[line] if line < len(lines) else ""
    bracket = text[column : column + 1]
    if bracket and bracket in "[{" and {"[": "]", "{": "}"}[bracket] not in text:
        return Problem("W142", values={"bracket": bracket}, span=_at(line, column))
    return no_colon(lines, line)


def _second_colon(line: int, column: int, text: str, lines: Sequence[str]) -> tuple[Problem, ...]:
    """A colon where none can stand: the line before lacks its colon or already has a value, or the value holds one."""
    if column > _LONGEST_KEY:
        slips = tuple(islice(line_slips(lines, line - 1, line - 1), 1))
        return slips or (Problem("W163", values={"limit": _LONGEST_KEY}, span=_at(line, column)),)
    slips = culprits(lines, line)
    if slips:
        return slips
    if ENTRY.match(text[:column] + " "):
        return (_two_colons(line, column, text),)
    return _misplaced(lines, line)


def _two_colons(line: int, column: int, text: str) -> Problem:
    """Two entries on one line, or a value that holds a colon."""
    second = re.search(rf"(?<=[^\s:,，；;、])(?P<gap>[ ]*[,，；;、][ ]*|[ ]+)(?P<name>{NAME})[ ]*$", text[:column])
    if second is None:
        values = {"text": shown(text.strip(), _SHOWN), "quoted": _quoted(_value_of(text))}
        return Problem("W137", values=values, span=_at(line, column))
    first = shown(text[: second.start()].strip(), _SHOWN)
    rest = shown(text[second.start("name") :].strip(), _SHOWN)
    return Problem("W168", values={"first": first, "second": rest}, span=_at(line, second.start("name")))


def _misplaced(lines: Sequence[str], line: int) -> tuple[Problem, ...]:
    """A line whose indentation fits nothing above: say what is above and how many blanks it has."""
    text = lines[line] if line < len(lines) else ""
    indent = _indent(text)
    above = [n for n in range(max(line - _LINES_ABOVE, 0), line) if lines[n].strip() and lines[n].lstrip()[0] != "#"]
    if indent == 0 and above and not any(_indent(lines[n]) == 0 for n in above):
        return (
            Problem(
                "W125", values={"blanks": _indent(lines[above[0]]), "suggestion": ""}, span=_blanks(lines, above[0])
            ),
        )
    if (beside := _beside_dash(lines, above, line)) is not None:
        return (beside,)
    if line and _HEADING.match(lines[line - 1]) and above and indent > _indent(lines[above[-1]]):
        name = shown(lines[line - 1].strip("# :：　"), _SHOWN)
        return (Problem("W127", values={"name": name}, span=_at(line - 1, _indent(lines[line - 1]))),)
    before = lines[above[-1]] if above else ""
    if _ENTRY_WITH_VALUE.match(before) and indent > lead(before):
        return (Problem("W124", values={"indent": indent, "blanks": lead(before)}, span=_at(line, indent)),)
    levels: list[int] = []
    for number in reversed(above):
        for level in (lead(lines[number]), _indent(lines[number])):
            if level not in levels and level < min(levels, default=10_000) and len(levels) < _LEVELS_SHOWN:
                levels.append(level)
        if levels and levels[-1] == 0:
            break
    values: dict[str, Figure] = {"indent": indent, "levels": tuple(sorted(levels))}
    return (Problem("W123", values=values, span=_at(line, indent)),)


def _beside_dash(lines: Sequence[str], above: Sequence[int], line: int) -> Problem | None:
    """Find a line that stands under the dash of its record instead of under the text after it."""
    indent, culprit = _indent(lines[line]), line
    for number in reversed(above):
        if _indent(lines[number]) != indent:
            return None
        blanks = lead(lines[number])
        if blanks > indent:
            if lead(lines[culprit]) > indent or not ENTRY.match(lines[number]):
                return None
            return Problem("W126", values={"blanks": blanks}, span=_at(culprit, indent))
        culprit = number
    return None


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _blanks(lines: Sequence[str], number: int) -> Span:
    return Span(number + 1, 1, number + 1, 1 + _indent(lines[number]))


def _value_of(text: str) -> str:
    """Return what follows the first colon of an entry."""
    match = ENTRY.match(text)
    return text[match.end() :].strip() if match else text.strip()


def _quoted(text: str) -> str:
    """Return `text` as a value in quotes; empty when it is too long to be shown whole or holds both quotes."""
    text = text.strip()
    if len(text) > _LONGEST_QUOTED or not text.isprintable():
        return '"……"'
    text = mask(text)
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def _opened_before(lines: Sequence[str], line: int, before: str) -> tuple[int, int] | None:
    """Find where a quote was opened that a quote on a later line has closed by accident; None if it is on this line."""
    quote = before[-1]
    if before.count(quote) % 2 == 0:
        return None
    for number in range(line - 1, -1, -1):
        if lines[number].count(quote) % 2 == 1:
            return number, lines[number].rindex(quote)
    return None


def _bad_escape(lines: Sequence[str], line: int, column: int) -> Problem:
    """Find the first escape that is none, in the double-quoted value that begins at `line` and `column`."""
    first, column = line, column + 1
    for line, text in enumerate(islice(lines, first, None), start=first):
        if "\\" not in text:
            continue
        for match in _ESCAPE.finditer(text, column if line == first else 0):
            escape = match[0]
            code = int(escape[2:], 16) if escape[1:2] in ("x", "u", "U") and len(escape) > 2 else None
            whole = escape[1:2] in _PLAIN_ESCAPES or code is not None
            if not whole or (code is not None and (code > 0x10FFFF or 0xD800 <= code <= 0xDFFF)):
                span = Span(line + 1, match.start() + 1, line + 1, match.end() + 1)
                return Problem("W144", values={"escape": shown(escape)}, span=span)
    return Problem("W144", values={"escape": "\\"}, span=_NOWHERE)


def _position(mark: Any, lines: Sequence[str], otherwise: tuple[int, int] | None = None) -> tuple[int, int]:
    """Return the mark's line and column from 0, held inside the file: a parser may stop one line after the last."""
    if mark is None:
        return otherwise if otherwise is not None else (0, 0)
    if not lines:
        return 0, 0
    if mark.line >= len(lines):
        return len(lines) - 1, len(lines[-1])
    return mark.line, min(mark.column, len(lines[mark.line]))


def _around(text: str, column: int) -> tuple[str, str]:
    """Return what stands directly before and after the colon at `column`, up to a blank or a bracket."""
    before = re.split(r"[\s,\[\]{}]", text[:column])[-1]
    after = re.split(r"[\s,\[\]{}]", text[column + 1 :])[0]
    return shown(before, _SHOWN), shown(after, _SHOWN)


def _word(lines: Sequence[str], line: int, column: int) -> str:
    return shown(lines[line][column:].split(" ")[0].rstrip(",]}"), _SHOWN) if line < len(lines) else ""


def _character(lines: Sequence[str], line: int, column: int) -> str:
    return lines[line][column : column + 1] if line < len(lines) else ""


def _before(line: int, column: int, word: str) -> Span:
    """Return the place at which `word` begins that ends before `column`; where it was shortened, that of the colon."""
    start = column if "…" in word else column - len(word)
    return _at(line, max(start, 0))


def _at(line: int, column: int) -> Span:
    return Span(line + 1, column + 1, line + 1, column + 2)
