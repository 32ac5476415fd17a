"""The district's waivers 豁免: for which unit a rule is set aside, why, by whom and until when.

Handed: the bytes of the district's `waivers.yaml`. Gives back: the waivers that are complete, and what is
wrong with the file, with places. A waiver with a part that is lacking or cannot be read is none: nothing is set
aside by half a line. The keys are data, `waiver_keys.json`, and are read and typed as those of filings are.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from wjcheck.dataclass import dataclass
from wjcheck.district.written import Written, form_in, read_written
from wjcheck.filing.form import Group, Many
from wjcheck.filing.translate import PLACE
from wjcheck.locale.message import Figure
from wjcheck.pack.units import Unit, short_name, unit_named
from wjcheck.reading.digest import digest_of
from wjcheck.reading.problem import Problem, Span

if TYPE_CHECKING:
    from wjcheck.pack.pack import Pack

_VERSION = "1"
MOST_WAIVERS = 20_000


@dataclass(frozen=True, slots=True)
class Waiver:
    """One waiver: both days inclusive, `expires` None where it has no end; `unit` is a name or a statistical code."""

    unit: str
    rule: str
    reason: str
    approver: str
    start: date
    expires: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class WaiverList:
    """What one file waives. `read` is False when the file could not be used at all; `lines` are its decoded lines."""

    path: str
    waivers: tuple[Waiver, ...] = ()
    problems: tuple[Problem, ...] = ()
    lines: tuple[str, ...] = ()
    read: bool = True
    digest: str = ""
    """`sha256:…` of its bytes; empty where there are none."""


def read_waivers(path: str, raw: bytes, pack: "Pack") -> WaiverList:
    """Read a list of waivers.

    Args:
        path: what the user calls the file.
        raw: its bytes.
        pack: the rules it may waive.
    """
    written = read_written(raw, waiver_form(), MOST_WAIVERS)
    if not written.usable:
        return WaiverList(path, (), written.problems, written.lines, read=False, digest=digest_of(raw))
    data, problems = written.data, list(written.problems)
    if data.get("waivers_version", _VERSION) != _VERSION:
        problems.append(_problem("W603", written, "waivers_version", {"value": str(data["waivers_version"])}))
    waivers = []
    for entry in data.get("waivers", ()):
        place = str(entry[PLACE])
        lacking = [key for key in _required() if key not in entry and f"{place}.{key}" not in written.invalid]
        if lacking:
            names = tuple(_entry_form().keys[key].names for key in lacking)
            problems.append(_problem("W601", written, place, {"absent": names}))
        if lacking or any(bad.startswith(f"{place}.") for bad in written.invalid):
            continue
        waiver = _waiver(entry, written.span(place))
        found = list(_faults(waiver, entry, written, pack))
        problems += found
        if not any(problem.severity == "error" for problem in found):
            waivers.append(waiver)
    problems.sort(key=lambda problem: problem.span or Span(0, 0, 0, 0))
    return WaiverList(path, tuple(waivers), tuple(problems), written.lines, digest=digest_of(raw))


def waivers_of(waivers: Sequence[Waiver], name: str | None, code: str | None, units: Sequence[Unit]) -> list[Waiver]:
    """Return the waivers of the unit that files as `name` with the statistical `code` (either may be unknown)."""
    meant = unit_named(units, name) if name else None
    codes = {code, meant.code if meant else None} - {None, ""}

    def same(waiver: Waiver) -> bool:
        if waiver.unit in codes or (name is not None and short_name(waiver.unit) == short_name(name)):
            return True
        other = unit_named(units, waiver.unit)
        return other is not None and other == meant

    return [waiver for waiver in waivers if same(waiver)]


@cache
def waiver_form() -> Group:
    """Return the form of the file: the group of its top-level keys."""
    return form_in("waiver_keys.json")


def _entry_form() -> Group:
    holds = waiver_form().keys["waivers"].holds
    each = holds.each if isinstance(holds, Many) else holds
    assert isinstance(each, Group)  # our own data say so
    return each


def _required() -> tuple[str, ...]:
    return tuple(en for en, key in _entry_form().keys.items() if key.required)


def _waiver(entry: Mapping[str, Any], span: Span) -> Waiver:
    expires = entry.get("expires")
    return Waiver(
        unit=entry["unit"],
        rule=entry["rule"],
        reason=entry["reason"],
        approver=entry["approver"],
        start=date.fromisoformat(entry["start"]),
        expires=date.fromisoformat(expires) if expires else None,
        span=span,
    )


def _faults(waiver: Waiver, entry: Mapping[str, Any], written: Written, pack: "Pack") -> Iterator[Problem]:
    """What is wrong with a waiver whose parts are all there."""
    place = str(entry[PLACE])
    if waiver.expires is not None and waiver.expires < waiver.start:
        values = {"start": waiver.start.isoformat(), "expires": waiver.expires.isoformat()}
        yield _problem("W602", written, f"{place}.expires", values)
    if all(rule.id != waiver.rule for rule in pack.rules):
        yield _problem("W604", written, f"{place}.rule", {"rule": waiver.rule}, warning=True)


def _problem(code: str, written: Written, path: str, values: Mapping[str, Figure], *, warning: bool = False) -> Problem:
    return Problem(code, "warning" if warning else "error", values, written.span(path))
