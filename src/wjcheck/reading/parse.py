"""Read one file: bytes in, a tree of plain values with positions out.

Handed: raw bytes and a budget. Gives back: always a `Tree`, never an exception; whatever is wrong with the bytes, the
characters or the YAML is a `Problem` in it. Rule packs are read by the same function.
"""

from wjcheck.reading.gathering import Gathering
from wjcheck.reading.plain import plain, plain_lines
from wjcheck.reading.plain_tree import PlainTree
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.source import decode
from wjcheck.reading.tree import Budget, ParserName, Tree

_DEFAULT = Budget()


def read(raw: bytes, budget: Budget = _DEFAULT, parser: ParserName | None = None, *, later: bool = False) -> Tree:
    """Read the bytes of one file.

    Args:
        raw: the whole file.
        budget: how large it may be.
        parser: which YAML parser draws the events; all give the same tree. By default a plain file is read without
            one, and any other by the C one where it is installed.
        later: whether what is in the tree of a plain file is read when it is first asked for.

    Returns:
        The tree. `root` is None when the file cannot be used, and `problems` then says why.
    """
    found = Gathering()
    if len(raw) > budget.size:
        values = {"size": f"{len(raw) / 1_000_000:.1f}", "limit": f"{budget.size / 1_000_000:g}"}
        found.add(Problem("W101", values=values, span=Span(1, 1, 1, 1)))
        return Tree(None, None, found.all())
    source, problems = decode(raw)
    found.extend(problems)
    if source is None:
        return Tree(None, None, found.all())
    if parser is None and not problems:
        if later and (lines := plain_lines(source, budget)) is not None:
            return PlainTree(source, *lines, budget)
        if not later and (tree := plain(source, budget)) is not None:
            return tree
    from wjcheck.reading.fully import read_fully

    return read_fully(source, parser, budget, found)
