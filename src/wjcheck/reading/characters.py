"""Find the characters that a filing must not hold, and take them out.

Handed: decoded text. Gives back: the text with each refused character replaced one for one by a filler, so that columns
stay true, and a problem for each. The filler is itself refused, so after the replacement it marks exactly those places;
values are read as if the character were not there, which is how the clerk sees them on the screen.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from wjcheck.locale.message import Bilingual, Figure
from wjcheck.pattern import late
from wjcheck.reading.gathering import EACH
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.visible import code_point, is_all_seen

FILLER = "\u200b"
"""Stands where a refused character stood; both YAML parsers accept it inside text."""

_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = (
    "\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
_CONTROL = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029"
_NO_CHARACTER = "\ud800-\udfff\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF)
)

_REFUSED = late(f"[{_CONTROL}{_BIDI}{_INVISIBLE}{_NO_CHARACTER}]")
_NOTABLE = late(f"[{_CONTROL}{_BIDI}{_INVISIBLE}{_NO_CHARACTER}{_PRIVATE}]")
_CODES = (
    ("W116", late("[\u2028\u2029]")),
    ("W111", late(f"[{_CONTROL}]")),
    ("W112", late(f"[{_INVISIBLE}]")),
    ("W113", late(f"[{_BIDI}]")),
    ("W114", late(f"[{_NO_CHARACTER}]")),
)
_MANY = 50
"""From so many different characters on, one pass for all of them is cheaper than one for each."""

_INDENT = late(rf"^[ ]*+{FILLER}(?:[ {FILLER}]++|-(?=[ {FILLER}]))*+", re.M)
_SOFT_RETURN = late(r"(?<=\S)[\u2028\u2029](?=\S)")
_BLANK_LINE = late(
    r"^[ ]*[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000][ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*$", re.M
)

_NAMES = {
    "\x00": Bilingual("空字符", "null character"),
    "\x07": Bilingual("响铃符", "bell character"),
    "\x08": Bilingual("退格符", "backspace"),
    "\x0b": Bilingual("手动换行符", "manual line break"),
    "\x0c": Bilingual("分页符", "page break"),
    "\x1b": Bilingual("转义控制符", "escape character"),
    "\x7f": Bilingual("删除符", "delete character"),
    "\x85": Bilingual("下一行符", "next-line character"),
    "\u00ad": Bilingual("软连字符", "soft hyphen"),
    "\u3164": Bilingual("韩文填充符", "Hangul filler"),
    "\u200b": Bilingual("零宽空格", "zero-width space"),
    "\u200c": Bilingual("零宽不连字", "zero-width non-joiner"),
    "\u200d": Bilingual("零宽连字", "zero-width joiner"),
    "\u2060": Bilingual("零宽不换行符", "word joiner"),
    "\ufeff": Bilingual("字节顺序标记（BOM）", "byte order mark"),
    "\u2028": Bilingual("行分隔符", "line separator"),
    "\u2029": Bilingual("段落分隔符", "paragraph separator"),
    "\u200e": Bilingual("从左到右标记", "left-to-right mark"),
    "\u200f": Bilingual("从右到左标记", "right-to-left mark"),
    "\u202e": Bilingual("从右到左强制符", "right-to-left override"),
}
_KINDS = {
    "W111": Bilingual("控制字符", "control character"),
    "W116": Bilingual("软回车", "soft return"),
    "W112": Bilingual("格式字符", "format character"),
    "W113": Bilingual("改变文字方向的字符", "text-direction character"),
    "W114": Bilingual("无效字符", "non-character"),
}


def take_out(text: str) -> tuple[str, Iterator[Problem]]:
    """Replace the refused characters of `text` by fillers.

    Args:
        text: the decoded file, lines ended by `\\n`.

    Returns:
        The text, as long as before, and its character problems in order of place, no more of one code than a
        `Gathering` needs: errors for refused characters, warnings for private-use ones, which are kept.
    """
    if is_all_seen(text.replace("\n", "")):
        return text, iter(())
    # Of five million characters few are different ones, and each is looked at once.
    notable = [character for character in set(text) if _NOTABLE.match(character)]
    if not notable:
        return text, iter(())
    # a soft return inside a line parts words as a blank does
    cleaned = _SOFT_RETURN.sub(" ", text) if "\u2028" in notable or "\u2029" in notable else text
    return _filled(cleaned, [c for c in notable if _REFUSED.match(c)]), _problems_in(text, notable)


def behind_indent(text: str) -> str:
    """Put the fillers that stand before or among the blanks and dashes of a line behind them.

    Nobody sees them, so the line is meant to be as deep as it looks; the text stays as long as it is.
    """
    return _INDENT.sub(lambda found: found[0].replace(FILLER, "") + FILLER * found[0].count(FILLER), text)


def in_value(value: str, text: str, span: Span) -> tuple[str, tuple[Problem, ...]]:
    """Take out what escapes such as `"\\e"` have put into one value.

    Args:
        value: the value after unescaping.
        text: the whole file, whose own characters are already accounted for.
        span: where the value stands.

    Returns:
        The value without its refused characters, and one problem for each different character.
    """
    if is_all_seen(value) or _NOTABLE.search(value) is None:
        return value, ()
    escaped = [c for c in dict.fromkeys(_NOTABLE.findall(value)) if _REFUSED.match(c) or c not in text]
    return _REFUSED.sub("", value), tuple(_problem(character, span) for character in escaped)


def without_blank_lines(text: str) -> str:
    """Empty the lines that hold nothing but blanks, among them a TAB or a full-width one.

    A writer cannot see them, and YAML would take them for content or stumble over them; no column changes.
    """
    return text if text.replace("\n", "").isprintable() else _BLANK_LINE.sub("", text)


def _filled(text: str, refused: Sequence[str]) -> str:
    if len(refused) > _MANY:
        return _REFUSED.sub(FILLER, text)
    for character in refused:
        text = text.replace(character, FILLER)
    return text


def _problems_in(text: str, notable: Sequence[str]) -> Iterator[Problem]:
    # how many of each code there are to report, so that the search for their places can end early
    wanted: Counter[str] = Counter()
    for character in notable:
        code = _code(character)
        wanted[code] = min(wanted[code] + text.count(character), EACH + 1)
    line, line_start, seen = 1, 0, 0
    for match in _NOTABLE.finditer(text):
        at = match.start()
        crossed = text.count("\n", seen, at)
        if crossed:
            line += crossed
            line_start = text.rindex("\n", seen, at) + 1
        seen = at
        problem = _problem(match[0], Span(line, at - line_start + 1, line, at - line_start + 2))
        if wanted[problem.code]:
            wanted[problem.code] -= 1
            yield problem
            if not +wanted:
                return


def _code(character: str) -> str:
    return next((code for code, pattern in _CODES if pattern.match(character)), "W115")


def _problem(character: str, span: Span) -> Problem:
    code = _code(character)
    values: dict[str, Figure] = {"character": code_point(character)}
    if code in _KINDS:
        values["name"] = _NAMES.get(character, _KINDS[code])
        return Problem(code, values=values, span=span)
    return Problem(code, "warning", values, span)
