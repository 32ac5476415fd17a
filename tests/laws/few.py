"""How often a law is tried: a few filings in the ordinary suite, as many as one likes in a run of its own."""

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, settings

_SHARE = 10
"""A filing judged by the whole pack costs as much as a hundred ordinary examples: this part of their number will do."""


def few(law: Callable[..., Any]) -> Any:
    """Try a law on fewer filings than other properties have examples.

    In the ordinary suite always on the same ones, and one that breaks it is shown as it is: what a law has not met yet
    is looked for, and made small, in a run of its own. Filings are large and long in the making, which hypothesis would
    take for a fault of the test.
    """
    slow = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)
    examples = settings().max_examples // _SHARE
    if settings.get_current_profile_name() == "long":
        return settings(max_examples=examples, suppress_health_check=slow)(law)
    phases = (Phase.explicit, Phase.generate)
    return settings(max_examples=examples, derandomize=True, phases=phases, suppress_health_check=slow)(law)
