"""A check as a run: its filings' entries, made as they are asked for.

Handed: the result of a check and what it came to. Gives back: a run.
"""

from collections.abc import Iterator

from wjcheck.dataclass import replace
from wjcheck.district.change import Changes
from wjcheck.engine.result import Result
from wjcheck.report.ci.entry import FilingEntries
from wjcheck.report.ci.filing_entries import filing_entries
from wjcheck.report.ci.run import Run, Sum
from wjcheck.report.ci.standing import standing, standings
from wjcheck.report.verdict import Verdict
from wjcheck.report.words import Words


def run_of(
    result: Result,
    verdict: Verdict,
    words: Words,
    base: str,
    root: str,
    since: Changes | None = None,
    whole: Result | None = None,
) -> Run:
    """Return a check as a run.

    Args:
        result: what was found, its names masked where they are not to be shown.
        verdict: what it comes to.
        words: the language of the texts.
        base: the folder that the names of files start from, as a whole path.
        root: the top of the repository, as a whole path.
        since: what has changed since the baseline, where there is one.
        whole: the result with its names; left out where it is `result` itself, or where they are lost.
    """

    known = standings(since)
    # names that are masked in a stored result are lost, and with them how many bytes they had
    texts = [() if (whole or result).masked else filing.lines for filing in (whole or result).filings]

    def source() -> Iterator[FilingEntries]:
        for filing, lines in zip(result.filings, texts, strict=True):
            found = filing_entries(filing, words, lines)
            yield replace(found, entries=tuple(standing(entry, found.file, known) for entry in found.entries))

    waived = sum(located.waiver is not None for filing in result.filings for located in filing.findings)
    total = Sum(
        exit_status=verdict.exit_status,
        fail_on=verdict.fail_on,
        filings=verdict.filings,
        unchecked=verdict.unchecked,
        errors=verdict.open_error,
        warnings=verdict.open_warning,
        notes=verdict.open_info,
        reviews=verdict.reviews,
        waived=waived,
        strict=verdict.strict,
        nothing_to_check=verdict.nothing,
        scope=verdict.scope,
    )
    return Run(result.pack, result.as_of, words, total, source, (), base, root)
