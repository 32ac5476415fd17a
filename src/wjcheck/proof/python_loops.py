"""Lists and questions of lists spelt out as loops: `[x for x in xs if …]` and `True in [… for x in xs]`.

Handed: the source of a function that was written from a rule. Gives back: one that does the same in less time, as
Python makes a function for every list that it is told in one expression, each time that it comes by. A question is
answered by the first entry that does. Whatever of an expression is not surely worked out stays as it is.
"""

import ast
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

_Found: TypeAlias = tuple[list[ast.stmt], ast.expr]
"""What has to be done before an expression, and the expression then."""


def spelt_out(source: str) -> str:
    """Return the source of a function with its lists spelt out."""
    tree = ast.parse(source)
    (function,) = tree.body
    assert isinstance(function, ast.FunctionDef)
    function.body = _Loops().block(function.body)
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


class _Loops:
    """The loops of one function: how many lists and answers it has a variable for, and the variables that go round."""

    def __init__(self) -> None:
        self._count = 0
        self._going: list[str] = []

    def block(self, statements: Sequence[ast.stmt]) -> list[ast.stmt]:
        """Return statements with what stands before them."""
        return [one for statement in statements for one in self._statement(statement)]

    def _statement(self, statement: ast.stmt) -> list[ast.stmt]:
        match statement:
            case ast.Assign(value=value) | ast.Return(value=ast.expr() as value):
                before, statement.value = self._eager(value)
                return [*before, statement]
            case ast.If() if not statement.orelse:
                return self._where(list(_all_of(statement.test)), lambda: self.block(statement.body))
            case ast.If():
                before, statement.test = self._eager(statement.test)
                statement.body, statement.orelse = self.block(statement.body), self.block(statement.orelse)
                return [*before, statement]
            case ast.Try():
                statement.body = self.block(statement.body)
                for handler in statement.handlers:
                    handler.body = self.block(handler.body)
        return [statement]

    def _eager(self, node: ast.expr) -> _Found:
        """Return an expression without those lists that are surely worked out, and the loops that do it before."""
        match node:
            case ast.ListComp(_, [_]):
                return self._list(node)
            case ast.Compare(ast.Constant(bool(value)), [sign], [ast.ListComp(_, [one]) as asked]) if (
                isinstance(sign, ast.In if value else ast.NotIn) and not one.ifs and self._is_new(one)
            ):
                return self._question(asked.elt, one, value)
            case ast.BoolOp() if any(map(_has_list, node.values[1:])):
                return self._one_by_one(node)
            case ast.BoolOp():
                before, node.values[0] = self._eager(node.values[0])
                return before, node
            case ast.IfExp() if _has_list(node.body) or _has_list(node.orelse):
                return self._either(node)
            case ast.IfExp():
                before, node.test = self._eager(node.test)
                return before, node
            case ast.Compare() if len(node.comparators) > 1:
                return [], node
            case ast.Lambda() | ast.GeneratorExp() | ast.DictComp() | ast.SetComp() | ast.ListComp():
                return [], node
        return self._parts(node)

    def _one_by_one(self, node: ast.BoolOp) -> _Found:
        """Work out what is joined by `and` or `or`, each where those before it do not tell."""
        name, is_and = self._variable(), isinstance(node.op, ast.And)
        statements = self._given(name, node.values[0])
        for value in node.values[1:]:
            goes_on = _named(name) if is_and else ast.UnaryOp(ast.Not(), _named(name))
            statements.append(ast.If(goes_on, self._given(name, value), []))
        return statements, _named(name)

    def _either(self, node: ast.IfExp) -> _Found:
        name = self._variable()
        before, test = self._eager(node.test)
        return [*before, ast.If(test, self._given(name, node.body), self._given(name, node.orelse))], _named(name)

    def _given(self, name: str, value: ast.expr) -> list[ast.stmt]:
        """Return what gives a variable a value."""
        before, value = self._eager(value)
        return [*before, ast.Assign(targets=[ast.Name(name, ast.Store())], value=value, lineno=0)]

    def _parts(self, node: ast.expr) -> _Found:
        """Do the same with all parts of an expression, in their order."""
        before: list[ast.stmt] = []
        for name, value in ast.iter_fields(node):
            parts = value if isinstance(value, list) else [value]
            done = []
            for part in parts:
                if isinstance(part, ast.expr):
                    more, part = self._eager(part)
                    before += more
                done.append(part)
            setattr(node, name, done if isinstance(value, list) else done[0])
        return before, node

    def _list(self, node: ast.ListComp) -> _Found:
        (one,) = node.generators
        if not self._is_new(one):
            before, one.iter = self._eager(one.iter)
            return before, node
        name = self._variable()

        def taken() -> list[ast.stmt]:
            before, element = self._eager(node.elt)
            return [*before, *_lines(f"{name}.append({ast.unparse(element)})")]

        return [*_lines(f"{name}: list[Any] = []"), *self._loop(one, one.ifs, taken)], _named(name)

    def _question(self, asked: ast.expr, one: ast.comprehension, value: bool) -> _Found:
        name = self._variable()
        holds = asked if value else ast.UnaryOp(ast.Not(), asked)

        def answered() -> list[ast.stmt]:
            return _lines(f"{name} = {value}\nbreak")

        return [*_lines(f"{name} = {not value}"), *self._loop(one, [holds], answered)], _named(name)

    def _loop(
        self, one: ast.comprehension, conditions: Sequence[ast.expr], then: Callable[[], list[ast.stmt]]
    ) -> list[ast.stmt]:
        before, over = self._eager(one.iter)
        assert isinstance(one.target, ast.Name)
        self._going.append(one.target.id)
        body = self._where([part for condition in conditions for part in _all_of(condition)], then)
        self._going.pop()
        return [*before, ast.For(target=one.target, iter=over, body=body, orelse=[], lineno=0)]

    def _where(self, conditions: Sequence[ast.expr], then: Callable[[], list[ast.stmt]]) -> list[ast.stmt]:
        """Return what does `then` where all conditions hold, each worked out where those before it do."""
        if not conditions:
            return then()
        before, test = self._eager(conditions[0])
        together = [test]
        rest = list(conditions[1:])
        while rest and not _has_list(rest[0]):
            together.append(rest.pop(0))
        joined = test if len(together) == 1 else ast.BoolOp(ast.And(), together)
        return [*before, ast.If(joined, self._where(rest, then), [])]

    def _is_new(self, one: ast.comprehension) -> bool:
        """Whether the variable of a loop is that of no loop around it, which would lose it."""
        return isinstance(one.target, ast.Name) and one.target.id not in self._going

    def _variable(self) -> str:
        self._count += 1
        return f"t{self._count}"


def _all_of(condition: ast.expr) -> Iterator[ast.expr]:
    """Give what has to hold for a condition to hold."""
    match condition:
        case ast.BoolOp(ast.And(), values):
            for value in values:
                yield from _all_of(value)
        case _:
            yield condition


def _has_list(node: ast.expr) -> bool:
    return any(isinstance(part, ast.ListComp) for part in ast.walk(node))


def _named(name: str) -> ast.expr:
    return ast.Name(name, ast.Load())


def _lines(text: str) -> list[ast.stmt]:
    return ast.parse(text).body
