"""The papers a filing names in support of what a finding rests on: documents, minutes, records.

Handed: a filing as data and a finding. Gives back: their numbers, or their titles where they have none. Nothing is
verified: the report says where to look.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from wjcheck.engine.finding import Finding
from wjcheck.filing.paths import Steps, format_path, parse_path
from wjcheck.pack.answers import ATTESTATIONS

MOST = 40
"""No more papers than this are named."""
_KEYS = ("number", "minutes", "record", "evidence")
_TITLE = "title"
_HELD_IN = "document"


def papers(data: Mapping[str, Any], finding: Finding) -> tuple[str, ...]:
    """Return the papers named at the places of a finding, else at the nearest part around each; then what is vouched.

    At most `MOST`, each once. Places that are absent have none of their own; and around one entry of a list the other
    entries say nothing for it.
    """
    found: dict[str, None] = {}
    for path in finding.paths:
        for paper in _at(data, path):
            found[paper] = None
    # an attestation of a rule that is not decided that way supports nothing
    vouched = any(path.startswith(ATTESTATIONS) for path in (*finding.paths, *finding.absent))
    for entry in data.get(ATTESTATIONS, ()):
        if vouched and entry.get("statement") == finding.rule and entry.get("evidence"):
            found[str(entry["evidence"])] = None
    return tuple(islice(found, MOST))


def _at(data: Mapping[str, Any], path: str) -> list[str]:
    try:
        steps = parse_path(path)
    except ValueError:
        return []
    nodes = list(_way(data, steps))
    if not nodes or steps[0] == ATTESTATIONS:
        return []
    itself = nodes[-1:] if len(nodes) == len(steps) else []
    for node in (*itself, *(node for node in reversed(nodes) if isinstance(node, dict))):
        held = _held(node, [])
        if held:
            return held[:MOST]
    return []


def _way(data: Mapping[str, Any], steps: Steps) -> Iterator[Any]:
    """Give the parts of the filing on the way to a place, the filing itself left out."""
    node: Any = data
    for at, step in enumerate(steps):
        if isinstance(step, int):
            if not isinstance(node, (list, tuple)):
                return
            mark = format_path(steps[: at + 1])
            at_place = node[step] if step < len(node) else None
            if not (isinstance(at_place, dict) and at_place.get("@") == mark):  # empty entries are left out
                at_place = next((one for one in node if isinstance(one, dict) and one.get("@") == mark), None)
            node = at_place
        else:
            node = node.get(step) if isinstance(node, dict) else None
        if node is None:
            return
        yield node


def _held(node: Any, held: list[str]) -> list[str]:
    """Add to `held` the papers a part of the filing names itself, of a list those of its entries; stop at `MOST`."""
    if isinstance(node, (list, tuple)):
        for one in node:
            if len(held) >= MOST:
                break
            _held(one, held)
        return held
    if not isinstance(node, dict):
        return held
    before = len(held)
    for key in _KEYS:
        if isinstance(named := node.get(key), str):
            held.append(named)
    if len(held) == before and isinstance(title := node.get(_TITLE), str):
        held.append(title)
    if isinstance(within := node.get(_HELD_IN), (dict, list, tuple)):
        _held(within, held)
    return held
