"""What is done for every test: rule packs, which hundreds of tests load, are parsed and compiled once in a process.

Both are pure functions: of the bytes of a file, and of the text of a condition and the names it may use. A pack that a
test has altered has other files, and these are read.
"""

from collections.abc import Iterable
from functools import lru_cache

from hypothesis import settings

from wjcheck.engine import compiled
from wjcheck.engine.expressions import Environment
from wjcheck.pack import files
from wjcheck.reading.parse import read


@lru_cache(maxsize=64)
def environment(names: frozenset[str]) -> Environment:
    """The one environment for these names: it keeps what it has compiled."""
    return Environment(names)


def pytest_configure() -> None:
    def environment_of(names: Iterable[str]) -> Environment:
        return environment(frozenset(names))

    # how long an example takes says nothing on a machine that has other things to do; reading has budgets of its own
    settings.register_profile("calm", deadline=None)
    settings.load_profile("calm")
    vars(files)["read"] = lru_cache(maxsize=2048)(read)
    vars(compiled)["Environment"] = environment_of
