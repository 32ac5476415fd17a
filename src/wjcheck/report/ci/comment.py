"""A comment on a pull request: the same as the summary, short, its tables folded.

Handed: a run. Gives back: Markdown of at most `MOST_SIGNS` code points; GitHub refuses a comment of more than 65,536.
Its first line is a comment of HTML, by which a bot finds the comment it made before and replaces it.
"""

from collections.abc import Iterator

from wjcheck.report.ci.overview import Form, overview
from wjcheck.report.ci.room import signs
from wjcheck.report.ci.run import Run

MOST_SIGNS = 60_000
MARKER = "<!-- wjcheck -->"
_CELL = 160


def render_comment(run: Run) -> Iterator[str]:
    """Give the comment."""
    yield overview(run, Form(MOST_SIGNS, signs, _CELL, MARKER, folds=True))
