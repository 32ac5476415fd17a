"""`wjcheck new`: write a filing to be filled in.

Handed: the words of the command line, and on a terminal the answers to a few questions. Gives back: the exit status.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from wjcheck.cli.asking import ask, on_terminal
from wjcheck.cli.clock import today
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.options import parse_keys, parse_language
from wjcheck.cli.telling import tell
from wjcheck.cli.trouble import report_pack_error, report_problem
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Lang
from wjcheck.reading.discover import STDIN

if TYPE_CHECKING:
    from wjcheck.drafting.prefill import Prefill
    from wjcheck.pack.pack import Pack


_WORKBOOK = ".xlsx"
_YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class NewOptions:
    """Everything `wjcheck new` was asked for; what is None may still be asked on a terminal."""

    file: str | None
    name: str | None
    type: str | None
    year: str | None
    keys: Lang
    lang: Lang
    pack: str | None
    schema: bool
    force: bool
    xlsx: bool = False


def new(
    file: Annotated[str | None, Argument()] = None,
    name: Annotated[str | None, Option("--name")] = None,
    type_: Annotated[str | None, Option("--type")] = None,
    year: Annotated[str | None, Option("--year")] = None,
    keys: Annotated[str, Option("--keys")] = "zh",
    xlsx: Annotated[bool, Option("--xlsx")] = False,
    no_schema: Annotated[bool, Option("--no-schema")] = False,
    force: Annotated[bool, Option("--force")] = False,
    pack: Annotated[str | None, Option("--pack")] = None,
    lang: Annotated[str | None, Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    options = NewOptions(
        file=file,
        name=name,
        type=type_,
        year=year,
        keys=parse_keys(keys),
        lang=parse_language(lang, os.environ.get(LANGUAGE_VARIABLE)),
        pack=pack,
        schema=not no_schema and file != STDIN,
        force=force,
        xlsx=xlsx,
    )
    return partial(execute, options)


def execute(options: NewOptions) -> int:
    """Write the template and say what comes next; return the exit status. Raises WrongUsage."""
    from wjcheck.drafting.template import Style, template
    from wjcheck.filing.editors import SCHEMA_FILES, schema_text
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.load import load_pack, pack_folder
    from wjcheck.report.delivery import write_file

    if options.xlsx and options.file is not None and not options.file.lower().endswith(_WORKBOOK):
        raise WrongUsage("usage.new.xlsx")
    try:
        pack = load_pack(pack_folder(options.pack))
    except PackError as error:
        return report_pack_error(error, options.lang, sys.stderr)
    known = _known(options, pack)
    default = f"{known.name}-{known.year}{_WORKBOOK if options.xlsx else '.yaml'}"
    file = options.file
    if file is None:
        file = ask("new.ask.file", default, str, "new.again.name", options.lang) if on_terminal() else default
    if options.xlsx:
        return _workbook(known, pack, file, options)
    called = default if file == STDIN else Path(file).name
    text = template(known, Style(options.keys, options.lang, called, options.schema))
    if file == STDIN:
        sys.stdout.write(text)
        return 0
    if Path(file).exists() and not options.force:
        raise WrongUsage("usage.new.exists", file=file)
    schema = Path(file).with_name(SCHEMA_FILES[options.keys])
    problem = write_file(file, text)
    if problem is None and options.schema:
        problem = write_file(str(schema), schema_text(options.keys))
    if problem is not None:
        return report_problem(problem, options.lang, sys.stderr)
    _tell(known, pack, file, schema.name if options.schema else "", options.lang)
    return 0


def _workbook(known: "Prefill", pack: "Pack", file: str, options: NewOptions) -> int:
    """Write the workbook and say what comes next; return the exit status. Raises WrongUsage."""
    from wjcheck.drafting.workbook import workbook
    from wjcheck.report.delivery import write_file
    from wjcheck.report.words import Words

    if not file.lower().endswith(_WORKBOOK):
        raise WrongUsage("usage.new.xlsx")
    if Path(file).exists() and not options.force:
        raise WrongUsage("usage.new.exists", file=file)
    problem = write_file(file, workbook(known, options.keys, options.lang))
    if problem is not None:
        return report_problem(problem, options.lang, sys.stderr)
    filing = str(Path(file).with_suffix(".yaml"))
    _tell(known, pack, file, "", options.lang, Words(options.lang).say("new.workbook.next", file=file, filing=filing))
    return 0


def _known(options: NewOptions, pack: "Pack") -> "Prefill":
    """Gather what is known of the unit from the options and, on a terminal, from the clerk."""
    from wjcheck.drafting.prefill import prefill

    asked = on_terminal()
    name = options.name
    if name is None:
        if not asked:
            raise WrongUsage("usage.new.name")
        name = ask("new.ask.name", "", _name, "new.again.name", options.lang)
    elif _name(name) is None:
        raise WrongUsage("usage.new.bad_name", value=name)
    year = str(today().year) if options.year is None else options.year
    if options.year is None and asked:
        year = ask("new.ask.year", year, _year, "new.again.year", options.lang)
    elif (meant := _year(year)) is None:
        raise WrongUsage("usage.new.year", value=year)
    else:
        year = meant
    if options.type is not None and _type(options.type) is None:
        raise WrongUsage("usage.new.type.wrong", value=options.type)
    known = prefill(pack, name, _type(options.type or ""), int(year))
    if not known.type:
        if not asked:
            raise WrongUsage("usage.new.type", name=name)
        type_ = ask("new.ask.type", "", _type, "new.again.type", options.lang)
        known = prefill(pack, name, type_, int(year))
    return known


def _name(text: str) -> str | None:
    from wjcheck.filing.scalars import read_name

    usable = text.strip() and text.isprintable() and isinstance(read_name(text), str)
    return text.strip() if usable else None


def _type(text: str) -> str | None:
    from wjcheck.filing.choices import all_choices

    return all_choices()["unit_type"].canonical(text.strip())


def _year(text: str) -> str | None:
    """Return the year in four digits, also where it is written 2024年 or 二〇二四年; None when it is none."""
    from wjcheck.filing.numbers import read_year
    from wjcheck.filing.refusal import Refusal

    found = read_year(text.strip())
    if isinstance(found, Refusal):
        return str(found.values["suggestion"]) if found.code == "W241" and len(text.strip()) >= _YEAR_DIGITS else None
    return str(found)


def _tell(known: "Prefill", pack: "Pack", file: str, schema: str, lang: Lang, following: str = "") -> None:
    from wjcheck.filing.nearness import nearest
    from wjcheck.pack.units import units_of
    from wjcheck.report.words import Words

    say = Words(lang).say
    lines = [say("new.written", file=file)]
    units = [unit.name for unit in units_of(pack)]
    if known.villages:
        lines.append(say("new.known", number=len(known.villages)))
    elif units:
        near = nearest(known.name, units)
        if near is not None and near != known.name:
            lines.append(say("new.near", name=known.name, near=near))
        lines.append(say("new.unknown", name=known.name, units=units))
    if schema:
        lines.append(say("new.schema", file=schema))
    lines.append(following or say("new.next", file=file))
    tell("".join(f"{line}\n" for line in lines), sys.stdout)
