"""Names of files that a filing gives as evidence: they lie beside it, or below it, and nowhere else.

Handed: a text. Gives back: whether it is a way out of the folder. The program opens no evidence; whoever looks into it
does, and must not be led to a file of their own machine.
"""

import re

from wjcheck.pattern import late

_WHOLE = late(r"[/\\~]|[A-Za-z]:[/\\]|file:", re.IGNORECASE)
"""How a path begins that is none below the folder: the root, a home, a drive, another machine."""
_STEPS = late(r"[/\\]")


def leads_away(text: str) -> bool:
    """Say whether a text, read as the name of a file, leads out of the folder it is read in."""
    return _WHOLE.match(text) is not None or ".." in (step.strip() for step in _STEPS.split(text))
