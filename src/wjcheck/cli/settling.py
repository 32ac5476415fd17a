"""What a command goes by: the command line, else the environment, else the configuration, else what it always does.

Handed: what was given on the command line. Gives back: every setting with where it came from. The command line's own
functions look at the values; what they refuse of a configuration is told as a fault of that file.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Literal, TypeAlias, TypeVar

from wjcheck.cli.clock import today
from wjcheck.cli.configuration import TOP, Configuration, Faulty, Written, configuration
from wjcheck.cli.options import parse_day, parse_language, parse_selectors
from wjcheck.cli.repository import here, top
from wjcheck.cli.settings import KEYS, TODAY, Command, Ground, Value, unfit
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.dataclass import dataclass, replace
from wjcheck.locale.message import Lang

Source: TypeAlias = Literal["default", "configuration", "environment", "command-line"]
T = TypeVar("T")

DEFAULTS: Mapping[str, Value] = {
    "as-of": None,
    "fail-on": "error",
    "strict": False,
    "allow-empty": False,
    "lang": "zh",
    "outputs": ("text",),
    "names": None,
}
"""What holds where nothing is said; of the rest, nothing."""
_MASKS = ("mask", "names")
_ABOUT: Mapping[str, tuple[str, ...]] = {
    "usage.selector": ("select", "ignore"),
    "usage.no_rules": ("select", "ignore"),
    "usage.reading.rule": ("readings",),
    "usage.reading.name": ("readings",),
    "usage.target_is_input": ("outputs",),
    "usage.target_is_record": ("outputs",),
    "usage.target_is_compared": ("outputs",),
}
"""Which settings a sentence about wrong usage may be about that is said only when the work has begun."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its value and where it came from; `written` is its place in the configuration."""

    value: Value
    source: Source
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """The settings of one command. `mask` and `names` are one: `names`, which is "mask", "names" or nothing."""

    configuration: Configuration
    settings: Mapping[str, Setting]

    def parsed(self, key: str, parse: Callable[[Value], T]) -> T:
        """Return what `parse` makes of a setting. Raises Faulty for what it refuses of a configuration."""
        try:
            return parse(self.settings[key].value)
        except WrongUsage as error:
            raise self._fault(key, error) or error from None

    def flag(self, key: str) -> bool:
        """Return whether a switch is on."""
        return bool(self.settings[key].value)

    def text(self, key: str) -> str | None:
        """Return a text; None where there is none."""
        value = self.settings[key].value
        return value if isinstance(value, str) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self.settings[key].value
        return value if isinstance(value, tuple) else ()

    @property
    def names(self) -> bool | None:
        """Whether names are shown; None leaves it to the format."""
        return {"mask": False, "names": True}.get(self.text("names") or "")

    def language(self) -> Lang:
        """Return the language to speak."""
        setting = self.settings["lang"]
        spoken = str(setting.value)
        if setting.source == "environment":
            return parse_language(None, spoken)
        return self.parsed("lang", lambda _: parse_language(spoken, None))

    def day(self) -> date | None:
        """Return the day to judge for; None where nothing is said. Raises WrongUsage."""
        setting = self.settings["as-of"]
        if setting.value is None:
            return None
        text = str(setting.value)
        return today() if text == TODAY and setting.source == "configuration" else parse_day(text)

    def selectors(self, key: str, option: str) -> tuple[str, ...]:
        """Return the words of a list that chooses rules."""
        return self.parsed(key, lambda _: parse_selectors(option, self.texts(key)))

    @contextmanager
    def speaking(self, lang: Lang) -> Iterator[None]:
        """While work is done, tell wrong usage in `lang`, and what the configuration is to blame for as its fault."""
        try:
            yield
        except WrongUsage as error:
            word = error.values.get("value")
            for key in _ABOUT.get(error.key, ()):
                setting = self.settings.get(key)
                mine = setting is not None and (
                    key != "ignore" or word in self.texts(key) or error.key != "usage.selector"
                )
                fault = self._fault(key, error) if mine else None
                if fault is not None:
                    raise fault from None
            error.lang = lang
            raise
        except Faulty as error:
            error.lang = lang
            raise

    def _fault(self, key: str, error: WrongUsage) -> Faulty | None:
        setting = self.settings[key]
        if setting.source != "configuration" or setting.written is None:
            return None
        written = setting.written
        problem = unfit(error.key, error.values)
        problem = replace(problem, values={**problem.values, "key": written.key}, span=written.span, path=written.key)
        return Faulty(self.configuration.file, (problem,))


def masking(names: bool | None) -> Value:
    """Return what the command line says of names, as a setting has it."""
    return None if names is None else "names" if names else "mask"


def settle(command: Command, given: Mapping[str, Value], config: str | None, *, without: bool = False) -> Settled:
    """Return the settings of a command.

    Args:
        command: which one.
        given: what stands on the command line, by the keys of the configuration; None, False or nothing for what
            does not, except for switches that can be switched off.
        config: the configuration that was named.
        without: whether there is to be none.

    Raises Faulty for a configuration that cannot be used, and WrongUsage where one is named and none is wanted.
    """
    if without and config is not None:
        raise WrongUsage("usage.config.both")
    ground = Ground(top(), here())
    found = Configuration() if without else configuration(ground, config)
    keys = [key for key, what in KEYS.items() if command in what.commands and key != "mask"]
    return Settled(found, {key: _setting(key, command, given, found) for key in keys})


def _setting(key: str, command: Command, given: Mapping[str, Value], found: Configuration) -> Setting:
    told = given.get(key)
    if told not in (None, ()):
        return Setting(told, "command-line")
    if key == "lang" and (spoken := os.environ.get(LANGUAGE_VARIABLE)):
        return Setting(spoken, "environment")
    for table in (command, TOP):
        written = _masking(found.tables.get(table, {})) if key == "names" else found.tables.get(table, {}).get(key)
        if written is not None:
            return Setting(written.value, "configuration", written)
    return Setting(DEFAULTS.get(key), "default")


def _masking(table: Mapping[str, Written]) -> Written | None:
    """Return what a table says of names: `mask`, `names`, or that it is left to the format."""
    said = [replace(table[key], value=key if table[key].value else None) for key in _MASKS if key in table]
    return next((one for one in said if one.value), said[0] if said else None)
