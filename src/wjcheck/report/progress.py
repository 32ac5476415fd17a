"""How far a review has come, on a terminal.

Handed: how many filings are expected, and a terminal. Gives back: what to call after each. Nothing of it stays when the
work is done, and it draws without a thread of its own, which the processes that do the work must not inherit.
"""

import contextlib
from collections.abc import Callable, Iterator
from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


@contextlib.contextmanager
def shown(told: str, expected: int, stream: TextIO) -> Iterator[Callable[[], None]]:
    """Show a bar on `stream` while the block lasts.

    Args:
        told: what is going on.
        expected: how many filings there should be; where there are more, the bar stays full.
        stream: a terminal.
    """
    columns = TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    console = Console(file=stream, markup=False, emoji=False, highlight=False)
    with Progress(*columns, console=console, transient=True, auto_refresh=False) as bar:
        task = bar.add_task(told, total=max(expected, 1))

        def done() -> None:
            bar.advance(task)
            if bar.tasks[task].completed > (bar.tasks[task].total or 0):
                bar.update(task, total=bar.tasks[task].completed)
            bar.refresh()

        bar.refresh()
        yield done
