"""A file of the district's own, read by a form of its own: the same care and the same problems as for a filing.

Handed: bytes and a form. Gives back: plain values under English keys, what is wrong, and the way from a logical path to
its place.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from wjcheck.dataclass import dataclass, field
from wjcheck.filing.form import Group, form_of
from wjcheck.filing.place import entries, locate
from wjcheck.filing.translate import Translation
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import OF_THE_DISTRICT, Tree


@dataclass(frozen=True, slots=True)
class Written:
    """What one file of the district says. `usable` is False when it could not be read at all."""

    data: dict[str, Any]
    problems: tuple[Problem, ...]
    invalid: frozenset[str]
    lines: tuple[str, ...]
    usable: bool
    tree: Tree = field(repr=False)
    form: Group = field(repr=False)

    def span(self, path: str) -> Span:
        """Return the place of a logical path, or of the nearest part of it that is there."""
        return locate(self.tree, path, self.form)[1]

    def spans(self, name: str) -> list[Span]:
        """Return the place of each entry of a list that stands on top."""
        return entries(self.tree, name, self.form)


def read_written(raw: bytes, form: Group, most: int | None = None) -> Written:
    """Read `raw` by `form`; lists may have `most` entries."""
    tree = read(raw, OF_THE_DISTRICT)
    lines = tree.source.lines if tree.source else ()
    if tree.root is None:
        return Written({}, tree.problems, frozenset(), lines, usable=False, tree=tree, form=form)
    translation = Translation(tree, form, most)
    data = translation.run()
    problems = (*tree.problems, *translation.problems)
    return Written(data, problems, frozenset(translation.invalid), lines, usable=True, tree=tree, form=form)


@cache
def form_in(file: str) -> Group:
    """Return the form that a file of keys beside this module holds."""
    return form_of(json.loads(Path(__file__).with_name(file).read_text(encoding="utf-8")))
