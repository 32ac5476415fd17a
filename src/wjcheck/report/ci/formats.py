"""The formats of continuous integration by name.

Handed: a format and a run. Gives back: the report in pieces. A format is imported when it is asked for.
"""

from collections.abc import Iterator
from importlib import import_module

from wjcheck.report.ci.run import Run


def render(format_: str, run: Run) -> Iterator[str]:
    """Give a run in one of the formats, piece by piece; `report/ci/<format>.py` holds it."""
    found: Iterator[str] = getattr(import_module(f"wjcheck.report.ci.{format_}"), f"render_{format_}")(run)
    return found
