"""Commands whose help is a page of the catalogue, in the user's language, laid out for 汉字.

Handed: the name of a command. Gives back: the page. A test holds each page to the options its command has.
"""

from pathlib import Path
from typing import Any

from typer.core import TyperCommand, TyperGroup

import wjcheck
from wjcheck.cli.usage import WrongUsage
from wjcheck.locale.message import Lang

_PAGES = Path(wjcheck.__file__).parent / "locale" / "help"


def help_page(command: str, lang: Lang) -> str:
    """Return the help page of `command`, `wjcheck` for the program itself, without its last line end."""
    return (_PAGES / f"{command}.{lang}.txt").read_text(encoding="utf-8").rstrip("\n")


def has_help_page(word: str) -> bool:
    """Whether `word` is the name of a command: each has its page."""
    return word.isidentifier() and (_PAGES / f"{word}.zh.txt").is_file()


def page_of(command_path: str) -> str:
    """Return the name of the help page for a command such as `wjcheck check`; a group's commands share its page."""
    _, *words = command_path.split()
    return words[0] if words else "wjcheck"


class SpokenCommand(TyperCommand):
    """A command that speaks the language handed to the program as the context's object."""

    def get_help(self, ctx: Any) -> str:
        """Return the help page of this command."""
        return help_page(page_of(ctx.command_path), ctx.obj)


class SpokenGroup(TyperGroup):
    """The program itself: its help page, and what to say of a command it does not have."""

    def get_help(self, ctx: Any) -> str:
        """Return the help page of the program."""
        return help_page(page_of(ctx.command_path), ctx.obj)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return the command of that name. Raises WrongUsage, which tells how a file is checked."""
        command = super().get_command(ctx, cmd_name)
        if command is None and not cmd_name.startswith("-"):
            looks_like_file = any(sign in cmd_name for sign in "./\\")
            raise WrongUsage("usage.no_command.file" if looks_like_file else "usage.no_command", name=cmd_name)
        return command
