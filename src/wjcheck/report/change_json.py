"""The JSON of the changes between two runs.

Handed: changes. Gives back: one JSON document, the same bytes for the same changes.
"""

from typing import Any

from wjcheck import __version__
from wjcheck.district.change import Change, Changes, FilingChange
from wjcheck.district.extent import Moved
from wjcheck.district.snapshot import FilingShot, Item, Snapshot
from wjcheck.locale.message import Lang
from wjcheck.report.json import json_text


def render_changes(changes: Changes, lang: Lang) -> str:
    """Return `changes` as JSON text, format `wjcheck-change/1`, ended by a line end; `lang` is that of its texts."""
    document = {
        "format": "wjcheck-change/1",
        "tool": {"name": "wjcheck", "version": __version__},
        "lang": lang,
        "before": _side(changes.before, changes.named[0]),
        "after": _side(changes.after, changes.named[1]),
        "filings": [_filing(one, lang) for one in changes.filings],
        "district": None if changes.district is None else [_change(one, lang) for one in changes.district],
        "summary": {
            **{str(kind): number for kind, number in changes.counts.items()},
            "filings_appeared": len(changes.appeared),
            "filings_gone": len(changes.gone),
            "filings_uncompared": len(changes.uncompared),
            "exit_status": changes.exit_status,
        },
    }
    return json_text(document)


def _side(run: Snapshot, named: str) -> dict[str, Any]:
    district = run.district
    return {
        "named": named,
        "as_of": run.as_of.isoformat(),
        "pack": {"id": run.pack.id, "document": run.pack.document, "digest": run.pack.digest},
        "district": None if district is None else {"name": district.name, "year": district.year},
        "filings": len(run.filings),
        "masked": run.masked,
    }


def _filing(one: FilingChange, lang: Lang) -> dict[str, Any]:
    return {
        "unit": one.filing.name,
        "code": one.filing.code,
        "before": _which(one.before),
        "after": _which(one.after),
        "compared": one.comparable and one.before is not None and one.after is not None,
        "problems": [_change(change, lang) for change in one.problems],
        "findings": [_change(change, lang) for change in one.findings],
    }


def _which(filing: FilingShot | None) -> dict[str, Any] | None:
    if filing is None:
        return None
    return {
        "path": filing.path,
        "unit": filing.name,
        "code": filing.code,
        "year": filing.year,
        "judged": filing.judged,
    }


def _change(change: Change, lang: Lang) -> dict[str, Any]:
    titles = [one.title.in_lang(lang) for one in (change.after, change.before) if one is not None]
    return {
        "kind": change.kind,
        "rule": change.item.rule,
        "title": next((title for title in titles if title), ""),
        "reworded": change.reworded,
        "amounts": [_moved(one, lang) for one in change.moved],
        "before": _item(change.before, lang),
        "after": _item(change.after, lang),
    }


def _moved(one: Moved, lang: Lang) -> dict[str, Any]:
    amount = one.amount
    return {
        "measure": amount.measure,
        "what": amount.what.in_lang(lang),
        "of": amount.whom.in_lang(lang) or None,
        "window": amount.window,
        "unit": amount.unit,
        "before": None if one.before is None else one.before.change,
        "after": None if one.after is None else one.after.change,
    }


def _item(item: Item | None, lang: Lang) -> dict[str, Any] | None:
    if item is None:
        return None
    return {
        "status": None if item.is_problem else item.status.value,
        "severity": item.severity,
        "waived": item.waived,
        "message": item.message.in_lang(lang) or None,
        "short_windows": None if item.extent is None else len(item.extent.windows),
        "fingerprint": item.fingerprint or None,
    }
