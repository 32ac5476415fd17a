"""The small parts of a SARIF log: messages, and places in files.

Handed: texts and places of entries. Gives back: objects of SARIF 2.1.0 as plain values. Paragraphs in brackets are
those of the OASIS standard.
"""

from typing import Any, TypeAlias

from wjcheck.report.ci.entry import Place
from wjcheck.report.ci.run import STDIN, Run

Json: TypeAlias = dict[str, Any]

ROOT = "%SRCROOT%"
"""What the addresses of files start from: the top of the repository."""
_BRACES = str.maketrans({"{": "{{", "}": "}}"})


def message(text: str) -> Json:
    """Return `text` as a message: nothing in it is a placeholder (3.11.5) or a link (3.11.6).

    A bracket that a parenthesis follows would be a link, which some viewers make clickable even when it is escaped;
    with a space between it is none for any.
    """
    return {"text": text.translate(_BRACES).replace("](", "] (")}


def artifact_location(file: str, run: Run) -> Json | None:
    """Return the address of a file (3.4), from the top of the repository; None for what has none."""
    if file in ("", STDIN):
        return None
    uri = run.uri(file)
    return {"uri": uri} if uri.startswith("file:") else {"uri": uri, "uriBaseId": ROOT}


def location(place: Place, run: Run, label: str = "") -> Json | None:
    """Return a place (3.28), called `label` where that is given; None for one in no file."""
    at = artifact_location(place.file, run)
    if at is None:
        return None
    found: Json = {"physicalLocation": {"artifactLocation": at, "region": _region(place)}}
    return {**found, "message": message(label)} if label else found


def _region(place: Place) -> Json:
    """Return a stretch of text (3.30), both ends told; the very start of the file where all of it is meant.

    An end that lies before its start, as a stored result may hold it, is taken for the start.
    """
    line, column = max(place.line, 1), max(place.column, 1)
    end = max((place.end_line, place.end_column), (line, column))
    return {"startLine": line, "startColumn": column, "endLine": end[0], "endColumn": max(end[1], 1)}
