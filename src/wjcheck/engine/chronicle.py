"""What a filing tells of the year: its meetings, inspections and drills in the order of their dates.

Handed: a filing. Gives back: events with the filing's own words for them and their places. What has no date, or one
that was refused, is not told.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from wjcheck.engine.result import Event, Location
from wjcheck.filing.load import Submission

KINDS: Mapping[str, tuple[str, ...]] = {
    "meetings": ("type", "topics"),
    "inspections": ("occasion", "site"),
    "drills": ("kind", "form", "scenario"),
}
"""The lists of the form that are told, and the keys whose words say what it was."""


def chronicle(submission: Submission) -> tuple[Event, ...]:
    """Return the events of a filing, by date, then as the form orders them."""
    events = (event for kind in KINDS for event in _events(submission, kind))
    return tuple(sorted(events, key=lambda event: event.day))


def _events(submission: Submission, kind: str) -> Iterator[Event]:
    for record in submission.data.get(kind, ()):
        if not record.get("date"):
            continue
        path = str(record["@"])
        _, span, exact = submission.locate(path)
        what = tuple(_words(record.get(key)) for key in KINDS[kind] if record.get(key))
        place = Location(path, span, exact, submission.last_line(path))
        yield Event(kind, date.fromisoformat(record["date"]), what, place)


def _words(value: Any) -> str:
    return "、".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
