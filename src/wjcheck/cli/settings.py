"""The keys of a configuration: what each may hold, and for which command.

Handed: plain values as a configuration file holds them. Gives back: the same values as the command line would have
them, or why one cannot be. Names of files start from the top of the repository and stay below it.
"""

import os
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, Literal, Never, TypeAlias, get_args

from wjcheck.cli.options import Format, parse_day, parse_fail_on, parse_jobs, parse_language, parse_readings
from wjcheck.cli.usage import WrongUsage
from wjcheck.dataclass import dataclass
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Figure, Message
from wjcheck.reading.problem import Problem

Command: TypeAlias = Literal["check", "review"]
Kind: TypeAlias = Literal["text", "day", "flag", "texts", "outputs", "patterns", "number", "pack", "file", "files"]
Value: TypeAlias = "str | bool | tuple[str, ...] | None"
"""A value as the command line would have it."""

COMMANDS: tuple[Command, ...] = ("check", "review")
TODAY = "today"
_MOST = 1000
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Key:
    """One key: what it holds, and the commands it is for."""

    kind: Kind
    commands: tuple[Command, ...] = COMMANDS


KEYS: Mapping[str, Key] = {
    "pack": Key("pack"),
    "as-of": Key("day"),
    "fail-on": Key("text"),
    "strict": Key("flag"),
    "allow-empty": Key("flag"),
    "lang": Key("text"),
    "outputs": Key("outputs"),
    "exclude": Key("patterns"),
    "select": Key("texts", ("check",)),
    "ignore": Key("texts", ("check",)),
    "readings": Key("texts", ("check",)),
    "mask": Key("flag"),
    "names": Key("flag"),
    "baseline": Key("file"),
    "waivers": Key("file", ("review",)),
    "earlier": Key("files", ("review",)),
    "jobs": Key("number", ("review",)),
}
"""Every key, in the order in which `wjcheck config` shows them."""


class Refused(Exception):
    """A value that cannot be: the problem, which still lacks the key and the place."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem.code)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Ground:
    """Where the names of files start: the top of the repository, and the folder the program was started in."""

    top: str
    here: str

    def place(self, text: str) -> str:
        """Return a name below the top as it is called from where the program was started. Raises Refused (W450)."""
        parts = [part for part in text.replace("\\", "/").split("/") if part not in ("", ".")]
        rooted = PurePosixPath(text).is_absolute() or PureWindowsPath(text).drive or PureWindowsPath(text).root
        if rooted or not parts or ".." in parts or any(map(_is_git, parts)) or "\0" in text or len(text) > _LONGEST:
            raise Refused(Problem("W450", values={"value": text}))
        whole = Path(self.top, *parts)
        try:
            inside = whole.resolve().is_relative_to(Path(self.top).resolve())
        except (OSError, RuntimeError, ValueError):
            inside = False
        if not inside:
            raise Refused(Problem("W450", values={"value": text}))
        return os.path.relpath(whole, self.here)


def taken(key: str, value: Any, ground: Ground) -> Value:
    """Return the value of `key` as the command line would have it. Raises Refused: W448, W449, W450."""
    kind = KEYS[key].kind
    try:
        return _taken(key, kind, value, ground)
    except WrongUsage as error:
        raise Refused(unfit(error.key, error.values)) from None


def unfit(key: str, values: Mapping[str, Figure]) -> Problem:
    """Return the problem of a value that cannot be, for the reason that `key` of the catalogue tells."""
    return Problem("W449", values={"why": Message(ui_text(key), values).both})


def _taken(key: str, kind: Kind, value: Any, ground: Ground) -> Value:
    if kind == "flag":
        return value if isinstance(value, bool) else _refuse(kind)
    if kind == "day":
        return _day(value)
    if kind == "number":
        whole = isinstance(value, int) and not isinstance(value, bool)
        return _checked_jobs(str(value)) if whole else _refuse(kind)
    if kind in ("texts", "outputs", "patterns", "files"):
        return _list(key, kind, value, ground)
    if not isinstance(value, str):
        return _refuse(kind)
    if key == "fail-on":
        parse_fail_on(value)
    if key == "lang":
        parse_language(value, None)
    if kind == "pack":
        return _pack(value, ground)
    return ground.place(value) if kind == "file" else value


def _list(key: str, kind: Kind, value: Any, ground: Ground) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > _MOST or not all(isinstance(one, str) for one in value):
        _refuse(kind)
    if kind == "outputs":
        return tuple(_output(one, ground) for one in value)
    if kind == "patterns":
        return tuple(map(_pattern, value))
    if kind == "files":
        return tuple(map(ground.place, value))
    if key == "readings":
        parse_readings(value)
    elif not all(one.strip() for one in value):
        _refuse(kind)
    return tuple(value)


def _refuse(kind: Kind) -> Never:
    raise Refused(misformed(kind))


def misformed(kind: Kind | Literal["table"]) -> Problem:
    """Return the problem of a value that is of another type than its key holds."""
    return Problem("W448", values={"form": ui_text(f"config.form.{kind}")})


def _day(value: Any) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if not isinstance(value, str):
        _refuse("day")
    text = str(value)
    if text != TODAY:
        parse_day(text, "config.day")
    return text


def _checked_jobs(text: str) -> str:
    parse_jobs(text)
    return text


def _pack(value: str, ground: Ground) -> str:
    """Return the name of a shipped pack as it stands, that of a folder from where the program was started."""
    from wjcheck.pack.shipped import rules_folder

    plain = PurePosixPath(value).name == value and not value.startswith(".")
    if plain and not Path(ground.top, value).is_dir() and (rules_folder() / value / "pack.yaml").is_file():
        return value
    place = ground.place(value)
    if not Path(ground.here, place).is_dir():
        raise Refused(unfit("config.no_pack", {"value": value}))
    # so that a shipped pack of that name is not meant
    return place if os.sep in place else os.path.join(os.curdir, place)  # noqa: PTH118 - a Path would drop the dot


def _output(text: str, ground: Ground) -> str:
    name, equals, target = text.partition("=")
    if name not in get_args(Format):
        raise WrongUsage("usage.format", value=name, formats=get_args(Format))
    if equals and not target.strip():
        raise WrongUsage("usage.no_target", value=name)
    return f"{name}={ground.place(target)}" if equals else name


def _pattern(text: str) -> str:
    parts = text.split("/")
    if not text.strip("/ ") or len(text) > _LONGEST or "\\" in text or text.startswith("/") or ".." in parts:
        raise Refused(unfit("config.pattern", {"value": text}))
    return "/".join(part for part in parts if part != ".")


def _is_git(part: str) -> bool:
    """Whether a folder is git's own, by any of the names a file system gives it."""
    plain = part.rstrip(". ").casefold()
    return plain == ".git" or plain.startswith("git~")
