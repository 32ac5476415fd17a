"""What is wrong with a file itself, and where.

A problem carries a stable code and named values; its Chinese and English sentences live in the catalogue
(`locale/problems.json`) under that code, so that no step before the report chooses a language.
"""

from collections.abc import Mapping, Sequence
from typing import Literal

from wjcheck.dataclass import dataclass, field
from wjcheck.locale.catalogue import ProblemText
from wjcheck.locale.message import Figure


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the text. Lines and columns start at 1 and count code points; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int

    def within(self, lines: Sequence[str]) -> "Span":
        """Return the part of the stretch that lies in a file of these lines.

        Where nothing more follows, at the end of a file, that is the place behind its last character.
        """
        end = len(lines), len(lines[-1]) + 1 if lines else 1
        line, column = _kept((self.line, self.column), lines, end)
        end_line, end_column = _kept((self.end_line, self.end_column), lines, end)
        return Span(line, column, end_line, end_column)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a file: a code such as `W101`, its severity, the values its message names, and where."""

    code: str
    severity: Literal["error", "warning"] = "error"
    values: Mapping[str, Figure] = field(default_factory=dict)
    span: Span | None = None
    path: str = ""
    """Logical path in English key names, list positions from 0, such as `bureau.staff[3].name`; empty for the file."""
    told: ProblemText | None = None
    """What is said of it, where that is settled already: names in it were masked, or it was read from a stored result.

    Left out, it is the text of the catalogue with `values`.
    """


def _kept(place: tuple[int, int], lines: Sequence[str], end: tuple[int, int]) -> tuple[int, int]:
    line, column = place
    if line > len(lines):
        return max(end[0], 1), end[1]
    return line, min(column, len(lines[line - 1]) + 1)
