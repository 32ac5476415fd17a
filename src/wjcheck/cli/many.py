"""A check of many filings: they are worked on side by side, and only what is written of each is kept, on disk.

Handed: a judge, the filings and the options. Gives back: the exit status. The reports are those of any check, byte for
byte; so it is done for those that can be put together from what is drawn of each filing.
"""

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from wjcheck.cli.delivering import Content, Report, colourful, columns_of_screen, keep, write
from wjcheck.cli.options import CheckOptions, Format, shows_names
from wjcheck.cli.packs import known_checks
from wjcheck.cli.trouble import fault

if TYPE_CHECKING:
    from wjcheck.cli.choosing import Choice
    from wjcheck.cli.retelling import Retelling
    from wjcheck.district.bench import UnitRecord
    from wjcheck.engine.pack_judge import Judge
    from wjcheck.reading.discover import Found
    from wjcheck.report.line import Line

FEW = 8
"""Fewer filings than this are judged in this process: others would not be worth being started."""
_DRAWN: tuple[Format, ...] = ("text", "json")
_FILE = 80


def is_drawn(options: CheckOptions) -> bool:
    """Say whether every report that is asked for can be put together from what is drawn of each filing."""
    return options.baseline is None and all(output.format in _DRAWN for output in options.outputs)


def ready(judge: "Judge", options: CheckOptions) -> "Judge":
    """Return the judge made ready for what is written: a text names most passes and says no more of them."""
    is_brief = not options.verbose and all(output.format == "text" for output in options.outputs)
    return judge.naming_passes if is_brief else judge.for_many


def deliver_many(
    judge: "Judge",
    found: "Iterable[Found]",
    choice: "Choice",
    options: CheckOptions,
    telling: "Retelling | None" = None,
) -> int:
    """Judge the filings and write every report that was asked for; return the exit status.

    `telling` keeps what is told for another check of the very same files.
    """
    from wjcheck.district.bench import Bench
    from wjcheck.district.running import cores, worked
    from wjcheck.district.spool import Spool
    from wjcheck.engine.result import Result
    from wjcheck.report.check_pieces import JSON, CheckDrawer, page_of, sum_of_record, text_kind, totals_of
    from wjcheck.report.json import json_around
    from wjcheck.report.line import plain
    from wjcheck.report.packed_lines import unpacked
    from wjcheck.report.text import end_lines
    from wjcheck.report.text_summary import title_lines
    from wjcheck.report.verdict import judge_sums

    masked = not shows_names("text", options.names)
    empty = Result(judge.info, options.as_of, (), masked=masked, made=options.made)
    texts = frozenset(_widths(options))
    drawer = CheckDrawer(
        empty, options.lang, options.verbose, texts, any(one.format == "json" for one in options.outputs), masked
    )
    bench = Bench(ready(judge, options), options.as_of, None, (), "", drawer, gathered=frozenset())
    records: list[UnitRecord] = []
    # a JSON is ten times a text: writing it anew takes less than keeping it; of some filings an entry is incomplete
    keeps = options.cache and not drawer.json and choice.sieve is None
    kept = known_checks(judge, options, drawer) if keeps else None
    known = None if kept is None else kept.known
    with Spool() as spool:
        tasks = ((one, "") for one in (found if telling is None else telling.meeting(found)))
        for record, pieces in worked(bench, tasks, cores(), fault, known, renewed=not judge.pack.shipped):
            records.append(record)
            spool.keep(pieces)
            if kept is not None:
                kept.keep(record, pieces)
        if kept is not None:
            kept.close()
        keep(options.outputs, (record.filed.path for record in records if record.digest))
        verdict = judge_sums(
            map(sum_of_record, records),
            options.fail_on,
            strict=options.strict,
            allow_empty=options.allow_empty,
            scope=choice.scope(),
        )
        any_judged = any(record.filed.judged for record in records)

        def ends(columns: int) -> "tuple[list[Line], list[Line]]":
            page = page_of(empty.pack, options.lang, options.verbose, columns)
            return title_lines(empty, page), end_lines(empty.pack, verdict, page, judged=any_judged)

        def lines(columns: int) -> "Iterator[Line]":
            head, tail = ends(columns)
            yield from head
            for piece in spool.pieces(text_kind(columns, styled=True)):
                yield from unpacked(piece)
            yield from tail

        def text(columns: int) -> Iterator[str]:
            head, tail = ends(columns)
            yield plain(head)
            yield from spool.pieces(text_kind(columns, styled=False))
            yield plain(tail)

        def json() -> Content:
            return json_around(empty, options.lang, spool.pieces(JSON), totals_of(records, verdict))

        report = Report(lines, {"json": json}, text=text)
        status = write(report, options.outputs, options.lang, verdict.exit_status)
        if telling is not None:
            telling.keep(report, status)
        return status


def _widths(options: CheckOptions) -> Iterator[tuple[int, bool]]:
    """Give the width of every text that is asked for, and whether it is styled."""
    for output in options.outputs:
        if output.format == "text":
            if output.target is not None:
                yield _FILE, False
            elif sys.stdout is not None:
                yield columns_of_screen(), colourful(sys.stdout)
