"""How often a property is tried that is worth more, or less, than the ordinary number of examples."""

from hypothesis import settings

_ORDINARY = 30
"""The examples of a property in a run of the suite; conftest.py says why so few."""


def trials(number: int) -> int:
    """Return how many examples a property has that has `number` in a run of the suite.

    In the profile "long" it is more in the same proportion. Where ordinary properties have fewer, it stays as it is.
    """
    return number * max(settings().max_examples, _ORDINARY) // _ORDINARY
