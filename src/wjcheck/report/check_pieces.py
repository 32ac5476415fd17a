"""What is drawn of every single filing of a check of many, where it is judged: its part of the text and of the JSON.

Handed: a filing's result. Gives back: pieces of text by name, which the reports are put together from; and the sum of a
filing by its record, so that no result has to be kept.
"""

from collections.abc import Iterable

from wjcheck.dataclass import dataclass, replace
from wjcheck.district.bench import Pieces, UnitRecord
from wjcheck.district.outcomes import KIND_OF
from wjcheck.engine.finding import Severity, Status
from wjcheck.engine.result import FilingResult, PackInfo, Result
from wjcheck.locale.message import Lang
from wjcheck.report.json import Totals, filing_json
from wjcheck.report.line import plain
from wjcheck.report.masking import masked
from wjcheck.report.mending import worth_mending
from wjcheck.report.packed_lines import packed
from wjcheck.report.page import Page
from wjcheck.report.text import block_lines
from wjcheck.report.verdict import EMPTY_FOLDER, SEVERITIES, FilingSum, Verdict, counted_at
from wjcheck.report.words import Words

JSON = "json"


def text_kind(columns: int, *, styled: bool) -> str:
    """Return the name of the piece of the text for so many columns, with its styles or without."""
    return f"{'styled' if styled else 'plain'}-{columns}"


@dataclass(frozen=True, slots=True)
class CheckDrawer:
    """Draws the pieces of one filing after the other; a plain value, so that it can be handed to another process.

    `texts` are the widths of the texts, and whether each is styled; None for `json` is no JSON. Of both is said whether
    the names of members are masked.
    """

    empty: Result
    """The run without its filings."""
    lang: Lang
    verbose: bool
    texts: frozenset[tuple[int, bool]]
    json: bool
    masked: bool

    @property
    def kinds(self) -> tuple[str, ...]:
        """The names of the texts, in their order."""
        return tuple(sorted(text_kind(columns, styled=styled) for columns, styled in self.texts))

    def __call__(self, filing: FilingResult, _: str) -> Pieces:
        """Return the pieces of `filing`."""
        shown = replace(filing, mendable=worth_mending(filing))
        if self.masked:
            shown = masked(replace(self.empty, filings=(shown,))).filings[0]
        pieces = {}
        for columns, styled in self.texts:
            page = page_of(self.empty.pack, self.lang, self.verbose, columns)
            lines = block_lines(shown, self.empty.pack, page, alone=False)
            text = packed(lines) if styled else plain(lines)
            pieces[text_kind(columns, styled=styled)] = text
        if self.json:
            pieces[JSON] = filing_json(shown, self.lang)
        return pieces


def page_of(pack: PackInfo, lang: Lang, verbose: bool, columns: int) -> Page:
    """Return the page of a text report."""
    return Page(Words(lang), max(columns, 40), verbose, pack.excerpt is not None)


def sum_of_record(record: UnitRecord) -> FilingSum:
    """Add up one filing by its record, as `verdict.sum_of` does by its result."""
    amounts: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
    amounts["error"] += record.problems.get("error", 0)
    amounts["warning"] += record.problems.get("warning", 0)
    reviews = 0
    for letter, number in record.outcomes.numbers():
        status, severity, _, _ = KIND_OF[letter]
        at = counted_at(status, severity)
        if at is not None:
            amounts[at] += number
        reviews += number * (status is Status.REVIEW)
    empty = record.trouble is not None and record.trouble.code == EMPTY_FOLDER
    return FilingSum(amounts, reviews, record.filed.judged, record.unevaluated, empty)


def totals_of(records: Iterable[UnitRecord], verdict: Verdict) -> Totals:
    """Return what is said of all filings of a run together."""
    counts = dict.fromkeys(Status, 0)
    problems: dict[Severity, int] = {"error": 0, "warning": 0}
    for record in records:
        for letter, number in record.outcomes.numbers():
            counts[KIND_OF[letter][0]] += number
        for severity in problems:
            problems[severity] += record.problems.get(severity, 0)
    return Totals(counts, problems, verdict)
