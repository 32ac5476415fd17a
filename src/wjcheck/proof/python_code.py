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
from typing import Any, Literal, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.engine import semantics
from wjcheck.engine.expressions import FILED
from wjcheck.engine.regular import searching
from wjcheck.engine.syntax import Call, Constant, Loop, Made, Name, Node, Select

Kind: TypeAlias = Literal["bool", "int", "text", "list", "map", ""]
"""What an expression surely comes to; nothing where only the values tell."""

_CALLED: Mapping[str, tuple[str, Kind]] = {
    "contains": ("contains", "bool"),
    "startsWith": ("starts", "bool"),
    "endsWith": ("ends", "bool"),
    "string": ("text_of", "text"),
    "double": ("number_of", ""),
    "_[_]": ("at", ""),
    "_-_": ("subtract", ""),
    "_*_": ("multiply", ""),
    "_/_": ("divide", ""),
    "_%_": ("remainder", ""),
    "-_": ("negative", ""),
}
_ARGUMENTS = {"string": 1, "double": 1, "-_": 1}
_COMPARED = {
    "_<_": ("less", "<", False),
    "_<=_": ("at_most", "<=", False),
    "_>_": ("less", ">", True),
    "_>=_": ("at_most", ">=", True),
}
_OURS: Mapping[str, Kind] = {
    "same_person": "bool",
    "among": "bool",
    "same_body": "bool",
    "latest": "text",
    "earliest": "text",
    "months_before": "text",
    "overlap": "list",
    "distinct": "list",
    "persons": "list",
    "days_between": "int",
    "smallest": "int",
    "largest": "int",
}
_LONGEST = 8_000
"""How long a condition may be in Python."""


class Unfit(Exception):
    """A condition that is left to the library."""


@dataclass(frozen=True, slots=True)
class Code:
    """A condition as Python, the way that stops at what is absent, and the way that looks on; one text where alike."""

    first: str
    thorough: str
    is_truth: bool = False
    """Whether it surely comes to true or false, where it comes to anything."""


def _bound(name: str) -> str:
    return f"v[{name!r}]"


def written(node: Node, called: Callable[[str], str] = _bound) -> Code:
    """Return a condition as Python. `called` says how a name is read that is bound to a value.

    Raises Unfit for one that is left to the library.
    """
    try:
        (first, kind), (thorough, _) = (_Way(way, called).written(node, frozenset()) for way in (False, True))
    except RecursionError:
        raise Unfit("depth") from None
    if len(thorough) > _LONGEST:
        raise Unfit("length")
    return Code(first, thorough, kind == "bool")


@dataclass(frozen=True, slots=True)
class _Way:
    thorough: bool
    called: Callable[[str], str]

    def written(self, node: Node, loops: frozenset[str]) -> tuple[str, Kind]:
        """Return an expression and what it comes to; `loops` are the names of the loops it stands in."""
        match node:
            case Constant():
                return _literal(node)
            case Name():
                return self._name(node.name, loops), ""
            case Select():
                of, _ = self.written(node.of, loops)
                if node.asks:
                    return f"({node.key!r} in mapping({of}))", "bool"
                return f"{of}[{node.key!r}]", ""
            case Made():
                return self._made(node, loops)
            case Loop():
                return self._loop(node, loops)
            case Call():
                return self._call(node, loops)

    def _name(self, name: str, loops: frozenset[str]) -> str:
        if not (name.isidentifier() and name.isascii()):
            raise Unfit(name)
        if name in loops:
            return f"x_{name}"
        return self.called("filing" if name == FILED else name)

    def _truth(self, node: Node, loops: frozenset[str]) -> str:
        text, kind = self.written(node, loops)
        return text if kind == "bool" else f"truth({text})"

    def _made(self, node: Made, loops: frozenset[str]) -> tuple[str, Kind]:
        parts = [self.written(part, loops)[0] for part in node.parts]
        if node.kind == "list":
            return f"[{', '.join(parts)}]", "list"
        keys = node.parts[::2]
        texts = [key.value for key in keys if isinstance(key, Constant) and key.kind == "text"]
        if node.kind != "map" or len(set(texts)) < len(keys):
            raise Unfit("map")
        return f"{{{', '.join(f'{key}: {value}' for key, value in zip(parts[::2], parts[1::2], strict=True))}}}", "map"

    def _call(self, call: Call, loops: frozenset[str]) -> tuple[str, Kind]:
        name, values = call.function, call.values
        if name in ("_&&_", "_||_"):
            return self._joined(name == "_&&_", values, loops), "bool"
        if name == "!_":
            return f"(not {self._truth(values[0], loops)})", "bool"
        if name == "_?_:_":
            (yes, kind), (no, its_kind) = (self.written(value, loops) for value in values[1:])
            return f"({yes} if {self._truth(values[0], loops)} else {no})", kind if kind == its_kind else ""
        written = [self.written(value, loops) for value in values]
        texts = [text for text, _ in written]
        kinds = [kind for _, kind in written]
        if name in ("_==_", "_!=_"):
            return _equal(texts, kinds, name == "_!=_"), "bool"
        if name in _COMPARED and len(texts) == 2:
            return _compared(name, texts, kinds), "bool"
        if name == "@in":
            return f"within({texts[0]}, {texts[1]})", "bool"
        if name == "_+_":
            alike = kinds[0] == kinds[1] and kinds[0] in ("text", "list")
            return (f"({texts[0]} + {texts[1]})" if alike else f"add({', '.join(texts)})"), _sum(kinds)
        if name == "size":
            return f"{'len' if kinds[0] in ('text', 'list', 'map') else 'size'}({texts[0]})", "int"
        if name == "matches":
            return self._matches(call, texts), "bool"
        if name == "dyn" and len(texts) == 1:
            return texts[0], ""
        if name in _CALLED and len(texts) == _ARGUMENTS.get(name, 2):
            function, gives = _CALLED[name]
            return f"{function}({', '.join(texts)})", gives
        if name in semantics.OURS:
            return f"{name}({', '.join(texts)})", _OURS.get(name, "")
        raise Unfit(name)

    def _joined(self, all_of: bool, values: tuple[Node, ...], loops: frozenset[str]) -> str:
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

    def _loop(self, loop: Loop, loops: frozenset[str]) -> tuple[str, Kind]:
        if len(loop.variables) != 1:
            raise Unfit("loop")
        name = loop.variables[0]
        inner = loops | {name}
        variable = self._name(name, inner)
        over, kind = self.written(loop.over, loops)
        over = over if kind == "list" else f"listed({over})"
        shape, *parts = _shape(loop)
        if shape in ("all", "exists"):
            holds = self._truth(parts[0], inner)
            if self.thorough:
                return f"{'every' if shape == 'all' else 'some'}({over}, lambda {variable}: {holds})", "bool"
            return f"{'all' if shape == 'all' else 'any'}({holds} for {variable} in {over})", "bool"
        if shape == "exists_one":
            holds = self._truth(parts[0], inner)
            return f"(sum([1 for {variable} in {over} if {holds}]) == 1)", "bool"
        given = self.written(parts[0], inner)[0]
        holds = f" if {self._truth(parts[1], inner)}" if len(parts) > 1 else ""
        return f"[{given} for {variable} in {over}{holds}]", "list"


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


def _literal(node: Constant) -> tuple[str, Kind]:
    match node.kind:
        case "bool" | "int" | "text" as kind:
            return repr(node.value), kind
        case "double" | "null":
            if isinstance(node.value, float) and not isfinite(node.value):
                raise Unfit("number")
            return repr(node.value), ""
    raise Unfit("literal")


def _equal(texts: list[str], kinds: list[Kind], turned: bool) -> str:
    sign = "!=" if turned else "=="
    # a text equals texts only, and counts are compared as they are
    if "text" in kinds or (kinds[0] == kinds[1] and kinds[0] in ("int", "bool")):
        return f"({texts[0]} {sign} {texts[1]})"
    for text, literal in (texts, texts[::-1]):
        if literal in ("True", "False"):
            return f"({text} is {'not ' if turned else ''}{literal})"
    return f"({'not ' if turned else ''}equal({', '.join(texts)}))"


def _compared(name: str, texts: list[str], kinds: list[Kind]) -> str:
    function, sign, turned = _COMPARED[name]
    if kinds[0] == kinds[1] and kinds[0] in ("int", "text"):
        return f"({texts[0]} {sign} {texts[1]})"
    return f"{function}({', '.join(texts[::-1] if turned else texts)})"


def _sum(kinds: list[Kind]) -> Kind:
    return kinds[0] if kinds[0] == kinds[1] and kinds[0] in ("text", "list", "int") else ""
