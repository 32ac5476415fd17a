"""The JSON report: the whole result as data, every other format being a view of the same.

Handed: a result. Gives back: one JSON document, the same bytes for the same result. Texts of the filing and names of
files are data here and stay what they are: whatever in them is invisible or steers a terminal is written as an escape,
which every reader of JSON undoes. Sentences about problems with a file go through `visible` like everywhere else. What
is said differently in the other language stands beside it, so that a stored result can be shown again in either
(`report.stored`).
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from wjcheck import __version__
from wjcheck.dataclass import dataclass
from wjcheck.engine.finding import Severity, Status
from wjcheck.engine.result import FilingResult, PackInfo, Result
from wjcheck.locale.message import Lang
from wjcheck.report import json_filing
from wjcheck.report.json_layout import Laid, Layout
from wjcheck.report.json_values import Named
from wjcheck.report.made_values import made_values
from wjcheck.report.verdict import FailOn, Scope, Verdict, judge_run

if TYPE_CHECKING:
    from wjcheck.report.district_verdict import DistrictVerdict

FORMAT = "wjcheck-report/1"


def render_json(result: Result, lang: Lang, fail_on: FailOn = "error", verdict: Verdict | None = None) -> str:
    """Return the report as JSON text, format `wjcheck-report/1`, ended by a line end.

    Args:
        result: the run to show.
        lang: the language of titles, messages, remedies and hints; what differs in the other is their `translation`.
        fail_on: from which severity the exit status in the summary is 1.
        verdict: what the run comes to, where more than `fail_on` decides it.

    Returns:
        JSON that any UTF-8 file can hold: a lone surrogate (from a file name) is written as an escape like all that
        nobody sees, and a figure that JSON has no number for is null.
    """
    return "".join(json_pieces(result, lang, fail_on, verdict))


def json_pieces(result: Result, lang: Lang, fail_on: FailOn = "error", verdict: Verdict | None = None) -> Iterator[str]:
    """Give the text of `render_json` in pieces, one for each filing, so that of many only one is held at a time."""
    filings = (filing_json(filing, lang) for filing in result.filings)
    counts = {status: sum(filing.counts[status] for filing in result.filings) for status in Status}
    problems: dict[Severity, int] = {
        severity: sum(problem.severity == severity for filing in result.filings for problem in filing.problems)
        for severity in ("error", "warning")
    }
    return json_around(result, lang, filings, Totals(counts, problems, verdict or _verdict(result, fail_on)))


@dataclass(frozen=True, slots=True)
class Totals:
    """What a run comes to: its findings by status, the problems of its files by severity, and its verdict."""

    counts: Mapping[Status, int]
    problems: Mapping[Severity, int]
    verdict: Verdict


def filing_json(filing: FilingResult, lang: Lang) -> str:
    """Return one filing's part of the JSON report, as it stands in the list of filings, without a line end."""
    return "    " + json_filing.filing_json(filing, lang)


def json_around(result: Result, lang: Lang, filings: Iterable[str], totals: Totals) -> Iterator[str]:
    """Give the JSON report of `result` with these parts for its filings (`filing_json`)."""
    head = {
        "format": FORMAT,
        "tool": {"name": "wjcheck", "version": __version__},
        "lang": lang,
        "masked": result.masked,
        "pack": pack_json(result.pack, lang),
        "as_of": result.as_of.isoformat(),
        **({} if result.made is None else {"options": made_values(result.made)}),
    }
    tail = {"district": None, "summary": _summary(totals)}
    return streamed(head, filings, tail, lang)


def streamed(head: Mapping[str, Any], filings: Iterable[str], tail: Mapping[str, Any], lang: Lang) -> Iterator[str]:
    """Give one JSON document in pieces: what comes before the filings, each filing indented already, and the rest."""
    yield json_text(head, lang)[: -len("\n}\n")] + ',\n  "filings": ['
    first = True
    for filing in filings:
        yield ("\n" if first else ",\n") + filing
        first = False
    yield "]" if first else "\n  ]"
    yield ",\n" + json_text(tail, lang)[len("{\n") :]


def _verdict(result: Result, fail_on: FailOn) -> Verdict:
    """Return what the run comes to by the options it was made with."""
    made = result.made
    if made is None:
        return judge_run(result, fail_on)
    return judge_run(result, fail_on, strict=made.strict, allow_empty=made.allow_empty)


def json_text(document: Mapping[str, Any], lang: Lang = "zh") -> str:
    """Return `document` as JSON that any UTF-8 file can hold and any terminal show, ended by a line end.

    Texts in both languages are given in `lang`, with what differs in the other beside them.
    """
    return Layout(lang).text(document) + "\n"


class _ThisPack:
    """A pack as it is known: by being the same, without looking into it."""

    __slots__ = ("pack",)

    def __init__(self, pack: PackInfo) -> None:
        self.pack = pack

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ThisPack) and other.pack is self.pack

    def __hash__(self) -> int:
        return id(self.pack)


def pack_json(pack: PackInfo, lang: Lang) -> Laid:
    """Return what is said of a pack, with its document, as it stands in the head of a report."""
    return _pack_json(_ThisPack(pack), lang)


@lru_cache(maxsize=4)
def _pack_json(this: _ThisPack, lang: Lang) -> Laid:
    return Laid(Layout(lang).text(pack_values(this.pack), "\n  "))


def pack_values(pack: PackInfo) -> dict[str, Any]:
    """Return what is said of a pack, with its document; texts in both languages."""
    return {
        "id": pack.id,
        "document": pack.document,
        "digest": pack.digest,
        "title": pack.title,
        "statements": pack.statements,
        "rules": pack.rules,
        "excerpt": pack.excerpt,
        "five_haves": {"label": pack.five_haves, "names": Named(pack.five_haves_names)},
        "unjudged": [
            {"statement": statement, "clause": clause, "quote": quote, "reason": reason}
            for statement, clause, quote, reason in pack.unjudged
        ],
        "clauses": Named(pack.clauses),
        "disclaimer": pack.disclaimer,
        "filer": pack.filer,
        "titles": Named(pack.titles),
        "text_digest": pack.text_digest,
        "law": [
            [{"text": passage.text, "statement": passage.statement} for passage in paragraph] for paragraph in pack.law
        ],
    }


def _summary(totals: Totals) -> dict[str, Any]:
    verdict = totals.verdict
    return {
        "filings": verdict.filings,
        "judged": verdict.filings - verdict.unchecked,
        "unjudged_filings": verdict.unchecked,
        "counts": {status.value: totals.counts[status] for status in Status},
        "problems": totals.problems,
        "open": {"error": verdict.open_error, "warning": verdict.open_warning, "info": verdict.open_info},
        "reviews": verdict.reviews,
        "fail_on": verdict.fail_on,
        **terms(verdict),
        "exit_status": verdict.exit_status,
    }


def terms(verdict: "Verdict | DistrictVerdict") -> dict[str, Any]:
    """Return by what else a run was judged than from which severity it fails, and whether it had anything to judge."""
    against, scope = verdict.against, verdict.scope
    return {
        "strict": verdict.strict,
        "nothing_to_check": verdict.nothing,
        "baseline": None
        if against is None
        else {
            "named": against.named,
            "as_of": against.as_of.isoformat(),
            "known": against.known,
            "new": against.fresh,
            "new_reviews": against.reviews,
        },
        "scope": None if scope is None else _scope(scope),
    }


def _scope(scope: Scope) -> dict[str, Any]:
    return {
        "since": scope.since,
        "base": scope.base,
        "found": scope.found,
        "chosen": scope.chosen,
        "gone": scope.gone,
        "whole": scope.whole,
    }
