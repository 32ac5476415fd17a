"""What a verification came to, as JSON.

Handed: an outcome. Gives back: one JSON document, the same bytes for the same outcome.
"""

from typing import Any

from wjcheck import __version__
from wjcheck.locale.message import Lang
from wjcheck.report.json import json_text
from wjcheck.report.json_values import problem_values
from wjcheck.report.verify.outcome import Difference, Outcome
from wjcheck.report.verify.text import sentence
from wjcheck.report.words import Words

FORMAT = "wjcheck-verify/1"


def render_outcome(outcome: Outcome, lang: Lang) -> str:
    """Return `outcome` as JSON text, format `wjcheck-verify/1`, ended by a line end; `lang` is that of its texts."""
    claim, words = outcome.claim, Words(lang)
    return json_text(
        {
            "format": FORMAT,
            "tool": {"name": "wjcheck", "version": __version__},
            "report": {
                "path": outcome.name,
                "digest": outcome.digest,
                "form": claim.form,
                "kind": claim.kind,
                "version": claim.version,
                "pack": {"id": claim.pack_id, "digest": claim.pack_digest},
                "as_of": claim.as_of.isoformat(),
                "filings": len(claim.filings),
                "options_known": claim.made is not None,
            },
            "verdict": outcome.verdict,
            "differences": [_difference(one, words) for one in outcome.differences],
            "problems": [problem_values(problem, words) for problem in outcome.problems],
            "exit_status": outcome.exit_status,
        }
    )


def _difference(one: Difference, words: Words) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "file": one.file or None,
        "rule": one.rule or None,
        "line": one.line,
        "reported": one.reported or None,
        "found": one.found or None,
        "message": sentence(one, words),
    }
