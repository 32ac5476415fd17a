"""Who has filed and who has not: the units expected set against the filings found.

Handed: the district and what each filing says of its unit. Gives back: which filing stands for which unit, and a
finding for every unit missing, filed twice or unknown, of another year, or under another code. Nothing is passed over
in silence.
"""

from collections.abc import Iterator, Mapping, Sequence

from wjcheck.dataclass import dataclass, replace
from wjcheck.district.finding import DistrictFinding, Place, RosterKind
from wjcheck.district.records import District, Expected, whole_code
from wjcheck.engine.finding import Severity, Status
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Bilingual, Figure, Message
from wjcheck.reading.problem import Span

_START = Span(1, 1, 1, 1)
_KINDS: Mapping[RosterKind, tuple[Status, Severity]] = {
    "unfiled": (Status.MISSING, "error"),
    "unread": (Status.REVIEW, "error"),
    "twice": (Status.FAIL, "error"),
    "unknown": (Status.FAIL, "error"),
    "year": (Status.FAIL, "error"),
    "code": (Status.REVIEW, "warning"),
    "aside": (Status.REVIEW, "warning"),
    "merged": (Status.REVIEW, "warning"),
    "name": (Status.REVIEW, "warning"),
}


@dataclass(frozen=True, slots=True)
class Filed:
    """What one filing says of who files: `merged_with` are the units it is filed together with."""

    path: str
    name: str | None
    code: str | None
    year: int | None
    judged: bool
    merged_with: tuple[str, ...] = ()
    name_span: Span = _START
    year_span: Span = _START
    code_span: Span = _START


@dataclass(frozen=True, slots=True)
class Aside:
    """A file that was not taken for a filing although it may be one: it is empty, or lacks 格式版本 only."""

    path: str
    empty: bool


@dataclass(frozen=True, slots=True)
class Roster:
    """The expected units with the filings that stand for them, by their positions, and what is to be said."""

    filings: tuple[tuple[Expected, tuple[int, ...]], ...]
    findings: tuple[DistrictFinding, ...]
    of: Mapping[int, Expected]
    """Which expected unit each filing is of; a filing of no expected unit is not in it."""

    @property
    def unfiled(self) -> tuple[Expected, ...]:
        """The units for which no filing was found."""
        return tuple(unit for unit, found in self.filings if not found)


def roster(district: District, filed: Sequence[Filed], aside: Sequence[Aside] = ()) -> Roster:
    """Set the expected units against the filings.

    A filing is of a unit by its name, written in full or short (武进区湖塘镇, 湖塘镇人民政府), else by its code. A unit
    that files with another is looked for there, and on from there, however often that was done.
    """
    of: dict[int, Expected] = {}
    for position, filing in enumerate(filed):
        unit = district.unit(filing.name, filing.code)
        if unit is not None:
            of[position] = unit
    found: dict[str, list[int]] = {unit.name: [] for unit in district.units}
    for position, unit in of.items():
        if filed[position].year in (None, district.year):
            found[unit.name].append(position)
            for name in filed[position].merged_with:
                other = district.unit(name)
                if other is not None and other is not unit:
                    found[other.name].append(position)
    merged = {unit.name: found[partner.name] for unit in district.units if (partner := _partner(district, unit, found))}
    for name, filings in merged.items():
        found[name] = found[name] or filings
    pairs = tuple((unit, tuple(dict.fromkeys(found[unit.name]))) for unit in district.units)
    return Roster(pairs, (*_findings(district, filed, pairs, of), *_asides(district, aside)), of)


def _partner(district: District, unit: Expected, found: Mapping[str, Sequence[int]]) -> Expected | None:
    """Return the unit with whose filing `unit` files: the next that has one, on the way it was merged."""
    seen = {unit.name}
    partner = district.unit(unit.merged_into)
    while partner is not None and partner.name not in seen and not found[partner.name]:
        seen.add(partner.name)
        partner = district.unit(partner.merged_into)
    return partner


def _asides(district: District, aside: Sequence[Aside]) -> Iterator[DistrictFinding]:
    for one in aside:
        values: dict[str, Figure] = {"unit": one.path, "file": below(district, one.path)}
        found = _finding("aside", one.path, values, (Place(one.path, _START, Bilingual("", "")),))
        yield replace(found, message=Message(ui_text("roster.aside.empty"), values)) if one.empty else found


def _findings(
    district: District,
    filed: Sequence[Filed],
    pairs: Sequence[tuple[Expected, tuple[int, ...]]],
    of: Mapping[int, Expected],
) -> Iterator[DistrictFinding]:
    year = {"year": str(district.year)}
    for unit, found in pairs:
        own = [position for position in found if of.get(position) is unit]
        if not found:
            values: dict[str, Figure] = {"unit": unit.name, **year}
            yield _finding("unfiled", unit.name, values, (_place(district.path, unit.span, unit),))
        elif len(own) > 1:
            places = tuple(_place(filed[one].path, filed[one].name_span, unit) for one in own)
            files = tuple(below(district, filed[one].path) for one in own)
            yield _finding("twice", unit.name, {"unit": unit.name, "files": files, **year}, places)
        if own and unit.merged_into is not None:
            values = {"unit": unit.name, "partner": unit.merged_into}
            places = (_place(filed[own[0]].path, filed[own[0]].name_span, unit), _place(district.path, unit.span, unit))
            yield _finding("merged", unit.name, values, places)
    for position, filing in enumerate(filed):
        expected = of.get(position)
        file = below(district, filing.path)
        name = filing.name or file
        if not filing.judged and filing.name is None:
            values = {"unit": filing.path, "file": file}
            yield _finding("unread", filing.path, values, (Place(filing.path, _START, Bilingual("", "")),))
        elif expected is None:
            values = {"unit": name, "file": file}
            unknown = _finding("unknown", name, values, (_place(filing.path, filing.name_span, None),))
            if not filing.name:
                unknown = replace(unknown, message=Message(ui_text("roster.unknown.nameless"), values))
            yield unknown
        elif filing.year is not None and filing.year != district.year:
            values = {"unit": expected.name, "filed": str(filing.year), **year}
            identity = f"{expected.name}\n{filing.year}"
            yield _finding("year", identity, values, (_place(filing.path, filing.year_span, expected),), expected.name)
        elif filing.year is None:
            values = {"unit": expected.name, "file": file, **year}
            place = _place(filing.path, filing.name_span, expected)
            yearless = _finding("year", f"{expected.name}\n", values, (place,), expected.name)
            told = Message(ui_text("roster.year.none"), values)
            remedy = Message(ui_text("roster.year.none.remedy"), values)
            # the lack itself is told where the filing is checked; here a person must say which year is meant
            yield replace(yearless, status=Status.REVIEW, severity="warning", message=told, remedy=remedy)
        elif filing.name and district.unit(filing.name) is not expected:
            values = {"unit": expected.name, "filed": filing.name, "code": filing.code or ""}
            place = _place(filing.path, filing.name_span, expected)
            yield _finding("name", expected.name, values, (place, _place(district.path, expected.span, expected)))
        elif expected.code and filing.code and whole_code(expected.code) != whole_code(filing.code):
            values = {"unit": expected.name, "filed": filing.code, "code": expected.code}
            place = _place(filing.path, filing.code_span, expected)
            yield _finding("code", expected.name, values, (place, _place(district.path, expected.span, expected)))


def below(district: District, path: str) -> str:
    """Return how a file is called from the district's folder; as it is, where it does not lie there."""
    return path.removeprefix(district.folder)


def _finding(
    kind: RosterKind, identity: str, values: Mapping[str, Figure], places: tuple[Place, ...], unit: str | None = None
) -> DistrictFinding:
    status, severity = _KINDS[kind]
    return DistrictFinding(
        rule=kind,
        status=status,
        severity=severity,
        title=ui_text(f"roster.{kind}.title"),
        message=Message(ui_text(f"roster.{kind}.message"), values),
        remedy=Message(ui_text(f"roster.{kind}.remedy"), values),
        responsible=ui_text(f"roster.{kind}.responsible"),
        units=(unit or str(values["unit"]),),
        places=places,
        identity=identity,
    )


def _place(file: str, span: Span, unit: Expected | None) -> Place:
    label = unit.name if unit else ""
    return Place(file, span, Bilingual(label, label))
