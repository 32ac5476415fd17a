"""What a check's time went to, told on standard error when it is done; the reports know nothing of it.

Handed: the options of a check that asks for it. Gives back: a stopwatch, and sentences for people.
"""

import sys

from wjcheck.cli.clock import spent, started
from wjcheck.cli.telling import tell
from wjcheck.engine.stopwatch import Stopwatch
from wjcheck.locale.message import Lang


def begun() -> Stopwatch:
    """Return a stopwatch that has run since this process began."""
    return Stopwatch(spent, started())


def tell_profile(watch: Stopwatch, lang: Lang) -> None:
    """Say on standard error what the time went to until now."""
    profile = watch.profile()  # before anything is imported to tell it
    from wjcheck.report.profile_text import profile_text

    tell(profile_text(profile, lang), sys.stderr)
