"""How often a law is tried: a few filings in the ordinary suite, as many as one likes in a run of its own."""

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, settings

_SHARE = 8
"""A filing judged by the whole pack costs as much as a hundred ordinary examples: this part of their number will do."""


def few(law: Callable[..., Any]) -> Any:
    """Try a law on fewer filings than other properties have examples.

    Filings are large and long in the making, which hypothesis would take for a fault of the test.
    """
    slow = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)
    return settings(max_examples=settings().max_examples // _SHARE, suppress_health_check=slow)(law)
