"""SARIF 2.1.0, the form in which forges and editors take what programs have found.

Handed: a run. Gives back: one log with one run, in pieces, a result on each line. `docs/sarif-and-junit.md` says what
stands where. Standard: OASIS SARIF 2.1.0 errata 01.
"""

import json
from collections.abc import Iterator
from typing import Any

from wjcheck import __version__
from wjcheck.reading.visible import visible
from wjcheck.report.ci.entry import Entry
from wjcheck.report.ci.run import Run
from wjcheck.report.ci.sarif_parts import ROOT, Json, message
from wjcheck.report.ci.sarif_results import result
from wjcheck.report.ci.sarif_rules import descriptors
from wjcheck.report.ci.sarif_survey import invocation, survey
from wjcheck.report.json_escapes import escaped

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LANGUAGES = {"zh": "zh-CN", "en": "en-US"}


def render_sarif(run: Run) -> Iterator[str]:
    """Give the log: its head, then every result on a line of its own, then its end."""
    found = survey(run)
    rules = descriptors(run, found.seen)
    places = {rule["id"]: number for number, rule in reversed(tuple(enumerate(rules)))}
    head = {
        "tool": {"driver": _driver(run, rules)},
        "automationDetails": {"id": _automation(run)},
        "language": _LANGUAGES[run.words.lang],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": message(run.words.say("ci.sarif.root"))}},
        "invocations": [invocation(run, found)],
        "artifacts": found.artifacts,
        "properties": _properties(run),
    }
    yield f'{{\n"$schema": {_json(SCHEMA)},\n"version": "2.1.0",\n"runs": [{{\n'
    for key, value in head.items():
        yield f"{_json(key)}: {_json(value)},\n"
    yield '"results": ['
    before = "\n"
    for file, entry in _entries(run):
        yield before + _json(result(entry, file, run, places[entry.rule]))
        before = ",\n"
    yield "\n]\n}]\n}\n"


def _entries(run: Run) -> Iterator[tuple[str, Entry]]:
    for filing in run.filings():
        for entry in filing.entries:
            yield filing.file, entry
    for entry in run.district:
        yield "", entry


def _driver(run: Run, rules: list[Json]) -> Json:
    return {
        "name": "wjcheck",
        "semanticVersion": __version__,
        "language": _LANGUAGES[run.words.lang],
        "rules": rules,
    }


def _automation(run: Run) -> str:
    """Return what tells runs apart (3.17.3): up to the last slash it is the same from day to day."""
    pack = visible(run.pack.id).replace("/", "-")
    return f"wjcheck/{pack}/{run.command}/{run.as_of.isoformat()}"


def _properties(run: Run) -> Json:
    pack, total = run.pack, run.total
    return {
        "asOf": run.as_of.isoformat(),
        "pack": {"id": visible(pack.id), "document": visible(pack.document), "digest": visible(pack.digest)},
        "failOn": total.fail_on,
        "strict": total.strict,
        "filings": total.filings,
        "unchecked": total.unchecked,
        "open": {"error": total.errors, "warning": total.warnings, "info": total.notes},
        "reviews": total.reviews,
        "waived": total.waived,
    }


def _json(value: Any) -> str:
    return escaped(json.dumps(value, ensure_ascii=False, allow_nan=False))
