"""The text report: what a clerk reads on the screen, and the same in plain text for files and pipes.

Handed: a result. Gives back: styled lines, or their plain text; `report.terminal` gives them colour.
"""

from wjcheck.engine.result import FilingResult, PackInfo, Result
from wjcheck.locale.message import Lang
from wjcheck.report.line import Line, plain
from wjcheck.report.page import BLANK, Page
from wjcheck.report.text_distance import distance_lines, tight_lines
from wjcheck.report.text_finding import action_lines
from wjcheck.report.text_problem import problem_lines
from wjcheck.report.text_rest import quiet_lines, unjudged_lines, verdict_lines
from wjcheck.report.text_summary import filing_lines, title_lines
from wjcheck.report.verdict import FailOn, Verdict, judge_run
from wjcheck.report.words import Words


def text_lines(
    result: Result,
    lang: Lang,
    fail_on: FailOn = "error",
    *,
    verbose: bool = False,
    columns: int = 80,
    verdict: Verdict | None = None,
) -> tuple[Line, ...]:
    """Return the report as styled lines of at most `columns` columns, places and long names excepted.

    Args:
        result: the run to show.
        lang: the language of everything but the law's own words and the filing's.
        fail_on: from which severity the run fails; only the last lines speak of it.
        verbose: show passes and statements not judged with their quotes.
        columns: the width to keep to, at least 40.
        verdict: what the run comes to, where more than `fail_on` decides it.
    """
    page = Page(Words(lang), max(columns, 40), verbose, result.pack.excerpt is not None)
    lines = title_lines(result, page)
    alone = len(result.filings) == 1
    for filing in result.filings:
        lines += block_lines(filing, result.pack, page, alone=alone)
    judged = not alone and any(filing.judged for filing in result.filings)
    lines += end_lines(result.pack, verdict or judge_run(result, fail_on), page, judged=judged)
    return tuple(lines)


def block_lines(filing: FilingResult, pack: PackInfo, page: Page, *, alone: bool) -> list[Line]:
    """Return the part of the report that is about one filing; `alone` where it is about no other."""
    lines = [BLANK, *filing_lines(filing, pack, page), *problem_lines(filing, page)]
    lines += action_lines(filing, pack, page)
    lines += quiet_lines(filing, page)
    # what is left to do stands last; of one filing even after what the pack says of every filing
    lines += unjudged_lines(pack, page) if alone and filing.judged else []
    lines += tight_lines(filing, page)
    return lines + distance_lines(filing, pack, page)


def end_lines(pack: PackInfo, verdict: Verdict, page: Page, *, judged: bool) -> list[Line]:
    """Return the end of the report; `judged` where what the pack says of every filing is still to be said."""
    return [*(unjudged_lines(pack, page) if judged else []), *verdict_lines(verdict, page)]


def render_text(
    result: Result, lang: Lang, fail_on: FailOn = "error", *, verbose: bool = False, columns: int = 80
) -> str:
    """Return the report as plain text; see `text_lines` for what is handed in."""
    return plain(text_lines(result, lang, fail_on, verbose=verbose, columns=columns))
