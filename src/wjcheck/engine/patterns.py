"""What a text must hold to fit a pattern: words of which at least one is in it.

Handed: a pattern as conditions write them (RE2). Gives back: words, or nothing where none is certain. What is not
understood, or is no pattern at all, asks for nothing.
"""

_SPECIAL = frozenset(".^$*+?()[]{}|\\")


def words_of(pattern: str) -> tuple[str, ...] | None:
    """Return words of which every text that fits `pattern` holds one; None where there are none to be sure of."""
    try:
        words, end = _alternatives(pattern, 0)
    except IndexError:
        return None
    return words if end == len(pattern) else None


def _alternatives(pattern: str, at: int) -> tuple[tuple[str, ...] | None, int]:
    branches = []
    while True:
        words, at = _sequence(pattern, at)
        branches.append(words)
        if at == len(pattern) or pattern[at] == ")":
            break
        at += 1  # the stroke between two
    told = [branch for branch in branches if branch is not None]
    if len(told) < len(branches):
        return None, at
    return tuple(word for branch in told for word in branch), at


def _sequence(pattern: str, at: int) -> tuple[tuple[str, ...] | None, int]:
    """Of what a sequence asks for one after the other, the part with the longest words is the rarest."""
    best: tuple[str, ...] | None = None
    while at < len(pattern) and pattern[at] not in "|)":
        words, at = _piece(pattern, at)
        if at < len(pattern) and pattern[at] in "?*+":
            words = words if pattern[at] == "+" else None
            at += 1
        if words is not None and (best is None or min(map(len, words)) > min(map(len, best))):
            best = words
    return best, at


def _piece(pattern: str, at: int) -> tuple[tuple[str, ...] | None, int]:
    sign = pattern[at]
    if sign == "(":
        if pattern[at + 1] == "?":
            raise IndexError(at)
        words, end = _alternatives(pattern, at + 1)
        if pattern[end] != ")":
            raise IndexError(end)
        return words, end + 1
    if sign == "[":
        end = pattern.find("]", at)
        if end < 0 or frozenset("[\\-") & set(pattern[at + 1 : end]) or pattern[at + 1 : end] in ("", "^"):
            raise IndexError(at)
        return None, end + 1
    if sign in ".^$":
        return None, at + 1
    if sign in _SPECIAL:
        raise IndexError(at)
    end = at
    while end < len(pattern) and pattern[end] not in _SPECIAL:
        end += 1
    if end < len(pattern) and pattern[end] in "?*+{" and end > at + 1:
        end -= 1  # what repeats is the last sign alone
    return (pattern[at:end],), end
