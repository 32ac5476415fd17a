"""Masks the names of people who are in no office: 张三 becomes 张*, whoever hands the report round.

Handed: a result. Gives back: the same result with those names masked in every text that came from the filing:
sentences, labels, lines, papers. The law's words, titles and the names of those in office stay as they are.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from wjcheck.engine.finding import Distance
from wjcheck.engine.result import FilingResult, LocatedFinding, Result
from wjcheck.locale.message import Bilingual, Figure, Message
from wjcheck.reading.problem import Problem

_Mask: TypeAlias = Callable[[str], str]


def masked(result: Result) -> Result:
    """Return `result` with the names of every filing's members masked, letter for letter, but for their first."""
    return replace(result, filings=tuple(map(_filing, result.filings)))


def mask_name(name: str) -> str:
    """Return a name of which only the first character can be read; a name of one character cannot be read at all."""
    first = "*" if len(name) == 1 else name[0]
    return first + "".join(sign if sign.isspace() else "*" for sign in name[1:])


def _written(name: str) -> str:
    """Return a pattern for a name as people write it: 张　三 is 张三; one in Latin letters is a word of its own."""
    signs = r"\s*".join(re.escape(sign) for sign in name if not sign.isspace())
    return rf"(?<![A-Za-z]){signs}(?![A-Za-z])" if name.isascii() else signs


def _filing(filing: FilingResult) -> FilingResult:
    if not filing.members:
        return filing
    # the longest first: 张三丰 is not to become 张*丰
    ordered = sorted(filing.members, key=len, reverse=True)
    pattern = re.compile("|".join(map(_written, ordered)))

    def hide(text: str) -> str:
        return pattern.sub(lambda found: mask_name(found[0]), text)

    return replace(
        filing,
        problems=tuple(_problem(problem, hide) for problem in filing.problems),
        findings=tuple(_located(located, hide) for located in filing.findings),
        lines=tuple(map(hide, filing.lines)),
        labels={path: _text(label, hide) for path, label in filing.labels.items()},
        events=tuple(replace(event, what=tuple(map(hide, event.what))) for event in filing.events),
        members=(),
    )


def _problem(problem: Problem, hide: _Mask) -> Problem:
    return replace(problem, values=_values(problem.values, hide))


def _located(located: LocatedFinding, hide: _Mask) -> LocatedFinding:
    finding, say = located.finding, partial(_message, hide=hide)
    told = replace(
        finding,
        message=say(finding.message),
        remedy=None if finding.remedy is None else say(finding.remedy),
        notes=tuple(map(say, finding.notes)),
        figures=_values(finding.figures, hide),
        windows=tuple(replace(window, message=say(window.message)) for window in finding.windows),
        turns=tuple(replace(turn, message=say(turn.message)) for turn in finding.turns),
        distance=_distances(finding.distance, hide),
        tight=_distances(finding.tight, hide),
    )
    return replace(located, finding=told, papers=tuple(map(hide, located.papers)))


def _distances(distances: Sequence[Distance], hide: _Mask) -> tuple[Distance, ...]:
    return tuple(
        replace(one, whom=_figure(one.whom, hide), items=tuple(_figure(item, hide) for item in one.items))
        for one in distances
    )


def _message(message: Message, hide: _Mask) -> Message:
    """Mask the values a sentence names; a sentence that was stored has none left, so it is masked as it stands."""
    if message.values:
        return replace(message, values=_values(message.values, hide))
    return replace(message, template=_text(message.template, hide))


def _values(values: Mapping[str, Figure], hide: _Mask) -> dict[str, Figure]:
    return {name: _figure(value, hide) for name, value in values.items()}


def _figure(value: Figure, hide: _Mask) -> Figure:
    if isinstance(value, str):
        return hide(value)
    if isinstance(value, Bilingual):
        return _text(value, hide)
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return tuple(_figure(item, hide) for item in value)


def _text(text: Bilingual, hide: _Mask) -> Bilingual:
    return Bilingual(hide(text.zh), hide(text.en))
