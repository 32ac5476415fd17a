"""Say what each line of a plain file holds, by one pattern; what is known of a line is kept for the next file.

Handed: the lines of a file. Gives back: of each its column, dash, name and value, or nothing where one of them is odd.
All that can be said of a line without its neighbours is found out here, once for all files that have it: filings have
most of their lines in common.
"""

import re
from collections.abc import Sequence, Set
from itertools import repeat
from typing import Any, Final, TypeAlias

from wjcheck.reading.plain_brackets import SIGNS, bracketed
from wjcheck.reading.signs import CLOSING, OPENERS
from wjcheck.reading.visible import is_all_seen

# no part of it goes back over what another has taken, so that the longest line takes no more than its length
_INSIDE = rf"[^{SIGNS}\"':]"
_LINE = re.compile(
    r"( *+)(?:(?:(?<= )#.*|#(?!.* #+[^ #]).*)?$|(- ++)?+(?:(\w[^:：#]{0,99}+)(?<! ):(?= |$))?+ *+"
    r"(?:"
    r"([^\s\-?:,\[\]{}#&*!|>'\"%@`][^:#]*+(?::(?! |$)[^:#]*+)*+)"  # bare, with the blanks behind it
    r"|(\"[^\"\\]*+\"|'[^']*+')"
    rf"|([\[{{]{_INSIDE}*+(?::(?= ){_INSIDE}*+)*+)"
    rf"|([\[{{](?:{_INSIDE}|:(?= )|\"[^\"\\]*+\"|'[^'\\]*+')*+)"
    r")? *+(?:(?<= )#++(?: .*)?)?$)"  # a remark close to its sign may be part of the value: that is not plain
)
_BLANK, _DASHED, _NAMED, _BARE, _QUOTED = 1, 2, 3, 4, 5
"""What a line holds last: more than `_QUOTED` are brackets, `_BLANK` is nothing but perhaps a remark."""
_NOTHING = r"(?:~|[nN]ull|NULL) *(?:[,:\]}#\n]|$)"

Held: TypeAlias = tuple[int, int | None, str | None, int, Any, int, int]
"""What a line holds: the column it begins at, how long its dash with the blanks behind it is, its name; how many
brackets open in its value, or `OPEN`; the value, and the columns where it begins and ends."""
OPEN: Final = -1
"""Behind the name stands nothing: what it names may follow, deeper."""

_known: dict[str, Held | None] = {}
_MOST = 8192
_SHORT = 100
"""The lines that are kept are shorter than this, so that the longest ones do not fill the memory."""
_MANY = 2048
"""Nor are those of a file that has more new ones than this."""


def held(lines: Sequence[str]) -> tuple[Sequence[Held | None], Set[str]] | None:
    """Return what each line holds, None for one of blanks or a remark, and the lines that were not known.

    None where not all of them are plain. Values in brackets are the same object for the same line: whoever puts them
    anywhere copies them.
    """
    found: list[Any] = [*map(_known.get, lines, repeat(False))]
    if False not in found:
        return found, frozenset()
    unknown = [at for at, one in enumerate(found) if one is False]
    learnt = _learn([*dict.fromkeys([lines[at] for at in unknown])])
    if learnt is None:
        return None
    for at in unknown:
        found[at] = learnt[lines[at]]
    return found, learnt.keys()


def _learn(lines: list[str]) -> dict[str, Held | None] | None:
    """Find out what lines hold that are not known, and keep it; None where one of them is not plain.

    What costs as much for one line as for many is asked of all of them together.
    """
    text = "\n".join(lines)
    if not is_all_seen("".join(lines)):
        return None
    if ("~" in text or "ull" in text or "ULL" in text) and re.search(_NOTHING, text):
        return None
    found: dict[str, Held | None] = {}
    texts: list[str] = []
    without: list[tuple[str, int, int | None, str | None, int, int, int]] = []
    for line in lines:
        match = _LINE.match(line)
        if match is None:
            return None
        kind = match.lastindex or 0
        if kind == _BLANK:
            found[line] = None
            continue
        blanks, dash, name, bare, quoted, brackets, quoting = match.groups()
        if kind == _DASHED or (dash is None and name is None):
            return None
        at, length, begins = len(blanks), None if dash is None else len(dash), match.start(kind)
        if kind == _NAMED:
            found[line] = at, length, name, OPEN, None, begins, begins
        elif kind == _BARE:
            value = bare.rstrip(" ")
            if value[0] in OPENERS and value[-1] in CLOSING:
                return None
            found[line] = at, length, name, 0, value, begins, begins + len(value)
        elif kind == _QUOTED:
            found[line] = at, length, name, 0, quoted[1:-1], begins, begins + len(quoted)
        else:
            value = (brackets or quoting).rstrip(" ")
            texts.append(value)
            without.append((line, at, length, name, value.count("[") + value.count("{"), begins, begins + len(value)))
    if texts:
        values = bracketed(texts, [one[4] for one in without])
        if values is None:
            return None
        for (line, at, length, name, opening, begins, ends), value in zip(without, values, strict=True):
            found[line] = at, length, name, opening, value, begins, ends
    if len(found) <= _MANY:
        if len(_known) + len(found) > _MOST:
            _known.clear()
        _known.update((line, one) for line, one in found.items() if len(line) < _SHORT)
    return found
