"""Reads a stored result: the JSON that `wjcheck check --output json=…` wrote, made a result again.

Handed: bytes, which are not trusted. Gives back: the result and from which severity its run failed, or the problem
that says why it cannot be had.
"""

import json
import math
from collections.abc import Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Never

from wjcheck.dataclass import dataclass
from wjcheck.engine.result import Result
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Bilingual, Figure, fill
from wjcheck.reading.privacy import shown
from wjcheck.reading.problem import Problem, Span
from wjcheck.report.json import FORMAT
from wjcheck.report.verdict import Against, FailOn, Scope, Verdict, judge_run

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

LARGEST = 32_000_000
"""More bytes than this are not read. One filing takes about 350 KB and a district has some twenty, so it is four times
what is needed; in memory a result takes six times its bytes, and JSON made to do harm twenty times."""
_SHOWN = 60
_EACH = 40
"""A result has one list or object for some 140 bytes; of nothing but brackets, memory takes fifty times the bytes."""
_FEW = 200_000
_LONGEST = 20
"""No whole number of a result has more digits."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A result read again, and what its run came to."""

    result: Result
    verdict: Verdict

    @property
    def fail_on(self) -> FailOn:
        """From which severity the run failed."""
        return self.verdict.fail_on


class _Unusual(Exception):
    """JSON that no result holds: the key of what is said of it, and the text it is about."""

    def __init__(self, key: str, text: str = "") -> None:
        super().__init__(key)
        about = ui_text(key)
        values = {"text": shown(text, _SHOWN)}
        self.what = Bilingual(fill(about.zh, values, "zh"), fill(about.en, values, "en"))


def read_stored(path: Figure, raw: bytes) -> Stored | Problem:
    """Return the result stored in `raw`, or what is wrong with it.

    Args:
        path: what the user calls the file.
        raw: its bytes: JSON in UTF-8, or in UTF-16 as PowerShell writes it, with or without a byte order mark.

    Returns:
        The result, or a problem: W432 too large, W433 no JSON, W434 JSON that no result holds, W435 not a result, W436
        another version of the format, W437 a key is lacking, W438 a value is not what it has to be, W618 the result of
        a review, of which not everything is kept.
    """
    document = document_of(path, raw, LARGEST)
    if isinstance(document, Problem):
        return document
    if isinstance(document.get("district"), dict):
        return Problem("W618", values={"path": path})
    return _formed(path, document)


def document_of(
    path: Figure, raw: bytes, largest: int, kept: Collection[str] | None = None, known: str = FORMAT
) -> dict[str, Any] | Problem:
    """Return the JSON document of our format in `raw`, its values not looked at yet, or what is wrong with it.

    Args:
        path: what the user calls the file.
        raw: its bytes.
        largest: how many there may be.
        kept: the keys to keep, wherever they stand; None for all. What is not needed is not held in memory.
        known: the format it has to be of.
    """
    if len(raw) > largest:
        return Problem("W432", values={"path": path, "limit": largest})
    if raw.count(b"[") + raw.count(b"{") > _FEW + len(raw) // _EACH:
        return Problem("W434", values={"path": path, "what": _Unusual("stored.hollow").what})
    try:
        document = json.loads(
            raw,
            object_pairs_hook=partial(_once_each, kept=kept),
            parse_constant=_no_number,
            parse_float=_float,
            parse_int=_int,
        )
    except _Unusual as error:
        return Problem("W434", values={"path": path, "what": error.what})
    except RecursionError:
        return Problem("W434", values={"path": path, "what": _Unusual("stored.deep").what})
    except json.JSONDecodeError as error:
        return Problem("W433", values={"path": path}, span=Span(error.lineno, error.colno, error.lineno, error.colno))
    except UnicodeDecodeError:
        return Problem("W433", values={"path": path})
    named = document.get("format") if isinstance(document, dict) else None
    if not isinstance(named, str) or not named.startswith(known.partition("/")[0] + "/"):
        return Problem("W435", values={"path": path})
    if named != known:
        return Problem("W436", values={"path": path, "format": shown(named, _SHOWN), "known": known})
    found: dict[str, Any] = document
    return found


def _formed(path: Figure, document: dict[str, Any]) -> Stored | Problem:
    from pydantic import ValidationError

    from wjcheck.report.restoring import restored
    from wjcheck.report.stored_form import StoredResult

    try:
        stored = StoredResult.model_validate(document)
    except ValidationError as error:
        return refused(path, error.errors(include_url=False)[0])
    result, told = restored(stored), stored.summary
    against, scope = told.baseline, told.scope
    verdict = judge_run(
        result,
        told.fail_on,
        strict=told.strict,
        allow_empty=told.nothing_to_check and told.exit_status == 0,
        against=None
        if against is None
        else Against(
            against.named,
            against.as_of,
            against.known,
            {"error": against.new.error, "warning": against.new.warning, "info": against.new.info},
            against.new_reviews,
        ),
        scope=None
        if scope is None
        else Scope(scope.since, scope.base, scope.found, scope.chosen, scope.gone, scope.whole),
    )
    return Stored(result, verdict)


def refused(path: Figure, error: "ErrorDetails") -> Problem:
    """Return the problem for a value that the form of a stored result does not have."""
    at = shown(_place(error["loc"]), 2 * _SHOWN)
    if error["type"] == "missing":
        return Problem("W437", values={"path": path, "at": at})
    return Problem("W438", values={"path": path, "at": at, "value": _value(error["input"])})


def _place(steps: Sequence[int | str]) -> str:
    """Return a place in the file as programs write it: filings[0].findings[3].status."""
    text = ""
    for step in (step for step in steps if step != "[key]"):
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def _value(value: Any) -> str:
    """Return a value as JSON writes it, cut; what is put together is only told apart."""
    if isinstance(value, (dict, list)):
        return "{…}" if isinstance(value, dict) else "[…]"
    return shown(json.dumps(value, ensure_ascii=False, default=str), _SHOWN)


def _once_each(pairs: list[tuple[str, Any]], kept: Collection[str] | None) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _Unusual("stored.twice", key)
            seen.add(key)
    return found if kept is None else {key: value for key, value in found.items() if key in kept}


def _no_number(text: str) -> Never:
    raise _Unusual("stored.number", text)


def _float(text: str) -> float:
    return number if math.isfinite(number := float(text)) else _no_number(text)


def _int(text: str) -> int:
    return int(text) if len(text) <= _LONGEST else _no_number(text)
