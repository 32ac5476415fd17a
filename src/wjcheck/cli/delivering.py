"""Reports to where they were asked for: the screen, a pipe, or a file.

Handed: the result and the options. Gives back: the exit status.
"""

import codecs
import errno
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeAlias

from wjcheck.cli.options import (
    CI_FORMATS,
    ChangeOptions,
    CheckOptions,
    DiffOptions,
    DueOptions,
    Format,
    Output,
    ReportOptions,
    View,
    shows_names,
)
from wjcheck.cli.trouble import report_problem
from wjcheck.cli.usage import WrongUsage
from wjcheck.dataclass import dataclass
from wjcheck.locale.message import Lang
from wjcheck.reading.discover import STDIN
from wjcheck.reading.obeyed import unobeyed
from wjcheck.reading.problem import Problem

if TYPE_CHECKING:
    from wjcheck.district.change import Changes
    from wjcheck.district.due import Due
    from wjcheck.district.snapshot import Snapshot
    from wjcheck.engine.comparison import Comparison
    from wjcheck.engine.result import FilingResult, Result
    from wjcheck.report.ci.run import Run
    from wjcheck.report.line import Line
    from wjcheck.report.verdict import Scope, Verdict

_WIDEST = 120
_UNKNOWN = 80
"""How wide a text is that goes to no terminal."""
_OF_THEIR_OWN: tuple[Format, ...] = ("ics", "html", "markdown", *CI_FORMATS)
"""Formats whose encoding and line ends are their own, whatever the system's are."""


Content: TypeAlias = "str | bytes | Problem | Iterator[str]"
"""A report that is made: whole or in pieces, or why it could not be."""


@dataclass(frozen=True, slots=True)
class Report:
    """One report in every format it can be written in; it is made only in those that are asked for.

    `lines` makes the styled lines of the text for a number of columns, `files` each other format: a text, the bytes, or
    the problem that kept it from being made.
    """

    lines: "Callable[[int], Iterable[Line]]"
    files: Mapping[Format, Callable[[], Content]]
    fence: Callable[[str], str] | None = None
    """Makes the word that fences a text in the log of a run on GitHub, where one is needed."""
    text: "Callable[[int], Iterator[str]] | None" = None
    """Makes the text without styles in pieces, where it is too long to be held as a whole."""


def deliver(
    result: "Result", options: CheckOptions, baseline: "Snapshot | None" = None, scope: "Scope | None" = None
) -> int:
    """Write every report of a check that was asked for and return the exit status; 3 when one was not written.

    `baseline` is an earlier run, against which only what is new or graver counts; `scope` is what was looked at where
    that was not everything. Raises WrongUsage when a report would overwrite one of the filings.
    """
    from wjcheck.report.verdict import judge_run

    _keep_filings(options.outputs, result.filings)
    since = None
    if baseline is not None:
        from wjcheck.district.change import changes
        from wjcheck.report.snapshots import snapshot_of

        since = changes(baseline, snapshot_of(result), (str(options.baseline), ""))
    verdict = judge_run(
        result, options.fail_on, strict=options.strict, allow_empty=options.allow_empty, changes=since, scope=scope
    )
    report = report_of(result, options.view, verdict, since)
    return write(report, options.outputs, options.lang, verdict.exit_status)


def deliver_again(result: "Result", verdict: "Verdict", options: ReportOptions) -> int:
    """Write every report of a stored result that was asked for; return 0, or 3 when one was not written.

    Raises WrongUsage when a report would overwrite the stored result or one of the filings it is about.
    """
    if options.source != STDIN:
        keep(options.outputs, (options.source,), "usage.target_is_result")
    _keep_filings(options.outputs, result.filings)
    view = View(options.lang, verdict.fail_on, options.verbose, options.names)
    return write(report_of(result, view, verdict), options.outputs, options.lang, 0)


def report_of(result: "Result", options: View, verdict: "Verdict", since: "Changes | None" = None) -> Report:
    """Return a check's result as a report in every format it can be written in.

    `verdict` is what it comes to, `since` what is new against its baseline, where it has one.
    """
    from wjcheck.report.mending import settled

    result = settled(result)

    @cache
    def hidden() -> "Result":
        from wjcheck.report.masking import masked

        return masked(result)

    def seen(format_: Format) -> "Result":
        return result if shows_names(format_, options.names) else hidden()

    def lines(columns: int) -> "Sequence[Line]":
        from wjcheck.report.text import text_lines

        shown = seen("text")
        return text_lines(shown, options.lang, verbose=options.verbose, columns=columns, verdict=verdict)

    def json() -> Content:
        from wjcheck.report.json import json_pieces

        return json_pieces(seen("json"), options.lang, verdict=verdict)

    def html() -> str:
        from wjcheck.report.html.render import render_html

        return render_html(seen("html"), options.lang)

    def pdf() -> bytes | Problem:
        from wjcheck.report.html.render import render_html
        from wjcheck.report.pdf import print_html

        return print_html(render_html(seen("pdf"), options.lang), result.as_of)

    def markdown() -> Content:
        from wjcheck.report.markdown import MOST_SIGNS, render_markdown

        whole = render_markdown(seen("markdown"), options.lang)
        if len(result.filings) < 2 or len(whole) <= MOST_SIGNS:
            return whole
        from wjcheck.report.ci.formats import render

        return render("comment", run("markdown"))  # several filings take more room than a comment has

    def run(format_: Format) -> "Run":
        from wjcheck.cli.repository import here, top
        from wjcheck.report.ci.of_result import run_of
        from wjcheck.report.words import Words

        return run_of(seen(format_), verdict, Words(options.lang), here(), top(), since, result)

    return Report(lines, {"json": json, "html": html, "pdf": pdf, "markdown": markdown, **ci_files(run)}, fence(run))


def ci_files(run: "Callable[[Format], Run]") -> dict[Format, Callable[[], Content]]:
    """Return what makes every format of continuous integration of the run that `run` gives for it."""

    def of(format_: Format) -> Callable[[], Content]:
        def made() -> Content:
            from wjcheck.report.ci.formats import render

            return render(format_, run(format_))

        return made

    return {format_: of(format_) for format_ in CI_FORMATS}


def fence(run: "Callable[[Format], Run]") -> Callable[[str], str]:
    """Return what makes the word that fences a text about a run in a log."""

    def made(text: str) -> str:
        from wjcheck.report.ci.github import fence_word

        return fence_word(run("github"), text)

    return made


def deliver_comparison(comparison: "Comparison", options: DiffOptions) -> int:
    """Write every report of a comparison that was asked for and return the exit status; see `deliver`."""

    def lines(columns: int) -> "Sequence[Line]":
        from wjcheck.report.comparison_text import comparison_lines

        return comparison_lines(comparison, options.lang, columns=columns)

    def json() -> str:
        from wjcheck.report.comparison_json import render_comparison

        return render_comparison(comparison, options.lang)

    _keep_filings(options.outputs, (compared.after for compared in comparison.filings))
    return write(Report(lines, {"json": json}), options.outputs, options.lang, comparison.exit_status)


def deliver_changes(changes: "Changes", options: ChangeOptions) -> int:
    """Write every report of what changed that was asked for and return the exit status; see `deliver`."""

    def seen(format_: Format) -> "Changes":
        if shows_names(format_, options.names):
            return changes
        from wjcheck.district.change import changes as compared
        from wjcheck.report.snapshots import masked_snapshot

        return compared(masked_snapshot(changes.before), masked_snapshot(changes.after), changes.named)

    def lines(columns: int) -> "Sequence[Line]":
        from wjcheck.report.change_text import change_lines

        return change_lines(seen("text"), options.lang, columns=columns)

    def json() -> str:
        from wjcheck.report.change_json import render_changes

        return render_changes(seen("json"), options.lang)

    def html() -> str:
        from wjcheck.report.html.change import render_changes_html

        return render_changes_html(seen("html"), options.lang)

    def markdown() -> str:
        from wjcheck.report.change_markdown import render_changes_markdown

        return render_changes_markdown(seen("markdown"), options.lang)

    filings = (filing for run in (changes.before, changes.after) for filing in run.filings if filing.digest)
    keep(options.outputs, (*options.sources, *(filing.path for filing in filings)), "usage.target_is_compared")
    files: dict[Format, Callable[[], Content]] = {"json": json, "html": html, "markdown": markdown}
    return write(Report(lines, files), options.outputs, options.lang, changes.exit_status)


def deliver_due(due: "Due", options: DueOptions) -> int:
    """Write every report of what falls due that was asked for and return the exit status; see `deliver`."""
    from wjcheck.report.due_verdict import judge_due

    verdict = judge_due(due, options.fail_on)

    def lines(columns: int) -> "Sequence[Line]":
        from wjcheck.report.due_text import due_lines

        return due_lines(due, options.lang, verdict, columns=columns)

    def json() -> str:
        from wjcheck.report.due_json import render_due

        return render_due(due, options.lang, verdict.exit_status)

    def ics() -> str:
        from wjcheck.report.due_ics import render_ics

        return render_ics(due, options.lang)

    _keep_filings(options.outputs, (one.filing for one in due.filings))
    keep(options.outputs, (one.path for one in due.waivers if one.read))
    return write(Report(lines, {"json": json, "ics": ics}), options.outputs, options.lang, verdict.exit_status)


def write(report: Report, outputs: Sequence[Output], lang: Lang, status: int) -> int:
    """Write `report` to all `outputs`; return `status`, or 3 when one could not be written."""
    log = {output.format for output in outputs if not output.target}
    for output in sorted(outputs, key=lambda one: one.target is None and one.format == "github"):
        if output.target:
            problem = _to_file(report, output)
        elif output.format == "text" and "github" in log and report.fence is not None:
            problem = _fenced(report, report.fence)
        else:
            problem = _to_screen(report, output.format)
        if problem is not None:
            status = report_problem(problem, lang, sys.stderr)
    return status


def colourful(stream: TextIO) -> bool:
    """Say whether `stream` is a terminal that may be written to in colour; NO_COLOR as no-color.org asks."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def say_lines(lines: "Callable[[int], Sequence[Line]]", stream: TextIO) -> None:
    """Write styled lines to `stream`, in colour where it may be."""
    columns = columns_of_screen()
    if colourful(stream):
        from wjcheck.report.terminal import print_lines

        print_lines(lines(columns), stream)
    else:
        from wjcheck.report.line import plain

        stream.write(plain(lines(columns)))
    stream.flush()


def raw_to_screen(raw: bytes) -> Problem | None:
    """Write the bytes of a file to standard output as they stand; return the problem that kept them from it, if any."""
    if sys.stdout is None:  # closed by whoever started the program
        return Problem("W408", values={"number": errno.EBADF})
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        return Problem("W408", values={"number": error.errno or 0})
    return None


def _keep_filings(outputs: Sequence[Output], filings: "Iterable[FilingResult]") -> None:
    """Raise WrongUsage when a report would overwrite one of the filings it is about."""
    keep(outputs, (filing.path for filing in filings if filing.digest))


def keep(outputs: Sequence[Output], files: Iterable[str], sentence: str = "usage.target_is_input") -> None:
    """Raise WrongUsage, which says `sentence`, when a report would overwrite one of the `files` it was made from."""
    if all(output.target is None for output in outputs):
        return
    taken = {_resolved(file) for file in files} - {None}
    for output in outputs:
        if output.target is not None and _resolved(output.target) in taken:
            raise WrongUsage(sentence, value=output.target)


def _resolved(file: str) -> str | None:
    """Return the file that a name leads to; None for a name that cannot be one, as a stored result may hold."""
    try:
        return str(Path(file).resolve())
    except (OSError, ValueError, RuntimeError):
        return None


def _to_file(report: Report, output: Output) -> Problem | None:
    from wjcheck.cli.repository import led_out
    from wjcheck.report.delivery import write_file

    refused = led_out(str(output.target))
    if refused is not None:
        return refused
    content = _render(report, output.format, columns=80)
    return content if isinstance(content, Problem) else write_file(str(output.target), content)


def _fenced(report: Report, fence: Callable[[str], str]) -> Problem | None:
    """Write the text to standard output so that a runner of GitHub obeys nothing that stands in it."""
    from wjcheck.report.line import plain

    lines = tuple(report.lines(columns_of_screen()))
    word = fence(plain(lines))
    return _to_screen(Report(lambda _: lines, {}), "text", f"::stop-commands::{word}\n", f"::{word}::\n")


def columns_of_screen() -> int:
    """Return how wide a text is: as the library's `shutil` finds it, which takes longer to import than that takes."""
    try:
        columns = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        columns = 0
    if columns <= 0:
        try:
            columns = os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr]  # AttributeError
        except (AttributeError, ValueError, OSError):
            columns = 0
    return min(columns if columns > 0 else _UNKNOWN, _WIDEST)


def _to_screen(report: Report, format_: Format, before: str = "", after: str = "") -> Problem | None:
    """Write a report to standard output; `before` and `after` are lines to be written around a text."""
    if sys.stdout is None:  # closed by whoever started the program
        return Problem("W408", values={"number": errno.EBADF})
    try:
        columns = columns_of_screen() if format_ == "text" else _WIDEST
        sys.stdout.write(before)
        if format_ == "text" and colourful(sys.stdout):
            from wjcheck.report.terminal import print_lines

            print_lines(report.lines(columns), sys.stdout)
        else:
            content = _render(report, format_, columns)
            if isinstance(content, Problem):
                return content
            for piece in (content,) if isinstance(content, str | bytes) else content:
                _say(piece, format_)
        sys.stdout.write(after)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        return Problem("W408", values={"number": error.errno or 0})
    return None


def _say(content: str | bytes, format_: Format) -> None:
    """Write a report to standard output in its own encoding, or in that of the system where it has none of its own.

    It may be the log of a runner: what is no list of commands on purpose holds none there.
    """
    if isinstance(content, str) and format_ != "github":
        content = unobeyed(content)
    if isinstance(content, bytes) or format_ in _OF_THEIR_OWN:
        raw = content if isinstance(content, bytes) else content.encode("utf-8", errors="backslashreplace")
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        return
    if format_ == "json" and codecs.lookup(sys.stdout.encoding or "ascii").name != "utf-8":
        from wjcheck.report.json_escapes import ascii_json

        content = ascii_json(content)
    sys.stdout.write(content)


def _render(report: Report, format_: Format, columns: int) -> Content:
    if format_ in report.files:
        return report.files[format_]()
    return plain_text(report, columns)


def plain_text(report: Report, columns: int) -> "str | Iterator[str]":
    """Return the text of a report without styles, in pieces where it is made so."""
    if report.text is not None:
        return report.text(columns)
    from wjcheck.report.line import plain

    return plain(report.lines(columns))
