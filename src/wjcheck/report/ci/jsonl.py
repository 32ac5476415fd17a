"""JSON Lines: one line for the run, one for each entry, written as it comes.

Handed: a run. Gives back: lines of JSON (jsonlines.org), UTF-8, each ended by a line feed. The first has
`"type": "run"`, then for every file a line `"type": "file"` and behind it its entries, `"type": "entry"`; the
district's come last.
"""

import json
from collections.abc import Iterator
from typing import Any

from wjcheck import __version__
from wjcheck.report.ci.entry import Entry, FilingEntries, entry_values
from wjcheck.report.ci.run import Run, identity, sum_values
from wjcheck.report.json_escapes import escaped

FORMAT = "wjcheck-lines/1"
_NOTHING: tuple[Any, ...] = (None, "", (), [])
"""What is left out of an entry."""


def render_jsonl(run: Run) -> Iterator[str]:
    """Give the report line by line."""
    pack = {"id": run.pack.id, "document": run.pack.document, "digest": run.pack.digest}
    yield _line(
        {
            "type": "run",
            "format": FORMAT,
            "tool": {"name": "wjcheck", "version": __version__},
            "lang": run.words.lang,
            "pack": pack,
            "as_of": run.as_of.isoformat(),
            "total": sum_values(run.total),
        }
    )
    for filing in run.filings():
        yield _line(_file(filing, run))
        for entry in filing.entries:
            yield _line(_entry(entry, filing.file, run))
    for entry in run.district:
        yield _line(_entry(entry, "", run))


def _file(filing: FilingEntries, run: Run) -> dict[str, Any]:
    return {
        "type": "file",
        "file": run.path(filing.file),
        "digest": filing.digest or None,
        "unit": filing.unit or None,
        "year": filing.year,
        "judged": filing.judged,
        "entries": len(filing.entries),
    }


def _entry(entry: Entry, file: str, run: Run) -> dict[str, Any]:
    values = {key: value for key, value in entry_values(entry).items() if value not in _NOTHING}
    values |= {"level": entry.level, "open": entry.open, "identity": identity(entry, run.path(file))}
    for place in values.get("places", ()):
        place["file"] = run.path(place["file"])
    if entry.waived is not None:
        values["waived"]["file"] = run.path(entry.waived.file)
    return {"type": "entry", **values}


def _line(values: dict[str, Any]) -> str:
    return escaped(json.dumps(values, ensure_ascii=False, allow_nan=False)) + "\n"
