"""Whole rules written in Python: one function for each, which says only what a rule comes to on a filing.

Handed: a compiled rule whose conditions can be written in Python. Gives back: the lines of a function that goes the way
of `engine.judge`: applies, outcomes before the needs, needs, the other outcomes, `require`. A fact is worked out before
the first condition that reads it, so those that only make figures of sentences never are. Like the conditions, such
functions are written beforehand for the packs that ship with the program, which itself writes none.
"""

from collections.abc import Callable, Collection, Iterator, Sequence

from wjcheck.engine.compiled import CompiledRule
from wjcheck.engine.ends import FAIL, MISSING, NOT_APPLICABLE, OUTCOMES, PASS, VOUCHED, dates_of, steady
from wjcheck.engine.expressions import Condition
from wjcheck.engine.needs import ALTERNATIVE, parsed, roots
from wjcheck.proof.python_code import Code, Unfit, written

_INDENT = "    "


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
        lines = "\n".join(
            _INDENT + line for line in _Function(compiled, self._looking_on, known).lines(applies=applies)
        )
        return f"def {name}{_HANDED} -> int:\n{lines}\n"

    def looking_on(self) -> Iterator[str]:
        """Give the sources of the functions that those written so far have in common."""
        for text, name in self._looking_on.items():
            yield f"def {name}{_HANDED} -> Any:\n{_INDENT}return {text}\n"


class _Function:
    """What is known of a function while it is written."""

    def __init__(self, compiled: CompiledRule, looking_on: dict[str, str], known: Collection[str]) -> None:
        self._compiled = compiled
        self._looking_on = looking_on
        self._facts = dict(compiled.facts)
        self._done = set(known)
        self._steady = steady(compiled)
        self._count = 0

    def lines(self, *, applies: bool) -> Iterator[str]:
        """Give the lines of the function."""
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
        if name == "window":
            return "w"
        of = "v" if name in self._facts else "p" if name in self._compiled.names else "s"
        return f"{of}[{name!r}]"

    def _code(self, condition: Condition) -> Code:
        code = written(condition.syntax, self._named)
        if code.first == code.thorough:
            return code
        name = self._looking_on.setdefault(code.thorough, f"look_{len(self._looking_on) + 1}")
        return Code(code.first, f"{name}(s, p, w, v)", code.is_truth)

    def _asked(self, names: frozenset[str]) -> list[str]:
        """Return the facts among `names` that are not worked out yet, and what they rest on, in their order."""
        asked: set[str] = set()
        for name in reversed(self._facts):
            if name in names or any(name in self._facts[other].names for other in asked):
                asked.add(name)
        return [name for name in self._facts if name in asked - self._done]

    def _before(self, names: frozenset[str], *, kept: bool = True) -> list[str]:
        """Return the lines that work out the facts among `names`; `kept` where what follows has them too."""
        lines = []
        for name in self._asked(names):
            code = self._code(self._facts[name])
            target = f"v[{name!r}] = "
            made = _tried([target + code.first], [target + code.thorough] if code.first != code.thorough else [])
            lines += [f"if {name!r} not in v:", *_indented(made)] if name in self._steady else made
            if kept:
                self._done.add(name)
        return lines

    def _where(self, condition: Condition, then: Sequence[str]) -> list[str]:
        """Return the lines that do `then` where a condition holds."""
        code = self._code(condition)
        first, thorough = (
            [f"if {text if code.is_truth else f'({text}) is True'}:", *_indented(then)]
            for text in (code.first, code.thorough)
        )
        return [*self._before(condition.names), *_tried(first, thorough if code.first != code.thorough else [])]

    def _decided(self, condition: Condition, absent: int, then: Callable[[str], Sequence[str]]) -> list[str]:
        """Return the lines that go on by a condition, and end as `absent` where it cannot be told."""
        code = self._code(condition)
        lines = [*self._before(condition.names), "try:", f"{_INDENT}met = {code.first}", "except KeyError:"]
        if code.first == code.thorough:
            lines += [_give(absent)]
        else:
            again = ["try:", f"{_INDENT}met = {code.thorough}", "except KeyError:", _give(absent)]
            lines += _indented(again)
        holds = "met" if code.is_truth else "truth(met)"
        return [*lines, *then(holds)]

    def _dates(self, is_pass: bool) -> list[str]:
        """Return the lines that work out the facts by whose dates a pass may still turn."""
        names = frozenset(dates_of(self._compiled.rule)) & set(self._facts)
        return self._before(names, kept=False) if is_pass else []

    def _need(self, path: str, fact: str | None, when: Condition | None) -> list[str]:
        if when is not None:
            kept = self._before(when.names)
            inner = self._lacking(path, fact, kept=False)
            return [*kept, *self._where(when, inner)]
        return self._lacking(path, fact, kept=True)

    def _lacking(self, path: str, fact: str | None, *, kept: bool) -> list[str]:
        """Return the lines that end where something needed is absent."""
        if fact is not None:
            if fact not in self._facts:
                raise Unfit(fact)
            return [*self._before(frozenset({fact}), kept=kept), f"if not v.get({fact!r}):", _give(MISSING)]
        own = roots(path) & (self._compiled.names | {"window"})
        if not own <= set(self._facts):
            raise Unfit(path)
        first = path.partition(".")[0].removesuffix("[]")
        drawn = f"{first!r} in v and " if first in self._facts else ""
        return [*self._before(own, kept=kept), f"if {drawn}{self._gap(path)}:", _give(MISSING)]

    def _gap(self, path: str) -> str:
        options = path.split(ALTERNATIVE)
        stem = options[0].rpartition("[].")[0]
        if len(options) == 1 or not stem or not all(option.startswith(stem + "[].") for option in options):
            return f"({' and '.join(self._of_root(option, None) for option in options)})"
        rest = [parsed(option[len(stem) + 3 :]) for option in options]
        return self._of_root(
            stem + "[]", lambda one: f"({' and '.join(self._walked(one, steps, None) for steps in rest)})"
        )

    def _of_root(self, path: str, leaf: Callable[[str], str] | None) -> str:
        """Return what is true where `path` is absent, or `leaf` of what stands at its end."""
        root, _, rest = path.partition(".")
        name = root.removesuffix("[]")
        if name not in self._facts:
            return self._walked("s['filing']", parsed(path), leaf)
        if not root.endswith("[]"):
            return f"({name!r} not in v or {self._walked(f'v[{name!r}]', parsed(rest), leaf)})"
        one = self._variable()
        inner = self._walked(one, parsed(rest), leaf)
        return f"({name!r} not in v or any({inner} for {one} in listing(v[{name!r}])))"

    def _walked(self, value: str, steps: Sequence[tuple[str, bool]], leaf: Callable[[str], str] | None) -> str:
        if not steps:
            return "False" if leaf is None else leaf(value)
        (name, each), rest = steps[0], steps[1:]
        if value == "s['filing']":
            there, absent = value, f"{name!r} not in {value}"
        else:
            there = self._variable()
            absent = f"({there} := {value}).__class__ is not dict or {name!r} not in {there}"
        below = f"{there}[{name!r}]"
        if each and (rest or leaf is not None):
            one = self._variable()
            inner = self._walked(one, rest, leaf)
            return f"({absent} or any({inner} for {one} in listing({below})))"
        inner = self._walked(below, rest, leaf)
        return f"({absent})" if inner == "False" else f"({absent} or {inner})"

    def _variable(self) -> str:
        self._count += 1
        return f"y{self._count}"


def _give(end: int) -> str:
    return f"{_INDENT}return {end}"


def _indented(lines: Sequence[str]) -> list[str]:
    return [_INDENT + line for line in lines]


def _tried(lines: Sequence[str], again: Sequence[str]) -> list[str]:
    """Return lines that are tried, and others where something is absent; where it is still, nothing is done."""
    otherwise = _tried(again, []) if again else ["pass"]
    return ["try:", *_indented(lines), "except KeyError:", *_indented(otherwise)]
