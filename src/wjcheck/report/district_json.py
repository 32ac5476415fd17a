"""A review as JSON: the report of a check with the district's part filled in, written piece by piece.

Handed: a district's report. Gives back: the text in pieces; joined they are one document of the format
`wjcheck-report/1`, the same for the same review.
"""

from collections.abc import Iterator
from typing import Any

from wjcheck import __version__
from wjcheck.district.finding import DistrictFinding
from wjcheck.engine.finding import Status
from wjcheck.report.district_report import DistrictReport
from wjcheck.report.json import FORMAT, pack_values, streamed, terms
from wjcheck.report.json_values import place
from wjcheck.report.made_values import made_values


def review_json(report: DistrictReport) -> Iterator[str]:
    """Give the JSON of a review in pieces, ended by a line end."""
    review, lang = report.review, report.words.lang
    head = {
        "format": FORMAT,
        "tool": {"name": "wjcheck", "version": __version__},
        "lang": lang,
        "masked": report.masked,
        "pack": pack_values(review.pack),
        "as_of": review.as_of.isoformat(),
        **({} if report.made is None else {"options": made_values(report.made)}),
    }
    tail = {"district": _district(report), "summary": _summary(report)}
    return streamed(head, report.filings(), tail, lang)


def _district(report: DistrictReport) -> dict[str, Any]:
    review = report.review
    return {
        "name": review.district.name,
        "year": review.district.year,
        "path": review.district.path,
        "expected": [
            {
                "name": unit.name,
                "code": unit.code,
                "filings": [review.everything[position].filed.path for position in found],
            }
            for unit, found in review.roster.filings
        ],
        "findings": [_finding(finding) for finding in review.findings],
        "waivers": [
            {
                "unit": state.waiver.unit,
                "rule": state.waiver.rule,
                "reason": state.waiver.reason,
                "approver": state.waiver.approver,
                "start": state.waiver.start.isoformat(),
                "expires": None if state.waiver.expires is None else state.waiver.expires.isoformat(),
                "file": state.file,
                "line": state.waiver.span.line,
                "in_force": state.in_force,
                "applied": state.applied,
                "remarks": list(state.remarks),
                "why": state.why,
            }
            for state in review.waivers
        ],
    }


def _finding(finding: DistrictFinding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "statement": finding.statement or None,
        "quote": finding.quote or None,
        "status": finding.status.value,
        "severity": finding.severity,
        "title": finding.title,
        "message": finding.message.both,
        "remedy": finding.remedy.both,
        "responsible": finding.responsible,
        "units": list(finding.units),
        "locations": [{"file": one.file, **place(one.span), "label": one.label} for one in finding.places],
        "fingerprint": finding.fingerprint,
        "matter": finding.matter,
        "member": finding.member or None,
    }


def _summary(report: DistrictReport) -> dict[str, Any]:
    verdict, records = report.verdict, report.review.records
    return {
        "filings": verdict.filings,
        "judged": verdict.filings - verdict.unchecked,
        "unjudged_filings": verdict.unchecked,
        "counts": {
            status.value: sum(one.status is status for record in records for one in record.outcomes)
            for status in Status
        },
        "problems": {kind: sum(record.problems.get(kind, 0) for record in records) for kind in ("error", "warning")},
        "open": verdict.open,
        "reviews": verdict.reviews,
        "waived": verdict.waived,
        "unfiled": verdict.unfiled,
        "fail_on": verdict.fail_on,
        **terms(verdict),
        "exit_status": verdict.exit_status,
    }
