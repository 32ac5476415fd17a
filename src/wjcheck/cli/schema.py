"""`wjcheck schema`: the form of a filing as a JSON Schema, for editors; or that of a report, for programs.

Handed: the words of the command line. Gives back: the exit status.
"""

import os
from collections.abc import Callable
from functools import partial
from typing import Annotated

from wjcheck.cli.delivering import Report, write
from wjcheck.cli.grammar import Option
from wjcheck.cli.options import Output, parse_keys, parse_language
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.locale.message import Lang


def schema(
    keys: Annotated[str | None, Option("--keys")] = None,
    report: Annotated[bool, Option("--report")] = False,
    output: Annotated[str | None, Option("--output")] = None,
    lang: Annotated[str | None, Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back."""
    if report and keys is not None:
        raise WrongUsage("usage.schema.report")
    wanted = None if report else parse_keys("zh" if keys is None else keys)
    return partial(execute, wanted, output, parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)))


def execute(keys: Lang | None, output: str | None, lang: Lang) -> int:
    """Print the schema, or write it into the file `output`; return the exit status. `keys` is None for reports."""

    def schema_() -> str:
        if keys is None:
            from wjcheck.report.report_schema import report_schema

            return report_schema()
        from wjcheck.filing.editors import schema_text

        return schema_text(keys)

    return write(Report(lambda _: (), {"json": schema_}), (Output("json", output),), lang, 0)
