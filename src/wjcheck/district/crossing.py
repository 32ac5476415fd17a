"""Rules across filings: what several units' filings have in common that they must not, and what the district's own
records say otherwise.

Handed: the pack's rules and, from every filing, the few entries they look at. Gives back: findings that name all the
files and lines concerned. Entries are gathered where a filing is judged, so that no filing has to be kept.
"""

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeAlias

from wjcheck.dataclass import dataclass, replace
from wjcheck.district.finding import DistrictFinding, Place
from wjcheck.district.marks import mark_of, packed
from wjcheck.district.records import District, Expected
from wjcheck.engine.expressions import Absent, Environment, ExpressionError
from wjcheck.engine.finding import Status
from wjcheck.engine.meter import FilingSteps, Meter
from wjcheck.engine.sizes import size_of
from wjcheck.engine.unevaluated import across_unevaluated
from wjcheck.filing.load import Submission
from wjcheck.locale.catalogue import ui_text
from wjcheck.locale.message import Bilingual, Figure, Message
from wjcheck.pattern import late
from wjcheck.reading.problem import Span

if TYPE_CHECKING:
    from wjcheck.pack.across import AcrossRule, Shared
    from wjcheck.pack.pack import Pack

_DOTS = {ord(sign): "·" for sign in "•‧・．."}
"""What is written for the dot between the parts of a name; NFKC has made a full stop of the full-width one."""

_PLAIN = late("[\u4e00-\u9fa5]+")
"""A name of 汉字 that are written in no other way."""

Fields: TypeAlias = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """One entry of a filing that a rule across filings looks at.

    `name` is what it is called, blanks left out, and `key` the same in one spelling; `sure` and `unlike` hold what the
    rule compares, in its order.
    """

    rule: str
    name: str
    sure: tuple[Fields, ...]
    unlike: Fields
    span: Span
    label: Bilingual
    key: str = ""
    beside: bool = False
    """Whether it is set against others only that are not."""
    member: bool = False
    """Whether it is a person in no office, whose name is masked where a report is handed round."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """What one filing holds for the rules across filings: entries, and the values set against the district's."""

    entries: tuple[Mention, ...] = ()
    values: Mapping[str, tuple[Any, Span]] | None = None


def mentions(
    submission: Submission,
    rules: Sequence["AcrossRule"],
    members: Collection[str] = (),
    wanted: Collection[int] | None = None,
) -> Mentions:
    """Gather what `rules` look at in one filing.

    Args:
        submission: the filing.
        rules: the rules across filings.
        members: the names in it of people in no office.
        wanted: the marks of the entries to gather; None for all.
    """
    private = {"".join(name.split()) for name in members}
    entries: list[Mention] = []
    values: dict[str, tuple[Any, Span]] = {}
    for rule in rules:
        if rule.shared is not None:
            found_here = () if wanted is not None and not wanted else _entries(submission, rule.id, rule.shared, wanted)
            entries += (replace(entry, member=entry.name in private) for entry in found_here)
        elif rule.against is not None:
            found = _at(submission.data, rule.against.filed)
            if found is not None:
                values[rule.id] = (found, submission.locate(rule.against.filed)[1])
    return Mentions(tuple(entries), values)


def marks_of(submission: Submission, rules: Sequence["AcrossRule"]) -> bytes:
    """Return the marks (`marks.mark_of`) of all entries of a filing that `rules` look at, four bytes each."""
    return packed(
        mark_of(rule.id, key)
        for rule in rules
        if rule.shared is not None
        for key in dict.fromkeys(key for _, _, _, key in _named(submission, rule.shared))
    )


def crossing(
    pack: "Pack",
    district: District,
    filings: Sequence[tuple[str, Expected | None, str, Mentions]],
    as_of: date,
    stands_for: Mapping[str, Sequence[Expected]],
) -> tuple[DistrictFinding, ...]:
    """Apply the pack's rules across filings.

    Args:
        pack: whose rules they are.
        district: the district's own records.
        filings: of every filing its file, the expected unit it stands for, the name of its unit, and its mentions.
        as_of: the day judged for.
        stands_for: of every file the expected units it is filed for: several where they file together.
    """
    found: list[DistrictFinding] = []
    for rule in pack.across:
        if rule.shared is not None:
            found += _shared(rule, filings)
        elif rule.against is not None:
            found += _against(rule, district, filings, stands_for)
        else:
            found += _held(rule, district, as_of, pack)
    quotes = {statement.id: statement.quote for statement in pack.statements}
    return tuple(replace(finding, quote=quotes.get(finding.statement, "")) for finding in found)


def _shared(
    rule: "AcrossRule", filings: Sequence[tuple[str, Expected | None, str, Mentions]]
) -> Iterator[DistrictFinding]:
    alike: dict[str, list[tuple[str, str, Mention]]] = {}
    for file, expected, unit, held in filings:
        for entry in held.entries:
            if entry.rule == rule.id:
                alike.setdefault(entry.key, []).append((expected.name if expected else unit, file, entry))
    for key in sorted(key for key, found in alike.items() if len({unit for unit, _, _ in found}) > 1):
        told: Counter[tuple[str, ...]] = Counter()
        for status, group in _groups(alike[key]):
            names = tuple(dict.fromkeys(entry.name for _, _, entry in group))
            units = tuple(sorted({unit for unit, _, _ in group}))
            text = rule.say.fail if status is Status.FAIL else rule.say.review or rule.say.fail
            places = tuple(Place(file, entry.span, entry.label) for _, file, entry in group)
            values: dict[str, Figure] = {"name": names[0], "units": units}
            # several people of one name may each be counted by the same units: each is a finding of its own
            told[units] += 1
            which = f"\n{told[units]}" if told[units] > 1 else ""
            found = _finding(rule, status, text, values, units, places, f"{key}\n{' '.join(units)}{which}")
            yield replace(found, member="\n".join(names) if any(entry.member for _, _, entry in group) else "")


def _groups(
    found: Sequence[tuple[str, str, Mention]],
) -> Iterator[tuple[Status, list[tuple[str, str, Mention]]]]:
    """Give the entries of one name that are surely one, and those of which a person must decide; of two units each."""
    rest = list(found)
    sure: dict[tuple[int, Fields], list[int]] = {}
    for position, (_, _, entry) in enumerate(rest):
        for kind, fields in enumerate(entry.sure):
            if fields and all(value is not None for value in fields):
                sure.setdefault((kind, fields), []).append(position)
    taken: set[int] = set()
    for positions in (part for bucket in sure.values() for part in _undivided(rest, bucket)):
        group = [rest[position] for position in positions]
        if _of_two_units(group) and not taken.issuperset(positions):
            taken.update(positions)
            yield Status.FAIL, group
    doubtful = [one for position, one in enumerate(rest) if position not in taken]
    open_ = [one for one in doubtful if any(_may_be_one(one, other) for other in rest)]
    group = open_ + [one for one in rest if one not in open_ and any(_may_be_one(one, other) for other in open_)]
    if _of_two_units(group):
        yield Status.REVIEW, sorted(group, key=lambda one: (one[0], one[1], one[2].span))


def _of_two_units(group: Sequence[tuple[str, str, Mention]]) -> bool:
    """Whether a group holds entries of two units that the rule sets against each other."""
    return any(one[0] != other[0] and not (one[2].beside and other[2].beside) for one, other in combinations(group, 2))


def _undivided(found: Sequence[tuple[str, str, Mention]], positions: list[int]) -> list[list[int]]:
    """Return `positions` as they are, or by what tells them apart where something does: an id outweighs the rest."""
    entries = [found[position] for position in positions]
    if all(one[0] == other[0] or _may_be_one(one, other) for one, other in combinations(entries, 2)):
        return [positions]
    parts: dict[Fields, list[int]] = {}
    for position in positions:
        parts.setdefault(found[position][2].unlike, []).append(position)
    return list(parts.values())


def _may_be_one(one: tuple[str, str, Mention], other: tuple[str, str, Mention]) -> bool:
    """Whether entries of two units may be one: nothing that is filed in both tells them apart."""
    pairs = zip(one[2].unlike, other[2].unlike, strict=True)
    apart = one[2].beside and other[2].beside
    return one[0] != other[0] and not apart and not any(_surely_unlike(a, b) for a, b in pairs)


def _surely_unlike(one: str | None, other: str | None) -> bool:
    """Whether two texts are filed and differ in more than leading noughts, which a spreadsheet drops."""
    return one is not None and other is not None and one.lstrip("0") != other.lstrip("0")


def _against(
    rule: "AcrossRule",
    district: District,
    filings: Sequence[tuple[str, Expected | None, str, Mentions]],
    stands_for: Mapping[str, Sequence[Expected]],
) -> Iterator[DistrictFinding]:
    assert rule.against is not None  # asked by the caller
    for file, expected, _, held in filings:
        numbers = [getattr(unit, rule.against.recorded, None) for unit in stands_for.get(file, ())]
        # units that file together file one number for all of them
        known = [number for number in numbers if number is not None]
        recorded = None if expected is None or len(known) < len(numbers) else sum(known)
        filed = (held.values or {}).get(rule.id)
        if expected is None or recorded is None or filed is None or filed[0] == recorded:
            continue
        values: dict[str, Figure] = {"unit": expected.name, "filed": filed[0], "recorded": recorded}
        name = Bilingual(expected.name, expected.name)
        places = (Place(file, filed[1], name), Place(district.path, expected.span, name))
        yield _finding(rule, Status.FAIL, rule.say.fail, values, (expected.name,), places, expected.name)


def _held(rule: "AcrossRule", district: District, as_of: date, pack: "Pack") -> Iterator[DistrictFinding]:
    assert rule.held is not None  # asked by the caller
    values: dict[str, Figure] = {"year": str(district.year)}
    name = Bilingual(district.name, district.name)
    place = (Place(district.path, district.records_span, name),)
    if rule.held.needs not in district.records:
        refused = rule.held.needs in district.refused
        text = ui_text("across.refused") if refused else rule.say.missing or rule.say.fail
        yield _finding(rule, Status.MISSING, text, values, (district.name,), place, str(district.year))
        return
    environment = Environment({"district", "year", "as_of"})
    try:
        condition = environment.compile(rule.held.when)
        bound = {"district": dict(district.records), "year": str(district.year), "as_of": as_of.isoformat()}
        Meter(FilingSteps()).charge(condition, {key: size_of(value) for key, value in bound.items()})
        met = condition.run(bound)
    except ExpressionError as error:
        found = _finding(rule, Status.REVIEW, rule.say.fail, values, (district.name,), place, str(district.year))
        told = across_unevaluated(error, rule.id, pack)
        yield replace(found, message=told, unevaluated=True)
        return
    if met is True:
        return
    if isinstance(met, Absent):
        text = rule.say.missing or rule.say.fail
        yield _finding(rule, Status.MISSING, text, values, (district.name,), place, str(district.year))
    elif date(district.year, 12, 31) <= as_of:  # until the year has ended there is still time
        yield _finding(rule, Status.FAIL, rule.say.fail, values, (district.name,), place, str(district.year))


def _finding(
    rule: "AcrossRule",
    status: Status,
    text: Bilingual,
    values: Mapping[str, Figure],
    units: tuple[str, ...],
    places: tuple[Place, ...],
    identity: str,
) -> DistrictFinding:
    return DistrictFinding(
        rule=rule.id,
        status=status,
        severity=rule.severity,
        title=rule.title,
        message=Message(text, values),
        remedy=Message(rule.remedy, values),
        responsible=rule.responsible,
        units=units,
        places=places,
        statement=rule.statement,
        identity=identity,
    )


def _named(submission: Submission, shared: "Shared") -> Iterator[tuple[str, Mapping[str, Any], str, str]]:
    """Give the entries a rule looks at that have a name, each with its path, the name, and the name in one spelling."""
    is_plain = "." not in shared.name
    for path in (*shared.gather, *shared.beside):
        for entry in _gathered(submission.data, path):
            name = entry.get(shared.name) if is_plain else _at(entry, shared.name)
            if isinstance(name, str):
                yield path, entry, name, _alike(name)


def _entries(submission: Submission, rule: str, shared: "Shared", wanted: Collection[int] | None) -> Iterator[Mention]:
    for path, entry, name, key in _named(submission, shared):
        if wanted is not None and mark_of(rule, key) not in wanted:
            continue
        place = str(entry["@"])
        yield Mention(
            rule=rule,
            name="".join(name.split()),
            key=key,
            sure=tuple(tuple(_text(_at(entry, one)) for one in group) for group in shared.sure),
            unlike=tuple(_text(_at(entry, one)) for one in shared.unlike),
            span=submission.locate(place)[1],
            label=submission.label(place),
            beside=path in shared.beside,
        )


def _gathered(data: Any, path: str) -> list[Mapping[str, Any]]:
    """Return the entries at a path whose lists are marked `[]`."""
    nodes = [data]
    for step in path.replace("[]", "").split("."):
        below: list[Any] = []
        for node in nodes:
            found = node.get(step) if isinstance(node, dict) else None
            if isinstance(found, (list, tuple)):
                below += found
            elif found is not None:
                below.append(found)
        nodes = below
    return [node for node in nodes if isinstance(node, dict)]


def _at(node: Any, path: str) -> Any:
    for step in path.split("."):
        node = node.get(step) if isinstance(node, dict) else None
    return node


def _text(value: Any) -> str | None:
    return None if value is None else _alike(str(value))


def _alike(text: str) -> str:
    """Return a name or a number without what people write differently: blanks, width, case, the dot in a name."""
    if _PLAIN.fullmatch(text) is not None:
        return text
    return "".join(unicodedata.normalize("NFKC", text).casefold().translate(_DOTS).split())
