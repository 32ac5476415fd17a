"""Which problem is remedied how.

Handed: a draft and one of its problems. Gives back: what can be done about it, the safe remedy first. A code that is
not in the table has no remedy: somebody has to look. Indentation is not mended line by line but for the whole file
(`indentation`), and so is the encoding (`recoding`).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from wjcheck.drafting import signs
from wjcheck.drafting.draft import Draft
from wjcheck.drafting.manuscript import Manuscript
from wjcheck.drafting.remedy import Remedy
from wjcheck.drafting.rewording import key_remedies, placeholder, value_remedies
from wjcheck.reading.problem import Problem

_VALUES = (
    *("W214", "W223", "W225", "W271", "W243", "W244", "W245", "W246", "W258"),
    *("W220", "W221", "W222", "W230", "W231", "W232", "W233", "W234", "W236", "W237", "W240", "W241", "W242"),
    *("W250", "W251", "W252", "W260", "W261", "W262", "W263"),
)
_REMEDIES: Mapping[str, Callable[[Draft, Problem], Iterator[Remedy]]] = {
    **dict.fromkeys(("W111", "W112", "W113", "W114"), signs.hidden),
    "W116": signs.soft_return,
    **dict.fromkeys(("W131", "W132"), signs.colon),
    **dict.fromkeys(("W123", "W124"), signs.dash_above),
    "W133": signs.dash,
    **dict.fromkeys(("W125", "W130", "W139", "W140", "W150", "W160", "W166", "W169", "W273"), signs.suggested),
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

_MOST_KNOWN = 150
_MOST_SIGNS = 200_000
"""Of no more problems, and in no more characters, is a remedy looked for only to say whether there is one."""
_WHOLE = frozenset({"W103", "W104", "W121", "W122"})
"""Problems that concern the whole file and are mended for it at once, if at all."""


def remedies(draft: Draft, problem: Problem) -> tuple[Remedy, ...]:
    """Return what can be done about `problem`, a safe remedy first; empty where a person has to write something."""
    remedy = _REMEDIES.get(problem.code)
    return () if remedy is None else tuple(sorted(remedy(draft, problem), key=lambda one: not one.safe))


def may_be_mended(lines: Sequence[str], problems: Sequence[Problem]) -> bool:
    """Say whether `wjcheck fix` is worth running on a file: whether one of its problems has a safe remedy.

    Args:
        lines: the lines of the file, without their ends; none where it could not be decoded.
        problems: what is wrong with it.
    """
    codes = {problem.code for problem in problems}
    if "W105" in codes:
        return False  # bytes that no encoding accounts for: there is no text to mend
    if any(problem.code in _WHOLE and problem.values.get("encoding") != "Big5" for problem in problems):
        return True
    known = [problem for problem in problems if problem.code in _REMEDIES]
    if not known or len(known) > _MOST_KNOWN or sum(map(len, lines)) > _MOST_SIGNS:
        return False  # the file would have to be read once more: too dear for a word of advice
    draft = Draft.of(Manuscript("".join(f"{line}\n" for line in lines)))
    return any(one.safe for problem in known for one in remedies(draft, problem))
