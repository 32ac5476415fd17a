"""The catalogues: every word and sentence for people, in Chinese and English, kept as data beside this file.

Handed: a key or the code of a problem. Gives back: the text in both languages. Each file is read once, when
first asked for.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Bilingual


@dataclass(frozen=True, slots=True)
class ProblemText:
    """What is said of a problem: a title, what was found (with placeholders), and what to do."""

    title: Bilingual
    message: Bilingual
    hint: Bilingual | None

    def map(self, change: Callable[[str], str]) -> "ProblemText":
        """Return the texts with `change` made to each."""
        hint = None if self.hint is None else self.hint.map(change)
        return ProblemText(self.title.map(change), self.message.map(change), hint)


def problem_text(code: str) -> ProblemText:
    """Return the text for the problem `code`. Raises KeyError for a code no catalogue has."""
    entry = _problems()[code]
    hint = entry.get("hint")
    return ProblemText(_both(entry["title"]), _both(entry["message"]), None if hint is None else _both(hint))


def problem_codes() -> tuple[str, ...]:
    """Return every code the catalogue has, in order."""
    return tuple(sorted(_problems()))


@cache
def ui_text(key: str) -> Bilingual:
    """Return the text under `key` in `ui*.json`. Raises KeyError for a key that is not there."""
    return _both(_words()[key])


def engine_text(key: str) -> Bilingual:
    """Return the engine's sentence under `key` in `engine.json`. Raises KeyError for a key that is not there."""
    return _sentences()[key]


FORMAT_ERRORS = frozenset(
    {"missing", "extra_forbidden", "literal_error", "string_pattern_mismatch", "too_short"}
    | {"date_from_datetime_parsing", "date_parsing", "date_type", "bool_parsing", "bool_type", "int_parsing"}
    | {"string_type", "dict_type", "tuple_type", "model_type", "two_texts", "severity_reason", "require_say"}
    | {"attested", "eased_twice", "reading_twice", "window_per", "name_twice", "name_undeclared", "tag_unknown"}
    | {"across_kind", "measure_form", "measure_undeclared", "measure_twice"}
)
"""What can be wrong with a file of a pack, by the library's names and our own: the keys of `format.json`."""


def format_text(key: str) -> Bilingual:
    """Return what is said of a file of a pack that does not fit its model. Raises KeyError for an unknown key."""
    return _formats()[key]


def _both(entry: Mapping[str, str]) -> Bilingual:
    return Bilingual(entry["zh"], entry["en"])


@cache
def _words() -> Mapping[str, Any]:
    return _merged("ui*.json")


@cache
def _sentences() -> Mapping[str, Bilingual]:
    return {key: _both(entry) for key, entry in _load(Path(__file__).with_name("engine.json")).items()}


@cache
def _formats() -> Mapping[str, Bilingual]:
    return {key: _both(entry) for key, entry in _load(Path(__file__).with_name("format.json")).items()}


@cache
def _problems() -> Mapping[str, Any]:
    return _merged("problems*.json")


def _merged(pattern: str) -> Mapping[str, Any]:
    files = sorted(Path(__file__).parent.glob(pattern))
    return {key: entry for path in files for key, entry in _load(path).items()}


def _load(path: Path) -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded
