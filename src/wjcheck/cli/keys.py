"""`wjcheck keys`: the keys and choices of a filing in the other language.

Handed: the words of the command line. Gives back: the exit status: 0 done, 1 with `--check` when something would
change, 3 for a file that cannot be read or written.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from wjcheck.cli.delivering import raw_to_screen
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.judging import standard_input
from wjcheck.cli.options import parse_keys, parse_language
from wjcheck.cli.telling import tell
from wjcheck.cli.trouble import report_problem
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Lang
from wjcheck.reading.discover import STDIN

if TYPE_CHECKING:
    from wjcheck.drafting.languages import Translated
    from wjcheck.reading.discover import Found
    from wjcheck.report.words import Words

WOULD_CHANGE = 1


@dataclass(frozen=True, slots=True)
class KeysOptions:
    """Everything `wjcheck keys` was asked for."""

    paths: tuple[str, ...]
    to: Lang
    output: str | None
    check: bool
    lang: Lang


def keys(
    paths: Annotated[list[str] | None, Argument()] = None,
    to: Annotated[str | None, Option("--to")] = None,
    output: Annotated[str | None, Option("--output")] = None,
    check: Annotated[bool, Option("--check")] = False,
    lang: Annotated[str | None, Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    if not paths or not all(paths):
        raise WrongUsage("usage.keys.no_path")
    if to is None:
        raise WrongUsage("usage.keys.no_to")
    if output is not None and (check or not output.strip()):
        raise WrongUsage("usage.keys.output")
    spoken = parse_language(lang, os.environ.get(LANGUAGE_VARIABLE))
    return partial(execute, KeysOptions(tuple(paths), parse_keys(to, "usage.keys.to"), output, check, spoken))


def execute(options: KeysOptions) -> int:
    """Translate every file that was named and return the exit status. Raises WrongUsage."""
    from wjcheck.reading.discover import discover

    found = tuple(discover(options.paths, standard_input))
    if options.output is not None and len(found) != 1:
        raise WrongUsage("usage.keys.one", number=len(found))
    return max((_one(one, options) for one in found), default=0)


def _one(found: "Found", options: KeysOptions) -> int:
    from wjcheck.drafting.languages import NotTranslated, translated
    from wjcheck.report.delivery import write_file
    from wjcheck.report.trouble import trouble_text
    from wjcheck.report.words import Words

    words = Words(options.lang)
    if found.raw is None:
        assert found.problem is not None
        return report_problem(found.problem, options.lang, sys.stderr)
    name = words.say("file.stdin") if found.path == STDIN else found.path
    try:
        made = translated(found.raw, options.to)
    except NotTranslated as error:
        return max(report_problem(problem, options.lang, sys.stderr, name) for problem in error.problems)
    for problem in made.left:
        tell(trouble_text(problem, words, name), sys.stderr)
    changed = made.raw != found.raw
    if options.check:
        tell(_sentence("keys.would" if changed else "keys.same", name, made, words), sys.stdout)
        return WOULD_CHANGE if changed else 0
    target = options.output or found.path
    if target == STDIN:
        unsaid = raw_to_screen(made.raw)
        if sys.stderr.isatty():
            tell(_sentence("keys.done" if changed else "keys.same", name, made, words), sys.stderr)
        return 0 if unsaid is None else report_problem(unsaid, options.lang, sys.stderr)
    if not changed and target == found.path:
        tell(_sentence("keys.same", name, made, words), sys.stdout)
        return 0
    unwritten = write_file(target, made.raw)
    if unwritten is not None:
        return report_problem(unwritten, options.lang, sys.stderr)
    tell(_sentence("keys.written", target, made, words), sys.stdout)
    return _write_schema(target, made.schema, options)


def _sentence(key: str, file: str, made: "Translated", words: "Words") -> str:
    return words.say(key, file=file, keys=made.keys, values=made.values) + "\n"


def _write_schema(target: str, schema: str, options: KeysOptions) -> int:
    """Put the schema the filing names beside it, as `wjcheck new` does; one it names elsewhere is only told."""
    from wjcheck.filing.editors import SCHEMA_FILES, schema_text
    from wjcheck.report.delivery import write_file
    from wjcheck.report.words import Words

    if not schema:
        return 0
    say = Words(options.lang).say
    if schema != SCHEMA_FILES[options.to]:
        tell(say("keys.schema.elsewhere", file=schema, keys=options.to) + "\n", sys.stdout)
        return 0
    problem = write_file(str(Path(target).with_name(schema)), schema_text(options.to))
    if problem is not None:
        return report_problem(problem, options.lang, sys.stderr)
    tell(say("new.schema", file=schema) + "\n", sys.stdout)
    return 0
