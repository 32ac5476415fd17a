"""The models of the attestations (佐证承诺)."""

from wjcheck.filing.parts.base import Day, Entry, Name, StatementId, Text


class Attestation(Entry):
    """Statements vouched for by a person, with evidence."""

    statement: StatementId | None = None
    by: Name | None = None
    on: Day | None = None
    evidence: Text | None = None
