"""What a place in a filing is: the entry under the cursor.

Handed: the tree of a filing and a line and column. Gives back: the logical path of the entry that stands there, and the
key of the form it is.
"""

from wjcheck.dataclass import dataclass
from wjcheck.filing.form import Group, Holds, Key, Many, filing_form
from wjcheck.filing.paths import Steps, format_path
from wjcheck.reading.tree import Mark, Marks, RawPath, Tree


@dataclass(frozen=True, slots=True)
class Pointed:
    """An entry of a filing: its logical path and the key of the form it is."""

    path: str
    key: Key


def pointed_at(tree: Tree, line: int, column: int) -> Pointed | None:
    """Return the innermost entry at `line` and `column` (from 1) whose key the form has; None where there is none."""
    if tree.marks is None:
        return None
    holds: Holds = filing_form()
    steps: Steps = ()
    found: Pointed | None = None
    for step in _raw_path(tree.marks, (line - 1, column - 1)):
        if isinstance(step, int):
            if not isinstance(holds, Many):
                return found
            holds, steps = holds.each, (*steps, step)
            continue
        key = holds.named.get(step) if isinstance(holds, Group) else None
        if key is None:
            return found
        holds, steps = key.holds, (*steps, key.en)
        found = Pointed(format_path(steps), key)
    return found


def _raw_path(marks: Marks, place: tuple[int, int]) -> RawPath:
    """Return the way to the last entry that begins at or before `place`, level by level.

    An entry reaches to the beginning of the next one, so that a cursor after the colon of an empty value is in it.
    """
    path: list[str | int] = []
    value: Marks | Mark = marks
    while isinstance(value, Marks):
        parts = value.parts
        if isinstance(parts, dict):
            begun = [(key, part) for key, (mark, part) in parts.items() if mark[:2] <= place]
            if not begun:
                break
            name, value = begun[-1]
            path.append(name)
        else:
            # the dash stands left of an item's first key, on its line
            items = [(index, part) for index, part in enumerate(parts) if _begins(part, place)]
            if not items:
                break
            index, value = items[-1]
            path.append(index)
    return tuple(path)


def _begins(part: Marks | Mark, place: tuple[int, int]) -> bool:
    line = part.line if isinstance(part, Marks) else part[0]
    return line <= place[0]
