"""Whole rules written in Python: one function for each, which says only what a rule comes to on a filing.

Handed: a compiled rule whose conditions can be written in Python. Gives back: the lines of a function that goes the way
of `engine.judge`: applies, outcomes before the needs, needs, the other outcomes, `require`. A fact is worked out before
the first condition that reads it, so those that only make figures of sentences never are. Like the conditions, such
functions are written beforehand for the packs that ship with the program, which itself writes none.
"""

from collections.abc import Callable, Collection, Iterator, Sequence

from wjcheck.engine.compiled import MAPPINGS, CompiledRule
from wjcheck.engine.ends import FAIL, MISSING, NOT_APPLICABLE, OUTCOMES, PASS, VOUCHED, dates_of, steady
from wjcheck.engine.expressions import Condition
from wjcheck.engine.needs import roots
from wjcheck.engine.syntax import Call, Node, names_in
from wjcheck.proof.python_code import Code, Unfit, written
from wjcheck.proof.python_loops import spelt_out
from wjcheck.proof.python_needs import Gaps
from wjcheck.proof.python_types import MAP, TEXT, UNSURE, Type, common_of, named, value_type

_INDENT = "    "


_ALWAYS = MAPPINGS | {"filing"}
"""What is there of every filing."""
_WINDOW = Type("map", None, dict.fromkeys(("name", "start", "end", "until"), TEXT))
_HANDED = "(s: Any, p: Any, w: Any, v: Any)"


class Functions:
    """The functions of several rules, which have those in common that look on where something is absent."""

    def __init__(self) -> None:
        self._looking_on: dict[str, str] = {}

    def of(self, compiled: CompiledRule, name: str, known: Collection[str] = (), *, applies: bool = True) -> str:
        """Return the source of the function called `name` of a rule.

        The function is handed `s`, the values of the filing's names, `p`, those of the rule's parameters, `w`, the
        window, and `v`, where it puts facts; those `known` are there already. `applies` says whether it has to find out
        that the rule applies. It returns one of the ends of `engine.ends`. Raises Unfit for a rule
        that cannot be written in Python.
        """
        lines = _Function(compiled, self._looking_on, known).lines(applies=applies)
        return spelt_out("\n".join((f"def {name}{_HANDED} -> int:", *_indented(lines), "")))

    def facts(self, compiled: CompiledRule, name: str) -> str:
        """Return the source of the function called `name` that puts all facts of a rule into `v`; it returns 0.

        Raises Unfit for a rule whose facts cannot be written in Python.
        """
        lines = _Function(compiled, self._looking_on, (), keeps_all=True).facts()
        return spelt_out("\n".join((f"def {name}{_HANDED} -> int:", *_indented([*lines, "return 0"]), "")))

    def looking_on(self) -> Iterator[str]:
        """Give the sources of the functions that those written so far have in common."""
        for text, name in self._looking_on.items():
            yield f"def {name}{_HANDED} -> Any:\n{_INDENT}return {text}\n"


class _Function:
    """What is known of a function while it is written."""

    def __init__(
        self, compiled: CompiledRule, looking_on: dict[str, str], known: Collection[str], *, keeps_all: bool = False
    ) -> None:
        """`keeps_all` says whether every fact is asked for by name, and worked out anew in every window."""
        self._compiled = compiled
        self._looking_on = looking_on
        self._facts = dict(compiled.facts)
        self._known = frozenset(known)
        self._done = set(known)
        self._steady = frozenset() if keeps_all else steady(compiled)
        self._asked_for = frozenset(self._facts) if keeps_all else self._steady | _asked_for(compiled)
        self._sections: set[str] = set()
        self._gaps = Gaps(self._facts, self._named, self._typed)
        self._types: dict[str, Type] = {}
        for name, condition in compiled.facts:
            self._types[name] = self._written(condition.syntax).type
        self._sections.clear()  # of these, some are of facts that the function never works out

    def lines(self, *, applies: bool) -> list[str]:
        """Return the lines of the function."""
        return self._headed(list(self._lines(applies=applies)))

    def facts(self) -> list[str]:
        """Return the lines that work out all facts."""
        return self._headed(self._before(self._facts.keys()))

    def _headed(self, lines: Sequence[str]) -> list[str]:
        return [*(f"s_{name} = s[{name!r}]" for name in sorted(self._sections)), *lines]

    def _lines(self, *, applies: bool) -> Iterator[str]:
        compiled = self._compiled
        if compiled.applies is not None and applies:
            yield from self._decided(
                compiled.applies[1], MISSING, lambda met: [f"if not {met}:", _give(NOT_APPLICABLE)]
            )
        for before_needs in (True, False):
            for number, (outcome, condition) in enumerate(compiled.outcomes):
                if outcome.before_needs is before_needs:
                    end = [*self._dates(outcome.status == "pass"), f"return {OUTCOMES + number}"]
                    yield from self._where(condition, end)
            if before_needs:
                for need, when in compiled.needs:
                    yield from self._need(need.path, need.fact, when)
        if compiled.require is None:
            yield f"return {VOUCHED}"
            return
        met = [*_indented(self._dates(True)), _give(PASS)]
        yield from self._decided(compiled.require, MISSING, lambda holds: [f"if {holds}:", *met])
        yield f"return {FAIL}"

    def _named(self, name: str) -> str:
        """Return how a name is read where all is at hand: facts, and the sections of a filing, have variables."""
        if name in self._facts:
            return f"v[{name!r}]" if name in self._known else f"f_{name}"
        if name in _ALWAYS and name not in self._compiled.names:
            self._sections.add(name)
            return f"s_{name}"
        return self._handed(name)

    def _handed(self, name: str) -> str:
        """Return how a name is read of what a function is handed."""
        if name == "window":
            return "w"
        of = "v" if name in self._facts else "p" if name in self._compiled.names else "s"
        return f"{of}[{name!r}]"

    def _typed(self, name: str) -> Type:
        """Return what a name surely stands for; a fact stands for what its condition comes to."""
        if name == "window":
            return _WINDOW
        if name in self._facts:
            return self._types.get(name, UNSURE)
        parameter = self._compiled.rule.parameters.get(name)
        if parameter is None:
            return named(name)
        return MAP if parameter.at == "record" else common_of(map(value_type, parameter.values.values()))

    def _written(self, syntax: Node) -> Code:
        return written(syntax, self._named, self._typed)

    def _code(self, syntax: Node) -> Code:
        code = self._written(syntax)
        if not code.looks_on:
            return code
        thorough = written(syntax, self._handed, self._typed).thorough
        name = self._looking_on.setdefault(thorough, f"look_{len(self._looking_on) + 1}")
        return Code(code.first, f"{name}(s, p, w, facts_of(v, locals()))", code.type)

    def _asked(self, names: Collection[str]) -> list[str]:
        """Return the facts among `names` that are not worked out yet, and what they rest on, in their order."""
        asked: set[str] = set()
        for name in reversed(self._facts):
            if name in names or any(name in self._facts[other].names for other in asked):
                asked.add(name)
        return [name for name in self._facts if name in asked - self._done]

    def _before(self, names: Collection[str]) -> list[str]:
        """Return the lines that work out the facts among `names`."""
        lines = []
        for name in self._asked(names):
            code = self._code(self._facts[name].syntax)
            if code.first == "[]":  # of which nothing says what it would hold
                code = Code("list[Any]()", "list[Any]()", code.type)
            target = f"v[{name!r}] = f_{name} = " if name in self._asked_for else f"f_{name} = "
            made = _tried([target + code.first], [target + code.thorough] if code.looks_on else [])
            if name in self._steady:
                made = [f"if {name!r} in v:", f"{_INDENT}f_{name} = v[{name!r}]", "else:", *_indented(made)]
            lines += made
            self._done.add(name)
        return lines

    def _where(self, condition: Condition, then: Sequence[str]) -> list[str]:
        """Return the lines that do `then` where a condition holds.

        Of `a && b`, the facts that only `b` reads are worked out where `a` holds; of `a || b`, where it does not.
        """
        return self._where_any(_either(condition.syntax), then)

    def _where_any(self, nodes: Sequence[Node], then: Sequence[str]) -> list[str]:
        together, later = self._without_more(nodes)
        lines = self._where_all(_both(_joined("_||_", together)), then)
        return [*lines, *self._where_any(later, then)] if later else lines

    def _where_all(self, nodes: Sequence[Node], then: Sequence[str]) -> list[str]:
        together, later = self._without_more(nodes)
        first = self._written(_joined("_&&_", together))
        lines = self._before(names_in(_joined("_&&_", together)))
        inner = self._aside(lambda: self._where_all(later, then)) if later else then
        held = [_if(first, first.first), *_indented(inner)]
        if not any(self._written(node).looks_on for node in nodes):  # one that is absent then makes all absent
            return [*lines, *_tried(held, [])]
        whole = self._code(_joined("_&&_", nodes))
        rest = self._aside(lambda: self._before(names_in(_joined("_&&_", later)))) if later else []
        return [*lines, *_tried(held, [*rest, _if(whole, whole.thorough), *_indented(then)])]

    def _without_more(self, nodes: Sequence[Node]) -> tuple[Sequence[Node], Sequence[Node]]:
        """Return the first of several conditions with those that need no more facts than it does, and the others."""
        known = self._done | set(self._asked(names_in(nodes[0])))
        count = 1
        while count < len(nodes) and known.issuperset(self._asked(names_in(nodes[count]))):
            count += 1
        return nodes[:count], nodes[count:]

    def _aside(self, lines: Callable[[], list[str]]) -> list[str]:
        """Return lines that are not always gone through: what facts they work out are not there afterwards."""
        before = self._done.copy()
        found = lines()
        self._done = before
        return found

    def _decided(self, condition: Condition, absent: int, then: Callable[[str], Sequence[str]]) -> list[str]:
        """Return the lines that go on by a condition, and end as `absent` where it cannot be told."""
        code = self._code(condition.syntax)
        lines = [*self._before(condition.names), "try:", f"{_INDENT}met = {code.first}", "except ABSENT:"]
        if not code.looks_on:
            lines += [_give(absent)]
        else:
            again = ["try:", f"{_INDENT}met = {code.thorough}", "except ABSENT:", _give(absent)]
            lines += _indented(again)
        holds = "met" if code.is_truth else "truth(met)"
        return [*lines, *then(holds)]

    def _dates(self, is_pass: bool) -> list[str]:
        """Return the lines that work out the facts by whose dates a pass may still turn."""
        names = frozenset(dates_of(self._compiled.rule)) & set(self._facts)
        return self._aside(lambda: self._before(names)) if is_pass else []

    def _need(self, path: str, fact: str | None, when: Condition | None) -> list[str]:
        if when is not None:
            return self._where(when, self._aside(lambda: self._lacking(path, fact)))
        return self._lacking(path, fact)

    def _lacking(self, path: str, fact: str | None) -> list[str]:
        """Return the lines that end where something needed is absent."""
        if fact is not None:
            if fact not in self._facts:
                raise Unfit(fact)
            return [*self._before(frozenset({fact})), f"if not v.get({fact!r}):", _give(MISSING)]
        own = roots(path) & (self._compiled.names | {"window"})
        if not own <= set(self._facts):
            raise Unfit(path)
        first = path.partition(".")[0].removesuffix("[]")
        drawn = f"{first!r} in v and " if first in self._facts else ""
        return [*self._before(own), f"if {drawn}{self._gaps.of(path)}:", _give(MISSING)]


def _if(code: Code, text: str) -> str:
    return f"if {text if code.is_truth else f'({text}) is True'}:"


def _joined(operator: str, nodes: Sequence[Node]) -> Node:
    return nodes[0] if len(nodes) == 1 else Call(operator, (_joined(operator, nodes[:-1]), nodes[-1]))


def _parts(node: Node, operator: str, other: str) -> list[Node]:
    """Return what a condition joins by an operator; what is joined by the `other` and denied is joined by it too."""
    match node:
        case Call(name, values) if name == operator:
            return [part for value in values for part in _parts(value, operator, other)]
        case Call("!_", (Call("!_", (inner,)),)):
            return _parts(inner, operator, other)
        case Call("!_", (Call(name, values),)) if name == other:
            return [part for value in values for part in _parts(Call("!_", (value,)), operator, other)]
    return [node]


def _both(node: Node) -> list[Node]:
    return _parts(node, "_&&_", "_||_")


def _either(node: Node) -> list[Node]:
    return _parts(node, "_||_", "_&&_")


def _asked_for(compiled: CompiledRule) -> frozenset[str]:
    """Return the facts that are asked for by name: for their dates, or what is needed of them."""
    needed = (roots(need.path) | {need.fact or ""} for need, _ in compiled.needs)
    return frozenset(dates_of(compiled.rule)).union(*needed) & dict(compiled.facts).keys()


def _give(end: int) -> str:
    return f"{_INDENT}return {end}"


def _indented(lines: Sequence[str]) -> list[str]:
    return [_INDENT + line for line in lines]


def _tried(lines: Sequence[str], again: Sequence[str]) -> list[str]:
    """Return lines that are tried, and others where something is absent; where it is still, nothing is done."""
    otherwise = _tried(again, []) if again else ["pass"]
    return ["try:", *_indented(lines), "except ABSENT:", *_indented(otherwise)]
