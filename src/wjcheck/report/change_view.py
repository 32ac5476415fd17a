"""What is shown of the changes between two runs, as plain values: every text chosen and made visible.

Handed: changes and the words of a language. Gives back: a view that the text, the Markdown and the page draw.
"""

from collections.abc import Iterable, Iterator, Sequence

from wjcheck.dataclass import dataclass
from wjcheck.district.change import KINDS, ROSTER, Change, Changes, FilingChange
from wjcheck.district.snapshot import FilingShot, Item, Snapshot
from wjcheck.engine.finding import Status
from wjcheck.reading.visible import visible
from wjcheck.report.change_far import far_off, short_windows
from wjcheck.report.line import Style
from wjcheck.report.words import Words, status_style

_WEIGHED = (Status.FAIL, Status.MISSING, Status.LATE)


@dataclass(frozen=True, slots=True)
class Mark:
    """What one run came to, in words, and how it is drawn; `kind` is the page's, `style` the screen's."""

    word: str
    kind: str = ""
    style: Style = "dim"


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change: what both runs came to and what they say; `told` is empty where nothing is said now.

    `far` says how far off it was and is, where that is another now.
    """

    rule: str
    title: str
    was: Mark
    now: Mark
    told_before: str
    told: str
    far: str = ""

    @property
    def before(self) -> str:
        """What was said before, where it is not what is said now."""
        return "" if self.told_before == self.told else self.told_before


@dataclass(frozen=True, slots=True)
class Section:
    """Changes of one kind; `rows` are told in full, `brief` are only named, for nothing about them has changed."""

    kind: str
    heading: str
    rows: tuple[ChangeRow, ...] = ()
    brief: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitView:
    """One filing, or the district: what is to be said of it as a whole, and its changes."""

    heading: str
    file: str
    notes: tuple[str, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class ChangeView:
    """Everything that is shown; `same` names the filings in which nothing changed."""

    before: str
    after: str
    notes: tuple[str, ...]
    units: tuple[UnitView, ...]
    district: UnitView | None
    same_heading: str
    same: tuple[str, ...]
    counts: tuple[tuple[str, str, int], ...]
    """Of every kind its name, its word and how many there are."""
    totals: tuple[str, ...]
    outcome: str
    status: int


def change_view(changes: Changes, words: Words) -> ChangeView:
    """Return what is shown of `changes`."""
    say, counts = words.say, changes.counts
    same = [one for one in changes.filings if _unchanged(one)]
    told = {
        "appeared": len(changes.appeared),
        "gone": len(changes.gone),
        "uncompared": len(changes.uncompared),
    }
    district = None
    if changes.district:
        district = UnitView(say("change.matters"), "", (), tuple(_sections(changes.district, words)))
    return ChangeView(
        before=_side(changes.before, changes.named[0], words),
        after=_side(changes.after, changes.named[1], words),
        notes=tuple(_notes(changes, words)),
        units=tuple(_unit(one, words) for one in changes.filings if not _unchanged(one)),
        district=district,
        same_heading=say("change.same", number=len(same)),
        same=tuple(say("change.same.one", unit=_named(one.filing), number=len(one.changes)) for one in same),
        counts=tuple((kind, say(f"change.kind.{kind}"), counts[kind]) for kind in KINDS),
        totals=(
            say("change.totals", **{str(kind): number for kind, number in counts.items()}),
            say("change.filings", **told),
        ),
        outcome=say(f"change.status.{changes.exit_status}"),
        status=changes.exit_status,
    )


def _unchanged(one: FilingChange) -> bool:
    return (
        all(map(_as_it_was, one.changes))
        and one.before is not None
        and one.after is not None
        and one.comparable
        and not _moved(one)
    )


def _side(run: Snapshot, named: str, words: Words) -> str:
    return words.say("change.side", named=named, day=words.day(run.as_of), number=len(run.filings))


def _notes(changes: Changes, words: Words) -> Iterator[str]:
    before, after, say = changes.before, changes.after, words.say
    if before.pack.document != after.pack.document:
        yield say("change.document", before=before.pack.document, after=after.pack.document)
    elif before.pack.digest != after.pack.digest:
        yield say("change.pack", before=before.pack.digest[:19], after=after.pack.digest[:19])
    if before.as_of > after.as_of:
        yield say("change.backwards")
    old, new = before.district, after.district
    if (old is None) != (new is None):
        yield say("change.no_district")
    elif old is not None and new is not None and (old.name, old.year) != (new.name, new.year):
        one, other = (say("change.district", name=side.name, year=side.year) for side in (old, new))
        yield say("change.other_district", before=one, after=other)


def _unit(one: FilingChange, words: Words) -> UnitView:
    filing = one.filing
    heading = _named(filing) if filing.year is None else f"{_named(filing)} {filing.year}"
    return UnitView(heading, visible(filing.path), tuple(_told_of(one, words)), tuple(_sections(one.changes, words)))


def _told_of(one: FilingChange, words: Words) -> Iterator[str]:
    if one.before is None:
        yield words.say("change.appeared")
    elif one.after is None:
        yield words.say("change.gone")
    for key, filing in (("before", one.before), ("after", one.after)):
        if filing is not None and not filing.judged:
            yield words.say(f"change.unjudged.{key}")
    for key, values in _moved(one):
        yield words.say(key, **values)


def _moved(one: FilingChange) -> tuple[tuple[str, dict[str, str]], ...]:
    """Return what is to be said where the two filings are of different years or names."""
    if one.before is None or one.after is None:
        return ()
    found = []
    if one.before.year != one.after.year and None not in (one.before.year, one.after.year):
        found.append(("change.years", {"before": str(one.before.year), "after": str(one.after.year)}))
    if one.before.name and one.after.name and one.before.name != one.after.name:
        found.append(("change.renamed", {"name": one.before.name}))
    return tuple(found)


def _named(filing: FilingShot) -> str:
    return visible(filing.name or filing.path)


def _sections(changes: Iterable[Change], words: Words) -> Iterator[Section]:
    found: dict[str, list[Change]] = {kind: [] for kind in KINDS}
    for change in changes:
        found[change.kind].append(change)
    still = found.pop("persisting")
    for kind, group in found.items():
        if group:
            heading = words.say("change.section", kind=words.say(f"change.kind.{kind}"), number=len(group))
            yield Section(kind, heading, _rows(group, words))
    moved = [change for change in still if not _as_it_was(change)]
    if moved:
        yield Section("persisting", words.say("change.reworded", number=len(moved)), _rows(moved, words))
    rest = [change for change in still if _as_it_was(change)]
    if rest:
        heading = words.say("change.as_before", number=len(rest))
        yield Section("persisting", heading, brief=tuple(_brief(change, words) for change in rest))


def _as_it_was(change: Change) -> bool:
    one, other = change.before, change.after
    if one is None or other is None or change.kind != "persisting" or change.reworded:
        return False
    if change.moved or short_windows(change) is not None:
        return False
    return (one.status, one.severity) == (other.status, other.severity)


def _rows(changes: Sequence[Change], words: Words) -> tuple[ChangeRow, ...]:
    return tuple(
        ChangeRow(
            rule=_numbered(change.item.rule),
            title=_title(change, words),
            was=_mark(change.before, words),
            now=_mark(change.after, words),
            told_before="" if change.before is None else visible(change.before.message.in_lang(words.lang)),
            told="" if change.after is None else visible(change.after.message.in_lang(words.lang)),
            far=far_off(change, words),
        )
        for change in changes
    )


def _title(change: Change, words: Words) -> str:
    titles = (one.title.in_lang(words.lang) for one in (change.after, change.before) if one is not None)
    return visible(next((title for title in titles if title), ""))


def _brief(change: Change, words: Words) -> str:
    """Return how something is named of which nothing has changed: a rule by its id, what has none by what it is."""
    item, rule = change.item, _numbered(change.item.rule)
    if item.units:
        return f"{rule} {visible(item.message.in_lang(words.lang))}".strip()
    return f"{rule} {_title(change, words)}" if item.is_problem else rule


def _numbered(rule: str) -> str:
    """Return the id of a rule; what is found about who has filed is no rule of the pack and has none."""
    return "" if rule in ROSTER else visible(rule)


def _mark(item: Item | None, words: Words) -> Mark:
    if item is None:
        return Mark(words.say("change.absent"))
    if item.is_problem:
        word = words.say("change.problem", severity=words.severity(item.severity))
        return Mark(word, f"fail-{item.severity}", item.severity)
    word = words.status(item.status, item.severity)
    if item.status in _WEIGHED:
        # what is late cannot be cured and counts as a warning at most
        counted = "warning" if item.status is Status.LATE and item.severity == "error" else item.severity
        severity = words.severity(counted)
        word += "" if severity == word else words.say("severity.beside", severity=severity)
    if item.waived:
        return Mark(words.say("change.is_waived", status=word), "waived")
    kind = f"fail-{item.severity}" if item.status is Status.FAIL else item.status.value.replace("_", "-")
    return Mark(word, kind, status_style(item.status, item.severity))
