"""Tells one mistake once, where the text of a file and the form both notice it.

Handed: the problems of the text and those of the form. Gives back: both, without those that only follow from another at
the same place: a warning about quotes around a value that is refused for them, or the refusal of a value whose line is
already said to need another colon or dash.
"""

from collections.abc import Iterable, Sequence

from wjcheck.reading.problem import Problem

_CAUSES = frozenset({"W128", "W131", "W132", "W133"})
"""What is wrong with a line so that its content cannot be judged yet."""
_FOLLOW = frozenset({"W212", "W214", "W217", "W218"})
_MISFIT = frozenset({"W123", "W124"})
"""What the text alone shows of a section that is indented and should not be."""
_PRIVATE = frozenset({"W280", "W281"})


def unrepeated(of_text: Sequence[Problem], of_form: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems of one file, each mistake once.

    Args:
        of_text: what reading found.
        of_form: what translating into a filing found.
    """
    broken = {problem.span.line for problem in of_text if problem.span is not None and problem.code in _CAUSES}
    kept = [problem for problem in of_form if not (problem.code in _FOLLOW and broken & _lines(problem))]
    refused = {problem.span for problem in kept if problem.severity == "error" and problem.code not in _PRIVATE}
    indented = {problem.span.line for problem in kept if problem.span is not None and problem.code == "W209"}
    of_text = [p for p in of_text if not (p.code in _MISFIT and p.span is not None and p.span.line in indented)]
    told = [problem for problem in of_text if problem.severity == "error" or problem.span not in refused]
    return (*told, *kept)


def _lines(problem: Problem) -> set[int]:
    return set() if problem.span is None else set(range(problem.span.line, problem.span.end_line + 1))
