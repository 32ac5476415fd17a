"""What rules come to on a filing, where nobody asks why: statuses for tables and sums, without a sentence or a place.

Handed: a rule, and a ground. Gives back: a finding that holds what is counted and nothing of the filing, so that it is
one and the same for all filings. The rules of the packs that ship with the program stand in Python for it
(`shipped_rules.py`); the tests hold them to `judge.py`. What is out of the ordinary is left to the whole engine, and so
is every rule of a stranger.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wjcheck.dataclass import dataclass, replace
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.ends import MISSING, NOT_APPLICABLE, PASS, VOUCHED, Function, dates_of, steady
from wjcheck.engine.finding import Finding, Severity, Status
from wjcheck.engine.judge import HELD_AGAINST, UNSAID, entries, is_complete, signed
from wjcheck.engine.scope import given, scope_of
from wjcheck.engine.verdict import OPEN, done_on, leading
from wjcheck.engine.windows import windows_of
from wjcheck.locale.catalogue import engine_text
from wjcheck.locale.message import Bilingual

if TYPE_CHECKING:
    from wjcheck.engine.windows import Window
    from wjcheck.pack.pack import Head


@dataclass(frozen=True, slots=True)
class CountedRule:
    """A rule to be counted: its function, and what it comes to at every end."""

    compiled: CompiledRule
    run: Function
    ends: tuple[Finding, ...]
    dates: tuple[str, ...]
    """The paths and facts by whose dates a pass may still turn."""
    steady: frozenset[str]
    """The facts that one window takes from another."""
    altered: frozenset[str] = frozenset()
    """Of another reading: the facts that are not taken from the first."""


def counted(compiled: CompiledRule, run: Function | None, altered: frozenset[str] = frozenset()) -> CountedRule | None:
    """Return a rule to be counted by its function; None where it has none."""
    if run is None:
        return None
    return CountedRule(compiled, run, _ends(compiled), dates_of(compiled.rule), steady(compiled), altered)


@dataclass(frozen=True, slots=True)
class Counting:
    """One filing whose rules are counted."""

    year: int
    is_phased: bool
    """Whether the time that the document gives for standing duties has not run out."""

    @classmethod
    def of(cls, ground: Ground, head: "Head") -> "Counting | None":
        """Return a filing to be counted; None for one before the document, or without a year."""
        year, phase = ground.data.get("year"), head.phase_in
        if ground.as_of < head.issued or not isinstance(year, int) or year < head.issued.year:
            return None
        return cls(year, phase is not None and year == phase.until.year and ground.as_of < phase.until)

    def count(self, one: CountedRule, ground: Ground, beside: CompiledRule | None = None) -> Finding | None:
        """Return what a rule comes to; None where the whole engine has to say it.

        `beside` is the rule by the reading from which another takes what they have in common.
        """
        rule = one.compiled.rule
        try:
            if rule.per is not None:
                return _recurring(one, ground, self.year, beside)
            if rule.due is not None and self.year == rule.due.date.year:
                return None
            facts = _begun(one, ground, None, beside)
            found = _reached(one, ground, None, facts)
            if one.dates and found.status is Status.PASS and _is_to_come(one, facts, ground):
                found = replace(found, status=Status.REVIEW)
            if self.is_phased and found.status in OPEN and not rule.at_once:
                found = replace(found, status=Status.NOT_DUE, waits=found.status)
        except Exception:  # whatever it is, the engine knows
            return None
        return found


def _ends(compiled: CompiledRule) -> tuple[Finding, ...]:
    rule, filer = compiled.rule, engine_text("filer")

    def found(status: Status, severity: Severity | None = None, responsible: Bilingual | None = None) -> Finding:
        return Finding(
            rule=rule.id,
            clause="",
            status=status,
            basis="computed",
            modality=rule.modality,
            severity=severity or rule.severity,
            title=rule.title,
            quote=rule.quote,
            message=UNSAID,
            responsible=responsible or (filer if status is Status.MISSING else rule.responsible),
            five_haves=rule.five_haves,
        )

    fixed = [found(status) for status in (Status.MISSING, Status.NOT_APPLICABLE, Status.PASS, Status.FAIL)]
    vouched = replace(found(Status.PASS), basis="attested")
    outcomes = [found(Status(one.status), one.severity, one.responsible) for one in rule.outcomes]
    return (*fixed, vouched, *outcomes)


def _reached(one: CountedRule, ground: Ground, window: "Window | None", facts: dict[str, Any]) -> Finding:
    """Return what a rule comes to in a window, before dates have their say."""
    compiled = one.compiled
    own = given(compiled, ground, ground.as_of, window) if window is not None or compiled.rule.parameters else {}
    end = one.run(ground.shared, own, own.get("window"), facts)
    found = one.ends[end]
    if compiled.rule.attested and (end == VOUCHED or found.status is Status.FAIL):
        facts.clear()  # who vouches says nothing of them
        found = _vouched(one, ground, found)
    milder = compiled.rule.eased
    if milder is None or compiled.eased is None or found.status not in HELD_AGAINST:
        return found
    return replace(found, severity=milder.severity) if compiled.eased.run(ground.shared) is True else found


def _vouched(one: CountedRule, ground: Ground, found: Finding) -> Finding:
    """Return what a rule comes to that somebody may vouch for: by `found`, the data contradict it, or say nothing."""
    rule = one.compiled.rule
    if signed(rule, ground):
        return found if found.status is Status.PASS else replace(one.ends[PASS], status=Status.REVIEW)
    if found.status is Status.FAIL:
        return found
    doubtful = any(is_complete(entry) for entry in entries(rule, ground))
    return replace(one.ends[PASS], status=Status.REVIEW) if doubtful else one.ends[MISSING]


def _is_to_come(one: CountedRule, facts: Mapping[str, Any], ground: Ground) -> bool:
    """Whether something that shows a duty to be met has a date after the as-of date."""
    days = (done_on(path, facts, ground, one.compiled.rule) for path in one.dates)
    return any(done is not None and done > ground.as_of for done in days)


def _begun(one: CountedRule, ground: Ground, window: "Window | None", beside: CompiledRule | None) -> dict[str, Any]:
    """Return the facts that are worked out already."""
    if beside is None:
        return {}
    own = scope_of(beside, ground, ground.as_of, window).own
    return {name: value for name, value in own.items() if name not in one.altered}


def _recurring(one: CountedRule, ground: Ground, year: int, beside: CompiledRule | None) -> Finding:
    rule = one.compiled.rule
    windows = windows_of(year, rule.per or "year", rule.first_window)
    found, facts = list[Finding](), dict[str, Any]()
    for window in windows:
        facts = {name: facts[name] for name in one.steady if name in facts}
        found.append(_in_window(one, ground, window, facts if beside is None else _begun(one, ground, window, beside)))
    return leading(found) if found else one.ends[NOT_APPLICABLE]


def _in_window(one: CountedRule, ground: Ground, window: "Window", facts: dict[str, Any]) -> Finding:
    if window.start > ground.as_of:
        return replace(one.ends[NOT_APPLICABLE], status=Status.NOT_DUE)
    found = _reached(one, ground, window, facts)
    is_open = window.end > ground.as_of and found.status not in {Status.PASS, Status.NOT_APPLICABLE}
    return replace(one.ends[NOT_APPLICABLE], status=Status.NOT_DUE) if is_open else found
