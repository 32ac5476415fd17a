"""`wjcheck config`: the settings that `check` and `review` go by here, and where each came from.

Handed: the words of the command line. Gives back: the exit status.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated

from wjcheck.cli.delivering import Report, write
from wjcheck.cli.grammar import Option
from wjcheck.cli.options import Output
from wjcheck.cli.settings import COMMANDS, Command
from wjcheck.cli.settling import Settled, settle
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage

if TYPE_CHECKING:
    from wjcheck.report.line import Line


def config(
    output: Annotated[str, Option("--output")] = "text",
    config: Annotated[str | None, Option("--config")] = None,
    no_config: Annotated[bool, Option("--no-config")] = False,
    lang: Annotated[str | None, Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    if output not in ("text", "json"):
        raise WrongUsage("usage.config.format", value=output)
    settled = {command: settle(command, {"lang": lang}, config, without=no_config) for command in COMMANDS}
    for one in settled.values():
        one.language()
    return partial(execute, settled, output)


def execute(settled: "dict[Command, Settled]", output: str) -> int:
    """Show the settings and return the exit status."""
    from wjcheck.pack.shipped import PACK
    from wjcheck.report.config_view import Shown, config_json, config_text
    from wjcheck.report.line import Piece

    first = next(iter(settled.values()))
    file, lang = first.configuration.file, first.language()
    commands: dict[str, list[Shown]] = {}
    for command, one in settled.items():
        shown = commands.setdefault(command, [])
        for key, setting in one.settings.items():
            written = setting.written
            name = {"configuration": file, "environment": LANGUAGE_VARIABLE}.get(setting.source, "")
            line = written.span.line if written is not None and written.span is not None else None
            value = PACK if key == "pack" and setting.value is None else setting.value
            shown.append(Shown(key, value, setting.source, name, "" if written is None else written.key, line))

    def lines(_: int) -> "Sequence[Line]":
        return tuple((Piece(line),) for line in config_text(file, commands, lang).splitlines())

    report = Report(lines, {"json": lambda: config_json(file, commands)})
    return write(report, (Output("json" if output == "json" else "text"),), lang, 0)
