"""Masks the names of people who are in no office: 张三 becomes 张*, whoever hands the report round.

Handed: a result. Gives back: the same result with those names masked in every text that came from the filing:
sentences, labels, lines, papers. The law's words, titles and the names of those in office stay as they are.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TypeAlias

from wjcheck.dataclass import replace
from wjcheck.district.finding import DistrictFinding
from wjcheck.engine.finding import Distance
from wjcheck.engine.result import FilingResult, LocatedFinding, Result
from wjcheck.locale.message import Bilingual, Figure, Message
from wjcheck.report.mending import worth_mending
from wjcheck.report.spotting import Spotter, bare
from wjcheck.report.words import told

_Mask: TypeAlias = Callable[[str], str]

_APART = "\0"
"""A sign that is in no name, nor between two characters of one: no filing may hold it."""


def masked(result: Result) -> Result:
    """Return `result` with the names of every filing's members masked, letter for letter, but for their first."""
    return replace(result, filings=tuple(map(_filing, result.filings)), masked=True)


def masked_findings(findings: Iterable[DistrictFinding]) -> tuple[DistrictFinding, ...]:
    """Return findings of a district with the names of the people they are about masked."""
    return tuple(_of_district(finding) if finding.member else finding for finding in findings)


def _of_district(finding: DistrictFinding) -> DistrictFinding:
    hide = partial(_hidden, spotter=Spotter(finding.member.splitlines()))
    places = tuple(replace(place, label=place.label.map(hide)) for place in finding.places)
    # what it is known by stays, so that it is the same finding whether names are shown or not
    return replace(finding, message=_message(finding.message, hide), places=places, member="")


def mask_name(name: str) -> str:
    """Return a name of which only the first character can be read; a name of one character cannot be read at all."""
    first = "*" if len(name) == 1 else name[0]
    return first + "".join(sign if sign.isspace() else "*" for sign in name[1:])


def hiding(members: Sequence[str]) -> Callable[[str], str]:
    """Return what masks the names of `members` in a text."""
    return partial(_hidden, spotter=Spotter(members))


def members_in(texts: Iterable[str], members: Sequence[str]) -> tuple[str, ...]:
    """Return those of `members` whose names are masked somewhere in `texts`, in their order."""
    # all at once, each text once; no name goes on behind the sign between two
    seen = set(Spotter(members).names(_APART.join(dict.fromkeys(texts))))
    return tuple(member for member in members if bare(member) in seen)


def _hidden(text: str, spotter: Spotter) -> str:
    parts, at = [], 0
    for start, end in spotter.spots(text):
        parts += [text[at:start], mask_name(text[start:end])]
        at = end
    return "".join((*parts, text[at:])) if parts else text


def _filing(filing: FilingResult) -> FilingResult:
    if not filing.members:
        return filing
    hide = partial(_hidden, spotter=Spotter(filing.members))
    return replace(
        filing,
        # whether the file can be mended is to be seen in the file as it is
        mendable=worth_mending(filing),
        problems=tuple(replace(problem, values={}, told=told(problem).map(hide)) for problem in filing.problems),
        findings=tuple(_located(located, hide) for located in filing.findings),
        lines=tuple(map(hide, filing.lines)),
        labels={path: label.map(hide) for path, label in filing.labels.items()},
        events=tuple(replace(event, what=tuple(map(hide, event.what))) for event in filing.events),
        members=(),
    )


def _located(located: LocatedFinding, hide: _Mask) -> LocatedFinding:
    finding, say = located.finding, partial(_message, hide=hide)
    told_so = replace(
        finding,
        message=say(finding.message),
        remedy=None if finding.remedy is None else say(finding.remedy),
        notes=tuple(map(say, finding.notes)),
        figures={name: _figure(value, hide) for name, value in finding.figures.items()},
        windows=tuple(replace(window, message=say(window.message)) for window in finding.windows),
        turns=tuple(replace(turn, message=say(turn.message)) for turn in finding.turns),
        distance=tuple(_distances(finding.distance, hide)),
        tight=tuple(_distances(finding.tight, hide)),
    )
    return replace(located, finding=told_so, papers=tuple(map(hide, located.papers)))


def _distances(distances: Iterable[Distance], hide: _Mask) -> Iterator[Distance]:
    for one in distances:
        yield replace(one, whom=_figure(one.whom, hide), items=tuple(_figure(item, hide) for item in one.items))


def _message(message: Message, hide: _Mask) -> Message:
    """Mask a sentence as it stands, so that one read from a stored result is masked like one just made."""
    return Message(message.both.map(hide))


def _figure(value: Figure, hide: _Mask) -> Figure:
    if isinstance(value, str):
        return hide(value)
    if isinstance(value, Bilingual):
        return value.map(hide)
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return tuple(_figure(item, hide) for item in value)
