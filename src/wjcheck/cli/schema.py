"""`wjcheck schema`: the form of a filing as a JSON Schema, for editors.

Handed: the words of the command line. Gives back: the exit status.
"""

import os
from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from wjcheck.cli.delivering import Report, write
from wjcheck.cli.options import Output, parse_keys, parse_language
from wjcheck.cli.usage import LANGUAGE_VARIABLE
from wjcheck.locale.message import Lang


def schema(
    keys: Annotated[str, typer.Option("--keys")] = "zh",
    output: Annotated[str | None, typer.Option("--output")] = None,
    lang: Annotated[str | None, typer.Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back."""
    return partial(execute, parse_keys(keys), output, parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)))


def execute(keys: Lang, output: str | None, lang: Lang) -> int:
    """Print the schema, or write it into the file `output`; return the exit status."""
    from wjcheck.filing.editors import schema_text

    report = Report(lambda _: (), {"json": lambda: schema_text(keys)})
    return write(report, (Output("json", output),), lang, 0)
