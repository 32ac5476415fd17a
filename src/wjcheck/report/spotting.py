"""Finds people's names in texts, as people write them.

Handed: names, then texts. Gives back: where in a text a name stands. Every name is looked for at once, because a
district has thousands: what follows each of its characters is kept in a tree, which a text is followed down.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from wjcheck.pattern import late

_BETWEEN = late(r"(?:[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|<U\+[0-9A-F]{4,6}>)*")
"""What may stand between two characters of a name: blanks, and what nobody sees, be it made visible or not."""
_ENDED = ""
_Tree: TypeAlias = "dict[str, _Tree]"


class Spotter:
    """Finds any of some names: the longest that begins at a place, so that 张三丰 is not taken for 张三.

    Blanks in a name do not count, neither its own nor those in the text: 张　三 is 张三. A name in Latin letters is a
    word of its own: Tom is not in Tomas.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._tree: _Tree = {}
        for name in names:
            node = self._tree
            for sign in bare(name):
                node = node.setdefault(sign, {})
            node[_ENDED] = {}
        self._tree.pop(_ENDED, None)
        firsts = "".join(map(re.escape, self._tree))
        self._first = re.compile(f"[{firsts}]" if firsts else "(?!)")

    def spots(self, text: str) -> Iterator[tuple[int, int]]:
        """Give start and end of every name in `text`, in order."""
        at = 0
        while (found := self._first.search(text, at)) is not None:
            start = found.start()
            end = self._end(text, start)
            if end is not None:
                yield start, end
            at = start + 1 if end is None else end

    def names(self, text: str) -> Iterator[str]:
        """Give every name that is found in `text`, without blanks."""
        for start, end in self.spots(text):
            yield bare(text[start:end])

    def _end(self, text: str, start: int) -> int | None:
        """Return where the longest name ends that begins at `start`; None where none does."""
        if start and _in_one_word(text, start):
            return None
        node, at, end = self._tree, start, None
        while at < len(text) and (deeper := node.get(text[at])) is not None:
            node, at = deeper, at + 1
            if _ENDED in node and not _in_one_word(text, at):
                end = at
            between = _BETWEEN.match(text, at)
            at = between.end() if between else at
        return end


def bare(name: str) -> str:
    """Return a name without the blanks in it, and without what nobody sees."""
    return _BETWEEN.sub("", name)


def _in_one_word(text: str, at: int) -> bool:
    """Whether a place in a text is between two Latin letters."""
    around = text[at - 1 : at + 1]
    return len(around) == 2 and around.isascii() and around.isalpha()
