"""Masks the names of people who are in no office: 张三 becomes 张*, whoever hands the report round.

Handed: a result. Gives back: the same result with those names masked in every text that came from the filing:
sentences, labels, lines, papers. The law's words, titles and the names of those in office stay as they are.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from wjcheck.engine.finding import Distance
from wjcheck.engine.result import FilingResult, LocatedFinding, Result
from wjcheck.locale.message import Bilingual, Figure, Message
from wjcheck.report.mending import worth_mending
from wjcheck.report.words import told

_Mask: TypeAlias = Callable[[str], str]
_BETWEEN = r"(?:[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|<U\+[0-9A-F]{4,6}>)*"
"""What may stand between two characters of a name: blanks, and what nobody sees, be it made visible or not."""


_UNSEEN = re.compile(_BETWEEN)


def masked(result: Result) -> Result:
    """Return `result` with the names of every filing's members masked, letter for letter, but for their first."""
    return replace(result, filings=tuple(map(_filing, result.filings)), masked=True)


def mask_name(name: str) -> str:
    """Return a name of which only the first character can be read; a name of one character cannot be read at all."""
    first = "*" if len(name) == 1 else name[0]
    return first + "".join(sign if sign.isspace() else "*" for sign in name[1:])


def hiding(members: Sequence[str]) -> Callable[[str], str]:
    """Return what masks the names of `members` in a text."""
    pattern = _pattern(members)
    return lambda text: pattern.sub(lambda found: mask_name(found[0]), text)


def members_in(texts: Iterable[str], members: Sequence[str]) -> tuple[str, ...]:
    """Return those of `members` whose names are masked somewhere in `texts`, in their order."""
    if not members:
        return ()
    pattern = _pattern(members)
    seen = {_UNSEEN.sub("", found) for text in texts for found in pattern.findall(text)}
    return tuple(member for member in members if _bare(member) in seen)


def _pattern(members: Iterable[str]) -> re.Pattern[str]:
    """Return what finds every one of `members`: the longest first, so that 张三丰 does not become 张*丰.

    Latin letters are a word of their own: Tom is not in Tomas.
    """
    names = sorted({_bare(member) for member in members} - {""}, key=lambda name: (-len(name), name))
    if not names:
        return re.compile("(?!)")
    firsts = "".join(re.escape(first) for first in dict.fromkeys(name[0] for name in names))
    return re.compile(rf"(?=[{firsts}])(?:(?<![A-Za-z])|(?![A-Za-z])){_any_of(names)}")


def _any_of(names: Sequence[str], before: str = "", end: str = "", deep: int = 3) -> str:
    """Return a pattern for one of `names`, the longer ones first.

    They are gathered by their first characters, because a district has thousands and at most places none begins.
    `before` is what may stand before a further character, `end` what has to hold where a name ends here.
    """
    begun: dict[str, list[str]] = {}
    for name in names:
        begun.setdefault(name[:1] if deep else name, []).append(name[1:] if deep else "")
    ways = [end if not first else before + _begun(first, rests, deep) for first, rests in begun.items()]
    return f"(?:{'|'.join(ways)})"


def _begun(first: str, rests: Sequence[str], deep: int) -> str:
    end = "(?![A-Za-z])" if first[-1].isascii() and first[-1].isalpha() else ""
    written = _BETWEEN.join(map(re.escape, first))
    return written + (_any_of(rests, _BETWEEN, end, deep - 1) if any(rests) else end)


def _bare(name: str) -> str:
    return "".join(name.split())


def _filing(filing: FilingResult) -> FilingResult:
    if not filing.members:
        return filing
    pattern = _pattern(filing.members)

    def hide(text: str) -> str:
        return pattern.sub(lambda found: mask_name(found[0]), text)

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
