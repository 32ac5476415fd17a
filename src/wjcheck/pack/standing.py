"""Where the conditions of a rule stand in its file, as plain data that can be kept beside a compiled rule.

Handed: a rule file's tree. Gives back: line and column of every condition by its place, written `outcomes.0.when`.
"""

from typing import TypeAlias

from wjcheck.pack.conditions import Place, conditions
from wjcheck.reading.tree import Tree

Standing: TypeAlias = dict[str, tuple[int, int]]
"""Line and column, from 1, by the dotted place."""


HELD = "held.when"
"""The place of the condition of a rule across filings."""


def dotted(place: Place) -> str:
    """Return a place as text: `facts.established`, `readings.0.alternatives.R1.require`."""
    return ".".join(map(str, place))


def standing(tree: Tree) -> Standing:
    """Return where every condition of a rule file stands."""
    found: Standing = {}
    for place, _ in conditions(tree.root or {}):
        span = tree.span_of(place)
        if span is not None:
            found[dotted(place)] = span.line, span.column
    return found


def standing_across(tree: Tree) -> dict[str, Standing]:
    """Return where the conditions of the rules across filings stand in their file, by the rules' ids."""
    rules = (tree.root or {}).get("rules")
    found: dict[str, Standing] = {}
    for index, rule in enumerate(rules if isinstance(rules, list) else ()):
        span = tree.span_of(("rules", index, *HELD.split(".")))
        if span is not None and isinstance(rule, dict):
            found[str(rule.get("id"))] = {HELD: (span.line, span.column)}
    return found
