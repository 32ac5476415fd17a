"""Which rules a run reports: by rule id, section or clause number, clause name, or tag."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wjcheck.pack.pack import Pack


class UnknownSelector(ValueError):
    """A word given to `--select` or `--ignore` that names no rule of the pack; `known` are examples that do."""

    def __init__(self, word: str, known: tuple[str, ...]) -> None:
        super().__init__(word)
        self.word = word
        self.known = known


class UnknownReading(ValueError):
    """A reading given to `--reading` that the pack does not have; `known` are those that would do.

    `of_rule`: the rule has other readings, and `known` are their names; else `known` are rules that have some.
    """

    def __init__(self, rule: str, name: str, known: tuple[str, ...], of_rule: bool) -> None:
        super().__init__(f"{rule}={name}")
        self.of_rule = of_rule
        self.rule = rule
        self.name = name
        self.known = known


def chosen(pack: "Pack", select: Sequence[str], ignore: Sequence[str]) -> frozenset[str]:
    """Return the ids to report: all, or those `select` names, less those `ignore` names.

    A word is a rule id (1.2.12), a number that begins ids (1.2 or 1), a clause (一(二), full-width brackets too)
    or a tag (有班子). Raises UnknownSelector.
    """
    everything = frozenset(rule.id for rule in pack.rules)
    wanted = frozenset().union(*(_named(pack, word) for word in select)) if select else everything
    return wanted - frozenset().union(*(_named(pack, word) for word in ignore))


def _named(pack: "Pack", word: str) -> frozenset[str]:
    plain = word.strip().replace("（", "(").replace("）", ")")
    found = frozenset(
        rule.id
        for rule in pack.rules
        if rule.id == plain
        or rule.id.startswith(plain.rstrip(".") + ".")
        or (pack.clause_of(rule.id) == plain or pack.clause_of(rule.id).startswith(plain + "("))
        or rule.five_haves == plain
    )
    if not found and not any(s.id == plain or s.clause == plain for s in pack.statements):
        raise UnknownSelector(word, _examples(pack))
    return found


def _examples(pack: "Pack") -> tuple[str, ...]:
    """Return one word of each kind that the pack knows: a rule, a clause by number and by name, a tag."""
    if not pack.rules:
        return ()
    first = pack.rules[0].id
    return (first, first.rpartition(".")[0], pack.clause_of(first), *pack.head.five_haves[:1])
