"""What a run looked at, in a sentence, where that was not everything.

Handed: the scope of a run and the words of a language. Gives back: the sentence.
"""

from wjcheck.locale.message import Figure
from wjcheck.report.verdict import Scope
from wjcheck.report.words import Words

_SHORT = 12
"""How much of a commit's number is shown."""


def scope_told(scope: Scope | None, words: Words) -> str:
    """Return how many filings of how many were looked at, and why; empty where it was all of them."""
    if scope is None:
        return ""
    base = words.say("list.separator").join(one[:_SHORT] for one in scope.base)
    values: dict[str, Figure] = {"since": scope.since, "base": base, "found": scope.found, "chosen": scope.chosen}
    told = words.say("scope.changed" if not scope.whole else f"scope.whole.{scope.whole}", **values)
    return told + (words.say("scope.gone", number=scope.gone) if scope.gone else "")
