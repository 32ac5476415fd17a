"""How far it is, on standard error, for those who wait."""

import sys


def tell(text: str) -> None:
    """Write a line for whoever waits."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
