"""Reading and loading: any bytes give a tree and a submission, the same by any parser and none, places in the file."""

import json
from pathlib import Path
from random import Random

from fuzz.cost import Cost, cost_of
from fuzz.invariants import everything, hold, problems_hold
from fuzz.text_mutation import mutated_text, scribbled
from wjcheck.filing.load import Submission, load
from wjcheck.reading.parse import read
from wjcheck.reading.tree import Tree

CORPUS = Path(__file__).parent / "corpus" / "reading"
_MOST_FOR_PYTHON = 3000
"""The Python parser takes a hundred times as long: it is asked about small files only."""


def once(raw: bytes) -> None:
    """Hold reading to what has to be true of these bytes. Raises Broken where it is not, or whatever gets out."""
    tree = read(raw)
    lines = tree.source.lines if tree.source is not None else None
    hold(tree.root is not None or any(p.severity == "error" for p in tree.problems), "nothing read, nothing said")
    problems_hold(tree.problems, lines)
    # a plain file is read without a parser (`reading/plain.py`), and nobody may be able to tell
    hold(everything(tree) == everything(read(raw, parser="c")), "read without a parser, it is another", tree.problems)
    if len(raw) <= _MOST_FOR_PYTHON and tree.source is not None:
        _same_from_both(tree, read(raw, parser="python"))
    submission = load(tree)
    problems_hold(submission.problems, lines)
    _same_straight(raw, submission)


def cost(raw: bytes) -> Cost:
    """Say what reading and loading these bytes costs."""
    return cost_of(lambda: load(read(raw)))


def mutated(raw: bytes, draw: Random) -> bytes:
    """Return an input made from another."""
    return mutated_text(raw, draw) if draw.randint(0, 9) else scribbled(draw)


def _same_straight(raw: bytes, whole: Submission) -> None:
    """Hold that a filing among many, loaded from its lines where they are in order, is what translating it gives."""
    straight = load(read(raw, later=True))
    hold(json.dumps(straight.data) == json.dumps(whole.data), "loaded from its lines, it is another", straight.data)
    hold(straight.problems == whole.problems, "loaded from its lines, it is told otherwise", straight.problems)
    hold(straight.invalid == whole.invalid, "loaded from its lines, other values are refused", straight.invalid)
    hold(everything(straight.tree) == everything(whole.tree), "asked for later, it is another tree", whole.problems)


def _same_from_both(one: Tree, other: Tree) -> None:
    """Hold that either parser reads the same, but for tags and late directives, of which both only say that they are.

    How far an odd tag reaches, and what a directive behind the document does, differ; both are refused either way.
    """
    assert one.source is not None
    if "!" in one.source.text or "%" in one.source.text:
        errors = [any(problem.severity == "error" for problem in tree.problems) for tree in (one, other)]
        hold(errors[0] == errors[1], "one parser refuses what the other takes", one.problems, other.problems)
    else:
        hold(everything(one) == everything(other), "the parsers differ", one.problems, other.problems)
