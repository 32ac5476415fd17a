"""What can be done about a problem."""

from wjcheck.dataclass import dataclass
from wjcheck.drafting.manuscript import Edit
from wjcheck.locale.message import Figure
from wjcheck.reading.problem import Problem


@dataclass(frozen=True, slots=True)
class Remedy:
    """Edits that do away with one problem.

    `how` names the sentence that says what is done (`fix.done.<how>`). A `safe` remedy changes no meaning and may be
    made without asking; any other is for a person to choose. `opens` is the logical path of an entry whose key is
    mended: what is under it has not been looked at yet. `removes` are the lines that are taken out whole.
    """

    problem: Problem
    how: str
    edits: tuple[Edit, ...]
    was: str = ""
    now: str = ""
    key: Figure = ""
    safe: bool = True
    opens: str = ""
    removes: frozenset[int] = frozenset()
