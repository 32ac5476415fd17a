"""What is to be said of the rules of a pack before any filing is judged.

Handed: a pack. Gives back: a plain value for each rule, in the order of the document, those across filings last.
"""

from typing import TYPE_CHECKING

from wjcheck.engine.result import RuleTold

if TYPE_CHECKING:
    from wjcheck.pack.across import AcrossRule
    from wjcheck.pack.pack import Pack
    from wjcheck.pack.rule import Rule


def rules_told(pack: "Pack") -> dict[str, RuleTold]:
    """Return what is said of every rule of `pack`, by its id."""
    alone = {rule.id: _told(rule, pack) for rule in pack.rules}
    return alone | {rule.id: _across(rule, pack) for rule in pack.across}


def _told(rule: "Rule", pack: "Pack") -> RuleTold:
    return RuleTold(
        title=rule.title,
        clause=pack.clause_of(rule.id),
        quote=rule.quote,
        severity=rule.severity,
        responsible=rule.responsible,
        remedy=rule.remedy,
        modality=rule.modality,
        five_haves=rule.five_haves or "",
        meaning=rule.meaning,
        method=rule.method,
        because=rule.severity_because,
    )


def _across(rule: "AcrossRule", pack: "Pack") -> RuleTold:
    statement = pack.statement(rule.statement)
    return RuleTold(
        title=rule.title,
        clause=statement.clause,
        quote=statement.quote,
        severity=rule.severity,
        responsible=rule.responsible,
        remedy=rule.remedy,
        modality=statement.modality,
        five_haves=statement.five_haves or "",
        because=rule.because,
        across=True,
    )
