"""Say what each line of a plain file holds, by one pattern; what is known of a line is kept for the next file.

Handed: the lines of a file. Gives back: of each its column, dash, name and value, or nothing where one of them is odd.
All that can be said of a line without its neighbours is found out here, once for all files that have it: filings have
most of their lines in common.
"""

import re
from collections.abc import Sequence, Set
from itertools import repeat
from typing import Any, Final, TypeAlias

from wjcheck.pattern import late
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
# patterns without a letter that is no ASCII are compiled in a tenth of the time
_REST = r"[^\x00-,:-@\[-^`{-\x7f]"
_WORD = rf"\w{_REST}*+(?: {_REST}++)*+"
_A_WORD = late(_WORD)
_QUOTES = ("'", '"')
_PAIR = late(rf"(\w{{1,40}}+): ({_WORD})")
"""A name and a value in braces in which no sign is that means something to YAML anywhere."""
_LISTED = late(rf"(\w{{1,40}}+): \[({_WORD})(\])?")
"""A name and the first item of a list, or the only one."""
_BLANK, _DASHED, _NAMED, _BARE, _QUOTED = 1, 2, 3, 4, 5
"""What a line holds last: more than `_QUOTED` are brackets, `_BLANK` is nothing but perhaps a remark."""
_NOTHING = r"(?:~|[nN]ull|NULL) *(?:[,:\]}#\n]|$)"

Held: TypeAlias = tuple[int, int | None, str | None, int, Any, int, int]
"""What a line holds: the column it begins at, how long its dash with the blanks behind it is, its name; how many
brackets open in its value, or `OPEN`; the value, and the columns where it begins and ends."""
OPEN: Final = -1
"""Behind the name stands nothing: what it names may follow, deeper."""

_known: dict[str, Held | None] = {}
_heads: dict[str, tuple[int, int | None, str | None]] = {}
"""What stands before values of one line: by its text the column, the dash and the name."""
_pairs: dict[str, tuple[str, str]] = {}
"""What stands between the commas of braces: by its text the name and the value."""
_MOST = 8192
_MOST_PARTS = 2048
_SHORT = 100
"""The lines that are kept are shorter than this, and so are parts of them: the longest ones would fill the memory."""
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
    found: dict[str, Held | None] = {}
    rest: Sequence[str] = lines
    if "~" in text or "ull" in text or "ULL" in text:
        if re.search(_NOTHING, text):
            return None
    elif _heads:
        found, rest = _alike(lines)
    if rest and not _take_apart(rest, found):
        return None
    if len(found) <= _MANY:
        if len(_known) + len(found) > _MOST:
            _known.clear()
        are_short = max(map(len, lines)) < _SHORT
        _known.update(found if are_short else {line: one for line, one in found.items() if len(line) < _SHORT})
    return found


def _alike(lines: Sequence[str]) -> tuple[dict[str, Held | None], Sequence[str]]:
    """Return what those lines hold that begin as one before and go on in plain words, and all others.

    They would be taken apart to the same, in five times the time. All they hold can be seen, and is nowhere nothing.
    """
    found: dict[str, Held | None] = {}
    rest: list[str] = []
    for line in lines:
        before, brace, inside = line.partition("{")
        if brace:
            head = _heads.get(before)
            # beside a full-width comma it may be a slip
            if head is not None and inside[-1:] == "}" and "，" not in inside and "；" not in inside:
                held = _in_braces(inside[:-1].split(", "))
                if held is not None:
                    found[line] = (*head, *held, len(before), len(line))
                    continue
        else:
            before, colon, word = line.partition(": ")
            if not colon:
                before, colon, word = line.rpartition(" ")
            head = _heads.get(before + colon)
            value = word[1:-1] if word[:1] in _QUOTES and word[-1:] == word[:1] else word
            if head is not None and _A_WORD.fullmatch(value) is not None:
                found[line] = (*head, 0, value, len(line) - len(word), len(line))
                continue
        rest.append(line)
    return found, rest


def _in_braces(parts: Sequence[str]) -> tuple[int, dict[str, Any]] | None:
    """Return how many brackets open in braces, and the mapping that stands there, in which lists may be.

    None where a part of it is not plain words, or a name stands twice.
    """
    value: dict[str, Any] = {}
    listed: list[str] | None = None
    openings, names = 1, 0
    for part in parts:
        if listed is not None:
            ends = part[-1:] == "]"
            word = part[:-1] if ends else part
            if _A_WORD.fullmatch(word) is None:
                return None
            listed.append(word)
            if ends:
                listed = None
            continue
        names += 1
        pair = _pairs.get(part)
        if pair is not None:
            value[pair[0]] = pair[1]
            continue
        match = _PAIR.fullmatch(part)
        if match is not None:
            name, word = match.groups()
            value[name] = word
            if len(part) < _SHORT:
                if len(_pairs) >= _MOST_PARTS:
                    _pairs.clear()
                _pairs[part] = (name, word)
            continue
        match = _LISTED.fullmatch(part)
        if match is None:
            return None
        name, word, closing = match.groups()
        value[name] = items = [word]
        openings += 1
        if closing is None:
            listed = items
    return (openings, value) if listed is None and names == len(value) else None


def _take_apart(lines: Sequence[str], found: dict[str, Held | None]) -> bool:
    """Find out what lines hold, and put it into `found`; say whether all of them are plain."""
    texts: list[str] = []
    without: list[tuple[str, int, int | None, str | None, int, int, int]] = []
    for line in lines:
        match = _LINE.match(line)
        if match is None:
            return False
        kind = match.lastindex or 0
        if kind == _BLANK:
            found[line] = None
            continue
        blanks, dash, name, bare, quoted, brackets, quoting = match.groups()
        if kind == _DASHED or (dash is None and name is None):
            return False
        at, length, begins = len(blanks), None if dash is None else len(dash), match.start(kind)
        if kind == _NAMED:
            found[line] = at, length, name, OPEN, None, begins, begins
            continue
        if begins < _SHORT:
            if len(_heads) >= _MOST_PARTS:
                _heads.clear()
            _heads[line[:begins]] = at, length, name
        if kind == _BARE:
            value = bare.rstrip(" ")
            if value[0] in OPENERS and value[-1] in CLOSING:
                return False
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
            return False
        for (line, at, length, name, opening, begins, ends), value in zip(without, values, strict=True):
            found[line] = at, length, name, opening, value, begins, ends
    return True
