"""The JSON report: the whole result as data, every other format being a view of the same.

Handed: a result. Gives back: one JSON document, the same bytes for the same result. Texts of the filing are data
here and stay as they are; sentences about problems with a file go through `visible` like everywhere else. What is
said differently in the other language stands beside it, so that a stored result can be shown again in either
(`report.stored`).
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from wjcheck import __version__
from wjcheck.engine.finding import Severity, Status
from wjcheck.engine.result import PackInfo, Result
from wjcheck.locale.message import Lang
from wjcheck.reading.obeyed import unobeyed_json
from wjcheck.report.json_filing import filing_values
from wjcheck.report.json_layout import laid_out
from wjcheck.report.json_values import Named, in_language
from wjcheck.report.made_values import made_values
from wjcheck.report.verdict import FailOn, Verdict, judge_run

if TYPE_CHECKING:
    from wjcheck.report.district_verdict import DistrictVerdict

FORMAT = "wjcheck-report/1"
_SURROGATE = re.compile("[\ud800-\udfff]")


def render_json(result: Result, lang: Lang, fail_on: FailOn = "error", verdict: Verdict | None = None) -> str:
    """Return the report as JSON text, format `wjcheck-report/1`, ended by a line end.

    Args:
        result: the run to show.
        lang: the language of titles, messages, remedies and hints; what differs in the other is their `translation`.
        fail_on: from which severity the exit status in the summary is 1.
        verdict: what the run comes to, where more than `fail_on` decides it.

    Returns:
        JSON that any UTF-8 file can hold: a lone surrogate (from a file name) is written as an escape, and a figure
        that JSON has no number for is null.
    """
    document = {
        "format": FORMAT,
        "tool": {"name": "wjcheck", "version": __version__},
        "lang": lang,
        "masked": result.masked,
        "pack": pack_values(result.pack),
        "as_of": result.as_of.isoformat(),
        **({} if result.made is None else {"options": made_values(result.made)}),
        "filings": [filing_values(filing) for filing in result.filings],
        "district": None,
        "summary": _summary(result, verdict or _verdict(result, fail_on)),
    }
    return json_text(in_language(document, lang))


def _verdict(result: Result, fail_on: FailOn) -> Verdict:
    """Return what the run comes to by the options it was made with."""
    made = result.made
    if made is None:
        return judge_run(result, fail_on)
    return judge_run(result, fail_on, strict=made.strict, allow_empty=made.allow_empty)


def json_text(document: Mapping[str, Any]) -> str:
    """Return `document` as JSON that any UTF-8 file can hold, ended by a line end: lone surrogates are escaped."""
    return escaped(laid_out(document)) + "\n"


def escaped(text: str) -> str:
    """Return JSON `text` with lone surrogates, which no UTF-8 file can hold, and what a runner would obey escaped."""
    return unobeyed_json(_SURROGATE.sub(_escape, text))


def ascii_json(text: str) -> str:
    """Return JSON `text` with every character beyond ASCII escaped, for streams that are not UTF-8."""
    return re.sub(r"[^\x00-\x7f]", _escape, text)


def _escape(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]


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


def _summary(result: Result, verdict: Verdict) -> dict[str, Any]:
    filings = result.filings
    problems: Mapping[Severity, int] = {
        severity: sum(problem.severity == severity for filing in filings for problem in filing.problems)
        for severity in ("error", "warning")
    }
    return {
        "filings": verdict.filings,
        "judged": verdict.filings - verdict.unchecked,
        "unjudged_filings": verdict.unchecked,
        "counts": {status.value: sum(filing.counts[status] for filing in filings) for status in Status},
        "problems": problems,
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
        "scope": None if scope is None else asdict(scope),
    }
