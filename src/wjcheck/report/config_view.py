"""What `wjcheck config` shows: every setting of a command, its value, and where it came from.

Handed: settings as plain values. Gives back: text, or JSON of the format `wjcheck-config/1`.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from wjcheck import __version__
from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Lang
from wjcheck.reading.visible import visible
from wjcheck.report.json import json_text
from wjcheck.report.line import width
from wjcheck.report.words import Words

FORMAT = "wjcheck-config/1"
_NOTHING: Mapping[str, str] = {
    "as-of": "config.value.policy",
    "names": "config.value.format",
    "waivers": "config.value.waivers",
    "jobs": "config.value.jobs",
}
"""What stands for a setting that is not set, where that is not nothing."""
Source: TypeAlias = Literal["default", "configuration", "environment", "command-line"]


@dataclass(frozen=True, slots=True)
class Shown:
    """One setting: its value, where it came from, and the variable or the file, the key and the line of that."""

    key: str
    value: str | bool | tuple[str, ...] | None
    source: Source
    name: str = ""
    written: str = ""
    line: int | None = None


def config_text(file: str, commands: Mapping[str, Sequence[Shown]], lang: Lang) -> str:
    """Return the settings as text, a table for each command."""
    words = Words(lang)
    lines = [words.say("config.file", file=file) if file else words.say("config.none")]
    for command, settings in commands.items():
        rows = [(one.key, _value(one, command, words), _source(one, words)) for one in settings]
        widths = [max(width(row[at]) for row in rows) + 2 for at in (0, 1)]
        lines += ["", f"wjcheck {command}"]
        lines += ["  " + "".join(_padded(*cell) for cell in zip(row[:2], widths, strict=True)) + row[2] for row in rows]
    return "\n".join(lines) + "\n"


def config_json(file: str, commands: Mapping[str, Sequence[Shown]]) -> str:
    """Return the settings as JSON."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "tool": {"name": "wjcheck", "version": __version__},
        "file": file or None,
        "commands": {command: dict(map(_entry, settings)) for command, settings in commands.items()},
    }
    return json_text(document)


def _entry(one: Shown) -> tuple[str, dict[str, Any]]:
    value = list(one.value) if isinstance(one.value, tuple) else one.value
    values: dict[str, Any] = {"value": value, "source": one.source}
    if one.source == "environment":
        values["variable"] = one.name
    if one.source == "configuration":
        values |= {"file": one.name, "key": one.written, "line": one.line}
    return one.key, values


def _value(one: Shown, command: str, words: Words) -> str:
    if isinstance(one.value, bool):
        return str(one.value).lower()
    if isinstance(one.value, tuple):
        return visible(", ".join(one.value)) or words.say("config.nothing")
    if one.value == "today" or (one.value is None and one.key == "as-of" and command == "check"):
        return words.say("config.value.today")
    if one.value is not None:
        return visible(one.value)
    return words.say(_NOTHING.get(one.key, "config.nothing"))


def _source(one: Shown, words: Words) -> str:
    if one.source == "configuration":
        if one.line is None:
            return words.say("config.from.configuration", file=one.name, setting=one.written)
        return words.say("config.from.configuration.line", file=one.name, line=one.line, setting=one.written)
    if one.source == "environment":
        return words.say("config.from.environment", name=one.name)
    return words.say(f"config.from.{one.source}")


def _padded(text: str, columns: int) -> str:
    return text + " " * (columns - width(text))
