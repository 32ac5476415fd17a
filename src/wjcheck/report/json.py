"""The JSON report: the whole result as data, every other format being a view of the same.

Handed: a result. Gives back: one JSON document, the same bytes for the same result. Texts of the filing are data
here and stay as they are; sentences about problems with a file go through `visible` like everywhere else.
"""

import json
import math
import re
from collections.abc import Mapping
from typing import Any

from wjcheck import __version__
from wjcheck.engine.finding import Distance, Severity, Status
from wjcheck.engine.result import FilingResult, LocatedFinding, Location, PackInfo, Result
from wjcheck.locale.message import Bilingual, Figure, Lang
from wjcheck.reading.problem import Problem, Span
from wjcheck.report.verdict import FailOn, Verdict, judge_run
from wjcheck.report.words import Words

_SURROGATE = re.compile("[\ud800-\udfff]")


def render_json(result: Result, lang: Lang, fail_on: FailOn = "error") -> str:
    """Return the report as JSON text, format `wjcheck-report/1`, ended by a line end.

    Args:
        result: the run to show.
        lang: the language of titles, messages, remedies and hints.
        fail_on: from which severity the exit status in the summary is 1.

    Returns:
        JSON that any UTF-8 file can hold: a lone surrogate (from a file name) is written as an escape, and a figure
        that JSON has no number for is null.
    """
    words = Words(lang)
    document = {
        "format": "wjcheck-report/1",
        "tool": {"name": "wjcheck", "version": __version__},
        "pack": _pack(result.pack, lang),
        "as_of": result.as_of.isoformat(),
        "filings": [_filing(filing, words) for filing in result.filings],
        "district": None,
        "summary": _summary(result, judge_run(result, fail_on)),
    }
    return json_text(document)


def json_text(document: Mapping[str, Any]) -> str:
    """Return `document` as JSON that any UTF-8 file can hold, ended by a line end: lone surrogates are escaped."""
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2)
    return _SURROGATE.sub(_escape, text) + "\n"


def ascii_json(text: str) -> str:
    """Return JSON `text` with every character beyond ASCII escaped, for streams that are not UTF-8."""
    return re.sub(r"[^\x00-\x7f]", _escape, text)


def _escape(match: re.Match[str]) -> str:
    return json.dumps(match[0])[1:-1]


def _pack(pack: PackInfo, lang: Lang) -> dict[str, Any]:
    return {
        "id": pack.id,
        "document": pack.document,
        "digest": pack.digest,
        "title": pack.title,
        "statements": pack.statements,
        "rules": pack.rules,
        "excerpt": None if pack.excerpt is None else pack.excerpt.in_lang(lang),
        "five_haves": {
            "label": None if pack.five_haves is None else pack.five_haves.in_lang(lang),
            "names": {tag: name.in_lang(lang) for tag, name in pack.five_haves_names.items()},
        },
        "unjudged": [
            {"statement": statement, "clause": clause, "quote": quote, "reason": reason.in_lang(lang)}
            for statement, clause, quote, reason in pack.unjudged
        ],
    }


def _filing(filing: FilingResult, words: Words) -> dict[str, Any]:
    return {
        **identity(filing),
        "judged": filing.judged,
        "problems": [problem_values(problem, words) for problem in filing.problems],
        "findings": [_finding(located, filing, words) for located in filing.findings],
        "five_haves": {tag: status.value for tag, status in filing.five_haves.items()},
        "counts": {status.value: count for status, count in filing.counts.items()},
    }


def identity(filing: FilingResult) -> dict[str, Any]:
    """Return what tells a filing from others: its file, its content, its unit and its year."""
    return {
        "path": filing.path,
        "digest": filing.digest,
        "unit": {"name": filing.unit_name, "type": filing.unit_type, "code": filing.unit_code},
        "year": filing.year,
    }


def problem_values(problem: Problem, words: Words) -> dict[str, Any]:
    """Return a problem with a file as plain values, its place included."""
    title, message, hint = words.problem(problem)
    return {
        "code": problem.code,
        "severity": problem.severity,
        "title": title,
        "message": message,
        "path": problem.path,
        **place(problem.span),
        "hint": hint,
    }


def _finding(located: LocatedFinding, filing: FilingResult, words: Words) -> dict[str, Any]:
    finding, lang = located.finding, words.lang
    return {
        "rule": finding.rule,
        "clause": finding.clause,
        "status": finding.status.value,
        "basis": finding.basis,
        "modality": finding.modality,
        "severity": finding.severity,
        "title": finding.title.in_lang(lang),
        "quote": finding.quote,
        "message": finding.message.render(lang),
        "remedy": None if finding.remedy is None else finding.remedy.render(lang),
        "responsible": finding.responsible.in_lang(lang),
        "figures": {name: _figure(value, lang) for name, value in finding.figures.items()},
        "windows": [
            {
                "window": window.window,
                "status": window.status.value,
                "severity": window.severity,
                "message": window.message.render(lang),
            }
            for window in finding.windows
        ],
        "locations": [_location(location, filing, words) for location in located.locations],
        "fingerprint": finding.fingerprint,
        "waiver": None,
        "reading": finding.reading,
        "other_readings": [
            {
                "name": turn.name,
                "says": turn.says.in_lang(lang),
                "status": turn.status.value,
                "severity": turn.severity,
                "message": turn.message.render(lang),
            }
            for turn in finding.turns
        ],
        "tight": bool(finding.tight),
        "distance": [_distance(distance, lang) for distance in finding.distance],
        "scope": finding.scope,
        "notes": [note.render(lang) for note in finding.notes],
        "absent": [{"path": path, "label": _label(filing, path, lang)} for path in finding.absent],
        "because_of": finding.because_of,
        "five_haves_tag": finding.five_haves,
    }


def _distance(distance: Distance, lang: Lang) -> dict[str, Any]:
    responsible = distance.responsible
    return {
        "measure": distance.measure,
        "what": distance.what.in_lang(lang),
        "unit": distance.unit,
        "have": distance.have,
        "need": distance.need,
        "change": distance.change,
        "sense": distance.sense,
        "window": distance.window,
        "of": _figure(distance.whom, lang),
        "path": distance.path,
        "items": _figure(distance.items, lang),
        "responsible": None if responsible is None else responsible.in_lang(lang),
    }


def _location(location: Location, filing: FilingResult, words: Words) -> dict[str, Any]:
    return {
        "path": location.path,
        **place(location.span),
        "exact": location.exact,
        "label": _label(filing, location.path, words.lang),
    }


def _label(filing: FilingResult, path: str, lang: Lang) -> str | None:
    label = filing.labels.get(path)
    return None if label is None else label.in_lang(lang)


def place(span: Span | None) -> dict[str, int | None]:
    """Return a place as plain values; four nulls where there is none."""
    if span is None:
        return dict.fromkeys(("line", "column", "end_line", "end_column"))
    return {
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def _figure(value: Figure, lang: Lang) -> Any:
    """Return a figure as a plain JSON value; infinities and not-a-number, which JSON lacks, as null."""
    if isinstance(value, Bilingual):
        return value.in_lang(lang)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (str, bool, int)):
        return value
    return [_figure(item, lang) for item in value]


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
        "exit_status": verdict.exit_status,
    }
