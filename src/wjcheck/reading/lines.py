"""Say what is wrong with one line that should be an entry and is none.

Handed: the lines of a file and the number of one of them. Gives back: the problem, pointing at the character that has
to change, or None when the line may stand. A parser stumbles over the line after the slip; this looks at the slip.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from wjcheck.pattern import late
from wjcheck.reading.gathering import EACH
from wjcheck.reading.privacy import shown
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.signs import BLANKS
from wjcheck.reading.traps import NAME, SHOWN, is_dashed, line_slips, odd_indent

ENTRY = late(r"^[ ]*(?:-[ ]+)*[^\s#][^#]*?:(?:[ \t]|$)")
"""A line that reads `name: value` or `- name:`."""
TAB_INDENT = late(r"^[ ]*(?:-[ ]*)*\t")
_ITEM = late(r"^[ ]*-(?:[ ]|$)")
_BLOCK_TEXT = late(r"^[ ]*(?:-[ ]+)*[^#]*?[:-][ ]+[|>][-+0-9]*[ ]*(?:#.*)?$")
_FENCE = late(r"^[ ]*(?P<sign>```+|~~~+)")
_EMPHASIS = late(r"^[ ]*(?:-[ ]+)?(?P<sign>\*\*|__)(?=[^\s*_])")
_TABLE = late(r"^[ ]*\|[^|\n]*\|")
_NUMBER = "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})"
_NUMBERED = late(
    rf"^[ ]*(?P<sign>[（(]{_NUMBER}[)）]|{_NUMBER}[、．)）]|[0-9]{{1,2}}\.(?![0-9])|[①-⑳])[ \u3000]*(?=\S)"
)
_QUOTED = late(rf"^[ ]*(?P<whole>(?P<quote>[\"'])(?P<name>{NAME})[ ]*:(?![^ \"'])[^\"']*(?P=quote))[ ]*$")
_LIKE_COLON = "∶﹕︰꞉ː;；=＝→"
_SEPARATED = late(
    rf"^[ ]*(?:-[ ]+)*(?P<name>{NAME})[ ]*(?P<sign>[{_LIKE_COLON}]|——?|－|(?<=[^ ])[，,、](?=[^ ]))[ ]*(?P<rest>.*)$"
)
_SPACED = late(rf"^[ ]*(?:-[ ]+)*(?P<name>{NAME})(?P<sign>[ \t{BLANKS}]+)(?P<rest>\S.*)$")
_LONGEST_NAME_BEFORE_COMMA = 6
_LOOK_BACK = 50
_LOOK_AHEAD = 10_000
_ALIKE = ("W121", "W122", "W130", "W131", "W132", "W133", "W139", "W169")


def culprits(lines: Sequence[str], line: int) -> tuple[Problem, ...]:
    """Find the slip that made a parser stumble at `line`: in a line before it that is no entry, or in itself.

    Args:
        lines: the lines of the file.
        line: where the parser stumbled, from 0.

    Returns:
        The slip and every like one further down, since a habit is seldom alone; empty when no line shows one.
    """
    first = line
    while first > 0 and line - first < _LOOK_BACK and not _is_sound(lines[first - 1]):
        first -= 1
    above = lines[first - 1] if first else ""
    for number in range(first, min(line + 1, len(lines))):
        problem = slip_in(lines, number)
        if problem is None and number < line and not _continues(lines[number], above):
            problem = _no_colon(lines[number], number)
        if problem is not None:
            return (problem, *_alike(problem, lines, number))
    return ()


def slip_in(lines: Sequence[str], number: int) -> Problem | None:
    """Return the problem of a line that shows what its writer meant: a bullet, a number, a sign that is no colon."""
    text = lines[number]
    if not text.strip() or text.lstrip(" ").startswith("#"):
        return None
    if TAB_INDENT.match(text):
        return Problem("W121", span=_at(number, text.index("\t")))
    if (odd := odd_indent(lines, number)) is not None:
        return odd
    if match := _QUOTED.match(text):
        inner = match["whole"][1:-1]
        values = {"name": shown(match["name"]), "line": shown(inner, SHOWN), "suggestion": inner}
        return Problem("W169", values=values, span=_at(number, match.start("whole"), match["whole"]))
    if match := _FENCE.match(text) or _EMPHASIS.match(text):
        return Problem("W129", values={"sign": match["sign"]}, span=_at(number, match.start("sign"), match["sign"]))
    if _TABLE.match(text) or (text.strip().count("\t") > 1 and not ENTRY.match(text)):
        return Problem("W128", span=_at(number, len(text) - len(text.lstrip()), text.strip()))
    if (slip := next(line_slips(lines, number, number), None)) is not None:
        return slip
    if match := _NUMBERED.match(text):
        values = {"sign": match["sign"], "rest": shown(text[match.end() :].strip(), SHOWN), "suggestion": "- "}
        span = Span(number + 1, match.start("sign") + 1, number + 1, match.end() + 1)
        return Problem("W130", values=values, span=span)
    return None if ENTRY.match(text) or _ITEM.match(text) else _other_sign(text, number)


def blank_slips(lines: Sequence[str], begun: int, line: int) -> tuple[Problem, ...]:
    """Return the problems of TABs and special blanks in the indentation of the lines a parser stumbled between."""
    for number in dict.fromkeys((line, begun)):
        if number < len(lines) and TAB_INDENT.match(lines[number]):
            tab = Problem("W121", span=_at(number, lines[number].index("\t")))
            return (tab, *_alike(tab, lines, number))
    odd = (problem for number in range(begun, line + 1) if (problem := odd_indent(lines, number)) is not None)
    return tuple(islice(odd, EACH + 1))


def _is_sound(text: str) -> bool:
    """Tell whether a line can be left alone: an entry without a slip before its colon, a list item or a closed text."""
    return bool(ENTRY.match(text)) and not _NUMBERED.match(text) and not _QUOTED.match(text) and not is_dashed(text)


def _continues(text: str, above: str) -> bool:
    """Tell whether a line is the further text of the entry above it, or an item of its list."""
    if not text.strip() or text.lstrip(" ")[:1] in "#]}" or _ITEM.match(text):
        return True
    body = above.rstrip()
    return not body.endswith(":") and bool(ENTRY.match(above)) and _indent(text) > _indent(above)


def _no_colon(text: str, number: int) -> Problem:
    if match := _SPACED.match(text):
        values = {"name": shown(match["name"]), "rest": shown(match["rest"].strip(), SHOWN), "suggestion": ": "}
        return Problem("W140", values=values, span=_at(number, match.start("sign"), match["sign"]))
    body = text.strip()
    return Problem("W148", values={"text": shown(body, SHOWN)}, span=_at(number, text.index(body)))


def no_colon(lines: Sequence[str], line: int) -> Problem:
    """Return the problem of a line that should be an entry and has no colon."""
    text = lines[line] if line < len(lines) else ""
    if not text.strip():
        return Problem("W148", values={"text": ""}, span=_at(line, 0))
    return slip_in(lines, line) or _no_colon(text, line)


def _other_sign(text: str, number: int) -> Problem | None:
    match = _SEPARATED.match(text)
    if match is None or (match["sign"] in "，,、" and len(match["name"]) > _LONGEST_NAME_BEFORE_COMMA):
        return None
    rest = shown(match["rest"].strip(), SHOWN)
    values = {"name": shown(match["name"]), "sign": match["sign"], "rest": rest, "suggestion": ": "}
    return Problem("W139", values=values, span=_at(number, match.start("sign"), match["sign"]))


def _alike(problem: Problem, lines: Sequence[str], number: int) -> Iterator[Problem]:
    """Give the same slip on the lines further down; texts of several lines may say what they like and are left out."""
    if problem.code not in _ALIKE:
        return
    text_above: int | None = None
    left = EACH
    for further in range(number + 1, min(len(lines), number + _LOOK_AHEAD)):
        line = lines[further]
        if text_above is not None and (not line.strip() or _indent(line) > text_above):
            continue
        text_above = _indent(line) if _BLOCK_TEXT.match(line) else None
        if text_above is None and (found := slip_in(lines, further)) is not None and found.code == problem.code:
            yield found
            left -= 1
            if left == 0:
                return


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _at(line: int, column: int, covered: str = " ") -> Span:
    return Span(line + 1, column + 1, line + 1, column + 1 + len(covered))
