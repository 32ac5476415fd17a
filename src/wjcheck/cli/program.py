"""The program as the command-line library sees it: its commands, each of which lives in a file of its own.

Handed: nothing. Gives back: a command to run; running it reads the arguments and gives back the work still to be done.
"""

import os
from collections.abc import Callable
from typing import Annotated, Any

import typer
from typer.main import get_command

from wjcheck import __version__
from wjcheck.cli.check import check
from wjcheck.cli.config import config
from wjcheck.cli.diff import diff
from wjcheck.cli.due import due
from wjcheck.cli.explain import explain
from wjcheck.cli.fix import fix
from wjcheck.cli.importing import take
from wjcheck.cli.keys import keys
from wjcheck.cli.lsp import lsp
from wjcheck.cli.new import new
from wjcheck.cli.options import parse_language
from wjcheck.cli.report import report
from wjcheck.cli.review import review
from wjcheck.cli.rules import group as rules
from wjcheck.cli.schema import schema
from wjcheck.cli.spoken import SpokenCommand, SpokenGroup
from wjcheck.cli.usage import LANGUAGE_VARIABLE
from wjcheck.cli.verify import verify
from wjcheck.cli.watch import watch

_WRONG_USAGE = 2


def program() -> Any:
    """Return the program. Its texts are in the catalogue; the library is left no page, colour or traceback to draw."""
    application = typer.Typer(
        cls=SpokenGroup,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    application.callback(invoke_without_command=True)(without_command)
    application.command("check", cls=SpokenCommand)(check)
    application.command("config", cls=SpokenCommand)(config)
    application.command("diff", cls=SpokenCommand)(diff)
    application.command("due", cls=SpokenCommand)(due)
    application.command("explain", cls=SpokenCommand)(explain)
    application.command("fix", cls=SpokenCommand)(fix)
    application.command("keys", cls=SpokenCommand)(keys)
    application.command("import", cls=SpokenCommand)(take)
    application.command("lsp", cls=SpokenCommand)(lsp)
    application.command("new", cls=SpokenCommand)(new)
    application.command("report", cls=SpokenCommand)(report)
    application.command("review", cls=SpokenCommand)(review)
    application.command("schema", cls=SpokenCommand)(schema)
    application.command("verify", cls=SpokenCommand)(verify)
    application.command("watch", cls=SpokenCommand)(watch)
    application.add_typer(rules(), name="rules")
    return get_command(application)


def without_command(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version")] = False,
    lang: Annotated[str | None, typer.Option("--lang")] = None,
) -> Callable[[], int] | None:
    """Show the version; or, when no command was given, the help page, which counts as wrong usage.

    The page speaks the language the program was started with, which `lang` has already told.
    """
    parse_language(lang, os.environ.get(LANGUAGE_VARIABLE))
    if version:
        typer.echo(f"wjcheck {__version__}")
        raise typer.Exit(0)
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
        raise typer.Exit(_WRONG_USAGE)
    return None
