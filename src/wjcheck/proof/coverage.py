"""How much of the document's text the pack accounts for: each statement a rule, an attestation or a written reason.

Handed: a pack. Gives back: counts by clause, and characters, blanks left out. Nothing is weighed: a character is
covered when the statement that quotes it is accounted for, whatever the statement weighs.
"""

from collections.abc import Iterator
from typing import Literal, TypeAlias

from wjcheck.dataclass import dataclass, field
from wjcheck.pack.pack import Pack
from wjcheck.pack.placed import placed

Account: TypeAlias = Literal["computed", "attested", "reason"]


@dataclass(slots=True)
class ClauseCoverage:
    """The statements of one clause by how they are accounted for, and the characters of its text."""

    clause: str
    accounts: dict[Account, int] = field(default_factory=lambda: {"computed": 0, "attested": 0, "reason": 0})
    open: int = 0
    covered: int = 0
    characters: int = 0


@dataclass(frozen=True, slots=True)
class Coverage:
    """The clauses in the order of the document."""

    clauses: tuple[ClauseCoverage, ...]

    @property
    def covered(self) -> int:
        """How many characters are accounted for."""
        return sum(clause.covered for clause in self.clauses)

    @property
    def characters(self) -> int:
        """How many characters the text has."""
        return sum(clause.characters for clause in self.clauses)

    @property
    def percent(self) -> str:
        """The share of characters accounted for, cut (never rounded up) to one decimal: 100.0 only when all are."""
        return percent(self.covered, self.characters)


def percent(part: int, whole: int) -> str:
    """Return a share as `99.9`, cut to one decimal so that 100.0 means all."""
    tenths = 1000 * part // whole if whole else 1000
    return f"{tenths // 10}.{tenths % 10}"


def coverage(pack: Pack) -> Coverage:
    """Return how much of the pack's body is accounted for, clause by clause."""
    body = pack.body
    ways: dict[str, Account] = {rule.id: "attested" if rule.attested else "computed" for rule in pack.rules}
    ways |= {s.id: "reason" for s in pack.statements if s.id not in ways and pack.explains(s)}
    clauses: dict[str, ClauseCoverage] = {}
    at = 0
    for item in placed(pack):
        clause = clauses.setdefault(item.statement.clause, ClauseCoverage(item.statement.clause))
        account = ways.get(item.statement.id)
        if account is None:
            clause.open += 1
        else:
            clause.accounts[account] += 1
        if item.start is None or item.end is None:
            continue
        clause.characters += _solid(body[at : item.end])
        clause.covered += _solid(item.statement.quote) if account else 0
        at = item.end
    if clauses:
        list(clauses.values())[-1].characters += _solid(body[at:])
    return Coverage(tuple(clauses.values()))


def gaps(pack: Pack) -> Iterator[tuple[int, str]]:
    """Return the stretches of the body that no statement quotes: where each starts, and its text, blanks trimmed."""
    body, at = pack.body, 0
    for item in (*placed(pack), None):
        start = len(body) if item is None else item.start
        if start is None:
            continue
        stretch = body[at:start]
        if stretch.strip():
            yield at + len(stretch) - len(stretch.lstrip()), stretch.strip()
        if item is not None and item.end is not None:
            at = item.end


def _solid(text: str) -> int:
    return sum(not character.isspace() for character in text)
