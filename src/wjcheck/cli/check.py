"""`wjcheck check`: find the filings, judge each, and deliver the reports.

Handed: the words of the command line. Gives back: the exit status.
"""

import sys
from collections.abc import Callable
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Annotated

from wjcheck.cli.choosing import choose
from wjcheck.cli.clock import today
from wjcheck.cli.delivering import deliver, keep
from wjcheck.cli.grammar import Argument, Option
from wjcheck.cli.judging import judge_found
from wjcheck.cli.many import FEW, deliver_many, is_drawn
from wjcheck.cli.options import (
    REPORT_FORMATS,
    CheckOptions,
    parse_fail_on,
    parse_names,
    parse_outputs,
    parse_readings,
    parse_revision,
)
from wjcheck.cli.packs import judge_by
from wjcheck.cli.settings import Value
from wjcheck.cli.settling import Settled, masking, settle
from wjcheck.cli.trouble import report_pack_error, report_problem
from wjcheck.cli.usage import WrongUsage
from wjcheck.dataclass import replace
from wjcheck.reading.discover import STDIN, is_folder
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from wjcheck.cli.retelling import Retelling
    from wjcheck.engine.selection import UnknownReading
    from wjcheck.engine.stopwatch import Stopwatch

MOST_FILINGS = 2000
"""How many filings one check judges for reports that are made of all results at once: it keeps every result to the end
then, half a megabyte each. Of text and JSON, and in a review, none is kept, and there are as many as there are."""


def check(
    paths: Annotated[list[str] | None, Argument()] = None,
    output: Annotated[list[str] | None, Option("--output")] = None,
    as_of: Annotated[str | None, Option("--as-of")] = None,
    select: Annotated[list[str] | None, Option("--select")] = None,
    ignore: Annotated[list[str] | None, Option("--ignore")] = None,
    fail_on: Annotated[str | None, Option("--fail-on")] = None,
    strict: Annotated[bool | None, Option("--strict/--no-strict")] = None,
    allow_empty: Annotated[bool | None, Option("--allow-empty/--no-allow-empty")] = None,
    changed_since: Annotated[str | None, Option("--changed-since")] = None,
    baseline: Annotated[str | None, Option("--baseline")] = None,
    filings_only: Annotated[bool, Option("--filings-only")] = False,
    reading: Annotated[list[str] | None, Option("--reading")] = None,
    pack: Annotated[str | None, Option("--pack")] = None,
    config: Annotated[str | None, Option("--config")] = None,
    no_config: Annotated[bool, Option("--no-config")] = False,
    no_cache: Annotated[bool, Option("--no-cache")] = False,
    lang: Annotated[str | None, Option("--lang")] = None,
    verbose: Annotated[bool, Option("--verbose", "-v")] = False,
    mask: Annotated[bool, Option("--mask")] = False,
    names: Annotated[bool, Option("--names")] = False,
    profile: Annotated[bool, Option("--profile")] = False,
) -> Callable[[], int]:
    """Read the options; the work itself is handed back, to be done once the line is read."""
    if not paths or not all(paths):
        raise WrongUsage("usage.no_path")
    given: dict[str, Value] = {
        "outputs": tuple(output or ()),
        "as-of": as_of,
        "select": tuple(select or ()),
        "ignore": tuple(ignore or ()),
        "fail-on": fail_on,
        "strict": strict,
        "allow-empty": allow_empty,
        "baseline": baseline,
        "readings": tuple(reading or ()),
        "pack": pack,
        "lang": lang,
        "names": masking(parse_names(mask, names)),
    }
    settled = settle("check", given, config, without=no_config)
    spoken = settled.language()
    with settled.speaking(spoken):
        if changed_since is not None and STDIN in paths:
            raise WrongUsage("usage.changed_since.stdin")
        options = CheckOptions(
            paths=tuple(paths),
            outputs=settled.parsed("outputs", lambda _: parse_outputs(settled.texts("outputs"), REPORT_FORMATS)),
            as_of=settled.parsed("as-of", lambda _: settled.day() or today()),
            lang=spoken,
            pack=settled.text("pack"),
            select=settled.selectors("select", "--select"),
            ignore=settled.selectors("ignore", "--ignore"),
            fail_on=settled.parsed("fail-on", lambda _: parse_fail_on(settled.text("fail-on") or "")),
            verbose=verbose,
            readings=settled.parsed("readings", lambda _: parse_readings(settled.texts("readings"))),
            names=settled.names,
            strict=settled.flag("strict"),
            allow_empty=settled.flag("allow-empty"),
            changed_since=parse_revision(changed_since),
            baseline=settled.text("baseline"),
            exclude=settled.texts("exclude"),
            configuration=settled.configuration.file,
            filings_only=filings_only,
            cache=not no_cache,
            profile=profile,
        )
    return partial(_spoken, settled, options)


def _spoken(settled: Settled, options: CheckOptions) -> int:
    with settled.speaking(options.lang):
        return execute(options)


def execute(options: CheckOptions) -> int:
    """Carry out a check and return its exit status. Raises WrongUsage for a selector that names no rule.

    What it took is told when everything else is done, where that was asked for.
    """
    if not options.profile:
        return _executed(options, None)
    from wjcheck.cli.profiling import begun, tell_profile

    watch = begun()
    status = _executed(options, watch)
    tell_profile(watch, options.lang)
    return status


def _executed(options: CheckOptions, watch: "Stopwatch | None") -> int:
    if watch is not None:
        watch.turn("pack")
    telling = _telling(options)
    status = None if telling is None else telling.again(options)
    if status is not None:
        return status
    from wjcheck.cli.stored_files import digested_snapshot
    from wjcheck.engine.result import Result
    from wjcheck.engine.selection import UnknownReading, UnknownSelector
    from wjcheck.pack.errors import PackError
    from wjcheck.pack.shipped import pack_folder

    try:
        judge = judge_by(pack_folder(options.pack), cache=options.cache).read(options.readings)
        judge = judge.select(options.select, options.ignore)
    except PackError as error:
        return report_pack_error(error, options.lang, sys.stderr)
    except UnknownSelector as error:
        raise WrongUsage("usage.selector", value=error.word, known=error.known) from None
    except UnknownReading as error:
        raise _unknown(error) from None

    if not judge.shown:
        raise WrongUsage("usage.no_rules")
    if watch is not None:
        judge = replace(judge, rules=watch.counting(judge.rules))
        watch.turn("reading")

    keep(options.outputs, () if options.baseline is None else (options.baseline,), "usage.target_is_compared")
    read = None if options.baseline is None else digested_snapshot(options.baseline)
    if isinstance(read, Problem):
        return report_problem(read, options.lang, sys.stderr, str(options.baseline) if read.span else "")
    chosen = choose(options)
    if isinstance(chosen, Problem):
        return report_problem(chosen, options.lang, sys.stderr)
    filings_found = chosen.filings()
    found = tuple(islice(filings_found, FEW))
    # what other processes take would not be told
    if len(found) == FEW and watch is None and is_drawn(options):
        return deliver_many(judge, chain(found, filings_found), chosen, options, telling)
    found += tuple(islice(filings_found, MOST_FILINGS + 1 - len(found)))
    if len(found) > MOST_FILINGS:
        return report_problem(Problem("W415", values={"limit": MOST_FILINGS}), options.lang, sys.stderr)
    filings = tuple(judge_found(one, judge, options.as_of, watch) for one in found)
    if watch is not None:
        watch.turn("writing")
    made = options.made if read is None else options.made.against(str(options.baseline), read[1])
    baseline = None if read is None else read[0]
    return deliver(Result(judge.info, options.as_of, filings, made=made), options, baseline, chosen.scope())


def _telling(options: CheckOptions) -> "Retelling | None":
    """Return what is kept of such a check, where it may be one of many: others are not kept, and are not to wait."""
    if len(options.paths) < FEW and not any(map(is_folder, options.paths)):
        return None
    from wjcheck.cli.retelling import retelling_of_check

    return retelling_of_check(options)


def _unknown(error: "UnknownReading") -> WrongUsage:
    key = "usage.reading.name" if error.of_rule else "usage.reading.rule"
    return WrongUsage(key, rule=error.rule, value=error.name, known=error.known)
