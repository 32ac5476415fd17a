"""`wjcheck import`: take a roster, or a whole workbook, from a spreadsheet into a filing.

Handed: the words of the command line. Gives back: the exit status: 0 all was taken, 1 something could not be, 3 nothing
could be read or written.
"""

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from wjcheck.cli.asking import agreed, on_terminal
from wjcheck.cli.clock import today
from wjcheck.cli.delivering import say_lines
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.options import parse_language
from wjcheck.cli.telling import tell
from wjcheck.cli.trouble import NOT_CHECKED, report_pack_error, report_problem
from wjcheck.cli.usage import LANGUAGE_VARIABLE, WrongUsage
from wjcheck.dataclass import dataclass, replace
from wjcheck.locale.message import Lang
from wjcheck.reading.discover import discover, is_filing
from wjcheck.reading.problem import Problem
from wjcheck.reading.tree import Budget

if TYPE_CHECKING:
    from wjcheck.drafting.book import Workbook
    from wjcheck.drafting.lists import RecordList
    from wjcheck.drafting.spreadsheet import Book
    from wjcheck.report.roster_text import Intake

_YAML = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """Everything `wjcheck import` was asked for."""

    roster: str
    into: str
    filing: str | None
    sheet: str | None
    replace: bool
    dry_run: bool
    yes: bool
    pack: str | None
    lang: Lang


def take(
    roster: Annotated[str, Argument()] = "",
    filing: Annotated[str | None, Argument()] = None,
    into: Annotated[str, Option("--into")] = "",
    sheet: Annotated[str | None, Option("--sheet")] = None,
    replace: Annotated[bool, Option("--replace")] = False,
    dry_run: Annotated[bool, Option("--dry-run")] = False,
    yes: Annotated[bool, Option("--yes", "-y")] = False,
    pack: Annotated[str | None, Option("--pack")] = None,
    lang: Annotated[str | None, Option("--lang")] = None,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    spoken = parse_language(lang, os.environ.get(LANGUAGE_VARIABLE))
    if not roster.strip():
        raise WrongUsage("usage.import.roster")
    if not into.strip():
        raise WrongUsage("usage.import.into")
    return partial(execute, ImportOptions(roster, into, filing, sheet, replace, dry_run, yes, pack, spoken))


def execute(options: ImportOptions) -> int:
    """Read, show, ask, write; return the exit status. Raises WrongUsage."""
    from wjcheck.drafting.containers import MOST_BYTES
    from wjcheck.drafting.spreadsheet import open_book

    whole = _is_filing_name(options.into)
    if whole and (options.filing is not None or options.sheet is not None):
        raise WrongUsage("usage.import.whole", value=options.filing or options.sheet)
    target = None if whole else _target(options.into)
    filing = options.into if whole else options.filing or _only_filing()
    read = _read(options.roster, MOST_BYTES)
    book = _of_spreadsheet(read) if isinstance(read, Problem) else open_book(read)
    if isinstance(book, Problem):
        return report_problem(book, options.lang, sys.stderr, options.roster)
    return _into_filing(book, target, filing, options)


def _into_filing(book: "Book", target: "RecordList | None", filing: str, options: ImportOptions) -> int:
    found = _found(book, target, options)
    if isinstance(found, Problem):
        return report_problem(found, options.lang, sys.stderr, options.roster)
    raw = _read(filing, Budget().size)
    if isinstance(raw, bytes):
        return _taken(found, raw, filing, options)
    if raw.code == "W401" and target is None:
        begun = _begun(found, filing, options)
        # What a new filing begins with is not anybody's word: the workbook's holds.
        return (
            begun if isinstance(begun, int) else _taken(found, begun, filing, replace(options, replace=True), new=True)
        )
    return report_problem(raw, options.lang, sys.stderr, filing)


def _found(book: "Book", target: "RecordList | None", options: ImportOptions) -> "Workbook | Problem":
    from wjcheck.drafting.book import Workbook, read_workbook, sheet_for
    from wjcheck.drafting.roster import read_roster

    if target is None:
        return read_workbook(book)
    sheet = sheet_for(book, target, options.sheet)
    return sheet if isinstance(sheet, Problem) else Workbook((read_roster(sheet, target),), None, ())


def _taken(found: "Workbook", raw: bytes, filing: str, options: ImportOptions, *, new: bool = False) -> int:
    """Merge, show what comes of it, and write it unless that is not wanted; `new` where there is no such file yet."""
    from wjcheck.drafting.book import Singles
    from wjcheck.drafting.taking import take_in, values_of
    from wjcheck.report.delivery import write_file
    from wjcheck.report.roster_text import Intake
    from wjcheck.report.words import Words

    reads = [*((found.singles,) if found.singles else ()), *found.rosters]
    parts = [each.values if isinstance(each, Singles) else values_of(each) for each in reads]
    outcome = take_in(raw, parts, replace_values=options.replace)
    if isinstance(outcome, tuple):
        for problem in outcome:
            report_problem(problem, options.lang, sys.stderr, filing)
        return NOT_CHECKED
    intakes = [Intake(read, merge) for read, merge in zip(reads, outcome.merges, strict=True)]
    _show([each for each in intakes if _worth_telling(each) or len(intakes) == 1], found.left_out, filing, options)
    say = Words(options.lang).say
    status = 0 if all(each.whole for each in intakes) else 1
    if outcome.raw == raw and not new:
        tell(say("import.nothing", file=filing) + "\n", sys.stdout)
        return status
    if options.dry_run:
        tell(say("import.dry_run", file=filing) + "\n", sys.stdout)
        return status
    if on_terminal() and not options.yes and not agreed("import.ask", options.lang, file=filing):
        tell(say("import.declined", file=filing) + "\n", sys.stdout)
        return status
    # somebody may have saved the file while the question stood
    stands = None if new and not Path(filing).exists() else _read(filing, Budget().size)
    same = stands is None if new else stands == raw
    failed = write_file(filing, outcome.raw) if same else Problem("W421", values={"path": filing})
    if failed is not None:
        return report_problem(failed, options.lang, sys.stderr)
    tell(f"{say('import.written', file=filing)}\n{say('import.next', file=filing)}\n", sys.stdout)
    return status


def _show(intakes: "Sequence[Intake]", left_out: Sequence[str], filing: str, options: ImportOptions) -> None:
    from wjcheck.report.page import Page
    from wjcheck.report.roster_text import roster_lines
    from wjcheck.report.words import Words

    words, whole = Words(options.lang), _is_filing_name(options.into)
    tell(words.say("import.title", roster=options.roster, file=filing) + "\n", sys.stdout)
    say_lines(lambda columns: roster_lines(intakes, left_out, Page(words, columns), columns=not whole), sys.stdout)
    sys.stdout.write("\n")


def _worth_telling(intake: "Intake") -> bool:
    """Whether a sheet of a whole workbook has anything in it: most of its sheets stay empty."""
    from wjcheck.drafting.book import Singles

    read = intake.read
    return bool(intake.troubles or (read.count if isinstance(read, Singles) else read.records or read.none))


def _begun(found: "Workbook", filing: str, options: ImportOptions) -> bytes | int:
    """Return a new filing for the unit that the workbook names; or the exit status when it names none."""
    from wjcheck.drafting.beginning import begun
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.load import load_pack, pack_folder

    try:
        pack = load_pack(pack_folder(options.pack))
    except PackError as error:
        return report_pack_error(error, options.lang, sys.stderr)
    text = begun(found, pack, today().year, Path(filing).name, options.lang)
    if isinstance(text, Problem):
        return report_problem(text, options.lang, sys.stderr, options.roster)
    return text.encode()


def _target(name: str) -> "RecordList":
    from wjcheck.drafting.lists import RecordList, list_called, record_lists

    found = list_called(name)
    if isinstance(found, RecordList):
        return found
    if found:
        raise WrongUsage("usage.import.list.near", value=name, near=found)
    raise WrongUsage("usage.import.list", value=name, lists=tuple(each.names for each in record_lists()))


def _is_filing_name(name: str) -> bool:
    return name.lower().endswith(_YAML)


def _only_filing() -> str:
    """Return the one filing of the current folder. Raises WrongUsage where there is none, or several."""
    found: list[str] = []
    for path in sorted(Path().iterdir()):
        if path.name.lower().endswith(_YAML) and path.is_file():
            raw = _read(path.name, Budget().size)
            if isinstance(raw, bytes) and is_filing(raw):
                found.append(path.name)
    if len(found) == 1:
        return found[0]
    raise WrongUsage("usage.import.filings" if found else "usage.import.no_filing", files=tuple(found))


def _of_spreadsheet(problem: Problem) -> Problem:
    """Return a problem with a file in words for a spreadsheet, where those for a filing would mislead."""
    code = {"W401": "W509", "W410": "W509", "W405": "W501"}.get(problem.code, problem.code)
    return Problem(code, values=problem.values)


def _read(path: str, most: int) -> bytes | Problem:
    if Path(path).is_dir():
        return Problem("W508", values={"path": path})
    found = next(discover((path,) if path != "-" else ("./-",), lambda _: b"", Budget(size=most)))
    return found.raw if found.raw is not None else found.problem or Problem("W402", values={"path": path, "number": 0})
