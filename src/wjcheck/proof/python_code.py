"""Conditions written in Python: CEL as it was read by the library → one expression of Python that means the same.

The library copies all a condition reads on the way in and back out, which takes many times longer than the condition
itself. So the conditions of the packs that ship with the program are written in Python beforehand and run on the
filing's own values: the program itself writes none and evaluates none. What is written are operators, names held to
the form of names, and literals as Python writes them. What cannot be written so that it surely means the same is left
to the library.

Written twice: the first way stops at the first key that is not there. Where CEL may have a value nevertheless, for
`&&`, `||`, `all` and `exists` look at the other side too, the second way has it.
"""

from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.engine import semantics
from wjcheck.engine.expressions import FILED
from wjcheck.engine.regular import searching
from wjcheck.engine.syntax import Call, Constant, Loop, Made, Name, Node, Select
from wjcheck.proof.python_types import (
    BOOL,
    EMPTY,
    INT,
    LIST,
    SMALL,
    TEXT,
    UNSURE,
    Type,
    common,
    common_of,
    listing_of,
    value_type,
)

_Written: TypeAlias = tuple[str, Type]
"""An expression, and what it comes to."""

_CALLED: Mapping[str, tuple[str, Type]] = {
    "contains": ("contains", BOOL),
    "startsWith": ("starts", BOOL),
    "endsWith": ("ends", BOOL),
    "string": ("text_of", TEXT),
    "double": ("number_of", UNSURE),
    "_[_]": ("at", UNSURE),
    "_-_": ("subtract", UNSURE),
    "_*_": ("multiply", UNSURE),
    "_/_": ("divide", UNSURE),
    "_%_": ("remainder", UNSURE),
    "-_": ("negative", UNSURE),
}
_ARGUMENTS = {"string": 1, "double": 1, "-_": 1}
_COMPARED = {
    "_<_": ("less", "<", False),
    "_<=_": ("at_most", "<=", False),
    "_>_": ("less", ">", True),
    "_>=_": ("at_most", ">=", True),
}
_COUNTED = {"_+_": "+", "_-_": "-", "_*_": "*"}
_ASKED_OF_TEXTS = {"contains": "({1} in {0})", "startsWith": "{0}.startswith({1})", "endsWith": "{0}.endswith({1})"}
_OURS: Mapping[str, Type] = {
    "same_person": BOOL,
    "among": BOOL,
    "same_body": BOOL,
    "latest": TEXT,
    "earliest": TEXT,
    "months_before": TEXT,
    "days_between": INT,
    "smallest": INT,
    "largest": INT,
}
_KEEPING = frozenset({"overlap", "distinct", "persons"})
"""Functions that give some of the elements of their first list."""
BARE: Mapping[str, tuple[str, ...]] = {
    "same_person": ("map", "map"),
    "among": ("map", "list"),
    "same_body": ("text", "text"),
    "overlap": ("list", "list"),
    "distinct": ("list",),
    "persons": ("list",),
}
"""Functions that need not look at what they are handed where it is surely of these kinds; they are called `bare_…`."""
_LONGEST = 8_000
"""How long a condition may be in Python."""


class Unfit(Exception):
    """A condition that is left to the library."""


@dataclass(frozen=True, slots=True)
class Code:
    """A condition as Python, the way that stops at what is absent, and the way that looks on; one text where alike."""

    first: str
    thorough: str
    type: Type = UNSURE
    """What it surely comes to, where it comes to anything."""

    @property
    def looks_on(self) -> bool:
        """Whether it may come to something although something is absent."""
        return self.first != self.thorough

    @property
    def is_truth(self) -> bool:
        """Whether it surely comes to true or false."""
        return self.type == BOOL


def _bound(name: str) -> str:
    return f"v[{name!r}]"


def _unsure(_: str) -> Type:
    return UNSURE


def written(node: Node, called: Callable[[str], str] = _bound, typed: Callable[[str], Type] = _unsure) -> Code:
    """Return a condition as Python. `called` says how a name is read that is bound to a value, `typed` what that is.

    Raises Unfit for one that is left to the library.
    """
    try:
        (first, kind), (thorough, _) = (_Way(way, called, typed).written(node, {}) for way in (False, True))
    except RecursionError:
        raise Unfit("depth") from None
    if len(thorough) > _LONGEST:
        raise Unfit("length")
    return Code(first, thorough, kind)


@dataclass(frozen=True, slots=True)
class _Way:
    thorough: bool
    called: Callable[[str], str]
    typed: Callable[[str], Type]

    def written(self, node: Node, loops: Mapping[str, Type]) -> _Written:
        """Return an expression and what it comes to; `loops` are the names of the loops it stands in."""
        match node:
            case Constant():
                return _literal(node)
            case Name():
                return self._name(node.name, loops)
            case Select():
                of, kind = self.written(node.of, loops)
                if node.asks:
                    return f"({node.key!r} in {of if kind.kind == 'map' else f'mapping({of})'})", BOOL
                return f"{of}[{node.key!r}]", kind.at(node.key)
            case Made():
                return self._made(node, loops)
            case Loop():
                return self._loop(node, loops)
            case Call():
                return self._call(node, loops)

    def _name(self, name: str, loops: Mapping[str, Type]) -> _Written:
        if not (name.isidentifier() and name.isascii()):
            raise Unfit(name)
        if name in loops:
            return f"x_{name}", loops[name]
        name = "filing" if name == FILED else name
        return self.called(name), self.typed(name)

    def _truth(self, node: Node, loops: Mapping[str, Type]) -> str:
        text, kind = self.written(node, loops)
        return text if kind == BOOL else f"truth({text})"

    def _made(self, node: Made, loops: Mapping[str, Type]) -> _Written:
        written = [self.written(part, loops) for part in node.parts]
        parts, types = [text for text, _ in written], [kind for _, kind in written]
        if node.kind == "list":
            return f"[{', '.join(parts)}]", listing_of(common_of(types)) if types else EMPTY
        keys = node.parts[::2]
        texts = [key.value for key in keys if isinstance(key, Constant) and key.kind == "text"]
        if node.kind != "map" or len(set(texts)) < len(keys):
            raise Unfit("map")
        told = f"{{{', '.join(f'{key}: {value}' for key, value in zip(parts[::2], parts[1::2], strict=True))}}}"
        return told, Type("map", None, {str(key): kind for key, kind in zip(texts, types[1::2], strict=True)})

    def _call(self, call: Call, loops: Mapping[str, Type]) -> _Written:
        name, values = call.function, call.values
        if name in ("_&&_", "_||_"):
            return self._joined(name == "_&&_", values, loops), BOOL
        if name == "!_":
            return f"(not {self._truth(values[0], loops)})", BOOL
        if name == "_?_:_":
            (yes, kind), (no, its_kind) = (self.written(value, loops) for value in values[1:])
            return f"({yes} if {self._truth(values[0], loops)} else {no})", common(kind, its_kind)
        written = [self.written(value, loops) for value in values]
        texts = [text for text, _ in written]
        types = [kind for _, kind in written]
        if name in ("_==_", "_!=_"):
            return _equal(texts, types, name == "_!=_"), BOOL
        if name in _COMPARED and len(texts) == 2:
            return _compared(name, texts, types), BOOL
        if name == "@in":
            return _within(texts, types), BOOL
        if name in ("_+_", "_-_", "_*_") and len(texts) == 2:
            return _reckoned(name, texts, types)
        if name == "_[_]" and len(texts) == 2:
            return _at(values[1], texts, types)
        if name == "size":
            return f"{'len' if types[0].is_sized else 'size'}({texts[0]})", SMALL
        if name == "matches":
            return self._matches(call, texts), BOOL
        if name == "dyn" and len(texts) == 1:
            return texts[0], types[0]
        if name in _ASKED_OF_TEXTS and len(texts) == 2 and types == [TEXT, TEXT]:
            return _ASKED_OF_TEXTS[name].format(*texts), BOOL
        if name in _CALLED and len(texts) == _ARGUMENTS.get(name, 2):
            function, gives = _CALLED[name]
            return f"{function}({', '.join(texts)})", gives
        if name in semantics.OURS:
            return _ours(name, texts, types)
        raise Unfit(name)

    def _joined(self, all_of: bool, values: tuple[Node, ...], loops: Mapping[str, Type]) -> str:
        one, other = (self._truth(value, loops) for value in values)
        if self.thorough:
            return f"{'both' if all_of else 'either'}(lambda: {one}, lambda: {other})"
        return f"({one} {'and' if all_of else 'or'} {other})"

    @staticmethod
    def _matches(call: Call, texts: list[str]) -> str:
        pattern = call.values[-1]
        if isinstance(pattern, Constant) and isinstance(pattern.value, str) and searching(pattern.value) is None:
            raise Unfit(pattern.value)
        return f"matches({', '.join(texts)})"

    def _loop(self, loop: Loop, loops: Mapping[str, Type]) -> _Written:
        if len(loop.variables) != 1:
            raise Unfit("loop")
        name = loop.variables[0]
        over, kind = self.written(loop.over, loops)
        inner = {**loops, name: kind.element}
        variable, element = self._name(name, inner)
        over = over if kind.kind in ("list", "map") else f"listed({over})"
        shape, *parts = _shape(loop)
        if shape in ("all", "exists"):
            holds = self._truth(parts[0], inner)
            if self.thorough:
                return f"{'every' if shape == 'all' else 'some'}({over}, lambda {variable}: {holds})", BOOL
            # a list is made in less time than a generator is started; of what is absent in it the other way tells
            each = f"[{holds} for {variable} in {over}]"
            return (f"(False not in {each})" if shape == "all" else f"(True in {each})"), BOOL
        if shape == "exists_one":
            holds = self._truth(parts[0], inner)
            return f"(sum([1 for {variable} in {over} if {holds}]) == 1)", BOOL
        given, element = self.written(parts[0], inner)
        holds = f" if {self._truth(parts[1], inner)}" if len(parts) > 1 else ""
        return f"[{given} for {variable} in {over}{holds}]", listing_of(element)


def _shape(loop: Loop) -> tuple[Any, ...]:
    """Return which macro a loop is spelt out from, and its parts. Raises Unfit for any other."""
    so_far = Name(loop.sum_name)
    match loop.start, loop.step:
        case Constant(value=True), Call("_&&_", (accu, holds)) if accu == loop.result == so_far:
            if loop.goes_on == Call("@not_strictly_false", (so_far,)):
                return "all", holds
        case Constant(value=False), Call("_||_", (accu, holds)) if accu == loop.result == so_far:
            if loop.goes_on == Call("@not_strictly_false", (Call("!_", (so_far,)),)):
                return "exists", holds
        case Made((), 0), step if loop.result == so_far and _goes_on(loop):
            match step:
                case Call("_+_", (accu, Made((given,), 1))) if accu == so_far:
                    return "map", given
                case Call("_?_:_", (holds, Call("_+_", (accu, Made((given,), 1))), same)) if accu == same == so_far:
                    return "map", given, holds
        case Constant(kind="int", value=0), Call("_?_:_", (holds, Call("_+_", (accu, Constant(value=1))), same)):
            if accu == same == so_far and _goes_on(loop) and loop.result == Call("_==_", (so_far, Constant(None))):
                return "exists_one", holds
    raise Unfit("loop")


def _goes_on(loop: Loop) -> bool:
    return isinstance(loop.goes_on, Constant) and loop.goes_on.value is True


def _literal(node: Constant) -> _Written:
    match node.kind:
        case "bool" | "int" | "text":
            return repr(node.value), value_type(node.value)
        case "double" | "null":
            if isinstance(node.value, float) and not isfinite(node.value):
                raise Unfit("number")
            return repr(node.value), UNSURE
    raise Unfit("literal")


def _equal(texts: list[str], types: list[Type], turned: bool) -> str:
    sign, (one, other) = "!=" if turned else "==", types
    for text, literal in (texts, texts[::-1]):
        if literal in ("True", "False"):
            return f"({text} is {'not ' if turned else ''}{literal})"
    # a text equals texts only, and what is surely of one kind is compared as it is
    alike = (one.is_number and other.is_number) or (one == other and one.is_sure)
    if TEXT in types or alike:
        return f"({texts[0]} {sign} {texts[1]})"
    return f"({'not ' if turned else ''}equal({', '.join(texts)}))"


def _compared(name: str, texts: list[str], types: list[Type]) -> str:
    function, sign, turned = _COMPARED[name]
    if types == [TEXT, TEXT] or all(kind.is_number for kind in types):
        return f"({texts[0]} {sign} {texts[1]})"
    return f"{function}({', '.join(texts[::-1] if turned else texts)})"


def _within(texts: list[str], types: list[Type]) -> str:
    value, of = types
    sure = value == TEXT and of.kind in ("list", "map")
    if sure or (of.kind == "list" and value == of.element and value.is_sure):
        return f"({texts[0]} in {texts[1]})"
    return f"within({', '.join(texts)})"


def _reckoned(name: str, texts: list[str], types: list[Type]) -> _Written:
    one, other = types
    joined = name == "_+_" and one.kind == other.kind and one.kind in ("text", "list")
    if joined or types == [SMALL, SMALL]:
        return f"({texts[0]} {_COUNTED[name]} {texts[1]})", common(one, other) if joined else INT
    function = "add" if name == "_+_" else _CALLED[name][0]
    return f"{function}({', '.join(texts)})", INT if one.is_whole and other.is_whole else UNSURE


def _at(key: Node, texts: list[str], types: list[Type]) -> _Written:
    of, by = types
    plain = f"{texts[0]}[{texts[1]}]"
    if of.kind == "map" and by == TEXT:
        return plain, of.at(str(key.value)) if isinstance(key, Constant) else UNSURE
    if of.kind == "list":
        from_start = isinstance(key, Constant) and isinstance(key.value, int) and key.value >= 0
        return (plain if from_start else f"at({', '.join(texts)})"), of.element
    return f"at({', '.join(texts)})", UNSURE


def _ours(name: str, texts: list[str], types: list[Type]) -> _Written:
    is_bare = BARE.get(name) == tuple(kind.kind for kind in types)
    gives = types[0] if name in _KEEPING and types[0].kind == "list" else LIST if name in _KEEPING else None
    return f"{'bare_' if is_bare else ''}{name}({', '.join(texts)})", gives or _OURS.get(name, UNSURE)
