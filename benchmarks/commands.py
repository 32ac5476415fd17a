"""What is run: wjcheck through its own command, the floor, and the peers; each on the same files."""

import importlib.util
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.filings import DAY

ROOT = Path(__file__).parents[1]
_PYTHON = (sys.executable, "-m")


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to measure: what it is called, and the command without the paths."""

    name: str
    words: tuple[str, ...]
    needs: str = ""
    """The module that must be installed for it."""

    @property
    def there(self) -> bool:
        """Whether it can be run here."""
        return not self.needs or importlib.util.find_spec(self.needs) is not None


CHECK = Task("wjcheck check", (*_PYTHON, "wjcheck", "check", "--no-config", "--as-of", DAY))
CHECK_JSON = Task("wjcheck check, JSON", (*CHECK.words, "--output", "json"))
REVIEW = Task("wjcheck review", (*_PYTHON, "wjcheck", "review", "--no-config", "--as-of", DAY))
FLOOR = Task("events", (*_PYTHON, "benchmarks.floor", "1"))
FLOOR_TWO = Task("events, 2 processes", (*_PYTHON, "benchmarks.floor", "2"))
SCRIPT = Task("plain script", (*_PYTHON, "benchmarks.plain_script"), "yaml")
SCHEMA = "check-jsonschema"
LINT = Task("yamllint", (*_PYTHON, "yamllint", "-d", "relaxed"), "yamllint")


def peers(schema: Path) -> tuple[Task, ...]:
    """Return the peers that are installed; `schema` is the file with wjcheck's own schema."""
    holding = Task(SCHEMA, (*_PYTHON, "check_jsonschema", "--schemafile", str(schema)), "check_jsonschema")
    return tuple(task for task in (SCRIPT, holding, LINT) if task.there)


def environment(cache: Path | None) -> dict[str, str]:
    """Return the environment every process is measured in: plain, with bytecode, and with a cache of its own.

    Args:
        cache: the folder wjcheck keeps things in; None for no cache.
    """
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "SYSTEMROOT") if name in os.environ}
    path = os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), str(ROOT))))
    return {**kept, "PYTHONPATH": path, "PYTHONUTF8": "1", "WJCHECK_CACHE": str(cache) if cache else "off"}
