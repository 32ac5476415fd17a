"""The Reviewdog Diagnostic Format (rdjson): everything open, and what a person must decide, with its places.

Handed: a run. Gives back: JSON, piece by piece. Reviewdog itself leaves out what does not stand on changed lines.
Its columns start at 1 and count bytes of UTF-8, its ends are exclusive as ours are; where the bytes are not known a
range is of whole lines, whose end is inclusive. Reviewdog puts messages into comments, where a forge reads them as
Markdown, and into annotations, which are plain text: they are written so that they read well and do nothing in both.
Source: reviewdog, proto/rdf/reviewdog.proto and proto/rdf/jsonschema.
"""

import json
from collections.abc import Iterator
from typing import Any

from wjcheck.report.ci.entry import Entry, Place
from wjcheck.report.ci.run import Run
from wjcheck.report.ci.sentences import headline, told
from wjcheck.report.json_escapes import escaped
from wjcheck.report.markdown_text import inert_and_plain

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO", "none": "INFO"}


def render_rdjson(run: Run) -> Iterator[str]:
    """Give the result, one diagnostic on each line."""
    total = run.total
    worst = "ERROR" if total.errors or total.unchecked else "WARNING" if total.warnings else "INFO"
    yield f'{{"source": {{"name": "wjcheck"}}, "severity": "{worst}", "diagnostics": ['
    lead = "\n"
    for values in _all(run):
        yield lead + escaped(json.dumps(values, ensure_ascii=False, allow_nan=False))
        lead = ",\n"
    yield "\n]}\n"


def _all(run: Run) -> Iterator[dict[str, Any]]:
    for filing in run.filings():
        for entry in filing.entries:
            if entry.open or entry.undecided:
                yield _diagnostic(entry, filing.file, run)
    for entry in run.district:
        if entry.open or entry.undecided:
            yield _diagnostic(entry, "", run)


def _diagnostic(entry: Entry, file: str, run: Run) -> dict[str, Any]:
    first, *others = entry.places or (Place(file),)
    lines = (headline(entry, run.words), *told(entry, run.words).split("\n"))
    values: dict[str, Any] = {
        "message": "\n".join(inert_and_plain(line) for line in lines if line),
        "location": _location(first, run),
        "severity": _SEVERITIES[entry.level],
        "code": {"value": entry.rule},
    }
    if others:
        values["related_locations"] = [
            {**({"message": inert_and_plain(other.label)} if other.label else {}), "location": _location(other, run)}
            for other in others
        ]
    return values


def _location(place: Place, run: Run) -> dict[str, Any]:
    where: dict[str, Any] = {"path": run.path(place.file) if place.file else ""}
    if place.line < 1:
        return where
    start, end = {"line": place.line}, {"line": max(place.end_line, place.line)}
    if place.bytes_before >= 0 and place.end_bytes_before >= 0:
        start["column"], end["column"] = place.bytes_before + 1, place.end_bytes_before + 1
    elif place.end_column <= 1 and place.end_line > place.line:
        end["line"] = place.end_line - 1  # it ends before anything of that line
    return {**where, "range": {"start": start, "end": end}}
