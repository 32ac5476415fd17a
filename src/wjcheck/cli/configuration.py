"""The configuration of a repository: `wjcheck.toml`, or `[tool.wjcheck]` in `pyproject.toml`, at its top.

Handed: where the program was started, or the file that was named. Gives back: the values by table, each with the line
it stands in; or everything that is wrong with the file. It is data and nothing in it is run. It is looked for at the
top of the repository the program was started in, never beside a filing, so that no filing brings one along.
"""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from wjcheck.cli.settings import COMMANDS, KEYS, Ground, Refused, Value, misformed, taken, unfit
from wjcheck.dataclass import dataclass, field, replace
from wjcheck.filing.nearness import nearest
from wjcheck.locale.message import Lang
from wjcheck.pattern import late
from wjcheck.reading.discover import Found, read_one
from wjcheck.reading.problem import Problem, Span
from wjcheck.reading.tree import Budget

OWN = "wjcheck.toml"
SHARED = "pyproject.toml"
LARGEST = 1024 * 1024
TOP = ""
_TABLE = ("tool", "wjcheck")
_POSITION = late(r"\(at line (\d+), column (\d+)\)")
_LONGEST_KEY = 60
_BESIDE_KEYS = late(r"[^\w.\-\"' \t]")
_MOST_PARTS = 64
"""A key of more parts is none of anybody's, and the library takes the square of their number to read it."""
_MOST_TRIED = 20
_MOST_TOLD = 20
"""More faults of one file are not told: each costs a search for its line."""
_LONGEST_LINE = 500


class Faulty(Exception):
    """A configuration that cannot be used: its file and everything that is wrong with it.

    `lang` is the language it asks for, where that much can be read.
    """

    def __init__(self, file: str, problems: tuple[Problem, ...], lang: Lang | None = None) -> None:
        """Keep what is wrong."""
        super().__init__(file)
        self.file = file
        self.problems = problems
        self.lang = lang


@dataclass(frozen=True, slots=True)
class Written:
    """A value of a configuration file, the key it stands under, and the place where that is certain."""

    value: Value
    key: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a repository has configured: the file, empty where there is none, and its values by table and key."""

    file: str = ""
    tables: Mapping[str, Mapping[str, Written]] = field(default_factory=dict)


def configuration(ground: Ground, named: str | None = None) -> Configuration:
    """Return the configuration at the top of the repository, or that of the file that was `named`.

    Raises Faulty: nothing is to be done with half a configuration.
    """
    if named is not None:
        found = read_one(named, Budget(size=LARGEST))
        return _taken_from(named, found, ground, () if Path(named).name != SHARED else _TABLE) or Configuration(named)
    results = []
    for name, steps in ((OWN, ()), (SHARED, _TABLE)):
        path = Path(ground.top, name)
        if ground.top and os.path.lexists(path):
            results.append(_at_top(path, ground, steps))
    used = [one for one in results if one is not None]
    if len(used) > 1:
        raise Faulty("", (Problem("W445", values={"first": used[0].file, "second": used[1].file}),))
    return used[0] if used else Configuration()


def _at_top(path: Path, ground: Ground, steps: tuple[str, ...]) -> Configuration | None:
    file = os.path.relpath(path, ground.here)
    try:
        inside = path.resolve().is_relative_to(Path(ground.top).resolve())
    except (OSError, RuntimeError):
        inside = False
    if not inside:
        raise Faulty(file, (Problem("W451", values={"path": file}),))
    return _taken_from(file, read_one(file, Budget(size=LARGEST)), ground, steps)


def _taken_from(file: str, found: Found, ground: Ground, steps: tuple[str, ...]) -> Configuration | None:
    """Return what a file configures; None where it has no settings. Raises Faulty."""
    if found.raw is None:
        raise Faulty(file, (_unread(found, file),))
    text = _decoded(found.raw, file)
    settings: Any = _parsed(text, file)
    for at, step in enumerate(steps):
        settings = settings.get(step, {})
        if not isinstance(settings, dict):
            span = _place(text, steps[:at], step)
            whole = ".".join(steps[: at + 1])
            raise Faulty(file, (_keyed(misformed("table"), whole, span),))
    if not settings:
        return None
    return _Reader(file, text, ground, steps).read(settings)


def _unread(found: Found, file: str) -> Problem:
    code, values = ("", {}) if found.problem is None else (found.problem.code, dict(found.problem.values))
    if code in ("W401", "W410"):
        return Problem("W442", values={"path": file})
    if code == "W405":
        return Problem("W443", values={"path": file, "limit": LARGEST})
    return Problem("W441", values={"path": file, "number": values.get("number", 0)})


def _decoded(raw: bytes, file: str) -> str:
    if len(raw) > LARGEST:
        raise Faulty(file, (Problem("W443", values={"path": file, "limit": LARGEST}),))
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise Faulty(file, (Problem("W444", values={"path": file}, span=Span(line, 1, line, 1)),)) from None


def _parsed(text: str, file: str) -> dict[str, Any]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > _MOST_PARTS and any(run.count(".") > _MOST_PARTS for run in _BESIDE_KEYS.split(line)):
            raise Faulty(file, (Problem("W440", values={"path": file}, span=Span(number, 1, number, 1)),))
    import tomllib  # most runs have no configuration

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        position = _POSITION.search(str(error))
        row, column = (int(position[1]), int(position[2])) if position else (max(len(text.splitlines()), 1), 1)
        place = Span(row, column, row, column) if isinstance(error, tomllib.TOMLDecodeError) else None
        raise Faulty(file, (Problem("W440", values={"path": file}, span=place),)) from None


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the settings of one file and gathers everything that is wrong with them."""

    file: str
    text: str
    ground: Ground
    steps: tuple[str, ...]

    def read(self, settings: Mapping[str, Any]) -> Configuration:
        problems: list[Problem] = []
        tables: dict[str, Mapping[str, Written]] = {}
        for name in (TOP, *COMMANDS):
            table = settings if name == TOP else settings.get(name, {})
            if isinstance(table, dict):
                tables[name] = dict(self._values(name, table, problems))
            else:
                problems.append(self._at(misformed("table"), (), name))
        if problems:
            problems.sort(key=lambda one: one.span or Span(0, 0, 0, 0))
            told = tables.get(TOP, {}).get("lang")
            raise Faulty(self.file, tuple(problems), "en" if told and told.value == "en" else None)
        return Configuration(self.file, tables)

    def _values(self, name: str, table: Mapping[str, Any], problems: list[Problem]) -> Iterator[tuple[str, Written]]:
        where = (name,) if name else ()
        masked = [key for key in ("mask", "names") if table.get(key) is True]
        for key, value in table.items():
            if len(problems) >= _MOST_TOLD:
                return
            if name == TOP and key in COMMANDS:
                continue
            if key not in KEYS or (name and name not in KEYS[key].commands):
                problems.append(self._unknown(where, key, name))
                continue
            try:
                written = taken(key, value, self.ground)
            except Refused as error:
                problems.append(self._at(error.problem, where, key))
                continue
            yield key, Written(written, ".".join((*where, key)), _place(self.text, (*self.steps, *where), key))
        if len(masked) > 1:
            problems.append(self._at(unfit("usage.mask_and_names", {}), where, "names"))

    def _unknown(self, where: tuple[str, ...], key: str, name: str) -> Problem:
        known = [one for one, what in KEYS.items() if not name or name in what.commands]
        near = nearest(key, (*known, *(() if name else COMMANDS)))
        if near is None or near == key:
            return self._at(Problem("W447", values={"known": known}), where, key)
        return self._at(Problem("W446", values={"near": near}), where, key)

    def _at(self, problem: Problem, where: tuple[str, ...], key: str) -> Problem:
        whole = ".".join((*where, _cut(key)))
        return _keyed(problem, whole, _place(self.text, (*self.steps, *where), key))


def _keyed(problem: Problem, key: str, span: Span | None) -> Problem:
    """Return a problem with the key it is about, and its place where that is known."""
    return replace(problem, values={**problem.values, "key": key}, span=span, path=key)


def _cut(key: str) -> str:
    return key if len(key) <= _LONGEST_KEY else key[:_LONGEST_KEY] + "…"


def _place(text: str, table: tuple[str, ...], key: str) -> Span | None:
    """Return the place of a key of a table, None where it is not certain.

    Of every line that looks like it, the text before it is read: it must be whole, lack the key, and have it once a
    value is put behind what stands on the line.
    """
    lines = text.split("\n")
    steps = (*table, key)
    name = re.escape(key)
    shape = re.compile(
        rf"\s*(?P<key>\[?\[?\s*(?:[^=#\n\[\]]*\.\s*)?(?:{name}|\"{name}\"|'{name}')\s*(?P<end>\]?))(?:\s*=|\s*$|\s*#)"
    )
    tried = 0
    for number, line in enumerate(lines, 1):
        found = shape.match(line) if key in line and len(line) <= _LONGEST_LINE else None
        if found is None:
            continue
        tried += 1
        if tried > _MOST_TRIED:
            return None
        told = found["key"].rstrip()
        before = "\n".join(lines[: number - 1])
        if _has(before, steps) is False and _has(f"{before}\n{told}{'' if found['end'] else ' = 0'}\n", steps):
            column = found.start("key") + 1
            return Span(number, column, number, column + len(told))
    return None


def _has(text: str, steps: tuple[str, ...]) -> bool | None:
    """Say whether TOML has a key; None where it is no TOML."""
    import tomllib

    try:
        node: Any = tomllib.loads(text)
    except (ValueError, RecursionError):
        return None
    for step in steps:
        if not isinstance(node, dict) or step not in node:
            return False
        node = node[step]
    return True
