"""How many steps a condition can take at most, worked out before it is run.

Handed: the syntax of a condition and the sizes of what it reads. Gives back: steps, and the size of what it comes to. A
step is some fifty nanoseconds, or a hundred bytes. The library that runs conditions counts the turns of loops and
nothing else: not what a text or a list grows to by `+`, nor what it costs to compare, copy or search one. So that is
bounded here, for the worst case: what is reckoned is never less than what is done, and depends on sizes alone, not on
the clock, so that it is the same on every machine.
"""

from collections.abc import Mapping

from wjcheck.dataclass import dataclass, field
from wjcheck.engine.sizes import PLAIN, Size, either, inside, made, text_size, times, together
from wjcheck.engine.syntax import Call, Constant, Loop, Made, Name, Node, Select
from wjcheck.pattern import late

MOST_TURNS = 10_000
"""How often a condition may go round in all its loops together: the library's own budget."""
MOST_LEVELS = 24
"""How deep lists and mappings may be nested in a value."""
_COMPARING = frozenset({"_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_"})
_SEARCHING = frozenset({"contains", "startsWith", "endsWith"})
_CALL, _OURS = 40, 6
"""What a call of a function of ours takes, and for every part of what it is handed: it is copied out of the library."""
_LIKE_THE_FIRST = frozenset({"overlap", "distinct", "persons"})
_ONE_OF_THE_FIRST = frozenset({"latest", "earliest", "in_force"})
_OTHER_OURS = frozenset(
    {"same_person", "among", "same_body", "days_between", "months_before", "total", "smallest", "largest"}
)
_SHORT = text_size(80)
"""A date, a number or an amount as text."""
_COMING_OUT = 8
"""What every part of a value takes that is handed back: it is copied, and shown."""
_ADDING = 2
"""What every element of a list takes when another is added to it."""
_REPEATED = late(r"\{(\d*)(?:,(\d*))?\}")


_MOST_REPEATED = 1_000
"""The most that the library lets a pattern repeat."""


class TooDeep(Exception):
    """A value is nested deeper than values are."""


@dataclass(slots=True)
class Reckoning:
    """A sum of steps. `bound` are the sizes of what a condition may read, by name."""

    bound: Mapping[str, Size]
    steps: int = 0
    _own: dict[str, Size] = field(default_factory=dict)

    def of(self, node: Node, runs: int = 1) -> Size:
        """Add what it takes to run a condition `runs` times and hand back what it comes to; return the size of that.

        Raises TooDeep.
        """
        size = self._of(node, runs)
        self.steps += runs * _COMING_OUT * size[0][1]
        return size

    def _of(self, node: Node, runs: int) -> Size:
        self.steps += runs
        if isinstance(node, Constant):
            return PLAIN if node.text is None else text_size(len(node.text))
        if isinstance(node, Name):
            return self._read(node.name, runs)
        if isinstance(node, Select):
            of = self._of(node.of, runs)
            return PLAIN if node.asks else inside(of)
        if isinstance(node, Made):
            keys = len(node.parts) - node.entries
            size = made([self._of(part, runs) for part in node.parts], node.entries, keys)
            self.steps += runs * node.entries
            if len(size) > MOST_LEVELS:
                raise TooDeep
            return size
        return self._loop(node, runs) if isinstance(node, Loop) else self._call(node, runs)

    def _read(self, name: str, runs: int) -> Size:
        if name in self._own:
            return self._own[name]
        size = self.bound.get(name, PLAIN)
        self.steps += runs * size[0][1]  # what is bound from outside is copied each time it is read
        return size

    def _loop(self, loop: Loop, runs: int) -> Size:
        over = self._of(loop.over, runs)
        turns = min(over[0][0], MOST_TURNS)
        rounds = min(runs * max(turns, 1), max(MOST_TURNS, runs))
        before = dict(self._own)
        start = self._of(loop.start, runs)
        self._own |= dict.fromkeys(loop.variables, either(inside(over), _SHORT)) | {loop.sum_name: start}
        self._of(loop.goes_on, rounds)
        step = self._of(loop.step, rounds)
        grown = step
        if isinstance(loop.start, Made):
            # the library copies the list for every element it adds to it (0.1.3)
            self.steps += _ADDING * rounds * turns
            grown = times(step, turns)
        self._own = before | {loop.sum_name: grown}
        result = self._of(loop.result, runs)
        self._own = before
        return result

    def _call(self, call: Call, runs: int) -> Size:
        name, sizes = call.function, [self._of(value, runs) for value in call.values]
        first = sizes[0] if sizes else PLAIN
        last = sizes[-1] if sizes else PLAIN
        whole = sum(size[0][1] for size in sizes)
        if name == "_?_:_":
            return either(sizes[1], sizes[2])
        if name == "_+_":
            self.steps += runs * whole
            return together(first, last)
        if name == "_[_]":
            return inside(first)
        if name in _COMPARING:
            self.steps += runs * min(first[0][1], last[0][1])
        elif name == "@in":
            self.steps += runs * last[0][0] * (1 + min(first[0][1], inside(last)[0][1]))
        elif name in _SEARCHING:
            self.steps += runs * first[0][1] * last[0][1]
        elif name == "matches":
            self.steps += runs * (1 + first[0][1]) * _states(call.values[-1], last)
        elif name == "size":
            self.steps += runs * (first[0][0] // 64)
        elif name == "dyn":
            return first
        elif name in ("string", "bytes"):
            self.steps += runs * whole
            return together(first, _SHORT)
        elif name in _LIKE_THE_FIRST | _ONE_OF_THE_FIRST | _OTHER_OURS:
            self.steps += runs * (_CALL + _OURS * whole)
            if name in _LIKE_THE_FIRST:
                return first
            return either(inside(first), _SHORT) if name in _ONE_OF_THE_FIRST else _SHORT
        else:
            self.steps += runs * whole
        return PLAIN


def _states(pattern: Node, size: Size) -> int:
    """Return how large a pattern's machine can be: every repetition is written out.

    Where the pattern is chosen among texts written in the condition it is the largest of them.
    """
    written = _written(pattern)
    if written is None:
        return (1 + size[0][0]) * _MOST_REPEATED
    return max(map(_machine, written), default=1)


def _written(pattern: Node) -> tuple[str, ...] | None:
    """Return the texts a pattern is one of; None where it is not written out."""
    if isinstance(pattern, Constant):
        return None if pattern.text is None else (pattern.text,)
    chosen: tuple[Node, ...] = ()
    if isinstance(pattern, Call) and pattern.function == "_?_:_":
        chosen = pattern.values[1:]
    elif isinstance(pattern, Call) and pattern.function == "_[_]" and isinstance(pattern.values[0], Made):
        chosen = pattern.values[0].parts
    found = [_written(one) for one in chosen]
    return tuple(text for one in found for text in one or ()) if found and None not in found else None


def _machine(pattern: str) -> int:
    states = 1 + len(pattern)
    for least, most in _REPEATED.findall(pattern):
        states *= max(2, *(min(int(number[:4]), _MOST_REPEATED) for number in (least or "1", most or "1")))
    return states
