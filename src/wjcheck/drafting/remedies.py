"""Which problem is remedied how.

Handed: a draft and one of its problems. Gives back: what can be done about it, the safe remedy first. A code that is
not in the table has no remedy: somebody has to look. Indentation is not mended line by line but for the whole file
(`indentation`), and so is the encoding (`recoding`).
"""

from collections.abc import Callable, Iterator, Mapping

from wjcheck.drafting import signs
from wjcheck.drafting.draft import Draft
from wjcheck.drafting.remedy import Remedy
from wjcheck.drafting.rewording import key_remedies, placeholder, value_remedies
from wjcheck.reading.problem import Problem

_VALUES = (
    *("W223", "W225", "W243", "W244", "W245", "W246", "W258"),
    *("W220", "W221", "W222", "W230", "W231", "W232", "W233", "W234", "W236", "W237", "W240", "W241", "W242"),
    *("W250", "W251", "W252", "W260", "W261", "W262", "W263"),
)
_REMEDIES: Mapping[str, Callable[[Draft, Problem], Iterator[Remedy]]] = {
    **dict.fromkeys(("W111", "W112", "W113", "W114"), signs.hidden),
    **dict.fromkeys(("W131", "W132"), signs.colon),
    **dict.fromkeys(("W123", "W124"), signs.dash_above),
    "W133": signs.dash,
    "W134": signs.number_sign,
    "W135": signs.wrapping,
    "W136": signs.commas,
    "W137": signs.quoted_value,
    **dict.fromkeys(("W145", "W151", "W152"), signs.quoted),
    "W154": signs.tag,
    "W155": signs.directive,
    **dict.fromkeys(("W161", "W204"), signs.twice),
    **dict.fromkeys(("W201", "W202", "W203"), key_remedies),
    "W226": placeholder,
    **dict.fromkeys(_VALUES, value_remedies),
}


def remedies(draft: Draft, problem: Problem) -> tuple[Remedy, ...]:
    """Return what can be done about `problem`, a safe remedy first; empty where a person has to write something."""
    remedy = _REMEDIES.get(problem.code)
    return () if remedy is None else tuple(sorted(remedy(draft, problem), key=lambda one: not one.safe))
