"""What rules come to on a filing, where nobody asks why: statuses for tables and sums, without a sentence or a place.

Handed: a rule, and a ground. Gives back: a finding that holds what is counted and nothing of the filing, so that it is
one and the same for all filings. The rules of the packs that ship with the program stand in Python for it
(`shipped_rules.py`); the tests hold them to `judge.py`. What is out of the ordinary is left to the whole engine, and so
is every rule of a stranger.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from wjcheck.dataclass import dataclass, field, replace
from wjcheck.engine.compiled import CompiledRule, Ground
from wjcheck.engine.ends import MISSING, NOT_APPLICABLE, PASS, VOUCHED, Function, dates_of, steady
from wjcheck.engine.finding import Finding, Severity, Status
from wjcheck.engine.judge import HELD_AGAINST, UNSAID, is_complete, period_of
from wjcheck.engine.scope import given, scope_of
from wjcheck.engine.verdict import OPEN, done_on, leading
from wjcheck.engine.windows import windows_of
from wjcheck.locale.catalogue import engine_text
from wjcheck.locale.message import Bilingual
from wjcheck.pack.answers import ATTESTATIONS

if TYPE_CHECKING:
    from wjcheck.engine.windows import Window
    from wjcheck.pack.pack import Head

_PASS, _FAIL = Status.PASS, Status.FAIL
_SETTLED = frozenset({Status.PASS, Status.NOT_APPLICABLE})
_MOST_DAYS = 50
"""For how many days and years a rule keeps what is the same for all filings."""

_Period: TypeAlias = "tuple[Window | None, Mapping[str, Any], bool]"
"""A window or none, what a rule has of its own in it before its facts, and whether it is still open."""


@dataclass(frozen=True, slots=True)
class CountedRule:
    """A rule to be counted: its function, and what it comes to at every end."""

    compiled: CompiledRule
    run: Function
    ends: tuple[Finding, ...]
    not_due: Finding
    dates: tuple[str, ...]
    """The paths and facts by whose dates a pass may still turn."""
    steady: frozenset[str]
    """The facts that one window takes from another."""
    is_told: bool
    """Whether it comes to what its function tells, whoever vouches for it and however small the unit is."""
    is_single: bool
    """Whether it comes to what it comes to on any day and once for the whole year, at one weight."""
    altered: frozenset[str] = frozenset()
    """Of another reading: the facts that are not taken from the first."""
    periods: dict[tuple[int, date], tuple[_Period, ...]] = field(default_factory=dict, compare=False, repr=False)
    """What `periods_on` has found, which is the same for all filings of a year."""

    def periods_on(self, year: int, ground: Ground) -> tuple[_Period, ...]:
        """Return the windows of a year that have begun by now; for a rule that is judged once, one of no window."""
        key = (year, ground.as_of)
        found = self.periods.get(key)
        if found is None:
            if len(self.periods) > _MOST_DAYS:
                self.periods.clear()
            found = self.periods[key] = tuple(self._begun(year, ground))
        return found

    def _begun(self, year: int, ground: Ground) -> Iterator[_Period]:
        rule, as_of = self.compiled.rule, ground.as_of
        windows = (None,) if rule.per is None else windows_of(year, rule.per, rule.first_window)
        for window in windows:
            if window is None or window.start <= as_of:
                is_open = window is not None and window.end > as_of
                yield window, given(self.compiled, ground, as_of, window), is_open


def counted(compiled: CompiledRule, run: Function | None, altered: frozenset[str] = frozenset()) -> CountedRule | None:
    """Return a rule to be counted by its function; None where it has none."""
    if run is None:
        return None
    rule, ends = compiled.rule, _ends(compiled)
    is_told = not rule.attested and (rule.eased is None or compiled.eased is None)
    not_due = replace(ends[NOT_APPLICABLE], status=Status.NOT_DUE)
    dates = dates_of(rule)
    is_single = (is_told or compiled.eased is None) and rule.per is None and rule.due is None and not dates
    return CountedRule(compiled, run, ends, not_due, dates, steady(compiled), is_told, is_single, altered)


@dataclass(frozen=True, slots=True)
class Counting:
    """One filing whose rules are counted."""

    year: int
    is_phased: bool
    """Whether the time that the document gives for standing duties has not run out."""
    vouched: Mapping[object, bool]
    """The statements for which somebody vouches, and whether on a day that counts."""

    @classmethod
    def of(cls, ground: Ground, head: "Head") -> "Counting | None":
        """Return a filing to be counted; None for one before the document, or without a year."""
        year, phase = ground.data.get("year"), head.phase_in
        if ground.as_of < head.issued or not isinstance(year, int) or year < head.issued.year:
            return None
        is_phased = phase is not None and year == phase.until.year and ground.as_of < phase.until
        return cls(year, is_phased, _vouched(ground))

    def count(self, one: CountedRule, ground: Ground, beside: CompiledRule | None = None) -> Finding | None:
        """Return what a rule comes to; None where the whole engine has to say it.

        `beside` is the rule by the reading from which another takes what they have in common.
        """
        try:
            rule = one.compiled.rule
            if rule.per is not None:
                return self._recurring(one, ground, beside)
            if rule.due is not None and self.year == rule.due.date.year:
                return None
            facts = {} if beside is None else _begun(one, ground, None, beside)
            ((_, own, _),) = one.periods_on(self.year, ground)
            found = self._reached(one, ground, own, None, facts)
            if one.dates and found.status is _PASS and is_to_come(one, facts, ground):
                found = replace(found, status=Status.REVIEW)
            if self.is_phased and found.status in OPEN and not rule.at_once:
                found = replace(found, status=Status.NOT_DUE, waits=found.status)
        except Exception:  # whatever it is, the engine knows
            return None
        return found

    def _reached(
        self, one: CountedRule, ground: Ground, own: Mapping[str, Any], window: Any, facts: dict[str, Any]
    ) -> Finding:
        """Return what a rule comes to in a window, before dates have their say."""
        end = one.run(ground.shared, own, window, facts)
        found = one.ends[end]
        if one.is_told:
            return found
        compiled = one.compiled
        if compiled.rule.attested and (end == VOUCHED or found.status is _FAIL):
            facts.clear()  # who vouches says nothing of them
            found = self.attested(one, found)
        milder = compiled.rule.eased
        if milder is None or compiled.eased is None or found.status not in HELD_AGAINST:
            return found
        return replace(found, severity=milder.severity) if compiled.eased.run(ground.shared) is True else found

    def attested(self, one: CountedRule, found: Finding) -> Finding:
        """Return what a rule comes to that somebody may vouch for, where its data say `found`."""
        in_time = self.vouched.get(one.compiled.rule.id)
        if in_time:
            return found if found.status is _PASS else replace(one.ends[PASS], status=Status.REVIEW)
        if found.status is _FAIL:
            return found
        return one.ends[MISSING] if in_time is None else replace(one.ends[PASS], status=Status.REVIEW)

    def _recurring(self, one: CountedRule, ground: Ground, beside: CompiledRule | None) -> Finding:
        rule = one.compiled.rule
        found, facts = list[Finding](), dict[str, Any]()
        for window, own, is_open in one.periods_on(self.year, ground):
            if facts:
                facts = {name: facts[name] for name in one.steady if name in facts}
            if beside is not None:
                facts = _begun(one, ground, window, beside)
            reached = self._reached(one, ground, own, own["window"], facts)
            is_unsettled = is_open and reached.status not in _SETTLED
            found.append(one.not_due if is_unsettled else reached)
        if len(found) < len(windows_of(self.year, rule.per or "year", rule.first_window)):
            found.append(one.not_due)
        return leading(found) if found else one.ends[NOT_APPLICABLE]


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


def _vouched(ground: Ground) -> Mapping[object, bool]:
    found: dict[object, bool] = {}
    first, last = period_of(ground)
    for entry in ground.data.get(ATTESTATIONS, ()):
        if is_complete(entry):
            statement = entry.get("statement")
            found[statement] = found.get(statement, False) or bool(first <= entry["on"] <= last)
    return found


def is_to_come(one: CountedRule, facts: Mapping[str, Any], ground: Ground) -> bool:
    """Whether something that shows a duty to be met has a date after the as-of date."""
    rule, as_of = one.compiled.rule, ground.as_of
    for path in one.dates:
        done = done_on(path, facts, ground, rule)
        if done is not None and done > as_of:
            return True
    return False


def _begun(one: CountedRule, ground: Ground, window: "Window | None", beside: CompiledRule) -> dict[str, Any]:
    """Return the facts that are worked out already."""
    own = scope_of(beside, ground, ground.as_of, window).own
    return {name: value for name, value in own.items() if name not in one.altered}
