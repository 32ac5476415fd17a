"""How much one rule file may hold, and what its sentences may.

Handed: a rule file's tree. Gives back: a problem for everything that is longer, or more, than a rule has a use for, and
for braces that are no placeholder. Each limit is several times what the longest rule of the shipped packs needs; they
keep what it takes to load, compile and show a stranger's pack within bounds that do not depend on the stranger.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Figure
from wjcheck.pack.conditions import Place, alternatives, conditions
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Marks, Tree

LONGEST_CONDITION = 2_000
"""Characters of one condition."""
MOST_CONDITION_TEXT = 20_000
"""Characters of all conditions of a rule."""
MOST_ENTRIES = 200
"""Entries of any list or mapping of a rule file."""
MOST_STATEMENTS = 5_000
"""Entries of any list or mapping of the pack's other files: its statements, reasons and clauses."""
LONGEST_DOCUMENT = 400_000
"""Characters of the document."""
MOST_ALTERNATIVES = 20
"""Other readings of one rule: each has the whole rule judged once more."""
LONGEST_TEXT = 4_000
"""Characters of any other text."""
MOST_PLACEHOLDERS = 40
"""Placeholders of one sentence."""
MOST_RULES = 600
MOST_NAMES = 5_000
"""Different names of parameters and facts in a pack: what it takes to declare them grows with their square."""
MOST_PACK_CONDITIONS = 200_000
"""Characters of all conditions of a pack."""

_PLACEHOLDER = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}")
_BRACES = re.compile(r"\{[^{}]*\}?|\}")
_LONGEST_SHOWN = 60
_LANGUAGES = frozenset({"zh", "en"})


def excesses(tree: Tree, most: int = MOST_ENTRIES) -> Iterator[Problem]:
    """Give a problem for every limit that a file exceeds, and every sentence with a brace that is no placeholder.

    `most` is how many entries its lists and mappings may have.
    """
    plain = tree.root or {}
    texts = dict(conditions(plain))
    for place, text in texts.items():
        if len(text) > LONGEST_CONDITION:
            yield _problem(tree, place, "condition", len(text), LONGEST_CONDITION)
    total = sum(map(len, texts.values()))
    if total > MOST_CONDITION_TEXT:
        yield _problem(tree, next(reversed(texts)), "conditions", total, MOST_CONDITION_TEXT)
    others = [place for place, _ in alternatives(plain)]
    if len(others) > MOST_ALTERNATIVES:
        yield _problem(tree, others[-1], "alternatives", len(others), MOST_ALTERNATIVES)
    for place, value in _all(plain, (), most):
        if isinstance(value, dict | list):
            if len(value) > most:
                yield _problem(tree, place, "entries", len(value), most)
        elif isinstance(value, str) and place not in texts:
            if len(value) > LONGEST_TEXT:
                yield _problem(tree, place, "text", len(value), LONGEST_TEXT)
            elif place[-1] in _LANGUAGES:
                yield from _sentence(tree, place, value)


def _sentence(tree: Tree, place: Place, text: str) -> Iterator[Problem]:
    found = _BRACES.findall(text)
    if len(found) > MOST_PLACEHOLDERS:
        yield _problem(tree, place, "placeholders", len(found), MOST_PLACEHOLDERS)
    for braces in found[:MOST_PLACEHOLDERS]:
        if not _PLACEHOLDER.fullmatch(braces):
            yield Problem("W333", values={"text": braces[:_LONGEST_SHOWN]}, span=_span(tree, place))


def beyond(what: str, number: int, limit: int, span: Span | None = None) -> Problem:
    """Return the problem of something that is more than it may be; `what` is its key in `pack.limit`."""
    values: dict[str, Figure] = {"what": ui_text(f"pack.limit.{what}"), "number": number, "limit": limit}
    return Problem("W351", values=values, span=span)


def _problem(tree: Tree, place: Place, what: str, number: int, limit: int) -> Problem:
    return beyond(what, number, limit, _span(tree, place))


def _span(tree: Tree, place: Place) -> Span:
    """Return where a text stands; where a list or mapping does, its key."""
    marks = tree.marks_at(place)
    return (None if isinstance(marks, Marks) else tree.span_of(place)) or tree.nearest(place)[1]


def _all(value: Any, place: Place, most: int) -> Iterator[tuple[Place, Any]]:
    """Give every value below `value` with its place; what is below one that has too many entries is left out."""
    entries = value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield (*place, key), inner
        if not isinstance(inner, dict | list) or len(inner) <= most:
            yield from _all(inner, (*place, key), most)
