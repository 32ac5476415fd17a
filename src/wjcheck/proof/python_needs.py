"""What a rule needs of a filing, in Python: an expression that is true where something of it is absent.

Handed: the path of a need. Gives back: an expression that goes the way of `engine.needs`. What the form says of a value
is not asked.
"""

from collections.abc import Callable, Collection, Sequence
from typing import TypeAlias

from wjcheck.engine.needs import ALTERNATIVE, parsed
from wjcheck.proof.python_types import Type, filed

_Leaf: TypeAlias = Callable[[str, Type], str]
"""What is asked of a value of a type at the end of a path."""


class Gaps:
    """Writes of one function what is absent, each value it stops at under a name of its own."""

    def __init__(self, facts: Collection[str], named: Callable[[str], str], typed: Callable[[str], Type]) -> None:
        """Take the rule's facts, and how a name is read and what it surely stands for."""
        self._facts, self._named, self._typed = facts, named, typed
        self._count = 0

    def of(self, path: str) -> str:
        """Return the expression that is true where what is needed at a path, or by all its alternatives, is absent."""
        options = path.split(ALTERNATIVE)
        stem = options[0].rpartition("[].")[0]
        if len(options) == 1 or not stem or not all(option.startswith(stem + "[].") for option in options):
            return f"({' and '.join(self._of_root(option, None) for option in options)})"
        rest = [parsed(option[len(stem) + 3 :]) for option in options]
        return self._of_root(
            stem + "[]",
            lambda one, kind: f"({' and '.join(self._walked(one, kind, steps, None) for steps in rest)})",
        )

    def _of_root(self, path: str, leaf: _Leaf | None) -> str:
        """Return what is true where `path` is absent, or `leaf` of what stands at its end."""
        root, _, rest = path.partition(".")
        name = root.removesuffix("[]")
        if name not in self._facts:
            return self._walked(self._named("filing"), filed(), parsed(path), leaf)
        kind = self._typed(name)
        if not root.endswith("[]"):
            return f"({name!r} not in v or {self._walked(f'v[{name!r}]', kind, parsed(rest), leaf)})"
        one = self._variable()
        inner = self._walked(one, kind.element, parsed(rest), leaf)
        return f"({name!r} not in v or True in [{inner} for {one} in {_listing(f'v[{name!r}]', kind)}])"

    def _walked(self, value: str, kind: Type, steps: Sequence[tuple[str, bool]], leaf: _Leaf | None) -> str:
        if not steps:
            return "False" if leaf is None else leaf(value, kind)
        (name, each), rest = steps[0], steps[1:]
        is_last = not rest and leaf is None
        there = value
        if kind.kind != "map":
            there = self._variable()
            absent = f"({there} := {value}).__class__ is not dict or {name!r} not in {there}"
        elif is_last or value.isidentifier():
            absent = f"{name!r} not in {value}"
        else:
            there = self._variable()
            absent = f"{name!r} not in ({there} := {value})"
        below, its_kind = f"{there}[{name!r}]", kind.at(name)
        if each and not is_last:
            one = self._variable()
            inner = self._walked(one, its_kind.element, rest, leaf)
            return f"({absent} or True in [{inner} for {one} in {_listing(below, its_kind)}])"
        inner = self._walked(below, its_kind, rest, leaf)
        return f"({absent})" if inner == "False" else f"({absent} or {inner})"

    def _variable(self) -> str:
        self._count += 1
        return f"y{self._count}"


def _listing(value: str, kind: Type) -> str:
    """Return what a loop over the elements of a list goes through, which is nothing where it may be no list."""
    return value if kind.kind == "list" else f"listing({value})"
