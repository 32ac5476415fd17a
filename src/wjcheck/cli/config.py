"""`wjcheck config`: the settings that `check` and `review` go by here, and where each came from.

Handed: the words of the command line. Gives back: the exit status.
"""

import sys
from collections.abc import Callable
from functools import partial
from typing import Annotated

from wjcheck.cli.grammar import Option
from wjcheck.cli.settings import COMMANDS, Command
from wjcheck.cli.settling import Settled, settle
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage


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
    text = config_json(file, commands) if output == "json" else config_text(file, commands, lang)
    sys.stdout.write(text)
    return 0
