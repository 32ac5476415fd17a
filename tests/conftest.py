"""What is done for every test: rule packs, which hundreds of tests load, are parsed and compiled once in a process.

So are the filings of their cases read. All three are pure functions: of the bytes of a file, of the text of a condition
and the names it may use, and of the text of a filing. A pack that a test has altered has other files, and these are
read. What commands keep of packs is in a cache that all processes of one run of the tests share, empty when it begins,
and a judge is made once of the same bytes.
"""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterable
from functools import lru_cache, partial
from typing import Any

import pytest
from hypothesis import settings

from tests.office import Office
from wjcheck.cache.place import VARIABLE
from wjcheck.engine import compiled, ready
from wjcheck.engine.expressions import Environment
from wjcheck.engine.kept import judge_from
from wjcheck.pack import files
from wjcheck.proof import prepared
from wjcheck.reading.parse import read


@lru_cache(maxsize=64)
def environment(names: frozenset[str], *, shipped: bool = False) -> Environment:
    """The one environment for these names: it keeps what it has compiled."""
    return Environment(names, shipped=shipped)


# how long an example takes says nothing on a machine that has other things to do; reading has budgets of its own
# few examples: each run draws others, the fuzzers go on from there, and the suite is to take less than five minutes
settings.register_profile("calm", deadline=None, max_examples=30)
settings.register_profile("long", deadline=None, max_examples=int(os.environ.get("WJCHECK_EXAMPLES", "5000")))
# for mutmut: one and the same few examples for thousands of mutants, and nothing kept between them
settings.register_profile("mutation", deadline=None, max_examples=10, derandomize=True, database=None)


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # workers of `-n` have it from the process that has started them
        os.environ[VARIABLE] = tempfile.mkdtemp(prefix="wjcheck-cache-")
        config.add_cleanup(partial(shutil.rmtree, os.environ[VARIABLE], ignore_errors=True))
    # collecting makes two million objects that stay: looking for garbage among them is a quarter of its time
    gc.disable()

    def environment_of(names: Iterable[str], *, shipped: bool = False) -> Environment:
        return environment(frozenset(names), shipped=shipped)

    settings.load_profile(config.getoption("--hypothesis-profile") or "calm")
    vars(files)["read"] = lru_cache(maxsize=2048)(read)
    vars(compiled)["Environment"] = environment_of
    vars(ready)["judge_from"] = lru_cache(maxsize=16)(judge_from)
    vars(prepared)["filed"] = lru_cache(maxsize=4096)(prepared.filed)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what mostly waits for processes elsewhere: at the end the other worker would have nothing to do."""
    items.sort(key=lambda item: item.path.name != "test_dask_workers.py")


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.set_threshold(20_000, 100, 100)  # packs and trees that are kept would be looked through again and again
    gc.enable()


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(tmp_path_factory.mktemp("office"))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Let workers of `-n` take whole stretches of tests, and steal from each other what is left at the end.

    What neighbouring tests share is then made once, and no worker is idle while another has tests waiting.
    """
    if config.getoption("dist") != "load":
        return None
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log)
