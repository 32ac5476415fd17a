"""The summary of a step of GitHub Actions, written to the file that `GITHUB_STEP_SUMMARY` names.

Handed: a run. Gives back: Markdown of at most `MOST_BYTES`. GitHub takes 1 MiB from a step and throws away all of it
where it is more; several runs of a step share it, so some is left.
"""

from collections.abc import Iterator

from wjcheck.report.ci.overview import Form, overview
from wjcheck.report.ci.room import utf8
from wjcheck.report.ci.run import Run

MOST_BYTES = 900_000
_CELL = 600


def render_summary(run: Run) -> Iterator[str]:
    """Give the summary."""
    yield overview(run, Form(MOST_BYTES, utf8, _CELL))
