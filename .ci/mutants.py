"""Run mutmut's mutants against tests that are collected once: thousands of mutants in minutes instead of hours.

mutmut starts pytest anew for every mutant and hands it the name of each test to run, which costs more than the tests.
Here its mutants, its trampolines and its files of results are used, so that `mutmut results` and `mutmut show NAME`
work as ever; but pytest is started once, runs every test once as it is, and is then forked for each mutant. A child
runs, cheapest first, the tests that reach the mutated function, until one fails. docs/mutation.md has the commands.
"""

import argparse
import fnmatch
import functools
import gc
import inspect
import json
import os
import resource
import signal
import sys
import time
import warnings
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from mutmut import __main__ as mutmut
from mutmut.configuration import config
from mutmut.mutation import trampoline
from mutmut.mutation.data import SourceFileMutationData
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state
from mutmut.utils.format_utils import mangled_name_from_mutant_name

ROOT = Path.cwd()
KILLED, SURVIVED, NO_TESTS, TIMEOUT = 1, 0, 33, 36
PLAIN = {"request", "_syrupy_apply_ide_patches"}  # fixtures that every test has
MEMORY = 1 << 30  # bytes a mutant may take on top of what the tests have


class Mutants:
    """A pytest plugin in whose run of the tests the mutants are tried."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.seconds: dict[str, float] = {}
        self.reaching: dict[str, set[str]] = defaultdict(set)
        self.kills: dict[str, Counter[str]] = defaultdict(Counter)
        self.files: dict[str, SourceFileMutationData] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Note what a test costs and which functions it reaches; in a child, let it take no more than five times that."""
        known = self.seconds.get(item.nodeid)
        if known is not None:
            self.limit(known)
            return (yield)
        state()._stats.clear()
        begun = time.process_time()
        result = yield
        self.seconds[item.nodeid] = time.process_time() - begun
        for function in state()._stats:
            self.reaching[function].add(item.nodeid)
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self, session: pytest.Session) -> Iterator[object]:
        """Let the tests run as they are, and then for each mutant."""
        result = yield
        if session.testsfailed:
            print("The tests fail without any mutant.")
            return result
        os.chdir(ROOT)
        self.items = {item.nodeid: item for item in session.items}
        gc.unfreeze()
        gc.collect()
        self.caches = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]
        gc.freeze()
        print(f"\n{len(self.items)} tests, {sum(self.seconds.values()):.0f} s", flush=True)
        self.try_all(session)
        return result

    def chosen(self) -> Iterator[tuple[str, SourceFileMutationData]]:
        """Yield the mutants asked for that have no verdict yet, or, of survivors, those that have survived."""
        for path in mutmut.walk_mutatable_files():
            data = SourceFileMutationData(path=path)
            data.load()
            for name, code in data.exit_code_by_key.items():
                due = code in (SURVIVED, NO_TESTS) if self.options.survivors else code is None
                if due and any(fnmatch.fnmatch(name, pattern) for pattern in self.options.names):
                    yield name, data

    def tests_for(self, name: str) -> list[str]:
        """Return the tests that reach the function of a mutant: cheap ones and those that killed its like first."""
        function = mangled_name_from_mutant_name(name)
        kills = self.kills[function]
        likely = self.kills[function.rpartition(".")[0]]

        def cost(test: str) -> float:
            return self.seconds[test] / (1 + 20 * kills[test] + likely[test])

        tests = sorted(self.reaching[function], key=lambda test: (cost(test), test))
        spent, within = 0.0, []
        for test in tests:
            spent += self.seconds[test]
            if within and spent > self.options.budget:
                break
            within.append(test)
        return within

    def try_all(self, session: pytest.Session) -> None:
        """Try every mutant chosen, two or more at a time, and keep what became of it where mutmut keeps it."""
        running: dict[int, tuple[str, SourceFileMutationData, int, float]] = {}
        counts: Counter[int] = Counter()
        saved = begun = time.monotonic()
        unsaved: dict[str, SourceFileMutationData] = {}

        def verdict(name: str, data: SourceFileMutationData, code: int, seconds: float) -> None:
            nonlocal saved
            data.exit_code_by_key[name] = code
            data.durations_by_key[name] = seconds
            counts[code] += 1
            unsaved[str(data.path)] = data
            if time.monotonic() - saved > 10:
                self.save(unsaved)
                saved = time.monotonic()
                print(f"{saved - begun:.0f} s: {dict(counts)} {name}", flush=True)

        def reap() -> None:
            pid, status = os.wait()
            name, data, pipe, started = running.pop(pid)
            with os.fdopen(pipe, "rb") as told:
                killer = told.read().decode()
            if killer:
                function = mangled_name_from_mutant_name(name)
                self.kills[function][killer] += 1
                self.kills[function.rpartition(".")[0]][killer] += 1
            code = os.waitstatus_to_exitcode(status)
            late = code in (-signal.SIGPROF, -signal.SIGALRM)
            verdict(name, data, TIMEOUT if late else code, time.monotonic() - started)

        # every fifth of all, five times: what is known after a while is then known of all rooms
        in_turn = [each for _, each in sorted(enumerate(self.chosen()), key=lambda entry: (entry[0] % 5, entry[0]))]
        for name, data in in_turn:
            tests = self.tests_for(name)
            if not tests:
                verdict(name, data, NO_TESTS, 0.0)
                continue
            while len(running) >= self.options.max_children:
                reap()
            reading, writing = os.pipe()
            pid = os.fork()
            if not pid:
                self.try_one(session, name, tests, writing)
            os.close(writing)
            running[pid] = (name, data, reading, time.monotonic())
        while running:
            reap()
        self.save(unsaved)
        print(f"{time.monotonic() - begun:.0f} s: {dict(counts)}")

    def try_one(self, session: pytest.Session, name: str, tests: list[str], pipe: int) -> None:
        """Be the child: run the tests until one fails, and end."""
        code = KILLED
        try:
            nowhere = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(nowhere, stream)
            os.chdir(ROOT / "mutants")
            pages = int(Path("/proc/self/statm").read_text().split()[0])
            resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MEMORY,) * 2)
            signal.signal(signal.SIGPROF, signal.SIG_DFL)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(300)
            if self.options.cold:
                for cache in self.caches:
                    cache.cache_clear()
            warnings.simplefilter("error")
            trampoline.get_mutant_under_test = lambda: name
            set_mutant_under_test(name)
            for test, following in zip(tests, [*tests[1:], None], strict=True):
                if self.fails(session, self.items[test], self.items.get(following)):
                    os.write(pipe, test.encode())
                    break
            else:
                code = SURVIVED
        finally:
            os._exit(code)

    def fails(self, session: pytest.Session, item: pytest.Item, following: pytest.Item | None) -> bool:
        """Run one test: as a plain call, a quarter of what pytest takes for it, where it needs nothing of pytest."""
        wanted = set(getattr(item, "fixturenames", ["unknown"]))
        given = item.callspec.params if hasattr(item, "callspec") else {}
        wanted -= PLAIN - set(inspect.signature(item.obj).parameters)
        if type(item) is not pytest.Function or item.cls or wanted != set(given) or item.get_closest_marker("xfail"):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            return session.testsfailed > 0
        self.limit(self.seconds[item.nodeid])
        try:
            item.obj(**given)
        except pytest.skip.Exception:
            return False
        except BaseException:
            return True
        return False

    def limit(self, seconds: float) -> None:
        """Let the next test take no more than five times what it takes without a mutant."""
        signal.setitimer(signal.ITIMER_PROF, max(1.0, 5 * seconds))

    def save(self, unsaved: dict[str, SourceFileMutationData]) -> None:
        """Write the verdicts, and which tests killed how many mutants of which function."""
        for data in unsaved.values():
            data.save()
        unsaved.clear()
        killers = {function: dict(kills) for function, kills in sorted(self.kills.items()) if kills}
        Path("mutants/killers.json").write_text(json.dumps(killers, indent=1), encoding="utf-8")


def main() -> int:
    """Make the mutants, run the tests, try the mutants."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=["*"], help="mutants, as in wjcheck.reading.*")
    parser.add_argument("--tests", nargs="+", help="tests to run instead of those of pyproject.toml")
    parser.add_argument("--budget", type=float, default=3.0, help="seconds of tests a survivor has survived")
    parser.add_argument("--survivors", action="store_true", help="try survivors again")
    parser.add_argument("--cold", action="store_true", help="empty every cache before a mutant is tried")
    parser.add_argument("--max-children", type=int, default=2)
    options = parser.parse_args()
    Path("mutants").mkdir(exist_ok=True)
    set_mutant_under_test("mutant_generation")
    with mutmut.CatchOutput():
        mutmut.copy_src_dir()
        mutmut.copy_also_copy_files()
        mutmut.setup_source_paths()
        mutmut.create_mutants(options.max_children)
    settings = config()
    os.chdir("mutants")
    set_mutant_under_test("stats")
    os.environ["MUTMUT_DEPENDENCY_DEPTH"] = "-1"
    wanted = options.tests or settings.pytest_add_cli_args_test_selection
    arguments = [
        "--rootdir=.",
        "-s",
        "-x",
        "-o",
        "tmp_path_retention_policy=none",
        *settings.pytest_add_cli_args,
        *wanted,
    ]
    return int(pytest.main(arguments, plugins=[Mutants(options)]))


if __name__ == "__main__":
    sys.exit(main())
