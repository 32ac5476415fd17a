"""What falls due, as data. `docs/due.md` explains every key.

Handed: a run of `due`. Gives back: one JSON document, the same bytes for the same run.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from wjcheck import __version__
from wjcheck.district.due import Due, UnitAgenda
from wjcheck.district.waivers import WaiverList
from wjcheck.engine.agenda import STATES, Entry
from wjcheck.locale.message import Lang
from wjcheck.report.due_words import what
from wjcheck.report.json import json_text
from wjcheck.report.json_values import identity, place, problem_values
from wjcheck.report.words import Words


def render_due(due: Due, lang: Lang, exit_status: int) -> str:
    """Return the run as JSON text, format `wjcheck-due/1`, ended by a line end; `lang` is that of its texts."""
    words = Words(lang)
    document = {
        "format": "wjcheck-due/1",
        "tool": {"name": "wjcheck", "version": __version__},
        "pack": {
            "id": due.pack.id,
            "document": due.pack.document,
            "title": due.pack.title,
            "digest": due.pack.digest,
            "excerpt": None if due.pack.excerpt is None else due.pack.excerpt.in_lang(lang),
        },
        "as_of": due.as_of.isoformat(),
        "filings": [_filing(one, due.as_of, words) for one in due.filings],
        "waivers": [_waivers(one, words) for one in due.waivers],
        "summary": {
            "filings": len(due.filings),
            "unread_files": due.unread,
            "counts": {state: due.count(state) for state in STATES},
            "exit_status": exit_status,
        },
    }
    return json_text(document)


def _filing(one: UnitAgenda, as_of: date, words: Words) -> dict[str, Any]:
    return {
        **identity(one.filing),
        "judged": one.filing.judged,
        "until": None if one.until == date.max else one.until.isoformat(),
        "problems": [problem_values(problem, words) for problem in one.filing.problems],
        "entries": [_entry(entry, as_of, words) for entry in one.entries],
    }


def _entry(entry: Entry, as_of: date, words: Words) -> dict[str, Any]:
    lang = words.lang
    details: Mapping[str, str] = entry.details or {}
    return {
        "id": entry.identity,
        "kind": entry.kind,
        "state": entry.state,
        "date": None if entry.day is None else entry.day.isoformat(),
        "days_left": None if entry.day is None else (entry.day - as_of).days,
        "rule": entry.rule,
        "title": what(entry, words),
        "quote": entry.quote or None,
        "window": entry.window,
        "start": None if entry.opens is None else entry.opens.isoformat(),
        "status": None if entry.status is None else entry.status.value,
        "severity": entry.severity,
        "message": None if entry.message is None else entry.message.render(lang),
        "planned": entry.planned,
        "responsible": None if entry.responsible is None else entry.responsible.in_lang(lang),
        "location": None
        if entry.location is None
        else {
            "file": details.get("file"),
            "path": entry.location.path or None,
            **place(entry.location.span),
            "exact": entry.location.exact,
            "label": None if entry.label is None else entry.label.in_lang(lang),
        },
        "waiver": {key: details[key] for key in ("reason", "approver")} if details else None,
    }


def _waivers(one: WaiverList, words: Words) -> dict[str, Any]:
    return {
        "path": one.path,
        "read": one.read,
        "waivers": len(one.waivers),
        "problems": [problem_values(problem, words) for problem in one.problems],
    }
