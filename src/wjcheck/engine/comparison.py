"""Two runs side by side: which rules come out differently on which filing.

Handed: two results on the same filings, judged by two packs. Gives back: what flips. A pure function of the two, so
that it does not matter where they come from.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from wjcheck.dataclass import dataclass
from wjcheck.engine.finding import Finding, Status
from wjcheck.engine.result import FilingResult, PackInfo, Result
from wjcheck.locale.message import Bilingual
from wjcheck.pack.answers import order_of

_WEIGHED = frozenset({Status.FAIL, Status.MISSING})


@dataclass(frozen=True, slots=True)
class Flip:
    """One rule that comes out differently on one filing: what both runs found."""

    before: Finding
    after: Finding


@dataclass(frozen=True, slots=True)
class ComparedFiling:
    """One filing as both runs have it, and the rules that flip, in the order of the document."""

    before: FilingResult
    after: FilingResult
    flips: tuple[Flip, ...]

    @property
    def judged(self) -> bool:
        """Whether both runs could judge it."""
        return self.before.judged and self.after.judged


@dataclass(frozen=True, slots=True)
class Side:
    """Where one of the two runs comes from: what the user called it, and the pack and day it was judged by."""

    named: str
    pack: PackInfo
    as_of: date


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs side by side. `removed` and `added` are rules that only the first or only the second pack has."""

    before: Side
    after: Side
    filings: tuple[ComparedFiling, ...]
    removed: tuple[tuple[str, Bilingual], ...]
    added: tuple[tuple[str, Bilingual], ...]

    @property
    def flips(self) -> int:
        """How many verdicts flip in all."""
        return sum(len(filing.flips) for filing in self.filings)

    @property
    def flipped(self) -> int:
        """On how many filings some verdict flips."""
        return sum(1 for filing in self.filings if filing.flips)

    @property
    def unchecked(self) -> int:
        """How many filings could not be judged by both."""
        return sum(1 for filing in self.filings if not filing.judged)

    @property
    def unevaluated(self) -> int:
        """How many times a rule could not be evaluated on a filing, in both runs."""
        return sum(one.unevaluated for filing in self.filings for one in (filing.before, filing.after))

    @property
    def exit_status(self) -> int:
        """3 when a filing, or a rule, could not be checked or there was none, else 1 when something flips, else 0."""
        unchecked = self.unchecked or self.unevaluated or not self.filings
        return 3 if unchecked else int(self.flips > 0)

    @property
    def same_document(self) -> bool:
        """Whether both packs are of one document, so that rules with one id decide the same statement."""
        return self.before.pack.document == self.after.pack.document


def compare(before: Result, after: Result, named: tuple[str, str]) -> Comparison:
    """Set two runs on the same filings side by side.

    Args:
        before: the run by the first pack.
        after: the run by the second pack, on the same filings in the same order.
        named: what the user called the two.

    Returns:
        Every rule of both packs whose status differs, or which falls short in both at another severity. A rule that
        only one pack has is listed once and flips nowhere. A filing that one run could not judge has no flips.

    Raises:
        ValueError: the runs are not on the same filings.
    """
    if _filings(before) != _filings(after):
        raise ValueError("the two runs are not on the same filings")
    pairs = tuple(
        ComparedFiling(one, other, flips(one, other)) for one, other in zip(before.filings, after.filings, strict=True)
    )
    return Comparison(
        before=Side(named[0], before.pack, before.as_of),
        after=Side(named[1], after.pack, after.as_of),
        filings=pairs,
        removed=_only(before.pack.titles, after.pack.titles),
        added=_only(after.pack.titles, before.pack.titles),
    )


def flips(before: FilingResult, after: FilingResult) -> tuple[Flip, ...]:
    """Return the rules that come out differently in two results on one filing, in the order of the document.

    Only rules that both have can flip; where one of the two could not be judged, none does.
    """
    return tuple(sorted(_flips(before, after), key=lambda flip: order_of(flip.after.rule)))


def _filings(run: Result) -> list[str]:
    return [filing.path for filing in run.filings]


def _flips(before: FilingResult, after: FilingResult) -> Iterable[Flip]:
    if not (before.judged and after.judged):
        return
    found = {located.finding.rule: located.finding for located in after.findings}
    for located in before.findings:
        one, other = located.finding, found.get(located.finding.rule)
        if other is not None and _differ(one, other):
            yield Flip(one, other)


def _differ(one: Finding, other: Finding) -> bool:
    """Whether the verdicts differ; the severity is part of a verdict only where something falls short."""
    return one.status is not other.status or (one.status in _WEIGHED and one.severity != other.severity)


def _only(these: Mapping[str, Bilingual], those: Mapping[str, Bilingual]) -> tuple[tuple[str, Bilingual], ...]:
    return tuple((rule, title) for rule, title in these.items() if rule not in those)
