"""Mutations of a pack: small changes to a rule's numbers, lists and comparisons that its cases have to notice.

A threshold that can be moved by one, or a comparison that can be flipped, without any case failing is not proved.
Handed: a surveyed pack and its cases. Gives back: every mutation, and whether a case noticed it.
"""

import copy
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from pydantic import ValidationError

from wjcheck.dataclass import dataclass
from wjcheck.engine.compiled import compile_rule
from wjcheck.engine.expressions import Environment, ExpressionError, blanked
from wjcheck.engine.pack_judge import Judge
from wjcheck.pack.conditions import Place, alternatives, at, conditions
from wjcheck.pack.rule import Rule
from wjcheck.pack.survey import RuleFile
from wjcheck.proof.bench import Bench, lay_out
from wjcheck.proof.cases import differences
from wjcheck.proof.prepared import Prepared

_COMPARISON = re.compile(r"==|!=|<=|>=|<|>")
_INSTEAD = {
    "==": ("!=",),
    "!=": ("==",),
    "<": (">=", "<="),
    "<=": (">", "<"),
    ">": ("<=", ">="),
    ">=": ("<", ">"),
}
"""For each comparison its opposite and, where it has a boundary, the same with the boundary moved."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of a rule: where in its file, what stood there, what stands there now, whether a case noticed."""

    rule: str
    file: str
    line: int
    place: Place
    before: str
    after: str
    killed: bool


def mutate(
    judge: Judge, found: RuleFile, cases: Sequence[Prepared], *, numbers_only: bool = False
) -> tuple[Mutant, ...]:
    """Try every mutation of one rule against its cases, stopping for each at the first case that notices.

    `numbers_only` leaves out comparisons.
    """
    own = next(compiled for compiled in judge.rules if compiled.rule.id == found.rule.id)
    return mutate_on(lay_out(judge, own, cases), judge.environment, found, numbers_only=numbers_only)


def mutate_on(
    benches: Sequence[Bench], environment: Environment, found: RuleFile, *, numbers_only: bool = False
) -> tuple[Mutant, ...]:
    """Try every mutation of one rule, as `mutate` does, against cases that are laid out for it already."""
    tried = []
    order = list(benches)
    for place, before, after, value in mutations(found.tree.root, numbers_only=numbers_only):
        plain = copy.deepcopy(found.tree.root)
        at(plain, place[:-1])[place[-1]] = value
        span = found.tree.nearest(place)[1]
        killed = _noticed(plain, environment, order)
        tried.append(Mutant(found.rule.id, found.file, span.line if span else 1, place, before, after, killed))
    return tuple(tried)


def mutations(plain: Any, *, numbers_only: bool = False) -> Iterator[tuple[Place, str, str, Any]]:
    """Return every mutation of a rule's plain values: its place, the old and the new text, and the new value there."""
    for prefix, part in (((), plain), *alternatives(plain)):
        for name, parameter in (part.get("parameters") or {}).items():
            for day, value in parameter["values"].items():
                for after, changed in _near(value):
                    yield (*prefix, "parameters", name, "values", day), _shown(value), after, changed
    due = plain.get("due")
    if due:
        for days in (-1, 1):
            moved = (date.fromisoformat(due["date"]) + timedelta(days)).isoformat()
            yield ("due", "date"), due["date"], moved, moved
    for place, text in () if numbers_only else conditions(plain):
        for before, after, changed in _compared(text):
            yield place, before, after, changed


def _near(value: Any) -> Iterator[tuple[str, Any]]:
    """Values close to a parameter's: one less, one more; a list or table without one element; another word."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield f"- {item}", value[:index] + value[index + 1 :]
    elif isinstance(value, dict):
        for lost in value:
            yield f"- {lost}", {key: item for key, item in value.items() if key != lost}
    elif re.fullmatch(r"-?\d+", value):
        for other in (int(value) - 1, int(value) + 1):
            yield str(other), str(other)
    else:
        yield f"{value}甲", f"{value}甲"


def _compared(text: str) -> Iterator[tuple[str, str, str]]:
    """The condition with one of its comparisons changed, literals left alone: old and new shown in their place."""
    for match in _COMPARISON.finditer(blanked(text)):
        for other in _INSTEAD[match[0]]:
            changed = text[: match.start()] + other + text[match.end() :]
            around = slice(max(match.start() - 24, 0), match.end() + 24)
            yield text[around].strip(), changed[around].strip(), changed


def _noticed(plain: Any, environment: Environment, order: list[Bench]) -> bool:
    """Say whether a case notices the change; the one that does is put first, for it may well notice the next too."""
    try:
        compiled = compile_rule(Rule.model_validate(plain), environment)
        for index, bench in enumerate(order):
            if differences(bench, compiled):
                order.insert(0, order.pop(index))
                return True
        return False
    except (ValidationError, ExpressionError):
        return True  # a change that makes the rule unusable does not go unnoticed


def _shown(value: Any) -> str:
    return "、".join(value) if isinstance(value, list | dict) else str(value)
