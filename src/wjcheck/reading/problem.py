"""What is wrong with a file itself, and where.

A problem carries a stable code and named values; its Chinese and English sentences live in the catalogue
(`locale/problems.json`) under that code, so that no step before the report chooses a language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from wjcheck.locale.catalogue import ProblemText
from wjcheck.locale.message import Figure


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the text. Lines and columns start at 1 and count code points; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


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
