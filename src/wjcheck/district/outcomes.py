"""What the rules came to on one filing: a letter for each, beside the rules, which many filings have in common.

Handed: outcomes, or rules and letters. Gives back: the same, small and quick to count: of forty thousand filings there
are four million outcomes, of some hundred different kinds.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import TypeAlias, get_args

from wjcheck.dataclass import dataclass
from wjcheck.engine.finding import Severity, Status

_MANY = 20_000
"""More different outcomes than the rules of a pack can come to."""
_FEW = 16
"""So many different lists of rules are kept: all filings of a run have one in common."""
_FIRST = ord("0")

Kind: TypeAlias = tuple[Status, Severity, bool, bool]
"""Status, severity, whether it is waived, whether it only repeats another finding of the filing."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one rule came to on one filing: `waived` where the district has set it aside."""

    rule: str
    status: Status
    severity: Severity
    waived: bool = False
    follows: bool = False
    """Whether it only repeats another finding of the filing."""


_KINDS: tuple[Kind, ...] = tuple(product(Status, get_args(Severity), (False, True), (False, True)))
KIND_OF: Mapping[str, Kind] = {chr(_FIRST + number): kind for number, kind in enumerate(_KINDS)}
"""What each letter stands for."""
LETTER_OF: Mapping[Kind, str] = {kind: letter for letter, kind in KIND_OF.items()}


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The outcomes of one filing, in the order of the rules: `letters` has one of `KIND_OF` for each of `rules`."""

    rules: tuple[str, ...] = ()
    letters: str = ""

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> "Outcomes":
        """Return the same outcomes with a letter for each."""
        return cls.joined([(one.rule, letter_of(one)) for one in outcomes])

    @classmethod
    def joined(cls, told: Sequence[tuple[str, str]]) -> "Outcomes":
        """Return the outcomes of which the rule and the letter are told."""
        return cls(same_rules(tuple([rule for rule, _ in told])), "".join([letter for _, letter in told]))

    def numbers(self) -> Iterator[tuple[str, int]]:
        """Give the letters there are, and how many rules came to each."""
        return ((letter, self.letters.count(letter)) for letter in set(self.letters))

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Give every rule with its letter."""
        return zip(self.rules, self.letters, strict=True)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.letters)

    def __iter__(self) -> Iterator[Outcome]:
        """Give them in their order."""
        return map(outcome_of, self.rules, self.letters)


def counted(many: Iterable[Outcomes]) -> dict[tuple[str, str], int]:
    """Return how many times each rule came to what each letter stands for; nothing where that is never."""
    lists: dict[tuple[str, ...], list[str]] = {}
    for one in many:
        lists.setdefault(one.rules, []).append(one.letters)
    found: dict[tuple[str, str], int] = {}
    for rules, letters in lists.items():
        whole = "".join(letters)
        for at, rule in enumerate(rules):
            column = whole[at :: len(rules)]
            for letter in set(column):
                found[rule, letter] = found.get((rule, letter), 0) + column.count(letter)
    return found


def letter_of(outcome: Outcome) -> str:
    """Return the letter that stands for what an outcome is, whatever its rule."""
    return LETTER_OF[outcome.status, outcome.severity, outcome.waived, outcome.follows]


@lru_cache(maxsize=_MANY)
def outcome_of(rule: str, letter: str) -> Outcome:
    """Return the outcome that a letter stands for; the same object for the same."""
    return Outcome(rule, *KIND_OF[letter])


@lru_cache(maxsize=_FEW)
def same_rules(rules: tuple[str, ...]) -> tuple[str, ...]:
    """Return a list of rules; the same object for the same."""
    return rules
