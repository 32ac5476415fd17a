"""Run mutmut's mutants against tests that are collected once: thousands of mutants in minutes instead of hours.

mutmut starts pytest anew for every mutant and hands it the name of each test to run, which costs more than the tests.
Here its mutants and its files of results are used, so that `mutmut results` and `mutmut show NAME` work as ever; but
pytest is started once, runs every test once as it is, and is then forked for each mutant. A child runs, cheapest first,
the tests that reach the mutated function, until one fails. Instead of a trampoline that asks at every call which mutant
is meant, a function is given the code of the mutant: all others run as fast as ever. docs/mutation.md has the commands.
"""

import argparse
import ast
import fnmatch
import functools
import gc
import inspect
import json
import linecache
import os
import resource
import signal
import sys
import tempfile
import textwrap
import time
import types
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import coverage
import pytest
from mutmut import __main__ as mutmut
from mutmut.configuration import config
from mutmut.mutation import trampoline
from mutmut.mutation.data import SourceFileMutationData
from mutmut.utils.format_utils import make_mutant_key, mangled_name_from_mutant_name

Function = Callable[..., Any]

ROOT = Path.cwd()
KILLED, SURVIVED, NO_TESTS, TIMEOUT = 1, 0, 33, 36
PLAIN = {"request", "_syrupy_apply_ide_patches"}  # fixtures that every test has
MEMORY = 1 << 30  # bytes a mutant may take on top of what the tests have


class Functions:
    """The functions that have mutants, as mutmut has them decorate themselves."""

    def __init__(self) -> None:
        self.found: dict[str, tuple[types.FunctionType, dict[str, Any]]] = {}

    def decorator(self, mutants: dict[str, Any], **_: Any) -> Callable[[Function], Function]:
        """Stand in for mutmut's decorator: note the function and leave it as it is."""

        def noted(function: Any) -> Any:
            owner = function.__qualname__.rpartition(".")[0] or None
            name = f"{function.__module__}.{make_mutant_key(function.__name__, owner)}"
            self.found[name] = (function, mutants)
            return function

        return noted

    def become(self, mutant: str) -> None:
        """Make one function what the mutant is."""
        function, mutants = self.found[mangled_name_from_mutant_name(mutant)]
        other = mutants[mutant.rpartition(".")[2]]
        other = getattr(other, "__func__", other)
        function.__code__ = other.__code__
        function.__defaults__, function.__kwdefaults__ = other.__defaults__, other.__kwdefaults__

    def lines_of(self, mutant: str) -> tuple[str, range, range]:
        """Return where what a mutant changes is run without it: file, lines of the statement and of the function."""
        function, mutants = self.found[mangled_name_from_mutant_name(mutant)]
        ours, theirs = _source(mutants["_mutmut_orig"]), _source(mutants[mutant.rpartition(".")[2]])
        # what runs is the copy under the decorators
        heads = [next(n for n, line in enumerate(lines) if "def " in line) for lines in (_source(function), ours)]
        begins = function.__code__.co_firstlineno + heads[0] - heads[1]
        pairs = enumerate(zip(ours, theirs, strict=False))
        changed = next((n for n, (one, other) in pairs if one != other and n != heads[1]), None)
        first, last = 0, len(ours)
        if changed is not None:
            outer = ast.parse(textwrap.dedent("".join(ours))).body[0]
            for node in ast.walk(outer):
                if (
                    isinstance(node, ast.stmt)
                    and node is not outer
                    and first < node.lineno <= changed + 1 <= (node.end_lineno or 0)
                ):
                    body = getattr(node, "body", None)
                    ends = body[0].lineno - 1 if body else node.end_lineno or 0
                    first, last = node.lineno, max(ends, changed + 1)
            first = max(first - 1, 0)
        whole = range(begins, begins + len(ours))
        return function.__code__.co_filename, range(begins + first, begins + last), whole


def _source(function: Any) -> list[str]:
    code = getattr(function, "__func__", function).__code__
    return inspect.getblock(linecache.getlines(code.co_filename)[code.co_firstlineno - 1 :])


class Mutants:
    """A pytest plugin in whose run of the tests the mutants are tried."""

    def __init__(self, options: argparse.Namespace, functions: Functions) -> None:
        self.options = options
        self.functions = functions
        self.seconds: dict[str, float] = {}
        self.reaching: dict[str, dict[int, list[str]]] = {}
        self.coverage = coverage.Coverage(data_file=None, config_file=False, include=[f"{ROOT}/mutants/src/*"])
        self.kills: dict[str, Counter[str]] = defaultdict(Counter)
        self.files: dict[str, SourceFileMutationData] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Note what a test costs and which functions it reaches; in a child, hold it to five times that."""
        known = self.seconds.get(item.nodeid)
        if known is not None:
            self.limit(known)
            return (yield)
        self.coverage.switch_context(item.nodeid)
        begun = time.process_time()
        result = yield
        self.seconds[item.nodeid] = time.process_time() - begun
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self, session: pytest.Session) -> Iterator[object]:
        """Let the tests run as they are, and then for each mutant."""
        self.coverage.start()
        result = yield
        self.coverage.stop()
        if session.testsfailed:
            click.echo("The tests fail without any mutant.")
            return result
        os.chdir(ROOT)
        lines = self.coverage.get_data()
        self.reaching = {file: lines.contexts_by_lineno(file) for file in lines.measured_files()}
        self.items = {item.nodeid: item for item in session.items}
        gc.unfreeze()
        gc.collect()
        self.caches = [each for each in gc.get_objects() if isinstance(each, functools._lru_cache_wrapper)]
        gc.freeze()
        click.echo(f"\n{len(self.items)} tests, {sum(self.seconds.values()):.0f} s")
        for test in self.unfit(session):
            click.echo(f"left out, since it fails when it is run again: {test}")
            del self.seconds[test]
        self.try_all(session)
        return result

    def unfit(self, session: pytest.Session) -> list[str]:
        """Run every test once more in a child without a mutant; what fails there would kill anything."""
        told = Path("mutants/unfit.txt").absolute()
        told.write_text("")
        pid = os.fork()
        if not pid:
            self.settle()
            with told.open("a") as file:
                for test, item in self.items.items():
                    if self.fails(session, item, None):
                        file.write(test + "\n")
                        session.testsfailed, session.shouldfail = 0, False
            os._exit(0)
        _, status = os.waitpid(pid, 0)
        if status:
            raise SystemExit("The tests cannot be run again in a child.")
        return told.read_text().splitlines()

    def settle(self) -> None:
        """Make this process a child that shows nothing and may take what the tests take, and a gigabyte more."""
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        os.chdir(ROOT / "mutants")
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MEMORY,) * 2)
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        warnings.simplefilter("error")

    def chosen(self) -> Iterator[tuple[str, SourceFileMutationData]]:
        """Yield the mutants asked for that have no verdict yet, or, of survivors, those that have survived."""
        for path in mutmut.walk_mutatable_files():
            data = SourceFileMutationData(path=path)
            data.load()
            for number, (name, code) in enumerate(data.exit_code_by_key.items()):
                due = code in (SURVIVED, NO_TESTS) if self.options.survivors else code is None
                named = any(fnmatch.fnmatch(name, pattern) for pattern in self.options.names)
                if due and named and number % self.options.each == 0:
                    yield name, data

    def tests_for(self, name: str) -> list[str]:
        """Return the tests that reach the statement of a mutant, those first that are likely to kill it soon.

        These are the cheap ones, those that killed its like, and those that reach lines of the function few others do.
        """
        function = mangled_name_from_mutant_name(name)
        if function not in self.functions.found:
            return []
        file, statement, whole = self.functions.lines_of(name)
        reaching = self.reaching.get(file, {})
        kills, likely = self.kills[function], self.kills[function.rpartition(".")[0]]
        shared: dict[str, int] = {}
        for line in whole:
            tests = reaching.get(line, ())
            for test in filter(self.seconds.__contains__, tests):
                shared[test] = min(shared.get(test, len(tests)), len(tests))

        def cost(test: str) -> float:
            return self.seconds[test] * shared[test] / (1 + 20 * kills[test] + likely[test])

        spent, within = 0.0, []
        for test in sorted(
            {test for line in statement for test in reaching.get(line, ()) if test in self.seconds}, key=cost
        ):
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
                click.echo(f"{saved - begun:.0f} s: {dict(counts)} {name}")

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

        for name, data in list(self.chosen()):
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
        click.echo(f"{time.monotonic() - begun:.0f} s: {dict(counts)}")

    def try_one(self, session: pytest.Session, name: str, tests: list[str], pipe: int) -> None:
        """Be the child: run the tests until one fails, and end."""
        code = KILLED
        try:
            self.settle()
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(300)
            if self.options.cold:
                for cache in self.caches:
                    cache.cache_clear()
            self.functions.become(name)
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
    parser.add_argument("--each", type=int, default=1, help="try only each fifth, say, of the mutants of a file")
    parser.add_argument("--cold", action="store_true", help="empty every cache before a mutant is tried")
    parser.add_argument("--max-children", type=int, default=2)
    options = parser.parse_args()
    Path("mutants").mkdir(exist_ok=True)
    with mutmut.CatchOutput():
        mutmut.copy_src_dir()
        mutmut.copy_also_copy_files()
        mutmut.setup_source_paths()
        mutmut.create_mutants(options.max_children)
    settings = config()
    os.chdir("mutants")
    functions = Functions()
    trampoline.wrap_in_trampoline = functions.decorator
    wanted = options.tests or settings.pytest_add_cli_args_test_selection
    # a folder of its own: other runs of pytest clear away the usual one when it is some runs old
    scratch = tempfile.TemporaryDirectory()
    arguments = [
        f"--basetemp={scratch.name}/tests",
        "--rootdir=.",
        "-s",
        "-x",
        "--tb=native",
        "-o",
        "tmp_path_retention_policy=none",
        *settings.pytest_add_cli_args,
        *wanted,
    ]
    with scratch:
        return int(pytest.main(arguments, plugins=[Mutants(options, functions)]))


if __name__ == "__main__":
    sys.exit(main())
