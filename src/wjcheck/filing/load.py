"""Turns a tree into a filing.

Handed: the tree that reading gave. Gives back: a `Submission`: the values that rules read, under English keys and typed
by the form, what is wrong with the file, and the way from a logical path back to a line.
"""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from wjcheck.dataclass import dataclass, field
from wjcheck.filing import place
from wjcheck.filing.form import filing_form, holds_at
from wjcheck.filing.privacy import in_remarks
from wjcheck.filing.straight import straight
from wjcheck.filing.strangers import indented_sections
from wjcheck.filing.translate import Translation
from wjcheck.locale.message import Bilingual
from wjcheck.reading.plain_tree import PlainTree
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Tree

if TYPE_CHECKING:
    from wjcheck.filing.schema import Filing


@dataclass(frozen=True)
class Submission:
    """What one file submits.

    `data` holds plain values under English keys: canonical choices, dates as ISO text, whole numbers, booleans,
    amounts as floating-point numbers, lists and mappings. What was not filed is absent. Every mapping in a list
    carries its logical path under `@`. `problems` are this room's own; `invalid` names the logical paths whose values
    were refused.
    """

    data: dict[str, Any]
    problems: tuple[Problem, ...]
    invalid: frozenset[str]
    tree: Tree = field(repr=False)
    _places: dict[str, tuple[tuple[str, Span, bool], int]] = field(default_factory=dict, repr=False, compare=False)
    """The places that have been looked up: many findings point at the same."""
    _labels: dict[str, Bilingual] = field(default_factory=dict, repr=False, compare=False)
    """The same of labels."""

    @cached_property
    def filing(self) -> "Filing | None":
        """The filing as frozen models, made when first asked for; None when the file could not be read at all.

        Rules read `data`; making the models costs more than a whole check, so only those who want them pay for them.
        """
        if self.tree.root is None:
            return None
        from wjcheck.filing.schema import Filing

        return Filing.model_validate(self.data)

    def locate(self, path: str) -> tuple[str, Span, bool]:
        """Return the nearest existing logical path, the span to show for it, and whether it is `path` itself."""
        return self._placed(path)[0]

    def last_line(self, path: str) -> int:
        """Return the line, from 1, on which all of what stands at `path`, or of its nearest parent, ends."""
        return self._placed(path)[1]

    def _placed(self, path: str) -> tuple[tuple[str, Span, bool], int]:
        found = self._places.get(path)
        if found is None:
            found = self._places[path] = place.placed(self.tree, path)
        return found

    def label(self, path: str) -> Bilingual:
        """Return a logical path in words: 安监局.人员[第4项 张三].编制."""
        found = self._labels.get(path)
        if found is None:
            found = self._labels[path] = place.label(self.data, path)
        return found


def load(tree: Tree) -> Submission:
    """Translate a tree into a submission; whatever the tree holds, a submission comes back."""
    if isinstance(tree, PlainTree) and (found := straight(tree, filing_form())) is not None:
        return Submission(found, tuple(in_remarks(tree)), frozenset(), tree)
    translation = Translation(tree, filing_form())
    data = translation.run()
    problems = (*translation.problems, *indented_sections(tree), *in_remarks(tree))
    return Submission(data, problems, frozenset(translation.invalid), tree)


def field_exists(path: str) -> bool:
    """Say whether the form has the logical `path`, its list positions written `[]`: `bureau.staff[].name`."""
    try:
        return path != "" and holds_at(path) is not None
    except ValueError:
        return False
