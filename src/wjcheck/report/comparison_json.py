"""The JSON of a comparison: which verdicts flip between two runs.

Handed: a comparison. Gives back: one JSON document, the same bytes for the same comparison.
"""

from typing import Any

from wjcheck import __version__
from wjcheck.engine.comparison import ComparedFiling, Comparison, Flip, Side
from wjcheck.engine.finding import Finding
from wjcheck.locale.message import Lang
from wjcheck.report.json import json_text
from wjcheck.report.json_values import identity


def render_comparison(comparison: Comparison, lang: Lang) -> str:
    """Return `comparison` as JSON text, format `wjcheck-diff/1`, ended by a line end; `lang` is that of its texts."""
    document = {
        "format": "wjcheck-diff/1",
        "tool": {"name": "wjcheck", "version": __version__},
        "before": _side(comparison.before, lang),
        "after": _side(comparison.after, lang),
        "same_document": comparison.same_document,
        "removed": [{"rule": rule, "title": title.in_lang(lang)} for rule, title in comparison.removed],
        "added": [{"rule": rule, "title": title.in_lang(lang)} for rule, title in comparison.added],
        "filings": [_filing(filing, lang) for filing in comparison.filings],
        "summary": {
            "filings": len(comparison.filings),
            "unjudged_filings": comparison.unchecked,
            "flipped_filings": comparison.flipped,
            "flips": comparison.flips,
            "exit_status": comparison.exit_status,
        },
    }
    return json_text(document)


def _side(side: Side, lang: Lang) -> dict[str, Any]:
    pack = side.pack
    return {
        "named": side.named,
        "pack": {
            "id": pack.id,
            "document": pack.document,
            "digest": pack.digest,
            "title": pack.title,
            "rules": pack.rules,
            "excerpt": None if pack.excerpt is None else pack.excerpt.in_lang(lang),
        },
        "as_of": side.as_of.isoformat(),
    }


def _filing(compared: ComparedFiling, lang: Lang) -> dict[str, Any]:
    return {
        **identity(compared.after),
        "judged": compared.judged,
        "flips": [_flip(flip, lang) for flip in compared.flips],
    }


def _flip(flip: Flip, lang: Lang) -> dict[str, Any]:
    return {"rule": flip.after.rule, "before": _finding(flip.before, lang), "after": _finding(flip.after, lang)}


def _finding(finding: Finding, lang: Lang) -> dict[str, Any]:
    return {
        "clause": finding.clause,
        "title": finding.title.in_lang(lang),
        "status": finding.status.value,
        "severity": finding.severity,
        "message": finding.message.render(lang),
        "because_of": finding.because_of,
        "fingerprint": finding.fingerprint,
    }
