"""The program: its commands, each of which lives in a file of its own, and which of them the command line means.

Handed: the words of the command line. Gives back: the work still to be done, or the exit status where there is none. A
command is imported when it is asked for: whoever checks a filing does not wait for the language server.
"""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Annotated, Any

from wjcheck import __version__
from wjcheck.cli.grammar import Command, Group, Option, read
from wjcheck.cli.options import parse_language
from wjcheck.cli.spoken import help_page
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.locale.message import Lang

_WRONG_USAGE = 2
_FILES: Mapping[str, tuple[str, str]] = {
    "check": ("check", "check"),
    "config": ("config", "config"),
    "diff": ("diff", "diff"),
    "due": ("due", "due"),
    "explain": ("explain", "explain"),
    "fix": ("fix", "fix"),
    "keys": ("keys", "keys"),
    "import": ("importing", "take"),
    "lsp": ("lsp", "lsp"),
    "new": ("new", "new"),
    "report": ("report", "report"),
    "review": ("review", "review"),
    "rules": ("rules", "GROUP"),
    "schema": ("schema", "schema"),
    "verify": ("verify", "verify"),
    "watch": ("watch", "watch"),
}
"""The file of each command and the function in it; for `rules` the commands below it."""


class _Commands(Mapping[str, Command | Group]):
    """The commands by name, each imported when it is asked for."""

    def __getitem__(self, name: str) -> Command | Group:
        file, member = _FILES[name]
        found = getattr(import_module(f"wjcheck.cli.{file}"), member)
        return found if isinstance(found, Group) else Command(name, found)

    def __iter__(self) -> Iterator[str]:
        return iter(_FILES)

    def __len__(self) -> int:
        return len(_FILES)


def program() -> Group:
    """Return the program as a group of commands."""
    return Group("wjcheck", _Commands(), without_command)


def run(words: Sequence[str], lang: Lang) -> Callable[[], int] | int:
    """Read the command line and return the work it asks for; help is written at once. Raises WrongUsage."""
    group, left = program(), tuple(words)
    while True:
        found = read(group.params, left, group=True)
        status = _leaves(group, found.values) if group.function is not None and not found.helps else None
        if status is not None:
            return status
        if found.helps or not found.rest:
            return _shown(group.name, lang, 0 if found.helps else _WRONG_USAGE)
        name, left = found.rest[0], found.rest[1:]
        if name not in group.commands:
            looks_like_file = any(sign in name for sign in "./\\")
            raise WrongUsage("usage.no_command.file" if looks_like_file else "usage.no_command", name=name)
        command = group.commands[name]
        if isinstance(command, Command):
            return _carried_out(command, left, lang, group.name if group.name != "wjcheck" else name)
        group = command


def without_command(
    version: Annotated[bool, Option("--version")] = False, lang: Annotated[str | None, Option("--lang")] = None
) -> int | None:
    """Look at what stands before the command: return the exit status where that is all there is to do.

    The language is only looked at here; the program was started with it.
    """
    parse_language(lang, os.environ.get(LANGUAGE_VARIABLE))
    if not version:
        return None
    sys.stdout.write(f"wjcheck {__version__}\n")
    return 0


def _leaves(group: Group, values: Mapping[str, Any]) -> int | None:
    assert group.function is not None  # asked by the caller
    status: int | None = group.function(**values)
    return status


def _carried_out(command: Command, words: Sequence[str], lang: Lang, page: str) -> Callable[[], int] | int:
    found = read(command.params, words)
    if found.helps:
        return _shown(page, lang, 0)
    work: Callable[[], int] | int = command.function(**found.values)
    return work


def _shown(page: str, lang: Lang, status: int) -> int:
    sys.stdout.write(help_page(page, lang) + "\n")
    return status
