"""A rule that could not be evaluated on a filing: its own finding says so, and the problem says where the fault stands.

Handed: the error and the rule. Gives back: what is decided, and the problem with the rule's file, line and column.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from wjcheck.engine.expressions import ExpressionError
from wjcheck.engine.finding import Status
from wjcheck.engine.judge import Decision
from wjcheck.engine.result import UNEVALUATED
from wjcheck.engine.words import both, sentence
from wjcheck.locale.message import Bilingual, Figure, Message
from wjcheck.pack.answers import file_of
from wjcheck.pack.conditions import Place
from wjcheck.pack.standing import HELD, dotted
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from wjcheck.pack.pack import Pack
    from wjcheck.pack.parts import Alternative
    from wjcheck.pack.rule import Rule

_LONGEST = 200


def unevaluated(error: Exception, rule: "Rule", pack: "Pack") -> tuple[Decision, Problem]:
    """Return what a rule that failed with `error` comes to, and what is told of it."""
    place = _where(error, rule, pack)
    values: dict[str, Figure] = {"rule": rule.id, "place": place, "what": _told(error), "pack": pack.head.id}
    decision = Decision(Status.REVIEW, rule.severity, sentence("unevaluable", place=place))
    return decision, Problem(UNEVALUATED, values=values)


def across_unevaluated(error: ExpressionError, rule: str, pack: "Pack") -> Message:
    """Return what is said of a rule across filings that could not be evaluated."""
    at = pack.standing.get(rule, {}).get(HELD)
    place = (pack.head.across or "") + ("" if at is None else f":{at[0]}:{at[1]}")
    return sentence("unevaluable.why", place=place, what=_told(error))


def place_of(rule: "Rule", condition: str, pack: "Pack") -> tuple[str, tuple[int, int] | None]:
    """Return the file of a rule, and the line and column at which a condition of it stands, where that is known."""
    standing = pack.standing.get(rule.id, {})
    for place, text in _conditions(rule):
        if text == condition and dotted(place) in standing:
            return file_of(rule.id), standing[dotted(place)]
    return file_of(rule.id), None


def _told(error: Exception) -> Bilingual:
    what = error.what if isinstance(error, ExpressionError) else both("not_of_a_rule", what=type(error).__name__)
    return (Bilingual(what, what) if isinstance(what, str) else what).map(_one_line)


def _where(error: Exception, rule: "Rule", pack: "Pack") -> str:
    file, at = place_of(rule, error.condition if isinstance(error, ExpressionError) else "", pack)
    return file if at is None else f"{file}:{at[0]}:{at[1]}"


def _conditions(rule: "Rule") -> Iterator[tuple[Place, str]]:
    """Give the conditions of a rule in the order in which they are run: of two alike, the first has failed.

    Those of other readings come last: what they have in common with the rule has failed there already.
    """
    yield from _of(rule, ())
    for index, reading in enumerate(rule.readings):
        for name, other in reading.alternatives.items():
            yield from _of(other, ("readings", index, "alternatives", name))


def _of(part: "Rule | Alternative", place: Place) -> Iterator[tuple[Place, str]]:
    if part.applies is not None:
        yield (*place, "applies", "when"), part.applies.when
    for name, text in part.facts.items():
        yield (*place, "facts", name), text
    outcomes = list(enumerate(part.outcomes or ()))
    yield from (((*place, "outcomes", at, "when"), one.when) for at, one in outcomes if one.before_needs)
    for at, need in enumerate(part.needs or ()):
        if need.when is not None:
            yield (*place, "needs", at, "when"), need.when
    yield from (((*place, "outcomes", at, "when"), one.when) for at, one in outcomes if not one.before_needs)
    if part.require is not None:
        yield (*place, "require"), part.require
    for at, note in enumerate(part.notes or ()):
        yield (*place, "notes", at, "when"), note.when
    if part.eased is not None:
        yield (*place, "eased", "when"), part.eased.when


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"
