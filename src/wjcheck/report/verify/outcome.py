"""What a verification came to.

Handed: what was found to differ and what could not be read. Gives back: a value with the exit status that follows.
"""

from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass
from wjcheck.reading.problem import Problem
from wjcheck.report.verify.claim import Claim

DifferenceKind: TypeAlias = Literal["program", "pack", "changed", "missing", "added", "options", "content"]
"""`program` and `pack`: the report is of another; `changed`, `missing`, `added`: a file the report rests on; `options`:
the pack has no such rule or reading; `content`: all of these are the same and the report still is another."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which a report is not what was found; `reported` is what the report has, `found` what there is."""

    kind: DifferenceKind
    file: str = ""
    rule: str = ""
    line: int | None = None
    """The line of the report."""
    reported: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one report; `name` is what the user calls it, `digest` that of its bytes."""

    name: str
    digest: str
    claim: Claim
    differences: tuple[Difference, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def exit_status(self) -> int:
        """3 when something could not be read, else 1 when something differs, else 0."""
        return 3 if self.problems else int(bool(self.differences))

    @property
    def verdict(self) -> Literal["same", "different", "unknown"]:
        """The same in a word."""
        return "unknown" if self.problems else "different" if self.differences else "same"
